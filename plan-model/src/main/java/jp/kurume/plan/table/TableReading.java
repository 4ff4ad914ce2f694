package jp.kurume.plan.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
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
    private final List<Problem> problems = new ArrayList<>();
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
            problem(TableProblems.UNREADABLE, format, String.valueOf(e.getMessage()));
            return Table.broken(format);
        }
        if (bytes != null) {
            return new TableParser(this, format).parse(bytes);
        }
        if (!format.mayBeMissing()) {
            problem(TableProblems.MISSING, format, "", tables.toString());
        }
        return Table.absent(format);
    }

    /**
     * Notes a problem that is not one of a single row, such as a row that should be there and is not.
     *
     * @param format the table
     * @param code what kind of problem it is
     * @param arguments what its words need
     */
    public void problem(TableFormat format, ProblemCode code, String... arguments) {
        problem(code, format, "", arguments);
    }

    private void problem(ProblemCode code, TableFormat format, String found, String... arguments) {
        add(new Problem(code, new Place.WholeTable(format.file()), found, List.of(arguments), List.of()));
    }

    /**
     * Ends the reading.
     *
     * @throws InvalidTablesException if there was any problem, with all of them
     */
    public void finish() {
        if (!problems.isEmpty()) {
            List<Problem> inOrder = new ArrayList<>(problems);
            // Noted as rows are looked at, and told as the files stand. All of them are in tables.
            inOrder.sort(Comparator.comparingInt(
                            (Problem problem) -> opened.indexOf(place(problem).file()))
                    .thenComparingLong(problem -> place(problem).line()));
            InvalidTablesException.throwIfAny(tables.toString(), inOrder);
        }
    }

    private static Place.InTable place(Problem problem) {
        return (Place.InTable) problem.place();
    }

    /**
     * Whether nothing has been wrong so far.
     *
     * @return true while there is no problem
     */
    public boolean isSound() {
        return problems.isEmpty();
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** The citation that a cell's text and a reason make, or null if the text names no source, which is noted. */
    @Nullable
    Citation citation(TableRow row, String column, String text, String because) {
        int blank = text.indexOf(' ');
        if (blank < 0) {
            row.problem(column, TableProblems.CITATION);
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
