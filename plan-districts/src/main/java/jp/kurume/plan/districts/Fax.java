package jp.kurume.plan.districts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.interchange.SinceVersion;

/**
 * Where an office can be reached by fax (ファクス): at a number, not at all, or at none that the list gives.
 *
 * <p>Residents who do not hear depend on it, so that an office that is known to have none is told as such and never left to be
 * guessed, and one of which the list says nothing is not told to have none.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code number}, {@code none} where none is given, or {@code without} where there is none.
 */
@JsonRootName("fax")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Fax.At.class, name = "number"),
    @JsonSubTypes.Type(value = Fax.None.class, name = "none"),
    @JsonSubTypes.Type(value = Fax.Without.class, name = "without")
})
@JsonPropertyOrder("kind")
public sealed interface Fax extends Serializable {

    /**
     * {@return a fax number}
     *
     * @param number the number, as printed
     */
    static Fax of(TelephoneNumber number) {
        return new At(number);
    }

    /** {@return the answer of a list that gives no fax number for an office} */
    static Fax none() {
        return new None();
    }

    /** {@return the answer of a list that says that an office has no fax (なし)} */
    static Fax without() {
        return new Without();
    }

    /**
     * Answers for each case.
     *
     * @param number what to answer for a number
     * @param none what to answer where the list gives none
     * @param without what to answer where the office has none
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(
            Function<? super TelephoneNumber, ? extends T> number,
            Supplier<? extends T> none,
            Supplier<? extends T> without);

    /** {@return the number, if there is one that the list gives} */
    default Optional<TelephoneNumber> find() {
        return fold(Optional::of, Optional::empty, Optional::empty);
    }

    /** What tables have for an office that is known to have no fax. */
    String NONE_PRINTED = "なし";

    /** {@return the number as tables have it: as printed; empty where none is given, なし where there is none} */
    default String printed() {
        return fold(TelephoneNumber::printed, () -> "", () -> NONE_PRINTED);
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
        public <T> T fold(
                Function<? super TelephoneNumber, ? extends T> number,
                Supplier<? extends T> none,
                Supplier<? extends T> without) {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(none, "none");
            Objects.requireNonNull(without, "without");
            return number.apply(this.number);
        }

        /** Prints the number as printed. */
        @Override
        public String toString() {
            return number.toString();
        }
    }

    /** The list gives no fax number for the office. */
    record None() implements Fax {

        @JsonProperty("kind")
        String kind() {
            return "none";
        }

        @Override
        public <T> T fold(
                Function<? super TelephoneNumber, ? extends T> number,
                Supplier<? extends T> none,
                Supplier<? extends T> without) {
            return none.get();
        }

        /** Says that there is none. */
        @Override
        public String toString() {
            return "no fax";
        }
    }

    /** The office is known to have no fax. */
    @SinceVersion(2)
    record Without() implements Fax {

        @JsonProperty("kind")
        String kind() {
            return "without";
        }

        @Override
        public <T> T fold(
                Function<? super TelephoneNumber, ? extends T> number,
                Supplier<? extends T> none,
                Supplier<? extends T> without) {
            return without.get();
        }

        /** Says that it has none. */
        @Override
        public String toString() {
            return "has no fax";
        }
    }
}
