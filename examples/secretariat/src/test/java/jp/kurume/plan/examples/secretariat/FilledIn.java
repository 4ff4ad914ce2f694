package jp.kurume.plan.examples.secretariat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.examples.workbook.SheetTable;
import jp.kurume.plan.examples.workbook.WorkbookSheets;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Fills in a workbook as somebody does who leaves everything else as it is. */
final class FilledIn {

    private FilledIn() {}

    /**
     * Writes into cells of a row.
     *
     * @param workbook the workbook
     * @param sheet the sheet
     * @param row the number of the row, from 2
     * @param cells what to write under which heading
     */
    static void row(Path workbook, String sheet, int row, Map<String, String> cells) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean isThere = false;
        try (Workbook saved = new Workbook(bytes, "test", "1.0")) {
            for (SheetTable one : WorkbookSheets.read(Files.readAllBytes(workbook))) {
                List<List<String>> rows = new ArrayList<>();
                one.rows().forEach(its -> rows.add(new ArrayList<>(its)));
                if (one.name().equals(sheet)) {
                    isThere = true;
                    cells.forEach(
                            (heading, text) -> write(rows, row, one.headings().indexOf(heading), text));
                }
                try (Worksheet into = saved.newWorksheet(one.name())) {
                    for (int i = 0; i < rows.size(); i++) {
                        for (int j = 0; j < rows.get(i).size(); j++) {
                            into.value(i, j, rows.get(i).get(j));
                        }
                    }
                }
            }
        }
        if (!isThere) {
            throw new IllegalArgumentException(workbook + " has no sheet " + sheet);
        }
        Files.write(workbook, bytes.toByteArray());
    }

    private static void write(List<List<String>> rows, int row, int column, String text) {
        if (column < 0) {
            throw new IllegalArgumentException("There is no such heading among " + rows.get(0));
        }
        List<String> cells = rows.get(row - 1);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }
}
