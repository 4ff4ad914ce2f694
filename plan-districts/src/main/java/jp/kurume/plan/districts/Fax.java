package jp.kurume.plan.districts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.kurume.plan.city.TelephoneNumber;

/**
 * Where an office can be reached by fax (ファクス): at a number, or not at all.
 *
 * <p>Residents who do not hear depend on it, so that an office without one is told as such and never left to be guessed.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code number} or {@code none}.
 */
@JsonRootName("fax")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Fax.At.class, name = "number"),
    @JsonSubTypes.Type(value = Fax.None.class, name = "none")
})
@JsonPropertyOrder("kind")
public sealed interface Fax extends Serializable {

    /**
     * A fax number.
     *
     * @param number the number, as printed
     * @return the fax
     */
    static Fax of(TelephoneNumber number) {
        return new At(number);
    }

    /**
     * No fax number.
     *
     * @return the answer of a list that gives none for an office
     */
    static Fax none() {
        return new None();
    }

    /**
     * Answers for either case.
     *
     * @param number what to answer for a number
     * @param none what to answer where there is none
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Function<? super TelephoneNumber, ? extends T> number, Supplier<? extends T> none);

    /**
     * The number as tables have it.
     *
     * @return the number as printed; empty where there is none
     */
    default String printed() {
        return fold(TelephoneNumber::printed, () -> "");
    }

    /**
     * The office has a fax number.
     *
     * @param number the number, as printed
     */
    record At(TelephoneNumber number) implements Fax {

        /** Checks that there is one. */
        public At {
            Objects.requireNonNull(number, "number");
        }

        @JsonProperty("kind")
        String kind() {
            return "number";
        }

        @Override
        public <T> T fold(Function<? super TelephoneNumber, ? extends T> number, Supplier<? extends T> none) {
            return number.apply(this.number);
        }

        /** Prints the number as printed. */
        @Override
        public String toString() {
            return number.toString();
        }
    }

    /** The office has no fax number. */
    record None() implements Fax {

        @JsonProperty("kind")
        String kind() {
            return "none";
        }

        @Override
        public <T> T fold(Function<? super TelephoneNumber, ? extends T> number, Supplier<? extends T> none) {
            return none.get();
        }

        /** Says that there is none. */
        @Override
        public String toString() {
            return "no fax";
        }
    }
}
