package jp.kurume.plan.indicators;

import static jp.kurume.plan.indicators.Fixtures.EDITION;
import static jp.kurume.plan.indicators.Fixtures.count;
import static jp.kurume.plan.indicators.Fixtures.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.kurume.plan.indicators.testing.IndicatorArbitraries;
import jp.kurume.plan.time.FiscalYear;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class YearlyObservationsProperties {

    private static final Measure MEASURE = count("100", "160");

    /** Counts of three years, of whole years and of some months, provisional and final. */
    @Provide
    Arbitrary<List<Observation>> counts() {
        return Arbitraries.integers()
                .between(2025, 2027)
                .map(FiscalYear::of)
                .flatMap(year -> Combinators.combine(
                                IndicatorArbitraries.periods(year),
                                Arbitraries.of(ObservationState.class),
                                Arbitraries.integers().between(0, 200))
                        .as((period, state, value) -> Observation.of("m", year, BigDecimal.valueOf(value))
                                .withPeriod(period)
                                .withState(state)))
                .list()
                .ofMaxSize(12)
                .uniqueElements(MEASURE::occasion);
    }

    private static IndicatorSet set(List<Observation> observations) {
        IndicatorSet.Builder builder = IndicatorSet.builder();
        builder.edition(EDITION).addIndicators(indicator("i", MEASURE)).addAllObservations(observations);
        return builder.build();
    }

    @Property
    void everyYearHasOneThatCountsAndNoneIsLost(@ForAll("counts") List<Observation> observations) {
        IndicatorSet set = set(observations);
        List<Observation> counting = set.observations("m");
        TreeSet<FiscalYear> years = new TreeSet<>();
        observations.forEach(one -> years.add(one.year()));
        assertThat(counting).extracting(Observation::year).containsExactlyElementsOf(years);
        assertThat(Stream.concat(counting.stream(), set.supersededObservations("m").stream()))
                .containsExactlyInAnyOrderElementsOf(observations);
        assertThat(set.supersededObservations("m"))
                .extracting(Observation::year)
                .isSorted();
    }

    @Property
    void theOrderOfTheTableDoesNotCount(@ForAll("counts") List<Observation> observations, @ForAll Random random) {
        List<Observation> shuffled = new ArrayList<>(observations);
        Collections.shuffle(shuffled, random);
        assertThat(set(shuffled).observations("m")).isEqualTo(set(observations).observations("m"));
    }

    /** Whole years before months, later months before earlier ones, final values before provisional ones. */
    @Property
    void noneThatIsSupersededWasBetter(@ForAll("counts") List<Observation> observations) {
        IndicatorSet set = set(observations);
        for (Observation old : set.supersededObservations("m")) {
            Observation known = set.observations("m").stream()
                    .filter(one -> one.year().equals(old.year()))
                    .findFirst()
                    .orElseThrow();
            if (!MEASURE.isPartYear(old)) {
                assertThat(MEASURE.isPartYear(known)).isFalse();
                assertThat(old.state()).isGreaterThan(known.state());
            } else if (MEASURE.isPartYear(known)
                    && old.period() instanceof ObservationPeriod.Days before
                    && known.period() instanceof ObservationPeriod.Days now) {
                assertThat(now.last()).isAfterOrEqualTo(before.last());
                if (now.last().equals(before.last())) {
                    assertThat(now.first()).isBeforeOrEqualTo(before.first());
                }
                if (now.equals(before)) {
                    assertThat(known.state()).isLessThan(old.state());
                }
            }
        }
    }

    @Property
    void someMonthsOfACountAreNeverHeldAgainstATargetForAYear(@ForAll("counts") List<Observation> observations) {
        IndicatorSet set = set(observations);
        for (Observation observation : observations) {
            Assessment assessment = MEASURE.assess(observation);
            boolean days = observation.period() instanceof ObservationPeriod.Days;
            boolean whole = observation
                    .period()
                    .<Boolean>fold(
                            one -> one.first().equals(observation.year().start())
                                    && one.last().equals(observation.year().end()),
                            () -> true);
            if (days && !whole) {
                assertThat(assessment.obstacles()).contains(Obstacle.PART_YEAR);
                assertThat(assessment.observed()).contains(observation);
                assertThat(Stream.of(
                                assessment.distance(),
                                assessment.progress(),
                                assessment.attainmentRate(),
                                assessment.expected(),
                                assessment.variance(),
                                assessment.paceSoFar(),
                                assessment.paceNeeded()))
                        .allMatch(Optional::isEmpty);
            } else {
                assertThat(assessment.status()).isPresent();
            }
        }
        boolean anyWholeYear = observations.stream().anyMatch(one -> !MEASURE.isPartYear(one));
        assertThat(set.assess("m").status().isPresent()).isEqualTo(anyWholeYear);
    }
}
