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
 * Where a measure should stand at the end (目標), or that this is still being worked out (精査中).
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code fixed} or {@code under-review}.
 */
@JsonRootName("target")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Target.Fixed.class, name = "fixed"),
    @JsonSubTypes.Type(value = Target.UnderReview.class, name = "under-review")
})
@JsonPropertyOrder("kind")
public sealed interface Target extends Serializable {

    /** The word that a plan prints in place of a target that is still being worked out. */
    String UNDER_REVIEW = "精査中";

    /**
     * The fiscal year it is for.
     *
     * @return the year
     */
    FiscalYear year();

    /**
     * Answers for either case.
     *
     * @param fixed what to answer for a value
     * @param underReview what to answer where it is still being worked out
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Function<? super Fixed, ? extends T> fixed, Function<? super UnderReview, ? extends T> underReview);

    /**
     * A value.
     *
     * @param year the fiscal year it is for
     * @param value the value, exact, with the decimals of its measure
     */
    record Fixed(FiscalYear year, BigDecimal value) implements Target {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the value has more than 100 digits before or behind its point
         */
        public Fixed {
            Objects.requireNonNull(year, "year");
            value = Decimal.exact(Objects.requireNonNull(value, "value"));
        }

        @JsonCreator
        static Fixed fromJson(@JsonProperty("year") FiscalYear year, @JsonProperty("value") Decimal value) {
            return new Fixed(year, value.value());
        }

        @JsonProperty("value")
        Decimal valueInJson() {
            return new Decimal(value);
        }

        @JsonProperty("kind")
        String kind() {
            return "fixed";
        }

        @Override
        public <T> T fold(
                Function<? super Fixed, ? extends T> fixed, Function<? super UnderReview, ? extends T> underReview) {
            return fixed.apply(this);
        }

        /** Prints year and value. */
        @Override
        public String toString() {
            return year + " " + value.toPlainString();
        }
    }

    /**
     * Still being worked out.
     *
     * @param year the fiscal year it will be for
     */
    record UnderReview(FiscalYear year) implements Target {
        /** Checks the year. */
        public UnderReview {
            Objects.requireNonNull(year, "year");
        }

        @JsonProperty("kind")
        String kind() {
            return "under-review";
        }

        @Override
        public <T> T fold(
                Function<? super Fixed, ? extends T> fixed, Function<? super UnderReview, ? extends T> underReview) {
            return underReview.apply(this);
        }

        /** Prints year and state. */
        @Override
        public String toString() {
            return year + " " + UNDER_REVIEW;
        }
    }
}
