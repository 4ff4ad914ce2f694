package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import jp.kurume.plan.interchange.Decimal;
import jp.kurume.plan.text.Excerpt;

/**
 * How strictly a value is held against its path (判定の基準): what still counts as on track, and what as flat.
 *
 * <p>Plans do not print such a rule, and their words are generous: one calls even +9.8% flat (ほぼ横ばい). The default is
 * {@link #STRICT}, without any allowance. A report that shows a status names its policy.
 *
 * <ul>
 *   <li>The <em>tolerance</em> (許容幅) is a share of the way from baseline to target. A value that is behind the path by no
 *       more is {@link Status#ON_TRACK}, before the year of the target. Reached stays reached: no tolerance makes a target easier.
 *   <li>The <em>flat band</em> (横ばいの幅) is a share of the baseline's value. A value that is worse than the baseline by no
 *       more has not {@link Status#REGRESSED}, and where the target is the baseline it is {@link Status#HELD}. A baseline of
 *       zero has no band.
 * </ul>
 *
 * <p>What is tolerated on the path is not allowed below the baseline: on the way from 100 to 200, 99 has regressed, be the tolerance
 * 0.1 and the path hardly begun.
 *
 * <p>Where a band is to be kept, it is all the allowance there is, under every policy. All comparisons are exact. A better value never
 * gets a worse status. Immutable and thread-safe.
 *
 * <p>In JSON the shares have no zeros at their ends, so that a policy is written in one way only.
 *
 * @param tolerance from 0 to 1, both included
 * @param flatBand from 0 to 1, both included
 */
@JsonRootName("status-policy")
public record StatusPolicy(BigDecimal tolerance, BigDecimal flatBand) implements Serializable {

    /** No allowance at all. */
    public static final StatusPolicy STRICT = new StatusPolicy(BigDecimal.ZERO, BigDecimal.ZERO);

    /**
     * Checks the parts, and drops zeros at their ends.
     *
     * @throws IllegalArgumentException if one does not lie from 0 to 1, or has more than 100 decimals
     */
    public StatusPolicy {
        Objects.requireNonNull(tolerance, "tolerance");
        Objects.requireNonNull(flatBand, "flatBand");
        check("tolerance", tolerance);
        check("flat band", flatBand);
        tolerance = Decimal.exact(tolerance.stripTrailingZeros());
        flatBand = Decimal.exact(flatBand.stripTrailingZeros());
    }

    @JsonCreator
    static StatusPolicy fromJson(
            @JsonProperty("tolerance") Decimal tolerance, @JsonProperty("flatBand") Decimal flatBand) {
        return new StatusPolicy(withoutZeros(tolerance), withoutZeros(flatBand));
    }

    private static BigDecimal withoutZeros(Decimal share) {
        BigDecimal stripped = share.value().stripTrailingZeros();
        if (stripped.scale() < share.value().scale()) {
            throw new IllegalArgumentException("A share of a policy has no zeros at its end: "
                    + stripped.toPlainString() + " was expected, but found " + share);
        }
        return stripped;
    }

    @JsonProperty("tolerance")
    Decimal toleranceInJson() {
        return new Decimal(tolerance);
    }

    @JsonProperty("flatBand")
    Decimal flatBandInJson() {
        return new Decimal(flatBand);
    }

    private static void check(String name, BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "The " + name + " of a policy is a share from 0 to 1, but was " + share.toPlainString());
        }
    }

    /**
     * {@return a policy from its two shares as text}
     *
     * @param tolerance from 0 to 1, such as {@code 0.1}
     * @param flatBand from 0 to 1, such as {@code 0.05}
     * @throws IllegalArgumentException if one is no decimal number or does not lie from 0 to 1
     */
    public static StatusPolicy of(String tolerance, String flatBand) {
        Objects.requireNonNull(tolerance, "tolerance");
        Objects.requireNonNull(flatBand, "flatBand");
        return new StatusPolicy(number(tolerance), number(flatBand));
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            // Said below, with what was expected.
        }
        throw new IllegalArgumentException(
                "A policy has shares from 0 to 1 such as 0.1, but one was \"" + Excerpt.of(text) + "\"");
    }

    /** Whether a value is no worse than a baseline, or worse by no more than the flat band. */
    boolean isNoWorse(BigDecimal value, BigDecimal baseline, Sense sense) {
        int lead = sense.compare(value, baseline);
        if (lead >= 0 || flatBand.signum() == 0) {
            return lead >= 0;
        }
        return value.subtract(baseline).abs().compareTo(baseline.abs().multiply(flatBand)) <= 0;
    }

    /**
     * The policy in Japanese, as a report states it.
     *
     * @return such as 許容幅 0%、横ばいの幅 0%
     */
    public String label() {
        return "許容幅 " + percent(tolerance) + "、横ばいの幅 " + percent(flatBand);
    }

    private static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).stripTrailingZeros();
        return percent.toPlainString() + "%";
    }

    /** Prints both shares: {@code tolerance 0%, flat band 0%}. */
    @Override
    public String toString() {
        return "tolerance " + percent(tolerance) + ", flat band " + percent(flatBand);
    }
}
