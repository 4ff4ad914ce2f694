package jp.kurume.plan.examples.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kurume.plan.indicators.report.EvaluationReport;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.text.DisplayWidth;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The results of a report as a workbook: a sheet with the library's own table, with numbers that a spreadsheet can add up, and one
 * with what fits on paper.
 */
final class ResultWorkbook {

    /** Columns in which digits are a number as printed, with its own decimals. */
    private static final Set<String> PRINTED = Set.of("baseline", "target", "value", "sample_size");

    /** Columns in which a number is computed, and shown with one decimal. */
    private static final Set<String> COMPUTED = Set.of(
            "distance",
            "attainment_percent",
            "progress_percent",
            "elapsed_percent",
            "expected",
            "variance",
            "pace_so_far",
            "pace_needed",
            "change",
            "interval_from",
            "interval_to");

    /** A column that few reports need, and which takes no room on paper where nothing stands in it. */
    private static final String EARLIER = "earlier_values";

    /** What is read on paper, in this order. */
    private static final List<String> ON_PAPER = List.of(
            "name",
            "unit",
            "year",
            "value",
            "verdict",
            "direction",
            "rating",
            "computed_rating",
            "baseline_year",
            "baseline",
            "target_year",
            "target",
            "progress_percent",
            "attainment_percent",
            "remarks",
            EARLIER);

    private static final int WIDEST = 40;

    /** The height of a line in points. */
    private static final int LINE = 15;

    /** The widest column of words on paper, whose cells have several lines. */
    private static final int WIDEST_ON_PAPER = 30;

    private ResultWorkbook() {}

    static byte[] of(EvaluationReport report, Words words) throws IOException {
        List<String> columns = EvaluationReport.tableFormat().allColumns();
        List<List<String>> rows = rows(report, words);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "community-welfare-plan", "1.0")) {
            try (Worksheet sheet = workbook.newWorksheet(words.say("evaluation"))) {
                fill(sheet, columns, columns, rows, WIDEST);
                sheet.freezePane(1, 1);
                print(sheet, PaperSize.A3_PAPER, 2, report);
                sheet.repeatCols(0);
            }
            try (Worksheet sheet = workbook.newWorksheet(words.say("paper"))) {
                fill(sheet, onPaper(columns, rows), columns, rows, WIDEST_ON_PAPER);
                sheet.freezePane(1, 1);
                print(sheet, PaperSize.A4_PAPER, 1, report);
            }
            List<List<String>> parts = PartRows.of(report, words);
            if (parts.size() > 1) {
                try (Worksheet sheet = workbook.newWorksheet(words.say("parts"))) {
                    fill(sheet, PartRows.COLUMNS, PartRows.COLUMNS, parts, WIDEST_ON_PAPER);
                    sheet.freezePane(1, 1);
                    print(sheet, PaperSize.A4_PAPER, 1, report);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> onPaper(List<String> columns, List<List<String>> rows) {
        int earlier = columns.indexOf(EARLIER);
        boolean isAny = rows.stream().skip(1).anyMatch(row -> !row.get(earlier).isEmpty());
        return ON_PAPER.stream()
                .filter(column -> isAny || !column.equals(EARLIER))
                .toList();
    }

    private static List<List<String>> rows(EvaluationReport report, Words words) throws IOException {
        String csv = new String(report.toCsv(TableForm.LOSSLESS, words.locale()), StandardCharsets.UTF_8);
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv)) {
            records.forEach(one -> rows.add(one.getFields()));
        }
        return rows;
    }

    private static void fill(
            Worksheet sheet, List<String> shown, List<String> columns, List<List<String>> rows, int widest) {
        int[] lines = new int[rows.size()];
        for (int column = 0; column < shown.size(); column++) {
            String name = shown.get(column);
            int width = 0;
            for (List<String> row : rows) {
                width = Math.max(width, DisplayWidth.of(row.get(columns.indexOf(name))));
            }
            width = Math.min(widest, width);
            for (int row = 0; row < rows.size(); row++) {
                String text = rows.get(row).get(columns.indexOf(name));
                cell(sheet, row, column, text, row == 0 ? "" : name);
                lines[row] = Math.max(lines[row], (DisplayWidth.of(text) + width - 1) / Math.max(1, width));
            }
            sheet.width(column, width + 2);
        }
        for (int row = 0; row < rows.size(); row++) {
            // Programs do not all work out how high wrapped lines are.
            sheet.rowHeight(row, Math.max(1, lines[row]) * LINE);
        }
        sheet.range(0, 0, 0, shown.size() - 1)
                .style()
                .bold()
                .fillColor("E3E9F1")
                .set();
        sheet.range(0, 0, rows.size() - 1, shown.size() - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.HAIR)
                .set();
    }

    /** The headings stand on every page, and every page has its number. */
    private static void print(Worksheet sheet, PaperSize paper, int pagesAcross, EvaluationReport report) {
        sheet.repeatRows(0);
        sheet.paperSize(paper);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) pagesAcross);
        sheet.fitToHeight((short) 0);
        // An ampersand begins a code in the margins of a page.
        String title = report.indicators().edition() + " " + report.year();
        sheet.header(title.replace("&", "&&"), Position.LEFT);
        sheet.footer("&P / &N", Position.CENTER);
    }

    /** A text is a text, whatever it begins with; a number is one, unless 調査中 or 精査中 stands there. */
    private static void cell(Worksheet sheet, int row, int column, String text, String name) {
        if (text.isEmpty()) {
            return;
        }
        Optional<BigDecimal> number =
                PRINTED.contains(name) || COMPUTED.contains(name) ? number(text) : Optional.empty();
        if (number.isPresent()) {
            sheet.value(row, column, number.get());
            int decimals =
                    COMPUTED.contains(name) ? 1 : Math.max(0, number.get().scale());
            sheet.style(row, column)
                    .format(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals))
                    .set();
        } else {
            sheet.value(row, column, text);
        }
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            // It is a word.
            return Optional.empty();
        }
    }
}
