package jp.kurume.plan.city;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/**
 * What is under construction for each edition in a folder of tables.
 *
 * <p>Some subjects have a table with one row per edition, which {@linkplain #begin begins} it, and their other tables refer to
 * that table in their column {@code edition}; the others begin with the first row of any of their tables, which refer to
 * {@code editions.csv}.
 *
 * <p>Not thread-safe: it belongs to one reading.
 *
 * @param <B> the type of what is under construction
 */
public final class ByEdition<B> {

    private final Column<TableRow> edition;
    private final Function<TableRow, B> begin;
    private final Map<TableRow, B> begun = new LinkedHashMap<>();
    private final Map<String, B> byId = new LinkedHashMap<>();

    private ByEdition(Column<TableRow> edition, Function<TableRow, B> begin) {
        this.edition = Objects.requireNonNull(edition, "edition");
        this.begin = begin;
    }

    /**
     * For a subject with a table that has one row per edition.
     *
     * @param edition the column in which the rows of its other tables refer to that table
     * @param <B> the type of what is under construction
     * @return what its rows {@linkplain #begin begin}
     */
    public static <B> ByEdition<B> of(Column<TableRow> edition) {
        return new ByEdition<>(edition, row -> {
            throw new IllegalStateException("Nothing was begun with " + row);
        });
    }

    /**
     * For a subject without such a table, whose rows refer to editions by {@link Editions#EDITION}.
     *
     * @param reading the reading that notes what is wrong with the editions
     * @param begin how to begin for an edition
     * @param <B> the type of what is under construction
     * @return what is begun with the first sound row of an edition
     */
    public static <B> ByEdition<B> of(TableReading reading, Function<Edition, B> begin) {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(begin, "begin");
        Editions editions = Editions.readFrom(reading);
        return new ByEdition<>(Editions.EDITION, row -> begin.apply(editions.get(row)));
    }

    /**
     * Begins with an edition's row.
     *
     * @param row the row that begins it
     * @param its the edition
     * @param underConstruction what the rows of other tables will contribute to
     */
    public void begin(TableRow row, Edition its, B underConstruction) {
        begun.put(row, underConstruction);
        byId.put(its.id(), underConstruction);
    }

    /**
     * What a row contributes to.
     *
     * @param row a sound row of any table
     * @return what is under construction for its edition
     */
    public B of(TableRow row) {
        TableRow its = row.get(edition);
        return begun.computeIfAbsent(its, first -> {
            B started = begin.apply(first);
            byId.put(row.text(edition), started);
            return started;
        });
    }

    /**
     * What is under construction for an edition, at the end of the reading.
     *
     * @param kind what it is, in a word or two, such as {@code governance}
     * @param id the edition's id
     * @return it
     * @throws UnknownElementException if no row is of that edition
     */
    public B get(String kind, String id) {
        B found = byId.get(id);
        if (found == null) {
            throw UnknownElementException.of(kind + " of the edition", id, byId.keySet());
        }
        return found;
    }

    /**
     * Everything under construction, at the end of the reading.
     *
     * @return it, in the order in which it was begun
     */
    public List<B> all() {
        return List.copyOf(begun.values());
    }

    /** Prints the editions of which there were rows. */
    @Override
    public String toString() {
        return byId.keySet().toString();
    }
}
