package jp.kurume.plan.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.indicators.stratml.StratMl;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.table.TableExport;
import jp.kurume.plan.table.TableForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages show is what the library does: the tour's output, and every line that can be pasted into JShell. */
class ReadmeTest {

    /** What somebody reads who only wants to know what this is. */
    private static final int FRONT_DOOR = 8192;

    /** {@code expression    // → result}, as the tastes of each module are written. */
    private static final Pattern PROMISED = Pattern.compile("^(.*?);\\s+// → (.*)$");

    /** What the secretariat's tool prints, whose own tests follow the pages that show it. */
    private static final Pattern TOOL =
            Pattern.compile("^(?:\\$ (?:ls|cat) our-tables.*\n(?:[^$].*\n)*)*\\$ java -jar plan-tool[.]jar .*\n");

    /** The tour, and whether somebody builds the project. */
    private static final Pattern TOURED = Pattern.compile(
            "^\\$ mvn -q -Ptour\n((?:[^$].*\n|\n)+)(?:\\$ mvn verify\n…\n\\[INFO] BUILD SUCCESS\n…\n)?$");

    /** What is refused, and how. */
    private static final Pattern REFUSED = Pattern.compile("^jshell> (.*)\n((?:.*\n)+)$");

    /** What is typed as it stands, and prints nothing that is shown. */
    private static final Pattern TYPED = Pattern.compile(
            "^(?:\\$ mvn test -pl plan-.*\n){2}$|^\\$ mvn -q install -DskipTests\n\\$ jshell --class-path .*\n$");

    /** What ten minutes on a quiet machine have printed. */
    private static final Pattern MEASURED = Pattern.compile("^\\$ mvn -q -Pbenchmarks\nJDK .*\n(?:.*\n)+$");

