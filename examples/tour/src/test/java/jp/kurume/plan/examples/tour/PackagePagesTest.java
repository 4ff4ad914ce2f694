package jp.kurume.plan.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of every exported package shows can be pasted into JShell, and says what it promises. */
class PackagePagesTest {

    private static final Path ROOT = Path.of("..", "..");

    /** An exported package; one that is exported to some modules only is nobody's room. */
    private static final Pattern EXPORTED = Pattern.compile("exports ([\\w.]+);");

    private static final Pattern SHOWN = Pattern.compile("<pre>\\{@code\n(.*?)}</pre>", Pattern.DOTALL);
    private static final Pattern PROMISED = Pattern.compile("// (true|false)\\b");

    /** What a page takes for granted: that somebody has a plan, a year's table, columns. */
    private static final List<String> GIVEN = List.of(
            "import java.math.*;",
            "import java.nio.file.*;",
            "import java.time.*;",
            "import java.util.*;",
            "import java.util.stream.*;",
            "Plan plan = KurumePlans.secondPeriod();",
            "RoutingTable lastYear = KurumeDistricts.routing();",
            "RoutingTable thisYear = KurumeDistricts.routing();",
            "int rows = 2;",
            "double[] baselines = {61.3, 80.4};",
            "double[] targets = {70, 87};",
            "double[] observed = {63.1, 82};",
            "Stream<Observation> observations = KurumeIndicators.secondPeriod().observations().stream();",
            "void show(Object... told) {}");

    @Test
    void areTrue(@TempDir Path folder) throws IOException {
        copy(ROOT.resolve("examples/our-city/midori"), Files.createDirectory(folder.resolve("our-city")));
        copy(ROOT.resolve("examples/our-city/midori-plan"), Files.createDirectory(folder.resolve("midori-plan")));
        try (Snippets snippets = new Snippets()) {
            Map<String, Path> pages = pages();
            for (String exported : pages.keySet()) {
                snippets.answer("import " + exported + ".*;");
            }
            GIVEN.forEach(snippets::answer);
            for (Path page : pages.values()) {
                // The sets that most pages speak of; another page may have called something else so.
                snippets.answer("IndicatorSet indicators = KurumeIndicators.secondPeriod();");
                snippets.answer(
                        page.toString().contains("towns")
                                ? "RoutingTable routing = RoutingTable.readFrom(TableSource.folder(Path.of(\"" + folder
                                        + "\", \"our-city\")), \"guide-2026\");"
                                : "RoutingTable routing = KurumeDistricts.routing();");
                Matcher shown = SHOWN.matcher(Files.readString(page));
                assertThat(shown.find()).as("an example in %s", page).isTrue();
                String code = shown.group(1).replaceAll("(?m)^ \\* ?", "");
                runs(snippets, code.replace("Path.of(", "Path.of(\"" + folder + "\", "));
            }
        }
    }

    private static void runs(Snippets snippets, String code) {
        StringBuilder statement = new StringBuilder();
        for (String line : code.lines().toList()) {
            statement.append(line.replaceFirst("//.*", "")).append('\n');
            if (snippets.isComplete(statement.toString())) {
                String answer = snippets.answer(statement.toString());
                Matcher promised = PROMISED.matcher(line);
                if (promised.find()) {
                    assertThat(answer).as("%s", line).isEqualTo(promised.group(1));
                }
                statement.setLength(0);
            }
        }
        assertThat(statement.toString()).isBlank();
    }

    /** The pages by package. */
    private static Map<String, Path> pages() throws IOException {
        Map<String, Path> pages = new LinkedHashMap<>();
        for (String module : List.of("plan-model", "plan-indicators", "plan-districts")) {
            Path sources = ROOT.resolve(module).resolve("src/main/java");
            Matcher exported = EXPORTED.matcher(Files.readString(sources.resolve("module-info.java")));
            while (exported.find()) {
                pages.put(
                        exported.group(1),
                        sources.resolve(exported.group(1).replace('.', '/')).resolve("package-info.java"));
            }
        }
        assertThat(pages).hasSizeGreaterThan(30);
        return pages;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
