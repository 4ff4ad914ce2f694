package jp.kurume.plan.indicators;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import jp.kurume.plan.time.FiscalYear;

/**
 * What is due in a year on the way to a target (年次目標).
 *
 * <p>Plans rarely print one; it follows from the path. Immutable and thread-safe.
 *
 * @param year the fiscal year
 * @param value the value that is due at its end, rounded half even to 34 digits; {@link Measure#print} prints it with the
 *     measure's decimals
 */
public record Milestone(FiscalYear year, BigDecimal value) implements Serializable {
    /** Checks the parts. */
    public Milestone {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(value, "value");
    }

    /** Prints year and value. */
    @Override
    public String toString() {
        return year + " " + value.toPlainString();
    }
}
