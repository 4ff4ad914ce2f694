package jp.kurume.plan.indicators.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.rollup.PlanRollUp;
import jp.kurume.plan.indicators.rollup.RollUp;
import jp.kurume.plan.indicators.rollup.WhatIf;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Valid values of roll-ups. */
final class RollUpArbitraries {

    private RollUpArbitraries() {}

    static Map<Class<?>, Arbitrary<?>> all() {
        Map<Class<?>, Arbitrary<?>> kit = new LinkedHashMap<>();
        kit.put(RollUp.class, rollUps());
        kit.put(PlanRollUp.class, planRollUps());
        kit.put(PlanRollUp.Part.class, parts());
        kit.put(WhatIf.class, IndicatorArbitraries.indicatorSets().flatMap(RollUpArbitraries::whatIfs));
        kit.put(
                WhatIf.Comparison.class,
                Combinators.combine(IndicatorArbitraries.assessments(), IndicatorArbitraries.assessments())
                        .as(WhatIf.Comparison::new));
        return kit;
    }

    private static Arbitrary<RollUp> rollUps() {
        return Combinators.combine(
                        IndicatorArbitraries.policies(),
                        IndicatorArbitraries.assessments().list().ofMaxSize(2))
                .as(RollUp::new);
    }

    private static Arbitrary<PlanRollUp.Part> parts() {
        return Combinators.combine(IndicatorArbitraries.scopes(), rollUps()).as(PlanRollUp.Part::new);
    }

    private static Arbitrary<PlanRollUp> planRollUps() {
        return Combinators.combine(rollUps(), parts().list().ofMaxSize(2)).as(PlanRollUp::new);
    }

    private static Arbitrary<WhatIf> whatIfs(IndicatorSet indicators) {
        Arbitrary<List<Observation>> supposed = indicators.measures().isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(indicators.measures())
                        .flatMap(IndicatorArbitraries::observationsOf)
                        .list()
                        .ofMaxSize(2)
                        .uniqueElements(one -> List.of(one.measure(), one.year()));
        return Combinators.combine(supposed, IndicatorArbitraries.policies())
                .as((some, policy) -> new WhatIf(indicators, some, policy));
    }
}
