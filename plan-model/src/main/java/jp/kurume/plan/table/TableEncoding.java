package jp.kurume.plan.table;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the letters of a table are kept in its file (文字コード). */
public enum TableEncoding {
    /** UTF-8, with or without a byte order mark. */
    @JsonProperty("utf-8")
    UTF_8("UTF-8"),
    /** UTF-16 of either byte order, with or without a byte order mark. */
    @JsonProperty("utf-16")
    UTF_16("UTF-16"),
    /** Windows-31J (シフトJIS, code page 932): what a spreadsheet on a Japanese Windows saves as plain CSV. */
    @JsonProperty("windows-31j")
    WINDOWS_31J("Windows-31J");

    private final String name;

    TableEncoding(String name) {
        this.name = name;
    }

    /** Prints the name under which IANA registers it. */
    @Override
    public String toString() {
        return name;
    }
}
