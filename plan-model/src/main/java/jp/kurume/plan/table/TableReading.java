package jp.kurume.plan.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a city's tables, which collects every problem instead of stopping at the first.
 *
 * <p>A reader opens the tables it needs, takes their rows apart, builds its values from the rows that are sound, and asks
 * at the end that there was {@linkplain #finish() no problem at all}. The sources that rows cite are read from
 * {@code sources.csv} first.
 *
 * <pre>{@code
 * TableReading reading = new TableReading(source);
 * for (TableRow row : reading.table(NEEDS).rows()) {
 *     int number = row.number("number", 1, 99);
 *     String title = row.text("title");
 *     Citation citation = row.citation();
 *     if (row.isSound()) {
 *         needs.add(new Need(number, title, citation));
 *     }
 * }
 * reading.finish();
 * }</pre>
 *
 * <p>Not thread-safe: one reading is one thread's work.
 */
public final class TableReading {

    private static final TableFormat SOURCES =
            TableFormat.required("sources.csv").key("id").columns("title", "published");

    private final TableSource tables;
    private final List<String> opened = new ArrayList<>();
    private final List<TableProblem> problems = new ArrayList<>();
    private final Table sourceRows;
    private final Map<String, Source> sources;

    /**
     * Begins a reading.
     *
     * @param tables where the tables are
     */
    public TableReading(TableSource tables) {
        this.tables = Objects.requireNonNull(tables, "tables");
        this.sourceRows = table(SOURCES);
        this.sources = sources();
    }

    private Map<String, Source> sources() {
        Map<String, Source> read = new LinkedHashMap<>();
        for (TableRow row : sourceRows.rows()) {
            String id = row.id("id");
            String title = row.text("title");
            PublicationDate published = row.published("published");
            if (row.isSound()) {
                read.put(id, new Source(id, title, published));
            }
        }
        return read;
    }

    /**
     * Opens a table.
     *
     * @param format what it should look like
     * @return its rows; none if it is missing or cannot be taken apart, which is a problem then
     */
    public Table table(TableFormat format) {
        byte[] bytes;
        opened.add(format.file());
        try {
            bytes = tables.read(format.file());
        } catch (IOException e) {
            add(new TablePlace.WholeTable(format.file()), String.valueOf(e.getMessage()), "a readable file", List.of());
            return Table.broken(format);
        }
        if (bytes != null) {
            return new TableParser(this, format).parse(bytes);
        }
        if (!format.mayBeMissing()) {
            add(new TablePlace.WholeTable(format.file()), "", "this table in " + tables, List.of());
        }
        return Table.absent(format);
    }

    /**
     * Notes a problem that is not one of a single row, such as a row that should be there and is not.
     *
     * @param format the table
     * @param expected what was expected, as the end of a sentence
     */
    public void problem(TableFormat format, String expected) {
        add(new TablePlace.WholeTable(format.file()), "", expected, List.of());
    }

    /**
     * Ends the reading.
     *
     * @throws InvalidTablesException if there was any problem, with all of them
     */
    public void finish() {
        if (!problems.isEmpty()) {
            List<TableProblem> inOrder = new ArrayList<>(problems);
            inOrder.sort(Comparator.comparingInt((TableProblem problem) ->
                            opened.indexOf(problem.place().file()))
                    .thenComparingLong(problem -> line(problem.place())));
            InvalidTablesException.throwIfAny(tables.toString(), inOrder);
        }
    }

    /** Problems are noted as rows are looked at, and told as the files stand. */
    private static long line(TablePlace place) {
        return place instanceof TablePlace.Cell cell
                ? cell.line()
                : place instanceof TablePlace.Line line ? line.line() : 0;
    }

    /**
     * Whether nothing has been wrong so far.
     *
     * @return true while there is no problem
     */
    public boolean isSound() {
        return problems.isEmpty();
    }

    void add(TablePlace place, String found, String expected, List<String> suggestions) {
        problems.add(new TableProblem(place, found, expected, suggestions));
    }

    /** The citation that a cell's text and a reason make, or null if the text names no source, which is noted. */
    @Nullable
    Citation citation(TableRow row, String column, String text, String because) {
        int blank = text.indexOf(' ');
        if (blank < 0) {
            row.problem(column, "a source's id, a blank, and a page or section, such as \"second-plan-draft p14\"");
            return null;
        }
        Source source = row.resolve(column, "", text.substring(0, blank), sources, sourceRows);
        if (source == null) {
            return null;
        }
        String place = text.substring(blank + 1).strip();
        return because.isEmpty() ? Citation.printed(source, place) : Citation.reading(source, place, because);
    }
}
