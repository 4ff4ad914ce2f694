package callcentre;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.time.FiscalYear;

/** Which offices serve a district, and how the plan's overall measure is doing. */
public final class Main {

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        RoutingTable routing = KurumeDistricts.routing();
        out.println(routing.route("日吉校区"));
        out.println(routing.resolve("国分"));
        IndicatorSet indicators = KurumeIndicators.secondPeriod();
        Observation observation = Observation.of("overall", FiscalYear.parse("令和8年度"), "63.1");
        out.println(indicators.measure("overall").assess(observation));
    }
}
