package jp.kurume.plan.examples.secretariat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.report.EvaluationReport;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearStyle;
import jp.kurume.plan.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the evaluation report on a year (評価報告書), as a page, as Markdown and as a table. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private PlanTool tool;

    @Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    @SuppressWarnings("NullAway.Init")
    private String folder;

    @Option(names = "--year", paramLabel = "R8", descriptionKey = "year")
    private @Nullable FiscalYear year;

    @Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "to", defaultValue = "")
    private String to = "";

    @Override
    public Integer call() throws IOException {
        Words words = tool.words();
        CityTables city = CityTables.open(folder, words).usable(words);
        Observed observed = observed(city.indicators(), Optional.ofNullable(year), words);
        EvaluationReport report = EvaluationReport.of(observed.indicators(), observed.year(), PlanTool.today());
        Path reports = to.isEmpty() ? beside(CityTables.path(folder, words)) : CityTables.path(to, words);
        String name =
                observed.indicators().edition().id() + "-" + observed.year().format(FiscalYearStyle.SHORT);
        tool.out()
                .println(words.say("tool.report.written", observed.indicators().edition(), observed.year()));
        write(reports.resolve(name + ".html"), report.toHtml(words.language()).getBytes(StandardCharsets.UTF_8));
        write(reports.resolve(name + ".md"), report.toMarkdown(words.language()).getBytes(StandardCharsets.UTF_8));
        write(reports.resolve(name + ".csv"), report.toCsv(TableForm.SPREADSHEET, words.language()));
        return PlanTool.FINE;
    }

    /** Beside the tables: in their folder, the check would take reports for tables that nobody knows. */
    private static Path beside(Path tables) {
        boolean isNamed = !tables.normalize().toString().isEmpty() && !tables.endsWith("..");
        Path named = isNamed ? tables.normalize() : tables.toAbsolutePath().normalize();
        String name = String.valueOf(named.getFileName()).replaceFirst("(?i)[.](xlsx|xlsm|zip)$", "");
        return named.resolveSibling(name + "-reports");
    }

    private void write(Path file, byte[] bytes) throws IOException {
        NewFiles.replace(file, bytes);
        tool.out().println(file);
    }

    /** The year that is asked for or the latest one with a value, and the last of the plans in which it was observed. */
    private static Observed observed(List<IndicatorSet> sets, Optional<FiscalYear> asked, Words words) {
        List<Observed> all = new ArrayList<>();
        for (IndicatorSet set : sets) {
            set.observations().stream()
                    .map(Observation::year)
                    .distinct()
                    .forEach(its -> all.add(new Observed(set, its)));
        }
        TreeSet<FiscalYear> years =
                new TreeSet<>(all.stream().map(Observed::year).toList());
        if (years.isEmpty()) {
            throw new RefusedException(PlanTool.FOUND_WANTING, words.say("tool.report.nothing"));
        }
        FiscalYear wanted = asked.orElseGet(years::last);
        return all.stream()
                .filter(one -> one.year().equals(wanted))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new RefusedException(
                        PlanTool.FOUND_WANTING,
                        words.say(
                                "tool.report.other-year",
                                wanted,
                                String.join(
                                        words.say("problem.or"),
                                        years.stream().map(FiscalYear::toString).toList()))));
    }

    /** A year in which something was observed, and the plan that it was observed of. */
    private record Observed(IndicatorSet indicators, FiscalYear year) {}
}
