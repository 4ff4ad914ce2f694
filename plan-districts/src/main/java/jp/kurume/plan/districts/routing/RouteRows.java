package jp.kurume.plan.districts.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.Remit;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Unserved;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.Built;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.time.DaySpan;

/**
 * The routes of a folder of tables: on every day, every district has in every field a main office, offices to choose from, or
 * the reason why it has none.
 */
final class RouteRows {

    /** This many letters hold the ids of about fifty districts. */
    private static final int LONGEST_LIST = 600;

    private final TableReading reading;
    private final Table rows;
    private final FieldRows fields;
    private final Built<Office> offices;
    private final DistrictRows districts;
    /** The rows of each district in each field, sound or not. */
    private final Map<Cell, List<TableRow>> routed = new LinkedHashMap<>();

    private final Map<Cell, List<Assignment>> assignments = new LinkedHashMap<>();
    private final Map<Cell, List<Unserved>> unserved = new LinkedHashMap<>();

    RouteRows(TableReading reading, FieldRows fields, Built<Office> offices, DistrictRows districts) {
        this.reading = reading;
        this.rows = reading.table(RoutesTable.ROUTES);
        this.fields = fields;
        this.offices = offices;
        this.districts = districts;
    }

    /** A district of an edition in a field, by their ids. */
    private record Cell(String edition, String district, String field) {

        private static Cell of(TableRow edition, String district, TableRow field) {
            return new Cell(edition.text(Editions.EDITION), district, field.text(FieldsTable.ID));
        }
    }

    /** Reads them, after everything that they refer to. */
    void read() {
        for (TableRow row : rows.rows()) {
            if (row.has(RoutingColumns.EDITION) && row.has(RoutesTable.FIELD)) {
                note(row, row.get(RoutingColumns.EDITION), row.get(RoutesTable.FIELD));
            }
        }
        for (TableRow row : rows.rows()) {
            if (row.isSound()) {
                assign(row, row.get(RoutingColumns.EDITION), row.get(RoutesTable.FIELD));
            }
        }
    }

    /** Notes the districts of a row, for none of which another row says something else of the same. */
    private void note(TableRow row, TableRow edition, TableRow field) {
        for (String district : named(row, edition)) {
            List<TableRow> its = routed.computeIfAbsent(Cell.of(edition, district, field), any -> new ArrayList<>());
            if (hasRemit(row)) {
                its.stream()
                        .filter(first ->
                                hasRemit(first) && RoutesTable.remit(first).contradicts(RoutesTable.remit(row)))
                        .findFirst()
                        .ifPresent(first -> noteContradiction(row, first, district));
            }
            its.add(row);
        }
    }

    private static boolean hasRemit(TableRow row) {
        return row.has(RoutesTable.ROLE)
                && row.has(RoutesTable.PART)
                && row.has(RoutesTable.FOR_WHOM)
                && row.has(RoutesTable.FROM)
                && row.has(RoutesTable.TO)
                && isInOrder(row.get(RoutesTable.FROM), row.get(RoutesTable.TO));
    }

