package jp.kurume.plan.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import jp.kurume.plan.indicators.SampleSize;
import jp.kurume.plan.indicators.Sense;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

class SurveyProperties {

    private static final double TINY = 1e-12;

    @Property
    void wilsonIsWhatCommonsStatisticsSays(@ForAll("counts") Answers answers, @ForAll("levels") double level) {
        Interval expected = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                answers.sample().respondents(), answers.lowest(), 1 - level);
        ConfidenceInterval interval = answers.interval(level);
        assertThat(interval.lower()).isCloseTo(expected.getLowerBound(), within(TINY));
        assertThat(interval.upper()).isCloseTo(expected.getUpperBound(), within(TINY));
    }

    /** The squared statistic of two shares is the chi-squared one of their table of two by two. */
    @Property
    void theTestIsTheChiSquaredTestOfTheTable(@ForAll("counts") Answers one, @ForAll("counts") Answers other) {
        long[][] table = {
            {one.lowest(), one.sample().respondents() - one.lowest()},
            {other.lowest(), other.sample().respondents() - other.lowest()}
        };
        WaveChange change = other.changeFrom(one);
        if (table[0][0] + table[1][0] == 0 || table[0][1] + table[1][1] == 0) {
            assertThat(change.pValue()).isEqualTo(1);
            return;
        }
        assertThat(change.pValue())
                .isCloseTo(ChiSquareTest.withDefaults().test(table).getPValue(), within(1e-9));
        assertThat(change.z() * change.z())
                .isCloseTo(ChiSquareTest.withDefaults().statistic(table), within(1e-9 * (1 + change.z() * change.z())));
    }

    @Property
    void mirrorsWhenTheQuestionIsTurnedRound(
            @ForAll("ranges") Answers one, @ForAll("ranges") Answers other, @ForAll("levels") double level) {
        ConfidenceInterval yes = one.interval(level);
        ConfidenceInterval no = turned(one).interval(level);
        assertThat(no.lower()).isCloseTo(1 - yes.upper(), within(TINY));
        assertThat(no.upper()).isCloseTo(1 - yes.lower(), within(TINY));
        ConfidenceInterval change = other.changeFrom(one).interval(level);
        ConfidenceInterval back = one.changeFrom(other).interval(level);
        ConfidenceInterval inverse = turned(other).changeFrom(turned(one)).interval(level);
        for (ConfidenceInterval mirrored : List.of(back, inverse)) {
            assertThat(mirrored.lower()).isCloseTo(-change.upper(), within(TINY));
            assertThat(mirrored.upper()).isCloseTo(-change.lower(), within(TINY));
        }
    }

    private static Answers turned(Answers answers) {
        int n = answers.sample().respondents();
        return new Answers(n - answers.highest(), n - answers.lowest(), answers.sample());
    }

    @Property
    void intervalsOfARangeCoverThoseOfEveryCount(
            @ForAll("ranges") Answers one,
            @ForAll("ranges") Answers other,
            @ForAll("levels") double level,
            @ForAll @IntRange(max = 1000) int i,
            @ForAll @IntRange(max = 1000) int j) {
        Answers oneOf = pick(one, i);
        Answers otherOf = pick(other, j);
        assertCovers(one.interval(level), oneOf.interval(level));
        WaveChange change = other.changeFrom(one);
        WaveChange picked = otherOf.changeFrom(oneOf);
        assertCovers(change.interval(level), picked.interval(level));
        assertThat(change.pValue()).isGreaterThanOrEqualTo(picked.pValue() - TINY);
    }

    private static Answers pick(Answers range, int i) {
        return Answers.counted(range.lowest() + i % (range.highest() - range.lowest() + 1), range.sample());
    }

    private static void assertCovers(ConfidenceInterval outer, ConfidenceInterval inner) {
        assertThat(outer.lower()).isLessThanOrEqualTo(inner.lower() + TINY);
        assertThat(outer.upper()).isGreaterThanOrEqualTo(inner.upper() - TINY);
    }

    /** By counting through all of them. */
    @Property
    void aPrintedShareIsEveryCountThatPrintsSo(
            @ForAll @IntRange(min = 1, max = 3000) int size,
            @ForAll @IntRange(max = 3000) int count,
            @ForAll @IntRange(max = 2) int decimals) {
        int said = count % (size + 1);
        BigDecimal percent = percent(said, size, decimals);
        Answers answers = Answers.printed(percent, SampleSize.of(size));
        int lowest = said;
        while (lowest > 0 && percent(lowest - 1, size, decimals).compareTo(percent) == 0) {
            lowest--;
        }
        int highest = said;
        while (highest < size && percent(highest + 1, size, decimals).compareTo(percent) == 0) {
            highest++;
        }
        assertThat(answers).isEqualTo(new Answers(lowest, highest, SampleSize.of(size)));
    }

    private static BigDecimal percent(int count, int size, int decimals) {
        return BigDecimal.valueOf(100L * count).divide(BigDecimal.valueOf(size), decimals, RoundingMode.HALF_UP);
    }

    @Property
    void theShareLiesWithinAndMoreConfidenceIsWider(@ForAll("ranges") Answers answers) {
        ConfidenceInterval narrow = answers.interval(0.9);
        ConfidenceInterval wide = answers.interval(0.99);
        assertThat(wide.lower()).isBetween(0.0, narrow.lower());
        assertThat(wide.upper()).isBetween(narrow.upper(), 1.0);
        assertThat(narrow.contains(answers.share(answers.lowest()))).isTrue();
        assertThat(narrow.contains(answers.share(answers.highest()))).isTrue();
    }

    @Property
    void judgementIsMonotoneInTheTarget(
            @ForAll("ranges") Answers answers, @ForAll @IntRange(max = 999) int tenths, @ForAll Sense sense) {
        BigDecimal low = BigDecimal.valueOf(tenths, 1);
        BigDecimal high = low.add(new BigDecimal("0.1"));
        boolean isMoreBetter = sense == Sense.AT_LEAST || sense == Sense.MORE_THAN;
        BigDecimal harder = isMoreBetter ? high : low;
        BigDecimal easier = isMoreBetter ? low : high;
        assertThat(answers.judge(easier, sense, 0.95)).isLessThanOrEqualTo(answers.judge(harder, sense, 0.95));
    }

    /** With so many answers the expected difference is as far from zero as the formula's level and power ask. */
    @Property
    void theNeededSampleShowsTheChangeWhenItComesAsExpected(
            @ForAll @IntRange(min = 1, max = 99) int p, @ForAll @IntRange(min = 1, max = 99) int q) {
        if (p == q) {
            return;
        }
        long n = SampleNeed.of(BigDecimal.valueOf(p), BigDecimal.valueOf(q), 0.95, 0.8)
                .respondents();
        int hundreds = Math.toIntExact((n + 99) / 100);
        SampleSize.Known size = SampleSize.of(hundreds * 100);
        assertThat(Answers.counted(q * hundreds, size)
                        .changeFrom(Answers.counted(p * hundreds, size))
                        .isBeyondChance(0.95))
                .isTrue();
    }

    @Provide
    Arbitrary<Double> levels() {
        return Arbitraries.of(0.5, 0.8, 0.9, 0.95, 0.99, 0.999);
    }

    @Provide
    Arbitrary<Answers> counts() {
        return Arbitraries.integers()
                .between(1, 3000)
                .flatMap(size -> Arbitraries.integers()
                        .between(0, size)
                        .map(count -> Answers.counted(count, SampleSize.of(size))));
    }

    @Provide
    Arbitrary<Answers> ranges() {
        return Arbitraries.integers()
                .between(1, 3000)
                .flatMap(size -> Combinators.combine(
                                Arbitraries.integers().between(0, size),
                                Arbitraries.integers().between(0, 20),
                                Arbitraries.of(0.7, 1.0, 1.5, 3.0))
                        .as((lowest, more, effect) ->
                                new Answers(lowest, Math.min(size, lowest + more), SampleSize.of(size, effect))));
    }

    /** Against every count there is. */
    @Property
    void aSizeGivesAPercentageIfACountOfItPrintsSo(
            @ForAll @IntRange(min = 1, max = 500) int size,
            @ForAll @IntRange(max = 1000) int tenths,
            @ForAll @IntRange(max = 2) int decimals) {
        BigDecimal percent = BigDecimal.valueOf(tenths, 1).setScale(decimals, RoundingMode.HALF_UP);
        boolean any = IntStream.rangeClosed(0, size)
                .anyMatch(count -> BigDecimal.valueOf(100L * count)
                                .divide(BigDecimal.valueOf(size), decimals, RoundingMode.HALF_UP)
                                .compareTo(percent)
                        == 0);
        SampleSize.Known simple = SampleSize.of(size);
        assertThat(simple.gives(percent)).isEqualTo(any);
        SampleSize.Known weighted = SampleSize.of(size, 1.5);
        assertThat(weighted.gives(percent)).isTrue();
        for (SampleSize.Known sample : List.of(simple, weighted)) {
            Answers answers = Answers.printed(percent, sample);
            BigDecimal exact = percent.multiply(BigDecimal.valueOf(size)).movePointLeft(2);
            if (any) {
                assertThat(answers.lowest())
                        .isEqualTo(Answers.printed(percent, simple).lowest());
                assertThat(answers.highest())
                        .isEqualTo(Answers.printed(percent, simple).highest());
            } else {
                // The counts next to it on both sides.
                assertThat(BigDecimal.valueOf(answers.lowest())).isLessThanOrEqualTo(exact);
                assertThat(BigDecimal.valueOf(answers.highest())).isGreaterThanOrEqualTo(exact);
                assertThat(answers.highest() - answers.lowest()).isEqualTo(1);
            }
        }
    }
}
