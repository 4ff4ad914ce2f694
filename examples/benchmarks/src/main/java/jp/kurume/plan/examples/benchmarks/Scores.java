package jp.kurume.plan.examples.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What JMH measured of one class in one run.
 *
 * @param nanoseconds per operation, by the name of the benchmark and, with a blank before each, its parameters
 * @param bytes allocated per operation, by the same
 */
record Scores(Map<String, Double> nanoseconds, Map<String, Double> bytes) {

    static Scores of(Class<?> benchmarks) throws RunnerException {
        Map<String, Double> nanoseconds = new HashMap<>();
        Map<String, Double> bytes = new HashMap<>();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(benchmarks.getName() + "\\.")
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run()) {
            String benchmark = result.getParams().getBenchmark();
            StringBuilder named = new StringBuilder(benchmark.substring(benchmark.lastIndexOf('.') + 1));
            for (String parameter : result.getParams().getParamsKeys()) {
                named.append(' ').append(result.getParams().getParam(parameter));
            }
            String name = named.toString();
            nanoseconds.put(name, result.getPrimaryResult().getScore());
            for (String secondary : result.getSecondaryResults().keySet()) {
                if (secondary.contains("alloc.rate.norm")) {
                    bytes.put(name, result.getSecondaryResults().get(secondary).getScore());
                }
            }
        }
        return new Scores(nanoseconds, bytes);
    }

    /** Of several runs, one after the other, the median of every benchmark: what disturbs one run disturbs all benchmarks in it. */
    static Scores median(Class<?> benchmarks, int runs) throws RunnerException {
        Map<String, List<Double>> nanoseconds = new HashMap<>();
        Map<String, List<Double>> bytes = new HashMap<>();
        for (int run = 0; run < runs; run++) {
            Scores scores = of(benchmarks);
            scores.nanoseconds.forEach((name, score) ->
                    nanoseconds.computeIfAbsent(name, first -> new ArrayList<>()).add(score));
            scores.bytes.forEach((name, score) ->
                    bytes.computeIfAbsent(name, first -> new ArrayList<>()).add(score));
        }
        return new Scores(medians(nanoseconds), medians(bytes));
    }

    private static Map<String, Double> medians(Map<String, List<Double>> scores) {
        Map<String, Double> medians = new HashMap<>();
        scores.forEach((name, all) ->
                medians.put(name, all.stream().sorted().toList().get(all.size() / 2)));
        return medians;
    }

    /** NaN where nothing was measured, which keeps no promise. */
    double nanoseconds(String benchmark) {
        return nanoseconds.getOrDefault(benchmark, Double.NaN);
    }

    double bytes(String benchmark) {
        return bytes.getOrDefault(benchmark, Double.NaN);
    }

    double mostBytes() {
        return bytes.values().stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
    }
}
