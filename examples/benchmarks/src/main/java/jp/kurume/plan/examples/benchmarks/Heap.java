package jp.kurume.plan.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.table.TableSource;
import org.openjdk.jol.info.GraphLayout;

/** How much memory the bundled data keeps: everything reachable from plan, indicators and routing, each object once. */
final class Heap {

    private static final double KIBIBYTE = 1024;

    private Heap() {}

    static List<Promise> measure() throws IOException {
        Plan plan = KurumePlans.secondPeriod();
        // Derived attributes are computed on first use and kept, so they count.
        plan.actions();
        IndicatorSet first = KurumeIndicators.firstPeriod();
        IndicatorSet second = KurumeIndicators.secondPeriod();
        first.assessments();
        second.assessments();
        RoutingTable routing = KurumeDistricts.routing();
        double all = size(plan, first, second, routing);
        RoutingTable named = KurumeDistricts.routing();
        // Whatever is made for the first name that is not as it stands is kept as well.
        named.resolve("ひよし");
        int most = ScalingBenchmark.SIZES.get(2);
        int many = ScalingBenchmark.SIZES.get(1);
        double districtOfMost = perDistrict(most);
        double districtOfMany = perDistrict(many);
        return List.of(
                new Promise(
                        "retained heap of everything bundled",
                        all,
                        KIBIBYTE,
                        "KiB",
                        String.format(
                                Locale.ROOT,
                                "plan %.0f, indicators %.0f, routing %.0f, each alone",
                                size(plan),
                                size(first, second),
                                size(routing))),
                new Promise(
                        "retained heap of the bundled routing, names included",
                        size(named),
                        256,
                        "KiB",
                        "after a name in kana"),
                new Promise(
                        String.format(Locale.ROOT, "heap for a district, of %,d / of %,d", most, many),
                        districtOfMost / districtOfMany,
                        1.2,
                        "×",
                        String.format(
                                Locale.ROOT,
                                "%.0f bytes / %.0f bytes",
                                districtOfMost * KIBIBYTE,
                                districtOfMany * KIBIBYTE)));
    }

    private static double perDistrict(int districts) throws IOException {
        Path folder = MadeUpCity.write(districts);
        RoutingTable routing = RoutingTable.readFrom(TableSource.folder(folder), MadeUpCity.EDITION);
        MadeUpCity.delete(folder);
        routing.resolve("なまえ");
        return size(routing) / districts;
    }

    private static double size(Object... roots) {
        return GraphLayout.parseInstance(roots).totalSize() / KIBIBYTE;
    }
}
