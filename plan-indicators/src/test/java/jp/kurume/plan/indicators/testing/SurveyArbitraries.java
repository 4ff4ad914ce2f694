package jp.kurume.plan.indicators.testing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.kurume.plan.indicators.SampleSize;
import jp.kurume.plan.indicators.Status;
import jp.kurume.plan.indicators.survey.Answers;
import jp.kurume.plan.indicators.survey.ConfidenceInterval;
import jp.kurume.plan.indicators.survey.Judgement;
import jp.kurume.plan.indicators.survey.Precision;
import jp.kurume.plan.indicators.survey.SampleNeed;
import jp.kurume.plan.indicators.survey.ShareVerdict;
import jp.kurume.plan.indicators.survey.SurveyShare;
import jp.kurume.plan.indicators.survey.WaveChange;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Valid values of surveys. */
final class SurveyArbitraries {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private SurveyArbitraries() {}

    static Map<Class<?>, Arbitrary<?>> all() {
        Map<Class<?>, Arbitrary<?>> kit = new LinkedHashMap<>();
        kit.put(SampleSize.class, sampleSizes());
        kit.put(Answers.class, answers());
        kit.put(ConfidenceInterval.class, intervals());
        kit.put(Judgement.class, Arbitraries.of(Judgement.class));
        kit.put(SampleNeed.class, needs());
        kit.put(SurveyShare.class, shares());
        kit.put(ShareVerdict.class, verdicts());
        kit.put(WaveChange.class, changes());
        kit.put(
                Precisions.class,
                Combinators.combine(precisions(answers()), precisions(intervals()), precisions(changes()))
                        .as(Precisions::new));
        return kit;
    }

    /** Between 0 and 1, with all bits that a double has there. */
    static Arbitrary<Double> levels() {
        return Arbitraries.oneOf(
                Arbitraries.of(0.5, 0.95, Math.nextDown(1.0), Double.MIN_VALUE),
                Arbitraries.longs().between(1, (1L << 53) - 1).map(bits -> bits * 0x1p-53));
    }

    private static Arbitrary<Double> designEffects() {
        return Arbitraries.oneOf(Arbitraries.of(1.0, 2.0, 1e300), levels());
    }

    private static Arbitrary<SampleSize.Known> knownSizes() {
        return Combinators.combine(Arbitraries.integers().between(1, 100_000), designEffects())
                .as(SampleSize.Known::new);
    }

    static Arbitrary<SampleSize> sampleSizes() {
        return Arbitraries.oneOf(Arbitraries.just(SampleSize.NOT_STATED), knownSizes());
    }

    private static Arbitrary<Answers> answers() {
        return knownSizes().flatMap(size -> {
            Arbitrary<Integer> counts = Arbitraries.integers().between(0, size.respondents());
            return Combinators.combine(counts, counts)
                    .as((one, other) -> new Answers(Math.min(one, other), Math.max(one, other), size));
        });
    }

    private static Arbitrary<ConfidenceInterval> intervals() {
        Arbitrary<Double> ends =
                Arbitraries.oneOf(Arbitraries.of(-1.0, 0.0, 1.0), levels(), levels().map(share -> -share));
        return Combinators.combine(levels(), ends, ends)
                .as((level, one, other) -> new ConfidenceInterval(level, Math.min(one, other), Math.max(one, other)));
    }

    private static Arbitrary<BigDecimal> percentages() {
        return Arbitraries.integers()
                .between(0, 4)
                .flatMap(decimals -> Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, WHOLE)
                        .ofScale(decimals));
    }

    private static Arbitrary<SampleNeed> needs() {
        // More than any survey asks would be needed for less than a point, or where the effect is out of all measure.
        Arbitrary<Double> effects = Arbitraries.doubles().between(0.1, 10).ofScale(2);
        return Combinators.combine(percentages(), percentages(), levels(), levels(), effects)
                .filter((earlier, later, level, power, effect) ->
                        earlier.subtract(later).abs().compareTo(BigDecimal.ONE) >= 0)
                .as(SampleNeed::new);
    }

    /** Of a known size, as a count prints. */
    private static Arbitrary<SurveyShare> shares() {
        return Arbitraries.oneOf(
                percentages().map(percent -> new SurveyShare(percent, SampleSize.NOT_STATED)),
                Combinators.combine(answers(), Arbitraries.integers().between(0, 3))
                        .as((answers, decimals) -> new SurveyShare(printed(answers, decimals), answers.sample())));
    }

    private static BigDecimal printed(Answers answers, int decimals) {
        BigDecimal respondents = BigDecimal.valueOf(answers.sample().respondents());
        return BigDecimal.valueOf(answers.lowest()).multiply(WHOLE).divide(respondents, decimals, RoundingMode.HALF_UP);
    }

    private static Arbitrary<ShareVerdict> verdicts() {
        return Combinators.combine(Arbitraries.of(Status.class), precisions(Arbitraries.of(Judgement.class)))
                .as(ShareVerdict::new);
    }

    private static Arbitrary<WaveChange> changes() {
        return Combinators.combine(answers(), answers()).as(WaveChange::new);
    }

    private static <T extends Serializable> Arbitrary<Precision<T>> precisions(Arbitrary<T> values) {
        return Arbitraries.oneOf(Arbitraries.just(new Precision.NotStated<>()), values.map(Precision.Stated::new));
    }
}
