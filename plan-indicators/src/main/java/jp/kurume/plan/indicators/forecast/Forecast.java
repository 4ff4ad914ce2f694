package jp.kurume.plan.indicators.forecast;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import jp.kurume.plan.indicators.Fraction;
import jp.kurume.plan.indicators.InvalidObservationException;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.indicators.MeasureSeries;
import jp.kurume.plan.indicators.SampleSize;
import jp.kurume.plan.indicators.Sense;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.indicators.number.Level;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.words.Words;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What the yearly values of a measure let one expect in its target's year, if the change goes on as before (見通し).
 *
 * <p>A trend is told from three values on, a prediction interval from five, a chance of reaching the target from eight; before
 * that the answer is a {@link Finding.NotEnough}. Even then it is a line drawn on: {@link #caution} says how little it can tell,
 * and belongs beside every figure of it.
 *
 * <p>Shares stay within 0 to 100, counts do not fall below 0; a balance may. Where sample sizes are known, the values are not taken to scatter
 * less than their samples alone make them. Immutable and thread-safe.
 *
 * @param measure the measure, whose latest version has the target
 * @param values its values, one per fiscal year, earliest first
 */
@JsonRootName("forecast")
public record Forecast(Measure measure, List<YearlyValue> values) implements Serializable {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if the years are not in order, each once
     * @throws InvalidObservationException if a value is out of the range of the measure
     */
    public Forecast {
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(measure, "measure");
        values = List.copyOf(values);
        for (int i = 1; i < values.size(); i++) {
            if (!values.get(i).year().isAfter(values.get(i - 1).year())) {
                throw new IllegalArgumentException(
                        "The years of a forecast of " + measure.id() + " are not in order, each once: " + values);
            }
        }
        for (YearlyValue value : values) {
            if (!measure.nature().accepts(value.value())) {
                throw InvalidObservationException.of("The value " + value + " is out of the range of " + measure.id());
            }
        }
    }

    /**
     * {@return a forecast from a series, which may go through several plans, with the sample sizes that are stated in
     * it}
     *
     * @param measure the measure
     * @param series its values over the years
     * @throws IllegalArgumentException if the series is not of the measure
     */
    public static Forecast of(Measure measure, MeasureSeries series) {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(series, "series");
        if (!series.measures().contains(measure.id())) {
            throw new IllegalArgumentException("The series " + series + " is not of " + measure.id());
        }
        return new Forecast(
                measure,
                series.points().stream()
                        .map(point -> new YearlyValue(point.year(), point.value(), point.sampleSize()))
                        .toList());
    }

    /**
     * The line of least squares (最小二乗法), from three values on.
     *
     * @return the line, exact, or what is missing
     */
    public Finding<Trend> leastSquares() {
        return from(List.of(Gap.UNDER_THREE_VALUES, Gap.GRADE), () -> new LeastSquares(values).trend());
    }

    /**
     * The line with the median slope of all pairs of values, through the median of what it leaves (H. Theil, 1950; P. K. Sen,
     * <i>J. Am. Stat. Assoc.</i> 63, 1968, 1379–1389), from three values on. A single value out of line does not turn it: where
     * it differs much from {@link #leastSquares}, one value makes the trend.
     *
     * @return the line, exact, or what is missing
     */
    public Finding<Trend> theilSen() {
        return from(List.of(Gap.UNDER_THREE_VALUES, Gap.GRADE), () -> TheilSen.trend(values));
    }

    /**
     * The value of the line of least squares in the target's year, within what the measure can be, from three values on.
     *
     * @return the value, exact, or what is missing
     */
    public Finding<Fraction> inTargetYear() {
        List<Gap> needed = List.of(Gap.UNDER_THREE_VALUES, Gap.TARGET_YEAR_OBSERVED, Gap.NONE_SET, Gap.GRADE);
        return from(needed, () -> {
            Fraction value = new LeastSquares(values).trend().valueIn(targetYear());
            Fraction least = Fraction.of(measure.nature() == MeasureNature.RANK ? 1 : 0);
            if (!mayBeNegative() && value.compareTo(least) < 0) {
                return least;
            }
            Fraction whole = Fraction.of(WHOLE);
            return measure.nature() == MeasureNature.SHARE && value.compareTo(whole) > 0 ? whole : value;
        });
    }

    /**
     * The prediction interval of one value in the target's year, from five values on: the line of least squares ± t · s ·
     * √(1 + 1/n + (y − ȳ)²/Σ(yᵢ − ȳ)²), with Student's t of n − 2 degrees of freedom, cut to what the measure can be
     * (N. R. Draper, H. Smith, <i>Applied Regression Analysis</i>, 3rd ed. 1998, section 3.1). For s² stands the mean sampling
     * variance of the shares whose sample size is known where that is more. Values all on one line leave an interval of one
     * value.
     *
     * @param level how often such an interval holds the value, between 0 and 1, such as 0.95
     * @return the interval in the measure's unit, or what is missing
     * @throws IllegalArgumentException if the level does not lie between 0 and 1
     */
    public Finding<PredictionInterval> predictionInterval(double level) {
        Level.check(level);
        List<Gap> needed = List.of(Gap.UNDER_FIVE_VALUES, Gap.TARGET_YEAR_OBSERVED, Gap.NONE_SET, Gap.GRADE);
        return from(needed, () -> {
            LeastSquares fit = new LeastSquares(values);
            double middle = fit.trend().valueIn(targetYear()).doubleValue();
            double half = student().inverseSurvivalProbability((1 - level) / 2) * standardError(fit);
            return new PredictionInterval(targetYear(), level, possible(middle - half), possible(middle + half));
        });
    }

    /**
     * The chance that the value of the target's year meets the target, or lies within the band that is to be kept, from eight
     * values on, from the same distribution as {@link #predictionInterval}.
     *
     * @return the chance, from 0 to 1, or what is missing
     */
    public Finding<Double> chanceOfReaching() {
        List<Gap> needed = List.of(
                Gap.UNDER_EIGHT_VALUES,
                Gap.TARGET_YEAR_OBSERVED,
                Gap.TARGET_UNDER_REVIEW,
                Gap.DIRECTION_NOT_STATED,
                Gap.NONE_SET,
                Gap.NO_BASELINE,
                Gap.GRADE);
        return from(needed, this::chance);
    }

    private double chance() {
        return measure.band(measure.latestVersion())
                .map(this::chanceWithin)
                .orElseGet(() -> chance(measure.sense(measure.latestVersion()).orElseThrow(), number().orElseThrow()));
    }

    /** The number that is to be met: of a word the baseline. */
    private Optional<BigDecimal> number() {
        return measure.target().dueNumber(measure.baseline());
    }

    /** What misses one end meets the other. */
    private double chanceWithin(Target.Band band) {
        return Math.max(0, chance(Sense.AT_LEAST, band.lowest()) + chance(Sense.AT_MOST, band.highest()) - 1);
    }

    private double chance(Sense sense, BigDecimal target) {
        if (isAlwaysMet(sense, target)) {
            return 1;
        }
        LeastSquares fit = new LeastSquares(values);
        Fraction missing = Fraction.of(target).minus(fit.trend().valueIn(targetYear()));
        double error = standardError(fit);
        if (error == 0) {
            int lead = sense.isMore() ? -missing.signum() : missing.signum();
            return lead > 0 || (lead == 0 && !sense.isStrict()) ? 1 : 0;
        }
        double t = missing.doubleValue() / error;
        return sense.isMore() ? student().survivalProbability(t) : student().cumulativeProbability(t);
    }

    /** A target at the very end of what the measure can be is met by every value. */
    private boolean isAlwaysMet(Sense sense, BigDecimal target) {
        if (sense.isStrict()) {
            return false;
        }
        return sense.isMore()
                ? target.signum() == 0 && !mayBeNegative()
                : measure.nature() == MeasureNature.SHARE && target.compareTo(WHOLE) == 0;
    }

    private TDistribution student() {
        return TDistribution.of(values.size() - 2.0);
    }

    private double standardError(LeastSquares fit) {
        double variance = Math.max(
                fit.residualVariance().doubleValue(), samplingVariance().orElse(0));
        return Math.sqrt(variance * fit.spreadIn(targetYear()).doubleValue());
    }

    /** The mean sampling variance of the shares whose sample size is known, in squared percentage points. */
    private OptionalDouble samplingVariance() {
        return measure.nature() != MeasureNature.SHARE
                ? OptionalDouble.empty()
                : values.stream()
                        .filter(value -> value.sampleSize() instanceof SampleSize.Known)
                        .mapToDouble(Forecast::samplingVariance)
                        .average();
    }

    private static double samplingVariance(YearlyValue share) {
        double percent = share.value().doubleValue();
        return share.sampleSize().fold(known -> percent * (100 - percent) / known.effective(), () -> 0.0);
    }

    private double possible(double value) {
        return switch (measure.nature()) {
            case SHARE -> Math.min(100, Math.max(0, value));
            case FLOW, STOCK -> Math.max(0, value);
            case RANK, GRADE -> Math.max(1, value);
            case BALANCE, CUMULATIVE -> value;
        };
    }

    private boolean mayBeNegative() {
        return measure.nature() == MeasureNature.BALANCE || measure.nature() == MeasureNature.CUMULATIVE;
    }

    private FiscalYear targetYear() {
        return measure.target().dueYear().orElseThrow();
    }

    /** Tells something unless one of what it needs is missing. */
    private <T extends Serializable> Finding<T> from(List<Gap> needed, Supplier<T> told) {
        List<Gap> missing = new ArrayList<>();
        for (Gap gap : needed) {
            if (isMissing(gap)) {
                missing.add(gap);
            }
        }
        return missing.isEmpty() ? new Finding.Told<>(told.get()) : new Finding.NotEnough<>(missing);
    }

    private boolean isMissing(Gap gap) {
        return switch (gap) {
            case UNDER_THREE_VALUES -> values.size() < 3;
            case UNDER_FIVE_VALUES -> values.size() < 5;
            case UNDER_EIGHT_VALUES -> values.size() < 8;
            case TARGET_YEAR_OBSERVED ->
                measure.target()
                        .dueYear()
                        .filter(due ->
                                values.stream().anyMatch(value -> value.year().equals(due)))
                        .isPresent();
            case TARGET_UNDER_REVIEW -> measure.target() instanceof Target.UnderReview;
            case DIRECTION_NOT_STATED ->
                measure.sense(measure.latestVersion()).isEmpty()
                        && measure.band(measure.latestVersion()).isEmpty();
            case NONE_SET -> measure.target().dueYear().isEmpty();
            case NO_BASELINE ->
                number().isEmpty()
                        && measure.band(measure.latestVersion()).isEmpty()
                        && !(measure.target() instanceof Target.UnderReview);
            case GRADE -> measure.nature() == MeasureNature.GRADE;
        };
    }

    /**
     * How little these values can tell, in words for a report.
     *
     * @param locale the reader's language, or English where the library does not speak it
     * @return one or two sentences
     */
    public String caution(Locale locale) {
        return Caution.of(this, Words.in(locale));
    }

    /** Whether a share comes from a survey whose sample size is not known. */
    boolean lacksSampleSizes() {
        return measure.nature() == MeasureNature.SHARE
                && values.stream().anyMatch(value -> value.sampleSize() instanceof SampleSize.NotStated);
    }

    /** Prints the measure and its values. */
    @Override
    public String toString() {
        return measure.id() + " " + values;
    }
}
