package jp.kurume.plan.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** The speed of reading and writing JSON and tables, against the libraries that do it, measured by JMH in one run each. */
final class Interchange {

    private Interchange() {}

    static List<Promise> measure() throws RunnerException {
        List<Promise> promises = new ArrayList<>();
        Scores json = Scores.of(JsonBenchmark.class);
        for (String direction : List.of("read", "write")) {
            promises.add(promise(
                    "one observation, JSON " + direction + " / plain Jackson",
                    json.nanoseconds(direction + "One"),
                    json.nanoseconds(direction + "OnePlain"),
                    1,
                    1.3));
            promises.add(promise(
                    "100,000 observations, JSON " + direction + " / plain Jackson",
                    json.nanoseconds(direction + "Many"),
                    json.nanoseconds(direction + "ManyPlain"),
                    JsonBenchmark.ROWS,
                    1.3));
        }
        Scores tables = Scores.of(TableBenchmark.class);
        for (String direction : List.of("read", "write")) {
            promises.add(promise(
                    "100,000 rows of a table, " + direction + " / FastCSV alone",
                    tables.nanoseconds(direction + "Table"),
                    tables.nanoseconds(direction + "FastCsv"),
                    TableBenchmark.ROWS,
                    3));
        }
        return promises;
    }

    private static Promise promise(String what, double ours, double others, int rows, double limit) {
        return new Promise(
                what,
                ours / others,
                limit,
                "×",
                String.format(Locale.ROOT, "%.0f ns / %.0f ns each", ours / rows, others / rows));
    }
}
