package jp.kurume.plan.examples.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
