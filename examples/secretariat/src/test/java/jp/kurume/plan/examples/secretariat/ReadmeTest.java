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

/** What the page shows is what the tool prints. */
class ReadmeTest {

    private static final Pattern COMMAND =
            Pattern.compile("```console\n\\$ java -jar plan-tool[.]jar ?(.*)\n([^`]*)```");

    @TempDir
    private Path place;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md"})
    void everyCommandPrintsWhatThePageShows(String page) throws IOException {
        List<MatchResult> commands =
                COMMAND.matcher(Files.readString(Path.of(page))).results().toList();
        assertThat(commands).hasSize(3);
        for (MatchResult command : commands) {
            if (command.group(1).startsWith("check")) {
                addSlips(place.resolve("our-tables/observations.csv"));
            }
            assertThat(print(command.group(1)))
                    .matches(Pattern.compile(Pattern.quote(command.group(2)).replace("…\n", "\\E(?:.*\n)+?\\Q")));
        }
    }

    /** Two rows of which one has a value without its decimal point, and one an id with a slip. */
    private static void addSlips(Path table) throws IOException {
        String text = Files.readString(table);
        List<String> headings = List.of(text.lines().findFirst().orElseThrow().split(","));
        boolean japanese = headings.contains("出典");
        int blanks = headings.indexOf(japanese ? "出典" : "source") - headings.indexOf(japanese ? "把握方法" : "method");
        String source = ",".repeat(blanks) + "second-plan-draft p14\n";
        Files.writeString(
                table,
                text + "second-plan-draft,overall,R8,631,survey" + source + "second-plan-draft,1-actvity,R8,170,record"
                        + source);
    }

    private String print(String arguments) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out, true);
        PlanTool.run(
                arguments.isBlank()
                        ? List.of()
                        : List.of(arguments
                                .replace(
                                        "our-tables",
                                        place.resolve("our-tables").toString())
                                .split(" ")),
                writer,
                writer);
        return out.toString().replace(place + "/", "");
    }
}
