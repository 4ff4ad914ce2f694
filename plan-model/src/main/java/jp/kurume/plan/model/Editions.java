package jp.kurume.plan.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * The editions that a folder of tables speaks of, from {@code editions.csv}: the table that plans, indicators and routing
 * have in common.
 *
 * <p>Not thread-safe: it belongs to one reading.
 */
public final class Editions {

    /** The table of editions, {@code editions.csv}. */
    public static final TableFormat FORMAT = TableFormat.required("editions.csv")
            .key("id")
            .columns("municipality_code", "municipality", "title", "subtitle", "status", "published")
            .cited();

    private static final Map<String, EditionStatus> STATUSES = statuses();

    private final Table table;
    private final Map<String, Edition> byId = new LinkedHashMap<>();

    private Editions(Table table) {
        this.table = table;
    }

    private static Map<String, EditionStatus> statuses() {
        Map<String, EditionStatus> words = new LinkedHashMap<>();
        words.put("outline", EditionStatus.OUTLINE);
        words.put("draft", EditionStatus.DRAFT);
        words.put("adopted", EditionStatus.ADOPTED);
        return words;
    }

    /**
     * Reads the table.
     *
     * @param reading the reading that notes what is wrong with it
     * @return the editions
     */
    public static Editions readFrom(TableReading reading) {
        Editions editions = new Editions(reading.table(FORMAT));
        for (TableRow row : editions.table.rows()) {
            Edition edition = edition(row);
            if (edition != null) {
                editions.byId.put(edition.id(), edition);
            }
        }
        return editions;
    }

    private static @Nullable Edition edition(TableRow row) {
        String id = row.id("id");
        String code = row.text("municipality_code");
        if (!code.isEmpty() && !Municipality.isCode(code)) {
            row.problem("municipality_code", PlanProblems.MUNICIPALITY_CODE);
        }
        String municipality = row.text("municipality");
        String title = row.text("title");
        EditionStatus status = row.choice("status", STATUSES);
        PublicationDate published = row.published("published");
        Citation citation = row.citation();
        if (!row.isSound() || status == null || citation == null) {
            return null;
        }
        return new Edition(
                id,
                new Municipality(code, municipality),
                title,
                row.textOrEmpty("subtitle"),
                status,
                published,
                citation);
    }

    /**
     * The edition that a row belongs to, by its column {@code edition}.
     *
     * @param row a row of any table
     * @return the edition, or null if there is none of that id, which is noted
     */
    public @Nullable Edition of(TableRow row) {
        return of(row, "edition");
    }

    /**
     * The edition that a row names in any column.
     *
     * @param row a row of any table
     * @param column its column
     * @return the edition, or null if there is none of that id, which is noted
     */
    public @Nullable Edition of(TableRow row, String column) {
        return row.reference(column, byId, table);
    }

    /**
     * An edition by its id.
     *
     * @param id its id
     * @return the edition
     * @throws UnknownElementException if there is none of that id
     */
    public Edition get(String id) {
        Edition edition = byId.get(id);
        if (edition == null) {
            throw UnknownElementException.of("edition", id, List.copyOf(byId.keySet()));
        }
        return edition;
    }

    /**
     * A municipality to which an edition belongs.
     *
     * @param code its code
     * @return the municipality as the first of its editions names it, or null if no edition is of that code
     */
    public @Nullable Municipality municipality(String code) {
        for (Edition edition : byId.values()) {
            if (edition.municipality().code().equals(code)) {
                return edition.municipality();
            }
        }
        return null;
    }

    /**
     * Whether an edition belongs to a municipality of a code, in a row that is sound or not, so that what refers to it is not
     * blamed for that row.
     *
     * @param code a code
     * @return true if one does, or if not all of the table could be read
     */
    public boolean knowsMunicipality(String code) {
        boolean known = !table.isWhole();
        for (TableRow row : table.rows()) {
            known |= row.textOrEmpty("municipality_code").equals(code);
        }
        return known;
    }

    /** The editions whose rows are sound, in the order of the table. */
    Collection<Edition> all() {
        return byId.values();
    }

    Table table() {
        return table;
    }

    /** Prints the editions. */
    @Override
    public String toString() {
        return byId.values().toString();
    }
}
