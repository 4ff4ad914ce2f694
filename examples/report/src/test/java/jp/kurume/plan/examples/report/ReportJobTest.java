package jp.kurume.plan.examples.report;

import static jp.kurume.plan.examples.report.Workbooks.HEADINGS;
import static jp.kurume.plan.examples.report.Workbooks.observed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.indicators.report.EvaluationReport;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.time.FiscalYear;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf(
        value = "jp.kurume.plan.examples.report.ChartFontTest#isInstalled",
        disabledReason = "No font with Japanese letters is installed")
class ReportJobTest {

    private static final LocalDate MADE = LocalDate.of(2027, 6, 30);
    private static final List<List<String>> SOUND = List.of(
            HEADINGS,
            observed("overall", "R8", "63.1", "survey"),
            observed("1-activity", "R8", "170", "record"),
            observed("4-activity-1", "R8", "247500", "record"));

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private Order order(Path input, String year, String language) throws RefusedException {
        Properties properties = new Properties();
        properties.setProperty("report.input", input.toString());
        properties.setProperty("report.output", folder.resolve("out").toString());
        properties.setProperty("report.year", year);
        properties.setProperty("report.language", language);
        return Order.from(properties, MADE);
    }

    private boolean run(Path input, String language) throws RefusedException, IOException {
        return new ReportJob(
                        order(input, "R8", language), false, new PrintStream(printed, true, StandardCharsets.UTF_8))
                .run();
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private List<String> written() throws IOException {
        Path out = folder.resolve("out");
        if (!Files.exists(out)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private Path sound(String name) throws IOException {
        return Workbooks.save(folder.resolve(name), "実績", SOUND);
    }

    private static Path csv(Path file, List<List<String>> rows) throws IOException {
        return Files.write(file, rows.stream().map(row -> String.join(",", row)).toList());
    }

    @Test
    void aWorkbookBecomesPagesPicturesAndFiles() throws RefusedException, IOException {
        assertThat(run(sound("令和8年度.xlsx"), "ja")).isTrue();
        assertThat(written())
                .contains(
                        "second-plan-draft/check.txt",
                        "second-plan-draft/charts/4-activity-1.png",
                        "second-plan-draft/charts/4-activity-1.svg",
                        "second-plan-draft/charts/overview.png",
                        "second-plan-draft/charts/overview.svg",
                        "second-plan-draft/hsds/organizations.json",
                        "second-plan-draft/hsds/services.json",
                        "second-plan-draft/report.csv",
                        "second-plan-draft/report.html",
                        "second-plan-draft/report.json",
                        "second-plan-draft/report.xlsx",
                        "second-plan-draft/stratml.xml")
                // Neither baseline nor target nor a value is known.
                .doesNotContain("second-plan-draft/charts/1-outcome.png");
        Path out = folder.resolve("out/second-plan-draft");
        EvaluationReport report =
                PlanJson.readDocument(Files.readString(out.resolve("report.json")), EvaluationReport.class);
        assertThat(report.year()).isEqualTo(FiscalYear.of(2026));
        assertThat(report.made()).isEqualTo(MADE);
        assertThat(report.indicators().observations("overall"))
                .singleElement()
                .satisfies(one -> assertThat(one.value()).contains(new BigDecimal("63.1")));
        assertThat(out.resolve("report.html"))
                .content()
                .isEqualTo(report.toHtml(Locale.JAPANESE))
                .contains("<svg");
        assertThat(out.resolve("report.csv")).hasBinaryContent(report.toCsv(TableForm.SPREADSHEET, Locale.JAPANESE));
        assertThat(out.resolve("stratml.xml")).content().contains("247500");
        assertThat(out.resolve("charts/4-activity-1.png"))
                .satisfies(file -> assertThat(Files.readAllBytes(file)).startsWith(0x89, 'P', 'N', 'G'));
        assertThat(printed())
                .contains("令和8年度", "遅れ", "判定なし", folder.resolve("out").toString());
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("令和8年度.xlsx", "out");
    }

    @Test
    void numbersOfTheWorkbookAreNumbers() throws RefusedException, IOException {
        run(sound("observations.xlsx"), "en");
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                folder.resolve("out/second-plan-draft/report.xlsx").toFile())) {
            List<Row> rows = workbook.getFirstSheet().read();
            List<String> columns = EvaluationReport.tableFormat().allColumns();
            assertThat(rows.get(0).stream().map(cell -> cell.asString()).toList())
                    .isEqualTo(columns);
            Row overall = rows.get(1);
            assertThat(overall.getCell(columns.indexOf("measure")).asString()).isEqualTo("overall");
            assertThat(overall.getCell(columns.indexOf("value")).asNumber()).isEqualByComparingTo("63.1");
            assertThat(overall.getCell(columns.indexOf("target")).asNumber()).isEqualByComparingTo("70");
            assertThat(rows.stream()
                            .filter(row -> row.getCell(0).asString().equals("1-outcome"))
                            .map(row -> row.getCell(columns.indexOf("target")).asString()))
                    .containsExactly("精査中");
        }
    }

    @Test
    void aCsvFileOfAnyNameSaysTheSame() throws RefusedException, IOException {
        run(sound("observations.xlsx"), "ja");
        Path first = Files.move(folder.resolve("out"), folder.resolve("first"));
        assertThat(run(csv(folder.resolve("R8の実績.csv"), SOUND), "ja")).isTrue();
        for (String file : List.of("report.html", "report.csv", "report.json", "stratml.xml", "charts/overview.svg")) {
            assertThat(folder.resolve("out/second-plan-draft").resolve(file))
                    .hasSameBinaryContentAs(first.resolve("second-plan-draft").resolve(file));
        }
    }

    @Test
    void whatIsWrongIsToldAtItsCellAndNothingIsWritten() throws RefusedException, IOException {
        Path file = Workbooks.save(
                folder.resolve("observations.xlsx"),
                "実績",
                List.of(
                        HEADINGS,
                        observed("overall", "R8", "631", "survey"),
                        List.of(),
                        observed("1-actvity", "R8", "170", "record"),
                        observed("2-activity", "R8", "many", "servey")));
        assertThat(run(file, "ja")).isFalse();
        assertThat(printed().lines().map(line -> line.replaceAll(" {2,}", "  ")))
                .anyMatch(line -> line.startsWith("エラー  observations.xlsx [実績] 2行目 value (D)列  「631」"))
                .anyMatch(line -> line.startsWith("エラー  observations.xlsx [実績] 4行目 measure (B)列  「1-actvity」")
                        && line.contains("1-activity"))
                .anyMatch(line -> line.startsWith("エラー  observations.xlsx [実績] 5行目 value (D)列  「many」"))
                .anyMatch(line -> line.startsWith("エラー  observations.xlsx [実績] 5行目 method (E)列  「servey」"))
                .contains("何も書き出していません。");
        assertThat(printed()).doesNotContain("observations.csv", System.getProperty("java.io.tmpdir") + "/report-");
        assertThat(folder.toFile().list()).containsExactly("observations.xlsx");
    }

    @Test
    void aTableThatTheCityLacksIsToldWithoutTheFolderInWhichTheJobWorks() throws RefusedException, IOException {
        Path city = Files.createDirectory(folder.resolve("city"));
        copy("sources.csv", city);
        copy("editions.csv", city);
        Workbooks.save(city.resolve("observations.xlsx"), "Sheet1", SOUND);
        assertThat(run(city, "en")).isFalse();
        assertThat(printed())
                .contains("measures.csv", "expected this table in the folder " + city)
                .doesNotContain(
                        "observations.xlsx  no table is called so", System.getProperty("java.io.tmpdir") + "/report-");
    }

    private static void copy(String table, Path to) throws IOException {
        String resource = "kurume-402036/" + table;
        InputStream plans = KurumePlans.class.getResourceAsStream(resource);
        try (InputStream in = plans != null
                ? plans
                : Objects.requireNonNull(KurumeIndicators.class.getResourceAsStream(resource), table)) {
            Files.copy(in, to.resolve(table));
        }
    }

    @Test
    void aCityOfItsOwnIsAFolder() throws RefusedException, IOException {
        Path city = Files.createDirectory(folder.resolve("city"));
        for (String table : List.of("sources.csv", "editions.csv", "indicators.csv", "measures.csv", "targets.csv")) {
            copy(table, city);
        }
        Workbooks.save(city.resolve("observations.xlsx"), "Sheet1", SOUND);
        assertThat(run(city, "ja")).as(this::printed).isTrue();
        // It has neither a plan nor a list of offices.
        assertThat(written())
                .contains("second-plan-draft/report.html")
                .doesNotContain("second-plan-draft/stratml.xml", "second-plan-draft/hsds/services.json");
    }

    @Test
    void ofManyCitiesAllAreWrittenOrNone() throws RefusedException, IOException {
        Path cities = Files.createDirectory(folder.resolve("cities"));
        for (String name : List.of("a", "b", "c")) {
            Workbooks.save(Files.createDirectory(cities.resolve(name)).resolve("observations.xlsx"), "実績", SOUND);
        }
        assertThat(run(cities, "ja")).isTrue();
        assertThat(written())
                .contains(
                        "a/second-plan-draft/report.html",
                        "b/second-plan-draft/report.html",
                        "c/second-plan-draft/report.html");

        ReportFolder.delete(folder.resolve("out"));
        Files.writeString(cities.resolve("b").resolve("observations.xlsx"), "not a workbook");
        csv(cities.resolve("c").resolve("observations.csv"), SOUND);
        printed.reset();
        assertThat(run(cities, "ja")).isFalse();
        assertThat(printed()).contains("observations.xlsx は読み取れる形式ではありません", "両方があります");
        assertThat(written()).isEmpty();
    }

    @Test
    void aYearWithoutObservationsIsNoReport() throws RefusedException, IOException {
        Path file = sound("observations.xlsx");
        assertThat(new ReportJob(order(file, "R9", "en"), false, new PrintStream(printed, true, StandardCharsets.UTF_8))
                        .run())
                .isFalse();
        assertThat(printed()).contains("no observation of 令和9年度, but of [令和8年度]");
        assertThat(written()).isEmpty();
    }

    @Test
    void whatIsThereIsNeverOverwritten() throws IOException, RefusedException {
        Path file = sound("observations.xlsx");
        run(file, "ja");
        assertThatThrownBy(() -> run(file, "ja"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("すでに何かあります");
        ReportFolder.delete(folder.resolve("out"));
        Files.createDirectories(folder.resolve(".out.unfinished"));
        assertThatThrownBy(() -> run(file, "ja"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("途中");
        assertThat(written()).isEmpty();
    }

    @Test
    void anEmptyFolderIsFilled() throws IOException, RefusedException {
        Files.createDirectory(folder.resolve("out"));
        assertThat(run(sound("observations.xlsx"), "ja")).isTrue();
        assertThat(written()).contains("second-plan-draft/report.html");
    }

    @Test
    void anOrderThatCannotBeIsRefusedInWords() {
        assertThatThrownBy(() -> order(folder.resolve("nowhere.xlsx"), "R8", "en"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("nowhere.xlsx is not there");
        assertThatThrownBy(() -> order(sound("observations.xlsx"), "平成32年度", "ja"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("「平成32年度」は年度ではありません")
                .hasMessageContaining("令和2年度");
        assertThatThrownBy(() -> Order.from(new Properties(), MADE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("-Dreport.input");
        assertThatThrownBy(() -> run(Files.createDirectory(folder.resolve("empty")), "ja"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("市町村のフォルダーもありません");
    }
}
