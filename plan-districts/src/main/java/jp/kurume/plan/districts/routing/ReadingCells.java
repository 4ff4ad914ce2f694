package jp.kurume.plan.districts.routing;

import java.util.List;
import jp.kurume.plan.districts.Kana;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.table.TableRow;

/** The readings of names in the cells of a table: in kana, or not given. */
final class ReadingCells {

    /** The reading that messages show as an example where no district of the city has one. */
    private static final String EXAMPLE = "みなみ";

    private ReadingCells() {}

    /** Notes those that are not in kana, with one of the same table for an example. */
    static void check(List<TableRow> rows) {
        String example = rows.stream()
                .filter(row -> row.has(RoutingColumns.READING))
                .map(row -> row.get(RoutingColumns.READING))
                .filter(Kana::isHiragana)
                .findFirst()
                .orElse(EXAMPLE);
        for (TableRow row : rows) {
            if (row.has(RoutingColumns.READING)
                    && !row.isEmpty(RoutingColumns.READING)
                    && !Kana.isHiragana(row.get(RoutingColumns.READING))) {
                row.problem(RoutingColumns.READING, RoutingProblems.READING, example);
            }
        }
    }
}
