package jp.kurume.plan.districts.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.DistrictPart;
import jp.kurume.plan.districts.ForWhom;
import jp.kurume.plan.districts.OfficeRole;
import jp.kurume.plan.districts.Remit;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.WordList;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.time.DaySpan;

/** The table of routes: which office serves which districts in which field, for what of them, or why none does. */
final class RoutesTable {

    static final String EVERY_DISTRICT = "*";

    static final Column<TableRow> FIELD = Column.reference("field", FieldsTable.FIELDS);

    /** None where no office serves the districts. */
    static final Column<Optional<TableRow>> OFFICE =
            Column.reference("office", OfficesTable.OFFICES).optional().byRule();

    /** None where the row is for every district of its edition. */
    static final Column<List<TableRow>> DISTRICTS = Column.references("districts", DistrictsTable.DISTRICTS)
            .orWord(EVERY_DISTRICT, List.of())
            .emptyRefusedAs(RoutingProblems.DISTRICTS_EMPTY);

    static final Column<Basis> BASIS = Column.word("basis", WordList.of("assignment-basis", Basis.class));
    static final Column<List<TableRow>> ALTERNATIVES =
            Column.references("alternatives", OfficesTable.OFFICES).or(List.of());
    static final Column<String> BECAUSE = Column.because("because").byRule();

    static final Column<OfficeRole> ROLE = Column.word("role", WordList.of("office-role", OfficeRole.class))
            .or(OfficeRole.MAIN)
            .leftOut();

    /** The towns that the office serves; the whole district, or the rest of it, where it is empty. */
    static final Column<String> PART = Column.text("part").or("").leftOut();

    static final Column<String> FOR_WHOM = Column.text("for_whom").or("").leftOut();
    static final Column<Optional<LocalDate>> FROM =
            Column.firstDay("from").optional().leftOut();
    static final Column<Optional<LocalDate>> TO =
            Column.lastDay("to").optional().leftOut();

    static final TableFormat ROUTES = TableFormat.required("routes.csv")
            .columns(RoutingColumns.EDITION, FIELD, OFFICE, DISTRICTS, BASIS, ALTERNATIVES)
            .columns(ROLE, PART, FOR_WHOM, FROM, TO, Column.SOURCE, BECAUSE)
            .rule(RoutesTable::checkOrder, FROM, TO)
            .rule(RoutesTable::checkNoOffice, OFFICE, ROLE)
            .rule(RoutesTable::checkAlternativesAsked, BASIS)
            .rule(RoutesTable::checkAlternativesDiffer, OFFICE, ALTERNATIVES)
            .rule(RoutesTable::checkReason, BASIS, OFFICE);

    private RoutesTable() {}

    private static void checkOrder(TableRow row) {
        Optional<LocalDate> from = row.get(FROM);
        if (from.isPresent()
                && row.get(TO).filter(to -> to.isBefore(from.get())).isPresent()) {
            row.problem(TO, RoutingProblems.DAYS_ORDER, from.get().toString());
        }
    }

    /** Where no office serves, the row says why; and what is not there is neither a branch nor to choose. */
    private static void checkNoOffice(TableRow row) {
        if (row.get(OFFICE).isEmpty() && row.isEmpty(BECAUSE)) {
            row.problem(OFFICE, RoutingProblems.NO_OFFICE_REASON);
        }
        if (row.get(OFFICE).isEmpty() && row.get(ROLE) != OfficeRole.MAIN) {
            row.problem(ROLE, RoutingProblems.NO_OFFICE_ROLE);
        }
    }

    /** The remit of a row: for what of its districts its office is there. */
    static Remit remit(TableRow row) {
        return new Remit(
                DistrictPart.of(row.get(PART)),
                row.get(ROLE),
                ForWhom.of(row.get(FOR_WHOM)),
                DaySpan.of(row.get(FROM), row.get(TO)));
    }

    private static void checkAlternativesAsked(TableRow row) {
        if (row.get(BASIS).isConfirmed() && !row.isEmpty(ALTERNATIVES)) {
            row.problem(ALTERNATIVES, RoutingProblems.ALTERNATIVES_UNASKED);
        }
    }

    private static void checkAlternativesDiffer(TableRow row) {
        if (row.get(OFFICE).filter(row.get(ALTERNATIVES)::contains).isPresent()) {
            row.problem(ALTERNATIVES, RoutingProblems.ALTERNATIVE_ITSELF, Excerpt.of(row.text(OFFICE)));
        }
    }

    private static void checkReason(TableRow row) {
        Basis basis = row.get(BASIS);
        if (row.isEmpty(OFFICE)) {
            return;
        }
        if (basis.isReading() && row.isEmpty(BECAUSE)) {
            row.problem(BECAUSE, RoutingProblems.REASON_MISSING, row.text(BASIS));
        }
        if (basis == Basis.PRINTED && !row.isEmpty(BECAUSE)) {
            row.problem(BECAUSE, RoutingProblems.REASON_UNASKED);
        }
    }
}
