package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.indicators.number.Decimal;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.time.FiscalYear;
import org.immutables.value.Value;

/**
 * A value of a measure that was observed in a fiscal year (実績).
 *
 * <pre>{@code
 * Observation.of("overall", FiscalYear.parse("令和8年度"), "63.1");
 * }</pre>
 *
 * <p>In JSON the value is a text with all its decimals.
 *
 * <p>Immutable and thread-safe.
 *
 * @param measure the id of the measure
 * @param year the fiscal year
 * @param value the value, exact
 * @param method how it came about
 * @param citations where it is printed; empty for one that a caller brings
 */
@JsonRootName("observation")
@Value.Builder
public record Observation(
        String measure, FiscalYear year, BigDecimal value, ObservationMethod method, List<Citation> citations)
        implements WithObservation, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if the measure is blank
     * @throws InvalidObservationException if the value has more than 100 digits before or behind the point, as a number
     *     written with an exponent may
     */
    public Observation {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(method, "method");
        citations = List.copyOf(citations);
        if (measure.isBlank()) {
            throw new IllegalArgumentException("An observation needs a measure");
        }
        if (!Decimal.fits(value)) {
            throw new InvalidObservationException(value.round(new MathContext(1)) + " or so was observed of " + measure
                    + " in " + year + ", but no number of more than " + Decimal.MOST_DIGITS + " digits was expected");
        }
        value = Decimal.exact(value);
    }

    @JsonCreator
    static Observation fromJson(
            @JsonProperty("measure") String measure,
            @JsonProperty("year") FiscalYear year,
            @JsonProperty("value") Decimal value,
            @JsonProperty("method") ObservationMethod method,
            @JsonProperty("citations") List<Citation> citations) {
        return new Observation(measure, year, value.value(), method, citations);
    }

    @JsonProperty("value")
    Decimal valueInJson() {
        return new Decimal(value);
    }

    /**
     * An observation that a caller brings.
     *
     * @param measure the id of the measure
     * @param year the fiscal year
     * @param value the value
     * @return the observation, without a method or a citation
     */
    public static Observation of(String measure, FiscalYear year, BigDecimal value) {
        return new Observation(measure, year, value, ObservationMethod.NOT_STATED, List.of());
    }

    /**
     * An observation that a caller brings as text.
     *
     * @param measure the id of the measure
     * @param year the fiscal year
     * @param value the value as a decimal number, such as {@code 63.1}
     * @return the observation, without a method or a citation
     * @throws InvalidObservationException if the text is no decimal number of at most 100 letters
     */
    public static Observation of(String measure, FiscalYear year, String value) {
        if (value.length() <= Decimal.MOST_DIGITS && value.indexOf('e') < 0 && value.indexOf('E') < 0) {
            try {
                return of(measure, year, new BigDecimal(value));
            } catch (NumberFormatException e) {
                // Said below, with what was expected.
            }
        }
        throw new InvalidObservationException("\"" + Excerpt.of(value) + "\" was observed of " + measure + " in " + year
                + ", but a decimal number such as 63.1 was expected");
    }

    /** Prints measure, year and value: {@code overall 令和8年度 63.1}. */
    @Override
    public String toString() {
        return measure + " " + year + method.label() + " " + value.toPlainString();
    }

    /** Builds an observation part by part. */
    public static final class Builder extends ObservationBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
