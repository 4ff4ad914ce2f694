package jp.kurume.plan.examples.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both lines of Hibernate Validator, as a host has them: in a process of its own, on the class path and the module path. */
class ProvidersTest {

    private static final Path PROVIDERS = Path.of(System.getProperty("providers"));

    /** A class of every library that the modules of the library need. */
    private static final List<String> NEEDED = List.of(
            "com.fasterxml.jackson.annotation.JsonRootName",
            "de.siegmar.fastcsv.reader.CsvReader",
            "org.apache.commons.numbers.combinatorics.Factorial",
            "org.apache.commons.numbers.core.Sum",
            "org.apache.commons.numbers.fraction.BigFraction",
            "org.apache.commons.numbers.gamma.Erf",
            "org.apache.commons.numbers.rootfinder.BrentSolver",
            "org.apache.commons.rng.UniformRandomProvider",
            "org.apache.commons.rng.sampling.distribution.ContinuousSampler",
            "org.apache.commons.statistics.distribution.NormalDistribution");

    private static String place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private static String path(String line) throws URISyntaxException, IOException, ClassNotFoundException {
        List<String> places = new ArrayList<>();
        for (Class<?> type : List.of(Validating.class, Plan.class, IndicatorSet.class, RoutingTable.class)) {
            places.add(place(type));
        }
        for (String name : NEEDED) {
            places.add(place(Class.forName(name)));
        }
        try (Stream<Path> jars = Files.list(PROVIDERS.resolve(line))) {
            jars.map(Path::toString).sorted().forEach(places::add);
        }
        return String.join(File.pathSeparator, places);
    }

    private static List<String> run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dfile.encoding=UTF-8");
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.lines().toList();
    }

    private static List<String> expected() {
        List<String> lines = new ArrayList<>();
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            for (Map.Entry<Object, List<Problem>> sample : Samples.all().entrySet()) {
                lines.add("== " + language + " " + sample.getKey());
                lines.addAll(sample.getValue().stream()
                        .map(problem -> problem.place() + ": " + problem.text(language))
                        .sorted()
                        .collect(Collectors.toList()));
                lines.addAll(sample.getValue().stream()
                        .map(problem -> problem.code().id())
                        .sorted()
                        .toList());
            }
        }
        return lines;
    }

    @ParameterizedTest
    @CsvSource({"8, class path", "8, module path", "9, class path", "9, module path"})
    void sayWhatTheLibraryItselfSays(String line, String way) throws Exception {
        String main = Validating.class.getName();
        List<String> printed = way.equals("class path")
                ? run("-cp", path(line), main)
                // Version 8 is no module itself, and does not say that it needs the modules of its logging.
                : run(
                        "-p",
                        path(line),
                        "--add-modules",
                        "ALL-MODULE-PATH",
                        "-m",
                        "jp.kurume.plan.examples.validation/" + main);
        assertThat(printed.get(0)).endsWith("hibernate-validator-" + System.getProperty("hibernate" + line) + ".jar");
        assertThat(printed.get(1)).isEqualTo(way);
        assertThat(printed.subList(2, printed.size())).isEqualTo(expected());
    }
}
