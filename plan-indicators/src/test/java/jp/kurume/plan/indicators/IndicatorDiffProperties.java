package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.kurume.plan.diff.Change;
import jp.kurume.plan.diff.PlanDiff;
import jp.kurume.plan.indicators.testing.IndicatorArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the changes between any two sets of indicators. */
class IndicatorDiffProperties {

    record Sets(IndicatorSet before, IndicatorSet after) {}

    @Provide
    Arbitrary<Sets> sets() {
        Arbitrary<IndicatorSet> any = IndicatorArbitraries.indicatorSets();
        Arbitrary<Long> seeds = Arbitraries.randomValue(Random::nextLong);
        return Arbitraries.oneOf(
                Combinators.combine(any, any).as(Sets::new),
                Combinators.combine(any, seeds).as((set, seed) -> new Sets(set, revised(set, new Random(seed)))));
    }

    /** Some indicators dropped, some measures named otherwise, the observations gone. */
    private static IndicatorSet revised(IndicatorSet set, Random random) {
        List<Indicator> indicators = new ArrayList<>();
        for (Indicator indicator : set.indicators()) {
            if (random.nextInt(3) > 0) {
                indicators.add(indicator.withMeasures(indicator.measures().stream()
                        .map(measure -> random.nextBoolean() ? measure : measure.withName(measure.name() + "の数"))
                        .toList()));
            }
        }
        return IndicatorSet.builder()
                .edition(set.edition())
                .indicators(indicators)
                .series(set.series())
                .build();
    }

    @Property(tries = 100)
    void nothingChangesFromASetToItself(@ForAll("sets") Sets sets) {
        assertThat(IndicatorDiff.between(sets.before, sets.before).changes()).isEmpty();
    }

    @Property(tries = 100)
    void theOtherWayRoundIsTheMirrorImage(@ForAll("sets") Sets sets) {
        PlanDiff there = IndicatorDiff.between(sets.before, sets.after);
        PlanDiff back = IndicatorDiff.between(sets.after, sets.before);
        assertThat(back.changes())
                .containsExactlyInAnyOrderElementsOf(there.reversed().changes());
    }

    @Property(tries = 100)
    void theNumbersAddUp(@ForAll("sets") Sets sets) {
        List<Change> changes = IndicatorDiff.between(sets.before, sets.after).changes();
        long added = changes.stream().filter(Change.Added.class::isInstance).count();
        long removed = changes.stream().filter(Change.Removed.class::isInstance).count();
        assertThat(sets.before.measures().size() - removed + added)
                .isEqualTo(sets.after.measures().size());
    }
}
