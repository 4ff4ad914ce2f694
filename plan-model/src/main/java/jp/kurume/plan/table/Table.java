package jp.kurume.plan.table;

import java.util.ArrayList;
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
    private final boolean whole;
    private final List<TableRow> rows;
    private final Map<String, TableRow> byKey;
    private @Nullable TableSource origin;
    private @Nullable TableEncoding encoding;

    private Table(TableFormat format, boolean whole, List<TableRow> rows, Map<String, TableRow> byKey) {
        this.format = format;
        this.whole = whole;
        this.rows = rows;
        this.byKey = byKey;
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
        return new Table(format, format.mayBeMissing(), List.of(), Map.of());
    }

    /** A table whose rows could not be read to the end. */
    static Table broken(TableFormat format) {
        return new Table(format, false, List.of(), Map.of());
    }

    /**
     * A table.
     *
     * @param whole whether these are all its rows: if a line could not be taken apart, it is that line's problem and not
     *     that of a row which refers to it
     */
    static Table of(TableFormat format, List<TableRow> rows, boolean whole) {
        Map<String, TableRow> byKey = new HashMap<>(2 * rows.size());
        int[] places = rows.isEmpty() ? new int[0] : rows.get(0).places(format.keys());
        List<TableRow> distinct = new ArrayList<>(rows.size());
        for (TableRow row : rows) {
            String key = row.key(places);
            TableRow first = places.length == 0 ? null : byKey.putIfAbsent(key, row);
            if (first == null) {
                distinct.add(row);
            } else {
                row.problem(
                        format.keys().get(format.keys().size() - 1),
                        TableProblems.KEY_TWICE,
                        Excerpt.of(key),
                        String.valueOf(first.line()));
            }
        }
        return new Table(format, whole, distinct, byKey);
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
        return List.copyOf(rows);
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
