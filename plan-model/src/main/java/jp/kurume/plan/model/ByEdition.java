package jp.kurume.plan.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * What is under construction for each edition in a folder of tables, and what the rows of an edition refer to within it.
 *
 * <p>Some subjects have a table with one row per edition, which begins it; others begin with the first row of any of their
 * tables. Ids count within an edition, so that what a row has become is kept under {@linkplain #within edition and id}.
 *
 * <p>Not thread-safe: it belongs to one reading.
 *
 * @param <B> the type of what is under construction
 */
public final class ByEdition<B> {

    private final Table table;
    private final Map<String, B> begun = new LinkedHashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();

    /**
     * For a subject with a table that has one row per edition.
     *
     * @param table the table; its rows {@linkplain #begin begin} what is under construction
     */
    public ByEdition(Table table) {
        this.table = table;
    }

    /**
     * For a subject without such a table.
     *
     * @param reading the reading that notes what is wrong with the editions
     * @param begin how to begin for an edition
     * @param <B> the type of what is under construction
     * @return what is begun with the first row of an edition
     */
    public static <B> ByEdition<B> of(TableReading reading, Function<Edition, B> begin) {
        Editions editions = Editions.readFrom(reading);
        ByEdition<B> all = new ByEdition<>(editions.table());
        for (Edition edition : editions.all()) {
            all.begun.put(edition.id(), begin.apply(edition));
        }
        return all;
    }

    /**
     * Begins with an edition's row.
     *
     * @param edition the edition
     * @param underConstruction what its rows will contribute to
     */
    public void begin(Edition edition, B underConstruction) {
        begun.put(edition.id(), underConstruction);
        seen.add(edition.id());
    }

    /**
     * What a row contributes to, by its column {@code edition}.
     *
     * @param row a row of any table
     * @return what is under construction for its edition, or null if there is none of that id, which is noted
     */
    public @Nullable B of(TableRow row) {
        B found = row.reference("edition", begun, table);
        if (found != null) {
            seen.add(row.textOrEmpty("edition"));
        }
        return found;
    }

    /**
     * What a cell's id refers to within the row's edition. A row of an unknown edition is not blamed for it.
     *
     * @param row the row
     * @param column its column
     * @param known what the sound rows of the other table have become, by {@link #within edition and id}
     * @param target the other table
     * @param <T> the type of what is referred to
     * @return it, or null if there is none, which is noted where it is this row's fault
     */
    public <T> @Nullable T reference(TableRow row, String column, Map<String, T> known, Table target) {
        String edition = row.textOrEmpty("edition");
        return table.has(edition) ? row.reference(column, edition, known, target) : null;
    }

    /**
     * What the ids in a cell refer to within the row's edition.
     *
     * @param row the row
     * @param column its column
     * @param known what the sound rows of the other table have become, by {@link #within edition and id}
     * @param target the other table
     * @param <T> the type of what is referred to
     * @return them in the order of the cell
     */
    public <T> List<T> references(TableRow row, String column, Map<String, T> known, Table target) {
        String edition = row.textOrEmpty("edition");
        return table.has(edition) ? row.references(column, edition, known, target) : List.of();
    }

    /**
     * The key of something within the row's edition.
     *
     * @param row a row of any table
     * @param id the id of something of its edition
     * @return the edition's id, a blank, and the id
     */
    public static String within(TableRow row, String id) {
        return row.textOrEmpty("edition") + " " + id;
    }

    /**
     * What is under construction for an edition, at the end of the reading.
     *
     * @param kind what it is, in a word or two, such as {@code governance}
     * @param edition the edition's id
     * @return it
     * @throws UnknownElementException if no row is of that edition
     */
    public B get(String kind, String edition) {
        B found = begun.get(edition);
        if (found == null || !seen.contains(edition)) {
            throw UnknownElementException.of(kind + " of the edition", edition, seen);
        }
        return found;
    }

    /** Prints the editions of which there were rows. */
    @Override
    public String toString() {
        return seen.toString();
    }
}
