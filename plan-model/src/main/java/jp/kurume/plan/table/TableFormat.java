package jp.kurume.plan.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a table looks like: its file name, its columns, which of them identify a row, and whether a city may do without
 * it.
 *
 * <p>Columns may stand in any order, under their English headings or, where they have them, their Japanese ones. A column may be left out of a file only if the format says so; one that the format
 * does not know is a problem, unless it {@linkplain #amongOthers() passes over} them.
 *
 * <p>Immutable and thread-safe.
 */
public final class TableFormat {

    private final String file;
    private final boolean mayBeMissing;
    private final List<String> keys;
    private final List<String> columns;
    private final List<String> optionalColumns;
    private final boolean hasOthers;

    private TableFormat(
            String file,
            boolean mayBeMissing,
            List<String> keys,
            List<String> columns,
            List<String> optionalColumns,
            boolean hasOthers) {
        this.file = file;
        this.mayBeMissing = mayBeMissing;
        this.keys = keys;
        this.columns = columns;
        this.optionalColumns = optionalColumns;
        this.hasOthers = hasOthers;
    }

    /**
     * A table that every city has.
     *
     * @param file its file name
     * @return the format, without columns yet
     */
    public static TableFormat required(String file) {
        return new TableFormat(file, false, List.of(), List.of(), List.of(), false);
    }

    /**
     * A table that a city may do without.
     *
     * @param file its file name
     * @return the format, without columns yet
     */
    public static TableFormat optional(String file) {
        return new TableFormat(file, true, List.of(), List.of(), List.of(), false);
    }

    /**
     * Adds the columns that together identify a row: no two rows may agree in all of them.
     *
     * @param names their headings
     * @return the format with them
     */
    public TableFormat key(String... names) {
        return new TableFormat(
                file, mayBeMissing, joined(keys, names), joined(columns, names), optionalColumns, hasOthers);
    }

    /**
     * Adds columns that must be there.
     *
     * @param names their headings
     * @return the format with them
     */
    public TableFormat columns(String... names) {
        return new TableFormat(file, mayBeMissing, keys, joined(columns, names), optionalColumns, hasOthers);
    }

    /**
     * Adds columns that may be left out of the file, as if they were there and empty.
     *
     * @param names their headings
     * @return the format with them
     */
    public TableFormat optionalColumns(String... names) {
        return new TableFormat(file, mayBeMissing, keys, columns, joined(optionalColumns, names), hasOthers);
    }

    /**
     * Passes over all other columns, as in a table that somebody else has laid out.
     *
     * @return the format that looks at no others
     */
    public TableFormat amongOthers() {
        return new TableFormat(file, mayBeMissing, keys, columns, optionalColumns, true);
    }

    /**
     * Adds the two columns of a cited fact: {@code source}, the id of a source and a page or section, and
     * {@code because}, the reason why the fact is read so where it goes beyond the printed text.
     *
     * @return the format with them
     */
    public TableFormat cited() {
        return columns("source").optionalColumns("because");
    }

    /**
     * The table's file name.
     *
     * @return the name, such as {@code measures.csv}
     */
    public String file() {
        return file;
    }

    boolean mayBeMissing() {
        return mayBeMissing;
    }

    List<String> keys() {
        return keys;
    }

    List<String> columns() {
        return columns;
    }

    List<String> optionalColumns() {
        return optionalColumns;
    }

    boolean hasOthers() {
        return hasOthers;
    }

    /** The name of a column, the very one that readers ask for, so that it is found by identity; null if it is none. */
    @Nullable
    String column(String heading) {
        int place = columns.indexOf(heading);
        if (place >= 0) {
            return columns.get(place);
        }
        place = optionalColumns.indexOf(heading);
        return place < 0 ? null : optionalColumns.get(place);
    }

    /**
     * All columns, in the order in which they are written: first those that must be there, then those that may be left out.
     *
     * @return their headings, in English
     */
    public List<String> allColumns() {
        return joined(columns, optionalColumns.toArray(new String[0]));
    }

    /** Prints the file name and the columns. */
    @Override
    public String toString() {
        return file + " " + allColumns();
    }

    private static List<String> joined(List<String> first, String[] more) {
        List<String> all = new ArrayList<>(first);
        for (String name : more) {
            all.add(name);
        }
        return List.copyOf(all);
    }
}
