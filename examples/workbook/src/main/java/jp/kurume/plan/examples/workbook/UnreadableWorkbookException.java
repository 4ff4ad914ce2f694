package jp.kurume.plan.examples.workbook;

import java.io.IOException;

/** A file that cannot be read as a workbook. */
public final class UnreadableWorkbookException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why a file cannot be read. */
    public enum Reason {
        /** It is no .xlsx at all: an old .xls, one with a password, or something else. */
        OTHER_FORM,
        /** It begins as one, and goes on otherwise. */
        DAMAGED,
        /** A sheet goes on for more rows than any city has: it was filled downwards by mistake. */
        TOO_LONG
    }

    private final Reason reason;
    private final String sheet;
    private final int row;

    UnreadableWorkbookException(Reason reason, String sheet, int row, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
        this.sheet = sheet;
        this.row = row;
    }

    UnreadableWorkbookException(Reason reason, String sheet, int row, String detail) {
        super(detail);
        this.reason = reason;
        this.sheet = sheet;
        this.row = row;
    }

    /**
     * Why it cannot be read.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * The sheet that is too long.
     *
     * @return its name; empty for other reasons
     */
    public String sheet() {
        return sheet;
    }

    /**
     * A row of the sheet that is too many.
     *
     * @return its number from 1; 0 for other reasons
     */
    public int row() {
        return row;
    }
}
