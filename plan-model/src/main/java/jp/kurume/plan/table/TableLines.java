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
        cells[width] = new String(buffer, offset, length).strip();
        width++;
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
