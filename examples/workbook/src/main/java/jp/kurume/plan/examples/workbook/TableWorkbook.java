package jp.kurume.plan.examples.workbook;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.text.DisplayWidth;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A city's tables as one workbook (.xlsx): a sheet for each table, called like its file without {@code .csv}, with lists to choose from
 * for fixed words and for what refers to another table.
 */
public final class TableWorkbook {

    private static final String ENDING = ".csv";

    /** This many rows have lists to choose from; who needs more copies a row. */
    private static final int LAST_ROW = 2000;

    private static final int WIDEST = 50;

    private TableWorkbook() {}

    /**
     * Writes tables as a workbook.
     *
     * @param tables the bytes of each table, by its format, in CSV in UTF-8 as {@code TableWriter} writes it in this language
     * @param language the language of headings and words
     * @return the bytes of an .xlsx
     */
    public static byte[] write(Map<TableFormat, byte[]> tables, Locale language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "community-welfare-plan", "1.0")) {
            ChoiceLists lists = new ChoiceLists(language);
            for (Map.Entry<TableFormat, byte[]> table : tables.entrySet()) {
                try (Worksheet sheet =
                        workbook.newWorksheet(sheetOf(table.getKey().file()))) {
                    fill(sheet, rows(table.getValue()));
                    offer(sheet, table.getKey(), tables, lists);
                }
            }
            lists.addTo(workbook);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads the sheets of a workbook as tables.
     *
     * @param workbook the bytes of an .xlsx
     * @return the bytes of each table by its file name: that of its sheet with {@code .csv}; sheets without a cell are passed over
     * @throws UnreadableWorkbookException if it cannot be read
     */
    public static Map<String, byte[]> read(byte[] workbook) throws UnreadableWorkbookException {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        for (SheetTable sheet : WorkbookSheets.read(workbook)) {
            if (!sheet.rows().isEmpty()) {
                tables.put(sheet.name().strip() + ENDING, sheet.toCsv());
            }
        }
        return tables;
    }

    /**
     * The sheet of a table.
     *
     * @param file the file name of the table
     * @return the name of its sheet
     */
    public static String sheetOf(String file) {
        return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
    }

    /** The rows of a table in CSV in UTF-8, its headings first. */
    static List<List<String>> rows(byte[] csv) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        String text = new String(csv, StandardCharsets.UTF_8).replace("\uFEFF", "");
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(text)) {
            records.forEach(one -> rows.add(one.getFields()));
        }
        return rows;
    }

    /** Every cell is a text, so that a spreadsheet makes no day of a page, and no number of a telephone. */
    private static void fill(Worksheet sheet, List<List<String>> rows) {
        int columns = rows.get(0).size();
        for (int column = 0; column < columns; column++) {
            int width = 0;
            for (int row = 0; row < rows.size(); row++) {
                String text = rows.get(row).get(column);
                width = Math.max(width, DisplayWidth.of(text));
                if (!text.isEmpty()) {
                    sheet.value(row, column, text);
                }
            }
            sheet.width(column, Math.min(WIDEST, width) + 2);
            sheet.style(column).format("@").set();
        }
        sheet.range(0, 0, Math.max(rows.size(), LAST_ROW) - 1, columns - 1)
                .style()
                .format("@")
                .set();
        sheet.range(0, 0, 0, columns - 1)
                .style()
                .bold()
                .fillColor("E3E9F1")
                .format("@")
                .set();
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
    }

    /** Lists to choose from, which warn of other texts: a cell may hold several, and an id may come with a table that is not here yet. */
    private static void offer(Worksheet sheet, TableFormat format, Map<TableFormat, byte[]> tables, ChoiceLists lists) {
        for (int i = 0; i < format.columns().size(); i++) {
            Column<?> column = format.columns().get(i);
            String offered = column.wordList()
                    .map(lists::add)
                    .or(() -> column.refersTo()
                            .filter(target -> target.file().equals(format.file()) || tables.containsKey(target))
                            .map(TableWorkbook::ids))
                    .orElse("");
            if (!offered.isEmpty()) {
                sheet.range(1, i, LAST_ROW - 1, i)
                        .validateWithListByFormula(offered)
                        .errorStyle(DataValidationErrorStyle.WARNING)
                        .showErrorMessage(true);
            }
        }
    }

    /** The cells of a table by which others refer to its rows. */
    private static String ids(TableFormat target) {
        String letter = letters(target.columns().indexOf(target.idColumn()));
        return "'" + sheetOf(target.file()) + "'!$" + letter + "$2:$" + letter + "$" + LAST_ROW;
    }

    /**
     * The letters above a column of a sheet.
     *
     * @param column the column, from 0
     * @return A to Z, then AA to ZZ and so on
     */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
