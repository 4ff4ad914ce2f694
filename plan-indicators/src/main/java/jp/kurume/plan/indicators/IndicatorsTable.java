package jp.kurume.plan.indicators;

import java.util.Optional;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.WordList;

/** The table of indicators, {@code indicators.csv}. */
final class IndicatorsTable {

    static final int MOST_PARTS = 99;

    static final Column<String> ID = Column.id("id");
    static final Column<IndicatorKind> KIND = Column.word("kind", WordList.of("indicator-kind", IndicatorKind.class));
    static final Column<Optional<Integer>> PART =
            Column.number("part", 1, MOST_PARTS).optional().byRule();
    static final Column<String> PART_TITLE = Column.text("part_title").or("").byRule();
    static final Column<String> TITLE = Column.text("title");

    static final TableFormat FORMAT = TableFormat.required("indicators.csv")
            .key(Editions.EDITION, ID)
            .columns(KIND, PART, PART_TITLE)
            .names(TITLE)
            .cited()
            .rule(IndicatorsTable::checkPart);

    private IndicatorsTable() {}

    /** A part has a number and a title, the whole plan neither. */
    private static void checkPart(TableRow row) {
        if (row.isEmpty(PART) && !row.isEmpty(PART_TITLE)) {
            row.problem(PART, IndicatorProblems.PART_NUMBER);
        } else if (!row.isEmpty(PART) && row.isEmpty(PART_TITLE)) {
            row.problem(PART_TITLE, TableProblems.CELL_EMPTY);
        }
    }

    /** The part of the plan of which the indicator of a sound row tells. */
    static Scope scope(TableRow row) {
        return row.get(PART)
                .<Scope>map(number -> new Scope.Part(number, row.get(PART_TITLE)))
                .orElse(Scope.WHOLE_PLAN);
    }
}
