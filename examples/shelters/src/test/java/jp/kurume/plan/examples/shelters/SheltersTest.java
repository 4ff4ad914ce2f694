package jp.kurume.plan.examples.shelters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.kurume.plan.check.CheckReport;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableDescriptions;
import jp.kurume.plan.table.TableExport;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A subject that the library's modules do not know is read, checked, written and described like theirs. */
class SheltersTest {

    private static final TableSource CITY = TableSource.folder(Path.of("..", "our-city", "midori"));
    private static final TableSource TABLES =
            TableSource.folder(Path.of("midori")).orElse(CITY);

    private final Path folder;

    SheltersTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private CheckReport check(String shelters) throws IOException {
        Files.writeString(folder.resolve("shelters.csv"), shelters);
        return CityCheck.check(TableSource.folder(folder).orElse(CITY));
    }

    private static List<Problem> own(CheckReport report) {
        return report.problems().stream()
                .filter(problem -> problem.place().toString().startsWith("shelters.csv"))
                .toList();
    }

    @Test
    void theSheltersOfADistrict() throws IOException {
        RoutingTable routing = RoutingTable.readFrom(TABLES, "guide-2026");
        Shelters shelters = Shelters.readFrom(TABLES, routing);
        assertThat(shelters.in(routing.district("oka"))).hasToString("[丘小学校 体育館 (350), 高台公園 (2000)]");
        for (String page : List.of("README.md", "README.ja.md")) {
            assertThat(Path.of(page))
                    .content(StandardCharsets.UTF_8)
                    .contains(
                            "// " + shelters.in(routing.district("oka")),
                            Files.readString(Path.of("midori", "shelters.csv")));
        }
        assertThat(shelters.in(routing.district("hama"))).isEmpty();
        assertThat(shelters.all().get(2).kind()).isEqualTo(ShelterKind.WELFARE_SHELTER);
    }

    @Test
    void theCheckOfACityFindsTheSubjectByItself() {
        assertThat(CityCheck.tableFormats()).extracting(TableFormat::file).contains("shelters.csv");
        assertThat(own(CityCheck.check(TABLES)))
                .extracting(problem -> problem.message(Locale.JAPANESE))
                .containsExactly("shelters.csv：浜の避難所が載っていません");
    }

    @Test
    void aCityWithoutTheTableIsNotToldOfIt() {
        assertThat(own(CityCheck.check(CITY))).isEmpty();
    }

    @Test
    void everyProblemIsToldAtOnceInTheWordsOfTheSubject() throws IOException {
        List<Problem> problems = own(check("""
                版,ID,避難所名,校区,避難所の種類,収容人数,受け入れる人,出典
                guide-2026,a,丘小学校,丘,指定避難所,350,,guide 3ページ
                guide-2026,b,はらの家,hara,福祉避難所,多数,,guide 3ページ
                guide-2026,c,高台公園,oka,指定避難場所,2000,高齢者,guide 3ページ
                """));
        assertThat(problems)
                .extracting(problem -> problem.message(Locale.ENGLISH))
                .containsExactly(
                        "shelters.csv, line 2, column 校区: found \"丘\", expected an id of districts.csv; did you mean"
                                + " oka?",
                        "shelters.csv, line 3, column 収容人数: found \"多数\", expected a whole number from 1 to 99999",
                        "shelters.csv, line 3, column 受け入れる人: expected for whom the welfare shelter is, such as 高齢者",
                        "shelters.csv, line 4, column 避難所の種類: found \"指定避難場所\", expected one of 指定緊急避難場所,"
                                + " 指定避難所, 福祉避難所; did you mean 指定避難所?");
        assertThat(problems.get(2).message(Locale.JAPANESE))
                .isEqualTo("shelters.csv 3行目 受け入れる人列：福祉避難所が受け入れる人（高齢者など）を書いてください");
        assertThat(Path.of("README.md"))
                .content(StandardCharsets.UTF_8)
                .contains(problems.stream()
                        .map(problem -> problem.message(Locale.ENGLISH))
                        .collect(Collectors.joining("\n", "```\n", "\n```")));
        assertThat(Path.of("README.ja.md"))
                .content(StandardCharsets.UTF_8)
                .contains(problems.get(2).message(Locale.JAPANESE));
    }

    @Test
    void whatIsWrongWithTheTableIsToldWhereTheRoutingTableIsNotSoundEither() throws IOException {
        String offices = Files.readString(Path.of("..", "our-city", "midori", "offices.csv"));
        Files.writeString(folder.resolve("offices.csv"), offices.replaceFirst(",0[0-9-]+,", ",call us,"));
        CheckReport report = check("""
                edition,id,name,district,kind,capacity,accepts,source
                guide-2026,a,丘小学校,oka,shelter,many,,guide 3ページ
                guide-2026,b,高台公園,oka,shelter,350,高齢者,guide 3ページ
                """);
        assertThat(report.problems())
                .extracting(problem -> problem.place() + " " + problem.code().id())
                .anyMatch(text -> text.startsWith("offices.csv, line 2, column telephone"))
                .contains(
                        "shelters.csv, line 2, column capacity table.cell.number",
                        "shelters.csv, line 3, column accepts shelters.accepts.unasked");
    }

    @Test
    void theHeadingsAreThoseOfThisTableOnly() {
        assertThat(Words.in(Locale.JAPANESE).keys())
                .contains("shelters.csv/capacity", "shelters.csv/accepts")
                .doesNotContain("capacity", "accepts");
    }

    @Test
    void aProblemThatIsReadBackFromJsonHasItsWords() throws IOException {
        List<Problem> problems = own(check("""
                edition,id,name,district,kind,capacity,accepts,source
                guide-2026,a,丘小学校,oka,shelter,350,高齢者,guide 3ページ
                """));
        Problem readBack = PlanJson.read(PlanJson.write(problems.get(0)), Problem.class);
        assertThat(readBack.repair(Locale.JAPANESE)).contains("セルを空欄にするか、種類を福祉避難所にする");
        assertThat(readBack.repair(Locale.ENGLISH)).contains("empty the cell, or write welfare-shelter in kind");
    }

    @Test
    void theTableIsWrittenInBothLanguagesAndReadBack() throws IOException {
        RoutingTable routing = RoutingTable.readFrom(TABLES, "guide-2026");
        Path japanese = folder.resolve("japanese");
        new TableExport(TableForm.SPREADSHEET, Locale.JAPANESE).write(TABLES, ShelterTables.formats(), japanese);
        assertThat(Files.readString(japanese.resolve("shelters.csv"), StandardCharsets.UTF_8))
                .contains("避難所の種類")
                .contains("指定緊急避難場所")
                .doesNotContain("evacuation-site");
        assertThat(Shelters.readFrom(TableSource.folder(japanese).orElse(CITY), routing))
                .isEqualTo(Shelters.readFrom(TABLES, routing));
    }

    /** The pages are what is generated now; {@code -Dtables.write} writes them anew. */
    @ParameterizedTest
    @CsvSource({"tables.md, en", "tables_ja.md, ja"})
    void theTableIsDescribedOnItsOwnPage(String page, String language) throws IOException {
        String now =
                TableDescriptions.of(List.of(ShelterTables.SHELTERS), TABLES).markdown(Locale.forLanguageTag(language));
        if (System.getProperty("tables.write") != null) {
            Files.writeString(Path.of(page), now);
        }
        assertThat(Path.of(page)).content(StandardCharsets.UTF_8).isEqualTo(now);
    }
}
