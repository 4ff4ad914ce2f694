package jp.kurume.plan.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.text.SimilarNames;
import org.jspecify.annotations.Nullable;

/** Takes the bytes of one table apart: encoding, quoting, headings, the number of cells in each line. */
final class TableParser {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private final TableReading reading;
    private final TableFormat format;

    TableParser(TableReading reading, TableFormat format) {
        this.reading = reading;
        this.format = format;
    }

    Table parse(byte[] bytes) {
        String text = decode(bytes);
        Map<String, Integer> columns = new HashMap<>();
        List<TableRow> lines = text == null ? null : split(text, columns);
        if (lines == null) {
            return Table.broken(format);
        }
        if (lines.isEmpty()) {
            problem(TableProblems.HEADING, 1, "", String.join(",", format.allColumns()));
            return Table.broken(format);
        }
        TableRow heading = lines.get(0);
        int width = heading.width();
        return placeColumns(heading, width, columns) ? table(lines, width) : Table.broken(format);
    }

    private @Nullable String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // What is not UTF-8 becomes a replacement character, which a sound text may hold too.
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes)) {
            return null;
        }
        return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    }

    private boolean isUtf8(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (!result.isError()) {
            return true;
        }
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        problem(TableProblems.ENCODING, line, "byte 0x" + Integer.toHexString(bytes[in.position()] & 0xff));
        return false;
    }

    private @Nullable List<TableRow> split(String text, Map<String, Integer> columns) {
        List<TableRow> lines = new ArrayList<>();
        try (CsvReader<TableRow> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(Math.max(text.length() + 1, 16))
                .build(new TableLines(reading, format.file(), columns), text)) {
            for (TableRow line : csv) {
                lines.add(line);
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

    /** The line that the parser names: rows before may have had line breaks in their cells, or blank lines after them. */
    private static long lineIn(String message, long otherwise) {
        Matcher named = Pattern.compile("starting at line (\\d{1,18})").matcher(message);
        return named.find() ? Long.parseLong(named.group(1)) : otherwise;
    }

    /** Notes where each column stands, and whether the heading is as it should be. */
    private boolean placeColumns(TableRow heading, int width, Map<String, Integer> columns) {
        boolean sound = true;
        for (int i = 0; i < width; i++) {
            String name = heading.cell(i).strip();
            if (!format.knows(name)) {
                reading.add(new Problem(
                        TableProblems.COLUMN_UNKNOWN,
                        new Place.Line(format.file(), heading.line()),
                        name,
                        List.of(String.join(", ", format.allColumns())),
                        SimilarNames.closest(name, format.allColumns(), 1)));
                sound = false;
            } else if (columns.putIfAbsent(name, i) != null) {
                problem(TableProblems.COLUMN_TWICE, heading.line(), name);
                sound = false;
            }
        }
        for (String name : format.columns()) {
            if (!columns.containsKey(name)) {
                problem(TableProblems.COLUMN_MISSING, heading.line(), "", name);
                sound = false;
            }
        }
        return sound;
    }

    private Table table(List<TableRow> lines, int width) {
        boolean whole = true;
        List<TableRow> rows = new ArrayList<>(lines.size() - 1);
        for (int i = 1; i < lines.size(); i++) {
            TableRow row = lines.get(i);
            int itsWidth = row.width();
            if (itsWidth == width) {
                rows.add(row);
            } else {
                problem(TableProblems.WIDTH, row.line(), row.joined(), String.valueOf(width), String.valueOf(itsWidth));
                whole = false;
            }
        }
        return Table.of(format, rows, whole);
    }

    private void problem(ProblemCode code, long line, String found, String... arguments) {
        reading.add(new Problem(code, new Place.Line(format.file(), line), found, List.of(arguments), List.of()));
    }
}
