package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.interchange.Decimal;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.time.FiscalYear;

/**
 * The path from a baseline to a target through the numbers that a plan prints for years between them (中間目標): straight from each
 * to the next.
 *
 * <p>Immutable and thread-safe.
 *
 * @param baselineYear the year of the baseline; of a measure without one the year of the first interim target
 * @param baseline the value at the baseline
 * @param interimTargets the numbers between baseline and target, earliest first, at least one
 * @param targetYear the year of the target
 * @param target the value at the target
 */
@SinceVersion(2)
public record PiecewisePath(
        FiscalYear baselineYear,
        BigDecimal baseline,
        List<InterimTarget> interimTargets,
        FiscalYear targetYear,
        BigDecimal target)
        implements TargetPath {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if there is no interim target, the years do not follow each other, or a value has more
     *     than 100 digits before or behind its point
     */
    public PiecewisePath {
        Objects.requireNonNull(baselineYear, "baselineYear");
        Objects.requireNonNull(interimTargets, "interimTargets");
        Objects.requireNonNull(targetYear, "targetYear");
        baseline = Decimal.exact(Objects.requireNonNull(baseline, "baseline"));
        target = Decimal.exact(Objects.requireNonNull(target, "target"));
        interimTargets = List.copyOf(interimTargets);
        if (interimTargets.isEmpty()) {
            throw new IllegalArgumentException("A path through interim targets has one of them at least");
        }
        FiscalYear last = baselineYear;
        for (InterimTarget interim : interimTargets) {
            LinearPath.checkYears(last, interim.year());
            last = interim.year();
        }
        LinearPath.checkYears(last, targetYear);
    }

    @JsonCreator
    static PiecewisePath fromJson(
            @JsonProperty("baselineYear") FiscalYear baselineYear,
            @JsonProperty("baseline") Decimal baseline,
            @JsonProperty("interimTargets") List<InterimTarget> interimTargets,
            @JsonProperty("targetYear") FiscalYear targetYear,
            @JsonProperty("target") Decimal target) {
        return new PiecewisePath(baselineYear, baseline.value(), interimTargets, targetYear, target.value());
    }

    @JsonProperty("kind")
    String kind() {
        return "piecewise";
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
     * The straight path on which a year lies: the first one also for the years before it, the last one also for those after it.
     *
     * @param year a year
     * @return the path from the number before the year, or of it where it is the baseline's, to the next one
     */
    public LinearPath segment(FiscalYear year) {
        FiscalYear from = baselineYear;
        BigDecimal value = baseline;
        for (InterimTarget interim : interimTargets) {
            if (!year.isAfter(interim.year())) {
                return new LinearPath(from, value, interim.year(), interim.value());
            }
            from = interim.year();
            value = interim.value();
        }
        return new LinearPath(from, value, targetYear, target);
    }

    @Override
    public BigDecimal expected(FiscalYear year) {
        return segment(year).expected(year);
    }

    /** Prints all numbers. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(baselineYear + " " + baseline.toPlainString());
        interimTargets.forEach(interim -> out.append(" → ").append(interim));
        return out + " → " + targetYear + " " + target.toPlainString();
    }
}
