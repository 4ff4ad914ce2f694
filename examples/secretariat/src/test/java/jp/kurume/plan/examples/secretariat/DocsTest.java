package jp.kurume.plan.examples.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other pages of the project show of the tool is what it prints. */
class DocsTest {

    /** A folder's files, of which one is shown, a command on it, and what the tool prints. */
    private static final Pattern SHOWN = Pattern.compile("```console\n(?:\\$ ls our-tables\n(?<files>.*)\n)?"
            + "\\$ cat our-tables/(?<file>.*)\n(?<text>(?:[^$].*\n)+)"
            + "\\$ java -jar plan-tool[.]jar (?<command>.*)\n(?<answer>[^`]*)```");

    @TempDir
    private Path place;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/tables.md",
                "docs/tables.ja.md",
                "plan-indicators/README.md",
                "plan-indicators/README.ja.md"
            })
    void showWhatTheToolPrints(String page) throws IOException {
        String text = Files.readString(Path.of("..", "..").resolve(page));
        List<MatchResult> shown = SHOWN.matcher(text).results().toList();
        assertThat(shown).hasSize(1);
        var block = SHOWN.matcher(text);
        assertThat(block.find()).isTrue();
        Path folder = Files.createDirectory(place.resolve("our-tables"));
        if (block.group("files") != null) {
            for (String name : block.group("files").split(" +", -1)) {
                Files.writeString(folder.resolve(name), "");
            }
        }
        Files.writeString(folder.resolve(block.group("file")), block.group("text"));
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed, true);
        PlanTool.run(
                List.of(block.group("command")
                        .replace("our-tables", folder.toString())
                        .split(" ")),
                out,
                out);
        assertThat(printed.toString().replace(place + "/", "")).isEqualTo(block.group("answer"));
    }
}
