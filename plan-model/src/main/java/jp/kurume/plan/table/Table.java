package jp.kurume.plan.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * A table as it was read: its rows in the order of the file.
 *
 * <p>Immutable once read; not thread-safe, since its rows note their problems with the reading.
 */
public final class Table {

    private final TableFormat format;
    /**
     * What stands in the columns, from left to right: the names that readers ask for, or null. Behind them are those that
     * the file does without.
     */
    private @Nullable String[] columns = new String[0];

    private boolean whole;
    private List<TableRow> rows = List.of();
    private Map<String, TableRow> byKey = Map.of();
    private @Nullable TableSource origin;
    private @Nullable TableEncoding encoding;

    /** A table of which nothing is known yet but what it should look like. */
    Table(TableFormat format) {
        this.format = format;
    }

    /**
     * Notes what stands in the columns.
     *
     * @param names names out of the format; null for a column that is none of it. May be filled later
     */
    void place(@Nullable String[] names) {
        columns = names;
    }

    /** Where a column stands, from 0; where no row has a cell, or -1, if the file has none of that name. */
    int place(String column) {
        int place = placeOf(column);
        return place >= 0 ? place : Arrays.asList(columns).indexOf(column);
    }

    /**
     * Where a column stands whose name is out of the format, as nearly all are that readers ask for: so nothing is compared
     * or hashed while a process starts.
     */
    @SuppressWarnings("ReferenceEquality")
    int placeOf(String column) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] == column) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Says where the table was found.
     *
     * @param otherEncoding how it was kept, or null for UTF-8
     */
    Table from(TableSource place, @Nullable TableEncoding otherEncoding) {
        origin = place;
        encoding = otherEncoding;
        return this;
    }

    /** Where the table was found and how it was kept, or null if it was not there. */
    @Nullable
    OpenedTable opened() {
        return origin == null
                ? null
                : new OpenedTable(
                        format.file(),
                        origin.toString(),
                        encoding == null ? TableEncoding.UTF_8 : encoding,
                        rows.size());
    }

    static Table absent(TableFormat format) {
        Table table = new Table(format);
        table.whole = format.mayBeMissing();
        return table;
    }

    /**
     * Notes the rows.
     *
     * @param all whether these are all its rows: if a line could not be taken apart, it is that line's problem and not
     *     that of a row which refers to it
     */
    void fill(List<TableRow> found, boolean all) {
        whole = all;
        List<String> keys = format.keys();
        int[] places = new int[keys.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = place(keys.get(i));
        }
        byKey = new HashMap<>(2 * found.size());
        List<TableRow> distinct = new ArrayList<>(found.size());
        for (TableRow row : found) {
            String key = row.key(places);
            TableRow first = places.length == 0 ? null : byKey.putIfAbsent(key, row);
            if (first == null) {
                distinct.add(row);
            } else {
                row.problem(
                        keys.get(keys.size() - 1),
                        TableProblems.KEY_TWICE,
                        Excerpt.of(key),
                        String.valueOf(first.line()));
            }
        }
        rows = List.copyOf(distinct);
    }

    /**
     * What the table should look like.
     *
     * @return the format
     */
    public TableFormat format() {
        return format;
    }

    /**
     * The rows, each key once.
     *
     * @return the rows in the order of the file
     */
    public List<TableRow> rows() {
        return rows;
    }

    /**
     * Whether these are all the rows there should be: the file is there if it has to be, and every line of it could be
     * taken apart.
     *
     * @return false if rows may be missing here for a reason that has been noted
     */
    public boolean isWhole() {
        return whole;
    }

    /**
     * Whether a row has this key, sound or not.
     *
     * @param key the texts of the key columns, joined by blanks
     * @return true if there is such a row, or if not all of the table could be read, so that what refers to it is not blamed
     */
    public boolean has(String key) {
        return !whole || byKey.containsKey(key);
    }

    /**
     * The place of a cell, for what is found wrong with what its row has become.
     *
     * @param key the texts of the key columns of its row, joined by blanks
     * @param column the heading of its column
     * @return the cell; the table as a whole if there is no such row
     */
    public Place place(String key, String column) {
        TableRow row = byKey.get(key);
        return row == null ? new Place.WholeTable(format.file()) : row.place(column);
    }

    /**
     * The place of a cell in a row that is known by its line.
     *
     * @param line the line on which its row begins, from 1
     * @param column the heading of its column
     * @return the cell; the table as a whole if there is no such row
     */
    public Place place(long line, String column) {
        for (TableRow row : rows) {
            if (row.line() == line) {
                return row.place(column);
            }
        }
        return new Place.WholeTable(format.file());
    }

    /** Prints the file name and the number of rows. */
    @Override
    public String toString() {
        return format.file() + " (" + rows.size() + " rows)";
    }
}
