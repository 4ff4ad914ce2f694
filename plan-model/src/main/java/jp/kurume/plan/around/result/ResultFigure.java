package jp.kurume.plan.around.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.kurume.plan.interchange.Decimal;
import jp.kurume.plan.interchange.MayBeLeftOut;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a result states, such as how many took part (実績値), or none.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code given} or {@code none}.
 */
@JsonRootName("result-figure")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ResultFigure.Given.class, name = "given"),
    @JsonSubTypes.Type(value = ResultFigure.None.class, name = "none")
})
@JsonPropertyOrder("kind")
public sealed interface ResultFigure extends Serializable {

    /** The answer where no figure is stated. */
    ResultFigure NONE = new None();

    /**
     * {@return a figure}
     *
     * @param value the number, as printed
     * @param unit its unit, as printed, such as 回; empty for a number without one
     * @throws IllegalArgumentException if the number has more than 100 digits before or behind its point
     */
    static ResultFigure of(BigDecimal value, String unit) {
        return new Given(value, unit);
    }

    /**
     * Answers for either case.
     *
     * @param given what to answer for a figure
     * @param none what to answer where none is stated
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Function<? super Given, ? extends T> given, Supplier<? extends T> none);

    /**
     * A figure.
     *
     * @param value the number, as printed
     * @param unit its unit; empty for a number without one
     */
    record Given(
            BigDecimal value,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String unit) implements ResultFigure {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the number has more than 100 digits before or behind its point
         */
        public Given {
            value = Decimal.exact(Objects.requireNonNull(value, "value"));
            Objects.requireNonNull(unit, "unit");
        }

        @JsonCreator
        static Given fromJson(
                @JsonProperty("value") Decimal value, @JsonProperty("unit") @MayBeLeftOut @Nullable String unit) {
            return new Given(value.value(), Objects.requireNonNullElse(unit, ""));
        }

        @JsonProperty("kind")
        String kind() {
            return "given";
        }

        @JsonProperty("value")
        Decimal valueInJson() {
            return new Decimal(value);
        }

        @Override
        public <T> T fold(Function<? super Given, ? extends T> given, Supplier<? extends T> none) {
            Objects.requireNonNull(given, "given");
            Objects.requireNonNull(none, "none");
            return given.apply(this);
        }

        /** Prints number and unit: {@code 1,520人}. */
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%,." + value.scale() + "f", value) + unit;
        }
    }

    /** No figure is stated. */
    record None() implements ResultFigure {

        @JsonProperty("kind")
        String kind() {
            return "none";
        }

        @Override
        public <T> T fold(Function<? super Given, ? extends T> given, Supplier<? extends T> none) {
            Objects.requireNonNull(given, "given");
            Objects.requireNonNull(none, "none");
            return none.get();
        }

        /** Says that there is none. */
        @Override
        public String toString() {
            return "no figure";
        }
    }
}
