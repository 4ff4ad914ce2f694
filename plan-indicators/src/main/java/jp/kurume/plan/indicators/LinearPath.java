package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import jp.kurume.plan.time.FiscalYear;

/**
 * The straight path from a baseline to a target: as much every year.
 *
 * <p>With baseline b at year y₀, target g at year y₁, and a value x at year y:
 *
 * <ul>
 *   <li>progress (進捗率) is (x − b) / (g − b): 0 at the baseline, 1 at the target, negative where it got worse; undefined
 *       if the target is the baseline;
 *   <li>the yearly pace is (g − b) / (y₁ − y₀).
 * </ul>
 *
 * <p>Quotients are rounded half even to 34 digits ({@link MathContext#DECIMAL128}); comparisons are made on exact
 * products, never on rounded quotients. Immutable and thread-safe.
 *
 * @param baselineYear the year of the baseline
 * @param baseline the value at the baseline
 * @param targetYear the year of the target, after that of the baseline
 * @param target the value at the target
 */
@JsonRootName("linear-path")
public record LinearPath(FiscalYear baselineYear, BigDecimal baseline, FiscalYear targetYear, BigDecimal target)
        implements Serializable {

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the target's year does not lie after the baseline's, or a value has more than
     *     100 digits before or behind its point
     */
    public LinearPath {
        baseline = Decimal.exact(Objects.requireNonNull(baseline, "baseline"));
        target = Decimal.exact(Objects.requireNonNull(target, "target"));
        if (!targetYear.isAfter(baselineYear)) {
            throw new IllegalArgumentException(
                    "A path leads forward in time, but this one from " + baselineYear + " to " + targetYear);
        }
    }

    @JsonCreator
    static LinearPath fromJson(
            @JsonProperty("baselineYear") FiscalYear baselineYear,
            @JsonProperty("baseline") Decimal baseline,
            @JsonProperty("targetYear") FiscalYear targetYear,
            @JsonProperty("target") Decimal target) {
        return new LinearPath(baselineYear, baseline.value(), targetYear, target.value());
    }

    @JsonProperty("baseline")
    Decimal baselineInJson() {
        return new Decimal(baseline);
    }

    @JsonProperty("target")
    Decimal targetInJson() {
        return new Decimal(target);
    }

    /**
     * Whether the target is the baseline, so that there is nothing to progress towards.
     *
     * @return true if the two values are equal, whatever their decimals
     */
    @JsonIgnore
    public boolean isLevel() {
        return target.compareTo(baseline) == 0;
    }

    /**
     * The share of the way from baseline to target that a value has come (進捗率).
     *
     * @param value a value
     * @return the progress; 0 at the baseline, 1 at the target
     * @throws ArithmeticException if the path is {@linkplain #isLevel() level}
     */
    public BigDecimal progress(BigDecimal value) {
        if (isLevel()) {
            throw new ArithmeticException(
                    "There is no progress on a level path: the target is the baseline, " + baseline);
        }
        return value.subtract(baseline).divide(target.subtract(baseline), PRECISION);
    }

    /**
     * The change every year.
     *
     * @return the change per year, in the direction of the target
     */
    public BigDecimal yearlyPace() {
        return target.subtract(baseline).divide(BigDecimal.valueOf(years()), PRECISION);
    }

    /**
     * Whether a value is on the path or ahead of it in the direction of the target. After the target's year the path
     * stays at the target; before the baseline's it is drawn on backwards.
     *
     * @param value a value
     * @param year the year it is of
     * @return true if it has come at least as far as the time that has passed; on a level path, if it equals the target
     */
    public boolean isOnTrack(BigDecimal value, FiscalYear year) {
        BigDecimal way = target.subtract(baseline);
        BigDecimal done = value.subtract(baseline).multiply(BigDecimal.valueOf(years()));
        BigDecimal due = way.multiply(BigDecimal.valueOf(Math.min(passed(year), years())));
        int ahead = done.compareTo(due);
        return way.signum() == 0 ? ahead == 0 : ahead * way.signum() >= 0;
    }

    private int years() {
        return targetYear.startYear() - baselineYear.startYear();
    }

    private int passed(FiscalYear year) {
        return year.startYear() - baselineYear.startYear();
    }

    /** Prints both ends. */
    @Override
    public String toString() {
        return baselineYear + " " + baseline.toPlainString() + " → " + targetYear + " " + target.toPlainString();
    }
}
