package jp.kurume.plan.districts.routing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Succession;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** The districts of a folder of tables that have ended, or will. */
final class SuccessionRows {

    private final TableReading reading;
    private final Table rows;
    private final OfficeRows offices;
    private final DistrictRows districts;
    /** The successions of each edition, and the row that tells of each. */
    private final Map<TableRow, Map<Succession, TableRow>> byEdition = new LinkedHashMap<>();

    SuccessionRows(TableReading reading, OfficeRows offices, DistrictRows districts) {
        this.reading = reading;
        this.rows = reading.table(SuccessorsTable.FORMAT);
        this.offices = offices;
        this.districts = districts;
    }

    /** Reads them, after everything that they may be mistaken for. */
    void read(List<TableRow> editions) {
        ReadingCells.check(rows.rows());
        for (TableRow row : rows.rows()) {
            DistrictRows.checkWord(
                    row, SuccessorsTable.NAME, RoutingTablesTable.DISTRICT_WORD, RoutingProblems.DISTRICT_WORD_IN_NAME);
            checkId(row);
            if (row.isSound()) {
                byEdition
                        .computeIfAbsent(row.get(RoutingColumns.EDITION), any -> new LinkedHashMap<>())
                        .put(succession(row), row);
            }
        }
        // Rows that could not be read are not blamed a second time as successors that are not there.
        if (reading.isSound()) {
            editions.forEach(this::check);
        }
    }

    /** Those of an edition, in the order of the table. */
    List<Succession> of(TableRow edition) {
        return List.copyOf(byEdition.getOrDefault(edition, Map.of()).keySet());
    }

    private void checkId(TableRow row) {
        if (row.has(RoutingColumns.EDITION)
                && offices.byEdition()
                        .find(row.get(RoutingColumns.EDITION), row.text(SuccessorsTable.ID))
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

    private void check(TableRow edition) {
        Map<Succession, TableRow> successions = byEdition.getOrDefault(edition, Map.of());
        List<SchoolDistrict> today = districts.byEdition().of(edition);
        Set<String> ids = new HashSet<>();
        today.forEach(district -> ids.add(district.id()));
        for (Successions.Fault fault : new Successions(successions.keySet(), ids).faults(today)) {
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
