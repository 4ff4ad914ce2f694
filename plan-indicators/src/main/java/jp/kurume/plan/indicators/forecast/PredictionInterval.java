package jp.kurume.plan.indicators.forecast;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import jp.kurume.plan.indicators.number.Level;
import jp.kurume.plan.time.FiscalYear;

/**
 * The values that may be expected in a year to come if the change goes on as before (予測区間), in the measure's unit.
 *
 * <p>Immutable and thread-safe.
 *
 * @param year the year to come
 * @param level how often such an interval holds the value, between 0 and 1, such as 0.95
 * @param lower the lower end, within what the measure can be
 * @param upper the upper end, within what the measure can be, not below the lower one
 */
@JsonRootName("prediction-interval")
public record PredictionInterval(
        FiscalYear year,
        double level,
        @JsonProperty(required = true) double lower,
        @JsonProperty(required = true) double upper)
        implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the level does not lie between 0 and 1, or the ends are not two numbers in order
     */
    public PredictionInterval {
        Objects.requireNonNull(year, "year");
        Level.check(level);
        if (!(Double.NEGATIVE_INFINITY < lower && lower <= upper && upper < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "An interval has two numbers as its ends, in order, but was " + lower + " to " + upper);
        }
    }

    /** Prints year and ends: {@code 令和12年度 70.1 to 84.9}. */
    @Override
    public String toString() {
        return year + String.format(Locale.ROOT, " %.1f to %.1f", lower, upper);
    }
}
