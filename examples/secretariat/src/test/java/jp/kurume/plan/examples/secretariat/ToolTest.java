package jp.kurume.plan.examples.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.kurume.plan.check.CheckReport;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.text.DisplayWidth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command, as somebody calls it who keeps a city's tables. */
class ToolTest {

    private static final Path OUR_CITY = Path.of("..", "our-city", "midori");

    /** The bundled tables, written once by the tool itself. */
    @TempDir
    private static Path exported;

    @TempDir
    private Path place;

    /**
     * What a call does.
     *
     * @param code what the tool exits with
     * @param out what it answers
     * @param err what it refuses
     */
    private record Answer(int code, String out, String err) {}

    private static Answer call(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = PlanTool.run(
                Stream.of(arguments).map(String::valueOf).toList(),
                new PrintWriter(out, true),
                new PrintWriter(err, true));
        return new Answer(code, out.toString(), err.toString());
    }

    @BeforeAll
    static void export() {
        assertThat(call("export", exported.resolve("tables")))
                .isEqualTo(new Answer(
                        0, exported.resolve("tables") + " に表を書き出しました。どの表に何を書くかは contents.html にあります。\n", ""));
    }

    private static Path tables() {
        return exported.resolve("tables");
    }

    /** A copy of the exported tables, in which a text of a file is another. */
    private Path edited(String file, String text, String other) throws IOException {
        Path folder = Files.createDirectories(place.resolve("edited"));
        try (Stream<Path> files = Files.list(tables())) {
            for (Path each : files.toList()) {
                Files.copy(each, folder.resolve(each.getFileName()));
            }
        }
        String content = Files.readString(folder.resolve(file));
        assertThat(content).contains(text);
        Files.writeString(folder.resolve(file), content.replace(text, other));
        return folder;
    }

