package jp.kurume.plan.table;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of what the CSV parser finds.
 *
 * <p>Its own handler and not one of the parser's, since those keep every line's cells a second time.
 */
final class TableLines extends CsvCallbackHandler<TableRow> {

    private static final int USUAL_WIDTH = 16;

    private final TableReading reading;
    private final Table table;
    private RecordType type = RecordType.DATA;
    private long line;
    private @Nullable String[] cells = new String[USUAL_WIDTH];
    private int width;

    TableLines(TableReading reading, Table table) {
        this.reading = reading;
        this.table = table;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = startingLineNumber;
        width = 0;
        type = RecordType.DATA;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        if (width == cells.length) {
            cells = Arrays.copyOf(cells, 2 * width);
        }
        // The row above left its cells here. Many columns say the same in row after row: one text serves them all.
        String above = cells[width];
        if (above == null || !isText(above, buffer, offset, length)) {
            cells[width] = new String(buffer, offset, length).strip();
        }
        width++;
    }

    private static boolean isText(String text, char[] buffer, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        type = RecordType.COMMENT;
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return width;
    }

    @Override
    protected @Nullable TableRow buildRecord() {
        return new TableRow(reading, table, line, Arrays.copyOf(cells, width));
    }
}
