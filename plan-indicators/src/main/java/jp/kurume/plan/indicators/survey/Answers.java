package jp.kurume.plan.indicators.survey;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import jp.kurume.plan.indicators.SampleSize;
import jp.kurume.plan.indicators.Sense;
import jp.kurume.plan.indicators.Target;

/**
 * How many of those who answered a survey said so (回答者数), as far as it is known: one count, or the range of counts behind a
 * printed percentage.
 *
 * <p>61.3% of 1,500, rounded half up to one decimal, are 919 or 920 people. What is computed from a range covers every
 * count in it. Immutable and thread-safe.
 *
 * @param lowest the lowest count that it may be
 * @param highest the highest count that it may be
 * @param sample how many answered
 */
@JsonRootName("answers")
public record Answers(
        @JsonProperty(required = true) int lowest,
        @JsonProperty(required = true) int highest,
        SampleSize.Known sample) implements Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the counts are not in order from 0 to the sample size
     */
    public Answers {
        Objects.requireNonNull(sample, "sample");
        if (!(0 <= lowest && lowest <= highest && highest <= sample.respondents())) {
            throw new IllegalArgumentException("From 0 to " + sample.respondents() + " answers are possible with "
                    + sample + ", but there were " + lowest + " to " + highest);
        }
    }

    /**
     * A count.
     *
     * @param count how many said so
     * @param sample how many answered
     * @return the answers
     * @throws IllegalArgumentException if the count does not lie from 0 to the sample size
     */
    public static Answers counted(int count, SampleSize.Known sample) {
        Objects.requireNonNull(sample, "sample");
        return new Answers(count, count, sample);
    }

    /**
     * The counts behind a printed percentage, rounded half up to its decimals, whose zeros count: 61.0 is finer than 61.
     *
     * <p>Where no count gives the percentage, the counts on both sides of it stand for it: answers may have been weighted, the
     * percentage rounded by another rule, or fewer have answered this question than the survey.
     *
     * @param percent the percentage as printed, from 0 to 100
     * @param sample how many answered
     * @return the answers
     * @throws IllegalArgumentException if it is no percentage
     */
    public static Answers printed(BigDecimal percent, SampleSize.Known sample) {
        Objects.requireNonNull(percent, "percent");
        Objects.requireNonNull(sample, "sample");
        checkPercent(percent);
        BigDecimal half = HALF.movePointLeft(Math.max(0, percent.scale()));
        int lowest = Math.max(0, leastCount(percent.subtract(half), sample));
        int highest = Math.min(sample.respondents(), leastCount(percent.add(half), sample) - 1);
        return new Answers(Math.min(lowest, highest), Math.max(lowest, highest), sample);
    }

    /** The least count whose percentage is no less. */
    private static int leastCount(BigDecimal percent, SampleSize.Known sample) {
        return percent.multiply(BigDecimal.valueOf(sample.respondents()))
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                // One more than the most that can answer is enough to tell that there is no such count.
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValueExact();
    }

    static void checkPercent(BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException(
                    "A share of residents is a percentage from 0 to 100, but was " + percent.toPlainString());
        }
    }

    /**
     * Wilson's score interval for the share of all residents (E. B. Wilson, <i>J. Am. Stat. Assoc.</i> 22, 1927, 209–212;
     * recommended by R. G. Newcombe, <i>Stat. Med.</i> 17, 1998, 857–872, method 3), without a correction for continuity, on the
     * effective size.
     *
     * @param level the level of confidence, between 0 and 1, such as 0.95
     * @return the interval, of shares of 1; of a range of counts, from the lowest's lower to the highest's upper end
     * @throws IllegalArgumentException if the level does not lie between 0 and 1
     */
    public ConfidenceInterval interval(double level) {
        double z = ConfidenceInterval.quantile(level);
        return new ConfidenceInterval(level, wilson(lowest, -z), wilson(highest, z));
    }

    /** An end of Wilson's interval for one of the counts: the lower one for a negative quantile. */
    double wilson(int count, double z) {
        if (count == 0 && z < 0) {
            return 0;
        }
        if (count == sample.respondents() && z > 0) {
            return 1;
        }
        // The same as in print, by the weight of the sample, so that no sample is too small or too large for it.
        double weight = 1 / (1 + z * z / sample.effective());
        double p = share(count);
        double half = Math.sqrt(p * (1 - p) * weight * (1 - weight) + (1 - weight) * (1 - weight) / 4);
        return Math.max(0, Math.min(1, p * weight + (1 - weight) / 2 + Math.copySign(half, z)));
    }

    /** A count as a share of 1. */
    double share(int count) {
        return (double) count / sample.respondents();
    }

    /**
     * Whether a target is met, chance considered.
     *
     * @param target the target in percent
     * @param sense which shares are the better ones
     * @param level the level of confidence, between 0 and 1, such as 0.95
     * @return beyond chance if the whole {@link #interval} meets the target, not if none of it does, else possibly
     * @throws IllegalArgumentException if the target is no percentage, or the level does not lie between 0 and 1
     */
    public Judgement judge(BigDecimal target, Sense sense, double level) {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(sense, "sense");
        checkPercent(target);
        ConfidenceInterval interval = interval(level);
        double share = target.movePointLeft(2).doubleValue();
        boolean lowerMeets = meets(interval.lower(), share, sense);
        boolean upperMeets = meets(interval.upper(), share, sense);
        if (lowerMeets && upperMeets) {
            return Judgement.MET_BEYOND_CHANCE;
        }
        return lowerMeets || upperMeets ? Judgement.POSSIBLY_MET : Judgement.NOT_MET;
    }

    private static boolean meets(double value, double target, Sense sense) {
        double lead = sense.isMore() ? value - target : target - value;
        return sense.isStrict() ? lead > 0 : lead >= 0;
    }

    /**
     * Whether a band is kept, chance considered.
     *
     * @param band the band in percent
     * @param level the level of confidence, between 0 and 1, such as 0.95
     * @return beyond chance if the whole {@link #interval} lies within the band, not if none of it does, else possibly
     * @throws IllegalArgumentException if the band does not lie from 0 to 100, or the level does not lie between 0 and 1
     */
    public Judgement judge(Target.Band band, double level) {
        Objects.requireNonNull(band, "band");
        Judgement below = judge(band.lowest(), Sense.AT_LEAST, level);
        Judgement above = judge(band.highest(), Sense.AT_MOST, level);
        return below.compareTo(above) > 0 ? below : above;
    }

    /**
     * {@return the change since an earlier wave, of other residents (independent samples)}
     *
     * @param earlier the answers of the earlier wave
     */
    public WaveChange changeFrom(Answers earlier) {
        return new WaveChange(earlier, this);
    }

    /** Prints counts and sample: {@code 919–920, n=1500}. */
    @Override
    public String toString() {
        return (lowest == highest ? lowest : lowest + "–" + highest) + ", " + sample;
    }
}
