package jp.kurume.plan.indicators;

import static jp.kurume.plan.indicators.Fixtures.R12;
import static jp.kurume.plan.indicators.Fixtures.R6;
import static jp.kurume.plan.indicators.Fixtures.R8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every band within which values are to stay, and in which they are at the beginning. */
class BandProperties {

    /** A band of shares, in tenths of a percent, with its target and where it started. */
    record Band(int lowest, int highest, int baseline, int target) {

        DesiredDirection.Within direction() {
            return Fixtures.within(tenths(lowest).toString(), tenths(highest).toString());
        }

        Target.Band held() {
            return measure().band(measure().latestVersion()).orElseThrow();
        }

        Measure measure() {
            MeasureVersion version = Fixtures.version(
                    new Baseline.Known(R6, tenths(baseline)), new Target.Fixed(R12, tenths(target)), direction());
            return Fixtures.measure("m", MeasureNature.SHARE, 1, version);
        }

        Assessment assess(int value) {
            return measure().assess(Observation.of("m", R8, tenths(value).toString()));
        }

        /** Counted out, value by value. */
        int distance(int value) {
            return IntStream.rangeClosed(lowest, highest)
                    .map(within -> Math.abs(value - within))
                    .min()
                    .getAsInt();
        }
    }

    static BigDecimal tenths(int value) {
        return BigDecimal.valueOf(value, 1);
    }

    @Property
    void heldIfAndOnlyIfWithin(
            @ForAll("bands") Band band,
            @ForAll @IntRange(max = 1000) int value,
            @ForAll("policies") StatusPolicy policy) {
        Status expected = band.distance(value) == 0 ? Status.HELD : Status.NOT_HELD;
        assertThat(band.assess(value).status()).contains(expected);
        assertThat(band.assess(value).verdict(policy)).isEqualTo(new Verdict.Given(expected));
    }

    @Property
    void theDistanceIsThatToTheNearestValueWithin(@ForAll("bands") Band band, @ForAll @IntRange(max = 1000) int value) {
        BigDecimal distance = band.assess(value).distance().orElseThrow();
        assertThat(distance.abs()).isEqualByComparingTo(tenths(band.distance(value)));
        assertThat(band.held().contains(tenths(value).subtract(distance))).isTrue();
    }

    @Property
    void aStepTowardsTheBandIsNeverWorse(@ForAll("bands") Band band, @ForAll @IntRange(max = 1000) int value) {
        int step = Integer.compare(band.target(), value);
        Assessment before = band.assess(value);
        Assessment after = band.assess(value + step);
        assertThat(after.distance().orElseThrow().abs())
                .isLessThanOrEqualTo(before.distance().orElseThrow().abs());
        if (before.status().orElseThrow() == Status.HELD) {
            assertThat(after.status()).contains(Status.HELD);
        }
    }

    @Property
    void thereIsNoWayToGo(@ForAll("bands") Band band, @ForAll @IntRange(max = 1000) int value) {
        Assessment assessment = band.assess(value);
        assertThat(assessment.progress()).isEmpty();
        assertThat(assessment.attainmentRate()).isEmpty();
        assertThat(assessment.expected()).isEmpty();
        assertThat(assessment.variance()).isEmpty();
        Measure measure = assessment.measure();
        assertThat(measure.path(assessment.version())).isEmpty();
        assertThat(measure.sense(assessment.version())).isEmpty();
        assertThat(measure.yearlyPace(assessment.version())).isEmpty();
        // What is still needed leads to the nearer end.
        int missing = -band.distance(value) * Integer.signum(value - band.lowest());
        assertThat(assessment.paceNeeded())
                .isEqualTo(
                        missing == 0
                                ? Optional.empty()
                                : Optional.of(Fraction.of(tenths(missing), BigDecimal.valueOf(4))));
    }

    @Provide
    Arbitrary<Band> bands() {
        Arbitrary<Integer> values = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(values, values).flatAs((one, other) -> {
            Arbitrary<Integer> within = Arbitraries.integers().between(Math.min(one, other), Math.max(one, other));
            return Combinators.combine(within, within)
                    .as((baseline, target) -> new Band(Math.min(one, other), Math.max(one, other), baseline, target));
        });
    }

    @Provide
    Arbitrary<StatusPolicy> policies() {
        Arbitrary<BigDecimal> shares =
                Arbitraries.integers().between(0, 100).map(percent -> BigDecimal.valueOf(percent, 2));
        return Combinators.combine(shares, shares).as(StatusPolicy::new);
    }
}