    private static List<MatchResult> shown(String page, Pattern block) throws IOException {
        return Pages.blocks(page, "console").stream()
                .flatMap(text -> block.matcher(text).results())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md"})
    void areShort(String page) throws IOException {
        assertThat(Files.size(Pages.ROOT.resolve(page))).isLessThanOrEqualTo(FRONT_DOOR);
    }

    /** The line that another project copies. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md"})
    void nameTheArtifacts(String page) throws IOException {
        String project = Files.readString(Pages.ROOT.resolve("pom.xml"));
        List<String> dependency = Pages.blocks(page, "xml");
        assertThat(dependency).hasSize(1);
        for (String element : List.of("groupId", "version")) {
            String line = Pattern.compile("<" + element + ">.*</" + element + ">")
                    .matcher(dependency.get(0))
                    .results()
                    .map(MatchResult::group)
                    .findFirst()
                    .orElseThrow();
            assertThat(project.lines().map(String::strip)).contains(line);
        }
        for (String module : List.of("plan-districts", "plan-indicators", "plan-model")) {
            assertThat(dependency.get(0)).contains(module);
            assertThat(project).contains("<module>" + module + "</module>");
        }
    }

    /** The jars of a JShell without Maven are those that the project is built with. */
    @ParameterizedTest
    @ValueSource(strings = {"plan-model/README.md", "plan-model/README.ja.md"})
    void nameTheJars(String page) throws IOException {
        String project = Files.readString(Pages.ROOT.resolve("pom.xml"));
        List<String> named = Pattern.compile("'(fastcsv|jackson-annotations|jackson-\\*)-([\\d.]+)\\.jar'")
                .matcher(Pages.text(page))
                .results()
                .map(jar -> jar.group(1).equals("fastcsv")
                        ? "<artifactId>fastcsv</artifactId>\n        <version>" + jar.group(2) + "</version>"
                        : jar.group(1).replace("-*", "") + ".version>" + jar.group(2) + "</")
                .toList();
        assertThat(named).hasSize(3).allSatisfy(version -> assertThat(project).contains(version));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md", "examples/tour/README.md", "examples/tour/README.ja.md"})
    void showTheTourAsItIs(String page) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Tour.show("日吉", new PrintStream(printed, true, StandardCharsets.UTF_8));
        List<MatchResult> shown = shown(page, TOURED);
        assertThat(shown).hasSize(1);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsSubsequence(Pages.excerpts(shown.get(0).group(1)));
    }

    /** But for the indentation, of which the document has more. */
    @ParameterizedTest
    @ValueSource(strings = {"plan-indicators/README.md", "plan-indicators/README.ja.md"})
    void showTheStratMlDocumentAsItIs(String page) throws IOException {
        List<String> shown = Pages.blocks(page, "xml").stream()
                .filter(block -> block.startsWith("<PerformanceIndicator "))
                .toList();
        assertThat(shown).hasSize(1);
        String document = notIndented(StratMl.plan(KurumePlans.secondPeriod(), KurumeIndicators.secondPeriod())
                .toXml());
        assertThat(Pages.excerpts(notIndented(shown.get(0))))
                .allSatisfy(excerpt -> assertThat(document).contains(excerpt));
    }

    private static String notIndented(String xml) {
        return xml.replaceAll("(?m)^ +", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/tables.md", "docs/tables.ja.md", "docs/embedding.md"})
    void showWhatIsRefusedAsItIs(String page, @TempDir Path parent) throws IOException {
        List<MatchResult> shown = shown(page, REFUSED);
        assertThat(shown).hasSize(1);
        Path folder = brokenCity(parent.resolve("our-city"));
        try (Snippets snippets = new Snippets()) {
            for (String imported : List.of("districts.routing", "indicators", "json", "table")) {
                snippets.answer("import jp.kurume.plan." + imported + ".*;");
            }
            snippets.answer("import java.nio.file.*;");
            String refusal = snippets.refusal(shown.get(0).group(1).replace("our-city", folder.toString()))
                    .replace(folder.toString(), "our-city");
            assertThat(Pages.excerpts(shown.get(0).group(2)))
                    .allSatisfy(excerpt -> assertThat(refusal).contains(excerpt));
        }
    }

    /** A plan of ours with a number that lacks a digit, and a district without an office. */
    private static Path brokenCity(Path folder) throws IOException {
        new TableExport(TableForm.LOSSLESS, Locale.ENGLISH)
                .write(KurumeDistricts.tables(), RoutingTable.tableFormats(), Files.createDirectory(folder));
        for (String file : List.of("sources.csv", "editions.csv", "routing-tables.csv", "fields.csv", "areas.csv")) {
            change(folder.resolve(file), Map.of());
        }
        for (String file : List.of(
                "districts.csv",
                "field-words.csv",
                "place-names.csv",
                "name-endings.csv",
                "routing-printed-forms.csv")) {
            change(folder.resolve(file), Map.of());
        }
        List<String> offices = Files.readAllLines(folder.resolve("offices.csv"));
        String telephone = Pattern.compile("0942-\\d\\d-\\d{4}")
                .matcher(offices.get(2))
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        change(
                folder.resolve("offices.csv"),
                Map.of(offices.get(2), offices.get(2).replaceFirst(telephone, "0942-27-85")));
        List<String> routes = Files.readAllLines(folder.resolve("routes.csv"));
        String elderly = routes.stream()
                .filter(row -> row.contains(",elderly,") && row.contains("hiyoshi"))
                .findFirst()
                .orElseThrow();
        change(folder.resolve("routes.csv"), Map.of(elderly, elderly.replaceFirst("hiyoshi;|;hiyoshi", "")));
        return folder;
    }

    private static void change(Path file, Map<String, String> rows) throws IOException {
        if (Files.exists(file)) {
            Files.write(
                    file,
                    Files.readAllLines(file).stream()
                            .map(row -> rows.getOrDefault(row, row).replace("second-plan-draft", "our-plan"))
                            .toList());
        }
    }

    /** Each of them is followed above, by the pages of the modules, or by the benchmarks. */
    @Test
    void noConsoleIsPassedOver() throws IOException {
        List<Pattern> known = List.of(TOURED, TOOL, REFUSED, TYPED, MEASURED);
        for (String page : Pages.described()) {
            assertThat(Pages.blocks(page, "console"))
                    .as(page)
                    .allMatch(block -> known.stream()
                            .anyMatch(pattern -> pattern.matcher(block.replaceAll("(?m)^ +(?=\\$)", ""))
                                    .find()));
        }
    }

    /** Every page begins anew, as who has read none of the others. */
    @ParameterizedTest
    @ValueSource(strings = {"", ".ja"})
    void promiseWhatJShellAnswers(String language) throws IOException {
        List<String> promised = new ArrayList<>();
        List<String> answered = new ArrayList<>();
        List<String> pages = Pages.described().stream()
                .filter(page -> page.endsWith(".ja.md") == language.equals(".ja"))
                .toList();
        for (String page : pages) {
            try (Snippets snippets = new Snippets()) {
                for (String block : Pages.blocks(page, "java")) {
                    for (String line :
                            block.lines().filter(text -> !text.isBlank()).toList()) {
                        // Readers stand in the root of the project.
                        String answer = snippets.answer(
                                line.replace("Path.of(\"examples/", "Path.of(\"" + Pages.ROOT + "/examples/"));
                        PROMISED.matcher(line).results().forEach((MatchResult match) -> {
                            promised.add(page + ": " + match.group(1) + " → " + match.group(2));
                            answered.add(page + ": " + match.group(1) + " → " + answer);
                        });
                    }
                }
            }
        }
        assertThat(answered).isEqualTo(promised);
        for (String page : List.of(
                "README",
                "plan-model/README",
                "plan-indicators/README",
                "plan-districts/README",
                "docs/tables",
                "docs/embedding")) {
            assertThat(promised).anyMatch(line -> line.startsWith(page + language + ".md: "));
        }
        assertThat(promised).hasSizeGreaterThan(60);
    }
}
