package jp.kurume.plan.indicators.survey;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import jp.kurume.plan.indicators.number.Level;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The change of a share between two waves of a survey (2時点の差), each with a sample of its own.
 *
 * <p>Where a wave is known as a range of counts, interval and test hold for every count in it: the interval covers them
 * all, and the test is that of the pair that shows least. Immutable and thread-safe.
 *
 * @param earlier the answers of the earlier wave
 * @param later the answers of the later wave
 */
@JsonRootName("wave-change")
public record WaveChange(Answers earlier, Answers later) implements Serializable {

    /** Checks the parts. */
    public WaveChange {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
    }

    /**
     * Newcombe's interval for the difference of the two shares, later less earlier, from Wilson's intervals of both (R. G.
     * Newcombe, <i>Stat. Med.</i> 17, 1998, 873–890, method 10), on the effective sizes.
     *
     * @param level the level of confidence, between 0 and 1, such as 0.95
     * @return the interval, of shares of 1: 0.05 is five percentage points
     * @throws IllegalArgumentException if the level does not lie between 0 and 1
     */
    public ConfidenceInterval interval(double level) {
        double z = ConfidenceInterval.quantile(level);
        // Both ends rise with the later count and fall with the earlier one, so that the corners of the ranges cover
        // all.
        return new ConfidenceInterval(
                level, end(later.lowest(), earlier.highest(), -z), end(later.highest(), earlier.lowest(), z));
    }

    private double end(int laterCount, int earlierCount, double z) {
        double p = later.share(laterCount);
        double q = earlier.share(earlierCount);
        double reach = Math.hypot(p - later.wilson(laterCount, z), q - earlier.wilson(earlierCount, -z));
        return Math.max(-1, Math.min(1, p - q + Math.copySign(reach, z)));
    }

    /**
     * The statistic of the two-proportion test with the pooled share (2標本の比率の差の検定), without a correction for continuity, on
     * the effective sizes (J. L. Fleiss, B. Levin, M. C. Paik, <i>Statistical Methods for Rates and Proportions</i>, 3rd ed.
     * 2003, chapter 3). Of ranges of counts it is the one nearest to zero.
     *
     * @return the difference, later less earlier, in standard errors; 0 where both shares are 0 or both are 1
     */
    public double z() {
        double least = z(later.lowest(), earlier.highest());
        double most = z(later.highest(), earlier.lowest());
        if (least <= 0 && most >= 0) {
            return 0;
        }
        return least > 0 ? least : most;
    }

    private double z(int laterCount, int earlierCount) {
        double n = later.sample().effective();
        double m = earlier.sample().effective();
        double p = later.share(laterCount);
        double q = earlier.share(earlierCount);
        double pooled = (p * n + q * m) / (n + m);
        double variance = pooled * (1 - pooled) * (1 / n + 1 / m);
        return variance > 0 ? (p - q) / Math.sqrt(variance) : 0;
    }

    /**
     * How often chance alone would show such a difference or a larger one, were the shares equal (両側のp値).
     *
     * @return the two-sided probability, from 0 to 1; of ranges of counts the largest
     */
    public double pValue() {
        return 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z()));
    }

    /**
     * Whether the change is more than chance alone would show.
     *
     * @param level the level of confidence, between 0 and 1, such as 0.95
     * @return true if {@link #pValue} is below 1 − level
     * @throws IllegalArgumentException if the level does not lie between 0 and 1
     */
    public boolean isBeyondChance(double level) {
        Level.check(level);
        return pValue() < 1 - level;
    }

    /** Prints both waves and the test: {@code 961–962, n=1500 → 919–920, n=1500: p=0.1217}. */
    @Override
    public String toString() {
        return earlier + " → " + later + String.format(Locale.ROOT, ": p=%.4f", pValue());
    }
}
