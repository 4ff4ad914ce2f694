package jp.kurume.plan.indicators;

import static jp.kurume.plan.indicators.Fixtures.CITATION;
import static jp.kurume.plan.indicators.Fixtures.R6;
import static jp.kurume.plan.indicators.Fixtures.measure;
import static jp.kurume.plan.indicators.Fixtures.read;
import static jp.kurume.plan.indicators.Fixtures.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.indicators.testing.RatingArbitraries;
import jp.kurume.plan.time.FiscalYear;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of ratings by a city's own rule. */
class RatingScaleProperties {

    /** From R6 to R10: a baseline, a target, and which values are the better ones. */
    record Aim(int baseline, int target, Sense sense) {

        Measure measure() {
            return Fixtures.measure(
                    "m",
                    MeasureNature.BALANCE,
                    9,
                    version(
                            new Baseline.Known(R6, BigDecimal.valueOf(baseline)),
                            new Target.Fixed(R6.plusYears(4), BigDecimal.valueOf(target)),
                            read(sense)));
        }

        Assessment assess(BigDecimal value, int years) {
            return measure().assess(Observation.of("m", R6.plusYears(years), value));
        }

        boolean isMet(int value) {
            return sense.isMore()
                    ? (sense.isStrict() ? value > target : value >= target)
                    : (sense.isStrict() ? value < target : value <= target);
        }
    }

