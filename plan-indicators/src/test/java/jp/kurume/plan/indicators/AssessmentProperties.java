package jp.kurume.plan.indicators;

import static jp.kurume.plan.indicators.Fixtures.CITATION;
import static jp.kurume.plan.indicators.Fixtures.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.time.FiscalYear;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AssessmentProperties {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Worst first. */
    private static final List<Status> ORDER = List.of(
            Status.REGRESSED,
            Status.MISSED,
            Status.NOT_HELD,
            Status.BEHIND,
            Status.ON_TRACK,
            Status.HELD,
            Status.REACHED);

    /** A share in any state, with a value to observe, which is in range, and a year. */
    record Case(Measure measure, BigDecimal value, FiscalYear year) {
        Assessment assess() {
            return assess(value);
        }

        Assessment assess(BigDecimal other) {
            return measure.assess(Observation.of(measure.id(), year, other));
        }

        Optional<Sense> sense() {
            return measure.sense(measure.latestVersion());
        }

        boolean isPending() {
            return measure.target() instanceof Target.UnderReview;
        }
    }

    @Property(tries = 3000)
    void neverThrowsAndAlwaysHasAnAnswer(@ForAll("cases") Case one) {
        Assessment assessment = one.assess();
        assertThat(assessment.status().isPresent())
                .isNotEqualTo(!assessment.obstacles().isEmpty());
        assertThat(assessment.obstacles()).doesNotHaveDuplicates().isSorted();
        assertThat(assessment.toString()).isNotBlank().hasSizeLessThan(300);
        assertThat(one.measure().assessWithoutObservation().obstacles()).startsWith(Obstacle.NO_OBSERVATION);
    }

    @Property(tries = 3000)
    void whatIsPendingYieldsNoNumber(@ForAll("cases") Case one) {
        Assessment assessment = one.assess();
        boolean noBaseline = one.measure().baseline() instanceof Baseline.UnderSurvey;
        assertThat(assessment.distance().isPresent()).isEqualTo(!one.isPending());
        if (one.isPending()) {
            assertThat(assessment.attainmentRate()).isEmpty();
            assertThat(assessment.obstacles()).contains(Obstacle.TARGET_UNDER_REVIEW);
        }
        if (one.isPending() || noBaseline) {
            assertThat(assessment.progress()).isEmpty();
        }
        if (noBaseline && assessment.status().isEmpty()) {
            assertThat(assessment.obstacles()).contains(Obstacle.BASELINE_UNDER_SURVEY);
        }
    }

    @Property
    void distanceAndTargetMakeTheObservation(@ForAll("cases") Case one) {
        one.assess()
                .distance()
                .ifPresent(distance -> assertThat(distance.add(target(one))).isEqualByComparingTo(one.value()));
    }

    @Property
    void attainmentAndTargetMakeTheObservation(@ForAll("cases") Case one) {
        boolean inverse = one.sense().equals(Optional.of(Sense.AT_MOST));
        one.assess().attainmentRate().ifPresent(rate -> {
            BigDecimal divisor = inverse ? one.value() : target(one);
            BigDecimal dividend = inverse ? target(one) : one.value();
            assertThat(rate.multiply(divisor)).isCloseTo(dividend, within(new BigDecimal("1E-30")));
        });
        boolean undefined = one.isPending()
                || target(one).signum() == 0
                || (inverse && one.value().signum() == 0);
        assertThat(one.assess().attainmentRate().isEmpty()).isEqualTo(undefined);
    }

    @Property(tries = 3000)
    void aBetterValueNeverGetsAWorseStatus(
            @ForAll("cases") Case one, @ForAll("shares") BigDecimal x, @ForAll("shares") BigDecimal y) {
        Optional<Sense> sense = one.sense();
        if (sense.isEmpty()) {
            return;
        }
        BigDecimal worse = sense.get().meets(x, y) ? y : x;
        BigDecimal better = sense.get().meets(x, y) ? x : y;
        Optional<Status> low = one.assess(worse).status();
        Optional<Status> high = one.assess(better).status();
        // While the baseline is under survey only REACHED can be told: a verdict never gets lost on the way up.
        low.ifPresent(
                status -> assertThat(ORDER.indexOf(high.orElseThrow())).isGreaterThanOrEqualTo(ORDER.indexOf(status)));
    }

    @Property(tries = 3000)
    void statusIsWhatExactFractionsSay(@ForAll("cases") Case one) {
        MeasureVersion version = one.measure().latestVersion();
        Optional<TargetPath> path = one.measure().path(version);
        if (path.isEmpty()
                || one.sense().isEmpty()
                || one.year().isBefore(version.baseline().year())) {
            return;
        }
        BigInteger b = tenths(path.get().baseline());
        BigInteger g = tenths(path.get().target());
        BigInteger x = tenths(one.value());
        int s = one.sense().get() == Sense.AT_LEAST ? 1 : -1;
        boolean over = !one.year().isBefore(due(version));
        int years = due(version).startYear() - version.baseline().year().startYear();
        int passed = Math.min(
                years, one.year().startYear() - version.baseline().year().startYear());
        Status expected;
        if (b.equals(g)) {
            expected = x.compareTo(g) * s >= 0 ? Status.HELD : over ? Status.MISSED : Status.NOT_HELD;
        } else if (x.compareTo(g) * s >= 0) {
            expected = Status.REACHED;
        } else if (x.compareTo(b) * s < 0) {
            expected = Status.REGRESSED;
        } else if (over) {
            expected = Status.MISSED;
        } else {
            // |x − b| / |g − b| ≥ passed / years
            BigInteger done = x.subtract(b).abs().multiply(BigInteger.valueOf(years));
            BigInteger due = g.subtract(b).abs().multiply(BigInteger.valueOf(passed));
            expected = done.compareTo(due) >= 0 ? Status.ON_TRACK : Status.BEHIND;
        }
        assertThat(one.assess().status()).contains(expected);
    }

    @Property
    void theMirrorImageFaresAlike(@ForAll("cases") Case one) {
        MeasureVersion version = one.measure().latestVersion();
        MeasureVersion mirror = new MeasureVersion(
                version.holdsFrom(),
                version.baseline()
                        .<Baseline>fold(
                                known -> new Baseline.Known(known.year(), mirror(known.value())), b -> b, b -> b),
                version.target()
                        .<Target>fold(
                                fixed -> new Target.Fixed(fixed.year(), mirror(fixed.value())),
                                t -> t,
                                t -> t,
                                t -> t,
                                t -> t,
                                t -> t),
                version.direction()
                        .<DesiredDirection>fold(
                                () -> version.direction(),
                                read -> Fixtures.read(read.sense() == Sense.AT_LEAST ? Sense.AT_MOST : Sense.AT_LEAST),
                                band -> new DesiredDirection.Within(
                                        mirror(band.highest()), mirror(band.lowest()), band.citation())),
                version.citation());
        Case mirrored = new Case(one.measure().withVersions(mirror), mirror(one.value()), one.year());
        assertThat(mirrored.assess().verdict()).isEqualTo(one.assess().verdict());
        assertThat(mirrored.assess().progress().isPresent())
                .isEqualTo(one.assess().progress().isPresent());
        one.assess()
                .progress()
                .ifPresent(progress ->
                        assertThat(mirrored.assess().progress().orElseThrow()).isEqualByComparingTo(progress));
    }

    @Property
    void elapsedShareIsOfTheBaselinesYear(
            @ForAll("cases") Case one, @ForAll @IntRange(min = 2000, max = 2060) int year) {
        MeasureVersion version = one.measure().latestVersion();
        int from = version.baseline().year().startYear();
        int to = due(version).startYear();
        BigDecimal expected = new BigDecimal(year - from).divide(new BigDecimal(to - from), 30, RoundingMode.HALF_EVEN);
        assertThat(version.elapsedShare(FiscalYear.of(year)).orElseThrow().setScale(30, RoundingMode.HALF_EVEN))
                .isCloseTo(expected, within(new BigDecimal("1E-29")));
        assertThat(new Case(one.measure(), one.value(), FiscalYear.of(year))
                        .assess()
                        .elapsedShare())
                .isEqualTo(version.elapsedShare(FiscalYear.of(year)));
        assertThat(version.elapsedShare(version.baseline().year()).orElseThrow())
                .isZero();
        assertThat(version.elapsedShare(due(version)).orElseThrow()).isEqualByComparingTo("1");
    }

    private static BigDecimal mirror(BigDecimal value) {
        return HUNDRED.subtract(value);
    }

    private static BigDecimal target(Case one) {
        return one.measure().target() instanceof Target.Fixed fixed ? fixed.value() : BigDecimal.ZERO;
    }

    private static FiscalYear due(MeasureVersion version) {
        return version.target().dueYear().orElseThrow();
    }

    private static BigInteger tenths(BigDecimal value) {
        return value.movePointRight(1).toBigIntegerExact();
    }

    @Provide
    Arbitrary<BigDecimal> shares() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals().between(BigDecimal.ZERO, HUNDRED).ofScale(1),
                Arbitraries.integers().between(0, 6).map(BigDecimal::valueOf));
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<MeasureVersion> versions = Combinators.combine(
                        Arbitraries.integers().between(2018, 2026),
                        Arbitraries.integers().between(1, 8),
                        shares().optional(0.85),
                        shares().optional(0.85),
                        Arbitraries.of(Sense.AT_LEAST, Sense.AT_MOST).optional(0.3))
                .as((year, years, baseline, target, sense) -> {
                    FiscalYear from = FiscalYear.of(year);
                    FiscalYear to = FiscalYear.of(year + years);
                    boolean fits = sense.isPresent()
                            && (baseline.isEmpty()
                                    || target.isEmpty()
                                    || sense.get().meets(target.get(), baseline.get()));
                    return new MeasureVersion(
                            START,
                            baseline.<Baseline>map(value -> new Baseline.Known(from, value))
                                    .orElse(new Baseline.UnderSurvey(from)),
                            target.<Target>map(value -> new Target.Fixed(to, value))
                                    .orElse(new Target.UnderReview(to)),
                            fits ? Fixtures.read(sense.get()) : DesiredDirection.FROM_TARGET,
                            CITATION);
                });
        return Combinators.combine(versions, shares(), Arbitraries.integers().between(2015, 2040))
                .as((version, value, year) ->
                        new Case(Fixtures.measure("m", MeasureNature.SHARE, 1, version), value, FiscalYear.of(year)));
    }
}
