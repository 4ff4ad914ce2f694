package jp.kurume.plan.examples.benchmarks;

import java.util.ArrayList;
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
        List<Promise> promises = new ArrayList<>(List.of(
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
                        nanoseconds(messy, transliterator))));
        promises.addAll(engines());
        promises.addAll(scaling());
        promises.addAll(towns());
        return promises;
    }

    private static List<Promise> towns() throws RunnerException {
        Scores scores = Scores.of(TownsBenchmark.class);
        List<Promise> promises = new ArrayList<>();
        for (int towns : TownsBenchmark.SIZES) {
            promises.add(new Promise(
                    String.format(Locale.ROOT, "district of an address among %,d towns", towns),
                    scores.nanoseconds("address " + towns),
                    3_000,
                    "ns",
                    "as people write it"));
        }
        int few = TownsBenchmark.SIZES.get(0);
        int most = TownsBenchmark.SIZES.get(1);
        double rowOfMost = scores.nanoseconds("load " + most) / most;
        double rowOfFew = scores.nanoseconds("load " + few) / few;
        // If time grew with the square, it would be 100 times as long.
        promises.add(new Promise(
                String.format(Locale.ROOT, "loading a row of %,d towns / of %,d", most, few),
                rowOfMost / rowOfFew,
                5,
                "×",
                nanoseconds(rowOfMost, rowOfFew)));
        return promises;
    }

    private static List<Promise> engines() throws RunnerException {
        Scores engines = Scores.of(EnginesBenchmark.class);
        double routing = engines.nanoseconds("routing");
        double database = engines.nanoseconds("database");
        double decisions = engines.nanoseconds("decisionTable");
        return List.of(
                new Promise("office by name / H2", routing / database, 0.1, "×", nanoseconds(routing, database)),
                new Promise(
                        "office by name / DMN decision table",
                        routing / decisions,
                        0.001,
                        "×",
                        nanoseconds(routing, decisions)));
    }

    private static List<Promise> scaling() throws RunnerException {
        Scores scores = Scores.of(ScalingBenchmark.class);
        List<Promise> promises = new ArrayList<>();
        for (int districts : ScalingBenchmark.SIZES) {
            double route = scores.nanoseconds("route " + districts);
            double map = scores.nanoseconds("hashMap " + districts);
            promises.add(new Promise(
                    String.format(Locale.ROOT, "route by name of %,d / HashMap.get", districts),
                    route / map,
                    2,
                    "×",
                    nanoseconds(route, map)));
        }
        int most = ScalingBenchmark.SIZES.get(2);
        int many = ScalingBenchmark.SIZES.get(1);
        double rowOfMost = scores.nanoseconds("load " + most) / MadeUpCity.rows(most);
        double rowOfMany = scores.nanoseconds("load " + many) / MadeUpCity.rows(many);
        // Linear, but for what no longer fits into the processor's caches: with the square, it would be 57 times as
        // long.
        promises.add(new Promise(
                String.format(Locale.ROOT, "loading a row of %,d districts / of %,d", most, many),
                rowOfMost / rowOfMany,
                5,
                "×",
                nanoseconds(rowOfMost, rowOfMany)));
        return promises;
    }

    private static String nanoseconds(double one, double other) {
        return String.format(Locale.ROOT, "%,.2f ns / %,.2f ns", one, other);
    }
}
