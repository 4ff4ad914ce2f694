package jp.kurume.plan.examples.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Warnings that somebody has looked at, and what is new since the last check. */
class AcceptedWarningsTest {

    private static final String ALL = "エラー0件、警告6件、お知らせ0件\n";

    @TempDir
    private Path place;

    private Path tables;

    private static String call(int code, Object... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter printed = new PrintWriter(out, true);
        assertThat(PlanTool.run(Stream.of(arguments).map(String::valueOf).toList(), printed, printed))
                .as(out.toString())
                .isEqualTo(code);
        return out.toString();
    }

    @BeforeEach
    void export() {
        tables = place.resolve("tables");
        call(0, "export", tables);
    }

    /** The numbers of the warnings in the order in which they are printed. */
    private static List<String> numbers(String check) {
        return check.lines()
                .filter(line -> line.startsWith("【警告 "))
                .map(line -> line.substring("【警告 ".length(), "【警告 ".length() + 8))
                .toList();
    }

    private void accept(String... rows) throws IOException {
        Files.writeString(
                tables.resolve("accepted-warnings.csv"), String.join("\r\n", rows) + "\r\n", StandardOpenOption.APPEND);
    }

    @Test
    void anAcceptedWarningIsCountedAndNotShown() throws IOException {
        String before = call(0, "check", tables);
        assertThat(before).endsWith(ALL);
        List<String> numbers = numbers(before);
        assertThat(numbers).hasSize(6).doesNotHaveDuplicates();
        accept(numbers.get(0) + ",確認済み,");
        String after = call(0, "check", tables);
        assertThat(numbers(after)).isEqualTo(numbers.subList(1, 6));
        assertThat(after).endsWith("エラー0件、警告5件、お知らせ0件\nほかに、受け入れた警告が1件あります（表 accepted-warnings）。\n");
        assertThat(call(0, "check", tables, "--html", place.resolve("page.html")))
                .isNotEmpty();
        assertThat(place.resolve("page.html"))
                .content()
                .contains("警告 5件", "受け入れた警告が1件", numbers.get(1))
                .doesNotContain(numbers.get(0));
    }

    /** What somebody accepted was that warning, and not whatever may stand in its place later. */
    @Test
    void aWarningThatSaysSomethingElseIsShownAgain() throws IOException {
        List<String> numbers = numbers(call(0, "check", tables));
        accept(numbers.get(0) + ",確認済み,");
        Path targets = tables.resolve("targets.csv");
        Files.writeString(targets, Files.readString(targets).replaceFirst("調査中", "41.5"));
        String after = call(0, "check", tables);
        assertThat(numbers(after)).hasSize(6).doesNotContain(numbers.get(0));
        assertThat(after).contains("もうありません：" + numbers.get(0) + "。");
    }

    @Test
    void anotherRowAboveChangesNoNumber() throws IOException {
        List<String> numbers = numbers(call(0, "check", tables));
        Path targets = tables.resolve("targets.csv");
        List<String> lines = Files.readAllLines(targets);
        lines.add(lines.remove(1));
        Files.write(targets, lines);
        String after = call(0, "check", tables);
        assertThat(after).contains("targets.csv 3行目");
        assertThat(numbers(after)).isEqualTo(numbers);
    }

    @Test
    void anErrorIsNeverAccepted() throws IOException {
        Path observations = tables.resolve("observations.csv");
        Files.writeString(observations, Files.readString(observations).replace(",248933,", ",248933件,"));
        String check = call(1, "check", tables);
        assertThat(check).contains("【エラー】observations.csv", "エラー1件");
        accept("00000000,どれでも,", "ffffffff,,");
        assertThat(call(1, "check", tables)).contains("【エラー】accepted-warnings.csv 3行目 受け入れる理由列", "エラー2件");
    }

    @Test
    void whatIsNewSinceTheLastCheckIsMarked() throws IOException {
        Path record = place.resolve("last-check.tsv");
        assertThat(call(0, "check", tables, "--record", record)).doesNotContain("・新】");
        assertThat(call(0, "check", tables, "--record", record)).doesNotContain("・新】");
        Path observations = tables.resolve("observations.csv");
        Files.writeString(observations, Files.readString(observations).replace(",248933,", ",248933件,"));
        assertThat(call(1, "check", tables, "--record", record))
                .containsOnlyOnce("・新】")
                .contains("【エラー・新】");
        assertThat(call(1, "check", tables, "--record", record)).doesNotContain("・新】");
    }

    @Test
    void aFileThatIsNoRecordIsLeftAlone() throws IOException {
        Path other = Files.writeString(place.resolve("other"), "大事な文書\n");
        assertThat(call(3, "check", tables, "--record", other)).contains("前の点検の記録ではありません");
        assertThat(other).hasContent("大事な文書");
    }
}
