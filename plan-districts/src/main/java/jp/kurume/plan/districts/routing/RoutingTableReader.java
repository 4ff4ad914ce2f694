package jp.kurume.plan.districts.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.department.DepartmentRows;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.table.Built;
import jp.kurume.plan.table.Gathered;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** Reads the routing tables of a folder of tables, from the leaves up. */
final class RoutingTableReader {

    private static final String DEPARTMENTS = "departments.csv";

    private final TableReading reading;
    private final Editions editions;
    private final Table rows;
    private final FieldRows fields;
    private final OfficeRows offices;
    private final DistrictRows districts;
    private final RouteRows routes;
    private final NameRows names;
    private final SuccessionRows successions;
    private final Table correctionRows;
    private final Table checkRows;
    /** The routing tables by their rows, without corrections. */
    private final Built<RoutingTable> listed = new Built<>();

    private final Gathered<TableRow> corrections = new Gathered<>();
    private final Gathered<TableRow> checks = new Gathered<>();
    private final Built<CheckRows> checked = new Built<>();

    RoutingTableReader(TableReading reading) {
        this.reading = reading;
        // The tables are read in the order in which their problems are told.
        RoutingColumns.formats().forEach(reading::table);
        editions = Editions.readFrom(reading);
        rows = reading.table(RoutingTablesTable.ROUTING_TABLES);
        fields = new FieldRows(reading);
        offices = new OfficeRows(reading);
        districts = new DistrictRows(reading, offices);
        routes = new RouteRows(reading, fields, offices.offices(), districts);
        names = new NameRows(reading, offices, districts);
        successions = new SuccessionRows(reading, offices, districts);
        correctionRows = reading.table(CorrectionsTable.CORRECTIONS);
        checkRows = reading.table(ChecksTable.CHECKS);
    }

    /**
     * The routing table of an edition, with all corrections.
     *
     * @throws UnknownElementException if there is none
     */
    RoutingTable read(String edition) {
        readRows();
        return corrected(row(edition), LocalDate.MAX);
    }

    /**
     * The routing table of an edition as it is on a day.
     *
     * @throws UnknownElementException if there is none
     */
    RoutingTable read(String edition, LocalDate day) {
        readRows();
        return corrected(row(edition), day);
    }

    private TableRow row(String edition) {
        return allEditions().stream()
                .filter(row -> row.text(Editions.EDITION).equals(edition))
                .findFirst()
                .orElseThrow(() -> UnknownElementException.of(
                        "routing table of the edition",
                        edition,
                        allEditions().stream()
                                .map(row -> row.text(Editions.EDITION))
                                .toList()));
    }

    /** The rows of all editions, sound or not. */
    private List<TableRow> allEditions() {
        return rows.rows().stream()
                .filter(row -> !row.isEmpty(Editions.EDITION))
                .toList();
    }

    /** The routing tables of all editions in the folder, with all corrections. */
    List<RoutingTable> readAll() {
        readRows();
        return allEditions().stream().map(row -> corrected(row, LocalDate.MAX)).toList();
    }

    /** The districts of all editions as far as they can be read; what is wrong is noted, and nothing is thrown. */
    List<ListedDistricts> readDistricts() {
        List<TableRow> all = allEditions();
        offices.read();
        districts.read(all);
        names.read();
        return all.stream().map(this::listedDistricts).toList();
    }

    private ListedDistricts listedDistricts(TableRow row) {
        boolean hasEdition =
                row.has(Editions.EDITION) && row.get(Editions.EDITION).isSound();
        return new ListedDistricts(
                row.text(Editions.EDITION),
                hasEdition ? Optional.of(editions.get(row.get(Editions.EDITION))) : Optional.empty(),
                districts.byEdition().of(row),
                districts.unread(row),
                districts.isWhole(),
                names.places(row),
                row.has(RoutingTablesTable.DISTRICT_WORD) ? row.get(RoutingTablesTable.DISTRICT_WORD) : "");
    }

    /**
     * The timeline of a municipality.
     *
     * @throws UnknownElementException if none of its routing tables has a day from which it is in force
     */
    RoutingTimeline readTimeline(String municipality) {
        readRows();
        TimelineRows timelines = timelines();
        timelines.check();
        reading.finish();
        List<EffectiveTable> its = timelines.tables().get(municipality);
        if (its == null) {
            throw UnknownElementException.of(
                    "routing table with a day in \"from\" of the municipality",
                    municipality,
                    timelines.tables().keySet());
        }
        return RoutingTimeline.of(timelines.byCorrections(municipality));
    }

