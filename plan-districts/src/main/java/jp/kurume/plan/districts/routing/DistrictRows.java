package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kurume.plan.districts.Area;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.table.Built;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Gathered;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.Excerpt;

/** The areas and districts of a folder of tables. */
final class DistrictRows {

    private final TableReading reading;
    private final Table areaRows;
    private final Table districtRows;
    private final OfficeRows offices;
    private final Built<Area> areas = new Built<>();
    private final Built<SchoolDistrict> districts = new Built<>();
    private final EditionElements<SchoolDistrict> byEdition = new EditionElements<>();
    private final Gathered<TableRow> all = new Gathered<>();

    DistrictRows(TableReading reading, OfficeRows offices) {
        this.reading = reading;
        this.areaRows = reading.table(AreasTable.AREAS);
        this.districtRows = reading.table(DistrictsTable.DISTRICTS);
        this.offices = offices;
    }

    /** Reads them, after the offices, whose ids districts must not have. */
    void read(List<TableRow> editions) {
        for (TableRow row : areaRows.rows()) {
            checkWord(row, AreasTable.NAME, RoutingTablesTable.AREA_WORD, RoutingProblems.AREA_WORD_IN_NAME);
            if (row.isSound()) {
                areas.put(row, new Area(row.get(AreasTable.NAME), row.citation()));
            }
        }
        ReadingCells.check(districtRows.rows());
        for (TableRow row : districtRows.rows()) {
            checkWord(
                    row, DistrictsTable.NAME, RoutingTablesTable.DISTRICT_WORD, RoutingProblems.DISTRICT_WORD_IN_NAME);
            if (row.has(RoutingColumns.EDITION)) {
                TableRow edition = row.get(RoutingColumns.EDITION);
                all.add(edition, row);
                if (offices.byEdition()
                        .find(edition, row.text(DistrictsTable.ID))
                        .isPresent()) {
                    row.problem(DistrictsTable.ID, RoutingProblems.DISTRICT_ID_OF_OFFICE);
                }
            }
        }
        editions.forEach(edition -> checkNames(all.of(edition)));
        for (TableRow row : districtRows.rows()) {
            if (row.isSound()) {
                SchoolDistrict district = district(row);
                districts.put(row, district);
                byEdition.put(row.get(RoutingColumns.EDITION), district.id(), district);
            }
        }
    }

    /** Notes a name with the city's own word behind it, which lists print behind every name. */
    static void checkWord(TableRow row, Column<String> name, Column<String> wordOf, ProblemCode code) {
        if (row.has(RoutingColumns.EDITION)
                && row.has(name)
                && row.get(RoutingColumns.EDITION).has(wordOf)) {
            String word = row.get(RoutingColumns.EDITION).get(wordOf);
            String whole = row.get(name);
            if (!word.isEmpty() && whole.endsWith(word) && whole.length() > word.length()) {
                String without =
                        whole.substring(0, whole.length() - word.length()).strip();
                row.problem(name, code, List.of(without), List.of(word));
            }
        }
    }

    /** Notes names that nobody can tell apart. */
    private static void checkNames(List<TableRow> rows) {
        Map<List<String>, TableRow> byName = new LinkedHashMap<>();
        List<TableRow> distinct = new ArrayList<>();
        for (TableRow row : rows) {
            if (row.has(DistrictsTable.NAME)) {
                String name = row.get(DistrictsTable.NAME);
                TableRow first = byName.putIfAbsent(List.of(name, row.text(DistrictsTable.AREA)), row);
                TableRow withoutArea = byName.get(List.of(name, ""));
                if (first != null) {
                    row.problem(DistrictsTable.NAME, RoutingProblems.DISTRICT_NAME_TWICE, String.valueOf(first.line()));
                } else if (withoutArea != null && !withoutArea.equals(row)) {
                    row.problem(
                            DistrictsTable.NAME,
                            RoutingProblems.DISTRICT_NAME_TWICE,
                            String.valueOf(withoutArea.line()));
                } else {
                    distinct.add(row);
                }
            }
        }
        DistrictNamesakes.alike(distinct, row -> row.get(DistrictsTable.NAME), row -> row.text(DistrictsTable.AREA))
                .ifPresent(DistrictRows::noteAlike);
    }

    private static void noteAlike(List<TableRow> two) {
        boolean isSame = two.get(0).get(DistrictsTable.NAME).equals(two.get(1).get(DistrictsTable.NAME));
        String line = String.valueOf(two.get(0).line());
        if (isSame) {
            two.get(1).problem(DistrictsTable.NAME, RoutingProblems.DISTRICT_NAME_TWICE, line);
        } else {
            two.get(1)
                    .problem(
                            DistrictsTable.NAME,
                            RoutingProblems.DISTRICT_NAME_ALIKE,
                            Excerpt.of(two.get(0).get(DistrictsTable.NAME)),
                            line);
        }
    }

    private SchoolDistrict district(TableRow row) {
        return new SchoolDistrict(
                row.get(DistrictsTable.ID),
                row.get(DistrictsTable.NAME),
                row.get(RoutingColumns.READING),
                row.get(DistrictsTable.READING_BASIS),
                row.get(DistrictsTable.AREA).map(areas::get).orElseGet(() -> Area.none(row.citation())),
                row.citation());
    }

    Built<SchoolDistrict> districts() {
        return districts;
    }

    /** The districts whose rows are sound, by their editions and ids. */
    EditionElements<SchoolDistrict> byEdition() {
        return byEdition;
    }

    /** Whether there is a district of an id, sound or not. */
    boolean has(TableRow edition, String id) {
        return districtRows.has(edition.text(RoutingTablesTable.EDITION) + " " + id);
    }

    /** The ids of an edition's districts whose rows are not sound. */
    Set<String> unread(TableRow edition) {
        return all.of(edition).stream()
                .filter(row -> !row.isSound())
                .map(row -> row.text(DistrictsTable.ID))
                .collect(Collectors.toSet());
    }

    /** Whether all rows of districts could be taken apart. */
    boolean isWhole() {
        return districtRows.isWhole();
    }

    /** Notes that an edition has no district; a table that could not be taken apart is not blamed a second time. */
    void checkComplete(TableRow edition) {
        if (all.of(edition).isEmpty() && districtRows.isWhole()) {
            reading.problem(
                    DistrictsTable.DISTRICTS,
                    RoutingProblems.DISTRICT_MISSING,
                    Excerpt.of(edition.text(RoutingTablesTable.EDITION)));
        }
    }
}
