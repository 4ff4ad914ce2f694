package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.interchange.Decimal;
import jp.kurume.plan.interchange.MayBeLeftOut;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.text.WrittenNumbers;
import jp.kurume.plan.time.FiscalYear;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What was observed of a measure in a year (実績): a value, or why there is none (中止, 未公表).
 *
 * <pre>{@code
 * Observation.of("overall", FiscalYear.parse("令和8年度"), "63.1");
 * }</pre>
 *
 * <p>In JSON the value is a text with all its decimals, in whose place a word may say why there is none. Method, period, state,
 * sample size and citations are always written, and may be left out: such a text means what {@link #of(String, FiscalYear,
 * String)} gives.
 *
 * <p>Immutable and thread-safe.
 *
 * @param measure the id of the measure
 * @param spanFrom the first year of the span of which it is the average; empty where it is of one year
 * @param year the year whose result it is told as; of a span the last one
 * @param observed the value, or why there is none
 * @param counting of a total, whether the value is what was counted so far or in this year alone
 * @param total of a total, how much had been counted by the end of the year
 * @param method how it came about
 * @param period the days of which it tells, as far as they are stated: the days that were counted, the fieldwork of a survey,
 *     the day on which something was counted
 * @param state whether it stands or may still change
 * @param sampleSize how many answered the survey; not stated for counts, and where nobody prints it
 * @param rating the city's own word for the result, as printed (A, 進展); empty where there is none
 * @param note a footnote, as printed; empty where there is none
 * @param citations where it is printed; empty for one that a caller brings
 */
