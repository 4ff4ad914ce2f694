package jp.kurume.plan.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.text.TextTable;
import org.openjdk.jmh.runner.RunnerException;

/** Measures every promise, prints them in one table, and exits with 1 if one is not kept. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Measures and prints.
     *
     * @param arguments none are looked at
     * @throws IOException if a program cannot be started
     * @throws InterruptedException if somebody interrupts
     * @throws RunnerException if JMH cannot run
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Promise> promises = new ArrayList<>();
        promises.addAll(Heap.measure());
        promises.addAll(Starts.measure());
        promises.addAll(Lookups.measure());
        promises.addAll(Interchange.measure());
        promises.addAll(Calculations.measure());
        promises.addAll(EvaluationReports.measure());
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
