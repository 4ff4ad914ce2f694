package jp.kurume.plan.round;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A row of a table, as it stands in a reply or in the city's own tables.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the reply; empty for the city's own table
 * @param file the table
 * @param line its line there, from 1
 * @param cells its cells that hold something, in the order of the table's columns
 */
public record ReplyRow(String from, String file, long line, List<DueCell> cells) implements Serializable {

    /** Checks and copies the parts. */
    public ReplyRow {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(cells, "cells");
        cells = List.copyOf(cells);
    }

    /**
     * The text of a cell.
     *
     * @param column the name of its column
     * @return the text; empty if nothing stands there
     */
    public String text(String column) {
        Objects.requireNonNull(column, "column");
        return cells.stream()
                .filter(cell -> cell.column().equals(column))
                .map(DueCell::text)
                .findFirst()
                .orElse("");
    }

    /** Whether it is the city's own. */
    boolean isOfCity() {
        return from.isEmpty();
    }

    /** Prints where it stands and its cells. */
    @Override
    public String toString() {
        return (from.isEmpty() ? "" : from + " ") + file + " " + line + " " + cells;
    }
}
