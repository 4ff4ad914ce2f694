package jp.kurume.plan.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.syntax.FormulaCells;
import jp.kurume.plan.text.DamagedText;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table, row by row, so that {@link TableReading} reads the same texts from it.
 *
 * <pre>{@code
 * TableWriter table = new TableWriter(format, TableForm.SPREADSHEET, Locale.JAPANESE);
 * table.row("first-plan", "first-overall", "R6", "61.3", "survey", "second-plan-draft p8", "");
 * Files.write(folder.resolve(format.file()), table.bytes());
 * }</pre>
 *
 * <p>What could not be read back is refused, all of it at once and before there is anything to write: white space around
 * a text, a row that holds nothing, texts that are damaged, and letters that the encoding lacks (half of a surrogate pair in any; in Windows-31J
 * those without a twin). The same rows make the same bytes. Not thread-safe.
 */
public final class TableWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final TableFormat format;
    private final TableForm form;
    private final Locale language;
    private final List<String> headings = new ArrayList<>();
    private final @Nullable Windows31J windows31J;
    private final StringWriter out = new StringWriter();
    private final CsvWriter csv;
    private final List<Problem> problems = new ArrayList<>();
    /** Letters that a twin was written for, with the place where each stands first. */
    private final Map<Integer, Replaced> replaced = new LinkedHashMap<>();

    private long line = 1;

    /**
     * Begins a table, with its heading.
     *
     * @param format the table; all of its columns are written
     * @param form the form of the file
     * @param headings the language of the headings, and of the words of fixed lists: Japanese, or else English
     */
    public TableWriter(TableFormat format, TableForm form, Locale headings) {
        Objects.requireNonNull(headings, "headings");
        this.format = Objects.requireNonNull(format, "format");
        this.form = Objects.requireNonNull(form, "form");
        this.windows31J = form.encoding() == TableEncoding.WINDOWS_31J ? new Windows31J() : null;
        language = headings;
        for (Column<?> column : format.columns()) {
            this.headings.add(Headings.in(headings, format, column));
        }
        csv = CsvWriter.builder()
                .lineDelimiter(form.isForSpreadsheets() ? LineDelimiter.CRLF : LineDelimiter.LF)
                .build(out);
        csv.writeRecord(this.headings);
        line++;
    }

    /** A letter for which its twin was written. */
    private static final class Replaced {
        private final Place place;
        private final String cell;
        private int cells = 1;
        private long lastLine;
        private int lastColumn;

        private Replaced(Place place, String cell, long line, int column) {
            this.place = place;
            this.cell = cell;
            this.lastLine = line;
            this.lastColumn = column;
        }
    }

    /**
     * Adds a row.
     *
     * @param cells its texts, in the order of {@link TableFormat#allColumns()}; empty where there is none
     * @return this writer
     * @throws IllegalArgumentException if there are more cells or fewer than columns
     */
    public TableWriter row(List<String> cells) {
        if (cells.size() != headings.size()) {
            throw new IllegalArgumentException("A row of " + format.file() + " has " + headings.size() + " cells, not "
                    + cells.size() + ": " + format.allColumns());
        }
        int breaks = 0;
        boolean holdsAnything = false;
        String[] written = new String[cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            String text = written(format.columns().get(i), cells.get(i));
            holdsAnything |= !text.isEmpty();
            written[i] = written(text, i);
            breaks += LineBreaks.in(text);
        }
        csv.writeRecord(written);
        if (!holdsAnything) {
            problems.add(new Problem(
                    TableProblems.WRITE_NOTHING, new Place.Line(format.file(), line), "", List.of(), List.of()));
        }
        line += 1 + breaks;
        return this;
    }

    /**
     * Adds a row.
     *
     * @param cells its texts, in the order of {@link TableFormat#allColumns()}; empty where there is none
     * @return this writer
     * @throws IllegalArgumentException if there are more cells or fewer than columns
     */
    public TableWriter row(String... cells) {
        return row(List.of(cells));
    }

    /** A text as its column writes it in this form; a dash that was given up for the sake of an encoding is one again in that. */
    private String written(Column<?> column, String text) {
        String plain = column.written(text, language, false);
        String inSheets = form.isForSpreadsheets() ? column.written(text, language, true) : plain;
        return windows31J == null || inSheets.equals(plain) ? inSheets : Windows31J.asMeant(inSheets);
    }

    private String written(String text, int column) {
        if (!text.equals(text.strip())) {
            problem(TableProblems.WRITE_BLANK, column, text);
        }
        DamagedText.in(text)
                .filter(damage -> damage.kind().isCertain() && damage.kind() != DamagedText.Kind.HALF_LETTER)
                .ifPresent(damage -> problem(DamagedCells.code(damage.kind()), column, text, damage.evidence()));
        String safe = form.isForSpreadsheets() ? FormulaCells.neutralised(text) : FormulaCells.escaped(text);
        return isAscii(safe) ? safe : encodable(safe, text, column);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** The cell in letters that the encoding has; those that it has not are noted. */
    private String encodable(String safe, String text, int column) {
        StringBuilder out = windows31J == null ? null : new StringBuilder(safe.length());
        for (int i = 0; i < safe.length(); i += Character.charCount(safe.codePointAt(i))) {
            int letter = safe.codePointAt(i);
            if (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE) {
                problem(
                        TableProblems.WRITE_LETTER,
                        column,
                        text,
                        form.encoding().toString(),
                        named(letter));
            } else if (windows31J != null && out != null) {
                out.append(written(letter, windows31J, text, column));
            }
        }
        return out == null ? safe : out.toString();
    }

    private String written(int letter, Windows31J encoding, String text, int column) {
        String written = encoding.written(letter);
        if (written.isEmpty()) {
            problem(TableProblems.WRITE_LETTER, column, text, form.encoding().toString(), named(letter));
        } else if (!Windows31J.comesBack(letter, written)) {
            Replaced known = replaced.get(letter);
            if (known == null) {
                replaced.put(letter, new Replaced(place(column), text, line, column));
            } else if (known.lastLine != line || known.lastColumn != column) {
                known.cells++;
                known.lastLine = line;
                known.lastColumn = column;
            }
        }
        return written;
    }

    private static String named(int letter) {
        String code = String.format(Locale.ROOT, "U+%04X", letter);
        return Character.getType(letter) == Character.SURROGATE ? code : Character.toString(letter) + " " + code;
    }

    private Place place(int column) {
        return new Place.Cell(format.file(), line, headings.get(column));
    }

    private void problem(ProblemCode code, int column, String found, String... arguments) {
        problems.add(new Problem(code, place(column), found, List.of(arguments), List.of()));
    }

    /**
     * The file.
     *
     * @return its bytes
     * @throws InvalidTablesException if any row could not be read back as it is, with everything that keeps it from being
     */
    public byte[] bytes() {
        if (!problems.isEmpty()) {
            throw new InvalidTablesException(format.file(), problems);
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be written", e);
        }
        if (windows31J != null) {
            return out.toString().getBytes(Windows31J.charset());
        }
        String text = form.isForSpreadsheets() ? BYTE_ORDER_MARK + out.toString() : out.toString();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What is wrong with the rows so far, so that the problems of several tables can be told together.
     *
     * @return the problems, row by row; without any, {@link #bytes()} succeeds
     */
    List<Problem> problems() {
        return problems;
    }

    /**
     * What a reader of the file will find otherwise than it was given: letters of Windows-31J that stand for another.
     *
     * @return one note for each such letter, with the first cell that has it; empty in every other form
     */
    public List<Problem> notes() {
        List<Problem> notes = new ArrayList<>();
        replaced.forEach((letter, where) -> notes.add(new Problem(
                TableProblems.WRITE_TWIN,
                where.place,
                where.cell,
                List.of(
                        windows31J == null ? "" : windows31J.written(letter),
                        named(letter),
                        String.valueOf(where.cells)),
                List.of())));
        return List.copyOf(notes);
    }

    /** Prints the file name, the form and the number of lines. */
    @Override
    public String toString() {
        return format.file() + " (" + form + ", " + (line - 1) + " lines)";
    }
}
