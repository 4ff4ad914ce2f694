package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.table.Built;
import jp.kurume.plan.table.Gathered;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** Reads the routing tables of a folder of tables, from the leaves up. */
final class RoutingTableReader {

    private final TableReading reading;
    private final Editions editions;
    private final Table rows;
    private final Built<RoutingDraft> drafts = new Built<>();
    private final FieldRows fields;
    private final OfficeRows offices;
    private final DistrictRows districts;
    private final RouteRows routes;
    private final NameRows names;
    private final SuccessionRows successions;
    private final Table correctionRows;
    /** The routing tables by their rows; none before they are asked for. */
    private final Built<RoutingTable> tables = new Built<>();

    RoutingTableReader(TableReading reading) {
        this.reading = reading;
        // In this order, in which problems are told.
        RoutingColumns.formats().forEach(reading::table);
        editions = Editions.readFrom(reading);
        rows = reading.table(RoutingTablesTable.ROUTING_TABLES);
        fields = new FieldRows(reading, drafts);
        offices = new OfficeRows(reading, drafts);
        districts = new DistrictRows(reading, drafts);
        routes = new RouteRows(reading, drafts, fields, offices.offices(), districts.districts());
        names = new NameRows(reading, drafts);
        successions = new SuccessionRows(reading, drafts);
        correctionRows = reading.table(CorrectionsTable.CORRECTIONS);
    }

    /**
     * The routing table of an edition.
     *
     * @throws UnknownElementException if there is none
     */
    RoutingTable read(String edition) {
        readRows();
        return table(draft(edition));
    }

    private RoutingDraft draft(String edition) {
        for (RoutingDraft draft : drafts.values()) {
            if (draft.edition().equals(edition)) {
                return draft;
            }
        }
        throw UnknownElementException.of(
                "routing table of the edition",
                edition,
                drafts.values().stream().map(RoutingDraft::edition).toList());
    }

    /** The routing tables of all editions in the folder. */
    List<RoutingTable> readAll() {
        readRows();
        List<RoutingTable> all = new ArrayList<>();
        for (RoutingDraft draft : drafts.values()) {
            all.add(table(draft));
        }
        return all;
    }

    /**
     * The timeline of a municipality.
     *
     * @throws UnknownElementException if none of its routing tables has a day from which it is in force
     */
    RoutingTimeline readTimeline(String municipality) {
        readAll();
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
        return RoutingTimeline.of(its);
    }

    /** The timelines that the tables make, once all of them have been read. */
    TimelineRows timelines() {
        return new TimelineRows(rows.rows(), tables);
    }

    /** Where the parts of the table of an edition stand in the files, once that has been read. */
    Place place(String edition, Place property) {
        return new RoutingPlaces(draft(edition), reading.table(OfficesTable.OFFICES)).place(property);
    }

    private void readRows() {
        for (TableRow row : rows.rows()) {
            if (!row.isEmpty(Editions.EDITION)) {
                drafts.put(row, new RoutingDraft(row));
            }
        }
        fields.read();
        offices.read();
        districts.read();
        routes.read();
        names.read();
        successions.read();
        fields.checkComplete();
        districts.checkComplete();
        routes.checkComplete();
        // Corrections are laid over tables, and those are made of sound rows only.
        if (rows.rows().stream().allMatch(TableRow::isSound) && reading.isSound()) {
            layCorrections();
        }
        reading.finish();
    }

    private void layCorrections() {
        Gathered<TableRow> corrections = new Gathered<>();
        for (TableRow row : correctionRows.rows()) {
            if (row.has(RoutingColumns.EDITION)) {
                corrections.add(row.get(RoutingColumns.EDITION), row);
            }
        }
        for (RoutingDraft draft : drafts.values()) {
            List<TableRow> its = corrections.of(draft.row());
            if (!its.isEmpty()) {
                tables.put(draft.row(), new CorrectionRows(build(draft)).lay(its));
            }
        }
    }

    /** The table of an edition, built once and of sound rows only. */
    private RoutingTable table(RoutingDraft draft) {
        Optional<RoutingTable> known = tables.find(draft.row());
        if (known.isPresent()) {
            return known.get();
        }
        RoutingTable table = build(draft);
        tables.put(draft.row(), table);
        return table;
    }

    private RoutingTable build(RoutingDraft draft) {
        TableRow row = draft.row();
        Edition edition = editions.get(row.get(Editions.EDITION));
        Office fallback = offices.offices().get(row.get(RoutingTablesTable.FALLBACK));
        AsOf asOf = new AsOf.Published(edition);
        RoutingTable.Builder table = draft.table();
        table.edition(edition).citation(row.citation()).fallback(fallback);
        for (DistrictDraft district : draft.districts().values()) {
            List<Assignment> own = new ArrayList<>();
            for (TableRow field : draft.fields()) {
                own.add(district.assignment(field));
            }
            table.addRoutes(Route.of(asOf, district.district(), own, fallback));
        }
        return table.build();
    }
}
