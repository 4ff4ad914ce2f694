package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import jp.kurume.plan.interchange.Decimal;
import jp.kurume.plan.time.FiscalYear;

/**
 * The path from a baseline to a target by the same rate every year (年平均の伸び率による経路).
 *
 * <p>With baseline b at year y₀ and target g at year y₁, the value due at year y is b · (g/b)^((y − y₀)/(y₁ − y₀)). It takes a
 * baseline and a target above zero. Such values are irrational in general: they are computed with 60 digits, by Newton's method
 * for the root, and rounded half even to 34 ({@link MathContext#DECIMAL128}). Immutable and thread-safe.
 *
 * @param baselineYear the year of the baseline
 * @param baseline the value at the baseline, above zero
 * @param targetYear the year of the target, after that of the baseline
 * @param target the value at the target, above zero
 */
public record CompoundPath(FiscalYear baselineYear, BigDecimal baseline, FiscalYear targetYear, BigDecimal target)
        implements TargetPath {

    private static final MathContext WORKING = new MathContext(60, RoundingMode.HALF_EVEN);

    /** Each step of Newton's method doubles the digits that are right: 12 at the start, fewer where the root is a high one. */
    private static final int STEPS = 5;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the target's year does not lie after the baseline's, a value is not above zero, or
     *     one has more than 100 digits before or behind its point
     */
    public CompoundPath {
        Objects.requireNonNull(baselineYear, "baselineYear");
        Objects.requireNonNull(targetYear, "targetYear");
        baseline = Decimal.exact(Objects.requireNonNull(baseline, "baseline"));
        target = Decimal.exact(Objects.requireNonNull(target, "target"));
        LinearPath.checkYears(baselineYear, targetYear);
        if (baseline.signum() <= 0 || target.signum() <= 0) {
            throw new IllegalArgumentException(
                    "A rate of growth needs a baseline and a target above zero, but they are "
                            + baseline.toPlainString() + " and " + target.toPlainString());
        }
    }

    @JsonCreator
    static CompoundPath fromJson(
            @JsonProperty("baselineYear") FiscalYear baselineYear,
            @JsonProperty("baseline") Decimal baseline,
            @JsonProperty("targetYear") FiscalYear targetYear,
            @JsonProperty("target") Decimal target) {
        return new CompoundPath(baselineYear, baseline.value(), targetYear, target.value());
    }

    @JsonProperty("kind")
    String kind() {
        return "compound";
    }

    @JsonProperty("baseline")
    Decimal baselineInJson() {
        return new Decimal(baseline);
    }

    @JsonProperty("target")
    Decimal targetInJson() {
        return new Decimal(target);
    }

    @Override
    public BigDecimal expected(FiscalYear year) {
        int passed = year.startYear() - baselineYear.startYear();
        if (passed == 0) {
            return baseline;
        }
        if (passed >= years() || baseline.compareTo(target) == 0) {
            return target;
        }
        return printed(baseline.multiply(growth(passed), WORKING));
    }

    /**
     * The rate of growth every year (年平均伸び率): (g/b)^(1/(y₁ − y₀)) − 1.
     *
     * @return the rate as a share of 1, above −1, negative where the target is the lower one, rounded half even to 34 decimals
     */
    public BigDecimal yearlyGrowth() {
        BigDecimal rate = growth(1).subtract(BigDecimal.ONE);
        return rate.setScale(MathContext.DECIMAL128.getPrecision(), RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }

    /** (g/b)^(passed/years), to nearly 60 digits. */
    private BigDecimal growth(int passed) {
        int years = years();
        BigDecimal ratio = target.divide(baseline, WORKING);
        BigDecimal power = ratio.pow(passed, WORKING);
        BigDecimal root = estimate(ratio, (double) passed / years);
        BigDecimal degree = BigDecimal.valueOf(years);
        for (int i = 0; i < STEPS; i++) {
            BigDecimal correction = power.divide(root.pow(years - 1, WORKING), WORKING);
            root = root.multiply(BigDecimal.valueOf(years - 1L)).add(correction).divide(degree, WORKING);
        }
        return root;
    }

    /** An estimate of the power by logarithms, with the exponent apart: powers of long numbers leave the range of a double. */
    private static BigDecimal estimate(BigDecimal ratio, double exponent) {
        int magnitude = ratio.precision() - ratio.scale();
        double logarithm = (Math.log10(ratio.movePointLeft(magnitude).doubleValue()) + magnitude) * exponent;
        int whole = (int) Math.floor(logarithm);
        return BigDecimal.valueOf(Math.pow(10, logarithm - whole)).movePointRight(whole);
    }

    private int years() {
        return targetYear.startYear() - baselineYear.startYear();
    }

    /** Without the zeros that a rational result would carry. */
    private static BigDecimal printed(BigDecimal value) {
        BigDecimal rounded = value.round(MathContext.DECIMAL128).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** Prints both ends. */
    @Override
    public String toString() {
        return baselineYear + " " + baseline.toPlainString() + " → " + targetYear + " " + target.toPlainString()
                + " by the same rate every year";
    }
}
