package jp.kurume.plan.syntax;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows for a spreadsheet (RFC 4180) of texts that people read: UTF-8 with a byte order mark, by which spreadsheets know it, and
 * lines that end with CR and LF. Nothing in them is run as a formula.
 */
public final class CsvText {

    /** The end of a line. */
    public static final String LINE_END = "\r\n";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvText() {}

    /**
     * {@return a row with the end of its line}
     *
     * @param cells its cells, each of one line
     */
    public static String row(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    /** A cell is one line, so that only commas and quotation marks matter. */
    private static String cell(String text) {
        String safe = FormulaCells.neutralised(text);
        return safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /**
     * {@return a file of rows}
     *
     * @param rows the rows
     */
    public static byte[] file(CharSequence rows) {
        return (BYTE_ORDER_MARK + rows).getBytes(StandardCharsets.UTF_8);
    }
}
