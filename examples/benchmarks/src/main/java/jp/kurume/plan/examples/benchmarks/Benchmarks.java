package jp.kurume.plan.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.kurume.plan.text.TextTable;
import org.openjdk.jmh.runner.RunnerException;

/** Measures every promise, or those of some kinds, prints them in one table, and exits with 1 if one is not kept. */
public final class Benchmarks {

    /** The promises of one kind, measured now. */
    private interface Measuring {
        List<Promise> measure() throws IOException, InterruptedException, RunnerException;
    }

    private Benchmarks() {}

    private static Map<String, Measuring> kinds() {
        Map<String, Measuring> kinds = new LinkedHashMap<>();
        kinds.put("heap", Heap::measure);
        kinds.put("starts", Starts::measure);
        kinds.put("lookups", Lookups::measure);
        kinds.put("interchange", Interchange::measure);
        kinds.put("calculations", Calculations::measure);
        kinds.put("reports", EvaluationReports::measure);
        return kinds;
    }

    /**
     * Measures and prints.
     *
     * @param arguments none are looked at; the system property {@code benchmarks.only} names the kinds to measure, of {@code heap},
     *     {@code starts}, {@code lookups}, {@code interchange}, {@code calculations} and {@code reports}; all of them if it is not set
     * @throws IllegalArgumentException if there is no such kind
     * @throws IOException if a program cannot be started
     * @throws InterruptedException if somebody interrupts
     * @throws RunnerException if JMH cannot run
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Promise> promises = new ArrayList<>();
        Map<String, Measuring> kinds = kinds();
        List<String> asked = Stream.of(System.getProperty("benchmarks.only", "").split(",", -1))
                .map(String::strip)
                .filter(kind -> !kind.isEmpty())
                .toList();
        if (!kinds.keySet().containsAll(asked)) {
            throw new IllegalArgumentException(
                    "Expected only kinds of " + kinds.keySet() + ", but was asked for " + asked);
        }
        for (Map.Entry<String, Measuring> kind : kinds.entrySet()) {
            if (asked.isEmpty() || asked.contains(kind.getKey())) {
                promises.addAll(kind.getValue().measure());
            }
        }
        TextTable table = TextTable.of("promise", ">at most", ">measured", "", "on");
        for (Promise promise : promises) {
            table.row(
                    promise.what(),
                    promise.limitText(),
                    promise.measuredText(),
                    promise.isKept() ? "kept" : "NOT KEPT",
                    promise.detail());
        }
        out.println("JDK " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors");
        out.println();
        out.print(table);
        if (!promises.stream().allMatch(Promise::isKept)) {
            System.exit(1);
        }
    }
}
