package jp.kurume.plan.table;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A form in which tables are written (書き出しの形式). Either form is read back as it was written, but for what is said here.
 */
public enum TableForm {
    /**
     * The form for programs and for keeping: UTF-8 without byte order mark, lines end with LF. Every text is read back
     * equal.
     */
    @JsonProperty("lossless")
    LOSSLESS(TableEncoding.UTF_8, false),

    /**
     * For spreadsheets: UTF-8 behind a byte order mark, by which they know it, and lines end with CRLF. A cell that they
     * would run as a formula gets an apostrophe before it, which reading takes away. Every value is read back equal. Some are
     * written in letters that survive where a spreadsheet saves them in Windows-31J all the same: R8～R12 for R8–R12, km2 for
     * km², and the JIS hyphen for the dash of a citation.
     */
    @JsonProperty("spreadsheet")
    SPREADSHEET(TableEncoding.UTF_8, true),

    /**
     * For spreadsheets that ask for Windows-31J (シフトJIS): as {@link #SPREADSHEET}, in an encoding that has fewer letters.
     * One that it lacks is written as its twin where there is one (〜 as ～, − as －, 步 as 歩), which is noted and read back as
     * the twin; – is read back as itself. Any other is refused. {@link #SPREADSHEET} is the better choice where it opens.
     */
    @JsonProperty("spreadsheet-windows-31j")
    SPREADSHEET_WINDOWS_31J(TableEncoding.WINDOWS_31J, true);

    private final TableEncoding encoding;
    private final boolean forSpreadsheets;

    TableForm(TableEncoding encoding, boolean forSpreadsheets) {
        this.encoding = encoding;
        this.forSpreadsheets = forSpreadsheets;
    }

    /**
     * The encoding of the file.
     *
     * @return UTF-8 or Windows-31J
     */
    public TableEncoding encoding() {
        return encoding;
    }

    boolean isForSpreadsheets() {
        return forSpreadsheets;
    }
}
