package jp.kurume.plan.indicators.forecast;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import jp.kurume.plan.indicators.SampleSize;
import jp.kurume.plan.interchange.Decimal;
import jp.kurume.plan.time.FiscalYear;

/**
 * The value of a measure in a fiscal year, with the sample size of a survey where it is known.
 *
 * <p>Immutable and thread-safe.
 *
 * @param year the fiscal year
 * @param value the value, exact
 * @param sampleSize how many answered the survey; not stated for counts, and where nobody prints it
 */
@JsonRootName("yearly-value")
public record YearlyValue(FiscalYear year, BigDecimal value, SampleSize sampleSize) implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the value has more than 100 digits before or behind its point
     */
    public YearlyValue {
        Objects.requireNonNull(year, "year");
        value = Decimal.exact(Objects.requireNonNull(value, "value"));
        Objects.requireNonNull(sampleSize, "sampleSize");
    }

    @JsonCreator
    static YearlyValue fromJson(
            @JsonProperty("year") FiscalYear year,
            @JsonProperty("value") Decimal value,
            @JsonProperty("sampleSize") SampleSize sampleSize) {
        return new YearlyValue(year, value.value(), sampleSize);
    }

    @JsonProperty("value")
    Decimal valueInJson() {
        return new Decimal(value);
    }

    /**
     * A value without a sample size.
     *
     * @param year the fiscal year
     * @param value the value
     * @return the yearly value
     */
    public static YearlyValue of(FiscalYear year, BigDecimal value) {
        return new YearlyValue(year, value, SampleSize.NOT_STATED);
    }

    /** Prints year and value. */
    @Override
    public String toString() {
        return year + " " + value.toPlainString();
    }
}
