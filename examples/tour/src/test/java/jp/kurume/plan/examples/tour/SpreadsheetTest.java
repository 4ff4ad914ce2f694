package jp.kurume.plan.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableEncoding;
import jp.kurume.plan.table.TableExport;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.table.TableWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Opens every table in a real spreadsheet, saves it there, and reads what it saved.
 *
 * <p>Runs where the system property {@code spreadsheet} names LibreOffice's command: {@code -Dspreadsheet=soffice}.
 */
@EnabledIfSystemProperty(
        named = "spreadsheet",
        matches = ".+",
        disabledReason = "-Dspreadsheet=soffice runs this where LibreOffice is installed")
class SpreadsheetTest {

    private static final String DRAFT = "second-plan-draft";

    private static final TableFormat TROUBLE =
            TableFormat.required("trouble.csv").key(Column.id("id")).columns(Column.text("name"));

    private static final List<String> TROUBLESOME = List.of(
            "=1+1",
            "=HYPERLINK(\"http://localhost/\";\"x\")",
            "+81 942-46-8711",
            "-x",
            "@SUM(A1)",
            "＝1+1",
            "'=1",
            "-0.5",
            "0942-46-8711",
            "one, \"two\"",
            "one\ntwo",
            "'",
            "R8–R12",
            "1.1",
            "地;社;市",
            "第5章");

    @TempDir
    private static Path profile;

    @TempDir
    private Path work;

    private static List<TableFormat> formats() {
        Set<TableFormat> all = new LinkedHashSet<>(Plan.tableFormats());
        all.addAll(IndicatorSet.tableFormats());
        all.addAll(RoutingTable.tableFormats());
        return List.copyOf(all);
    }

    @BeforeAll
    static void soffice() throws IOException, InterruptedException {
        assertThat(run(List.of("--version"))).contains("LibreOffice");
    }

    private static String run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("spreadsheet"));
        command.add("-env:UserInstallation=" + profile.toUri());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    /** LibreOffice's own numbers for encodings, as the options of its CSV filter take them. */
    private static String filter(TableForm form) {
        int encoding = form.encoding() == TableEncoding.UTF_8 ? 76 : 60;
        // Comma, quotation mark, encoding, first line, no columns of their own, Japanese, no quoting of all texts, days
        // known.
        return "44,34," + encoding + ",1,,1041,false,true";
    }

    /** Opens the files of a folder as spreadsheets and saves them as CSV again. */
    private Path saved(Path folder, TableForm form) throws IOException, InterruptedException {
        Path sheets = work.resolve("sheets");
        Path saved = work.resolve("saved");
        convert(folder, "csv", sheets, List.of("--infilter=CSV:" + filter(form), "--convert-to", "ods"));
        convert(sheets, "ods", saved, List.of("--convert-to", "csv:Text - txt - csv (StarCalc):" + filter(form)));
        return saved;
    }

    private static void convert(Path from, String extension, Path to, List<String> options)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("--headless"));
        arguments.addAll(options);
        arguments.addAll(List.of("--outdir", to.toString()));
        try (Stream<Path> files = Files.list(from)) {
            files.sorted().map(Path::toString).forEach(arguments::add);
        }
        run(arguments);
        try (Stream<Path> before = Files.list(from);
                Stream<Path> after = Files.list(to)) {
            assertThat(before).allMatch(file -> file.toString().endsWith("." + extension));
            assertThat(after.count()).isEqualTo(arguments.size() - options.size() - 3L);
        }
    }

    private static Map<String, List<List<String>>> cells(Path folder, List<TableFormat> formats) {
        TableReading reading = new TableReading(TableSource.folder(folder));
        Map<String, List<List<String>>> cells = new LinkedHashMap<>();
        for (TableFormat format : formats) {
            List<List<String>> rows = new ArrayList<>();
            for (TableRow row : reading.table(format).rows()) {
                rows.add(format.columns().stream().map(row::text).toList());
            }
            cells.put(format.file(), rows);
        }
        reading.finish();
        return cells;
    }

    private static boolean isSame(String written, String saved) {
        return written.equals(saved)
                || (written.matches("-?\\d+\\.\\d+") && new BigDecimal(written).compareTo(new BigDecimal(saved)) == 0);
    }

    /** Every cell as it was written, but for zeros at the end of a decimal number, which measures restore. */
    private static void assertSame(Map<String, List<List<String>>> written, Map<String, List<List<String>>> saved) {
        assertThat(saved.keySet()).isEqualTo(written.keySet());
        written.forEach((file, rows) -> assertThat(saved.get(file))
                .as(file)
                .usingElementComparator((one, other) -> {
                    for (int i = 0; i < one.size(); i++) {
                        if (!isSame(one.get(i), other.get(i)) && !isSame(other.get(i), one.get(i))) {
                            return 1;
                        }
                    }
                    return 0;
                })
                .containsExactlyElementsOf(rows));
    }

    @ParameterizedTest
    @EnumSource(TableForm.class)
    void everyBundledTableComesBackFromASpreadsheet(TableForm form) throws IOException, InterruptedException {
        Path folder = work.resolve("written");
        new TableExport(form, Locale.JAPANESE)
                .write(KurumeDistricts.tables().orElse(KurumeIndicators.tables()), formats(), folder);
        Path saved = saved(folder, form);
        assertSame(cells(folder, formats()), cells(saved, formats()));

        TableSource tables = TableSource.folder(saved);
        assertThat(RoutingTable.readFrom(tables, DRAFT)).isEqualTo(KurumeDistricts.routing());
        assertThat(IndicatorSet.readFrom(tables, DRAFT)).isEqualTo(KurumeIndicators.secondPeriod());
        assertThat(IndicatorSet.readFrom(tables, "first-plan")).isEqualTo(KurumeIndicators.firstPeriod());
        TableReading reading = new TableReading(tables);
        assertThat(Plan.readFrom(reading, DRAFT))
                .isEqualTo(
                        form == TableForm.SPREADSHEET_WINDOWS_31J
                                ? Plan.readFrom(TableSource.folder(folder), DRAFT)
                                : KurumePlans.secondPeriod());
        assertThat(reading.opened()).extracting(table -> table.encoding()).contains(form.encoding());
    }

    @ParameterizedTest
    @EnumSource(
            value = TableForm.class,
            names = {"SPREADSHEET", "SPREADSHEET_WINDOWS_31J"})
    void whatASpreadsheetWouldRunIsATextInIt(TableForm form) throws IOException, InterruptedException {
        Path folder = Files.createDirectory(work.resolve("written"));
        TableWriter writer = new TableWriter(TROUBLE, form, Locale.ENGLISH);
        for (int i = 0; i < TROUBLESOME.size(); i++) {
            writer.row("t" + i, TROUBLESOME.get(i));
        }
        Files.write(folder.resolve("trouble.csv"), writer.bytes());
        new TableExport(form, Locale.ENGLISH).write(KurumePlans.tables(), List.of(TableReading.SOURCES), folder);
        assertThat(cells(saved(folder, form), List.of(TROUBLE)).get("trouble.csv"))
                .extracting(row -> row.get(1))
                .isEqualTo(TROUBLESOME);
    }
}