@JsonRootName("observation")
@Value.Builder
public record Observation(
        String measure,
        @JsonIgnore List<FiscalYear> spanFrom,
        FiscalYear year,
        @JsonIgnore ObservedValue observed,
        @JsonIgnore Counting counting,
        RunningTotal total,
        ObservationMethod method,
        ObservationPeriod period,
        ObservationState state,
        SampleSize sampleSize,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String rating,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String note,
        List<Citation> citations)
        implements WithObservation, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if the measure is blank, or a span of years does not end later than it begins
     * @throws InvalidObservationException if the value has more than 100 digits before or behind the point, as a number
     *     written with an exponent may; if the days lie in another year (the day after the year still counts as its own, since
     *     what stood on 1 April is often told as the result of the year before; a measure knows whether its years are those of the
     *     calendar); if a count of work done has a sample size; or if a value that is a total so far has another one beside it
     */
    public Observation {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(spanFrom, "spanFrom");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(citations, "citations");
        Objects.requireNonNull(observed, "observed");
        Objects.requireNonNull(counting, "counting");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(sampleSize, "sampleSize");
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(note, "note");
        citations = List.copyOf(citations);
        if (measure.isBlank()) {
            throw new IllegalArgumentException("An observation needs a measure");
        }
        spanFrom = List.copyOf(spanFrom);
        if (spanFrom.size() > 1 || (!spanFrom.isEmpty() && !spanFrom.get(0).isBefore(year))) {
            throw new IllegalArgumentException("A span of years ends later than it begins, but that of " + measure
                    + " goes from " + spanFrom + " to " + year);
        }
        FiscalYear firstYear = spanFrom.isEmpty() ? year : spanFrom.get(0);
        if (counting == Counting.TOTAL && observed instanceof ObservedValue.Known number) {
            RunningTotal itself = new RunningTotal.Known(number.value());
            if (total instanceof RunningTotal.Known && !total.equals(itself)) {
                throw InvalidObservationException.of("What was observed of " + measure + " in " + year
                        + " is the total " + number + ", but has the total " + total + " beside it");
            }
            total = itself;
        }
        if (period instanceof ObservationPeriod.Days days
                && !days.touches(firstYear, year, YearKind.FISCAL_YEAR)
                && !days.touches(firstYear, year, YearKind.CALENDAR_YEAR)) {
            throw InvalidObservationException.of("What was observed of " + measure + " in " + year
                    + " is said to be of " + days + ", but days of that year were expected");
        }
        if (method == ObservationMethod.RECORD && sampleSize instanceof SampleSize.Known) {
            throw InvalidObservationException.of("What was observed of " + measure + " in " + year
                    + " is a count of work done, which has no sample size, but has " + sampleSize);
        }
    }

    @JsonCreator
    static Observation fromJson(
            @JsonProperty("measure") String measure,
            @JsonProperty("firstYear") @SinceVersion(2) @Nullable FiscalYear firstYear,
            @JsonProperty("year") FiscalYear year,
            @JsonProperty("value") @MayBeLeftOut @Nullable Decimal value,
            @JsonProperty("unobserved") @SinceVersion(2) @Nullable UnobservedReason unobserved,
            @JsonProperty("counts") @SinceVersion(2) @Nullable Counting counts,
            @JsonProperty("total") @SinceVersion(2) @Nullable Decimal total,
            @JsonProperty("method") @MayBeLeftOut @Nullable ObservationMethod method,
            @JsonProperty("period") @MayBeLeftOut @Nullable ObservationPeriod period,
            @JsonProperty("state") @MayBeLeftOut @Nullable ObservationState state,
            @JsonProperty("sampleSize") @MayBeLeftOut @Nullable SampleSize sampleSize,
            @JsonProperty("rating") @SinceVersion(2) @Nullable String rating,
            @JsonProperty("note") @SinceVersion(2) @Nullable String note,
            @JsonProperty("citations") @MayBeLeftOut @Nullable List<Citation> citations) {
        if ((value == null) == (unobserved == null)) {
            throw new IllegalArgumentException(
                    "An observation has either a value or unobserved, which says why there is none");
        }
        if (year.equals(firstYear)) {
            throw new IllegalArgumentException("The first year of a span is before its last, " + year);
        }
        if ("".equals(rating) || "".equals(note)) {
            throw new IllegalArgumentException("A rating and a note are texts that are printed, or left out");
        }
        return new Observation(
                measure,
                firstYear == null ? List.of() : List.of(firstYear),
                year,
                value == null
                        ? new ObservedValue.Unobserved(Objects.requireNonNull(unobserved))
                        : new ObservedValue.Known(value.value()),
                Objects.requireNonNullElse(counts, Counting.NOT_STATED),
                total == null ? RunningTotal.UNKNOWN : new RunningTotal.Known(total.value()),
                Objects.requireNonNullElse(method, ObservationMethod.NOT_STATED),
                Objects.requireNonNullElse(period, ObservationPeriod.NOT_STATED),
                Objects.requireNonNullElse(state, ObservationState.FINAL),
                Objects.requireNonNullElse(sampleSize, SampleSize.NOT_STATED),
                Objects.requireNonNullElse(rating, ""),
                Objects.requireNonNullElse(note, ""),
                Objects.requireNonNullElse(citations, List.of()));
    }

    @JsonProperty("firstYear")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    FiscalYear firstYearInJson() {
        return isSpan() ? firstYear() : null;
    }

    @JsonProperty("value")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    Decimal valueInJson() {
        return observed.<@Nullable Decimal>fold(Decimal::new, reason -> null);
    }

    @JsonProperty("unobserved")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    UnobservedReason unobservedInJson() {
        return observed.<@Nullable UnobservedReason>fold(value -> null, reason -> reason);
    }

    @JsonProperty("counts")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    Counting countsInJson() {
        return counting == Counting.NOT_STATED ? null : counting;
    }

    @JsonProperty("total")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    Decimal totalInJson() {
        return total.<@Nullable Decimal>fold(Decimal::new, () -> null);
    }

    /**
     * An observation that a caller brings.
     *
     * @param measure the id of the measure
     * @param year the year
     * @param value the value
     * @return the observation, a final value without a method, days, a sample size or a citation
     * @throws InvalidObservationException if the value has more than 100 digits before or behind its point
     */
    public static Observation of(String measure, FiscalYear year, BigDecimal value) {
        Objects.requireNonNull(value, "value");
        if (!Decimal.fits(value)) {
            throw tooLong(value, " of " + measure + " in " + year);
        }
        return new Builder().measure(measure).year(year).value(value).build();
    }

    private static InvalidObservationException tooLong(BigDecimal value, String ofWhat) {
        return InvalidObservationException.of(value.round(new MathContext(1)) + " or so was observed" + ofWhat
                + ", but no number of more than " + Decimal.MOST_DIGITS + " digits was expected");
    }

    /**
     * An observation that a caller brings as text, which is read as a cell of a table and a form are ({@link WrittenNumbers}).
     *
     * @param measure the id of the measure
     * @param year the year
     * @param value the value as a decimal number, such as {@code 63.1}, perhaps with a percent sign behind it
     * @return the observation, a final value without a method, days, a sample size or a citation
     * @throws InvalidObservationException if the text is no decimal number of at most 100 letters; its message says what was
     *     probably meant
     */
    public static Observation of(String measure, FiscalYear year, String value) {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(year, "year");
        BigDecimal number = WrittenNumbers.percentage(value)
                .orElseThrow(() -> InvalidObservationException.of("\"" + Excerpt.of(value) + "\" was observed of "
                        + measure + " in " + year + ", but a decimal number such as 63.1 was expected" + meant(value)));
        return of(measure, year, number);
    }

    private static String meant(String value) {
        List<String> suggestions = WrittenNumbers.suggested(value).stream()
                .map(BigDecimal::toPlainString)
                .toList();
        return suggestions.isEmpty() ? "" : "; did you mean " + String.join(" or ", suggestions) + "?";
    }

    /** {@return the value, exact; nothing where the plan says why there is none} */
    public Optional<BigDecimal> value() {
        return observed.fold(Optional::of, reason -> Optional.empty());
    }

    /** {@return the first year of the span of which it is the average; the year itself where it is of one year} */
    public FiscalYear firstYear() {
        return spanFrom.isEmpty() ? year : spanFrom.get(0);
    }

    /** {@return true if it is an average over several years} */
    @JsonIgnore
    public boolean isSpan() {
        return !spanFrom.isEmpty();
    }

    /** {@return true for a provisional value, which may still change} */
    @JsonIgnore
    public boolean isProvisional() {
        return state == ObservationState.PROVISIONAL;
    }

    /** {@return true for a value that somebody expects, before the year is over} */
    @JsonIgnore
    public boolean isExpected() {
        return state == ObservationState.EXPECTED;
    }

    /**
     * Prints measure, year and value, and what is known beyond them: {@code overall 令和8年度調査 63.1 (速報値, n=1500)}.
     */
    @Override
    public String toString() {
        List<String> beyond = new ArrayList<>();
        if (counting == Counting.TOTAL) {
            beyond.add("累計");
        } else if (total instanceof RunningTotal.Known) {
            beyond.add("累計 " + total);
        }
        if (state != ObservationState.FINAL) {
            beyond.add(state.label());
        }
        if (period instanceof ObservationPeriod.Days days) {
            beyond.add(days.toString());
        }
        if (sampleSize instanceof SampleSize.Known known) {
            beyond.add(known.toString());
        }
        return measure + " " + (isSpan() ? firstYear() + "～" : "") + year + method.label() + " " + observed
                + (beyond.isEmpty() ? "" : " (" + String.join(", ", beyond) + ")");
    }

    /** Builds an observation part by part. */
    public static final class Builder extends ObservationBuilder {

        /** Starts with a final value in mind whose method, days and sample size nobody states, and with no other part set. */
        public Builder() {
            counting(Counting.NOT_STATED);
            total(RunningTotal.UNKNOWN);
            method(ObservationMethod.NOT_STATED);
            period(ObservationPeriod.NOT_STATED);
            state(ObservationState.FINAL);
            sampleSize(SampleSize.NOT_STATED);
            rating("");
            note("");
        }

        /**
         * Sets a number as what was observed.
         *
         * @param value the value
         * @return this builder
         * @throws InvalidObservationException if the value has more than 100 digits before or behind its point
         */
        public Builder value(BigDecimal value) {
            Objects.requireNonNull(value, "value");
            if (!Decimal.fits(value)) {
                throw tooLong(value, "");
            }
            return observed(new ObservedValue.Known(value));
        }

        /**
         * Sets that nothing was observed.
         *
         * @param reason why not
         * @return this builder
         */
        public Builder unobserved(UnobservedReason reason) {
            return observed(new ObservedValue.Unobserved(reason));
        }
    }
}
