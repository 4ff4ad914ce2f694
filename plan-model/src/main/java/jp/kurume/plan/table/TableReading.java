package jp.kurume.plan.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a city's tables, which collects every problem instead of stopping at the first.
 *
 * <p>A reader opens the tables it needs, takes their rows apart, builds its values from the rows that are sound, and asks
 * at the end that there was {@linkplain #finish() no problem at all}. The sources that rows cite are read from
 * {@code sources.csv} first, unless the tables {@linkplain #ofUncited cite nothing}.
 *
 * <pre>{@code
 * TableReading reading = new TableReading(source);
 * for (TableRow row : reading.table(NEEDS).rows()) {
 *     if (row.isSound()) {
 *         needs.add(new Need(row.get(NUMBER), row.get(TITLE), row.citation()));
 *     }
 * }
 * reading.finish();
 * }</pre>
 *
 * <p>What was read, from where and in which encoding is {@link #opened()}, what was noted of it {@link #problems()}. Several
 * subjects may be read with one reading; tables that they share are opened once. Not thread-safe: one reading is one
 * thread's work.
 */
public final class TableReading {

    private static final Column<String> ID = Column.id("id");
    private static final Column<String> TITLE = Column.text("title");

    /** When a document was published; empty where no month is printed. */
    public static final Column<PublicationDate> PUBLISHED =
            Column.of("published", CellTypes.published()).or(PublicationDate.NOT_PRINTED);

    /** The documents that rows cite (出典), which every reading begins with. */
    public static final TableFormat SOURCES =
            TableFormat.required("sources.csv").key(ID).names(TITLE).columns(PUBLISHED);

    /** Beyond so many problems, a table is not one with slips, but another table or none. */
    private static final int MOST_SUGGESTED = 200;

    /** Fewer headings are those of many a table. */
    private static final int LEAST_TELLING = 3;

    private final TableSource tables;
    private final List<TableSource> places;
    private final List<Table> opened = new ArrayList<>();
    /** Each once, however often the same row is looked at. */
    private final Map<Problem, Severity> problems = new LinkedHashMap<>();

    private boolean sound = true;
    /** Headings that a file writes otherwise than the format, under "file column". */
    private final Map<String, String> headings = new HashMap<>();

    private final Map<TableRow, Source> sources = new HashMap<>();

    /**
     * Begins a reading.
     *
     * @param tables where the tables are
     */
    public TableReading(TableSource tables) {
        this(tables, true);
    }

    private TableReading(TableSource tables, boolean cites) {
        this.tables = Objects.requireNonNull(tables, "tables");
        this.places = tables.places();
        if (cites) {
            table(SOURCES);
        }
    }

    /**
     * Begins a reading of tables whose rows cite nothing, such as a table of open data that stands alone: there need be no
     * {@code sources.csv}.
     *
     * @param tables where the tables are
     * @return the reading
     */
    public static TableReading ofUncited(TableSource tables) {
        return new TableReading(tables, false);
    }

    /** The source that a sound row of {@link #SOURCES} tells of. */
    Source source(TableRow row) {
        return sources.computeIfAbsent(row, its -> new Source(its.get(ID), its.get(TITLE), its.get(PUBLISHED)));
    }

    /**
     * Opens a table, once: if it is asked for again, it is the same one.
     *
     * @param format what it should look like
     * @return its rows; none if it is missing or cannot be taken apart, which is a problem then
     */
    public Table table(TableFormat format) {
        for (Table known : opened) {
            if (known.format() == format) {
                return known;
            }
        }
        Table fitted = fittedTo(format);
        Table table = open(format);
        opened.add(table);
        if (fitted != null && isBehind(table, fitted)) {
            table.keepFitting(Objects.requireNonNull(format.fitting()), fitted);
        }
        return table;
    }

    /** The table that the rows of another one have to fit; null if there is none. */
    private @Nullable Table fittedTo(TableFormat format) {
        Column<TableRow> column = format.fitting();
        Reference reference = column == null ? null : column.type().reference();
        TableFormat target = reference == null ? null : reference.target();
        return target == null ? null : table(target);
    }

    /** Whether one table was found only behind the place where another one was. */
    private boolean isBehind(Table table, Table other) {
        TableSource its = table.origin();
        TableSource others = other.origin();
        return its != null && others != null && places.indexOf(its) > places.indexOf(others);
    }

    /**
     * Whether a table is there, readable or not, for what a city may have or not have. Nothing is noted.
     *
     * @param file its file name
     * @return true if something of that name is there
     */
    public boolean has(String file) {
        return tables.has(file);
    }

    /** Whether a file has the headings of a table: all that it must have, and no others. */
    static boolean hasHeadingsOf(TableSource tables, String file, TableFormat format) {
        try {
            byte[] bytes = tables.read(file);
            TableReading alone = new TableReading(tables, false);
            if (bytes == null || format.hasOthers() || format.columns().size() < LEAST_TELLING) {
                return false;
            }
            new TableParser(alone, format).parse(bytes, tables);
            return alone.problems.keySet().stream()
                    .noneMatch(problem -> problem.code()
                                    .id()
                                    .matches("table[.](heading|column|garbled|workbook|separator|"
                                            + "encoding|quoting)([.].*)?")
                            && problem.severity() == Severity.ERROR);
        } catch (IOException e) {
            return false;
        }
    }

    private Table open(TableFormat format) {
        for (TableSource place : places) {
            try {
                byte[] bytes = place.read(format.file());
                if (bytes != null) {
                    return new TableParser(this, format).parse(bytes, place);
                }
            } catch (IOException e) {
                problem(TableProblems.UNREADABLE, format, String.valueOf(e.getMessage()));
                return new Table(format).from(place, TableEncoding.UTF_8);
            }
        }
        if (!format.mayBeMissing()) {
            problem(TableProblems.MISSING, format, "", tables.toString());
        }
        return Table.absent(format);
    }

    /**
     * The tables that were found so far, in the order in which they were asked for: which file came from where, and in
     * which encoding it was.
     *
     * <pre>{@code
     * TableReading reading = new TableReading(TableSource.folder(folder).orElse(KurumePlans.tables()));
     * Plan plan = Plan.readFrom(reading, "second-plan-draft");
     * reading.opened().get(0);    // sources.csv from the folder our-city (Windows-31J, 5 rows)
     * }</pre>
     *
     * @return the tables, without those that are not there
     */
    public List<OpenedTable> opened() {
        List<OpenedTable> found = new ArrayList<>();
        for (Table table : opened) {
            OpenedTable one = table.opened();
            if (one != null) {
                found.add(one);
            }
        }
        return List.copyOf(found);
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
     * Ends the reading: reads the rows that nobody has looked at yet, too. Warnings and notes do not keep a table from being
     * used.
     *
     * @throws InvalidTablesException if anything was wrong, with all the errors
     */
    public void finish() {
        // The loop goes by number, since a row that refers to a table opens it.
        for (int i = 0; i < opened.size(); i++) {
            opened.get(i).rows().forEach(TableRow::read);
        }
        finishOpened();
    }

    /**
     * Ends a reading that looks at no cell: a table that can be taken apart is sound, whatever its cells hold.
     *
     * @throws InvalidTablesException if anything was wrong, with all the errors
     */
    void finishOpened() {
        if (!sound) {
            InvalidTablesException.throwErrors(tables.toString(), problems());
        }
    }

    /**
     * Everything noted so far, warnings and notes too.
     *
     * @return the problems, table by table in the order in which they were asked for, and line by line
     */
    public List<Problem> problems() {
        List<String> files = new ArrayList<>();
        for (Table table : opened) {
            files.add(table.format().file());
        }
        List<Problem> inOrder = new ArrayList<>(problems.keySet());
        // Noted as rows are looked at, and told as the files stand. All of them are in tables.
        inOrder.sort(Comparator.comparingInt(
                        (Problem problem) -> files.indexOf(place(problem).file()))
                .thenComparingLong(problem -> place(problem).line()));
        return List.copyOf(inOrder);
    }

    private static Place.InTable place(Problem problem) {
        return (Place.InTable) problem.place();
    }

    /**
     * Whether nothing has been wrong so far.
     *
     * @return true while there is no error; warnings and notes do not count
     */
    public boolean isSound() {
        return sound;
    }

    void add(Problem problem) {
        sound &= problem.severity() != Severity.ERROR;
        problems.put(problem, problem.severity());
    }

    /** Whether so little is wrong that what was meant is worth looking for: each search goes through all ids. */
    boolean suggests() {
        return problems.size() < MOST_SUGGESTED;
    }

    /** Whether a file was read in an encoding. */
    boolean isIn(String file, TableEncoding encoding) {
        for (OpenedTable table : opened()) {
            if (table.file().equals(file)) {
                return table.encoding() == encoding;
            }
        }
        return false;
    }

    /** Notes that a file has a heading of its own for a column. */
    void addHeading(String file, String column, String written) {
        headings.put(file + " " + column, Excerpt.of(written));
    }

    /** The language that a file is headed in, so that it is answered in its own words. */
    Locale language(String file) {
        return Headings.language(headings.entrySet().stream()
                .filter(heading -> heading.getKey().startsWith(file + " "))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining()));
    }

    /** A column's heading as it stands in the file. */
    String heading(String file, String column) {
        return headings.getOrDefault(file + " " + column, column);
    }
}
