package jp.kurume.plan.examples.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.report.EvaluationReport;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearStyle;

/**
 * Writes the evaluation report on a folder of tables, as whoever keeps them does once a year.
 *
 * <p>It is on the latest year of {@code observations.csv} and the plan in which it was observed: the last one, where several
 * have it. Nothing is written
 * while the folder has errors.
 */
record FolderReport(String folder, Locale language, LocalDate made) {

    /**
     * Writes the report into the folder {@code reports} of the folder, and prints where.
     *
     * @param out where to print
     * @return whether there is a report: false if the tables have errors, which are printed, or nothing has been observed
     * @throws IOException if a file cannot be written
     */
    boolean show(PrintStream out) throws IOException {
        Optional<TableSource> usable = new FolderCheck(folder, language).usable(out);
        if (usable.isEmpty()) {
            return false;
        }
        TableSource tables = usable.get();
        Optional<Observed> observed = Observed.latest(tables);
        if (observed.isEmpty()) {
            out.println("observations.csv に実績がありません。 / Nothing has been observed yet.");
            return false;
        }
        Observed latest = observed.get();
        EvaluationReport report =
                EvaluationReport.of(IndicatorSet.readFrom(tables, latest.edition()), latest.year(), made);
        Path reports = Files.createDirectories(Path.of(folder, "reports"));
        String name = latest.edition() + "-" + latest.year().format(FiscalYearStyle.SHORT);
        out.println(report);
        write(reports.resolve(name + ".html"), report.toHtml(language), out);
        write(reports.resolve(name + ".md"), report.toMarkdown(language), out);
        Path table = reports.resolve(name + ".csv");
        Files.write(table, report.toCsv(TableForm.SPREADSHEET, language));
        out.println(table);
        return true;
    }

    private static void write(Path file, String text, PrintStream out) throws IOException {
        Files.writeString(file, text);
        out.println(file);
    }

    /** A year in which something was observed, and the plan that it was observed of. */
    private record Observed(String edition, FiscalYear year) {

        static Optional<Observed> latest(TableSource tables) {
            Observed latest = null;
            for (IndicatorSet set : IndicatorSet.readAllFrom(new TableReading(tables))) {
                for (Observation observation : set.observations()) {
                    if (latest == null || !observation.year().isBefore(latest.year())) {
                        latest = new Observed(set.edition().id(), observation.year());
                    }
                }
            }
            return Optional.ofNullable(latest);
        }
    }
}
