package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
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
import jp.kurume.plan.time.FiscalYear;

/**
 * Where a measure stood when the plan was made (策定時), or that this is still being surveyed (調査中).
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code known} or {@code under-survey}.
 */
@JsonRootName("baseline")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Baseline.Known.class, name = "known"),
    @JsonSubTypes.Type(value = Baseline.UnderSurvey.class, name = "under-survey")
})
@JsonPropertyOrder("kind")
public sealed interface Baseline extends Serializable {

    /** The word that a plan prints in place of a value that is still being surveyed. */
    String UNDER_SURVEY = "調査中";

    /**
     * The fiscal year it is of, or will be.
     *
     * @return the year
     */
    FiscalYear year();

    /**
     * Answers for either case.
     *
     * @param known what to answer for a value
     * @param underSurvey what to answer where it is still being surveyed
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Function<? super Known, ? extends T> known, Function<? super UnderSurvey, ? extends T> underSurvey);

    /**
     * A value.
     *
     * @param year the fiscal year it is of
     * @param value the value, exact, with the decimals of its measure
     */
    record Known(FiscalYear year, BigDecimal value) implements Baseline {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the value has more than 100 digits before or behind its point
         */
        public Known {
            Objects.requireNonNull(year, "year");
            value = Decimal.exact(Objects.requireNonNull(value, "value"));
        }

        @JsonCreator
        static Known fromJson(@JsonProperty("year") FiscalYear year, @JsonProperty("value") Decimal value) {
            return new Known(year, value.value());
        }

        @JsonProperty("value")
        Decimal valueInJson() {
            return new Decimal(value);
        }

        @JsonProperty("kind")
        String kind() {
            return "known";
        }

        @Override
        public <T> T fold(
                Function<? super Known, ? extends T> known, Function<? super UnderSurvey, ? extends T> underSurvey) {
            return known.apply(this);
        }

        /** Prints year and value. */
        @Override
        public String toString() {
            return year + " " + value.toPlainString();
        }
    }

    /**
     * Still being surveyed.
     *
     * @param year the fiscal year it will be of
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
                Function<? super Known, ? extends T> known, Function<? super UnderSurvey, ? extends T> underSurvey) {
            return underSurvey.apply(this);
        }

        /** Prints year and state. */
        @Override
        public String toString() {
            return year + " " + UNDER_SURVEY;
        }
    }
}
