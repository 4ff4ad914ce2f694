package jp.kurume.plan.examples.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.report.EvaluationReport;
import jp.kurume.plan.time.FiscalYear;
import org.openjdk.jmh.runner.RunnerException;

/** Reports for one city and for every municipality of Japan, of which each is made, written and forgotten. */
final class EvaluationReports {

    private static final int MUNICIPALITIES = 1741;
    private static final int SOME = MUNICIPALITIES / 4;
    private static final int BETWEEN_LOOKS = 100;
    private static final double MEBIBYTE = 1 << 20;

    private static final FiscalYear FIRST = FiscalYear.of(2026);
    private static final int YEARS = 4;

    private EvaluationReports() {}

    /** The report of a city: Kurume's measures with values that the number of the city decides. */
    static EvaluationReport of(int city) {
        Random random = new Random(city);
        IndicatorSet measures = KurumeIndicators.secondPeriod();
        List<Observation> madeUp = new ArrayList<>();
        for (Measure measure : measures.measures()) {
            BigDecimal baseline =
                    measure.baseline() instanceof Baseline.Known known ? known.value() : BigDecimal.valueOf(50);
            for (int i = 0; i < YEARS; i++) {
                BigDecimal change = BigDecimal.valueOf(95 + random.nextInt(20), 2);
                madeUp.add(Observation.of(
                        measure.id(),
                        FIRST.plusYears(i),
                        baseline.multiply(change).setScale(measure.decimals(), RoundingMode.HALF_UP)));
            }
        }
        return EvaluationReport.of(
                IndicatorSet.builder().from(measures).addAllObservations(madeUp).build(),
                FIRST.plusYears(YEARS - 1),
                LocalDate.of(2030, 6, 30));
    }

    static List<Promise> measure() throws RunnerException {
        Scores scores = Scores.of(ReportBenchmark.class);
        write(SOME);
        Run some = write(SOME);
        Run all = write(MUNICIPALITIES);
        return List.of(
                new Promise(
                        "report of one city as a page",
                        scores.nanoseconds("html") / 1e6,
                        30,
                        "ms",
                        String.format(
                                Locale.ROOT,
                                "18 measures, %d years; as Markdown %.2f ms, as a table %.2f ms",
                                YEARS,
                                scores.nanoseconds("markdown") / 1e6,
                                scores.nanoseconds("csv") / 1e6)),
                new Promise(
                        "time per page, 1,741 cities / a quarter of them",
                        all.nanoseconds / MUNICIPALITIES / (some.nanoseconds / SOME),
                        1.3,
                        "×",
                        String.format(
                                Locale.ROOT,
                                "%.1f s / %.1f s in all, %.0f million letters",
                                all.nanoseconds / 1e9,
                                some.nanoseconds / 1e9,
                                all.letters / 1e6)),
                new Promise(
                        "live heap, 1,741 cities / a quarter of them",
                        all.mostBytes / some.mostBytes,
                        1.1,
                        "×",
                        String.format(
                                Locale.ROOT,
                                "%.1f MiB / %.1f MiB at most, looked at every %d cities",
                                all.mostBytes / MEBIBYTE,
                                some.mostBytes / MEBIBYTE,
                                BETWEEN_LOOKS)));
    }

    /** What it took to write the pages of some cities, the looks at the heap not counted. */
    private record Run(double nanoseconds, double mostBytes, long letters) {}

    private static Run write(int cities) {
        long nanoseconds = 0;
        long most = 0;
        long letters = 0;
        for (int city = 0; city < cities; city++) {
            long start = System.nanoTime();
            String page = of(city).toHtml(Locale.JAPANESE);
            nanoseconds += System.nanoTime() - start;
            letters += page.length();
            if (city % BETWEEN_LOOKS == 0) {
                most = Math.max(most, liveBytes());
            }
        }
        return new Run(nanoseconds, most, letters);
    }

    private static long liveBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
