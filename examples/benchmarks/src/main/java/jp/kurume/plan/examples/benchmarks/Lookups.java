package jp.kurume.plan.examples.benchmarks;

import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** The speed of lookups, measured by JMH in one run of each kind. */
final class Lookups {

    private Lookups() {}

    static List<Promise> measure() throws RunnerException {
        Scores known = Scores.of(LookupBenchmark.class);
        double map = known.nanoseconds("hashMap");
        double route = known.nanoseconds("route");
        double maps = known.nanoseconds("hashMapOfHashMaps");
        double office = known.nanoseconds("routeAndOffice");
        Scores names = Scores.of(NamesBenchmark.class);
        double pair = names.nanoseconds("hashMaps");
        double name = names.nanoseconds("nameAsItStands");
        double messy = names.nanoseconds("messyName");
        double changes = names.nanoseconds("messyNameWithChanges");
        double normalizer = names.nanoseconds("messyNameByNormalizer");
        double transliterator = names.nanoseconds("messyNameByTransliterator");
        return List.of(
                new Promise("route by name / HashMap.get", route / map, 2, "×", nanoseconds(route, map)),
                new Promise("office by name / HashMap.get twice", office / maps, 2, "×", nanoseconds(office, maps)),
                // JMH itself allocates a little per iteration, which shows as a fraction of a byte per operation.
                new Promise(
                        "allocated per lookup",
                        Math.max(known.mostBytes(), names.bytes("nameAsItStands")),
                        0.01,
                        "bytes",
                        "largest of the lookups of names as they stand"),
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
                        0.2,
                        "×",
                        nanoseconds(messy, transliterator)));
    }

    private static String nanoseconds(double one, double other) {
        return String.format(Locale.ROOT, "%.2f ns / %.2f ns", one, other);
    }
}
