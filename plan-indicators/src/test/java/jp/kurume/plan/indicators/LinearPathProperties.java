package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
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

class LinearPathProperties {

    private static final int DECIMALS = 3;

    @Property
    void progressRunsFromZeroToOne(@ForAll("rising and falling") LinearPath path) {
        assertThat(path.progress(path.baseline())).isZero();
        assertThat(path.progress(path.target())).isEqualByComparingTo("1");
    }

    @Property
    void aChangeOfUnitChangesNothing(
            @ForAll("rising and falling") LinearPath path,
            @ForAll("values") BigDecimal value,
            @ForAll @IntRange(min = 1, max = 1000) int factor,
            @ForAll("values") BigDecimal shift,
            @ForAll @IntRange(min = 2000, max = 2050) int year) {
        BigDecimal a = BigDecimal.valueOf(factor, 1);
        LinearPath changed = new LinearPath(
                path.baselineYear(),
                path.baseline().multiply(a).add(shift),
                path.targetYear(),
                path.target().multiply(a).add(shift));
        BigDecimal changedValue = value.multiply(a).add(shift);
        assertThat(changed.progress(changedValue)).isEqualByComparingTo(path.progress(value));
        assertThat(changed.isOnTrack(changedValue, FiscalYear.of(year)))
                .isEqualTo(path.isOnTrack(value, FiscalYear.of(year)));
    }

    @Property
    void theMirrorImageIsAsFar(
            @ForAll("rising and falling") LinearPath path,
            @ForAll("values") BigDecimal value,
            @ForAll @IntRange(min = 2000, max = 2050) int year) {
        LinearPath mirror = new LinearPath(
                path.baselineYear(),
                path.baseline().negate(),
                path.targetYear(),
                path.target().negate());
        assertThat(mirror.progress(value.negate())).isEqualByComparingTo(path.progress(value));
        assertThat(mirror.isOnTrack(value.negate(), FiscalYear.of(year)))
                .isEqualTo(path.isOnTrack(value, FiscalYear.of(year)));
        assertThat(mirror.yearlyPace()).isEqualByComparingTo(path.yearlyPace().negate());
    }

    /** (x − b) / (g − b) against the share of the time, at most 1, as fractions of whole numbers. */
    @Property(tries = 5000)
    void onTrackIsWhatExactFractionsSay(
            @ForAll("rising and falling") LinearPath path,
            @ForAll("values") BigDecimal value,
            @ForAll @IntRange(min = 2000, max = 2050) int year) {
        assertThat(path.isOnTrack(value, FiscalYear.of(year))).isEqualTo(expectedOnTrack(path, value, year));
    }

    @Property
    void aValueOnThePathIsOnTrackAndTheNextWorseOneIsNot(
            @ForAll("rising and falling") LinearPath path, @ForAll @IntRange(min = 0, max = 30) int passed) {
        int years = path.targetYear().startYear() - path.baselineYear().startYear();
        int counted = Math.min(passed, years);
        // A path whose values are whole multiples of the years meets every year exactly.
        LinearPath wide = new LinearPath(
                path.baselineYear(),
                path.baseline().multiply(BigDecimal.valueOf(years)),
                path.targetYear(),
                path.target().multiply(BigDecimal.valueOf(years)));
        BigDecimal due =
                wide.baseline().add(path.target().subtract(path.baseline()).multiply(BigDecimal.valueOf(counted)));
        FiscalYear year = path.baselineYear().plusYears(passed);
        BigDecimal tiny = new BigDecimal("1E-40")
                .multiply(BigDecimal.valueOf(path.target().compareTo(path.baseline())));
        assertThat(wide.isOnTrack(due, year)).isTrue();
        assertThat(wide.isOnTrack(due.subtract(tiny), year)).isFalse();
        assertThat(wide.isOnTrack(due.add(tiny), year)).isTrue();
    }

    @Property
    void thePaceLeadsFromBaselineToTarget(@ForAll("rising and falling") LinearPath path) {
        int years = path.targetYear().startYear() - path.baselineYear().startYear();
        assertThat(path.yearlyPace().multiply(BigDecimal.valueOf(years)))
                .isCloseTo(path.target().subtract(path.baseline()), within(new BigDecimal("1E-24")));
    }

