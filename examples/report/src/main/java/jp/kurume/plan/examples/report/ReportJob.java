package jp.kurume.plan.examples.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kurume.plan.indicators.Status;
import jp.kurume.plan.indicators.rollup.RollUp;
import jp.kurume.plan.text.TextTable;

/**
 * Checks every city first, and writes only if all of them are sound.
 */
final class ReportJob {

    private final Order order;
    private final Words words;
    private final Progress progress;
    private final PrintStream out;

    /**
     * A job.
     *
     * @param order what was asked for
     * @param watched whether somebody looks at a terminal
     * @param out where to print what was found and written
     */
    ReportJob(Order order, boolean watched, PrintStream out) {
        this.order = order;
        this.words = order.words();
        this.progress = new Progress(watched);
        this.out = out;
    }

    /** Does it, and tells whether the reports are there now. */
    boolean run() throws RefusedException, IOException {
        Path work = Files.createTempDirectory("report-");
        try {
            List<String> complaints = new ArrayList<>();
            List<City> cities = open(work, complaints);
            List<YearReport> reports = complaints.isEmpty() ? reports(cities, complaints) : List.of();
            if (!complaints.isEmpty()) {
                complaints.forEach(out::println);
                out.println(words.say("nothing"));
                return false;
            }
            new ReportFolder(order, ChartFont.forTexts(Charts.texts(reports, words), words))
                    .write(progress.over(reports, words.say("writing")));
            out.print(summary(reports));
            out.println(words.say("written", order.output()));
            return true;
        } finally {
            ReportFolder.delete(work);
        }
    }

    /** The cities, each checked; what is wrong with them is added to the complaints. */
    private List<City> open(Path work, List<String> complaints) throws RefusedException, IOException {
        List<City> cities = new ArrayList<>();
        for (Path place : progress.over(City.placesIn(order.input(), words), words.say("checking"))) {
            try {
                City city = City.open(
                        place,
                        Files.createDirectory(work.resolve(String.valueOf(cities.size() + complaints.size()))),
                        words);
                if (city.check().hasErrors()) {
                    complaints.add(city.check().where() + "\n\n" + city.check().table(words.locale()) + "\n"
                            + city.check().counts(words.locale()));
                } else {
                    cities.add(city);
                }
            } catch (RefusedException e) {
                complaints.add(e.getMessage());
            }
        }
        return cities;
    }

    private List<YearReport> reports(List<City> cities, List<String> complaints) {
        List<YearReport> reports = new ArrayList<>();
        for (City city : cities) {
            try {
                reports.addAll(YearReport.of(city, cities.size() > 1, order));
            } catch (RefusedException e) {
                complaints.add(e.getMessage());
            }
        }
        return reports;
    }

    private TextTable summary(List<YearReport> reports) {
        TextTable table = TextTable.of(
                words.say("column.plan"),
                words.say("column.year"),
                ">" + words.say("column.measures"),
                words.say("column.verdicts"),
                words.say("column.check"));
        for (YearReport report : reports) {
            RollUp whole = report.evaluation().rollUp().whole();
            table.row(
                    report.evaluation().indicators().edition().toString(),
                    report.evaluation().year().toString(),
                    String.valueOf(whole.assessments().size()),
                    verdicts(whole),
                    report.city().check().counts(words.locale()));
        }
        return table;
    }

    private String verdicts(RollUp whole) {
        String counted = whole.counts().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map((Map.Entry<Status, Integer> entry) -> words.say("status", entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(words.say("comma")));
        String without = words.say("without", whole.withoutVerdict());
        return counted.isEmpty() ? without : counted + words.say("comma") + without;
    }
}
