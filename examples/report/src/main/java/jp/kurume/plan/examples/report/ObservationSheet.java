package jp.kurume.plan.examples.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The sheet of a workbook that holds observations: the one that is called observations or 実績, or the only one.
 *
 * @param name the sheet's name
 * @param rows its rows from the first one on, those without a cell too; each as wide as it is filled
 */
record ObservationSheet(String name, List<List<String>> rows) {

    private static final Set<String> NAMES = Set.of("observations", "実績");

    /** How many bytes tell what kind of file it is. */
    private static final int SIGNATURE = 4;

    /** No city observes so much; a sheet that goes on further was filled downwards by mistake. */
    private static final int MOST_ROWS = 100_000;

    static ObservationSheet read(Path file, Words words) throws RefusedException {
        String name = String.valueOf(file.getFileName());
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length < SIGNATURE || !ReadableWorkbook.isOOXMLZipHeader(bytes)) {
                throw new RefusedException(words.say("form", name));
            }
            try (ReadableWorkbook workbook =
                    new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
                Sheet sheet = sheet(name, workbook, words);
                return new ObservationSheet(sheet.getName(), rows(name, sheet, words));
            }
        } catch (IOException | RuntimeException e) {
            // The reader throws many kinds of exceptions at a workbook that is damaged.
            throw new RefusedException(words.say("damaged", name, String.valueOf(e.getMessage())));
        }
    }

    private static Sheet sheet(String file, ReadableWorkbook workbook, Words words) throws RefusedException {
        List<Sheet> visible = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        List<Sheet> named = visible.size() == 1
                ? visible
                : visible.stream()
                        .filter(sheet -> NAMES.contains(sheet.getName().strip()))
                        .toList();
        if (named.size() != 1) {
            String names =
                    String.join(", ", visible.stream().map(Sheet::getName).toList());
            throw new RefusedException(words.say("sheet", file, names));
        }
        return named.get(0);
    }

    private static List<List<String>> rows(String file, Sheet sheet, Words words) throws IOException, RefusedException {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet.read()) {
            List<String> texts = texts(row);
            if (texts.isEmpty()) {
                continue;
            }
            if (row.getRowNum() > MOST_ROWS) {
                throw new RefusedException(words.say("row", file, sheet.getName(), String.valueOf(row.getRowNum())));
            }
            while (rows.size() < row.getRowNum() - 1) {
                rows.add(List.of());
            }
            rows.add(texts);
        }
        return rows;
    }

    /** The cells up to the last one that holds anything. */
    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        int filled = 0;
        for (int i = 0; i < row.getCellCount(); i++) {
            // So that a line of the table is a row of the sheet.
            texts.add(CellText.of(row.getCell(i)).replaceAll("\\R", " "));
            filled = texts.get(i).isBlank() ? filled : i + 1;
        }
        return List.copyOf(texts.subList(0, filled));
    }

    List<String> headings() {
        return rows.isEmpty() ? List.of() : rows.get(0);
    }

    /** The sheet as CSV, a line for each row. */
    byte[] toCsv() {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        StringWriter out = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(out);
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            while (cells.size() < width) {
                cells.add("");
            }
            csv.writeRecord(cells);
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be written", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
