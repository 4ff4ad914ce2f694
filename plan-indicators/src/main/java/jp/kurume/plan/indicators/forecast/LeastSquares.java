package jp.kurume.plan.indicators.forecast;

import java.math.BigDecimal;
import java.util.List;
import jp.kurume.plan.indicators.Fraction;
import jp.kurume.plan.time.FiscalYear;

/**
 * The line with the least sum of squared distances, with all sums exact: values on a line leave no distance at all, not the
 * noise of rounding.
 */
final class LeastSquares {

    private final FiscalYear origin;
    private final BigDecimal n;
    private final BigDecimal sumT;
    private final BigDecimal sumY;
    /** n Σt² − (Σt)², positive, since the years differ. */
    private final BigDecimal spreadT;
    /** n Σty − Σt Σy. */
    private final BigDecimal cross;
    /** n Σy² − (Σy)². */
    private final BigDecimal spreadY;

    LeastSquares(List<YearlyValue> values) {
        origin = values.get(0).year();
        n = BigDecimal.valueOf(values.size());
        BigDecimal t = BigDecimal.ZERO;
        BigDecimal y = BigDecimal.ZERO;
        BigDecimal tt = BigDecimal.ZERO;
        BigDecimal ty = BigDecimal.ZERO;
        BigDecimal yy = BigDecimal.ZERO;
        for (YearlyValue value : values) {
            BigDecimal passed = passed(value.year());
            t = t.add(passed);
            y = y.add(value.value());
            tt = tt.add(passed.multiply(passed));
            ty = ty.add(passed.multiply(value.value()));
            yy = yy.add(value.value().multiply(value.value()));
        }
        sumT = t;
        sumY = y;
        spreadT = n.multiply(tt).subtract(t.multiply(t));
        cross = n.multiply(ty).subtract(t.multiply(y));
        spreadY = n.multiply(yy).subtract(y.multiply(y));
    }

    private BigDecimal passed(FiscalYear year) {
        return BigDecimal.valueOf((long) year.startYear() - origin.startYear());
    }

    Trend trend() {
        Fraction slope = Fraction.of(cross, spreadT);
        Fraction start = Fraction.of(sumY).minus(slope.times(Fraction.of(sumT))).dividedBy(Fraction.of(n));
        return new Trend(origin, start, slope);
    }

    /** The variance of the values about the line: Σ(y − ŷ)² / (n − 2). */
    Fraction residualVariance() {
        BigDecimal squares = spreadY.multiply(spreadT).subtract(cross.multiply(cross));
        return Fraction.of(squares, n.multiply(spreadT).multiply(n.subtract(BigDecimal.valueOf(2))));
    }

    /** The factor by which the variance of a new value is larger than that of the values about the line: 1 + 1/n + (t − t̄)² / Σ(t − t̄)². */
    Fraction spreadIn(FiscalYear year) {
        BigDecimal away = n.multiply(passed(year)).subtract(sumT);
        return Fraction.of(1)
                .plus(Fraction.of(BigDecimal.ONE, n))
                .plus(Fraction.of(away.multiply(away), n.multiply(spreadT)));
    }
}
