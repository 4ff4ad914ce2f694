package jp.kurume.plan.districts.towns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.routing.ListedDistricts;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.SimilarNames;

/** Reads the towns of a city's folder. */
final class TownTableReader {

    private final Table rows;
    /** The rows that list a town whole, by edition and town. */
    private final Map<String, TableRow> whole = new HashMap<>();
    /** The rows that list a part, by all that tells it from others. */
    private final Map<List<String>, TableRow> listed = new HashMap<>();

    /** The rows of the parts that were read last, in their order. */
    private final List<TableRow> rowsOfParts = new ArrayList<>();

    TownTableReader(TableReading reading) {
        this.rows = reading.table(TownTables.TOWNS);
    }

    List<TableRow> rows() {
        return rows.rows();
    }

    /**
     * The parts that belong to an edition.
     *
     * @param listed its districts
     * @param named finds the district that somebody names where its id is due
     */
    List<TownPart> read(ListedDistricts listed, Function<String, Optional<SchoolDistrict>> named) {
        Map<String, SchoolDistrict> districts = new LinkedHashMap<>();
        listed.districts().forEach(district -> districts.put(district.id(), district));
        Set<String> places = listed.edition()
                .map(edition -> new Places(edition.municipality(), listed.placeNames()).names())
                .orElse(Set.of());
        List<TownPart> parts = new ArrayList<>();
        rowsOfParts.clear();
        for (TableRow row : rows.rows()) {
            if (row.text(TownTables.EDITION).equals(listed.id())) {
                SchoolDistrict district = districts.get(row.text(TownTables.DISTRICT));
                if (district != null) {
                    read(row, district, places, parts);
                } else if (!listed.mayHave(row.text(TownTables.DISTRICT))) {
                    noteUnknown(row, named, districts.keySet());
                }
            }
        }
        return parts;
    }

    /** The row of a part, by its place among those that were read last. */
    TableRow row(int place) {
        return rowsOfParts.get(place);
    }

    private void read(TableRow row, SchoolDistrict district, Set<String> places, List<TownPart> parts) {
        if (!row.isSound()) {
            return;
        }
        for (TownListing listing : listings(row, places)) {
            String printed = listing.part().isEmpty() ? row.get(TownTables.PART) : listing.part();
            for (String town : listing.towns()) {
                TownPart part = new TownPart(town, district, printed, row.citation(), row.get(TownTables.CHOICE));
                checkOnce(row, part);
                parts.add(part);
                rowsOfParts.add(row);
            }
        }
    }

    /** What a cell lists, where names of places that stand before a town are known. */
    private static List<TownListing> listings(TableRow row, Set<String> places) {
        List<TownListing> listings = TownCell.parse(row.text(TownTables.TOWN), places);
        return listings == null ? row.get(TownTables.TOWN) : listings;
    }

    private static void noteUnknown(TableRow row, Function<String, Optional<SchoolDistrict>> named, Set<String> known) {
        if (row.has(TownTables.DISTRICT)) {
            String text = row.get(TownTables.DISTRICT);
            // Somebody may have written the name of the district where its id is due.
            List<String> meant = named.apply(text)
                    .map(district -> List.of(district.id()))
                    .orElseGet(() -> SimilarNames.closest(text, known, 2));
            row.problem(TownTables.DISTRICT, TownProblems.DISTRICT, meant, List.of());
        }
    }

    private void checkOnce(TableRow row, TownPart part) {
        String edition = row.get(TownTables.EDITION);
        String town = TownSpelling.of(part.town()).letters();
        TableRow same =
                listed.putIfAbsent(List.of(edition, town, part.district().id(), part.part()), row);
        TableRow other = part.isWhole() && !part.choice() ? whole.putIfAbsent(edition + " " + town, row) : null;
        if (same != null) {
            row.problem(TownTables.TOWN, TownProblems.TOWN_TWICE, String.valueOf(same.line()));
        } else if (other != null) {
            row.problem(TownTables.TOWN, TownProblems.TOWN_OF_SEVERAL, String.valueOf(other.line()));
        }
    }
}
