package jp.kurume.plan.indicators.survey;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Locale;
import jp.kurume.plan.indicators.number.Level;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The values that a survey is compatible with (信頼区間): of a share from 0 to 1, or of a difference of shares from −1 to 1.
 *
 * <p>Immutable and thread-safe.
 *
 * @param level the level of confidence, between 0 and 1, such as 0.95
 * @param lower the lower end
 * @param upper the upper end, not below the lower one
 */
@JsonRootName("confidence-interval")
public record ConfidenceInterval(
        double level,
        @JsonProperty(required = true) double lower,
        @JsonProperty(required = true) double upper) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the level does not lie between 0 and 1, or the ends are not in order from −1 to 1
     */
    public ConfidenceInterval {
        Level.check(level);
        if (!(-1 <= lower && lower <= upper && upper <= 1)) {
            throw new IllegalArgumentException(
                    "An interval of shares lies in order from -1 to 1, but was " + lower + " to " + upper);
        }
    }

    /** The normal quantile that leaves half of what is outside the level on each side: 1.96 for 0.95. */
    static double quantile(double level) {
        Level.check(level);
        return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
    }

    /**
     * Whether a value lies within.
     *
     * @param value a share or a difference of shares, of 1
     * @return true from the lower to the upper end, both included
     */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /** Prints both ends and the level: {@code 0.5878 to 0.6370 (95%)}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.4f to %.4f (%s%%)", lower, upper, percent());
    }

    private String percent() {
        return String.format(Locale.ROOT, "%.1f", level * 100).replaceFirst("\\.0$", "");
    }
}
