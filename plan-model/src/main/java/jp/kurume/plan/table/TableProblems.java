package jp.kurume.plan.table;

import jp.kurume.plan.problem.ProblemCode;

/** What can be wrong with a table whatever it is about: the {@code table} codes. */
public final class TableProblems {

    /** A table that every city has is not there. */
    public static final ProblemCode MISSING = ProblemCode.error("table.missing");

    /** A file is there and cannot be read. */
    public static final ProblemCode UNREADABLE = ProblemCode.error("table.unreadable");

    /** A file is empty. */
    public static final ProblemCode HEADING = ProblemCode.error("table.heading");

    /** Bytes that are no text. */
    public static final ProblemCode ENCODING = ProblemCode.error("table.encoding");

    /** Quotation marks that do not close, or stand within a cell. */
    public static final ProblemCode QUOTING = ProblemCode.error("table.quoting");

    /** A heading that the table does not know. */
    public static final ProblemCode COLUMN_UNKNOWN = ProblemCode.error("table.column.unknown");

    /** A heading that stands there twice. */
    public static final ProblemCode COLUMN_TWICE = ProblemCode.error("table.column.twice");

    /** A column that is not there. */
    public static final ProblemCode COLUMN_MISSING = ProblemCode.error("table.column.missing");

    /** A row with more or fewer cells than the heading. */
    public static final ProblemCode WIDTH = ProblemCode.error("table.width");

    /** Two rows for one thing. */
    public static final ProblemCode KEY_TWICE = ProblemCode.error("table.key.twice");

    /** A cell that must not be empty. */
    public static final ProblemCode CELL_EMPTY = ProblemCode.error("table.cell.empty");

    /** A cell that holds no id. */
    public static final ProblemCode CELL_ID = ProblemCode.error("table.cell.id");

    /** A list with an empty part. */
    public static final ProblemCode CELL_LIST = ProblemCode.error("table.cell.list");

    /** A cell that holds no whole number, or one out of range. */
    public static final ProblemCode CELL_NUMBER = ProblemCode.error("table.cell.number");

    /** A cell that holds no decimal number. */
    public static final ProblemCode CELL_DECIMAL = ProblemCode.error("table.cell.decimal");

    /** A cell that holds no month of publication. */
    public static final ProblemCode CELL_MONTH = ProblemCode.error("table.cell.month");

    /** A cell that holds no day. */
    public static final ProblemCode CELL_DAY = ProblemCode.error("table.cell.day");

    /** A cell that holds no fiscal year. */
    public static final ProblemCode CELL_FISCAL_YEAR = ProblemCode.error("table.cell.fiscal-year");

    /** A cell that holds no span of fiscal years. */
    public static final ProblemCode CELL_FISCAL_YEARS = ProblemCode.error("table.cell.fiscal-years");

    /** A word that is none of a few. */
    public static final ProblemCode CELL_CHOICE = ProblemCode.error("table.cell.choice");

    /** A word that is none of a few, where nothing would do too. */
    public static final ProblemCode CELL_CHOICE_OR_EMPTY = ProblemCode.error("table.cell.choice-or-empty");

    /** An id that a list names twice. */
    public static final ProblemCode ID_TWICE = ProblemCode.error("table.cell.id-twice");

    /** An id that refers to nothing. */
    public static final ProblemCode REFERENCE = ProblemCode.error("table.reference");

    /** An id among several that refers to nothing. */
    public static final ProblemCode REFERENCE_IN_LIST = ProblemCode.error("table.reference.in-list");

    /** A cell that names no source and place. */
    public static final ProblemCode CITATION = ProblemCode.error("table.citation");

    /** A printed form that does not differ from the canonical one. */
    public static final ProblemCode PRINTED_FORM_SAME = ProblemCode.error("table.printed-form.same");

    private TableProblems() {}
}
