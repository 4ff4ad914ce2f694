package jp.kurume.plan.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
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
        List<CsvRecord> records = text == null ? null : split(text);
        if (records == null) {
            return Table.broken(format);
        }
        if (records.isEmpty()) {
            problem(1, "", "a heading: " + String.join(",", format.allColumns()));
            return Table.broken(format);
        }
        Map<String, Integer> columns = columns(records.get(0));
        return columns == null ? Table.broken(format) : table(records, columns);
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
        problem(line, "byte 0x" + Integer.toHexString(bytes[in.position()] & 0xff), "text in UTF-8");
        return false;
    }

    private @Nullable List<CsvRecord> split(String text) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(Math.max(text.length() + 1, 16))
                .ofCsvRecord(text)) {
            for (CsvRecord record : csv) {
                records.add(record);
            }
            return records;
        } catch (CsvParseException e) {
            String message = String.valueOf(e.getMessage());
            long line = records.isEmpty() ? 1 : records.get(records.size() - 1).getStartingLineNumber() + 1;
            problem(
                    lineIn(message, line),
                    message,
                    "comma-separated cells, quoted where they hold a comma or a line break");
        } catch (IOException e) {
            problem(1, String.valueOf(e.getMessage()), "a readable file");
        }
        return null;
    }

    /** The line that the parser names: rows before may have had line breaks in their cells, or blank lines after them. */
    private static long lineIn(String message, long otherwise) {
        Matcher named = Pattern.compile("starting at line (\\d{1,18})").matcher(message);
        return named.find() ? Long.parseLong(named.group(1)) : otherwise;
    }

    private @Nullable Map<String, Integer> columns(CsvRecord heading) {
        Map<String, Integer> columns = new HashMap<>();
        boolean sound = true;
        for (int i = 0; i < heading.getFieldCount(); i++) {
            String name = heading.getField(i).strip();
            if (!format.knows(name)) {
                reading.add(
                        new TablePlace.Line(format.file(), 1),
                        name,
                        "only the columns " + String.join(", ", format.allColumns()),
                        SimilarNames.closest(name, format.allColumns(), 1));
                sound = false;
            } else if (columns.putIfAbsent(name, i) != null) {
                problem(1, name, "every column once");
                sound = false;
            }
        }
        for (String name : format.columns()) {
            if (!columns.containsKey(name)) {
                problem(1, "", "a column " + name);
                sound = false;
            }
        }
        return sound ? columns : null;
    }

    private Table table(List<CsvRecord> records, Map<String, Integer> columns) {
        boolean whole = true;
        List<TableRow> rows = new ArrayList<>(records.size() - 1);
        int width = records.get(0).getFieldCount();
        for (CsvRecord record : records.subList(1, records.size())) {
            if (record.getFieldCount() == width) {
                rows.add(new TableRow(reading, format.file(), record, columns));
            } else {
                problem(
                        record.getStartingLineNumber(),
                        String.join(",", record.getFields()),
                        width + " cells, as in the heading, not " + record.getFieldCount());
                whole = false;
            }
        }
        return Table.of(format, rows, whole);
    }

    private void problem(long line, String found, String expected) {
        reading.add(new TablePlace.Line(format.file(), line), found, expected, List.of());
    }
}
