package jp.kurume.plan.examples.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.kurume.plan.text.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The yearly round of みどり市, as its secretariat goes through it. */
class RoundTest {

    private static final Path CITY = Path.of("..", "our-city", "midori-plan");
    private static final String MEASURES = "評価指標の実績";
    private static final String ACTIONS = "取組みの実績";

    @TempDir
    private Path place;

    private record Answer(int code, String out, String err) {}

    private Answer call(String command, Object... arguments) {
        List<String> all = new ArrayList<>(List.of("round", command));
        all.add(CITY.toString());
        Stream.of(arguments).map(String::valueOf).forEach(all::add);
        if (!all.contains("--year")) {
            all.addAll(List.of("--year", "R10"));
        }
        all.addAll(List.of("--on", "2029-04-10"));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = PlanTool.run(all, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Answer(
                code, out.toString().replace(place + "/", ""), err.toString().replace(place + "/", ""));
    }

    private Path handedOut() {
        Path folder = place.resolve("asked");
        assertThat(call("out", folder, "--by", "5月31日", "--back-to", "福祉総務課").code())
                .isZero();
        return folder;
    }

    @Test
    void everyDepartmentGetsAWorkbook() throws IOException {
        // The first line is as long as the name of the folder makes it.
        assertThat(call("out", place.resolve("asked")).out().replaceFirst("(?s)^.*?。\\R", ""))
                .isEqualTo("""
                  地域福祉課.xlsx：18件
                  総合相談課.xlsx：6件
                  健康推進課.xlsx：2件
                  くらし安全課.xlsx：2件
                  企画課.xlsx：4件
                """);
        try (Stream<Path> files = Files.list(place.resolve("asked"))) {
            assertThat(files).hasSize(5);
        }
        Answer again = call("out", place.resolve("asked"));
        assertThat(again.code()).isEqualTo(3);
        assertThat(again.err().replace("\n", "")).contains("上書きはしません");
        assertThat(call("out", place.resolve("none"), "--year", "R20").code()).isZero();
        assertThat(call("out", place.resolve("json"), "--json").out())
                .contains("\"type\":\"round-files\"", "\"department\":\"企画課\",\"due\":4");
    }

    @Test
    void answersComeBackIntoANewFolder() throws IOException {
        Path asked = handedOut();
        FilledIn.row(asked.resolve("地域福祉課.xlsx"), MEASURES, 2, Map.of("実績", "５８．２", "有効回答数", "1,498"));
        FilledIn.row(asked.resolve("地域福祉課.xlsx"), ACTIONS, 6, Map.of("実施状況", "実施", "取組みの内容", "電子の地図を公開した"));
        Files.delete(asked.resolve("企画課.xlsx"));
        Answer answer = call("in", asked, place.resolve("next"));
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out())
                .contains("""
                令和10年度の照会の回答状況
                  地域福祉課：一部回答（2／18件）地域福祉課.xlsx
                  総合相談課：未回答（0／6件）総合相談課.xlsx
                """, "  企画課：未提出（0／4件）\n", "  plan-2026 support R10：実績 ５８．２、有効回答数 1,498（地域福祉課.xlsx）\n", """
                エラー0件、食い違い0件、変更2件、警告0件

                next に表を書き出しました。""");
        assertThat(answer.out().lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(80));
        assertThat(answer.code()).isZero();
        assertThat(Files.readString(place.resolve("next/sources.csv"))).contains("round-R10,令和10年度の進捗照会への回答");
        assertThat(Files.readString(place.resolve("next/action-results.csv")))
                .contains("plan-2026,1.2-2,R10,市,実施,電子の地図を公開した");
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out, true);
        assertThat(PlanTool.run(List.of("check", place.resolve("next").toString()), writer, writer))
                .as(out::toString)
                .isZero();
    }

    @Test
    void everyProblemAndConflictIsToldAndNothingWritten() throws IOException {
        Path asked = handedOut();
        Path copy = asked.resolve("地域福祉課 (2).xlsx");
        Files.copy(asked.resolve("地域福祉課.xlsx"), copy);
        FilledIn.row(asked.resolve("地域福祉課.xlsx"), MEASURES, 2, Map.of("実績", "58.2"));
        FilledIn.row(copy, MEASURES, 2, Map.of("実績", "52.8"));
        FilledIn.row(asked.resolve("健康推進課.xlsx"), MEASURES, 2, Map.of("実績", "多数"));
        FilledIn.row(asked.resolve("総合相談課.xlsx"), ACTIONS, 2, Map.of("実施状況", "未実施"));
        Answer answer = call("in", asked, place.resolve("next"));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out())
                .contains(
                        "【エラー】健康推進課.xlsx シート「評価指標の実績」 2行目 実績列\n",
                        "【食い違い】シート「評価指標の実績」 plan-2026 support R10\n",
                        """
                          地域福祉課 (2).xlsx 2行目：実績 52.8
                          地域福祉課.xlsx 2行目：実績 58.2
                        """,
                        "総合相談課.xlsx シート「取組みの実績」 2行目 実施できなかった理由列");
        assertThat(answer.out().replace("\n", "")).contains("何も書き出していません");
        assertThat(place.resolve("next")).doesNotExist();
        assertThat(call("status", asked, "--json").out())
                .contains("\"type\":\"round-answer\"", "\"stage\":\"nothing-answered\"", "\"sound\":false");
    }

    @Test
    void aWorkbookThatIsOpenOrNoneIsTold() throws IOException {
        Path asked = handedOut();
        Files.writeString(asked.resolve("~$地域福祉課.xlsx"), "owner");
        Files.writeString(asked.resolve("企画課.xlsx"), "no workbook");
        Answer answer = call("in", asked, place.resolve("next"));
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err().replace("\n", "")).contains("地域福祉課.xlsx は表計算ソフトで開かれています", "企画課.xlsx は読み取れる形式ではありません");
        assertThat(place.resolve("next")).doesNotExist();
        assertThat(call("status", place.resolve("nowhere")).code()).isEqualTo(3);
    }

    @Test
    void mistakesAreAnsweredWithWhatWasMeant() {
        assertThat(call("ot").err()).contains("もしかして：out");
        assertThat(call("in", "a", "b", "--leaveout").err()).contains("もしかして：--leave-out");
        assertThat(call("status", "a", "--year", "abc").err()).contains("--year に abc は使えません");
    }
}
