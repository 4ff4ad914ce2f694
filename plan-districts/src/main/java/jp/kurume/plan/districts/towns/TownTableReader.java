package jp.kurume.plan.districts.towns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.districts.RoutingTable;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.text.SimilarNames;

/** Reads the towns of a city's folder. */
final class TownTableReader {

    static final TableFormat FORMAT = TableFormat.required("towns.csv")
            .columns("edition", "town", "district", "part")
            .cited();

    private final Table rows;
    /** The rows that list a town whole, by edition and town. */
    private final Map<String, TableRow> whole = new HashMap<>();
    /** The rows that list a part, by all that tells it from others. */
    private final Map<List<String>, TableRow> listed = new HashMap<>();

    TownTableReader(TableReading reading) {
        this.rows = reading.table(FORMAT);
    }

    List<TableRow> rows() {
        return rows.rows();
    }

    /** The parts that belong to a routing table's edition. */
    List<TownPart> read(RoutingTable routing) {
        Map<String, SchoolDistrict> districts = new LinkedHashMap<>();
        routing.districts().forEach(district -> districts.put(district.id(), district));
        List<TownPart> parts = new ArrayList<>();
        for (TableRow row : rows.rows()) {
            if (row.text("edition").equals(routing.edition().id())) {
                read(row, districts, parts);
            }
        }
        return parts;
    }

    private void read(TableRow row, Map<String, SchoolDistrict> districts, List<TownPart> parts) {
        String text = row.text("town");
        String id = row.text("district");
        SchoolDistrict district = districts.get(id);
        if (district == null && !id.isEmpty()) {
            row.problem("district", TownProblems.DISTRICT, SimilarNames.closest(id, districts.keySet(), 2));
        }
        TownListing listing = text.isEmpty() ? null : TownListing.parse(text);
        if (!text.isEmpty() && listing == null) {
            row.problem("town", TownProblems.TOWN);
        } else if (listing != null && !listing.part().isEmpty()) {
            row.problem("town", TownProblems.PART_IN_TOWN, List.of(), Excerpt.of(listing.part()));
        }
        Citation citation = row.citation();
        if (row.isSound() && listing != null && district != null && citation != null) {
            for (String town : listing.towns()) {
                TownPart part = new TownPart(town, district, row.textOrEmpty("part"), citation);
                checkOnce(row, part);
                parts.add(part);
            }
        }
    }

    private void checkOnce(TableRow row, TownPart part) {
        String edition = row.textOrEmpty("edition");
        String town = TownSpelling.of(part.town());
        TableRow same =
                listed.putIfAbsent(List.of(edition, town, part.district().id(), part.part()), row);
        TableRow other = part.isWhole() ? whole.putIfAbsent(edition + " " + town, row) : null;
        if (same != null) {
            row.problem("town", TownProblems.TOWN_TWICE, String.valueOf(same.line()));
        } else if (other != null) {
            row.problem("town", TownProblems.TOWN_OF_SEVERAL, String.valueOf(other.line()));
        }
    }
}
