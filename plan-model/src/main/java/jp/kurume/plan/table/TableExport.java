package jp.kurume.plan.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.text.SimilarNames;

/**
 * Copies tables into a folder, as files to edit (編集用の書き出し): the bundled ones of a city, for example, in the form and
 * with the headings that its secretariat works with.
 *
 * <pre>{@code
 * TableExport export = new TableExport(TableForm.SPREADSHEET, Locale.JAPANESE);
 * export.write(KurumePlans.tables(), Plan.tableFormats(), Path.of("our-city"));
 * Plan.readFrom(TableSource.folder(Path.of("our-city")), "second-plan-draft");    // the same plan
 * }</pre>
 *
 * <p>When the final plan comes, the tables of its draft are where its own begin:
 *
 * <pre>{@code
 * export.renaming("second-plan-draft", "second-plan").write(tables, Plan.tableFormats(), Path.of("final-plan"));
 * }</pre>
 *
 * <p>All or nothing: a folder that has one of the files already is left as it is. Immutable and thread-safe.
 */
public final class TableExport {

    /** The table that says which editions there are. */
    private static final String EDITIONS = "editions.csv";

    private final TableForm form;
    private final Locale headings;
    /** An edition and the id that it gets; the same twice where all keep theirs. */
    private final String edition;

    private final String renamed;
    private final boolean renames;

    /**
     * A way to write tables.
     *
     * @param form the form of the files
     * @param headings the language of their headings: Japanese, or else English
     */
    public TableExport(TableForm form, Locale headings) {
        this(form, headings, "", "", false);
    }

    private TableExport(TableForm form, Locale headings, String edition, String renamed, boolean renames) {
        this.form = Objects.requireNonNull(form, "form");
        this.headings = Objects.requireNonNull(headings, "headings");
        this.renames = renames;
        this.edition = Objects.requireNonNull(edition, "edition");
        this.renamed = Objects.requireNonNull(renamed, "renamed");
    }

    /**
     * A way to write the same tables, in which one edition has another id: those of a draft as the beginning of those of the
     * final plan (案から確定版へ), in which its secretariat then changes what the final plan changes. Documents keep their ids: a
     * row cites the draft until somebody has found it in the final plan.
     *
     * @param from the id of an edition of {@code editions.csv}
     * @param to the id that its rows get, which no edition has
     * @return the other way
     */
    public TableExport renaming(String from, String to) {
        return new TableExport(
                form, headings, Objects.requireNonNull(from, "from"), Objects.requireNonNull(to, "to"), true);
    }

    /**
     * Writes tables.
     *
     * @param tables where they are; a table that is not there, and that a city may do without, is left out
     * @param formats which ones, such as {@code Plan.tableFormats()}; one that is named twice is written once
     * @param folder where to; made if it is not there
     * @return what the files say otherwise than the tables: see {@link TableWriter#notes()}
     * @throws InvalidTablesException if a table cannot be taken apart or cannot be written in this form, if the folder has a
     *     file of that name, or if the edition to be renamed is not there or the other one is; nothing is written then
     * @throws IOException if the folder or a file cannot be written
     */
    public List<Problem> write(TableSource tables, List<TableFormat> formats, Path folder) throws IOException {
        Objects.requireNonNull(formats, "formats");
        Objects.requireNonNull(folder, "folder");
        TableReading reading = new TableReading(tables);
        Map<String, TableWriter> files = new LinkedHashMap<>();
        Map<String, TableRow> editions = new LinkedHashMap<>();
        for (TableFormat format : new LinkedHashSet<>(formats)) {
            Table table = reading.table(format);
            if (format.file().equals(EDITIONS)) {
                table.rows().forEach(row -> editions.put(table.keyOf(row), row));
            }
            if (table.opened() != null) {
                files.put(format.file(), copy(table));
            }
        }
        reading.finishOpened();
        List<Problem> problems = new ArrayList<>(renamingProblems(editions));
        List<Problem> notes = new ArrayList<>();
        for (Map.Entry<String, TableWriter> file : files.entrySet()) {
            if (Files.exists(folder.resolve(file.getKey()))) {
                problems.add(new Problem(
                        TableProblems.WRITE_EXISTS,
                        new Place.WholeTable(file.getKey()),
                        "",
                        List.of(folder.toString()),
                        List.of()));
            }
            problems.addAll(file.getValue().problems());
            notes.addAll(file.getValue().notes());
        }
        if (!problems.isEmpty()) {
            throw new InvalidTablesException("the tables for " + folder, problems);
        }
        Files.createDirectories(folder);
        for (Map.Entry<String, TableWriter> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue().bytes(), StandardOpenOption.CREATE_NEW);
        }
        return List.copyOf(notes);
    }

    private TableWriter copy(Table table) {
        TableWriter writer = new TableWriter(table.format(), form, headings);
        for (TableRow row : table.rows()) {
            writer.row(table.format().columns().stream()
                    .map(column -> renamed(table.format(), column, row.text(column)))
                    .toList());
        }
        return writer;
    }

    /** The text of a cell, in which the edition has its new id: as its own row's, or before what another row has of it. */
    private String renamed(TableFormat format, Column<?> column, String text) {
        boolean names = column.name().equals("edition") || isEditionId(format, column);
        if (!renames) {
            return text;
        }
        if (names) {
            return text.equals(edition) ? renamed : text;
        }
        return text.startsWith(edition + ":") ? renamed + text.substring(edition.length()) : text;
    }

    private static boolean isEditionId(TableFormat format, Column<?> column) {
        return format.file().equals(EDITIONS) && column.equals(format.idColumn());
    }

    private List<Problem> renamingProblems(Map<String, TableRow> editions) {
        if (!renames) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        Place place = new Place.WholeTable(EDITIONS);
        if (!editions.containsKey(edition)) {
            problems.add(new Problem(
                    TableProblems.REFERENCE,
                    place,
                    edition,
                    List.of(EDITIONS),
                    SimilarNames.closest(edition, editions.keySet(), 2)));
        }
        TableRow other = editions.get(renamed);
        if (edition.equals(renamed)) {
            problems.add(new Problem(TableProblems.WRITE_SAME_EDITION, place, edition, List.of(), List.of()));
        } else if (other != null) {
            problems.add(new Problem(
                    TableProblems.KEY_TWICE, place, "", List.of(renamed, String.valueOf(other.line())), List.of()));
        }
        if (!Source.isId(renamed) || renamed.indexOf(';') >= 0) {
            problems.add(new Problem(TableProblems.CELL_ID, place, renamed, List.of(), List.of()));
        }
        return problems;
    }

    /** Prints the form and the language, and the edition that is renamed. */
    @Override
    public String toString() {
        return form + ", headings in " + headings.getDisplayLanguage(Locale.ENGLISH)
                + (!renames ? "" : ", " + edition + " as " + renamed);
    }
}
