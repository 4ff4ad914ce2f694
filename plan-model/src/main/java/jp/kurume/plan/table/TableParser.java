package jp.kurume.plan.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.CharArrayReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Takes the bytes of one table apart: encoding, quoting, headings, the number of cells in each line. */
final class TableParser {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What old systems write behind the last line. */
    private static final char END_OF_FILE = '\u001A';

    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    /** What the CSV parser may read at a time, beside the cell that it is at: a cell may be as long as the file. */
    private static final int READ_AHEAD = 16_384;

    /** What people call a row of totals. */
    private static final Set<String> TOTALS =
            Set.of("合計", "計", "小計", "総計", "総合計", "平均", "total", "subtotal", "sum", "average");

    /** A row that lacks fewer cells may be one whose last cells somebody forgot. */
    private static final int LEAST_LACKING = 2;

    /** A word for totals is this long with a blank behind each letter. */
    private static final int LONGEST_TOTAL = 16;

    private final TableReading reading;
    private final TableFormat format;
    private TableEncoding encoding = TableEncoding.UTF_8;

    TableParser(TableReading reading, TableFormat format) {
        this.reading = reading;
        this.format = format;
    }

    /** The table; without rows if its lines cannot be taken apart, or its heading is not as it should be. */
    Table parse(byte[] bytes, TableSource place) {
        Table table = new Table(format);
        if (Workbooks.isOne(bytes)) {
            problem(TableProblems.WORKBOOK, 1, "");
            return table.from(place, encoding);
        }
        String other = OtherFiles.kindOf(bytes);
        if (!other.isEmpty()) {
            problem(TableProblems.NO_CSV, 1, "", other);
            return table.from(place, encoding);
        }
        CharBuffer text = decode(bytes);
        List<TableRow> lines = text == null ? null : split(text, table);
        if (text != null && lines != null && lines.size() == 1 && breaksAtUnicodeSeparators(text)) {
            lines = split(text, table);
        }
        if (text != null && lines != null && noteColumns(lines, table)) {
            fill(table, lines, endsInLineBreak(text), place);
        }
        return table.from(place, encoding);
    }

    /** The letters of a table in an array: a text would have to be taken apart again, letter by letter. */
    private @Nullable CharBuffer decode(byte[] bytes) {
        CharBuffer text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (IOException e) {
            // The bytes are not UTF-8: which encoding they are in, or what is wrong with them, is found out elsewhere.
            Decoding.Decoded decoded = Decoding.decode(reading, format.file(), bytes);
            if (decoded == null) {
                return null;
            }
            text = CharBuffer.wrap(decoded.text().toCharArray());
            encoding = decoded.encoding();
        }
        while (text.hasRemaining() && text.get(text.position()) == BYTE_ORDER_MARK) {
            text.get();
        }
        return withoutPadding(text);
    }

    /** The text without what fills up its end: a sign of its end, as old systems write it, or NUL, which a broken copy leaves. */
    private CharBuffer withoutPadding(CharBuffer text) {
        int end = text.limit();
        int nothing = 0;
        while (end > text.position() && (text.get(end - 1) == '\0' || text.get(end - 1) == END_OF_FILE)) {
            end--;
            nothing += text.get(end) == '\0' ? 1 : 0;
        }
        if (nothing == 1) {
            // Half of the last letter of two bytes each.
            return text;
        }
        text.limit(end);
        if (nothing > 1) {
            problem(TableProblems.TEXT_CONTROL, 1L + LineBreaks.in(text.toString()), "", "U+0000");
        }
        return text;
    }

    /** Whether a text of one line has the line separators of Unicode in it, which are then line breaks. */
    private static boolean breaksAtUnicodeSeparators(CharBuffer text) {
        boolean any = false;
        for (int i = text.position(); i < text.limit(); i++) {
            if (text.get(i) == LINE_SEPARATOR || text.get(i) == PARAGRAPH_SEPARATOR) {
                text.put(i, '\n');
                any = true;
            }
        }
        return any;
    }

    /** Whether the last letter of a text, which has one at least, ends its line. */
    private static boolean endsInLineBreak(CharBuffer text) {
        char last = text.get(text.limit() - 1);
        return last == '\n' || last == '\r';
    }

