package jp.kurume.plan.districts.routing;

import java.time.LocalDate;
import java.util.Optional;
import jp.kurume.plan.districts.Assurance;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.WordList;

/** The table of checks: when what stands in the list was looked at, by whom, and when it is due again. */
final class ChecksTable {

    static final Column<Assurance.Kind> KIND =
            Column.word("element_kind", WordList.of("assured-kind", Assurance.Kind.class));

    /** The id of an office or a field; or the id or name of a district and the id of a field, with a blank between them. */
    static final Column<String> ELEMENT = Column.text("element");

    static final Column<LocalDate> CHECKED_ON = Column.day("checked_on");
    static final Column<String> CHECKED_BY = Column.text("checked_by");
    static final Column<Optional<LocalDate>> DUE =
            Column.lastDay("due").optional().leftOut();

    static final TableFormat CHECKS = TableFormat.optional("checks.csv")
            .key(RoutingColumns.EDITION, KIND, ELEMENT, CHECKED_ON)
            .columns(CHECKED_BY, DUE)
            .rule(ChecksTable::checkDue, CHECKED_ON, DUE);

    private ChecksTable() {}

    private static void checkDue(TableRow row) {
        if (row.get(DUE).filter(row.get(CHECKED_ON)::isAfter).isPresent()) {
            row.problem(DUE, RoutingProblems.ASSURANCE_DUE, row.get(CHECKED_ON).toString());
        }
    }
}
