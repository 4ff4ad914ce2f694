package jp.kurume.plan.districts.routing;

import java.util.List;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.WordList;
import jp.kurume.plan.text.Excerpt;

/** The table of routes: which office serves which districts in which field. */
final class RoutesTable {

    static final String EVERY_DISTRICT = "*";

    static final Column<TableRow> FIELD = Column.reference("field", FieldsTable.FIELDS);
    static final Column<TableRow> OFFICE = Column.reference("office", OfficesTable.OFFICES);

    /** None where the row is for every district of its edition. */
    static final Column<List<TableRow>> DISTRICTS = Column.references("districts", DistrictsTable.DISTRICTS)
            .orWord(EVERY_DISTRICT, List.of())
            .emptyRefusedAs(RoutingProblems.DISTRICTS_EMPTY);

    static final Column<Basis> BASIS = Column.word("basis", WordList.of("assignment-basis", Basis.class));
    static final Column<List<TableRow>> ALTERNATIVES =
            Column.references("alternatives", OfficesTable.OFFICES).or(List.of());
    static final Column<String> BECAUSE = Column.because("because").byRule();

    static final TableFormat ROUTES = TableFormat.required("routes.csv")
            .columns(RoutingColumns.EDITION, FIELD, OFFICE, DISTRICTS, BASIS, ALTERNATIVES, Column.SOURCE, BECAUSE)
            .rule(RoutesTable::checkAlternativesAsked, BASIS)
            .rule(RoutesTable::checkAlternativesDiffer, OFFICE, ALTERNATIVES)
            .rule(RoutesTable::checkReason, BASIS);

    private RoutesTable() {}

    private static void checkAlternativesAsked(TableRow row) {
        if (row.get(BASIS).isConfirmed() && !row.isEmpty(ALTERNATIVES)) {
            row.problem(ALTERNATIVES, RoutingProblems.ALTERNATIVES_UNASKED);
        }
    }

    private static void checkAlternativesDiffer(TableRow row) {
        if (row.get(ALTERNATIVES).contains(row.get(OFFICE))) {
            row.problem(ALTERNATIVES, RoutingProblems.ALTERNATIVE_ITSELF, Excerpt.of(row.text(OFFICE)));
        }
    }

    private static void checkReason(TableRow row) {
        Basis basis = row.get(BASIS);
        if (basis.isReading() && row.isEmpty(BECAUSE)) {
            row.problem(BECAUSE, RoutingProblems.REASON_MISSING, row.text(BASIS));
        }
        if (basis == Basis.PRINTED && !row.isEmpty(BECAUSE)) {
            row.problem(BECAUSE, RoutingProblems.REASON_UNASKED);
        }
    }
}
