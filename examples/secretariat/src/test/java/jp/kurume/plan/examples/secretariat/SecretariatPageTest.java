package jp.kurume.plan.examples.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.kurume.plan.city.EditionStatus;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.examples.workbook.SheetTable;
import jp.kurume.plan.examples.workbook.TableWorkbook;
import jp.kurume.plan.examples.workbook.WorkbookSheets;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.table.TableSource;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The secretariat's page is followed to the letter: every row is edited and every command run as it stands there. */
class SecretariatPageTest {

    private static final Path PAGE = Path.of("secretariat.ja.md");

    /** A sheet and the rows it gets, the rows of a sheet that are changed and what they become, or a command and its answer. */
    private static final Pattern STEP = Pattern.compile(
            "シート `(?<added>[a-z-]+)` に行を加えます。\n\n(?<rows>(?:\\|[^\n]*\n)+)"
                    + "|シート `(?<changed>[a-z-]+)` の次の行を直します。\n\n(?<before>(?:\\|[^\n]*\n)+)"
                    + "\n直した行です。\n\n(?<after>(?:\\|[^\n]*\n)+)"
                    + "|```console\n> plan-tool (?<command>[^\n]*)\n(?<answer>.*?)```",
            Pattern.DOTALL);

    @TempDir
    private Path place;

    /** The workbook that the last command was about: rows are edited in it. */
    private Path workbook = Path.of("");

    @Test
    void everyStepDoesWhatItSays() throws IOException {
        String page = Files.readString(PAGE);
        int tables = 0;
        int commands = 0;
        var steps = STEP.matcher(page);
        while (steps.find()) {
            if (steps.group("added") != null) {
                add(steps.group("added"), table(steps.group("rows")));
                tables++;
            } else if (steps.group("changed") != null) {
                change(steps.group("changed"), table(steps.group("before")), table(steps.group("after")));
                tables += 2;
            } else {
                run(steps.group("command"), steps.group("answer"));
                commands++;
            }
        }
        // No block of the page is passed over.
        assertThat(page.split("```", -1).length / 2).isEqualTo(commands);
        assertThat(page.split("\n[|]---", -1).length - 1).isEqualTo(tables);

        TableSource ours = source("our-tables.xlsx");
        assertThat(IndicatorSet.readFrom(ours, "second-plan-draft").observations("overall"))
                .hasToString("[overall 令和8年度調査 63.1]");
        RoutingTable routing = RoutingTable.readFrom(ours, "second-plan-draft");
        assertThat(routing.fallback().fax()).hasToString("0942-34-3091");
        assertThat(routing.route("日吉").assignment(ConsultationField.LIVELIHOOD).basis())
                .isEqualTo(Basis.CONFIRMED);
        assertThat(routing.route("長門石").office(ConsultationField.LIVELIHOOD).id())
                .isEqualTo("seikatsu-jiritsu-seibu");

        TableSource last = source("final-tables.xlsx");
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

    private TableSource source(String name) throws IOException {
        return TableSource.of(TableWorkbook.read(Files.readAllBytes(place.resolve(name))));
    }

    private void run(String command, String answer) {
        List<String> arguments = Stream.of(command.split(" "))
                .map(word -> word.matches(".*[.](xlsx|html)|round-r9")
                        ? place.resolve(word).toString()
                        : word)
                .toList();
        arguments.stream()
                .filter(word -> word.endsWith(".xlsx"))
                .reduce((first, second) -> second)
                .ifPresent(last -> workbook = Path.of(last));
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed, true);
        PlanTool.run(arguments, out, out);
        // Where lines are left out, there is a line with nothing but an ellipsis.
        assertThat(printed.toString().replace(place + "/", ""))
                .as(command)
                .matches(Pattern.compile(Pattern.quote(answer).replace("…\n", "\\E(?:.*\n)+?\\Q")));
    }

    /** The rows of a table on the page, by heading. */
    private static List<Map<String, String>> table(String markdown) {
        List<List<String>> lines = markdown.lines()
                .map(line -> Stream.of(line.substring(1, line.lastIndexOf('|')).split("[|]", -1))
                        .map(String::strip)
                        .toList())
                .toList();
        return byHeading(lines.get(0), lines.subList(2, lines.size()));
    }

    private static List<Map<String, String>> byHeading(List<String> headings, List<List<String>> rows) {
        List<Map<String, String>> all = new ArrayList<>();
        for (List<String> row : rows) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < headings.size(); i++) {
                cells.put(headings.get(i), i < row.size() ? row.get(i) : "");
            }
            all.add(cells);
        }
        return all;
    }

    private void add(String sheet, List<Map<String, String>> rows) throws IOException {
        edit(sheet, all -> all.addAll(rows));
    }

    private void change(String sheet, List<Map<String, String>> before, List<Map<String, String>> after)
            throws IOException {
        edit(sheet, all -> {
            for (int i = 0; i < before.size(); i++) {
                Map<String, String> old = before.get(i);
                List<Map<String, String>> meant = all.stream()
                        .filter(row -> row.entrySet().containsAll(old.entrySet()))
                        .toList();
                assertThat(meant).as("the row " + old).hasSize(1);
                meant.get(0).putAll(after.get(i));
            }
        });
    }

    /** What somebody does with the rows of a sheet. */
    private interface Editing {
        void of(List<Map<String, String>> rows);
    }

    /** Saves the workbook as a spreadsheet does that leaves the other sheets as they are. */
    private void edit(String edited, Editing editing) throws IOException {
        List<SheetTable> sheets = WorkbookSheets.read(Files.readAllBytes(workbook));
        assertThat(sheets).extracting(SheetTable::name).contains(edited);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook saved = new Workbook(bytes, "test", "1.0")) {
            for (SheetTable sheet : sheets) {
                try (Worksheet into = saved.newWorksheet(sheet.name())) {
                    List<String> headings = sheet.headings();
                    List<Map<String, String>> rows = byHeading(
                            headings, sheet.rows().subList(1, sheet.rows().size()));
                    if (sheet.name().equals(edited)) {
                        editing.of(rows);
                    }
                    for (int column = 0; column < headings.size(); column++) {
                        into.value(0, column, headings.get(column));
                        for (int row = 0; row < rows.size(); row++) {
                            assertThat(headings).containsAll(rows.get(row).keySet());
                            into.value(row + 1, column, rows.get(row).getOrDefault(headings.get(column), ""));
                        }
                    }
                }
            }
        }
        Files.write(workbook, bytes.toByteArray());
    }
}
