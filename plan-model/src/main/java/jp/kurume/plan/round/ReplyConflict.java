package jp.kurume.plan.round;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One thing that is answered in two ways (回答の食い違い), by two replies or by a reply and what the city's tables hold already.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rows the rows, that of the city's tables first if there is one; at least two
 * @param columns the columns in which they differ
 */
public record ReplyConflict(List<ReplyRow> rows, List<String> columns) implements Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if there are not two rows, or they differ in nothing
     */
    public ReplyConflict {
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(columns, "columns");
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        if (rows.size() < 2 || columns.isEmpty()) {
            throw new IllegalArgumentException("Rows that do not differ are no conflict: " + rows);
        }
    }

    /** Prints the rows. */
    @Override
    public String toString() {
        return columns + " " + rows;
    }
}
