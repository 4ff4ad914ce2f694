package jp.kurume.plan.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;
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
 * <p>What was read, from where and in which encoding is {@link #opened()}, what was noted of it {@link #problems()}. Several
 * subjects may be read with one reading; tables that they share are opened once. Not thread-safe: one reading is one
 * thread's work.
 */
public final class TableReading {

    /** The documents that rows cite (出典), which every reading begins with. */
    public static final TableFormat SOURCES =
            TableFormat.required("sources.csv").key("id").columns("title", "published");

    /** Beyond so many problems, a table is not one with slips, but another table or none. */
    private static final int MOST_SUGGESTED = 200;

    /** No folder holds as many editions. */
    private static final int MOST_SHARED = 100;

    private final TableSource tables;
    private final List<TableSource> places;
    private final List<Table> opened = new ArrayList<>();
    /** Each once, however often the same row is looked at. */
    private final Map<Problem, Severity> problems = new LinkedHashMap<>();

    private boolean sound = true;
    /** Headings that a file writes otherwise than the format, under "file column"; null while there is none. */
    private @Nullable Map<String, String> headings;

    /** What readers take cells for; null where nobody asks. */
    private final @Nullable CellLooks looks;

    private @Nullable Citation lastCitation;
    private @Nullable String lastCited;
    private @Nullable String lastReason;

    private final Map<String, String> texts = new HashMap<>();

    private final Table sourceRows;
    private final Map<String, Source> sources;

    /**
     * Begins a reading.
     *
     * @param tables where the tables are
     */
    public TableReading(TableSource tables) {
        this(tables, true, null);
    }

    private TableReading(TableSource tables, boolean cites, @Nullable CellLooks looks) {
        this.looks = looks;
        this.tables = Objects.requireNonNull(tables, "tables");
        this.places = tables.places();
        this.sourceRows = cites ? table(SOURCES) : Table.absent(SOURCES);
        this.sources = sources();
    }

    /**
     * Begins a reading of tables whose rows cite nothing, such as a table of open data that stands alone: there need be no
     * {@code sources.csv}.
     *
     * @param tables where the tables are
     * @return the reading
     */
    public static TableReading ofUncited(TableSource tables) {
        return new TableReading(tables, false, null);
    }

    /**
     * Begins a reading that remembers what is looked for in every column, so that the tables can be described afterwards.
     *
     * @param tables where the tables are; every column that readers look at should be filled in some row
     * @return the reading
     */
    public static TableReading describing(TableSource tables) {
        return new TableReading(tables, true, new CellLooks());
    }

    /**
     * What tables hold, as readers have looked at them with this reading.
     *
     * @param formats the tables to describe
     * @return their descriptions; tables that are not there are left out
     * @throws IllegalStateException if this reading was not begun with {@link #describing}
     */
    public TableDescriptions descriptions(List<TableFormat> formats) {
        CellLooks remembered = CellLooks.remembered(looks);
        List<Table> described = new ArrayList<>();
        for (TableFormat format : formats) {
            Table table = table(format);
            if (table.opened() != null) {
                described.add(table);
            }
        }
        return TableDescriptions.of(described, remembered);
    }

    @Nullable
    CellLooks looks() {
        return looks;
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
        Table table = open(format);
        opened.add(table);
        return table;
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

    private Table open(TableFormat format) {
        for (TableSource place : places) {
            try {
                byte[] bytes = place.read(format.file());
                if (bytes != null) {
                    return new TableParser(this, format).parse(bytes, place);
                }
            } catch (IOException e) {
                problem(TableProblems.UNREADABLE, format, String.valueOf(e.getMessage()));
                return new Table(format).from(place, null);
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
     * Ends the reading. Warnings and notes do not keep a table from being used.
     *
     * @throws InvalidTablesException if anything was wrong, with all the errors
     */
    public void finish() {
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

    /** A text, as the one that all tables share, if it is among the first ones. */
    String same(String text) {
        String known = texts.get(text);
        if (known == null && texts.size() < MOST_SHARED) {
            texts.put(text, text);
        }
        return known == null ? text : known;
    }

    /** Notes that a file has a heading of its own for a column. */
    void addHeading(String file, String column, String written) {
        if (headings == null) {
            headings = new HashMap<>();
        }
        headings.put(file + " " + column, written);
    }

    /** A column's heading as it stands in the file. */
    String heading(String file, String column) {
        return headings == null ? column : headings.getOrDefault(file + " " + column, column);
    }

    /** The citation that a cell's text and a reason make, or null if the text names no source, which is noted. */
    @Nullable
    Citation citation(TableRow row, String column, String text, String because) {
        Citation known = lastCitation;
        // Row after row cites the same page, in the same text even: one value serves them all.
        if (known != null && text.equals(lastCited) && because.equals(lastReason)) {
            return known;
        }
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
        Citation citation =
                because.isEmpty() ? Citation.printed(source, place) : Citation.reading(source, place, because);
        lastCitation = citation;
        lastCited = text;
        lastReason = because;
        return citation;
    }
}
