package jp.kurume.plan.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knowm.xchart.XYChart;

/** What stands ready at the prompt, and what the first lines promise. */
class PromptTest {

    /** What JShell imports itself on JDK 17; later ones let these imports win. */
    private static final List<String> JAVA = List.of(
            "java.io",
            "java.math",
            "java.net",
            "java.nio.file",
            "java.util",
            "java.util.concurrent",
            "java.util.function",
            "java.util.regex",
            "java.util.stream");

    @TempDir
    private Path folder;

    private String answers(List<String> lines, String run) throws IOException, InterruptedException {
        return Shell.run(Files.write(folder.resolve("typed"), lines), run);
    }

    private static ModuleReference module(Class<?> type) throws URISyntaxException {
        Path place =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(place).findAll().iterator().next();
    }

    private static List<ModuleReference> library() throws URISyntaxException {
        return List.of(module(Plan.class), module(IndicatorSet.class), module(RoutingTable.class));
    }

    private static Set<String> imported(String pattern) throws IOException {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("start.jsh")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everythingOfTheLibraryIsImported() throws IOException, URISyntaxException {
        Set<String> exported = new TreeSet<>();
        for (ModuleReference module : library()) {
            module.descriptor().exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .forEach(exported::add);
        }
        assertThat(imported("^import (.*)\\.\\*;$")).as("packages in start.jsh").containsAll(exported);
    }

    @Test
    void noNameMayMeanTwoThings() throws IOException, URISyntaxException, ClassNotFoundException {
        Set<String> packages = imported("^import (.*)\\.\\*;$");
        packages.addAll(JAVA);
        List<ModuleReference> modules = new ArrayList<>(library());
        modules.add(module(XYChart.class));
        modules.add(ModuleFinder.ofSystem().find("java.base").orElseThrow());
        Map<String, Set<String>> bySimpleName = new TreeMap<>();
        for (ModuleReference module : modules) {
            for (String name : publicTypes(module, packages)) {
                bySimpleName
                        .computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), any -> new TreeSet<>())
                        .add(name);
            }
        }
        Set<String> single = imported("^import (.*\\.[A-Z]\\w*);$");
        assertThat(bySimpleName).hasSizeGreaterThan(200);
        assertThat(bySimpleName.values())
                .filteredOn(names -> names.size() > 1)
                .allSatisfy(names -> assertThat(single).containsAnyElementsOf(names));
    }

    private static Set<String> publicTypes(ModuleReference module, Set<String> packages)
            throws IOException, ClassNotFoundException {
        List<String> resources;
        try (ModuleReader reader = module.open()) {
            resources = reader.list().toList();
        }
        Set<String> types = new TreeSet<>();
        for (String resource : resources) {
            String name = resource.replace('/', '.').replaceAll("\\.class$", "");
            if (resource.matches(".*/[A-Z][^$-]*\\.class")
                    && packages.contains(name.substring(0, name.lastIndexOf('.')))) {
                Class<?> type = Class.forName(name, false, PromptTest.class.getClassLoader());
                if (Modifier.isPublic(type.getModifiers())) {
                    types.add(name);
                }
            }
        }
        return types;
    }

    @Test
    void theFirstLinesSayWhatToTry() throws IOException, InterruptedException {
        List<String> welcome = answers(List.of("/exit"), "examples/jshell/welcome.jsh")
                .lines()
                .takeWhile(line -> !line.startsWith("|"))
                .toList();
        assertThat(welcome).hasSize(7);
        List<String> tried = welcome.stream()
                .skip(1)
                .map(line -> line.strip().split("\\s{2,}", -1)[0])
                .toList();
        String answers = answers(tried, "examples/jshell/welcome.jsh");
        assertThat(answers)
                .doesNotContain("|  Error", "|  Exception")
                .contains("要確認 暮らしの相談: 他の候補 生活自立支援センター(西部) 0942-30-9185")
                .contains("first-overall 令和6年度調査 61.3: REGRESSED")
                .contains("==> overall 令和8年度 63.1: BEHIND")
                .contains("record jp.kurume.plan.indicators.Measure", "  Baseline baseline()")
                .contains("==> target/charts/first-plan.html")
                .contains("久留米市　莊嶋小学校");
    }
}
