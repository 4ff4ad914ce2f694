package jp.kurume.plan.examples.workbook;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet of a workbook, as a person sees it.
 *
 * @param name the sheet's name
 * @param rows its rows from the first one on, those without a cell too; each as wide as it is filled
 */
public record SheetTable(String name, List<List<String>> rows) {

    /** Copies the rows. */
    public SheetTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * The first row.
     *
     * @return its texts; none if the sheet is empty
     */
    public List<String> headings() {
        return rows.isEmpty() ? List.of() : rows.get(0);
    }

    /**
     * The sheet as CSV in UTF-8.
     *
     * @return a line for each row, so that the number of a line is that of a row
     */
    public byte[] toCsv() {
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
