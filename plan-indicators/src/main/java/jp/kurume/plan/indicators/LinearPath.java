package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.interchange.Decimal;
import jp.kurume.plan.time.FiscalYear;

/**
 * The straight path from a baseline to a target: as much every year.
 *
 * <p>With baseline b at year y₀, target g at year y₁, and a value x at year y:
 *
 * <ul>
 *   <li>progress (進捗率) is (x − b) / (g − b): 0 at the baseline, 1 at the target, negative where it got worse; undefined
 *       if the target is the baseline;
 *   <li>the yearly pace is (g − b) / (y₁ − y₀);
 *   <li>the value due is b + (g − b) · (y − y₀) / (y₁ − y₀): the one whose progress is the share of the time that has passed;
 *   <li>the pace so far is (x − b) / (y − y₀), the pace still needed (g − x) / (y₁ − y).
 * </ul>
 *
 * <p>Fractions are exact. Quotients given as numbers are rounded half even to 34 digits ({@link MathContext#DECIMAL128});
 * comparisons are made on exact products, never on rounded quotients. Immutable and thread-safe.
 *
 * @param baselineYear the year of the baseline
 * @param baseline the value at the baseline
 * @param targetYear the year of the target, after that of the baseline
 * @param target the value at the target
 */
public record LinearPath(FiscalYear baselineYear, BigDecimal baseline, FiscalYear targetYear, BigDecimal target)
        implements TargetPath {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the target's year does not lie after the baseline's, or a value has more than
     *     100 digits before or behind its point
     */
    public LinearPath {
        Objects.requireNonNull(baselineYear, "baselineYear");
        Objects.requireNonNull(targetYear, "targetYear");
        baseline = Decimal.exact(Objects.requireNonNull(baseline, "baseline"));
        target = Decimal.exact(Objects.requireNonNull(target, "target"));
        checkYears(baselineYear, targetYear);
    }

    /** Refuses years that are not in order, for either kind of path. */
    static void checkYears(FiscalYear baselineYear, FiscalYear targetYear) {
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

    @JsonProperty("kind")
    String kind() {
        return "linear";
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
        return exactProgress(value).value();
    }

    /**
     * The share of the way that a value has come, before any rounding.
     *
     * @param value a value
     * @return the progress; 0 at the baseline, 1 at the target
     * @throws ArithmeticException if the path is {@linkplain #isLevel() level}
     */
    public Fraction exactProgress(BigDecimal value) {
        if (isLevel()) {
            throw new ArithmeticException(
                    "There is no progress on a level path: the target is the baseline, " + baseline);
        }
        return Fraction.of(value.subtract(baseline), target.subtract(baseline));
    }

    /**
     * {@return the value that is due in a year, before any rounding} After the target's year the path stays at the
     * target; before the baseline's it is drawn on backwards.
     *
     * @param year a year
     */
    public Fraction exactExpected(FiscalYear year) {
        return Fraction.of(due(year), BigDecimal.valueOf(years()));
    }

    /** The value due in a year, times the years of the path. */
    private BigDecimal due(FiscalYear year) {
        BigDecimal passed = BigDecimal.valueOf(Math.min(passed(year), years()));
        return baseline.multiply(BigDecimal.valueOf(years()))
                .add(target.subtract(baseline).multiply(passed));
    }

    @Override
    public BigDecimal expected(FiscalYear year) {
        if (year.equals(baselineYear)) {
            return baseline;
        }
        return year.isBefore(targetYear) ? exactExpected(year).value() : target;
    }

    /**
     * How far a value is ahead of the path, in the direction that is the better one, before any rounding.
     *
     * @param value a value
     * @param year the year it is of
     * @param sense which values are the better ones
     * @return positive ahead of the path, negative behind it
     */
    public Fraction exactVariance(BigDecimal value, FiscalYear year, Sense sense) {
        BigDecimal years = BigDecimal.valueOf(years());
        BigDecimal more = value.multiply(years).subtract(due(year));
        return Fraction.of(sense.isMore() ? more : more.negate(), years);
    }

    /**
     * The change per year from the baseline to a value (これまでの年平均), before any rounding.
     *
     * @param value a value
     * @param year the year it is of
     * @return the change per year with its sign; nothing in the baseline's year or before
     */
    public Optional<Fraction> paceSoFar(BigDecimal value, FiscalYear year) {
        return year.isAfter(baselineYear)
                ? Optional.of(Fraction.of(value.subtract(baseline), BigDecimal.valueOf(passed(year))))
                : Optional.empty();
    }

    /**
     * The change per year that leads from a value to the target in time (今後必要な年平均), before any rounding.
     *
     * @param value a value
     * @param year the year it is of
     * @return the change per year with its sign, pointing away from the target's direction where the value is already
     *     beyond it; nothing in the target's year or after, when no year is left
     */
    public Optional<Fraction> paceNeeded(BigDecimal value, FiscalYear year) {
        return year.isBefore(targetYear)
                ? Optional.of(Fraction.of(
                        target.subtract(value), BigDecimal.valueOf(targetYear.startYear() - year.startYear())))
                : Optional.empty();
    }

    /**
     * The change every year.
     *
     * @return the change per year, in the direction of the target
     */
    public BigDecimal yearlyPace() {
        return Fraction.of(target.subtract(baseline), BigDecimal.valueOf(years()))
                .value();
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
        return isOnTrack(value, year, BigDecimal.ZERO);
    }

    /**
     * Whether a value is on the path, ahead of it, or behind it by no more than a tolerance. That is not yet a verdict: a value
     * that is worse than the baseline has regressed, be it tolerated on the path.
     *
     * @param value a value
     * @param year the year it is of
     * @param tolerance how far it may be behind, as a share of the way from baseline to target
     * @return true if it has come at least as far as the time that has passed, less the tolerance; on a level path, if it
     *     equals the target
     */
    public boolean isOnTrack(BigDecimal value, FiscalYear year, BigDecimal tolerance) {
        BigDecimal way = target.subtract(baseline);
        BigDecimal years = BigDecimal.valueOf(years());
        BigDecimal done = value.subtract(baseline).multiply(years);
        BigDecimal counted = BigDecimal.valueOf(Math.min(passed(year), years()));
        BigDecimal due = way.multiply(tolerance.signum() == 0 ? counted : counted.subtract(tolerance.multiply(years)));
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
