package jp.kurume.plan.table;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of what the CSV parser finds.
 *
 * <p>Its own handler and not one of the parser's, since those bring a dozen classes that a process which asks one question
 * would wait for, and keep every line's cells a second time.
 */
final class TableLines extends CsvCallbackHandler<TableRow> {

    private static final int USUAL_WIDTH = 16;

    private final TableReading reading;
    private final String file;
    private final Map<String, Integer> columns;
    private RecordType type = RecordType.DATA;
    private long line;
    private @Nullable String[] cells = new String[USUAL_WIDTH];
    private int width;

    /**
     * Lines of a table.
     *
     * @param columns where each column stands; filled once the heading has been read
     */
    TableLines(TableReading reading, String file, Map<String, Integer> columns) {
        this.reading = reading;
        this.file = file;
        this.columns = columns;
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
        cells[width++] = length == 0
                ? ""
                : above != null && isSame(above, buffer, offset, length) ? above : new String(buffer, offset, length);
    }

    private static boolean isSame(String text, char[] buffer, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = length - 1; i >= 0; i--) {
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
        return new TableRow(reading, file, line, Arrays.copyOf(cells, width), columns);
    }
}
