package jp.kurume.plan.output;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table; the first cell of a row is its heading.
 *
 * @param caption what it shows; empty where the heading above it says so
 * @param columns its columns
 * @param rows its rows, each with one cell for each column
 * @param lined whether its columns line up in the source of Markdown, too, for readers who see it as it stands
 */
public record Grid(Text caption, List<Column> columns, List<List<Cell>> rows, boolean lined) implements Block {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if there is no column, or a row has more cells or fewer than there are columns
     */
    public Grid {
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(rows, "rows");
        columns = List.copyOf(Objects.requireNonNull(columns, "columns"));
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table needs at least one column");
        }
        List<List<Cell>> copied = new ArrayList<>();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "This table has " + columns.size() + " columns, but the row has " + row.size() + " cells");
            }
            copied.add(List.copyOf(row));
        }
        rows = List.copyOf(copied);
    }

    /**
     * A column.
     *
     * @param heading its heading
     * @param numeric whether its cells are numbers, which are set flush right
     */
    public record Column(Text heading, boolean numeric) implements Serializable {
        /** Checks the heading. */
        public Column {
            Objects.requireNonNull(heading, "heading");
        }

        /**
         * {@return a column headed in the page's own words}
         *
         * @param heading the words
         * @param numeric whether its cells are numbers
         */
        public static Column of(String heading, boolean numeric) {
            return new Column(Text.of(heading), numeric);
        }

        /** Prints the heading. */
        @Override
        public String toString() {
            return heading.plain();
        }
    }

    /**
     * A cell.
     *
     * @param text what stands in it
     * @param style a name for how it looks, which tells nothing that its text does not tell; empty for none
     */
    public record Cell(Text text, String style) implements Serializable {
        /** Checks the parts. */
        public Cell {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(style, "style");
        }

        /**
         * {@return a cell that looks like others}
         *
         * @param text what stands in it
         */
        public static Cell of(Text text) {
            return new Cell(text, "");
        }

        /**
         * {@return a cell of the page's own words}
         *
         * @param words what stands in it
         */
        public static Cell of(String words) {
            return of(Text.of(words));
        }

        /** Prints the text. */
        @Override
        public String toString() {
            return text.plain();
        }
    }

    /**
     * {@return a table of texts without rows}
     *
     * @param headings the headings of its columns, in the words of the page
     */
    public static Grid of(String... headings) {
        Objects.requireNonNull(headings, "headings");
        return of(Stream.of(headings).map(Text::of).toList(), List.of());
    }

    /**
     * {@return a table of texts}
     *
     * @param headings the headings of its columns
     * @param rows its rows, each with one text for each column
     */
    public static Grid of(List<Text> headings, List<List<Text>> rows) {
        Objects.requireNonNull(headings, "headings");
        Objects.requireNonNull(rows, "rows");
        return new Grid(
                Text.NONE,
                headings.stream().map(heading -> new Column(heading, false)).toList(),
                rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList(),
                false);
    }

    /** {@return this table with columns that line up in the source of Markdown, too} */
    public Grid linedUp() {
        return new Grid(caption, columns, rows, true);
    }

    /**
     * {@return this table with a row of data more}
     *
     * @param data its cells, one for each column
     */
    public Grid row(String... data) {
        Objects.requireNonNull(data, "data");
        List<List<Cell>> more = new ArrayList<>(rows);
        more.add(Stream.of(data).map(Text::quoted).map(Cell::of).toList());
        return new Grid(caption, columns, more, lined);
    }

    @Override
    public <T> T fold(
            Function<Paragraph, T> paragraph,
            Function<Items, T> items,
            Function<Details, T> details,
            Function<Grid, T> grid,
            Function<Picture, T> picture) {
        Objects.requireNonNull(paragraph, "paragraph");
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(grid, "grid");
        Objects.requireNonNull(picture, "picture");
        return grid.apply(this);
    }

    /** Prints the table in plain text: columns line up although full-width letters take two. */
    @Override
    public String toString() {
        return TextOutput.table(this).toString();
    }
}
