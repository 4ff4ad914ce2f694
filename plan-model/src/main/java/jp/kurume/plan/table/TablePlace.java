package jp.kurume.plan.table;

import java.io.Serializable;

/**
 * Where in a folder of tables something stands: a whole table, a line of it, or one cell.
 *
 * <p>Lines are counted as an editor counts them, from 1; the heading is line 1.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface TablePlace extends Serializable {

    /**
     * The table's file name.
     *
     * @return the name, such as {@code measures.csv}
     */
    String file();

    /**
     * A table as a whole.
     *
     * @param file its file name
     */
    record WholeTable(String file) implements TablePlace {
        /** Prints the file name. */
        @Override
        public String toString() {
            return file;
        }
    }

    /**
     * A line of a table.
     *
     * @param file the table's file name
     * @param line the line, from 1
     */
    record Line(String file, long line) implements TablePlace {
        /** Prints file and line. */
        @Override
        public String toString() {
            return file + ", line " + line;
        }
    }

    /**
     * A cell of a table.
     *
     * @param file the table's file name
     * @param line the line, from 1
     * @param column the heading of its column
     */
    record Cell(String file, long line, String column) implements TablePlace {
        /** Prints file, line and column. */
        @Override
        public String toString() {
            return file + ", line " + line + ", column " + column;
        }
    }
}
