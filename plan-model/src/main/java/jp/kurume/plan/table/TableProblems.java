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

    /** A file that is not in UTF-8 and was read all the same. */
    public static final ProblemCode ENCODING_FOUND = ProblemCode.note("table.encoding.found");

    /** Cells that are separated by tabs or semicolons. */
    public static final ProblemCode SEPARATOR = ProblemCode.error("table.separator");

    /** Quotation marks that do not close, or stand within a cell. */
    public static final ProblemCode QUOTING = ProblemCode.error("table.quoting");

    /** An Excel workbook in place of a CSV file. */
    public static final ProblemCode WORKBOOK = ProblemCode.error("table.workbook");

    /** A file of another kind in place of a CSV file. */
    public static final ProblemCode NO_CSV = ProblemCode.error("table.no-csv");

    /** Headings that are garbled: the whole file was opened in a wrong encoding and saved. */
    public static final ProblemCode GARBLED = ProblemCode.error("table.garbled");

    /** Headings that do not stand in the first line. */
    public static final ProblemCode HEADING_BELOW = ProblemCode.error("table.heading.below");

    /** A table whose first line is a row of values already. */
    public static final ProblemCode HEADING_MISSING = ProblemCode.error("table.heading.missing");

    /** A row that says the headings once more. */
    public static final ProblemCode ROW_HEADING = ProblemCode.error("table.row.heading");

    /** A row of totals among those of the table. */
    public static final ProblemCode ROW_TOTAL = ProblemCode.error("table.row.total");

    /** A row with one cell alone, such as a note below the table. */
    public static final ProblemCode ROW_NOTE = ProblemCode.error("table.row.note");

    /** Letters that were lost when the file was saved: U+FFFD stands for them. */
    public static final ProblemCode TEXT_REPLACED = ProblemCode.error("table.text.replaced");

    /** A control letter, which nobody can see. */
    public static final ProblemCode TEXT_CONTROL = ProblemCode.error("table.text.control");

    /** Letters that were lost when the file was saved: question marks stand for all of them. */
    public static final ProblemCode TEXT_QUESTION_MARKS = ProblemCode.error("table.text.question-marks");

    /** A text that was read in a wrong encoding and saved. */
    public static final ProblemCode TEXT_GARBLED = ProblemCode.error("table.text.garbled");

    /** A spreadsheet's own word for a cell that it could not work out. */
    public static final ProblemCode TEXT_SPREADSHEET_ERROR = ProblemCode.error("table.text.spreadsheet-error");

    /** Letters as another format writes them, such as &amp;amp;. */
    public static final ProblemCode TEXT_ESCAPED = ProblemCode.warning("table.text.escaped");

    /** Question marks that stand for letters which were lost, as the table shows from which this one began. */
    public static final ProblemCode TEXT_LOST = ProblemCode.error("table.text.lost");

    /** Question marks that may stand for letters which were lost. */
    public static final ProblemCode TEXT_QUESTION_MARKS_WITHIN =
            ProblemCode.warning("table.text.question-marks-within");

    /** A letter of private use, which looks otherwise on every machine. */
    public static final ProblemCode TEXT_PRIVATE_USE = ProblemCode.warning("table.text.private-use");

    /** Many cells that are damaged in the same way. */
    public static final ProblemCode TEXT_DAMAGED = ProblemCode.error("table.text.damaged");

    /** A heading that the table does not know. */
    public static final ProblemCode COLUMN_UNKNOWN = ProblemCode.error("table.column.unknown");

    /** A heading that stands there twice. */
    public static final ProblemCode COLUMN_TWICE = ProblemCode.error("table.column.twice");

    /** Cells in a column without a heading. */
    public static final ProblemCode COLUMN_UNNAMED = ProblemCode.error("table.column.unnamed");

    /** A column that is not there. */
    public static final ProblemCode COLUMN_MISSING = ProblemCode.error("table.column.missing");

    /** A row with more cells than the heading, or without cells that it must have. */
    public static final ProblemCode WIDTH = ProblemCode.error("table.width");

    /** Two rows for one thing. */
    public static final ProblemCode KEY_TWICE = ProblemCode.error("table.key.twice");

    /** A cell that must not be empty. */
    public static final ProblemCode CELL_EMPTY = ProblemCode.error("table.cell.empty");

    /** A cell that holds no id. */
    public static final ProblemCode CELL_ID = ProblemCode.error("table.cell.id");

    /** A list with an empty part. */
    public static final ProblemCode CELL_LIST = ProblemCode.error("table.cell.list");

    /** A list that is longer than any should be. */
    public static final ProblemCode CELL_LIST_LONG = ProblemCode.error("table.cell.list-long");

    /** A cell that holds no whole number, or one out of range. */
    public static final ProblemCode CELL_NUMBER = ProblemCode.error("table.cell.number");

    /** A cell that holds no decimal number. */
    public static final ProblemCode CELL_DECIMAL = ProblemCode.error("table.cell.decimal");

    /** A cell that holds no number of percent. */
    public static final ProblemCode CELL_PERCENTAGE = ProblemCode.error("table.cell.percentage");

    /** A cell that holds no month of publication. */
    public static final ProblemCode CELL_MONTH = ProblemCode.error("table.cell.month");

    /** A cell that holds no day. */
    public static final ProblemCode CELL_DAY = ProblemCode.error("table.cell.day");

    /** A cell that is neither a day nor a month. */
    public static final ProblemCode CELL_DAY_OR_MONTH = ProblemCode.error("table.cell.day-or-month");

    /** A cell that holds no fiscal year. */
    public static final ProblemCode CELL_FISCAL_YEAR = ProblemCode.error("table.cell.fiscal-year");

    /** A cell that holds no span of fiscal years. */
    public static final ProblemCode CELL_FISCAL_YEARS = ProblemCode.error("table.cell.fiscal-years");

    /** A span of fiscal years where one fiscal year belongs. */
    public static final ProblemCode CELL_FISCAL_YEAR_SPAN = ProblemCode.error("table.cell.fiscal-year.span");

    /** A list whose texts are separated by something else than semicolons. */
    public static final ProblemCode CELL_LIST_SEPARATOR = ProblemCode.error("table.cell.list.separator");

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

    /** A printed form that cannot be told from the canonical one in the encoding of its file. */
    public static final ProblemCode PRINTED_FORM_INDISTINCT = ProblemCode.note("table.printed-form.indistinct");

    /** White space around a text that is to be written, which a reading would take away. */
    public static final ProblemCode WRITE_BLANK = ProblemCode.error("table.write.blank");

    /** A row to be written that holds nothing, which a reading would pass over. */
    public static final ProblemCode WRITE_NOTHING = ProblemCode.error("table.write.nothing");

    /** A letter that the encoding of the file to be written does not have. */
    public static final ProblemCode WRITE_LETTER = ProblemCode.error("table.write.letter");

    /** A letter for which another was written that the encoding has. */
    public static final ProblemCode WRITE_TWIN = ProblemCode.note("table.write.twin");

    /** A file that would be written over. */
    public static final ProblemCode WRITE_EXISTS = ProblemCode.error("table.write.exists");

    /** An edition that is to get the id that it has. */
    public static final ProblemCode WRITE_SAME_EDITION = ProblemCode.error("table.write.same-edition");

    /** A folder that is not there. */
    public static final ProblemCode FOLDER_MISSING = ProblemCode.error("table.folder.missing");

    /** A file where a folder should be. */
    public static final ProblemCode FOLDER_IS_FILE = ProblemCode.error("table.folder.is-file");

    /** A folder that cannot be listed. */
    public static final ProblemCode FOLDER_UNREADABLE = ProblemCode.error("table.folder.unreadable");

    /** A folder without a single table. */
    public static final ProblemCode FOLDER_EMPTY = ProblemCode.error("table.folder.empty");

    /** A subject of which no table is there. */
    public static final ProblemCode SUBJECT_ABSENT = ProblemCode.note("table.subject.absent");

    /** A file that is no table, so that nothing reads it. */
    public static final ProblemCode FILE_UNKNOWN = ProblemCode.warning("table.file.unknown");

    /** An Excel workbook beside a table of its name, of which nothing is read. */
    public static final ProblemCode FILE_WORKBOOK = ProblemCode.warning("table.file.workbook");

    /** An Excel workbook called like a table that is not there. */
    public static final ProblemCode FILE_WORKBOOK_ONLY = ProblemCode.error("table.file.workbook-only");

    /** A second copy of a table that is there. */
    public static final ProblemCode FILE_COPY = ProblemCode.warning("table.file.copy");

    /** A file with the headings of a table that is not there. */
    public static final ProblemCode FILE_MISNAMED = ProblemCode.error("table.file.misnamed");

    /** Bytes that are no zip file, or one that is empty, broken or locked by a password. */
    public static final ProblemCode ZIP_NONE = ProblemCode.error("table.zip.none");

    /** An Excel workbook in place of a zip file of tables. */
    public static final ProblemCode ZIP_WORKBOOK = ProblemCode.error("table.zip.workbook");

    /** A zip file whose tables do not lie at its top, nor in one folder. */
    public static final ProblemCode ZIP_DEEPER = ProblemCode.error("table.zip.deeper");

    /** A zip file with more files in it than any city has. */
    public static final ProblemCode ZIP_FILES = ProblemCode.error("table.zip.files");

    /** A zip file that is larger, unpacked, than all tables of any city. */
    public static final ProblemCode ZIP_BYTES = ProblemCode.error("table.zip.bytes");

    /** A zip file with a name in it that leads out of it. */
    public static final ProblemCode ZIP = ProblemCode.error("table.zip");

    /** A zip file with two files of one name in it. */
    public static final ProblemCode ZIP_TWICE = ProblemCode.error("table.zip.twice");

    /** A table that a spreadsheet still has open, so that it may not be saved. */
    public static final ProblemCode FILE_OPEN = ProblemCode.warning("table.file.open");

    private TableProblems() {}
}
