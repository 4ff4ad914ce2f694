package jp.kurume.plan.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every script runs as it stands, and prints what the pages about it show. */
class ScriptsTest {

    private static final Path SCRIPTS = Path.of("scripts");

    /** A command with a script, and what it prints. */
    private static final Pattern SHOWN = Pattern.compile(
            "```console\n\\$ mvn -q -Pjshell -Djshell\\.run=- < examples/jshell/scripts/(.*)\n((?:.*\n)*?)```");

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files.sorted().toList();
        }
    }

    /** Whether a font with Japanese letters is installed. */
    private static boolean drawsJapanese() {
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .anyMatch(font -> font.canDisplayUpTo("実績") < 0);
    }

    private static List<String> shown(Path script, String page) throws IOException {
        return SHOWN.matcher(Files.readString(Path.of(page)))
                .results()
                .filter(match -> match.group(1).equals(script.getFileName().toString()))
                .map(match -> match.group(2))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void printWhatThePagesShow(Path script) throws IOException, InterruptedException {
        List<String> shown = shown(script, "README.md");
        assertThat(shown).hasSize(1).isEqualTo(shown(script, "README.ja.md"));
        assumeTrue(!script.endsWith("chart.jsh") || drawsJapanese());
        String printed = Shell.run(script, "-");
        assertThat(printed).doesNotContain("Exception", "|  Error");
        assertThat(shown.get(0).split("(?m)^…\n", -1))
                .allSatisfy(excerpt -> assertThat(printed).contains(excerpt));
    }

    @Test
    void chartsAndReportAreWritten() throws IOException, InterruptedException {
        assumeTrue(drawsJapanese());
        Path folder = Path.of("target", "analysis");
        Shell.run(SCRIPTS.resolve("chart.jsh"), "-");
        assertThat(Files.readAllBytes(folder.resolve("overall.png"))).startsWith(0x89, 'P', 'N', 'G');
        assertThat(folder.resolve("overall.svg")).content().contains("<svg", "<path");
        assertThat(folder.resolve("first-period.html"))
                .content()
                .startsWith("<!DOCTYPE html>")
                .contains("<svg");
    }
}
