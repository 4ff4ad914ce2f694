package jp.kurume.plan.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** The speed of assessments one by one and in bulk, measured by JMH: assessments in one run, kernels in several. */
final class Calculations {

    /** Ratios of loops that take no nanosecond are those of medians of so many runs. */
    private static final int RUNS = 5;

    private Calculations() {}

    static List<Promise> measure() throws RunnerException {
        List<Promise> promises = new ArrayList<>();
        Scores rows = Scores.median(KernelBenchmark.class, RUNS);
        for (String kernel : List.of("progress", "expected", "statuses")) {
            double one = rows.nanoseconds(kernel);
            double other = rows.nanoseconds(kernel + "ByHand");
            promises.add(new Promise(
                    kernel + " kernel / plainest loop",
                    one / other,
                    1.2,
                    "×",
                    String.format(Locale.ROOT, "%.0f / %.0f million rows a second", 1000 / one, 1000 / other)));
        }
        promises.add(new Promise(
                "allocated by kernels per row",
                Math.max(rows.bytes("progress"), Math.max(rows.bytes("expected"), rows.bytes("statuses"))),
                0.01,
                "bytes",
                String.format(
                        Locale.ROOT,
                        "a copy of the three columns: %.0f million rows a second",
                        1000 / rows.nanoseconds("copy"))));
        Scores assessments = Scores.of(AssessmentBenchmark.class);
        double exact = assessments.nanoseconds("exact");
        double longest = assessments.nanoseconds("exactOfFifteenDigits");
        double spreadsheet = assessments.nanoseconds("spreadsheet");
        promises.add(new Promise(
                "exact assessment, all figures",
                Math.max(exact, longest),
                600,
                "ns",
                String.format(Locale.ROOT, "%.0f ns of printed shares, %.0f ns of 15 digits", exact, longest)));
        promises.add(new Promise(
                "exact assessment of every kind of target",
                assessments.nanoseconds("everyKind"),
                700,
                "ns",
                "interim targets, bands, words, totals, ranks, calendar years …"));
        promises.add(new Promise(
                "exact assessment / same formulas in a spreadsheet",
                exact / spreadsheet,
                0.1,
                "×",
                String.format(Locale.ROOT, "%.0f ns / %.0f ns by Apache POI", exact, spreadsheet)));
        return promises;
    }
}
