package jp.kurume.plan.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.syntax.FormulaCells;
import jp.kurume.plan.text.UnseenLetters;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * <p>Every cell is read as its {@link Column} says, all cells of a row at once, and what is wrong with any of them is noted
 * as a problem with its place; then the rules of the table are asked. A row in which nothing is wrong, and which refers to
 * sound rows only, is {@linkplain #isSound() sound}, and its values can be {@linkplain #get(Column) asked for}:
 *
 * <pre>{@code
 * for (TableRow row : reading.table(NEEDS).rows()) {
 *     if (row.isSound()) {
 *         needs.put(row, new Need(row.get(NUMBER), row.get(TITLE), row.citation()));
 *     }
 * }
 * }</pre>
 *
 * <p>White space around a cell's text does not count. The apostrophe before a cell that a spreadsheet would take for a
 * formula ({@code '=…}, {@code '+…}, {@code '-…}, {@code '@…}) is no part of the text. Two rows are equal if they are the
 * same row of the same reading. Not thread-safe.
 */
public final class TableRow {

    /** Stands for the value of a cell that nobody has asked for yet. */
    private static final Object NOT_READ = new Object();

    private final TableReading reading;
    private final Table table;
    private final long line;
    private final String[] cells;
    private boolean sound = true;
    /** The values of the cells in the order of the format's columns, null where there is none. */
    private final @Nullable Object[] values;

    private boolean allRead;

    private List<TableRow> refersTo = List.of();

    TableRow(TableReading reading, Table table, long line, String[] cells) {
        this.reading = reading;
        this.table = table;
        this.line = line;
        this.cells = cells;
        this.values = new Object[table.format().columns().size()];
        Arrays.fill(values, NOT_READ);
    }

    /**
     * Whether nothing is wrong with the row: every cell is as its column says, the rules of the table hold, nobody has noted
     * anything else, and the rows of other tables that it refers to are sound, too.
     *
     * @return true while there is no problem in this row or below it
     */
    public boolean isSound() {
        read();
        return sound && refersToSoundRows();
    }

    private boolean refersToSoundRows() {
        for (TableRow row : refersTo) {
            if (!row.isSound()) {
                return false;
            }
        }
        return true;
    }

    /** Takes the value from a cell that is damaged, which has been noted. */
    void spoil(Column<?> column) {
        values[table.numberOf(column)] = null;
        sound = false;
    }

    /** Notes that a cell refers to a row of another table. */
    void refersTo(TableRow row) {
        if (refersTo.isEmpty()) {
            refersTo = new ArrayList<>();
        }
        refersTo.add(row);
    }

    /** Reads all cells, once, and asks the rules of the table. */
    void read() {
        if (allRead) {
            return;
        }
        allRead = true;
        for (int i = 0; i < values.length; i++) {
            value(i);
        }
        for (TableFormat.Rule rule : table.format().rules()) {
            if (hasAll(rule.looksAt())) {
                rule.check().accept(this);
            }
        }
        for (TableFormat.Distinct<?> distinct : table.format().distinct()) {
            TableRow first = table.firstLike(this, distinct);
            if (first != null && first != this) {
                problem(distinct.column(), distinct.otherwise(), String.valueOf(first.line()));
            }
        }
    }

    /** The value of the cell in the column of a number, which is read when it is asked for first; null if it has none. */
    private @Nullable Object value(int number) {
        Object value = values[number];
        if (value == NOT_READ) {
            value = table.value(number, text(table.indexOf(number)), this);
            values[number] = value;
        }
        return value;
    }

    private boolean hasAll(List<Column<?>> columns) {
        for (Column<?> column : columns) {
            if (!has(column)) {
                return false;
            }
        }
        return true;
    }

    /** Notes why a cell has no value. */
    void refuse(Column<?> column, Parsed.Refused<?> refused) {
        sound = false;
        for (Parsed.Reason reason : refused.reasons()) {
            problem(column, reason.code(), reason.suggestions(), arguments(column, reason));
        }
    }

    /** What the words of a problem need; all words of a fixed list in the language of the file's headings. */
    private List<String> arguments(Column<?> column, Parsed.Reason reason) {
        WordList<?> words = column.type().words();
        if (words == null) {
            return reason.arguments();
        }
        List<String> arguments = new ArrayList<>(reason.arguments());
        arguments.replaceAll(argument -> argument.equals(String.join(", ", words.names()))
                ? String.join(", ", words.names(reading.language(file())))
                : argument);
        return arguments;
    }

    /**
     * Whether a cell could be read.
     *
     * @param column its column
     * @return true if its value can be asked for
     */
    public boolean has(Column<?> column) {
        read();
        return couldBeRead(column);
    }

    /** Whether a cell can be read, whatever is wrong with the rest of the row. */
    boolean couldBeRead(Column<?> column) {
        return value(table.numberOf(column)) != null;
    }

    /** The value of a cell, whatever is wrong with the rest of the row; null if it has none. */
    @SuppressWarnings("unchecked") // A column reads values of its own type only.
    <T> @Nullable T valueOf(Column<T> column) {
        return (T) value(table.numberOf(column));
    }

    /**
     * {@return the value of a cell}
     *
     * @param column its column
     * @param <T> the type of the value
     * @throws IllegalStateException if the cell could not be read, which has been noted; in a {@linkplain #isSound() sound}
     *     row all of them could
     * @throws IllegalArgumentException if the table has no such column
     */
    @SuppressWarnings("unchecked") // A column reads values of its own type only.
    public <T> T get(Column<T> column) {
        read();
        Object value = value(table.numberOf(column));
        if (value == null) {
            throw new IllegalStateException("The cell " + place(column) + " could not be read, which has been noted");
        }
        return (T) value;
    }

    /**
     * {@return the citation that the columns {@link Column#SOURCE} and {@link Column#BECAUSE} make: a reading where
     * there is a reason, and else what is printed}
     *
     * @throws IllegalStateException if the row is not sound
     */
    public Citation citation() {
        return citation(Column.BECAUSE);
    }

    /**
     * The row's source for a part of what it tells, with a reason of its own.
     *
     * @param because the column of the reason
     * @return a reading where there is a reason, and else what is printed
     * @throws IllegalStateException if the row is not sound
     */
    public Citation citation(Column<String> because) {
        Citation printed = get(Column.SOURCE);
        String reason = get(because);
        return reason.isEmpty() ? printed : Citation.reading(printed.source(), printed.place(), reason);
    }

    /**
     * The line of the file on which the row begins.
     *
     * @return the line, from 2
     */
    public long line() {
        return line;
    }

    /**
     * The text of a cell, whatever it should hold.
     *
     * @param column its column
     * @return the text; empty if the file does without the column
     * @throws IllegalArgumentException if the table has no such column
     */
    public String text(Column<?> column) {
        return text(table.indexOf(column));
    }

    private String text(int index) {
        if (index < 0 || index >= cells.length) {
            return "";
        }
        String text = cells[index];
        return text.isEmpty() || text.charAt(0) != FormulaCells.APOSTROPHE ? text : FormulaCells.asMeant(text);
    }

    /**
     * Whether a cell is empty.
     *
     * @param column its column
     * @return true if it is, or if the file does without the column
     */
    public boolean isEmpty(Column<?> column) {
        return text(column).isEmpty();
    }

    /**
     * Notes that a cell is not what it should be.
     *
     * @param column its column
     * @param code what kind of problem it is
     * @param arguments what its words need
     */
    public void problem(Column<?> column, ProblemCode code, String... arguments) {
        problem(column, code, List.of(), List.of(arguments));
    }

    /**
     * Notes that a cell is not what it should be, and what was probably meant.
     *
     * @param column its column
     * @param code what kind of problem it is
     * @param suggestions what was probably meant, most likely first
     * @param arguments what its words need
     */
    public void problem(Column<?> column, ProblemCode code, List<String> suggestions, List<String> arguments) {
        sound &= code.severity() != Severity.ERROR;
        reading.add(new Problem(code, place(column), text(column), arguments, suggestions));
    }

    /**
     * The place of a cell of this row.
     *
     * @param column its column
     * @return file, line and column, by the heading that the file itself has
     */
    public Place place(Column<?> column) {
        return new Place.Cell(file(), line, reading.heading(file(), column.name()));
    }

    /**
     * {@return whether the row's file was read in an encoding}
     *
     * @param encoding the encoding
     */
    boolean isIn(TableEncoding encoding) {
        return reading.isIn(file(), encoding);
    }

    TableReading reading() {
        return reading;
    }

    Table table() {
        return table;
    }

    /**
     * The texts of this row that begin the key of a row of another table that it refers to; null if what they name is not
     * there, of which their own cells tell.
     *
     * @param isWhole whether the row has to say all texts of that key but the last in columns of its own
     */
    @Nullable
    List<String> scope(TableFormat target, boolean isWhole) {
        List<String> scope = new ArrayList<>();
        List<Column<?>> keys = target.keys();
        for (Column<?> key : keys.subList(0, keys.size() - 1)) {
            Column<?> own = table.format().column(key.name());
            if (own == null && !isWhole) {
                break;
            }
            if (own == null) {
                throw new IllegalStateException(
                        file() + " refers to " + target.file() + " and has no column " + key.name());
            }
            if (own.type().reference() != null && !couldBeRead(own)) {
                return null;
            }
            scope.add(text(own));
        }
        return scope;
    }

    private String file() {
        return table.format().file();
    }

    int width() {
        return cells.length;
    }

    String cell(int index) {
        return cells[index];
    }

    /** Takes letters that cannot be seen from a cell by whose text rows are found. */
    void fold(int index) {
        if (index < cells.length) {
            cells[index] = UnseenLetters.trimmed(UnseenLetters.without(cells[index]));
        }
    }

    /** Whether any cell from an index on is not blank. */
    boolean holdsAnything(int from) {
        for (int i = from; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The texts at some indices of the file's columns. */
    List<String> texts(int[] indices) {
        String[] texts = new String[indices.length];
        for (int i = 0; i < indices.length; i++) {
            texts[i] = text(indices[i]);
        }
        return List.of(texts);
    }

    String joined() {
        return String.join(",", cells);
    }

    /** Prints the place and the cells. */
    @Override
    public String toString() {
        return file() + ", line " + line() + ": " + joined();
    }
}
