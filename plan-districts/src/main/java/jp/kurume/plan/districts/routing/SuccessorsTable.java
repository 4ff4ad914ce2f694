package jp.kurume.plan.districts.routing;

import java.time.LocalDate;
import java.util.List;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.Excerpt;

/** The table of districts that have ended, or will. */
final class SuccessorsTable {

    static final Column<String> ID = Column.id("id");
    static final Column<String> NAME = Column.text("name");

    /** Ids of districts, or of other rows of this table. */
    static final Column<List<String>> SUCCESSORS =
            Column.texts("successors").emptyRefusedAs(RoutingProblems.SUCCESSORS_EMPTY);

    static final Column<LocalDate> ENDS_ON = Column.day("ends_on");

    static final TableFormat FORMAT = TableFormat.optional("successors.csv")
            .key(RoutingColumns.EDITION, ID)
            .names(NAME)
            .columns(RoutingColumns.READING, SUCCESSORS, ENDS_ON)
            .cited()
            .rule(SuccessorsTable::checkOnce, SUCCESSORS);

    private SuccessorsTable() {}

    private static void checkOnce(TableRow row) {
        List<String> successors = row.get(SUCCESSORS);
        for (int i = 0; i < successors.size(); i++) {
            if (successors.indexOf(successors.get(i)) < i) {
                row.problem(SUCCESSORS, TableProblems.ID_TWICE, Excerpt.of(successors.get(i)));
            }
        }
    }
}
