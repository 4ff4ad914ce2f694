package jp.kurume.plan.examples.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as a spreadsheet saves them: numbers are numbers there, and texts are texts. */
final class Workbooks {

    static final List<String> HEADINGS = List.of("edition", "measure", "year", "value", "method", "source", "because");

    private Workbooks() {}

    /** What fills a sheet. */
    interface Filling {
        void fill(Worksheet sheet);
    }

    static byte[] workbook(String sheetName, Filling filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0");
                Worksheet sheet = workbook.newWorksheet(sheetName)) {
            filling.fill(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Saves rows as a workbook; digits become numbers, as where somebody types them. */
    static Path save(Path file, String sheetName, List<List<String>> rows) throws IOException {
        return Files.write(file, workbook(sheetName, sheet -> {
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    String text = rows.get(row).get(column);
                    if (text.matches("-?\\d+(\\.\\d+)?")) {
                        sheet.value(row, column, new BigDecimal(text));
                    } else if (!text.isEmpty()) {
                        sheet.value(row, column, text);
                    }
                }
            }
        }));
    }

    /** A row of the second plan's observations. */
    static List<String> observed(String measure, String year, String value, String method) {
        return List.of("second-plan-draft", measure, year, value, method, "second-plan-draft p14", "");
    }
}
