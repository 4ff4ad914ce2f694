package jp.kurume.plan.indicators.forecast;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.indicators.Fraction;
import jp.kurume.plan.time.FiscalYear;

/**
 * A straight line through yearly values (傾向線).
 *
 * <p>It knows no bounds: the line of a share may leave 0 to 100, where {@link Forecast#inTargetYear} stops. Immutable and
 * thread-safe.
 *
 * @param origin the year of the first value
 * @param valueAtOrigin the value of the line in that year, exact
 * @param yearlyChange the change per year, exact; for shares in percentage points (ポイント)
 */
@JsonRootName("trend")
public record Trend(FiscalYear origin, Fraction valueAtOrigin, Fraction yearlyChange) implements Serializable {
    /** Checks the parts. */
    public Trend {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(valueAtOrigin, "valueAtOrigin");
        Objects.requireNonNull(yearlyChange, "yearlyChange");
    }

    /**
     * The value of the line in a year.
     *
     * @param year any year
     * @return the value, exact
     */
    public Fraction valueIn(FiscalYear year) {
        int passed = year.startYear() - origin.startYear();
        return valueAtOrigin.plus(yearlyChange.times(Fraction.of(passed)));
    }

    /** Prints the line, rounded half up to four decimals: {@code 令和元年度 81.8368, -0.1263 a year}. */
    @Override
    public String toString() {
        return origin + " " + valueAtOrigin.rounded(4) + ", " + yearlyChange.rounded(4) + " a year";
    }
}
