package jp.kurume.plan.examples.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The speed of lookups, measured by JMH in one run. */
final class Lookups {

    private Lookups() {}

    static List<Promise> measure() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(LookupBenchmark.class.getName())
                        .include(NamesBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Map<String, Double> nanoseconds = new HashMap<>();
        double bytes = 0;
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            nanoseconds.put(
                    benchmark.substring(benchmark.lastIndexOf('.') + 1),
                    result.getPrimaryResult().getScore());
            for (String secondary : result.getSecondaryResults().keySet()) {
                if (secondary.contains("alloc.rate.norm") && !benchmark.contains("messy")) {
                    bytes = Math.max(
                            bytes, result.getSecondaryResults().get(secondary).getScore());
                }
            }
        }
        double map = nanoseconds.getOrDefault("hashMap", Double.NaN);
        double route = nanoseconds.getOrDefault("route", Double.NaN);
        double maps = nanoseconds.getOrDefault("hashMapOfHashMaps", Double.NaN);
        double office = nanoseconds.getOrDefault("routeAndOffice", Double.NaN);
        double pair = nanoseconds.getOrDefault("hashMaps", Double.NaN);
        double name = nanoseconds.getOrDefault("nameAsItStands", Double.NaN);
        double messy = nanoseconds.getOrDefault("messyName", Double.NaN);
        double changes = nanoseconds.getOrDefault("messyNameWithChanges", Double.NaN);
        double normalizer = nanoseconds.getOrDefault("messyNameByNormalizer", Double.NaN);
        double transliterator = nanoseconds.getOrDefault("messyNameByTransliterator", Double.NaN);
        return List.of(
                new Promise("route by name / HashMap.get", route / map, 2, "×", nanoseconds(route, map)),
                new Promise("office by name / HashMap.get twice", office / maps, 2, "×", nanoseconds(office, maps)),
                new Promise(
                        "resolve and route a name / HashMap.get twice", name / pair, 1.5, "×", nanoseconds(name, pair)),
                new Promise(
                        "route of a messy name",
                        messy,
                        200,
                        "ns",
                        String.format(Locale.ROOT, "with what was changed %.0f ns", changes)),
                new Promise(
                        "route of a messy name / Normalizer and regex",
                        messy / normalizer,
                        1,
                        "×",
                        nanoseconds(messy, normalizer)),
                new Promise(
                        "route of a messy name / ICU4J and regex",
                        messy / transliterator,
                        1,
                        "×",
                        nanoseconds(messy, transliterator)),
                // JMH itself allocates a little per iteration, which shows as a fraction of a byte per operation.
                new Promise(
                        "allocated per lookup",
                        bytes,
                        0.01,
                        "bytes",
                        "largest of the benchmarks of names as they stand"));
    }

    private static String nanoseconds(double one, double other) {
        return String.format(Locale.ROOT, "%.2f ns / %.2f ns", one, other);
    }
}
