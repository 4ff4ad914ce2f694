package jp.kurume.plan.examples.secretariat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.examples.workbook.TableWorkbook;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.table.TableDescriptions;
import jp.kurume.plan.table.TableExport;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.table.TableWriter;
import jp.kurume.plan.words.Words;

/** A folder of tables for somebody who edits them in a spreadsheet, with a page that tells every table and column. */
final class TableFolder {

    /** The page that tells what is in the folder (目次). */
    static final String CONTENTS = "contents.html";

    private final TableExport export;
    private final Locale language;

    TableFolder(Locale language) {
        this(new TableExport(TableForm.SPREADSHEET, language), language);
    }

    private TableFolder(TableExport export, Locale language) {
        this.export = export;
        this.language = language;
    }

    /** The same, in which an edition has another id. */
    TableFolder renaming(String from, String to) {
        return new TableFolder(export.renaming(from, to), language);
    }

    /**
     * Writes the tables of a city.
     *
     * @param city the city
     * @param given the name of a new folder, or of a new workbook
     * @param words the words of answers and refusals
     * @return what was written
     */
    String write(CityTables city, String given, Words words) throws IOException {
        if (CityTables.isWorkbook(given)) {
            NewFiles.file(given, workbook(city), words);
            return words.say("tool.export.workbook", given);
        }
        NewFiles.folder(given, of(city), words);
        return words.say("tool.export", given, CONTENTS);
    }

    /** The tables of a city; those that it has not begun, with their headings alone. */
    private NewFiles.Filling of(CityTables city) {
        return folder -> {
            TableSource tables = city.tables();
            List<TableFormat> formats = CityCheck.tableFormats();
            export.write(
                    tables,
                    formats.stream().filter(format -> tables.has(format.file())).toList(),
                    folder);
            for (TableFormat format : formats) {
                if (!tables.has(format.file())) {
                    writeHeadings(format, folder);
                }
            }
            writeContents(tables, folder);
        };
    }

    /** The same as one workbook: a sheet for each table. */
    private byte[] workbook(CityTables city) throws IOException {
        Path folder = Files.createTempDirectory("plan-tool");
        try {
            of(city).into(folder);
            Map<TableFormat, byte[]> sheets = new LinkedHashMap<>();
            for (TableFormat format : CityCheck.tableFormats()) {
                sheets.put(format, Files.readAllBytes(folder.resolve(format.file())));
            }
            return TableWorkbook.write(sheets, language);
        } finally {
            NewFiles.delete(folder);
        }
    }

    /** Every table with its headings alone. */
    NewFiles.Filling ofHeadings() {
        return folder -> {
            for (TableFormat format : CityCheck.tableFormats()) {
                writeHeadings(format, folder);
            }
            writeContents(KurumeDistricts.tables().orElse(KurumeIndicators.tables()), folder);
        };
    }

    private void writeHeadings(TableFormat format, Path folder) throws IOException {
        Files.write(folder.resolve(format.file()), new TableWriter(format, TableForm.SPREADSHEET, language).bytes());
    }

    /** The page, with a row of each table as an example. */
    private void writeContents(TableSource examples, Path folder) throws IOException {
        Files.writeString(
                folder.resolve(CONTENTS),
                TableDescriptions.of(CityCheck.tableFormats(), examples)
                        .page(language)
                        .toHtml());
    }
}
