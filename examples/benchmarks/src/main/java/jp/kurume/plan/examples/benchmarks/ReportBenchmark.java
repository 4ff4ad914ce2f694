package jp.kurume.plan.examples.benchmarks;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import jp.kurume.plan.indicators.report.EvaluationReport;
import jp.kurume.plan.table.TableForm;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The evaluation report of one city with 18 measures, each observed in four years. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ReportBenchmark {

    private final EvaluationReport report = EvaluationReports.of(1);

    /** Makes up the observations. */
    public ReportBenchmark() {}

    /**
     * The page with its charts.
     *
     * @return the page
     */
    @Benchmark
    public String html() {
        return report.toHtml(Locale.JAPANESE);
    }

    /**
     * The same without charts.
     *
     * @return the text
     */
    @Benchmark
    public String markdown() {
        return report.toMarkdown(Locale.JAPANESE);
    }

    /**
     * The results as a table.
     *
     * @return the file
     */
    @Benchmark
    public byte[] csv() {
        return report.toCsv(TableForm.SPREADSHEET, Locale.JAPANESE);
    }
}
