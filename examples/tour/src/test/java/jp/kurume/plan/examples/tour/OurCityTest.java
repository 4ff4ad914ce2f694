package jp.kurume.plan.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.city.EditionStatus;
import jp.kurume.plan.districts.Assurance;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.PlaceName;
import jp.kurume.plan.districts.ReadingBasis;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.districts.towns.TownDirectory;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.TableExport;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example of a city's folder can be read, and its page says of every table what the library reads. */
class OurCityTest {

    private static final Path CITY = Path.of("..", "our-city");
    private static final TableSource TABLES = TableSource.folder(CITY.resolve("midori"));

    /** The words that a column may hold, under table and column. */
    private static final Map<String, Class<? extends Enum<?>>> WORDS = Map.of(
            "editions.csv status", EditionStatus.class,
            "routes.csv basis", Basis.class,
            "districts.csv reading_basis", ReadingBasis.class,
            "checks.csv element_kind", Assurance.Kind.class,
            "place-names.csv kind", PlaceName.Kind.class,
            "routing-printed-forms.csv kind", PrintedForm.Kind.class);

    private static List<TableFormat> formats() {
        return Stream.concat(RoutingTable.tableFormats().stream(), TownDirectory.tableFormats().stream())
                .distinct()
                .toList();
    }

    /** The rows of a page's section on a table, without the heading of their columns. */
    private static List<String> rows(String page, String file) throws IOException {
        String text = Files.readString(CITY.resolve(page));
        int begin = text.indexOf("\n### " + file);
        assertThat(begin).as(file + " in " + page).isPositive();
        int end = text.indexOf("\n### ", begin + 1);
        return text.substring(begin, end < 0 ? text.length() : end)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    private static List<String> inBackticks(String text, String pattern) {
        return Pattern.compile("`(" + pattern + ")`")
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String cell(String row, int column) {
        return row.split("\\|", -1)[column + 1];
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md"})
    void thePageNamesEveryTableEveryColumnAndEveryWord(String page) throws IOException {
        List<String> files = Pattern.compile("\n### (\\S+\\.csv)")
                .matcher(Files.readString(CITY.resolve(page)))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(files)
                .containsExactlyElementsOf(
                        formats().stream().map(TableFormat::file).toList());
        for (TableFormat format : formats()) {
            List<String> columns = new ArrayList<>();
            for (String row : rows(page, format.file())) {
                columns.addAll(inBackticks(cell(row, 0), "[a-z_]+"));
                Class<? extends Enum<?>> words = WORDS.get(format.file() + " " + columns.get(columns.size() - 1));
                if (words != null) {
                    assertThat(inBackticks(cell(row, 1), "[a-z-]+"))
                            .containsExactlyInAnyOrderElementsOf(Stream.of(words.getEnumConstants())
                                    .map(word -> word.name().toLowerCase(Locale.ROOT))
                                    .toList());
                }
            }
            assertThat(columns).as(format.file()).containsExactlyInAnyOrderElementsOf(format.allColumns());
        }
    }

    @Test
    void thePageSaysWhichTablesACityNeeds(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("districts.csv"), "");
        String missing = CityCheck.check(folder).problems().toString();
        for (String page : List.of("README.md", "README.ja.md")) {
            String text = Files.readString(CITY.resolve(page));
            for (TableFormat format : RoutingTable.tableFormats()) {
                boolean needed =
                        missing.contains(format.file() + ":") || format.file().equals("districts.csv");
                assertThat(text)
                        .contains(
                                "### " + format.file() + (needed ? page.contains("ja") ? "（必須）" : " (needed)" : "\n"));
            }
        }
    }

    @Test
    void theJapanesePageHasTheJapaneseHeadings(@TempDir Path folder) throws IOException {
        new TableExport(TableForm.LOSSLESS, Locale.JAPANESE).write(TABLES, formats(), folder);
        for (TableFormat format : formats()) {
            List<String> headings = List.of(Files.readAllLines(folder.resolve(format.file()), StandardCharsets.UTF_8)
                    .get(0)
                    .split(",", -1));
            String rows = String.join("\n", rows("README.ja.md", format.file()));
            for (int i = 0; i < headings.size(); i++) {
                assertThat(rows).contains("`" + format.allColumns().get(i) + "`（" + headings.get(i) + "）");
            }
        }
    }

    @Test
    void theExampleIsACity() {
        assertThat(CityCheck.check(TABLES, LocalDate.of(2026, 12, 1)).problems())
                .filteredOn(problem -> problem.severity() != Severity.NOTE)
                .extracting(problem -> problem.code().id())
                .containsExactlyInAnyOrder("routing.unconfirmed", "routing.fax.missing");
        RoutingTable routing = RoutingTable.readFrom(TABLES, "guide-2026");
        TownDirectory towns = TownDirectory.readFrom(TABLES, routing);
        assertThat(routing.route("みどり市丘学区").office(ConsultationField.ELDERLY)).hasToString("山手地域包括支援センター 03-1234-5601");
        assertThat(towns.locate("みどり県みどり市東町二丁目3-4")).hasToString("\"みどり県みどり市東町二丁目3-4\" is in 原 (はら)");
        assertThat(routing.lastChecks().of(routing.office("care-yama")))
                .get()
                .hasToString("office care-yama: 2026-06-15 福祉総務課, due 2027-06-30");
        assertThat(routing.overdue(LocalDate.of(2027, 4, 1))).hasSize(2);
        for (TableFormat format : formats()) {
            assertThat(TABLES.has(format.file())).as(format.file()).isTrue();
        }
    }
}
