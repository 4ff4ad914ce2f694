package jp.kurume.plan.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.indicators.Assessment;
import jp.kurume.plan.indicators.Fixtures;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.SampleSize;
import jp.kurume.plan.indicators.Sense;
import jp.kurume.plan.indicators.Status;
import jp.kurume.plan.indicators.StatusPolicy;
import jp.kurume.plan.time.FiscalYear;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected numbers are published ones, or were computed apart with 40 digits. */
class SurveyTest {

    private static final SampleSize.Known N1500 = SampleSize.of(1500);
    private static final Offset<Double> PRINTED = within(0.00005);
    private static final Offset<Double> COMPUTED = within(1e-11);

    private static Answers printed(String percent) {
        return Answers.printed(new BigDecimal(percent), N1500);
    }

    private static SurveyShare share(String percent, SampleSize size) {
        return new SurveyShare(new BigDecimal(percent), size);
    }

    // One share

    /** Newcombe 1998, Stat. Med. 17, 857–872, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilsonAsPublished(int count, int size, double lower, double upper) {
        ConfidenceInterval interval =
                Answers.counted(count, SampleSize.of(size)).interval(0.95);
        assertThat(interval.lower()).isCloseTo(lower, PRINTED);
        assertThat(interval.upper()).isCloseTo(upper, PRINTED);
        assertThat(interval.level()).isEqualTo(0.95);
    }

    @Test
    void aCountOfFifteenHundred() {
        ConfidenceInterval interval = Answers.counted(919, N1500).interval(0.95);
        assertThat(interval.lower()).isCloseTo(0.587756415675, COMPUTED);
        assertThat(interval.upper()).isCloseTo(0.63700131927, COMPUTED);
        assertThat(interval).hasToString("0.5878 to 0.6370 (95%)");
        assertThat(new ConfidenceInterval(0.995, -1, 1)).hasToString("-1.0000 to 1.0000 (99.5%)");
    }

    @Test
    void aDesignEffectWidensIt() {
        // As 1,000 simple answers would tell: 612.66… of them
        ConfidenceInterval interval =
                Answers.counted(919, SampleSize.of(1500, 1.5)).interval(0.95);
        double p = 919 / 1500.0;
        double n = 1000;
        double z = 1.959963984540054;
        double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
        double half = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        assertThat(interval.lower()).isCloseTo(middle - half, COMPUTED);
        assertThat(interval.upper()).isCloseTo(middle + half, COMPUTED);
        assertThat(SampleSize.of(1500, 1.5)).hasToString("n=1500, design effect 1.5");
    }

    @Test
    void aPrintedShareIsARangeOfCounts() {
        assertThat(printed("61.3")).isEqualTo(new Answers(919, 920, N1500)).hasToString("919–920, n=1500");
        // 61.25% of 1,600 are 980, which round up
        assertThat(Answers.printed(new BigDecimal("61.3"), SampleSize.of(1600)))
                .isEqualTo(new Answers(980, 981, SampleSize.of(1600)));
        assertThat(printed("61")).isEqualTo(new Answers(908, 922, N1500));
        assertThat(printed("0.0")).isEqualTo(Answers.counted(0, N1500));
        assertThat(printed("100.0")).isEqualTo(Answers.counted(1500, N1500)).hasToString("1500, n=1500");
        ConfidenceInterval interval = printed("61.3").interval(0.95);
        assertThat(interval.lower()).isCloseTo(0.587756415675, COMPUTED);
        assertThat(interval.upper()).isCloseTo(0.637658486333, COMPUTED);
        // 57.1% and 71.4% lie beside it
        assertThat(Answers.printed(new BigDecimal("61.3"), SampleSize.of(7)))
                .isEqualTo(new Answers(4, 5, SampleSize.of(7)));
        // Half to even: 245 of 400 are 61.25%
        assertThat(Answers.printed(new BigDecimal("61.2"), SampleSize.of(400)))
                .isEqualTo(new Answers(244, 245, SampleSize.of(400)));
        // Cut off: 2 of 3 are 66.67%
        assertThat(Answers.printed(new BigDecimal("66.6"), SampleSize.of(3)))
                .isEqualTo(new Answers(1, 2, SampleSize.of(3)));
    }

    @ParameterizedTest
    @CsvSource({
        "58.7, AT_LEAST, MET_BEYOND_CHANCE",
        "58.8, AT_LEAST, POSSIBLY_MET",
        "63.7, AT_LEAST, POSSIBLY_MET",
        "63.8, AT_LEAST, NOT_MET",
        "58.7, AT_MOST, NOT_MET",
        "58.8, AT_MOST, POSSIBLY_MET",
        "63.8, AT_MOST, MET_BEYOND_CHANCE",
    })
    void whetherATargetIsMet(BigDecimal target, Sense sense, Judgement judgement) {
        assertThat(printed("61.3").judge(target, sense, 0.95)).isEqualTo(judgement);
    }

    // Two waves

    /** Newcombe 1998, Stat. Med. 17, 873–890, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000",
    })
    void newcombeAsPublished(int count, int size, int otherCount, int otherSize, double lower, double upper) {
        Answers one = Answers.counted(count, SampleSize.of(size));
        Answers other = Answers.counted(otherCount, SampleSize.of(otherSize));
        ConfidenceInterval interval = one.changeFrom(other).interval(0.95);
        assertThat(interval.lower()).isCloseTo(lower, PRINTED);
        assertThat(interval.upper()).isCloseTo(upper, PRINTED);
    }

    @ParameterizedTest
    @CsvSource({
        "64.1, 61.3, -0.06317549684, 0.007271048858, 0.1216531182, false",
        "81.3, 80.4, -0.03748430667, 0.01951572747, 0.5465115769, false",
        "81.3, 87.0, 0.03058176476, 0.08341399651, 0.00002127163133, true",
    })
    void changesOfPrintedShares(
            String earlier, String later, double lower, double upper, double pValue, boolean beyondChance) {
        WaveChange change = printed(later).changeFrom(printed(earlier));
        assertThat(change.interval(0.95).lower()).isCloseTo(lower, within(1e-9));
        assertThat(change.interval(0.95).upper()).isCloseTo(upper, within(1e-9));
        assertThat(change.pValue()).isCloseTo(pValue, within(1e-9));
        assertThat(change.isBeyondChance(0.95)).isEqualTo(beyondChance);
        assertThat(change.interval(0.95).contains(0)).isNotEqualTo(beyondChance);
    }

    @Test
    void noChangeIsNoChange() {
        assertThat(printed("61.3").changeFrom(printed("61.3")).z()).isZero();
        assertThat(printed("61.3").changeFrom(printed("61.3")).pValue()).isEqualTo(1);
        assertThat(printed("0.0").changeFrom(printed("0.0")).pValue()).isEqualTo(1);
        assertThat(printed("100.0").changeFrom(printed("100.0")).pValue()).isEqualTo(1);
        assertThat(printed("61.3").changeFrom(printed("64.1")))
                .hasToString("961–962, n=1500 → 919–920, n=1500: p=0.1217");
    }

    // The size of a survey to come

    @ParameterizedTest
    @CsvSource({
        // 387.34, 198.96: the textbook's examples before the correction for continuity
        "50, 60, 0.95, 0.8, 1, 388",
        "10, 20, 0.95, 0.8, 1, 199",
        "25, 40, 0.95, 0.9, 1, 203",
        "40, 25, 0.95, 0.9, 1, 203",
        // 466.51, and 1.5 times that; 9,216.19
        "61.3, 70.0, 0.95, 0.8, 1, 467",
        "61.3, 70.0, 0.95, 0.8, 1.5, 700",
        "61.3, 63.3, 0.95, 0.8, 1, 9217",
        "0, 100, 0.95, 0.8, 1, 2",
        "0, 100, 0.5, 0.01, 1, 1",
    })
    void howManyHaveToAnswer(
            BigDecimal earlier, BigDecimal later, double level, double power, double designEffect, long respondents) {
        SampleNeed need = SampleNeed.of(earlier, later, level, power).withDesignEffect(designEffect);
        assertThat(need.respondents()).isEqualTo(respondents);
        assertThat(need.toString()).endsWith("n=" + respondents + " in each wave");
    }

    // Without a sample size

    @Test
    void withoutASampleSizeThePrecisionIsNotStated() {
        SurveyShare share = share("61.3", SampleSize.NOT_STATED);
        SurveyShare known = share("64.1", N1500);
        assertThat(share.answers()).isEqualTo(new Precision.NotStated<Answers>());
        assertThat(share.interval(0.95)).hasToString("precision not stated");
        assertThat(share.judge(new BigDecimal("70.0"), Sense.AT_LEAST, 0.95)).hasToString("precision not stated");
        assertThat(share.changeFrom(known)).hasToString("precision not stated");
        assertThat(known.changeFrom(share)).hasToString("precision not stated");
        assertThat(share).hasToString("61.3% (sample size not stated)");
        assertThat(share.interval(0.95).<String>fold(ConfidenceInterval::toString, () -> "精度の記載なし"))
                .isEqualTo("精度の記載なし");
        assertThat(share.sampleSize().<Integer>fold(SampleSize.Known::respondents, () -> 0))
                .isZero();
    }

    @Test
    void withOneItIs() {
        SurveyShare share = share("61.3", N1500);
        assertThat(share.answers()).isEqualTo(new Precision.Stated<>(printed("61.3")));
        assertThat(share.interval(0.95)).hasToString("0.5878 to 0.6377 (95%)");
        assertThat(share.judge(new BigDecimal("70.0"), Sense.AT_LEAST, 0.95))
                .isEqualTo(new Precision.Stated<>(Judgement.NOT_MET));
        assertThat(share.changeFrom(share("64.1", N1500))
                        .<Boolean>fold(change -> change.isBeyondChance(0.95), () -> true))
                .isFalse();
        assertThat(share.sampleSize().<Integer>fold(SampleSize.Known::respondents, () -> 0))
                .isEqualTo(1500);
    }

    @Test
    void aVerdictOnAShareSaysHowPreciseItIs() {
        IndicatorSet first = KurumeIndicators.firstPeriod();
        assertThat(ShareVerdict.of(first.assess("first-overall"), StatusPolicy.STRICT, 0.95))
                .hasToString("Optional[REGRESSED (precision not stated)]");
        Observation surveyed = first.observations("first-overall").get(0).withSampleSize(N1500);
        assertThat(ShareVerdict.of(first.measure("first-overall").assess(surveyed), StatusPolicy.STRICT, 0.95))
                .hasToString("Optional[REGRESSED (NOT_MET)]");
        Measure overall = first.measure("first-overall");
        Observation close =
                Observation.of("first-overall", FiscalYear.of(2025), "70").withSampleSize(N1500);
        assertThat(ShareVerdict.of(overall.assess(close), StatusPolicy.STRICT, 0.95))
                .hasToString("Optional[REACHED (POSSIBLY_MET)]");
        IndicatorSet second = KurumeIndicators.secondPeriod();
        assertThat(ShareVerdict.of(second.assess("overall"), StatusPolicy.STRICT, 0.95))
                .isEqualTo(Optional.empty());
        assertThat(ShareVerdict.of(first.assess("first-support"), StatusPolicy.STRICT, 0.95))
                .isEmpty();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ShareVerdict.of(first.assess("first-relations"), StatusPolicy.STRICT, 0.95))
                .withMessageContaining("first-relations is no share of residents");
    }

    /** The interval of 61.3% of 1,500 is 58.8% to 63.8%. */
    @Test
    void aBandIsKeptBeyondChanceOrNot() {
        assertThat(band("58.7", "63.8")).isEqualTo(Judgement.MET_BEYOND_CHANCE);
        assertThat(band("58.9", "63.8")).isEqualTo(Judgement.POSSIBLY_MET);
        assertThat(band("58.7", "63.7")).isEqualTo(Judgement.POSSIBLY_MET);
        assertThat(band("60.0", "62.0")).isEqualTo(Judgement.POSSIBLY_MET);
        assertThat(band("63.8", "70.0")).isEqualTo(Judgement.NOT_MET);
        assertThat(band("50.0", "58.7")).isEqualTo(Judgement.NOT_MET);
        assertThat(share("61.3", SampleSize.NOT_STATED).judge(Fixtures.band("60", "70"), 0.95))
                .hasToString("precision not stated");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> share("61.3", SampleSize.NOT_STATED).judge(Fixtures.band("60", "101"), 0.95))
                .withMessageContaining("101");
    }

    private static Judgement band(String lowest, String highest) {
        return share("61.3", N1500).judge(Fixtures.band(lowest, highest), 0.95).fold(judgement -> judgement, () -> {
            throw new AssertionError();
        });
    }

    @Test
    void aVerdictOnABandSaysHowPreciseItIs() {
        Measure measure = Fixtures.measure(
                "m",
                MeasureNature.SHARE,
                1,
                Fixtures.version(Fixtures.known("62"), Fixtures.fixed("65"), Fixtures.within("60", "70")));
        Assessment assessment = Fixtures.assess(measure, FiscalYear.of(2026), "61.3");
        assertThat(ShareVerdict.of(assessment, StatusPolicy.STRICT, 0.95))
                .hasToString("Optional[HELD (precision not stated)]");
        Observation surveyed = assessment.observed().orElseThrow().withSampleSize(N1500);
        assertThat(ShareVerdict.of(measure.assess(surveyed), StatusPolicy.STRICT, 0.95))
                .hasToString("Optional[HELD (POSSIBLY_MET)]");
    }

    @Test
    void anObservedShareIsPrintedWithTheDecimalsOfItsMeasure() {
        Measure overall = KurumeIndicators.secondPeriod().measure("overall");
        FiscalYear r8 = FiscalYear.of(2026);
        assertThat(SurveyShare.of(overall, Observation.of("overall", r8, "61").withSampleSize(N1500))
                        .answers())
                .hasToString("915, n=1500");
        assertThat(SurveyShare.of(
                                overall, Observation.of("overall", r8, "61.27").withSampleSize(N1500))
                        .answers())
                .hasToString("919, n=1500");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> SurveyShare.of(overall, Observation.of("6-outcome", r8, "61")))
                .withMessageContaining("6-outcome");
    }

    // Refusals

    @Test
    void refusesNonsense() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> SampleSize.of(0))
                .withMessageContaining("0");
        for (double effect : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> SampleSize.of(10, effect))
                    .withMessageContaining("" + effect);
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> SampleNeed.of(BigDecimal.ONE, BigDecimal.TEN, 0.95, 0.8)
                            .withDesignEffect(effect));
        }
        for (double level : new double[] {0, 1, 95, -0.95, Double.NaN}) {
            SurveyShare unknown = share("61.3", SampleSize.NOT_STATED);
            WaveChange change = printed("61.3").changeFrom(printed("64.1"));
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> printed("61.3").interval(level),
                    () -> unknown.interval(level),
                    () -> unknown.judge(BigDecimal.TEN, Sense.AT_LEAST, level),
                    () -> change.interval(level),
                    () -> change.isBeyondChance(level),
                    () -> SampleNeed.of(BigDecimal.ONE, BigDecimal.TEN, level, 0.8),
                    () -> new ConfidenceInterval(level, 0, 1))) {
                assertThatExceptionOfType(IllegalArgumentException.class)
                        .isThrownBy(call)
                        .withMessageContaining("0.95, but was " + level);
            }
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> SampleNeed.of(BigDecimal.ONE, BigDecimal.TEN, 0.95, level))
                    .withMessageContaining("0.8, but was " + level);
        }
        for (String percent : List.of("-0.1", "100.1")) {
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> printed(percent),
                    () -> share(percent, SampleSize.NOT_STATED),
                    () -> share("61.3", SampleSize.NOT_STATED).judge(new BigDecimal(percent), Sense.AT_LEAST, 0.95),
                    () -> SampleNeed.of(new BigDecimal(percent), BigDecimal.TEN, 0.95, 0.8))) {
                assertThatExceptionOfType(IllegalArgumentException.class)
                        .isThrownBy(call)
                        .withMessageContaining("from 0 to 100, but was " + percent);
            }
        }
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> SampleNeed.of(BigDecimal.TEN, new BigDecimal("10.0"), 0.95, 0.8))
                .withMessageContaining("no change");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Answers.counted(1501, N1500))
                .withMessageContaining("1501");
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Answers.counted(-1, N1500));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new ConfidenceInterval(0.95, 0.5, 0.4));
    }

    // As values

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        for (Serializable value : List.of(
                SampleSize.NOT_STATED,
                share("61.3", N1500),
                share("61.3", SampleSize.NOT_STATED).interval(0.95),
                share("61.3", N1500).interval(0.95),
                printed("61.3").changeFrom(printed("64.1")),
                SampleNeed.of(BigDecimal.ONE, BigDecimal.TEN, 0.95, 0.8),
                new ShareVerdict(Status.REACHED, new Precision.Stated<>(Judgement.POSSIBLY_MET)))) {
            assertThat(Fixtures.serialized(value)).isEqualTo(value);
        }
        assertThat(Judgement.POSSIBLY_MET.label()).contains("可能性");
    }

    /** A sample that tells next to nothing leaves everything open, and one that tells all leaves nothing. */
    @Test
    void anyDesignEffectHasAnInterval() {
        assertThat(Answers.counted(1, SampleSize.of(4, 1e308)).interval(0.95))
                .isEqualTo(new ConfidenceInterval(0.95, 0, 1));
        assertThat(Answers.counted(1, SampleSize.of(4, 1e-308)).interval(0.95))
                .isEqualTo(new ConfidenceInterval(0.95, 0.25, 0.25));
    }
}