    private @Nullable List<TableRow> split(CharBuffer text, Table table) {
        List<TableRow> lines = new ArrayList<>();
        try (CsvReader<TableRow> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(text.length() + READ_AHEAD)
                .build(
                        new TableLines(reading, table),
                        new CharArrayReader(text.array(), text.position(), text.remaining()))) {
            for (TableRow line : csv) {
                if (line.holdsAnything(0) && !isSeparatorOfSpreadsheet(line)) {
                    lines.add(line);
                }
            }
            return lines;
        } catch (CsvParseException e) {
            String message = String.valueOf(e.getMessage());
            long line = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).line() + 1;
            problem(TableProblems.QUOTING, lineIn(message, line), message);
        } catch (IOException e) {
            problem(TableProblems.UNREADABLE, 1, String.valueOf(e.getMessage()));
        }
        return null;
    }

    /** What Excel itself writes, and reads, in a first line: which sign separates the cells. */
    private static boolean isSeparatorOfSpreadsheet(TableRow line) {
        return line.line() == 1 && line.joined().toLowerCase(Locale.ROOT).matches("sep=.?,*");
    }

    /** The line that the parser names: rows before may have had line breaks in their cells, or blank lines after them. */
    private static long lineIn(String message, long otherwise) {
        Matcher named = Pattern.compile("starting at line (\\d{1,18})").matcher(message);
        return named.find() ? Long.parseLong(named.group(1)) : otherwise;
    }

    /**
     * Notes where each column stands, and whether the heading is as it should be. A column without a heading is none if
     * nothing stands below.
     */
    private boolean noteColumns(List<TableRow> lines, Table table) {
        if (lines.isEmpty()) {
            problem(TableProblems.HEADING, 1, "", String.join(",", format.allColumns()));
            return false;
        }
        TableRow heading = lines.get(0);
        if (!new FirstLine(reading, format, lines).isOfHeadings()) {
            return false;
        }
        Headings headings = null;
        boolean sound = true;
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < heading.width(); i++) {
            String written = heading.cell(i);
            if (written.isEmpty()) {
                sound &= isEmptyColumn(lines, i);
                continue;
            }
            Column<?> column = format.column(written);
            if (column == null) {
                headings = headings == null ? new Headings(reading, format, heading) : headings;
                column = headings.column(written);
                if (column == null) {
                    if (format.hasOthers() && heading.width() > 1) {
                        continue;
                    }
                    if (headings.isUncut(written)) {
                        return false;
                    }
                    unknown.add(written);
                    continue;
                }
                reading.addHeading(format.file(), column.name(), written);
            }
            if (!table.noteColumn(column, i)) {
                problem(TableProblems.COLUMN_TWICE, heading.line(), written);
                sound = false;
            }
        }
        List<Column<?>> missing = new ArrayList<>();
        for (Column<?> column : format.columns()) {
            if (table.indexOf(column) < 0 && !column.mayBeLeftOut()) {
                missing.add(column);
            }
        }
        sound &= unknown.isEmpty() && missing.isEmpty();
        if (headings != null) {
            missing = headings.noteUnknown(unknown, missing);
        }
        for (Column<?> column : missing) {
            problem(
                    TableProblems.COLUMN_MISSING,
                    heading.line(),
                    "",
                    headings == null ? column.name() : headings.name(column));
        }
        return sound;
    }

    private boolean isEmptyColumn(List<TableRow> lines, int column) {
        for (TableRow row : lines) {
            if (column < row.width() && !row.cell(column).isEmpty()) {
                problem(TableProblems.COLUMN_UNNAMED, row.line(), row.cell(column), String.valueOf(column + 1));
                return false;
            }
        }
        return true;
    }

    /**
     * The rows below the heading.
     *
     * <p>A spreadsheet may leave out the last cells of a row where they and those of the rows around it are empty. So a
     * row may be short of columns that the whole file may do without, but of no others; and not at the very end of a file
     * without a line break, since that is how a file looks that was cut off.
     */
    private void fill(Table table, List<TableRow> lines, boolean endsInLineBreak, TableSource place) {
        boolean whole = true;
        int width = lines.get(0).width();
        int least = leastWidth(table);
        Headings headings = place instanceof BundledTables ? null : new Headings(reading, format, lines.get(0));
        List<TableRow> rows = new ArrayList<>(lines.size() - 1);
        for (int i = 1; i < lines.size(); i++) {
            TableRow row = lines.get(i);
            if (isNoneOfTheTable(row, lines.get(0), table, headings)) {
                whole = false;
                continue;
            }
            int itsWidth = row.width();
            boolean cutShort = itsWidth < width && (itsWidth < least || (i == lines.size() - 1 && !endsInLineBreak));
            if (cutShort || (itsWidth > width && row.holdsAnything(width))) {
                problem(TableProblems.WIDTH, row.line(), row.joined(), String.valueOf(width), String.valueOf(itsWidth));
                whole = false;
            } else {
                rows.add(row);
            }
        }
        for (Column<?> column : format.columns()) {
            int index = table.indexOf(column);
            if (index >= 0 && (format.keys().contains(column) || column.type().names())) {
                rows.forEach(row -> row.fold(index));
            }
        }
        new DamagedCells(reading, table, encoding, !(place instanceof BundledTables)).mark(rows);
        table.fill(rows, whole);
    }

    /** Notes a row that says the headings once more, in either language, or totals, or holds a note. */
    private boolean isNoneOfTheTable(TableRow row, TableRow heading, Table table, @Nullable Headings headings) {
        int filled = 0;
        int repeated = 0;
        boolean total = false;
        for (int i = 0; i < row.width(); i++) {
            String cell = row.cell(i);
            filled += cell.isEmpty() ? 0 : 1;
            repeated += !cell.isEmpty() && i < heading.width() && cell.equals(heading.cell(i)) ? 1 : 0;
            total |= isTotal(cell);
        }
        if (repeated >= 2 && 2 * repeated > filled) {
            problem(TableProblems.ROW_HEADING, row.line(), row.joined());
            return true;
        }
        if (headings != null && filled >= 2 && 2 * translated(row, heading, headings) > filled) {
            problem(TableProblems.ROW_HEADING, row.line(), row.joined());
            return true;
        }
        if (filled == 1 && isNote(row, table)) {
            problem(TableProblems.ROW_NOTE, row.line(), row.joined());
            return true;
        }
        if (total && lacksCells(row, table)) {
            problem(TableProblems.ROW_TOTAL, row.line(), row.joined());
            return true;
        }
        return false;
    }

    /** How many cells are headings, in either language, of the column in which they stand. */
    private static int translated(TableRow row, TableRow heading, Headings headings) {
        int translated = 0;
        for (int i = 0; i < Math.min(row.width(), heading.width()); i++) {
            Column<?> own = row.cell(i).isEmpty() ? null : headings.column(row.cell(i));
            if (own == null && i == 0) {
                return 0;
            }
            translated += own != null && own.equals(headings.column(heading.cell(i))) ? 1 : 0;
        }
        return translated;
    }

    /** Whether a row with one cell alone is none of the table: it lacks others that must be filled. */
    private boolean isNote(TableRow row, Table table) {
        int lacking = 0;
        for (Column<?> column : format.columns()) {
            boolean isThere = table.indexOf(column) >= 0;
            lacking += isThere && !column.mayBeEmpty() && row.text(column).isEmpty() ? 1 : 0;
        }
        return lacking >= LEAST_LACKING;
    }

    private static boolean isTotal(String cell) {
        return cell.length() <= LONGEST_TOTAL
                && TOTALS.contains(Headings.folded(cell).replace(" ", ""));
    }

    /** Whether a cell is empty that must not be, or holds the word of a total where something else belongs. */
    private boolean lacksCells(TableRow row, Table table) {
        for (Column<?> column : format.columns()) {
            boolean isKey = format.keys().contains(column);
            String text = row.text(column);
            boolean lacks = text.isEmpty() ? !column.mayBeEmpty() : isKey && isTotal(text);
            if (table.indexOf(column) >= 0 && lacks) {
                return true;
            }
        }
        return false;
    }

    /** How many cells a row has to have so that every column has one that a file must have. */
    private int leastWidth(Table table) {
        int least = 0;
        for (Column<?> column : format.columns()) {
            if (!column.mayBeLeftOut()) {
                least = Math.max(least, table.indexOf(column) + 1);
            }
        }
        return least;
    }

    private void problem(ProblemCode code, long line, String found, String... arguments) {
        reading.add(new Problem(code, new Place.Line(format.file(), line), found, List.of(arguments), List.of()));
    }
}
