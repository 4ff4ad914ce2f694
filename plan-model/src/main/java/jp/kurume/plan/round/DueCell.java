package jp.kurume.plan.round;

import java.io.Serializable;
import java.util.Objects;

/**
 * A cell of the row that answers a question.
 *
 * <p>Immutable and thread-safe.
 *
 * @param column the name of the column
 * @param text what stands there
 */
public record DueCell(String column, String text) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the column is blank
     */
    public DueCell {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(text, "text");
        if (column.isBlank()) {
            throw new IllegalArgumentException("A cell stands in a column that has a name");
        }
    }

    /** Prints column and text: {@code year R8}. */
    @Override
    public String toString() {
        return column + " " + text;
    }
}
