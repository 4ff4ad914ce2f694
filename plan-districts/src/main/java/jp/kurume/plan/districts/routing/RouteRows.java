package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.table.Built;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.Excerpt;

/** The routes of a folder of tables: every district has one office in every field. */
final class RouteRows {

    /** So many letters hold the ids of fifty districts, or so. */
    private static final int LONGEST_LIST = 600;

    private final TableReading reading;
    private final Table rows;
    private final Built<RoutingDraft> drafts;
    private final FieldRows fields;
    private final Built<Office> offices;
    private final Built<DistrictDraft> districts;

    RouteRows(
            TableReading reading,
            Built<RoutingDraft> drafts,
            FieldRows fields,
            Built<Office> offices,
            Built<DistrictDraft> districts) {
        this.reading = reading;
        this.rows = reading.table(RoutesTable.ROUTES);
        this.drafts = drafts;
        this.fields = fields;
        this.offices = offices;
        this.districts = districts;
    }

    /** Reads them, after everything that they refer to. */
    void read() {
        for (TableRow row : rows.rows()) {
            if (row.has(RoutingColumns.EDITION) && row.has(RoutesTable.FIELD)) {
                noteRouted(row, row.get(RoutesTable.FIELD));
            }
            if (row.isSound()) {
                assign(row, row.get(RoutesTable.FIELD));
            }
        }
    }

    /** Notes the districts of a row, none of which another row routes in the same field. */
    private void noteRouted(TableRow row, TableRow field) {
        for (DistrictDraft district : named(row)) {
            TableRow first = district.addRoute(field, row);
            if (!first.equals(row)) {
                row.problem(
                        RoutesTable.DISTRICTS,
                        RoutingProblems.DISTRICT_ROUTED_TWICE,
                        Excerpt.of(district.district().id()),
                        String.valueOf(first.line()));
            }
        }
    }

    /**
     * The districts that a row names and that are there. By the text of the cell: those beside one that is not there are not
     * told of as districts without a route.
     */
    private Collection<DistrictDraft> named(TableRow row) {
        RoutingDraft draft = drafts.get(row.get(RoutingColumns.EDITION));
        String text = row.text(RoutesTable.DISTRICTS);
        if (text.equals(RoutesTable.EVERY_DISTRICT)) {
            return draft.districts().values();
        }
        List<DistrictDraft> named = new ArrayList<>();
        for (String id : text.split(";", -1)) {
            draft.district(id.strip()).ifPresent(named::add);
        }
        return named;
    }

    private void assign(TableRow row, TableRow field) {
        List<TableRow> listed = row.get(RoutesTable.DISTRICTS);
        Collection<DistrictDraft> routed = listed.isEmpty() ? named(row) : districts.get(listed);
        for (DistrictDraft district : routed) {
            district.assign(
                    field,
                    new Assignment(
                            district.district(),
                            fields.get(field),
                            offices.get(row.get(RoutesTable.OFFICE)),
                            row.get(RoutesTable.BASIS),
                            offices.get(row.get(RoutesTable.ALTERNATIVES)),
                            row.citation(RoutesTable.BECAUSE)));
        }
    }

    /** Notes districts that no row routes in a field; a table that could not be taken apart is not blamed a second time. */
    void checkComplete() {
        if (rows.isWhole()) {
            for (RoutingDraft draft : drafts.values()) {
                for (TableRow field : draft.fields()) {
                    if (field.has(FieldsTable.ID)) {
                        checkRouted(draft, field);
                    }
                }
            }
        }
    }

    private void checkRouted(RoutingDraft draft, TableRow field) {
        List<String> missing = new ArrayList<>();
        for (DistrictDraft district : draft.districts().values()) {
            if (district.route(field).isEmpty()) {
                missing.add(district.district().id());
            }
        }
        if (!missing.isEmpty()) {
            reading.problem(
                    RoutesTable.ROUTES,
                    missing.size() == 1 ? RoutingProblems.DISTRICT_NOT_ROUTED : RoutingProblems.DISTRICTS_NOT_ROUTED,
                    listed(missing),
                    Excerpt.of(field.get(FieldsTable.ID)),
                    Excerpt.of(draft.edition()));
        }
    }

    /** Ids for a message: all of them, as somebody has to write them, unless that would be no message any more. */
    private static String listed(List<String> ids) {
        String all = String.join(", ", ids);
        return all.length() <= LONGEST_LIST ? all : Excerpt.of(Excerpt.of(ids));
    }
}
