package jp.kurume.plan.examples.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the sheets of a workbook that a person sees. */
public final class WorkbookSheets {

    /** How many bytes tell what kind of file it is. */
    private static final int SIGNATURE = 4;

    /** No city has so many rows of anything. */
    private static final int MOST_ROWS = 100_000;

    private WorkbookSheets() {}

    /**
     * Reads a workbook.
     *
     * @param workbook the bytes of an .xlsx
     * @return its sheets from left to right, without those that are hidden
     * @throws UnreadableWorkbookException if it is none, is damaged, or has a sheet that is too long
     */
    public static List<SheetTable> read(byte[] workbook) throws UnreadableWorkbookException {
        if (workbook.length < SIGNATURE || !ReadableWorkbook.isOOXMLZipHeader(workbook)) {
            throw new UnreadableWorkbookException(
                    UnreadableWorkbookException.Reason.OTHER_FORM, "", 0, "This is no workbook in the form .xlsx");
        }
        try (ReadableWorkbook opened =
                new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(true, true))) {
            List<SheetTable> sheets = new ArrayList<>();
            for (Sheet sheet : opened.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    sheets.add(new SheetTable(sheet.getName(), rows(sheet)));
                }
            }
            return List.copyOf(sheets);
        } catch (UnreadableWorkbookException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The reader throws many kinds of exceptions at a workbook that is damaged.
            throw new UnreadableWorkbookException(
                    UnreadableWorkbookException.Reason.DAMAGED, "", 0, String.valueOf(e.getMessage()), e);
        }
    }

    private static List<List<String>> rows(Sheet sheet) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet.read()) {
            List<String> texts = texts(row);
            if (texts.isEmpty()) {
                continue;
            }
            if (row.getRowNum() > MOST_ROWS) {
                throw new UnreadableWorkbookException(
                        UnreadableWorkbookException.Reason.TOO_LONG,
                        sheet.getName(),
                        row.getRowNum(),
                        "The sheet " + sheet.getName() + " has something in row " + row.getRowNum());
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
            // A line of the table is then a row of the sheet.
            texts.add(CellText.of(row.getCell(i)).replaceAll("\\R", " "));
            filled = texts.get(i).isBlank() ? filled : i + 1;
        }
        return List.copyOf(texts.subList(0, filled));
    }
}
