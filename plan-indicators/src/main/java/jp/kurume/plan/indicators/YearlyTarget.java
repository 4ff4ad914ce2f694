package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import jp.kurume.plan.interchange.LongDecimal;
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
@JsonRootName("yearly-target")
public record YearlyTarget(FiscalYear year, BigDecimal value) implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the value has more than 1,000 digits before or behind its point
     */
    public YearlyTarget {
        Objects.requireNonNull(year, "year");
        value = new LongDecimal(Objects.requireNonNull(value, "value")).value();
    }

    @JsonCreator
    static YearlyTarget fromJson(@JsonProperty("year") FiscalYear year, @JsonProperty("value") LongDecimal value) {
        return new YearlyTarget(year, value.value());
    }

    @JsonProperty("value")
    LongDecimal valueInJson() {
        return new LongDecimal(value);
    }

    /** Prints year and value. */
    @Override
    public String toString() {
        return year + " " + value.toPlainString();
    }
}
