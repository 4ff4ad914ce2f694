package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.interchange.Decimal;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.time.FiscalYear;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What was observed of one part of those of whom a measure tells (実績の内訳): of a school district (校区), an age (年代), a sex (性別).
 *
 * <p>A part has no target of its own and is never assessed; what has one is a measure that is a {@linkplain Measure#partOf
 * breakdown}. The part of a group of districts is the id that a routing table gives to the district, or its name: an opaque text
 * here.
 *
 * <p>In JSON the value is a text with all its decimals, in whose place a word may say why there is none. Immutable and
 * thread-safe.
 *
 * @param measure the id of the measure
 * @param spanFrom the first year of the span of which it is the average; empty where it is of one year
 * @param year the year whose result it is; of a span the last one
 * @param group by what the observation is broken down, such as 校区, 年代 or 性別
 * @param part the part, such as 日吉校区, 20代 or 女性
 * @param observed the value, or why there is none
 * @param sampleSize how many of the part answered the survey; not stated for counts, and where nobody prints it
 * @param note a footnote, as printed; empty where there is none
 * @param citation where it is printed
 */
@JsonRootName("observation-part")
@SinceVersion(2)
@Value.Builder
public record ObservationPart(
        String measure,
        @JsonIgnore List<FiscalYear> spanFrom,
        FiscalYear year,
        String group,
        String part,
        @JsonIgnore ObservedValue observed,
        SampleSize sampleSize,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String note,
        Citation citation)
        implements WithObservationPart, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if the measure, the group or the part is blank, or a span of years does not end later than
     *     it begins
     */
    public ObservationPart {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(spanFrom, "spanFrom");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(observed, "observed");
        Objects.requireNonNull(sampleSize, "sampleSize");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(citation, "citation");
        if (measure.isBlank() || group.isBlank() || part.isBlank()) {
            throw new IllegalArgumentException(
                    "A part of an observation needs a measure, a group and a part, but has \"" + measure + "\", \""
                            + group + "\", \"" + part + "\"");
        }
        spanFrom = List.copyOf(spanFrom);
        if (spanFrom.size() > 1 || (!spanFrom.isEmpty() && !spanFrom.get(0).isBefore(year))) {
            throw new IllegalArgumentException("A span of years ends later than it begins, but that of " + measure
                    + ", " + part + " goes from " + spanFrom + " to " + year);
        }
    }

    @JsonCreator
    static ObservationPart fromJson(
            @JsonProperty("measure") String measure,
            @JsonProperty("firstYear") @SinceVersion(2) @Nullable FiscalYear firstYear,
            @JsonProperty("year") FiscalYear year,
            @JsonProperty("group") String group,
            @JsonProperty("part") String part,
            @JsonProperty("value") @SinceVersion(2) @Nullable Decimal value,
            @JsonProperty("unobserved") @SinceVersion(2) @Nullable UnobservedReason unobserved,
            @JsonProperty("sampleSize") @SinceVersion(2) @Nullable SampleSize sampleSize,
            @JsonProperty("note") @SinceVersion(2) @Nullable String note,
            @JsonProperty("citation") Citation citation) {
        if ((value == null) == (unobserved == null)) {
            throw new IllegalArgumentException(
                    "A part of an observation has either a value or unobserved, which says why there is none");
        }
        if (year.equals(firstYear)) {
            throw new IllegalArgumentException("The first year of a span is before its last, " + year);
        }
        return new ObservationPart(
                measure,
                firstYear == null ? List.of() : List.of(firstYear),
                year,
                group,
                part,
                value == null
                        ? new ObservedValue.Unobserved(Objects.requireNonNull(unobserved))
                        : new ObservedValue.Known(value.value()),
                Objects.requireNonNullElse(sampleSize, SampleSize.NOT_STATED),
                Objects.requireNonNullElse(note, ""),
                citation);
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

    @JsonProperty("sampleSize")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    SampleSize sampleSizeInJson() {
        return sampleSize instanceof SampleSize.Known ? sampleSize : null;
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

    /** Whether it is a part of an observation: of its measure and its years. */
    boolean isOf(Observation observation) {
        return measure.equals(observation.measure())
                && year.equals(observation.year())
                && firstYear().equals(observation.firstYear());
    }

    /** Prints measure, years, group, part and value: {@code overall 令和8年度 年代 20代 58.3 (n=120)}. */
    @Override
    public String toString() {
        return measure + " " + (isSpan() ? firstYear() + "～" : "") + year + " " + group + " " + part + " " + observed
                + (sampleSize instanceof SampleSize.Known known ? " (" + known + ")" : "");
    }

    /** Builds a part of an observation piece by piece. */
    public static final class Builder extends ObservationPartBuilder {

        /** Starts with a part whose sample size nobody states, and with nothing else set. */
        public Builder() {
            sampleSize(SampleSize.NOT_STATED);
            note("");
        }

        /**
         * Sets a number as what was observed.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(BigDecimal value) {
            return observed(new ObservedValue.Known(value));
        }
    }
}
