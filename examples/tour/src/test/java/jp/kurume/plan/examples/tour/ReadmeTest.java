package jp.kurume.plan.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.indicators.stratml.StratMl;
import jp.kurume.plan.model.KurumePlans;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the READMEs show is what the library does: the tour's output, and every line that can be pasted into JShell. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");

    /** {@code expression    // → result}, as the tastes of each module are written. */
    private static final Pattern PROMISED = Pattern.compile("^(.*?);\\s+// → (.*)$");

    /** A folder's files, the text of one of them, and what the check of the folder prints. */
    private static final Pattern CHECKED =
            Pattern.compile("^\\$ ls our-tables\n(.*)\n\\$ cat our-tables/(.*)\n((?:[^$].*\n)+)"
                    + "\\$ mvn -q -Ptour -Dtour.check=our-tables(?: -Dtour.language=(\\w+))?\n((?:.*\n)+)$");

    /** A row that was added, and what the report on it prints. */
    private static final Pattern REPORTED = Pattern.compile("^\\$ cat our-tables/observations.csv\n((?:[^$].*\n)+)"
            + "\\$ mvn -q -Ptour -Dtour.report=our-tables\n((?:.*\n)+)$");

    private static String readme(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }

    private static List<String> blocks(String readme, String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md"})
    void showTheTourAsItIs(String file) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Tour.show("日吉", new PrintStream(printed, true, StandardCharsets.UTF_8));
        List<String> shown = blocks(readme(file), "console").stream()
                .filter(block -> block.startsWith("$ mvn -q -Ptour\n"))
                .toList();
        assertThat(shown).hasSize(1);
        String tour = printed.toString(StandardCharsets.UTF_8);
        assertThat(excerpts(shown.get(0).substring(shown.get(0).indexOf('\n') + 1)))
                .allSatisfy(excerpt -> assertThat(tour).contains(excerpt));
    }

    /** But for the indentation, of which the document has more. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md"})
    void showTheStratMlDocumentAsItIs(String file) throws IOException {
        List<String> shown = blocks(readme(file), "xml").stream()
                .filter(block -> block.startsWith("<PerformanceIndicator "))
                .toList();
        assertThat(shown).hasSize(1);
        String document = notIndented(StratMl.plan(KurumePlans.secondPeriod(), KurumeIndicators.secondPeriod())
                .toXml());
        assertThat(excerpts(notIndented(shown.get(0))))
                .allSatisfy(excerpt -> assertThat(document).contains(excerpt));
    }

    private static List<String> excerpts(String shown) {
        return List.of(shown.split("(?m)^…\n", -1));
    }

    private static String notIndented(String xml) {
        return xml.replaceAll("(?m)^ +", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md"})
    void showTheCheckOfAFolderAsItIs(String file, @TempDir Path folder) throws IOException {
        List<MatchResult> shown = blocks(readme(file), "console").stream()
                .flatMap(block -> CHECKED.matcher(block).results())
                .toList();
        assertThat(shown).hasSize(1);
        MatchResult block = shown.get(0);
        for (String name : block.group(1).split(" +", -1)) {
            Files.writeString(folder.resolve(name), "");
        }
        Files.writeString(folder.resolve(block.group(2)), block.group(3));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        boolean usable = new FolderCheck(
                        folder.toString(), Locale.forLanguageTag(block.group(4) == null ? "ja" : block.group(4)))
                .show(new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(usable).isFalse();
        assertThat(printed.toString(StandardCharsets.UTF_8).replace(folder.toString(), "our-tables"))
                .isEqualTo(block.group(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md"})
    void showTheYearlyReportAsItIs(String file, @TempDir Path folder) throws IOException {
        List<MatchResult> shown = blocks(readme(file), "console").stream()
                .flatMap(block -> REPORTED.matcher(block).results())
                .toList();
        assertThat(shown).hasSize(1);
        Files.writeString(folder.resolve("observations.csv"), shown.get(0).group(1));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        boolean written = new FolderReport(folder.toString(), Locale.JAPANESE, LocalDate.of(2027, 6, 30))
                .show(new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(written).isTrue();
        assertThat(printed.toString(StandardCharsets.UTF_8).replace(folder.toString(), "our-tables"))
                .isEqualTo(shown.get(0).group(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md"})
    void promiseWhatJShellAnswers(String file) throws IOException {
        List<String> promised = new ArrayList<>();
        List<String> answered = new ArrayList<>();
        try (Snippets snippets = new Snippets()) {
            for (String block : blocks(readme(file), "java")) {
                for (String line : block.lines().filter(text -> !text.isBlank()).toList()) {
                    String answer = snippets.answer(line);
                    PROMISED.matcher(line).results().forEach((MatchResult match) -> {
                        promised.add(match.group(1) + " → " + match.group(2));
                        answered.add(match.group(1) + " → " + answer);
                    });
                }
            }
        }
        assertThat(promised).hasSizeGreaterThan(10);
        assertThat(answered).isEqualTo(promised);
    }
}
