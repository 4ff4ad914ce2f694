package jp.kurume.plan.indicators.survey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.SampleSize;
import jp.kurume.plan.indicators.Sense;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.indicators.number.Level;
import jp.kurume.plan.interchange.Decimal;

/**
 * A share of residents as a plan prints it (市民の割合), with the sample size where it is known.
 *
 * <p>Whatever is asked of it is answered with a {@link Precision}: without a sample size, that the precision is not stated.
 * Immutable and thread-safe.
 *
 * @param percent the percentage as printed; its zeros count, since they tell how finely it was rounded
 * @param sampleSize how many answered, or that nobody prints it
 */
@JsonRootName("survey-share")
public record SurveyShare(BigDecimal percent, SampleSize sampleSize) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if it is no percentage from 0 to 100 of up to 100 decimals
     */
    public SurveyShare {
        Objects.requireNonNull(percent, "percent");
        percent = Decimal.exact(percent);
        Answers.checkPercent(percent);
        Objects.requireNonNull(sampleSize, "sampleSize");
    }

    @JsonCreator
    static SurveyShare fromJson(
            @JsonProperty("percent") Decimal percent, @JsonProperty("sampleSize") SampleSize sampleSize) {
        return new SurveyShare(percent.value(), sampleSize);
    }

    @JsonProperty("percent")
    Decimal percentInJson() {
        return new Decimal(percent);
    }

    /**
     * {@return an observed share, with the sample size that the observation has}
     *
     * @param measure a measure that is a share of residents
     * @param observation what was observed of it; it is taken as printed with the decimals of the measure, or more if it has
     *     more
     * @throws IllegalArgumentException if the measure is no share of residents, or the observation is of another measure or no
     *     percentage
     */
    public static SurveyShare of(Measure measure, Observation observation) {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(observation, "observation");
        if (measure.nature() != MeasureNature.SHARE) {
            throw new IllegalArgumentException(
                    "The measure " + measure.id() + " is no share of residents, but a " + measure.nature());
        }
        if (!observation.measure().equals(measure.id())) {
            throw new IllegalArgumentException("The observation " + observation + " is not of " + measure.id());
        }
        BigDecimal value = observation
                .value()
                .orElseThrow(() -> new IllegalArgumentException("There is no share in the observation " + observation));
        return new SurveyShare(value.setScale(Math.max(value.scale(), measure.decimals())), observation.sampleSize());
    }

    /**
     * The counts behind it.
     *
     * @return the counts, or that the precision is not stated
     */
    public Precision<Answers> answers() {
        return sampleSize.fold(
                known -> new Precision.Stated<>(Answers.printed(percent, known)), Precision.NotStated::new);
    }

    /**
     * Wilson's interval ({@link Answers#interval}).
     *
     * @param level the level of confidence, between 0 and 1, such as 0.95
     * @return the interval, or that the precision is not stated
     * @throws IllegalArgumentException if the level does not lie between 0 and 1
     */
    public Precision<ConfidenceInterval> interval(double level) {
        Level.check(level);
        return answers().map(answers -> answers.interval(level));
    }

    /**
     * Whether a target is met, chance considered ({@link Answers#judge(BigDecimal, Sense, double)}).
     *
     * @param target the target in percent
     * @param sense which shares are the better ones
     * @param level the level of confidence, between 0 and 1, such as 0.95
     * @return the judgement, or that the precision is not stated
     * @throws IllegalArgumentException if the target is no percentage, or the level does not lie between 0 and 1
     */
    public Precision<Judgement> judge(BigDecimal target, Sense sense, double level) {
        Level.check(level);
        Answers.checkPercent(target);
        return answers().map(answers -> answers.judge(target, sense, level));
    }

    /**
     * Whether a band is kept, chance considered ({@link Answers#judge(Target.Band, double)}).
     *
     * @param band the band in percent
     * @param level the level of confidence, between 0 and 1, such as 0.95
     * @return the judgement, or that the precision is not stated
     * @throws IllegalArgumentException if the band does not lie from 0 to 100, or the level does not lie between 0 and 1
     */
    public Precision<Judgement> judge(Target.Band band, double level) {
        Level.check(level);
        Answers.checkPercent(band.lowest());
        Answers.checkPercent(band.highest());
        return answers().map(answers -> answers.judge(band, level));
    }

    /**
     * The change since an earlier wave, of other residents (independent samples).
     *
     * @param earlier the share of the earlier wave
     * @return the change; that the precision is not stated if either sample size is not
     */
    public Precision<WaveChange> changeFrom(SurveyShare earlier) {
        return earlier.answers()
                .fold(
                        before -> answers().map(now -> now.changeFrom(before)),
                        () -> new Precision.NotStated<WaveChange>());
    }

    /** Prints share and sample size: {@code 61.3% (sample size not stated)}. */
    @Override
    public String toString() {
        return percent.toPlainString() + "% (" + sampleSize + ")";
    }
}