    @Property
    void aLevelPathKnowsNoProgress(@ForAll("values") BigDecimal value, @ForAll("values") BigDecimal other) {
        LinearPath level =
                new LinearPath(FiscalYear.of(2024), value, FiscalYear.of(2030), value.setScale(DECIMALS + 2));
        assertThat(level.isLevel()).isTrue();
        assertThat(level.yearlyPace()).isZero();
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> level.progress(other))
                .withMessageContaining("level");
        assertThat(level.isOnTrack(other, FiscalYear.of(2026))).isEqualTo(other.compareTo(value) == 0);
    }

    @Example
    @SuppressWarnings("NullAway") // null is what is tested
    void refusesNonsense() {
        FiscalYear r6 = FiscalYear.of(2024);
        FiscalYear r12 = FiscalYear.of(2030);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new LinearPath(r6, BigDecimal.ONE, r6, BigDecimal.TEN))
                .withMessageContaining("令和6年度");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new LinearPath(r12, BigDecimal.ONE, r6, BigDecimal.TEN));
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> new LinearPath(r6, null, r12, BigDecimal.TEN));
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> new LinearPath(r6, BigDecimal.ONE, r12, null));
    }

    @Example
    void printsBothEnds() {
        assertThat(new LinearPath(
                        FiscalYear.of(2024), new BigDecimal("61.3"), FiscalYear.of(2030), new BigDecimal("70.0")))
                .hasToString("令和6年度 61.3 → 令和12年度 70.0");
    }

    // Laws of exact fractions, before any rounding

    /** What is due in a year is as far on the way as the time is. */
    @Property
    void expectedValueAndProgressAreInverse(
            @ForAll("rising and falling") LinearPath path, @ForAll @IntRange(min = -5, max = 30) int passed) {
        int years = path.targetYear().startYear() - path.baselineYear().startYear();
        Fraction due = path.exactExpected(path.baselineYear().plusYears(passed));
        Fraction way = Fraction.of(path.target().subtract(path.baseline()));
        assertThat(due.minus(Fraction.of(path.baseline())).dividedBy(way))
                .isEqualTo(Fraction.of(BigDecimal.valueOf(Math.min(passed, years)), BigDecimal.valueOf(years)));
    }

    @Property
    void thePaceNeededLandsOnTheTargetAndThePaceSoFarCameFromTheBaseline(
            @ForAll("rising and falling") LinearPath path,
            @ForAll("values") BigDecimal value,
            @ForAll @IntRange(min = -3, max = 15) int passed) {
        FiscalYear year = path.baselineYear().plusYears(passed);
        int left = path.targetYear().startYear() - year.startYear();
        assertThat(path.paceNeeded(value, year).isPresent()).isEqualTo(left > 0);
        path.paceNeeded(value, year)
                .ifPresent(pace -> assertThat(pace.times(Fraction.of(left)).plus(Fraction.of(value)))
                        .isEqualTo(Fraction.of(path.target())));
        assertThat(path.paceSoFar(value, year).isPresent()).isEqualTo(passed > 0);
        path.paceSoFar(value, year)
                .ifPresent(pace -> assertThat(Fraction.of(value).minus(pace.times(Fraction.of(passed))))
                        .isEqualTo(Fraction.of(path.baseline())));
    }

    /** On the path the pace so far is the pace still needed is the yearly pace. */
    @Property
    void onThePathAllPacesAreOne(@ForAll("rising and falling") LinearPath path) {
        LinearPath wide = new LinearPath(
                path.baselineYear(),
                path.baseline(),
                path.targetYear().plusYears(1),
                path.baseline()
                        .add(path.target()
                                .subtract(path.baseline())
                                .multiply(BigDecimal.valueOf(path.targetYear().startYear()
                                        + 1L
                                        - path.baselineYear().startYear()))));
        FiscalYear year = path.baselineYear().plusYears(1);
        BigDecimal due = wide.expected(year);
        assertThat(wide.paceSoFar(due, year)).isEqualTo(wide.paceNeeded(due, year));
        assertThat(wide.paceSoFar(due, year).orElseThrow().value()).isEqualByComparingTo(wide.yearlyPace());
    }

    @Property
    void varianceIsNotNegativeExactlyOnTrack(
            @ForAll("rising and falling") LinearPath path,
            @ForAll("values") BigDecimal value,
            @ForAll @IntRange(min = 2000, max = 2050) int year) {
        FiscalYear at = FiscalYear.of(year);
        Sense sense = path.target().compareTo(path.baseline()) > 0 ? Sense.AT_LEAST : Sense.AT_MOST;
        Sense other = sense == Sense.AT_LEAST ? Sense.AT_MOST : Sense.AT_LEAST;
        Fraction variance = path.exactVariance(value, at, sense);
        assertThat(variance.signum() >= 0).isEqualTo(path.isOnTrack(value, at));
        assertThat(path.exactVariance(value, at, other)).isEqualTo(variance.negated());
        assertThat(path.variance(value, at, sense)).isCloseTo(variance.value(), within(new BigDecimal("1E-25")));
    }

    @Property
    void aToleranceIsAShareOfTheWay(
            @ForAll("rising and falling") LinearPath path,
            @ForAll("values") BigDecimal value,
            @ForAll @IntRange(min = 2000, max = 2050) int year,
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        FiscalYear at = FiscalYear.of(year);
        Sense sense = path.target().compareTo(path.baseline()) > 0 ? Sense.AT_LEAST : Sense.AT_MOST;
        BigDecimal tolerance = BigDecimal.valueOf(percent, 2);
        BigDecimal allowed = path.target().subtract(path.baseline()).abs().multiply(tolerance);
        assertThat(path.isOnTrack(value, at, tolerance))
                .isEqualTo(path.exactVariance(value, at, sense)
                                .plus(Fraction.of(allowed))
                                .signum()
                        >= 0);
    }

    @Property
    void milestonesAreOnePerYearAndEndAtTheTarget(@ForAll("rising and falling") LinearPath path) {
        List<YearlyTarget> milestones = path.yearlyTargets();
        assertThat(milestones)
                .hasSize(path.targetYear().startYear() - path.baselineYear().startYear());
        assertThat(milestones.get(milestones.size() - 1)).isEqualTo(new YearlyTarget(path.targetYear(), path.target()));
        assertThat(milestones)
                .allSatisfy(milestone -> assertThat(
                                path.isOnTrack(milestone.value(), milestone.year(), new BigDecimal("1E-20")))
                        .isTrue());
    }

    @Example
    void aPathOfOneYear() {
        LinearPath path =
                new LinearPath(FiscalYear.of(2024), BigDecimal.ZERO, FiscalYear.of(2025), new BigDecimal("11"));
        assertThat(path.yearlyTargets()).containsExactly(new YearlyTarget(FiscalYear.of(2025), new BigDecimal("11")));
        assertThat(path.paceNeeded(BigDecimal.ONE, FiscalYear.of(2024))).contains(Fraction.of(10));
        assertThat(path.paceSoFar(BigDecimal.ONE, FiscalYear.of(2024))).isEmpty();
        assertThat(path.paceNeeded(BigDecimal.ONE, FiscalYear.of(2025))).isEmpty();
        assertThat(path.paceSoFar(BigDecimal.ONE, FiscalYear.of(2025))).contains(Fraction.of(1));
    }

    @Example
    void theOverallMeasuresMilestones() {
        Measure overall = KurumeIndicators.secondPeriod().measure("overall");
        assertThat(overall.path(overall.latestVersion()).orElseThrow().yearlyTargets())
                .hasToString("[令和7年度 62.75, 令和8年度 64.2, 令和9年度 65.65, 令和10年度 67.1, 令和11年度 68.55, 令和12年度 70.0]");
    }

    // An independent reckoning

    private static boolean expectedOnTrack(LinearPath path, BigDecimal value, int year) {
        BigInteger b = whole(path.baseline());
        BigInteger way = whole(path.target()).subtract(b);
        BigInteger done = whole(value).subtract(b);
        long from = path.baselineYear().startYear();
        long years = path.targetYear().startYear() - from;
        long passed = Math.min(year - from, years);
        BigInteger left = done.multiply(BigInteger.valueOf(years));
        BigInteger right = way.multiply(BigInteger.valueOf(passed));
        // done / way ≥ passed / years; multiplying by a negative way turns the comparison round.
        return way.signum() > 0 ? left.compareTo(right) >= 0 : left.compareTo(right) <= 0;
    }

    private static BigInteger whole(BigDecimal value) {
        return value.movePointRight(DECIMALS).toBigIntegerExact();
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                        .ofScale(1),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(300_000))
                        .ofScale(0),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(1000))
                        .ofScale(DECIMALS),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(12))
                        .ofScale(0));
    }

    @Provide("rising and falling")
    Arbitrary<LinearPath> paths() {
        return Combinators.combine(
                        Arbitraries.integers().between(2010, 2030),
                        Arbitraries.integers().between(1, 12),
                        values(),
                        values())
                .filter((year, years, baseline, target) -> baseline.compareTo(target) != 0)
                .as((year, years, baseline, target) ->
                        new LinearPath(FiscalYear.of(year), baseline, FiscalYear.of(year + years), target));
    }
}
