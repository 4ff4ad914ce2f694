package jp.kurume.plan.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the sound rows of a table have become, while a reading is under way: what a row that refers to another one asks for.
 *
 * <pre>{@code
 * Built<Area> areas = new Built<>();
 * areas.put(row, new Area(row.get(NAME), row.citation()));
 * areas.get(district.get(AREA));    // the area that a district's row refers to
 * }</pre>
 *
 * <p>Not thread-safe: it belongs to one reading.
 *
 * @param <T> the type of what a row becomes
 */
public final class Built<T> {

    private final Map<TableRow, T> values = new LinkedHashMap<>();

    /** Begins without any. */
    public Built() {}

    /**
     * Keeps what a row has become.
     *
     * @param row the row
     * @param value its value
     */
    public void put(TableRow row, T value) {
        values.put(row, value);
    }

    /**
     * What a row has become.
     *
     * @param row a row that a sound row refers to
     * @return its value
     * @throws IllegalStateException if it has become nothing: its table is not read yet
     */
    public T get(TableRow row) {
        T value = values.get(row);
        if (value == null) {
            throw new IllegalStateException("Nothing was made of " + row);
        }
        return value;
    }

    /**
     * What several rows have become.
     *
     * @param rows rows that a sound row refers to
     * @return their values, in the same order
     * @throws IllegalStateException if one has become nothing: its table is not read yet
     */
    public List<T> get(List<TableRow> rows) {
        List<T> all = new ArrayList<>(rows.size());
        for (TableRow row : rows) {
            all.add(get(row));
        }
        return List.copyOf(all);
    }

    /**
     * What a row has become, sound or not.
     *
     * @param row any row
     * @return its value; nothing if it is not sound
     */
    public Optional<T> find(TableRow row) {
        return Optional.ofNullable(values.get(row));
    }

    /**
     * Everything that rows have become.
     *
     * @return the values, in the order in which they were made
     */
    public Collection<T> values() {
        return Collections.unmodifiableCollection(values.values());
    }

    /** Prints the values. */
    @Override
    public String toString() {
        return values.values().toString();
    }
}