    private static boolean isInOrder(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get());
    }

    private static void noteContradiction(TableRow row, TableRow first, String district) {
        String line = String.valueOf(first.line());
        if (!RoutesTable.remit(first).equals(RoutesTable.remit(row))) {
            row.problem(
                    row.isEmpty(RoutesTable.FROM) ? RoutesTable.TO : RoutesTable.FROM,
                    RoutingProblems.DAYS_OVERLAP,
                    Excerpt.of(district),
                    line,
                    RoutesTable.remit(first).days().toString());
        } else if (row.text(RoutesTable.OFFICE).equals(first.text(RoutesTable.OFFICE))) {
            row.problem(RoutesTable.DISTRICTS, RoutingProblems.DISTRICT_ROUTED_ALIKE, Excerpt.of(district), line);
        } else {
            row.problem(RoutesTable.DISTRICTS, RoutingProblems.DISTRICT_ROUTED_TWICE, Excerpt.of(district), line);
        }
    }

    /**
     * The ids of the districts that a row names and that are there. By the text of the cell: those beside one that is not there
     * are not told of as districts without a route.
     */
    private List<String> named(TableRow row, TableRow edition) {
        String text = row.text(RoutesTable.DISTRICTS);
        if (text.equals(RoutesTable.EVERY_DISTRICT)) {
            return districts.byEdition().of(edition).stream()
                    .map(SchoolDistrict::id)
                    .toList();
        }
        List<String> named = new ArrayList<>();
        for (String id : text.split(";", -1)) {
            districts.byEdition().find(edition, id.strip()).ifPresent(district -> named.add(district.id()));
        }
        return named;
    }

    private void assign(TableRow row, TableRow edition, TableRow field) {
        List<TableRow> listed = row.get(RoutesTable.DISTRICTS);
        List<SchoolDistrict> its = listed.isEmpty()
                ? districts.byEdition().of(edition)
                : districts.districts().get(listed);
        List<Office> alternatives = offices.get(row.get(RoutesTable.ALTERNATIVES));
        Citation citation = row.citation(RoutesTable.BECAUSE);
        Remit remit = RoutesTable.remit(row);
        Optional<Office> office = row.get(RoutesTable.OFFICE).map(offices::get);
        for (SchoolDistrict district : its) {
            Cell cell = Cell.of(edition, district.id(), field);
            if (office.isPresent()) {
                assignments
                        .computeIfAbsent(cell, any -> new ArrayList<>())
                        .add(new Assignment(
                                district,
                                fields.get(field),
                                office.get(),
                                row.get(RoutesTable.BASIS),
                                alternatives,
                                citation,
                                remit));
            } else {
                unserved.computeIfAbsent(cell, any -> new ArrayList<>())
                        .add(new Unserved(
                                district,
                                fields.get(field),
                                row.get(RoutesTable.BASIS),
                                alternatives,
                                citation,
                                remit));
            }
        }
    }

    /** The route of a district, of which no row is unsound or missing. */
    Route route(AsOf asOf, TableRow edition, SchoolDistrict district, Office fallback) {
        List<Assignment> served = new ArrayList<>();
        List<Unserved> none = new ArrayList<>();
        for (TableRow field : fields.rows(edition)) {
            Cell cell = Cell.of(edition, district.id(), field);
            served.addAll(assignments.getOrDefault(cell, List.of()));
            none.addAll(unserved.getOrDefault(cell, List.of()));
        }
        return Route.of(asOf, district, served, none, fallback);
    }

    /** The first row of a district in a field. */
    Optional<TableRow> row(TableRow edition, String district, String field) {
        return routed.getOrDefault(new Cell(edition.text(Editions.EDITION), district, field), List.of()).stream()
                .findFirst();
    }

    /** Notes districts that no row routes in a field; a table that could not be taken apart is not blamed a second time. */
    void checkComplete(TableRow edition) {
        if (rows.isWhole()) {
            for (TableRow field : fields.rows(edition)) {
                if (field.has(FieldsTable.ID)) {
                    checkRouted(edition, field);
                }
            }
        }
    }

    private void checkRouted(TableRow edition, TableRow field) {
        List<String> missing = new ArrayList<>();
        Map<OpenDay, List<String>> open = new LinkedHashMap<>();
        for (SchoolDistrict district : districts.byEdition().of(edition)) {
            List<TableRow> its = routed.getOrDefault(Cell.of(edition, district.id(), field), List.of());
            List<TableRow> covering = its.stream()
                    .filter(row -> !hasRemit(row) || RoutedRemits.covers(RoutesTable.remit(row)))
                    .toList();
            if (covering.isEmpty()) {
                missing.add(district.id());
            } else if (covering.stream().allMatch(RouteRows::hasRemit)) {
                openDay(edition, covering)
                        .ifPresent(day -> open.computeIfAbsent(day, any -> new ArrayList<>())
                                .add(district.id()));
            }
        }
        open.forEach(OpenDay::note);
        if (!missing.isEmpty()) {
            reading.problem(
                    RoutesTable.ROUTES,
                    missing.size() == 1 ? RoutingProblems.DISTRICT_NOT_ROUTED : RoutingProblems.DISTRICTS_NOT_ROUTED,
                    listed(missing),
                    Excerpt.of(field.get(FieldsTable.ID)),
                    Excerpt.of(edition.text(Editions.EDITION)));
        }
    }

    /**
     * The first day of a list on which none of the rows of a district holds: one cause for all districts of a row.
     *
     * @param row the row after which it is, or before which
     * @param isBeforeAll whether it is before the first of the rows
     */
    private record OpenDay(TableRow row, boolean isBeforeAll, LocalDate day) {

        /** Tells of it once, for all districts of which it is true. */
        private void note(List<String> districts) {
            row.problem(
                    isBeforeAll ? RoutesTable.FROM : RoutesTable.TO,
                    RoutingProblems.DAYS_NOT_ROUTED,
                    listed(districts),
                    isBeforeAll
                            ? row.get(RoutesTable.FROM)
                                    .map(from -> from.minusDays(1))
                                    .orElse(day)
                                    .toString()
                            : day.toString());
        }
    }

    private static Optional<OpenDay> openDay(TableRow edition, List<TableRow> covering) {
        LocalDate first = day(edition, true).orElse(LocalDate.MIN);
        LocalDate last = day(edition, false).orElse(LocalDate.MAX);
        List<TableRow> inOrder = new ArrayList<>(covering);
        inOrder.sort(
                Comparator.comparing(row -> RoutesTable.remit(row).days().from().orElse(LocalDate.MIN)));
        TableRow before = inOrder.get(0);
        LocalDate open = first;
        for (TableRow row : inOrder) {
            DaySpan days = RoutesTable.remit(row).days();
            if (days.from().filter(open::isBefore).isPresent()) {
                boolean isBeforeAll = open.equals(first);
                return Optional.of(new OpenDay(isBeforeAll ? row : before, isBeforeAll, open));
            }
            if (days.to().isEmpty() || !days.to().get().isBefore(last)) {
                return Optional.empty();
            }
            if (!days.to().get().isBefore(open)) {
                open = days.to().get().plusDays(1);
                before = row;
            }
        }
        return Optional.of(new OpenDay(before, false, open));
    }

    private static Optional<LocalDate> day(TableRow edition, boolean isFirst) {
        return edition.has(isFirst ? RoutingTablesTable.FROM : RoutingTablesTable.TO)
                ? edition.get(isFirst ? RoutingTablesTable.FROM : RoutingTablesTable.TO)
                : Optional.empty();
    }

    /** Ids for a message: all of them, as somebody has to write them, unless that would be no message any more. */
    private static String listed(List<String> ids) {
        String all = String.join(", ", ids);
        return all.length() <= LONGEST_LIST ? all : Excerpt.of(Excerpt.of(ids));
    }
}