    @Test
    void everyCommandHasItsHelpInBothLanguages() {
        for (String language : List.of("ja", "en")) {
            Answer answer = call("--lang", language, "--help");
            assertThat(answer.code()).isZero();
            assertThat(answer.out().lines())
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(80));
            for (String command : List.of(
                    "check",
                    "report",
                    "export",
                    "finalise",
                    "offices",
                    "measures",
                    "find",
                    "compare",
                    "new",
                    "round")) {
                assertThat(answer.out()).containsPattern("(?m)^ +" + command + " +\\S");
                String help = call(command, "--help", "--lang=" + language).out();
                assertThat(help).contains("--lang");
                assertThat(help.chars().anyMatch(letter -> letter > 0x3040)).isEqualTo(language.equals("ja"));
            }
        }
    }

    @Test
    void mistakesAreAnsweredWithWhatWasMeant() {
        assertThat(call("chek")).isEqualTo(new Answer(2, "", """
                chek というコマンドはありません。もしかして：check

                使い方は plan-tool --help で表示します。
                """));
        assertThat(call("check", "x", "--jsn").err()).startsWith("--jsn というオプションはありません。もしかして：--json");
        assertThat(call("check").err()).startsWith("次のものが足りません：FOLDER");
        assertThat(call("check", "a", "b", "--lang=en").err()).startsWith("b is more than this command takes");
        assertThat(call("finalise", "a", "b", "--draft", "x").err()).startsWith("次のものが足りません：--final");
    }

    @Test
    void theExportHasEveryTableAndTellsWhatItIs() throws IOException {
        try (Stream<Path> files = Files.list(tables())) {
            List<String> expected = new ArrayList<>(
                    CityCheck.tableFormats().stream().map(TableFormat::file).toList());
            expected.add("contents.html");
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(Files.readString(tables().resolve("contents.html")))
                .contains("corrections.csv", "電話", "lang=\"ja\"");
        Answer check = call("check", tables());
        assertThat(check.code()).isZero();
        assertThat(check.out()).endsWith("エラー0件、警告6件、お知らせ0件\n");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path folder = Files.createDirectories(place.resolve("there"));
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Answer answer = call("export", folder);
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err().replace("\n", "")).contains("上書きはしません");
        assertThat(folder).isDirectoryContaining("glob:**mine.txt");
        try (Stream<Path> all = Files.list(place)) {
            assertThat(all).containsExactly(folder);
        }
    }

    @Test
    void theCheckTellsWhereWhatAndWhatToDo() throws IOException {
        Path folder = edited("observations.csv", ",248933,", ",248933件,");
        Path page = place.resolve("check.html");
        Answer answer = call("check", folder, "--html", page);
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("""
                【エラー】observations.csv 3行目 実績列
                  「248933件」となっています。70.0のような数を書いてください。もしかして：248933
                  → 248933 と書く
                """);
        assertThat(answer.out().lines().filter(line -> !line.contains(place.toString())))
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(80));
        assertThat(Files.readString(page)).contains("missed\"><bdi>248933件</bdi>", "項目の小数の桁数で", "エラー 1件");
        CheckReport read = PlanJson.readDocument(call("check", folder, "--json").out(), CheckReport.class);
        assertThat(read.problems(Severity.ERROR)).hasSize(1);
        assertThat(call("offices", "日吉", "--of", folder).code()).isEqualTo(1);
    }

    @Test
    void aZipFileIsAsGoodAsAFolder() throws IOException {
        Path zip = place.resolve("tables.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
                Stream<Path> files = Files.list(tables())) {
            for (Path file : files.toList()) {
                out.putNextEntry(new ZipEntry(file.getFileName().toString()));
                out.write(Files.readAllBytes(file));
            }
        }
        assertThat(call("check", zip).out().replace(zip.toString(), "X"))
                .isEqualTo(call("check", tables()).out().replace(tables().toString(), "X"));
    }

    @Test
    void aWorkbookIsAsGoodAsAFolder() throws IOException {
        Path workbook = place.resolve("tables.xlsx");
        assertThat(call("export", workbook).out()).isEqualTo(workbook + " の各シートに表を書き出しました。\n");
        Answer check = call("check", workbook);
        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("【警告 f4b57a7d】シート「targets」 4行目 策定時列").endsWith("エラー0件、警告6件、お知らせ0件\n");
        Path from = place.resolve("from-workbook");
        assertThat(call("export", from, "--from", workbook).code()).isZero();
        assertThat(call("compare", tables(), from).out()).contains("変更なし").doesNotContain("追加", "削除");
        Answer again = call("export", workbook);
        assertThat(again.code()).isEqualTo(3);
        assertThat(again.err()).contains("すでにあります");
        Path other = Files.writeString(place.resolve("other.xlsx"), "measure,year");
        assertThat(call("check", other).err().replace("\n", "")).contains("読み取れる形式ではありません");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "pom.xml"})
    void whatIsNoFolderIsRefused(String given) {
        Answer answer = call("check", given);
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains(given);
    }

    @Test
    void officesOfDistrictsAndAddresses() {
        assertThat(call("offices", "日吉校区").out()).contains("0942-46-8711", "要確認");
        assertThat(PlanJson.readDocument(call("offices", "日吉", "--json").out(), Route.class)
                        .district()
                        .name())
                .isEqualTo("日吉");
        Answer several = call("offices", "国分");
        assertThat(several.code()).isEqualTo(1);
        assertThat(several.out()).isEmpty();
        assertThat(several.err().replace("\n", "")).contains("西国分、東国分");
        assertThat(call("offices", "高台町2-3", "--of", OUR_CITY).out()).contains("丘");
        assertThat(call("offices", "どこでもない町1", "--of", OUR_CITY).code()).isEqualTo(1);
    }

    @Test
    void measuresOfAnEdition() {
        assertThat(call("measures", "overall").out()).isEqualTo("""
                第2期くるめ支え合うプラン

                overall  「地域での支え合いや助け合いが充実している」と感じる市民の割合
                  策定時 61.3% → 目標 70.0%
                """);
        assertThat(call("measures", "first-overall", "--edition", "first-plan").out())
                .contains("令和6年度：61.3%、後退");
        Answer unknown = call("measures", "overal", "--lang", "en");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("did you mean overall?");
        assertThat(call("measures", "--edition", "second-plan-drft").err()).contains("second-plan-draft");
    }

    @Test
    void wordsAreFoundWhereverTheyStand() {
        assertThat(call("find", "見守り", "訪問").out()).contains("4.1-3").endsWith("2件\n");
        assertThat(call("find", "ほげほげ")).isEqualTo(new Answer(1, "0件\n", ""));
    }

    @Test
    void whatChangedBetweenFoldersAndEditions() throws IOException {
        Path folder = edited("offices.csv", "0942-34-3090", "0942-34-3091");
        assertThat(call("compare", tables(), folder).out()).contains("0942-34-3090  0942-34-3091");
        assertThat(call("compare", "first-plan", "second-plan-draft").out()).contains("overall");
        assertThat(call("compare", "first-pln", "second-plan-draft").err()).contains("first-plan");
    }

    @Test
    void theFinalPlanBeginsWithItsDraft() {
        Path last = place.resolve("last");
        assertThat(call("finalise", tables(), last, "--draft", "second-plan-draft", "--final", "second-plan")
                        .code())
                .isZero();
        assertThat(call("measures", "overall", "--of", last, "--edition", "second-plan")
                        .code())
                .isZero();
        Path other = place.resolve("other");
        Answer refused = call("finalise", tables(), other, "--draft", "second-plan-drft", "--final", "second-plan");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err().replace("\n", "")).contains("もしかして：second-plan-draft");
        assertThat(other).doesNotExist();
    }

    @Test
    void aCityThatBeginsHasEveryHeading() {
        Path begun = place.resolve("begun");
        assertThat(call("new", begun).code()).isZero();
        assertThat(begun.resolve("offices.csv")).content().contains("電話");
        assertThat(call("check", begun).err()).isEmpty();
    }

    @Test
    void theReportIsOnTheLatestYear() {
        Path reports = place.resolve("reports");
        assertThat(call("report", tables(), "--to", reports).code()).isZero();
        assertThat(reports.resolve("first-plan-R6.html")).content().contains("令和6年度");
        Answer other = call("report", tables(), "--year", "R3", "--to", reports);
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.err()).contains("令和6年度");
        Answer none = call("report", tables(), "--year", "abc");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).startsWith("--year に abc は使えません");
    }
}
