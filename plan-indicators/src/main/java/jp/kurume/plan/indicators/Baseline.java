package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import jp.kurume.plan.interchange.Decimal;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Where a measure stood when the plan was made (策定時), that this is still being surveyed (調査中), or that there is no such value
 * (なし).
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code known}, {@code under-survey} or {@code none}.
 */
@JsonRootName("baseline")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Baseline.Known.class, name = "known"),
    @JsonSubTypes.Type(value = Baseline.UnderSurvey.class, name = "under-survey"),
    @JsonSubTypes.Type(value = Baseline.None.class, name = "none")
})
@JsonPropertyOrder("kind")
public sealed interface Baseline extends Serializable {

    /** The word that a plan prints in place of a value that is still being surveyed. */
    String UNDER_SURVEY = "調査中";

    /** The word in tables where there is no value: the measure is new, or was not counted before. */
    String NONE = "なし";

    /**
     * {@return the year it is of, or will be; where there is no value, the year before the one in which the measure begins} Of a
     * span it is the last year.
     */
    FiscalYear year();

    /**
     * Answers for each case.
     *
     * @param known what to answer for a value
     * @param underSurvey what to answer where it is still being surveyed
     * @param none what to answer where there is none
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(
            Function<? super Known, ? extends T> known,
            Function<? super UnderSurvey, ? extends T> underSurvey,
            Function<? super None, ? extends T> none);

    /**
     * A value.
     *
     * @param firstYear the first year of the span of which it is the average; the year itself where it is of one year
     * @param year the year it is of; of a span the last one
     * @param value the value, exact, with the decimals of its measure; of a grade its position among the grades
     * @param counts of a total, whether counting goes on from it, or it is one year's own and only to compare
     */
    record Known(FiscalYear firstYear, FiscalYear year, BigDecimal value, Counting counts) implements Baseline {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the value has more than 100 digits before or behind its point, or the span ends
         *     before it begins
         */
        public Known {
            Objects.requireNonNull(firstYear, "firstYear");
            Objects.requireNonNull(year, "year");
            Objects.requireNonNull(counts, "counts");
            value = Decimal.exact(Objects.requireNonNull(value, "value"));
            if (firstYear.isAfter(year)) {
                throw new IllegalArgumentException(
                        "A span of years ends no earlier than it begins, but this one goes from " + firstYear + " to "
                                + year);
            }
        }

        /**
         * A value of one year.
         *
         * @param year the year it is of
         * @param value the value
         * @throws IllegalArgumentException if the value has more than 100 digits before or behind its point
         */
        public Known(FiscalYear year, BigDecimal value) {
            this(year, year, value, Counting.NOT_STATED);
        }

        @JsonCreator
        static Known fromJson(
                @JsonProperty("year") FiscalYear year,
                @JsonProperty("value") Decimal value,
                @JsonProperty("firstYear") @SinceVersion(2) @Nullable FiscalYear firstYear,
                @JsonProperty("counts") @SinceVersion(2) @Nullable Counting counts) {
            if (year.equals(firstYear)) {
                throw new IllegalArgumentException("The first year of a span is before its last, " + year);
            }
            return new Known(
                    firstYear == null ? year : firstYear,
                    year,
                    value.value(),
                    counts == null ? Counting.NOT_STATED : counts);
        }

        @JsonProperty("value")
        Decimal valueInJson() {
            return new Decimal(value);
        }

        @JsonProperty("firstYear")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        FiscalYear firstYearInJson() {
            return isSpan() ? firstYear : null;
        }

        @JsonProperty("counts")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Counting countsInJson() {
            return counts == Counting.NOT_STATED ? null : counts;
        }

        @JsonProperty("kind")
        String kind() {
            return "known";
        }

        /** {@return true if it is an average over several years} */
        @JsonIgnore
        public boolean isSpan() {
            return !firstYear.equals(year);
        }

        @Override
        public <T> T fold(
                Function<? super Known, ? extends T> known,
                Function<? super UnderSurvey, ? extends T> underSurvey,
                Function<? super None, ? extends T> none) {
            Objects.requireNonNull(known, "known");
            Objects.requireNonNull(underSurvey, "underSurvey");
            Objects.requireNonNull(none, "none");
            return known.apply(this);
        }

        /** Prints year, or span of years, and value. */
        @Override
        public String toString() {
            return (isSpan() ? firstYear + "～" : "") + year + " " + value.toPlainString();
        }
    }

    /**
     * Still being surveyed.
     *
     * @param year the year it will be of
     */
    record UnderSurvey(FiscalYear year) implements Baseline {
        /** Checks the year. */
        public UnderSurvey {
            Objects.requireNonNull(year, "year");
        }

        @JsonProperty("kind")
        String kind() {
            return "under-survey";
        }

        @Override
        public <T> T fold(
                Function<? super Known, ? extends T> known,
                Function<? super UnderSurvey, ? extends T> underSurvey,
                Function<? super None, ? extends T> none) {
            Objects.requireNonNull(known, "known");
            Objects.requireNonNull(underSurvey, "underSurvey");
            Objects.requireNonNull(none, "none");
            return underSurvey.apply(this);
        }

        /** Prints year and state. */
        @Override
        public String toString() {
            return year + " " + UNDER_SURVEY;
        }
    }

    /**
     * There is no value: the measure is new, or was not counted before. Of a total it means that counting begins at 0.
     *
     * @param year the year before the one in which the measure begins
     */
    @SinceVersion(2)
    record None(FiscalYear year) implements Baseline {
        /** Checks the year. */
        public None {
            Objects.requireNonNull(year, "year");
        }

        @JsonProperty("kind")
        String kind() {
            return "none";
        }

        @Override
        public <T> T fold(
                Function<? super Known, ? extends T> known,
                Function<? super UnderSurvey, ? extends T> underSurvey,
                Function<? super None, ? extends T> none) {
            return none.apply(this);
        }

        /** Prints the word. */
        @Override
        public String toString() {
            return NONE;
        }
    }
}
