package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.interchange.Decimal;
import jp.kurume.plan.interchange.MayBeLeftOut;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.time.FiscalYear;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A value of a measure that was observed in a fiscal year (実績).
 *
 * <pre>{@code
 * Observation.of("overall", FiscalYear.parse("令和8年度"), "63.1");
 * }</pre>
 *
 * <p>In JSON the value is a text with all its decimals. Method, period, state, sample size and citations are always written, and
 * may be left out: such a text means what {@link #of(String, FiscalYear, String)} gives.
 *
 * <p>Immutable and thread-safe.
 *
 * @param measure the id of the measure
 * @param year the fiscal year whose result it is told as
 * @param value the value, exact
 * @param method how it came about
 * @param period the days of which it tells, as far as they are stated: the days that were counted, the fieldwork of a survey,
 *     the day on which something was counted
 * @param state whether it stands or may still change
 * @param sampleSize how many answered the survey; not stated for counts, and where nobody prints it
 * @param citations where it is printed; empty for one that a caller brings
 */
@JsonRootName("observation")
@Value.Builder
public record Observation(
        String measure,
        FiscalYear year,
        BigDecimal value,
        ObservationMethod method,
        ObservationPeriod period,
        ObservationState state,
        SampleSize sampleSize,
        List<Citation> citations)
        implements WithObservation, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if the measure is blank
     * @throws InvalidObservationException if the value has more than 100 digits before or behind the point, as a number
     *     written with an exponent may; if the days lie in another year (the day after the year still counts as its own, since
     *     what stood on 1 April is often told as the result of the year before); or if a count of work done has a sample
     *     size
     */
    public Observation {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(sampleSize, "sampleSize");
        citations = List.copyOf(citations);
        if (measure.isBlank()) {
            throw new IllegalArgumentException("An observation needs a measure");
        }
        if (!Decimal.fits(value)) {
            throw InvalidObservationException.of(value.round(new MathContext(1)) + " or so was observed of " + measure
                    + " in " + year + ", but no number of more than " + Decimal.MOST_DIGITS + " digits was expected");
        }
        if (period instanceof ObservationPeriod.Days days && !days.touches(year)) {
            throw InvalidObservationException.of("What was observed of " + measure + " in " + year
                    + " is said to be of " + days + ", but days of that year were expected");
        }
        if (method == ObservationMethod.RECORD && sampleSize instanceof SampleSize.Known) {
            throw InvalidObservationException.of("What was observed of " + measure + " in " + year
                    + " is a count of work done, which has no sample size, but has " + sampleSize);
        }
        value = Decimal.exact(value);
    }

    @JsonCreator
    static Observation fromJson(
            @JsonProperty("measure") String measure,
            @JsonProperty("year") FiscalYear year,
            @JsonProperty("value") Decimal value,
            @JsonProperty("method") @MayBeLeftOut @Nullable ObservationMethod method,
            @JsonProperty("period") @MayBeLeftOut @Nullable ObservationPeriod period,
            @JsonProperty("state") @MayBeLeftOut @Nullable ObservationState state,
            @JsonProperty("sampleSize") @MayBeLeftOut @Nullable SampleSize sampleSize,
            @JsonProperty("citations") @MayBeLeftOut @Nullable List<Citation> citations) {
        return new Observation(
                measure,
                year,
                value.value(),
                Objects.requireNonNullElse(method, ObservationMethod.NOT_STATED),
                Objects.requireNonNullElse(period, ObservationPeriod.NOT_STATED),
                Objects.requireNonNullElse(state, ObservationState.FINAL),
                Objects.requireNonNullElse(sampleSize, SampleSize.NOT_STATED),
                Objects.requireNonNullElse(citations, List.of()));
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
     * @return the observation, a final value without a method, days, a sample size or a citation
     */
    public static Observation of(String measure, FiscalYear year, BigDecimal value) {
        return new Builder().measure(measure).year(year).value(value).build();
    }

    /**
     * An observation that a caller brings as text.
     *
     * @param measure the id of the measure
     * @param year the fiscal year
     * @param value the value as a decimal number, such as {@code 63.1}
     * @return the observation, a final value without a method, days, a sample size or a citation
     * @throws InvalidObservationException if the text is no decimal number of at most 100 letters
     */
    public static Observation of(String measure, FiscalYear year, String value) {
        BigDecimal number = number(value);
        if (number == null) {
            throw InvalidObservationException.of("\"" + Excerpt.of(value) + "\" was observed of " + measure + " in "
                    + year + ", but a decimal number such as 63.1 was expected");
        }
        return of(measure, year, number);
    }

    private static @Nullable BigDecimal number(String text) {
        if (text.length() > Decimal.MOST_DIGITS || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            // Said by the caller, with what was expected.
            return null;
        }
    }

    /**
     * Whether it may still change.
     *
     * @return true for a provisional value
     */
    @JsonIgnore
    public boolean isProvisional() {
        return state == ObservationState.PROVISIONAL;
    }

    /**
     * Prints measure, year and value, and what is known beyond them: {@code overall 令和8年度調査 63.1 (速報値, n=1500)}.
     */
    @Override
    public String toString() {
        List<String> beyond = new ArrayList<>();
        if (isProvisional()) {
            beyond.add(state.label());
        }
        if (period instanceof ObservationPeriod.Days days) {
            beyond.add(days.toString());
        }
        if (sampleSize instanceof SampleSize.Known known) {
            beyond.add(known.toString());
        }
        return measure + " " + year + method.label() + " " + value.toPlainString()
                + (beyond.isEmpty() ? "" : " (" + String.join(", ", beyond) + ")");
    }

    /** Builds an observation part by part. */
    public static final class Builder extends ObservationBuilder {
        /** Starts with a final value in mind whose method, days and sample size nobody states, and with no other part set. */
        public Builder() {
            method(ObservationMethod.NOT_STATED);
            period(ObservationPeriod.NOT_STATED);
            state(ObservationState.FINAL);
            sampleSize(SampleSize.NOT_STATED);
        }
    }
}
