package jp.kurume.plan.indicators.report;

import java.util.List;

/** A table; the first cell of a row is its heading. */
record Grid(Text caption, List<Column> columns, List<List<Cell>> rows) {

    /** A column. */
    record Column(String heading, boolean numeric) {}

    /** A cell; its style is a name for how it looks, which tells nothing that its text does not tell. */
    record Cell(Text text, String style) {

        static Cell of(Text text) {
            return new Cell(text, "");
        }

        static Cell of(String words) {
            return of(Text.of(words));
        }
    }
}
