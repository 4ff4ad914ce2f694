package jp.kurume.plan.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rows of other tables add to a row, while a reading is under way: the directions of an initiative, for example,
 * which are read before it.
 *
 * <p>Not thread-safe: it belongs to one reading.
 *
 * @param <T> the type of what is added
 */
public final class Gathered<T> {

    private final Map<TableRow, List<T>> values = new LinkedHashMap<>();

    /** Begins without any. */
    public Gathered() {}

    /**
     * Adds something to a row.
     *
     * @param row the row to which it belongs
     * @param value what it is
     */
    public void add(TableRow row, T value) {
        values.computeIfAbsent(row, none -> new ArrayList<>()).add(value);
    }

    /**
     * What was added to a row.
     *
     * @param row the row
     * @return the values in the order in which they were added; none if nothing was
     */
    public List<T> of(TableRow row) {
        return List.copyOf(values.getOrDefault(row, List.of()));
    }

    /** Prints the values. */
    @Override
    public String toString() {
        return values.values().toString();
    }
}
