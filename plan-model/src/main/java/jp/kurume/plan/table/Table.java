package jp.kurume.plan.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    /** Where each column of the format stands in the file, from 0; -1 where the file does without it. */
    private final int[] indices;

    /** The texts and the values of the cells that were read last, by the number of their column. */
    private final String[] lastTexts;

    private final @Nullable Object[] lastValues;

    private boolean whole;
    private List<TableRow> rows = List.of();
    /** The rows by their texts in the key columns. */
    private Map<List<String>, TableRow> byKey = Map.of();

    /** The first rows of each value that should be distinct, found when the first row is read. */
    private final Map<TableFormat.Distinct<?>, Map<List<String>, TableRow>> distinctRows = new HashMap<>();

    private @Nullable TableSource origin;
    private TableEncoding encoding = TableEncoding.UTF_8;

    /** A table of which nothing is known yet but what it should look like. */
    Table(TableFormat format) {
        this.format = format;
        this.indices = new int[format.columns().size()];
        Arrays.fill(indices, -1);
        this.lastTexts = new String[indices.length];
        Arrays.fill(lastTexts, "");
        this.lastValues = new Object[indices.length];
    }

    /** Notes where a column stands in the file; false if it stands elsewhere, too. */
    boolean noteColumn(Column<?> column, int index) {
        int number = numberOf(column);
        if (indices[number] >= 0) {
            return false;
        }
        indices[number] = index;
        return true;
    }

    /** The number of a column in the format, from 0. */
    int numberOf(Column<?> column) {
        int number = format.columns().indexOf(column);
        if (number < 0) {
            throw new IllegalArgumentException(format.file() + " has no column " + column);
        }
        return number;
    }

    /** Where a column stands in the file, from 0; -1 if the file does without it. */
    int indexOf(Column<?> column) {
        return indices[numberOf(column)];
    }

    /** Where the column of a number stands in the file, from 0; -1 if the file does without it. */
    int indexOf(int number) {
        return indices[number];
    }

    /**
     * The value of a cell, or null if it has none, which is noted. Many columns say the same in row after row: one value serves
     * them all.
     */
    @Nullable
    Object value(int number, String text, TableRow row) {
        Object last = lastValues[number];
        if (last != null && lastTexts[number].equals(text)) {
            return last;
        }
        Column<?> column = format.columns().get(number);
        Parsed<?> parsed = column.parse(text, row);
        if (parsed instanceof Parsed.Refused<?> refused) {
            row.refuse(column, refused);
            return null;
        }
        Object value = ((Parsed.Value<?>) parsed).value();
        if (!column.type().dependsOnRow()) {
            lastTexts[number] = text;
            lastValues[number] = value;
        }
        return value;
    }

    /** Says where the table was found and how it was kept. */
    Table from(TableSource place, TableEncoding itsEncoding) {
        origin = place;
        encoding = itsEncoding;
        return this;
    }

    /** Where the table was found, or null if it was not there. */
    @Nullable
    TableSource origin() {
        return origin;
    }

    /** Passes over the rows that refer to no row of another table by a column, by the texts of that table's key. */
    void keepFitting(Column<TableRow> column, Table other) {
        List<Column<?>> keys = other.format.keys();
        List<Column<?>> own = new ArrayList<>();
        for (Column<?> key : keys.subList(0, keys.size() - 1)) {
            own.add(Objects.requireNonNull(format.column(key.name())));
        }
        own.add(column);
        rows = rows.stream()
                .filter(row -> !other.whole
                        || other.byKey.containsKey(own.stream().map(row::text).toList()))
                .toList();
    }

    /** Where the table was found and how it was kept, or null if it was not there. */
    @Nullable
    OpenedTable opened() {
        return origin == null ? null : new OpenedTable(format.file(), origin.toString(), encoding, rows.size());
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
        if (format.keys().isEmpty()) {
            rows = List.copyOf(found);
            return;
        }
        byKey = new HashMap<>(2 * found.size());
        List<TableRow> distinct = new ArrayList<>(found.size());
        int[] keys = keyIndices();
        for (TableRow row : found) {
            List<String> key = row.texts(keys);
            TableRow first = byKey.putIfAbsent(key, row);
            if (first == null) {
                distinct.add(row);
            } else {
                row.problem(
                        format.idColumn(),
                        TableProblems.KEY_TWICE,
                        Excerpt.of(String.join(" ", key)),
                        String.valueOf(first.line()));
            }
        }
        rows = List.copyOf(distinct);
    }

    /** The first row that agrees with a row in what should be distinct; null if the rule does not look at the row. */
    @Nullable
    TableRow firstLike(TableRow row, TableFormat.Distinct<?> distinct) {
        Map<List<String>, TableRow> firsts = distinctRows.computeIfAbsent(distinct, any -> {
            Map<List<String>, TableRow> found = new HashMap<>();
            for (TableRow other : rows) {
                List<String> key = distinct.key(other);
                if (!key.isEmpty()) {
                    found.putIfAbsent(key, other);
                }
            }
            return found;
        });
        return firsts.get(distinct.key(row));
    }

    /** The texts of a row in the key columns, joined by blanks. */
    String keyOf(TableRow row) {
        return String.join(" ", textsOf(row));
    }

    /** The texts of a row in the key columns. */
    List<String> textsOf(TableRow row) {
        return row.texts(keyIndices());
    }

    private int[] keyIndices() {
        int[] keys = new int[format.keys().size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = indexOf(format.keys().get(i));
        }
        return keys;
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
        return !whole || find(key) != null;
    }

    /** The row of a key, sound or not; null if there is none. */
    @Nullable
    TableRow find(String key) {
        return find(List.of(), key);
    }

    /** The row of a key whose first texts are given one by one, and the others joined by blanks; null if there is none. */
    @Nullable
    TableRow find(List<String> scope, String rest) {
        List<String> key = new ArrayList<>(scope);
        // Only the last text of a key may hold blanks: the others are ids and numbers.
        key.addAll(List.of(rest.split(" ", Math.max(1, format.keys().size() - scope.size()))));
        return byKey.get(key);
    }

    /**
     * The place of a cell, for what is found wrong with what its row has become.
     *
     * @param key the texts of the key columns of its row, joined by blanks
     * @param column its column
     * @return the cell; the table as a whole if there is no such row
     */
    public Place place(String key, Column<?> column) {
        TableRow row = find(key);
        return row == null ? new Place.WholeTable(format.file()) : row.place(column);
    }

    /** Prints the file name and the number of rows. */
    @Override
    public String toString() {
        return format.file() + " (" + rows.size() + " rows)";
    }
}
