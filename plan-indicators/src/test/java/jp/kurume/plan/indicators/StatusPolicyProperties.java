package jp.kurume.plan.indicators;

import static jp.kurume.plan.indicators.Fixtures.R12;
import static jp.kurume.plan.indicators.Fixtures.R6;
import static jp.kurume.plan.indicators.Fixtures.R8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import jp.kurume.plan.time.FiscalYear;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class StatusPolicyProperties {

    /** Worst first. */
    private static final List<Status> ORDER = List.of(
            Status.REGRESSED,
            Status.MISSED,
            Status.NOT_HELD,
            Status.BEHIND,
            Status.ON_TRACK,
            Status.HELD,
            Status.REACHED);

    @Property(tries = 3000)
    void aBetterValueNeverGetsAWorseStatus(
            @ForAll("policies") StatusPolicy policy,
            @ForAll("values") BigDecimal baseline,
            @ForAll("values") BigDecimal target,
            @ForAll("values") BigDecimal x,
            @ForAll("values") BigDecimal y,
            @ForAll @IntRange(min = 2024, max = 2033) int year) {
        LinearPath path = new LinearPath(R6, baseline, R12, target);
        Sense sense = sense(path);
        BigDecimal worse = sense.meets(x, y) ? y : x;
        BigDecimal better = sense.meets(x, y) ? x : y;
        FiscalYear at = FiscalYear.of(year);
        assertThat(ORDER.indexOf(Fixtures.status(policy, path, sense, better, at)))
                .isGreaterThanOrEqualTo(ORDER.indexOf(Fixtures.status(policy, path, sense, worse, at)));
    }

    @Property(tries = 3000)
    void aMoreGenerousPolicyNeverGivesAWorseStatusAndNeverReachesATarget(
            @ForAll("policies") StatusPolicy policy,
            @ForAll("values") BigDecimal baseline,
            @ForAll("values") BigDecimal target,
            @ForAll("values") BigDecimal value,
            @ForAll @IntRange(min = 2024, max = 2033) int year) {
        LinearPath path = new LinearPath(R6, baseline, R12, target);
        FiscalYear at = FiscalYear.of(year);
        Status strict = Fixtures.status(StatusPolicy.STRICT, path, sense(path), value, at);
        Status generous = Fixtures.status(policy, path, sense(path), value, at);
        assertThat(ORDER.indexOf(generous)).isGreaterThanOrEqualTo(ORDER.indexOf(strict));
        assertThat(generous == Status.REACHED).isEqualTo(strict == Status.REACHED);
    }

    @Property
    void revisingATargetWithoutChangingItChangesNothing(
            @ForAll("policies") StatusPolicy policy,
            @ForAll("values") BigDecimal baseline,
            @ForAll("values") BigDecimal target,
            @ForAll("values") BigDecimal value) {
        MeasureVersion first = Fixtures.version(
                new Baseline.Known(R6, baseline), new Target.Fixed(R12, target), DesiredDirection.FROM_TARGET);
        Measure once = Fixtures.measure("m", MeasureNature.SHARE, 1, first);
        Measure revised =
                once.withVersions(first, first.withHoldsFrom(first.holdsFrom().plusMonths(6)));
        Observation observation = Observation.of("m", R8, value);
        Assessment before = once.assess(observation);
        Assessment after = revised.assess(observation);
        assertThat(after.version()).isNotEqualTo(before.version());
        assertThat(after.verdict(policy)).isEqualTo(before.verdict(policy));
        assertThat(after.progress()).isEqualTo(before.progress());
        assertThat(after.variance()).isEqualTo(before.variance());
        assertThat(after.paceNeeded()).isEqualTo(before.paceNeeded());
    }

    // The first plan's visits: 226,650 to 296,000, observed 248,933 (+9.8%), which the plan calls flat

    @Example
    void aToleranceForgivesALagAndABandASetback() {
        Measure relations = KurumeIndicators.firstPeriod().measure("first-relations");
        Assessment visits = KurumeIndicators.firstPeriod().assess("first-relations");
        // Progress 0.3213 where 0.8571 of the time has passed: 0.5358 of the way behind.
        assertThat(visits.verdict(StatusPolicy.of("0.5358", "0"))).hasToString("BEHIND");
        assertThat(visits.verdict(StatusPolicy.of("0.5359", "0"))).hasToString("ON_TRACK");
        FiscalYear r5 = FiscalYear.of(2023);
        assertThat(relations
                        .assess(Observation.of("first-relations", r5, "221000"))
                        .verdict())
                .hasToString("REGRESSED");
        assertThat(relations
                        .assess(Observation.of("first-relations", r5, "221000"))
                        .verdict(StatusPolicy.of("0", "0.025")))
                .hasToString("BEHIND");
        assertThat(relations
                        .assess(Observation.of("first-relations", r5, "220983"))
                        .verdict(StatusPolicy.of("0", "0.025")))
                .hasToString("REGRESSED");
    }

    @Example
    void aBandWhereTheTargetIsTheBaseline() {
        Measure groups = KurumeIndicators.secondPeriod().measure("3-outcome-2");
        StatusPolicy policy = StatusPolicy.of("0", "0.01");
        assertThat(Fixtures.assess(groups, R8, "384.12").verdict(policy)).hasToString("HELD");
        assertThat(Fixtures.assess(groups, R8, "384").verdict(policy)).hasToString("NOT_HELD");
        assertThat(Fixtures.assess(groups, R8, "384.12").verdict()).hasToString("NOT_HELD");
        assertThat(Fixtures.assess(Fixtures.countAtMost("388", "388"), R8, "391")
                        .verdict(policy))
                .hasToString("HELD");
        // A band around zero is none.
        assertThat(Fixtures.assess(Fixtures.countAtMost("0", "0"), R8, "1").verdict(StatusPolicy.of("1", "1")))
                .hasToString("NOT_HELD");
    }

    @Example
    void noPolicyMakesAVerdictWhereThereIsNone() {
        StatusPolicy generous = StatusPolicy.of("1", "1");
        assertThat(KurumeIndicators.firstPeriod().assess("first-support").verdict(generous))
                .hasToString("no verdict [DIRECTION_NOT_STATED]");
        assertThat(KurumeIndicators.secondPeriod().assess("1-outcome").verdict(generous))
                .isEqualTo(KurumeIndicators.secondPeriod().assess("1-outcome").verdict());
    }

    @Example
    void asAValue() throws IOException, ClassNotFoundException {
        StatusPolicy policy = StatusPolicy.of("0.10", "0.025");
        assertThat(policy).isEqualTo(StatusPolicy.of("0.1", "0.0250")).hasToString("tolerance 10%, flat band 2.5%");
        assertThat(policy.label()).isEqualTo("許容幅 10%、横ばいの幅 2.5%");
        assertThat(StatusPolicy.STRICT.label()).isEqualTo("許容幅 0%、横ばいの幅 0%");
        assertThat(StatusPolicy.of("0.00", "0")).isEqualTo(StatusPolicy.STRICT);
        assertThat(Fixtures.serialized(policy)).isEqualTo(policy);
        for (String wrong : List.of("-0.1", "1.01", "10")) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> StatusPolicy.of(wrong, "0"))
                    .withMessageContaining("tolerance")
                    .withMessageContaining(wrong);
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> StatusPolicy.of("0", wrong))
                    .withMessageContaining("flat band");
        }
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> StatusPolicy.of("10%", "0"))
                .withMessageContaining("\"10%\"")
                .withNoCause();
    }

    private static Sense sense(LinearPath path) {
        return path.target().compareTo(path.baseline()) < 0 ? Sense.AT_MOST : Sense.AT_LEAST;
    }

    @Provide
    Arbitrary<StatusPolicy> policies() {
        Arbitrary<BigDecimal> shares =
                Arbitraries.integers().between(0, 100).map(percent -> BigDecimal.valueOf(percent, 2));
        return Combinators.combine(shares, shares).as(StatusPolicy::new);
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                        .ofScale(1),
                Arbitraries.integers().between(0, 8).map(BigDecimal::valueOf));
    }
}
