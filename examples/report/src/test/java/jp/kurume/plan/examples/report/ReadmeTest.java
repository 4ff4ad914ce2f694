package jp.kurume.plan.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The page about the job shows what it prints. */
@EnabledIf(
        value = "jp.kurume.plan.examples.report.ChartFontTest#isInstalled",
        disabledReason = "No font with Japanese letters is installed")
class ReadmeTest {

    private static final Pattern SHOWN = Pattern.compile("```console\n\\$ mvn -q -Preport (.*)\n((?:.*\n)*?)```");

    private static final Path ROOT = Path.of("..", "..");

    @TempDir
    private Path folder;

    /** What a command prints, with names as the command gives them. */
    private String printed(String arguments, Path work) throws IOException, RefusedException {
        Properties properties = new Properties();
        for (String argument : arguments.split(" ", -1)) {
            properties.setProperty(argument.replaceAll("^-D|=.*", ""), argument.replaceFirst("[^=]*=", ""));
        }
        String output = properties.getProperty("report.output");
        properties.setProperty("report.output", work.resolve(output).toString());
        properties.setProperty(
                "report.input",
                ROOT.resolve(properties.getProperty("report.input")).toString());
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Order order = Order.from(properties, LocalDate.of(2027, 6, 30));
        boolean done = new ReportJob(order, false, new PrintStream(printed, true, StandardCharsets.UTF_8)).run();
        assertThat(Files.exists(work.resolve(output))).isEqualTo(done);
        return printed.toString(StandardCharsets.UTF_8).replace(work + "/", "").replace(ROOT + "/", "");
    }

    @Test
    void showsTheJobAsItIs() throws IOException, RefusedException {
        List<MatchResult> shown =
                SHOWN.matcher(Files.readString(Path.of("README.md"))).results().toList();
        assertThat(shown).hasSize(2);
        for (MatchResult command : shown) {
            String printed = printed(command.group(1), Files.createTempDirectory(folder, "work"));
            assertThat(command.group(2).split("(?m)^…\n", -1))
                    .allSatisfy(excerpt -> assertThat(printed).contains(excerpt));
        }
    }
}
