package jp.kurume.plan.districts.routing;

import java.util.List;
import java.util.Optional;
import jp.kurume.plan.districts.Area;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.spelling.PlainNames;
import jp.kurume.plan.table.Built;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.Excerpt;

/** The areas and districts of a folder of tables. */
final class DistrictRows {

    private final TableReading reading;
    private final Table areaRows;
    private final Table districtRows;
    private final Built<RoutingDraft> drafts;
    private final Built<Area> areas = new Built<>();
    private final Built<DistrictDraft> districts = new Built<>();

    DistrictRows(TableReading reading, Built<RoutingDraft> drafts) {
        this.reading = reading;
        this.areaRows = reading.table(AreasTable.AREAS);
        this.districtRows = reading.table(DistrictsTable.DISTRICTS);
        this.drafts = drafts;
    }

    /** Reads them, after the offices, whose ids districts must not have. */
    void read() {
        for (TableRow row : areaRows.rows()) {
            if (row.isSound()) {
                areas.put(row, new Area(row.get(AreasTable.NAME), row.citation()));
            }
        }
        for (TableRow row : districtRows.rows()) {
            if (row.has(RoutingColumns.EDITION)) {
                check(row, drafts.get(row.get(RoutingColumns.EDITION)));
            }
        }
        drafts.values().forEach(DistrictRows::checkLetters);
        for (TableRow row : districtRows.rows()) {
            if (row.isSound()) {
                DistrictDraft district = new DistrictDraft(district(row));
                districts.put(row, district);
                drafts.get(row.get(RoutingColumns.EDITION)).addDistrict(district);
            }
        }
    }

    private static void check(TableRow row, RoutingDraft draft) {
        draft.noteDistrict();
        if (draft.office(row.text(DistrictsTable.ID)).isPresent()) {
            row.problem(DistrictsTable.ID, RoutingProblems.DISTRICT_ID_OF_OFFICE);
        }
        if (row.has(DistrictsTable.NAME)) {
            Optional<TableRow> first = draft.addDistrictName(row.get(DistrictsTable.NAME), row);
            first.ifPresent(other -> row.problem(
                    DistrictsTable.NAME, RoutingProblems.DISTRICT_NAME_TWICE, String.valueOf(other.line())));
        }
    }

    /** No name is another in other letters. */
    private static void checkLetters(RoutingDraft draft) {
        List<String> names = List.copyOf(draft.districtNames().keySet());
        List<TableRow> rows = List.copyOf(draft.districtNames().values());
        int[] alike = PlainNames.alike(names);
        if (alike != null) {
            rows.get(alike[1])
                    .problem(
                            DistrictsTable.NAME,
                            RoutingProblems.DISTRICT_NAME_ALIKE,
                            Excerpt.of(names.get(alike[0])),
                            String.valueOf(rows.get(alike[0]).line()));
        }
    }

    private SchoolDistrict district(TableRow row) {
        return new SchoolDistrict(
                row.get(DistrictsTable.ID),
                row.get(DistrictsTable.NAME),
                row.get(RoutingColumns.READING),
                row.get(DistrictsTable.READING_BASIS),
                areas.get(row.get(DistrictsTable.AREA)),
                row.citation());
    }

    Built<DistrictDraft> districts() {
        return districts;
    }

    /** Notes editions without a district; a table that could not be taken apart is not blamed a second time. */
    void checkComplete() {
        for (RoutingDraft draft : drafts.values()) {
            if (!draft.hasDistricts() && districtRows.isWhole()) {
                reading.problem(
                        DistrictsTable.DISTRICTS, RoutingProblems.DISTRICT_MISSING, Excerpt.of(draft.edition()));
            }
        }
    }
}