    /** The timelines that the tables make, once all of them have been read. */
    TimelineRows timelines() {
        return new TimelineRows(rows.rows(), listed, this::corrected, this::daysOfCorrections, this::assured);
    }

    /** Where the parts of the table of an edition stand in the files, once that has been read. */
    Place place(String edition, Place property) {
        return new RoutingPlaces(row(edition), routes, reading.table(OfficesTable.OFFICES)).place(property);
    }

    private void readRows() {
        List<TableRow> all = allEditions();
        fields.read();
        offices.read();
        districts.read(all);
        routes.read();
        names.read();
        successions.read(all);
        all.forEach(fields::checkComplete);
        all.forEach(districts::checkComplete);
        all.forEach(routes::checkComplete);
        all.forEach(offices::checkFallback);
        // Corrections are laid over tables, and those are made of sound rows only.
        if (rows.rows().stream().allMatch(TableRow::isSound) && reading.isSound()) {
            for (TableRow row : correctionRows.rows()) {
                if (row.has(RoutingColumns.EDITION)) {
                    corrections.add(row.get(RoutingColumns.EDITION), row);
                }
            }
            for (TableRow row : checkRows.rows()) {
                if (row.has(RoutingColumns.EDITION)) {
                    checks.add(row.get(RoutingColumns.EDITION), row);
                }
            }
            checkDepartments();
            for (TableRow row : all) {
                RoutingTable table = build(row);
                CorrectionRows its = new CorrectionRows(table);
                its.check(corrections.of(row));
                CheckRows ofChecks = new CheckRows(table, checks.of(row));
                ofChecks.checkOld(its.read(corrections.of(row)));
                checked.put(row, ofChecks);
                listed.put(row, table.assuredBy(ofChecks.assurances()));
            }
        }
        reading.finish();
    }

    /** Holds who has checked something against the city's departments, where it has a table of them. */
    private void checkDepartments() {
        if (checkRows.rows().isEmpty() || !reading.has(DEPARTMENTS)) {
            return;
        }
        DepartmentRows departments = new DepartmentRows(reading);
        for (TableRow row : checkRows.rows()) {
            if (row.has(ChecksTable.CHECKED_BY) && !departments.isEmpty()) {
                departments.find(row, ChecksTable.CHECKED_BY, row.text(RoutingColumns.EDITION));
            }
        }
    }

    /** The table of an edition with the corrections up to a day, all of which are sound. */
    private RoutingTable corrected(TableRow row, LocalDate day) {
        RoutingTable table = listed.get(row).assuredUpTo(day);
        return new CorrectionRows(table).lay(corrections.of(row), day);
    }

    /** Notes what is laid over the tables although it holds only after a day, and what should have been checked again before it. */
    void checkDays(LocalDate day) {
        for (TableRow row : correctionRows.rows()) {
            if (row.isSound() && row.get(CorrectionsTable.DATE).isAfter(day)) {
                row.problem(CorrectionsTable.DATE, RoutingProblems.CORRECTION_TO_COME, day.toString());
            }
        }
        allEditions().forEach(row -> checked.get(row).checkDays(day));
    }

    /** A table as it is corrected on its first day, with what was checked up to its last one. */
    private RoutingTable assured(RoutingTable table, TableRow row, LocalDate last) {
        return table.assuredBy(checked.get(row).assurances()).assuredUpTo(last);
    }

    private List<LocalDate> daysOfCorrections(TableRow row) {
        return corrections.of(row).stream()
                .map(correction -> correction.get(CorrectionsTable.DATE))
                .distinct()
                .sorted()
                .toList();
    }

    private RoutingTable build(TableRow row) {
        Edition edition = editions.get(row.get(Editions.EDITION));
        Office fallback = offices.offices().get(row.get(RoutingTablesTable.FALLBACK));
        AsOf asOf = new AsOf.Published(edition);
        return RoutingTable.builder()
                .edition(edition)
                .citation(row.citation())
                .fallback(fallback)
                .districtWord(row.get(RoutingTablesTable.DISTRICT_WORD))
                .areaWord(row.get(RoutingTablesTable.AREA_WORD))
                .columns(fields.columns(row))
                .fieldWords(fields.words(row))
                .offices(offices.byEdition().of(row))
                .routes(districts.byEdition().of(row).stream()
                        .map(district -> routes.route(asOf, row, district, fallback))
                        .toList())
                .printedForms(names.forms(row))
                .placeNames(names.places(row))
                .nameEndings(names.endings(row))
                .successions(successions.of(row))
                .build();
    }
}
