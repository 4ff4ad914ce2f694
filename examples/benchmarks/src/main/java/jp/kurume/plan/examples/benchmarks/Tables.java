package jp.kurume.plan.examples.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The speed of reading and writing tables, measured by JMH in one run. */
final class Tables {

    private static final double LIMIT = 3;

    private Tables() {}

    static List<Promise> measure() throws RunnerException {
        Map<String, Double> milliseconds = new HashMap<>();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(TableBenchmark.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run()) {
            String benchmark = result.getParams().getBenchmark();
            milliseconds.put(
                    benchmark.substring(benchmark.lastIndexOf('.') + 1),
                    result.getPrimaryResult().getScore());
        }
        return List.of(
                promise("100,000 rows read / FastCSV alone", milliseconds, "readTable", "readFastCsv"),
                promise("100,000 rows written / FastCSV alone", milliseconds, "writeTable", "writeFastCsv"));
    }

    private static Promise promise(String what, Map<String, Double> milliseconds, String ours, String alone) {
        double one = milliseconds.getOrDefault(ours, Double.NaN);
        double other = milliseconds.getOrDefault(alone, Double.NaN);
        double perRow = one * 1_000_000 / TableBenchmark.ROWS;
        return new Promise(
                what,
                one / other,
                LIMIT,
                "×",
                String.format(Locale.ROOT, "%.0f ms / %.0f ms, %.0f ns per row", one, other, perRow));
    }
}
