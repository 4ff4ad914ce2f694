package jp.kurume.plan.districts.routing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Succession;
import jp.kurume.plan.table.Built;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** The districts of a folder of tables that have ended, or will. */
final class SuccessionRows {

    private final TableReading reading;
    private final Table rows;
    private final Built<RoutingDraft> drafts;

    SuccessionRows(TableReading reading, Built<RoutingDraft> drafts) {
        this.reading = reading;
        this.rows = reading.table(SuccessorsTable.FORMAT);
        this.drafts = drafts;
    }

    /** Reads them, after everything that they may be mistaken for. */
    void read() {
        for (TableRow row : rows.rows()) {
            checkId(row);
            if (row.isSound()) {
                drafts.get(row.get(RoutingColumns.EDITION)).addSuccession(succession(row), row);
            }
        }
        // Rows that could not be read are not blamed a second time as successors that are not there.
        if (reading.isSound()) {
            drafts.values().forEach(SuccessionRows::check);
        }
    }

    private void checkId(TableRow row) {
        if (row.has(RoutingColumns.EDITION)
                && drafts.get(row.get(RoutingColumns.EDITION))
                        .office(row.text(SuccessorsTable.ID))
                        .isPresent()) {
            row.problem(SuccessorsTable.ID, RoutingProblems.DISTRICT_ID_OF_OFFICE);
        }
    }

    private static Succession succession(TableRow row) {
        return new Succession(
                row.get(SuccessorsTable.ID),
                row.get(SuccessorsTable.NAME),
                row.get(RoutingColumns.READING),
                row.get(SuccessorsTable.SUCCESSORS),
                row.get(SuccessorsTable.ENDS_ON),
                row.citation());
    }

    private static void check(RoutingDraft draft) {
        Map<Succession, TableRow> successions = draft.successions();
        List<SchoolDistrict> districts =
                draft.districts().values().stream().map(DistrictDraft::district).toList();
        for (Successions.Fault fault :
                new Successions(successions.keySet(), draft.districts().keySet()).faults(districts)) {
            TableRow row = Objects.requireNonNull(successions.get(fault.succession()));
            row.problem(column(fault.property()), fault.code(), fault.suggestions(), fault.arguments());
        }
    }

    private static Column<?> column(String property) {
        return switch (property) {
            case "id" -> SuccessorsTable.ID;
            case "successors" -> SuccessorsTable.SUCCESSORS;
            case "endsOn" -> SuccessorsTable.ENDS_ON;
            default -> throw new IllegalArgumentException("A succession has no part " + property);
        };
    }
}
