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
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;

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
 * <p>All or nothing: a folder that has one of the files already is left as it is. Immutable and thread-safe.
 */
public final class TableExport {

    private final TableForm form;
    private final Locale headings;

    /**
     * A way to write tables.
     *
     * @param form the form of the files
     * @param headings the language of their headings: Japanese, or else English
     */
    public TableExport(TableForm form, Locale headings) {
        this.form = form;
        this.headings = headings;
    }

    /**
     * Writes tables.
     *
     * @param tables where they are; a table that is not there, and that a city may do without, is left out
     * @param formats which ones, such as {@code Plan.tableFormats()}; one that is named twice is written once
     * @param folder where to; made if it is not there
     * @return what the files say otherwise than the tables: see {@link TableWriter#notes()}
     * @throws InvalidTablesException if a table cannot be taken apart or cannot be written in this form, or if the folder
     *     has a file of that name; nothing is written then
     * @throws IOException if the folder or a file cannot be written
     */
    public List<Problem> write(TableSource tables, List<TableFormat> formats, Path folder) throws IOException {
        TableReading reading = new TableReading(tables);
        Map<String, TableWriter> files = new LinkedHashMap<>();
        for (TableFormat format : new LinkedHashSet<>(formats)) {
            Table table = reading.table(format);
            if (table.opened() != null) {
                files.put(format.file(), copy(table));
            }
        }
        reading.finish();
        List<Problem> problems = new ArrayList<>();
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
        List<String> columns = table.format().allColumns();
        for (TableRow row : table.rows()) {
            writer.row(columns.stream().map(row::textOrEmpty).toList());
        }
        return writer;
    }

    /** Prints the form and the language. */
    @Override
    public String toString() {
        return form + ", headings in " + headings.getDisplayLanguage(Locale.ENGLISH);
    }
}
