package jp.kurume.plan.indicators;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.text.SimilarNames;

/**
 * The ids and names that the tables of routing in the same folder give to districts, as opaque texts: nothing else is known of these
 * tables here, and a folder need not have them.
 */
final class DistrictTexts {

    /** What a district is called where no table says otherwise. */
    private static final String USUAL_WORD = "校区";

    private static final Column<String> EDITION = text("edition");
    private static final Column<String> ID = text("id");
    private static final Column<String> NAME = text("name");
    private static final Column<String> WORD = text("district_word");

    private static final TableFormat DISTRICTS =
            TableFormat.optional("districts.csv").columns(EDITION, ID, NAME).amongOthers();
    private static final TableFormat SUCCESSORS =
            TableFormat.optional("successors.csv").columns(EDITION, ID, NAME).amongOthers();
    private static final TableFormat ROUTING_TABLES =
            TableFormat.optional("routing-tables.csv").columns(EDITION, WORD).amongOthers();

    /** What districts are called: the groups whose parts are districts. */
    private final Set<String> words = new LinkedHashSet<>(Set.of(USUAL_WORD));
    /** The id of the district that a text names. */
    private final Map<String, String> ids = new LinkedHashMap<>();
    /** The ids of the districts of today, if they are those of one list only. */
    private final Set<String> today = new LinkedHashSet<>();

    private final TableReading reading;

    private DistrictTexts(TableReading reading) {
        this.reading = reading;
        for (TableRow row : reading.table(ROUTING_TABLES).rows()) {
            if (row.has(WORD) && !row.get(WORD).isEmpty()) {
                words.add(row.get(WORD));
            }
        }
        Set<String> editions = new HashSet<>();
        for (TableRow row : reading.table(DISTRICTS).rows()) {
            editions.add(row.text(EDITION));
            add(row);
            if (!row.text(ID).isEmpty()) {
                today.add(row.text(ID));
            }
        }
        reading.table(SUCCESSORS).rows().forEach(this::add);
        if (editions.size() > 1) {
            today.clear();
        }
    }

    /** A column that this check can do without. */
    private static Column<String> text(String name) {
        return Column.text(name).or("").leftOut();
    }

    private void add(TableRow row) {
        String id = row.text(ID);
        if (id.isEmpty()) {
            // What it lacks is told by whoever reads the table as what it is.
            return;
        }
        ids.put(id, id);
        String name = row.text(NAME);
        if (!name.isEmpty()) {
            ids.putIfAbsent(name, id);
            words.forEach(word -> ids.putIfAbsent(name + word, id));
        }
    }

    /**
     * Holds the parts of all editions against the districts of the folder, if it has any.
     *
     * <p>Noted is what is no district, and which districts are missing where the parts make up the whole.
     *
     * @param reading the reading in which the parts were found to be sound
     */
    static void check(TableReading reading) {
        if (reading.has(DISTRICTS.file())) {
            new DistrictTexts(reading).check();
        }
    }

    private void check() {
        Set<String> unknown = new HashSet<>();
        Map<String, List<TableRow>> occasions = new LinkedHashMap<>();
        for (TableRow row : reading.table(ObservationPartsTable.FORMAT).rows()) {
            if (!words.contains(row.get(ObservationPartsTable.GROUP))) {
                continue;
            }
            String part = row.get(ObservationPartsTable.PART);
            if (!ids.containsKey(part) && unknown.add(part)) {
                row.problem(
                        ObservationPartsTable.PART,
                        IndicatorProblems.PART_DISTRICT,
                        SimilarNames.closest(part, ids.keySet(), 1),
                        List.of());
            }
            occasions
                    .computeIfAbsent(
                            String.join(
                                    "\n",
                                    row.text(Editions.EDITION),
                                    row.text(MeasuresTable.MEASURE),
                                    row.get(ObservationsTable.YEAR).toString(),
                                    row.get(ObservationPartsTable.GROUP)),
                            first -> new ArrayList<>())
                    .add(row);
        }
        occasions.values().forEach(this::noteMissing);
    }

    /** The districts of which nothing is told, though the parts are said to be the whole. */
    private void noteMissing(List<TableRow> rows) {
        TableRow first = rows.get(0);
        boolean isWhole = reading.table(PartGroupsTable.FORMAT).rows().stream()
                .anyMatch(group -> group.text(Editions.EDITION).equals(first.text(Editions.EDITION))
                        && group.text(PartGroupsTable.GROUP).equals(first.text(ObservationPartsTable.GROUP))
                        && group.get(PartGroupsTable.ADDS_UP) == Addition.SUM);
        Set<String> missing = new LinkedHashSet<>(today);
        rows.forEach(row -> missing.remove(ids.getOrDefault(row.get(ObservationPartsTable.PART), "")));
        if (isWhole && !missing.isEmpty()) {
            first.problem(
                    ObservationPartsTable.PART,
                    IndicatorProblems.PART_DISTRICTS_MISSING,
                    String.valueOf(missing.size()),
                    Excerpt.of(List.copyOf(missing)));
        }
    }
}
