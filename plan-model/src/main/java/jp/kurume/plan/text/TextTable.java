package jp.kurume.plan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A table in plain text whose columns line up although full-width letters take two columns.
 *
 * <pre>{@code
 * TextTable.of("校区", "電話").row("日吉", "0942-46-8711").row("三潴", "0942-51-6100")
 *
 * 校区  電話
 * ----  ------------
 * 日吉  0942-46-8711
 * 三潴  0942-51-6100
 * }</pre>
 *
 * <p>Columns named with a leading {@code >} are set flush right, for numbers. Line breaks inside a cell become spaces.
 * Not thread-safe while rows are being added.
 */
public final class TextTable {

    private static final String GAP = "  ";

    private final boolean[] flushRight;
    private final int[] widths;
    private final List<String[]> rows = new ArrayList<>();

    private TextTable(String[] headings) {
        this.flushRight = new boolean[headings.length];
        this.widths = new int[headings.length];
        String[] plain = new String[headings.length];
        for (int i = 0; i < headings.length; i++) {
            flushRight[i] = headings[i].startsWith(">");
            plain[i] = flushRight[i] ? headings[i].substring(1) : headings[i];
        }
        add(plain);
    }

    /**
     * A table without rows.
     *
     * @param headings the headings of its columns, those of numbers with a leading {@code >}; at least one
     * @return the table
     * @throws IllegalArgumentException if there is no heading
     */
    public static TextTable of(String... headings) {
        if (headings.length == 0) {
            throw new IllegalArgumentException("A table needs at least one column");
        }
        return new TextTable(headings);
    }

    /**
     * Adds a row.
     *
     * @param cells its cells, one per column
     * @return this table
     * @throws IllegalArgumentException if there are not as many cells as columns
     */
    public TextTable row(String... cells) {
        if (cells.length != widths.length) {
            throw new IllegalArgumentException(
                    "This table has " + widths.length + " columns, but the row has " + cells.length + " cells");
        }
        add(cells.clone());
        return this;
    }

    private void add(String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].replaceAll("\\R", " ");
            widths[i] = Math.max(widths[i], DisplayWidth.of(cells[i]));
        }
        rows.add(cells);
    }

    /** Prints the table: headings, a rule, the rows; no blanks at the end of a line, a line feed after each. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            print(rows.get(i), out);
            if (i == 0) {
                rule(out);
            }
        }
        return out.toString();
    }

    private void print(String[] cells, StringBuilder out) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            String blanks = " ".repeat(widths[i] - DisplayWidth.of(cells[i]));
            line.append(i == 0 ? "" : GAP)
                    .append(flushRight[i] ? blanks : "")
                    .append(cells[i])
                    .append(flushRight[i] ? "" : blanks);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private void rule(StringBuilder out) {
        for (int i = 0; i < widths.length; i++) {
            out.append(i == 0 ? "" : GAP).append("-".repeat(widths[i]));
        }
        out.append('\n');
    }
}