    @Provide
    Arbitrary<Aim> aims() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(-20, 20);
        return Combinators.combine(numbers, numbers, Arbitraries.of(Sense.class))
                .as(Aim::new);
    }

    /** Without bounds above 100, since 0 of at most 10 counts as 100, and 1 of at most 10 is 1,000. */
    @Provide
    Arbitrary<RatingScale> scales() {
        Arbitrary<BigDecimal> bounds = Arbitraries.integers()
                .between(-60, 200)
                .map(half -> BigDecimal.valueOf(half, 0).divide(BigDecimal.valueOf(2)));
        return Arbitraries.of(RatingBasis.class)
                .flatMap(by -> RatingArbitraries.scales("s", by, bounds, Arbitraries.of(true, false)));
    }

    /** Those of which a met target earns every band: 100超 is a bound above 100, too. */
    @Provide
    Arbitrary<RatingScale> scalesUpToAMetTarget() {
        return scales().filter(scale -> scale.bands().stream()
                .noneMatch(band -> band.threshold() instanceof RatingThreshold.MoreThan bound
                        && bound.value().compareTo(BigDecimal.valueOf(100)) >= 0));
    }

    /** What the law leaves out: a met target without a rate is 100, and one with a rate may be more. */
    @Example
    void aMetTargetWithoutARateDoesNotExceed100() {
        RatingScale scale = new RatingScale(
                "s",
                "s",
                RatingBasis.ATTAINMENT,
                List.of(
                        new RatingBand("A", new RatingThreshold.MoreThan(BigDecimal.valueOf(100))),
                        new RatingBand("B", RatingThreshold.REST)),
                CITATION);
        Aim atMostTwo = new Aim(0, 2, Sense.AT_MOST);
        assertThat(rate(scale, atMostTwo, 1, 0, 1))
                .isEqualTo(new Rating.Given(scale.bands().get(0)));
        assertThat(rate(scale, atMostTwo, 0, 0, 1))
                .isEqualTo(new Rating.Given(scale.bands().get(1)));
    }

    private static Rating rate(RatingScale scale, Aim aim, int value, int before, int years) {
        return scale.rate(
                aim.assess(BigDecimal.valueOf(value), years),
                aim.assess(BigDecimal.valueOf(before), years - 1),
                StatusPolicy.STRICT);
    }

    @Property
    void aBetterValueNeverGetsAWorseRating(
            @ForAll("scalesUpToAMetTarget") RatingScale scale,
            @ForAll("aims") Aim aim,
            @ForAll @IntRange(min = -30, max = 30) int one,
            @ForAll @IntRange(min = -30, max = 30) int other,
            @ForAll @IntRange(min = -30, max = 30) int before,
            @ForAll @IntRange(min = 1, max = 6) int years) {
        boolean isOneBetter = aim.sense().isMore() ? one > other : one < other;
        Rating better = rate(scale, aim, isOneBetter ? one : other, before, years);
        Rating worse = rate(scale, aim, isOneBetter ? other : one, before, years);
        if (better instanceof Rating.Given high && worse instanceof Rating.Given low) {
            assertThat(scale.bands().indexOf(high.band()))
                    .isLessThanOrEqualTo(scale.bands().indexOf(low.band()));
        }
    }

    @Property
    void aScaleWithARestLeavesNothingWithoutABand(
            @ForAll("scales") RatingScale scale,
            @ForAll("aims") Aim aim,
            @ForAll @IntRange(min = -30, max = 30) int value,
            @ForAll @IntRange(min = 1, max = 6) int years) {
        boolean hasRest =
                scale.bands().get(scale.bands().size() - 1).threshold().equals(RatingThreshold.REST);
        Rating rating = rate(scale, aim, value, value, years);
        if (hasRest) {
            assertThat(rating).isNotEqualTo(new Rating.Withheld(UnratedReason.NO_BAND));
        }
    }

    /** Everything by hand, in whole numbers that nothing rounds. */
    @Property
    void theFirstBandThatIsEarnedByHandCounts(
            @ForAll("scales") RatingScale scale,
            @ForAll("aims") Aim aim,
            @ForAll @IntRange(min = -30, max = 30) int value,
            @ForAll @IntRange(min = -30, max = 30) int before,
            @ForAll @IntRange(min = 1, max = 6) int years) {
        if (scale.by() == RatingBasis.VERDICT) {
            return;
        }
        assertThat(rate(scale, aim, value, before, years).label()).isEqualTo(byHand(scale, aim, value, before));
    }

    private static Optional<String> byHand(RatingScale scale, Aim aim, int value, int before) {
        // The figure is above ÷ below, with below greater than 0.
        long above = 0;
        long below = 0;
        int better = aim.sense().isMore() ? 1 : -1;
        boolean isWay = better * (aim.target() - aim.baseline()) > 0;
        switch (scale.by()) {
            case ATTAINMENT -> {
                boolean isRate = aim.target() > 0 && (better > 0 ? value >= 0 : value > 0);
                above = 100L * (better > 0 ? value : aim.target());
                below = isRate ? (better > 0 ? aim.target() : value) : 0;
            }
            case PROGRESS -> {
                above = 100L * better * (value - aim.baseline());
                below = isWay ? (long) better * (aim.target() - aim.baseline()) : 0;
            }
            case RELATIVE_CHANGE -> {
                above = 100L * better * (value - aim.baseline());
                below = Math.abs(aim.baseline());
            }
            case CHANGE -> {
                above = (long) better * (value - aim.baseline());
                below = 1;
            }
            case YEARLY_CHANGE -> {
                above = (long) better * (value - before);
                below = 1;
            }
            case VERDICT -> throw new IllegalStateException();
        }
        if (below == 0 && aim.isMet(value) && scale.by().isPercent()) {
            above = 100;
            below = 1;
        }
        for (RatingBand band : scale.bands()) {
            String threshold = band.threshold().toString();
            if (threshold.equals("その他") || (threshold.equals("達成") && aim.isMet(value))) {
                return Optional.of(band.label());
            }
            if (!threshold.equals("達成")) {
                if (below == 0) {
                    return Optional.empty();
                }
                BigDecimal bound = new BigDecimal(threshold.replaceAll("以上|超", ""));
                int comparison = BigDecimal.valueOf(above).compareTo(bound.multiply(BigDecimal.valueOf(below)));
                if (comparison > 0 || (comparison == 0 && threshold.endsWith("以上"))) {
                    return Optional.of(band.label());
                }
            }
        }
        return Optional.empty();
    }

    /** What lies below a bound by one in the hundredth place behind the point does not earn it. */
    @Property
    void boundsAreExact(
            @ForAll @IntRange(min = 1, max = 1_000) int target, @ForAll @IntRange(min = 1, max = 99) int bound) {
        Measure measure = measure(
                "m",
                MeasureNature.BALANCE,
                100,
                version(
                        new Baseline.Known(R6, BigDecimal.ZERO),
                        new Target.Fixed(R6.plusYears(4), BigDecimal.valueOf(target))));
        BigDecimal exact = BigDecimal.valueOf((long) target * bound, 2);
        BigDecimal least = new BigDecimal("1e-99");
        for (RatingBasis by : List.of(RatingBasis.ATTAINMENT, RatingBasis.PROGRESS)) {
            List<String> labels = new ArrayList<>();
            RatingScale scale = new RatingScale(
                    "s",
                    "率",
                    by,
                    List.of(
                            new RatingBand("超", new RatingThreshold.MoreThan(BigDecimal.valueOf(bound))),
                            new RatingBand("以上", new RatingThreshold.AtLeast(BigDecimal.valueOf(bound))),
                            new RatingBand("未満", RatingThreshold.REST)),
                    CITATION);
            for (BigDecimal value : List.of(exact.add(least), exact, exact.subtract(least))) {
                FiscalYear year = R6.plusYears(2);
                labels.add(scale.rate(measure.assess(Observation.of("m", year, value)))
                        .label()
                        .orElse("なし"));
            }
            assertThat(labels).containsExactly("超", "以上", "未満");
        }
    }
}
