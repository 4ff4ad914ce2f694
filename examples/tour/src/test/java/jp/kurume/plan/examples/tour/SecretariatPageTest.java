package jp.kurume.plan.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.kurume.plan.city.EditionStatus;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.table.TableSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The secretariat's page is followed to the letter: every row is edited and every command run as it stands there. */
class SecretariatPageTest {

    private static final Path PAGE = Path.of("secretariat.ja.md");

    /** A file and the rows it gets, the rows of a file that are changed and what they become, or a command and its answer. */
    private static final Pattern STEP = Pattern.compile(
            "`(?<added>[a-z-]+\\.csv)` に行を加えます。[^\n]*\n\n```csv\n(?<rows>.*?)```"
                    + "|`(?<changed>[a-z-]+\\.csv)` の次の行を直します。\n\n```csv\n(?<before>.*?)```"
                    + "\n\n直した行です。\n\n```csv\n(?<after>.*?)```"
                    + "|```console\n\\$ mvn -q -Ptour(?<options>[^\n]*)\n(?<answer>.*?)```",
            Pattern.DOTALL);

    private static final Pattern OPTION = Pattern.compile("-D(tour\\.[a-z]+)=(\\S+)");

    @TempDir
    private Path parent;

    /** The folder that the last command was about: rows are edited in it. */
    private Path folder = Path.of("");

    @Test
    void everyStepDoesWhatItSays() throws IOException {
        String page = Files.readString(PAGE);
        int steps = 0;
        for (MatchResult step : STEP.matcher(page).results().toList()) {
            follow(step.group());
            steps++;
        }
        // No block of the page is passed over: a change has two.
        assertThat(page.split("```", -1).length / 2 - page.split("直した行です。", -1).length + 1)
                .isEqualTo(steps);

        TableSource ours = TableSource.folder(parent.resolve("our-tables"));
        assertThat(IndicatorSet.readFrom(ours, "second-plan-draft").observations("overall"))
                .hasToString("[overall 令和8年度調査 63.1]");
        RoutingTable routing = RoutingTable.readFrom(ours, "second-plan-draft");
        assertThat(routing.fallback().fax()).hasToString("0942-34-3091");
        assertThat(routing.route("日吉").assignment(ConsultationField.LIVELIHOOD).basis())
                .isEqualTo(Basis.CONFIRMED);
        assertThat(routing.route("長門石").office(ConsultationField.LIVELIHOOD).id())
                .isEqualTo("seikatsu-jiritsu-seibu");

        TableSource last = TableSource.folder(parent.resolve("final-tables"));
        Plan plan = Plan.readFrom(last, "second-plan");
        assertThat(plan.edition().status()).isEqualTo(EditionStatus.ADOPTED);
        assertThat(plan)
                .hasToString("第2期くるめ支え合うプラン 2026-03 令和8年度～令和12年度: 6 initiatives, 12 directions,"
                        + " 55 action items, 9 needs");
        assertThat(IndicatorSet.readFrom(last, "second-plan")
                        .measure("1-outcome")
                        .target())
                .hasToString("令和12年度 50.0");
        assertThat(RoutingTable.readFrom(last, "second-plan").unconfirmed())
                .hasSameSizeAs(routing.unconfirmed())
                .hasSize(40);
    }

    private void follow(String step) throws IOException {
        var match = STEP.matcher(step);
        assertThat(match.matches()).isTrue();
        if (match.group("added") != null) {
            add(folder.resolve(match.group("added")), table(match.group("rows")));
        } else if (match.group("changed") != null) {
            change(folder.resolve(match.group("changed")), table(match.group("before")), table(match.group("after")));
        } else {
            run(match.group("options"), match.group("answer"));
        }
    }

    private void run(String options, String answer) throws IOException {
        Properties given = new Properties();
        OPTION.matcher(options)
                .results()
                .forEach(option -> given.setProperty(
                        option.group(1),
                        option.group(2).endsWith("-tables")
                                ? parent.resolve(option.group(2)).toString()
                                : option.group(2)));
        folder = Path.of(given.getProperty("tour.check", given.getProperty("tour.export", "")));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Tour.run(given, new PrintStream(printed, true, StandardCharsets.UTF_8));
        // Where lines are left out, there is a line with nothing but an ellipsis.
        assertThat(printed.toString(StandardCharsets.UTF_8).replace(parent + "/", ""))
                .as(options)
                .matches(Pattern.compile(Pattern.quote(answer).replace("…\n", "\\E(?:.*\n)+?\\Q")));
    }

    private static List<Map<String, String>> table(String csv) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> headings = List.of();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            for (CsvRecord row : reader) {
                if (headings.isEmpty()) {
                    headings = row.getFields();
                    continue;
                }
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < headings.size(); i++) {
                    cells.put(headings.get(i), row.getField(i));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static void add(Path file, List<Map<String, String>> rows) throws IOException {
        List<Map<String, String>> all = Files.exists(file) ? table(read(file)) : new ArrayList<>();
        all.addAll(rows);
        write(file, all);
    }

    private static void change(Path file, List<Map<String, String>> before, List<Map<String, String>> after)
            throws IOException {
        List<Map<String, String>> all = table(read(file));
        for (int i = 0; i < before.size(); i++) {
            Map<String, String> old = before.get(i);
            List<Map<String, String>> meant = all.stream()
                    .filter(row -> row.entrySet().containsAll(old.entrySet()))
                    .toList();
            assertThat(meant).as("the row " + old).hasSize(1);
            meant.get(0).putAll(after.get(i));
        }
        write(file, all);
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).replace("\uFEFF", "");
    }

    /** As a spreadsheet saves it: with every column of the file, empty ones too. */
    private static void write(Path file, List<Map<String, String>> rows) throws IOException {
        List<String> headings = List.copyOf(rows.get(0).keySet());
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(headings);
            for (Map<String, String> row : rows) {
                assertThat(headings).containsAll(row.keySet());
                writer.writeRecord(headings.stream()
                        .map(heading -> row.getOrDefault(heading, ""))
                        .toList());
            }
        }
        Files.writeString(file, text.toString());
    }
}
