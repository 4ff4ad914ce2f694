package jp.kurume.plan.examples.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import jp.kurume.plan.indicators.report.EvaluationReport;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.text.DisplayWidth;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The results of a report as a workbook: the library's own table, with numbers that a spreadsheet can add up. */
final class ResultWorkbook {

    /** Columns in which digits are a number, and not the name of something. */
    private static final Set<String> NUMBERS = Set.of(
            "baseline",
            "target",
            "value",
            "sample_size",
            "distance",
            "attainment_percent",
            "progress_percent",
            "elapsed_percent",
            "expected",
            "variance",
            "pace_so_far",
            "pace_needed",
            "interval_from",
            "interval_to");

    private static final int WIDEST = 40;

    private ResultWorkbook() {}

    static byte[] of(EvaluationReport report, Words words) throws IOException {
        List<String> columns = EvaluationReport.tableFormat().allColumns();
        String csv = new String(report.toCsv(TableForm.LOSSLESS, words.locale()), StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "community-welfare-plan", "1.0");
                Worksheet sheet = workbook.newWorksheet(words.say("evaluation"));
                CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv)) {
            int[] widths = new int[columns.size()];
            int row = 0;
            for (CsvRecord line : rows) {
                for (int column = 0; column < columns.size(); column++) {
                    String text = line.getField(column);
                    widths[column] = Math.max(widths[column], DisplayWidth.of(text));
                    cell(sheet, row, column, text, row > 0 && NUMBERS.contains(columns.get(column)));
                }
                row++;
            }
            for (int column = 0; column < widths.length; column++) {
                sheet.width(column, Math.min(WIDEST, widths[column] + 2));
            }
            sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
            sheet.freezePane(1, 1);
        }
        return bytes.toByteArray();
    }

    /** A text is a text, whatever it begins with; a number is one, unless 調査中 or 精査中 stands there. */
    private static void cell(Worksheet sheet, int row, int column, String text, boolean isNumber) {
        if (text.isEmpty()) {
            return;
        }
        if (isNumber) {
            try {
                sheet.value(row, column, new BigDecimal(text));
                return;
            } catch (NumberFormatException e) {
                // It is a word.
            }
        }
        sheet.value(row, column, text);
    }
}
