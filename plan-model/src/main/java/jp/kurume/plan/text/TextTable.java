package jp.kurume.plan.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.syntax.CsvText;
import jp.kurume.plan.syntax.MarkdownText;

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
 * {@link #toMarkdown()} sets
 * the same table for a page, and {@link #toCsv()} writes it for a spreadsheet. Not thread-safe while rows are being added.
 */
public final class TextTable {

    private static final String GAP = "  ";

    /** A rule in Markdown takes three columns at least. */
    private static final int LEAST_RULE = 3;

    private final boolean[] flushRight;
    private final int[] widths;
    private final List<String[]> rows = new ArrayList<>();

    /** A table for Markdown, whose columns are set as those of another. */
    private TextTable(boolean[] flushRight, String[] headings) {
        this.flushRight = flushRight;
        this.widths = new int[headings.length];
        Arrays.fill(widths, LEAST_RULE);
        add(escaped(headings));
    }

    private TextTable(List<String> headings, List<Boolean> numeric) {
        this.flushRight = new boolean[headings.size()];
        this.widths = new int[headings.size()];
        for (int i = 0; i < flushRight.length; i++) {
            flushRight[i] = numeric.get(i);
        }
        add(headings.toArray(String[]::new));
    }

    /**
     * {@return a table without rows}
     *
     * @param headings the headings of its columns, those of numbers with a leading {@code >}; at least one
     * @throws IllegalArgumentException if there is no heading
     */
    public static TextTable of(String... headings) {
        Objects.requireNonNull(headings, "headings");
        List<String> plain = new ArrayList<>();
        List<Boolean> numeric = new ArrayList<>();
        for (String heading : headings) {
            numeric.add(heading.startsWith(">"));
            plain.add(heading.startsWith(">") ? heading.substring(1) : heading);
        }
        return of(plain, numeric);
    }

    /**
     * {@return a table without rows, whose headings may be any texts}
     *
     * @param headings the headings of its columns, at least one
     * @param numeric for each column whether it is set flush right, for numbers
     * @throws IllegalArgumentException if there is no heading, or there are not as many of the one as of the other
     */
    public static TextTable of(List<String> headings, List<Boolean> numeric) {
        Objects.requireNonNull(headings, "headings");
        Objects.requireNonNull(numeric, "numeric");
        if (headings.isEmpty() || headings.size() != numeric.size()) {
            throw new IllegalArgumentException("A table needs at least one column, and has " + headings.size()
                    + " headings for " + numeric.size() + " columns");
        }
        return new TextTable(headings, numeric);
    }

    /**
     * Adds a row.
     *
     * @param cells its cells, one per column
     * @return this table
     * @throws IllegalArgumentException if there are not as many cells as columns
     */
    public TextTable row(String... cells) {
        Objects.requireNonNull(cells, "cells");
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

    /** {@return how many columns of a terminal its lines take} */
    public int width() {
        return Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
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

    /**
     * Prints the table in Markdown, with columns that line up: headings, a rule, the rows; a line feed after each.
     *
     * @return the table; signs that Markdown would take for its own are escaped
     */
    public String toMarkdown() {
        StringBuilder out = new StringBuilder();
        TextTable escaped = new TextTable(flushRight, rows.get(0));
        for (String[] row : rows.subList(1, rows.size())) {
            escaped.add(escaped(row));
        }
        for (int i = 0; i < escaped.rows.size(); i++) {
            escaped.printBetweenBars(escaped.rows.get(i), out);
            if (i == 0) {
                escaped.ruleBetweenBars(out);
            }
        }
        return out.toString();
    }

    /**
     * {@return the table as a CSV file for a spreadsheet: UTF-8 with a byte order mark, lines that end with CR and LF, and
     * an apostrophe before what would be run as a formula}
     */
    public byte[] toCsv() {
        StringBuilder out = new StringBuilder();
        rows.forEach(row -> out.append(CsvText.row(List.of(row))));
        return CsvText.file(out);
    }

    private static String[] escaped(String[] cells) {
        String[] escaped = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            escaped[i] = MarkdownText.inline(cells[i]);
        }
        return escaped;
    }

    private void printBetweenBars(String[] cells, StringBuilder out) {
        for (int i = 0; i < cells.length; i++) {
            out.append("| ").append(padded(cells, i)).append(' ');
        }
        out.append("|\n");
    }

    private void ruleBetweenBars(StringBuilder out) {
        for (int i = 0; i < widths.length; i++) {
            out.append("| ").append("-".repeat(widths[i] - 1)).append(flushRight[i] ? ": " : "- ");
        }
        out.append("|\n");
    }

    private String padded(String[] cells, int column) {
        String blanks = " ".repeat(widths[column] - DisplayWidth.of(cells[column]));
        return flushRight[column] ? blanks + cells[column] : cells[column] + blanks;
    }

    private void print(String[] cells, StringBuilder out) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            line.append(i == 0 ? "" : GAP).append(padded(cells, i));
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
