package jp.kurume.plan.examples.secretariat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.text.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packed jar and its start scripts, as somebody starts them who has nothing else. */
class JarTest {

    private static final Path JAR = Path.of(System.getProperty("tool.jar"));

    @TempDir
    private Path place;

    private String start(int code, List<String> command) throws IOException, InterruptedException {
        Path out = place.resolve("out");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor()).as(() -> command + " " + out).isEqualTo(code);
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private static List<String> jar(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-jar",
                JAR.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    @Test
    void everythingIsInIt() throws IOException, InterruptedException {
        assertThat(start(0, jar("export", "tables"))).contains("tables");
        // The checks of every subject are found: without one, its tables would be files that nobody knows.
        assertThat(start(0, jar("check", "tables"))).endsWith("エラー0件、警告6件、お知らせ0件\n");
        assertThat(start(0, jar("check", "tables", "--json"))).contains("\"type\":\"check-report\"");
        assertThat(start(2, jar("chek", "--lang", "en"))).contains("did you mean check?");
        assertThat(start(0, jar("--version"))).startsWith("plan-tool ");
    }

    @Test
    void theUnixScriptTakesJapaneseArguments() throws IOException, InterruptedException {
        Path script = JAR.resolveSibling("plan-tool").toAbsolutePath();
        assertThat(start(0, List.of("sh", script.toString(), "offices", "日吉"))).contains("0942-46-8711");
    }

    /** Under the locale that a machine has when nobody set one, on a terminal as narrow as they come. */
    @ParameterizedTest
    @ValueSource(strings = {"check tables", "offices 北野", "measures", "find 見守り", "--help", "check --help", "chek"})
    void everythingFitsATerminalOf80Columns(String arguments) throws IOException, InterruptedException {
        Path terminal = Path.of("/usr/bin/script");
        assumeTrue(Files.isExecutable(terminal), "There is no terminal to be had.");
        start(0, jar("export", "tables"));
        Path script = JAR.resolveSibling("plan-tool").toAbsolutePath();
        String printed = start(
                0,
                List.of(terminal.toString(), "-qc", "stty cols 80; LC_ALL=C " + script + " " + arguments, "/dev/null"));
        List<String> lines = printed.replaceAll("\u001B\\[[0-9;]*m", "").lines().toList();
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines).allMatch(line -> DisplayWidth.of(line.stripTrailing()) <= 80);
        assertThat(printed).doesNotContain("\uFFFD", "??");
    }

    @Test
    void theWindowsScriptIsPlain() throws IOException {
        byte[] script = Files.readAllBytes(JAR.resolveSibling("plan-tool.cmd"));
        String text = new String(script, StandardCharsets.US_ASCII);
        assertThat(text.getBytes(StandardCharsets.US_ASCII)).isEqualTo(script);
        assertThat(text)
                .contains(
                        "\"%~dp0plan-tool.jar\" %*", "runtime\\bin\\java.exe", "-Dstdout.encoding=UTF-8", "chcp 65001");
        // Lines end as the command prompt wants them.
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }
}
