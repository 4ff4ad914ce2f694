package jp.kurume.plan.indicators.survey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import jp.kurume.plan.indicators.number.Level;
import jp.kurume.plan.interchange.Decimal;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.immutables.value.Value;

/**
 * How many residents have to answer each of two waves so that a change of a given size will be seen (必要標本数).
 *
 * <pre>{@code
 * SampleNeed.of(new BigDecimal("61.3"), new BigDecimal("70.0"), 0.95, 0.8).respondents();   // 467
 * }</pre>
 *
 * <p>For the two-sided two-proportion test ({@link WaveChange#pValue}) with waves of equal size, by the normal approximation
 * (J. L. Fleiss, B. Levin, M. C. Paik, <i>Statistical Methods for Rates and Proportions</i>, 3rd ed. 2003, section 4.2, before
 * the correction for continuity). Immutable and thread-safe.
 *
 * @param earlier the share of the earlier wave in percent, from 0 to 100
 * @param later the share of the later wave in percent, another one
 * @param level the level of confidence, between 0 and 1, such as 0.95
 * @param power how often the change will be seen if it is there (検出力), between 0 and 1, such as 0.8
 * @param designEffect above zero; 1 for simple samples
 */
@JsonRootName("sample-need")
@Value.Builder
public record SampleNeed(BigDecimal earlier, BigDecimal later, double level, double power, double designEffect)
        implements WithSampleNeed, Serializable {

    /** The most who can be asked: about as many as there are people on earth. */
    private static final double MOST = 1e10;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a share is no percentage of up to 100 decimals, both are the same, the level or the
     *     power does not lie between 0 and 1, the design effect is not above zero, or more would have to answer than there are
     *     people
     */
    public SampleNeed {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        earlier = Decimal.exact(earlier);
        later = Decimal.exact(later);
        Answers.checkPercent(earlier);
        Answers.checkPercent(later);
        if (earlier.compareTo(later) == 0) {
            throw new IllegalArgumentException(
                    "No sample is large enough to see no change, from " + earlier.toPlainString() + "% to the same");
        }
        Level.check(level);
        if (!(power > 0 && power < 1)) {
            throw new IllegalArgumentException("A power lies between 0 and 1, such as 0.8, but was " + power);
        }
        if (!(designEffect > 0 && designEffect < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A design effect is a number above zero, but was " + designEffect);
        }
        double needed = needed(earlier, later, level, power, designEffect);
        if (!(needed <= MOST)) {
            throw new IllegalArgumentException("No sample is large enough to see a change from "
                    + earlier.toPlainString() + "% to " + later.toPlainString() + "%: it would take "
                    + BigDecimal.valueOf(Math.min(needed, Double.MAX_VALUE)).round(new MathContext(2)) + " answers");
        }
    }

    @JsonCreator
    static SampleNeed fromJson(
            @JsonProperty("earlier") Decimal earlier,
            @JsonProperty("later") Decimal later,
            @JsonProperty("level") double level,
            @JsonProperty("power") double power,
            @JsonProperty("designEffect") double designEffect) {
        return new SampleNeed(earlier.value(), later.value(), level, power, designEffect);
    }

    @JsonProperty("earlier")
    Decimal earlierInJson() {
        return new Decimal(earlier);
    }

    @JsonProperty("later")
    Decimal laterInJson() {
        return new Decimal(later);
    }

    /**
     * For simple samples.
     *
     * @param earlier the share of the earlier wave in percent, from 0 to 100
     * @param later the share of the later wave in percent, another one
     * @param level the level of confidence, between 0 and 1, such as 0.95
     * @param power how often the change will be seen if it is there, between 0 and 1, such as 0.8
     * @return what is needed
     * @throws IllegalArgumentException if a share is no percentage, both are the same, or the level or the power does not lie
     *     between 0 and 1
     */
    public static SampleNeed of(BigDecimal earlier, BigDecimal later, double level, double power) {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        return new SampleNeed(earlier, later, level, power, 1);
    }

    /**
     * How many have to answer each wave.
     *
     * @return the number, rounded up, at least 1
     */
    public long respondents() {
        return Math.max(1, (long) Math.ceil(needed(earlier, later, level, power, designEffect)));
    }

    private static double needed(
            BigDecimal earlier, BigDecimal later, double level, double power, double designEffect) {
        double p = earlier.movePointLeft(2).doubleValue();
        double q = later.movePointLeft(2).doubleValue();
        double mean = (p + q) / 2;
        double seen = ConfidenceInterval.quantile(level) * Math.sqrt(2 * mean * (1 - mean));
        double missed =
                NormalDistribution.of(0, 1).inverseCumulativeProbability(power) * Math.sqrt(p * (1 - p) + q * (1 - q));
        // Below a half, the power is reached with none: the quantile is negative there, and the sum may be.
        double reach = Math.max(0, seen + missed);
        double change = later.subtract(earlier).movePointLeft(2).doubleValue();
        return reach * reach / (change * change) * designEffect;
    }

    /** Prints the change and the answer. */
    @Override
    public String toString() {
        return earlier.toPlainString() + "% → " + later.toPlainString() + "%: n=" + respondents() + " in each wave";
    }

    /** Builds a need part by part. */
    public static final class Builder extends SampleNeedBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
