package jp.kurume.plan.examples.benchmarks;

import java.util.List;
import java.util.Locale;
import jp.kurume.plan.districts.KurumeDistricts;
import jp.kurume.plan.districts.RoutingTable;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.model.KurumePlans;
import jp.kurume.plan.model.Plan;
import org.openjdk.jol.info.GraphLayout;

/** How much memory the bundled data keeps: everything reachable from plan, indicators and routing, each object once. */
final class Heap {

    private static final double KIBIBYTE = 1024;

    private Heap() {}

    static List<Promise> measure() {
        Plan plan = KurumePlans.secondPeriod();
        // Derived attributes are computed on first use and kept, so they count.
        plan.actions();
        IndicatorSet first = KurumeIndicators.firstPeriod();
        IndicatorSet second = KurumeIndicators.secondPeriod();
        first.assessments();
        second.assessments();
        RoutingTable routing = KurumeDistricts.routing();
        double all = size(plan, first, second, routing);
        return List.of(new Promise(
                "retained heap of everything bundled",
                all,
                KIBIBYTE,
                "KiB",
                String.format(
                        Locale.ROOT,
                        "plan %.0f, indicators %.0f, routing %.0f, each alone",
                        size(plan),
                        size(first, second),
                        size(routing))));
    }

    private static double size(Object... roots) {
        return GraphLayout.parseInstance(roots).totalSize() / KIBIBYTE;
    }
}
