package jp.kurume.plan.districts;

import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Which part of a district an office serves (校区のうちの範囲): the whole district, or the towns that are printed.
 *
 * <p>Where other rows of the same field have parts, the whole is what they leave: the rest.
 *
 * <p>What is printed is kept as it is printed, such as 高台町1～3丁目、西町. Which addresses lie in it is the business of the
 * directory of towns.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface DistrictPart extends Serializable {

    /** {@return the whole district, or what other rows leave of it} */
    static DistrictPart whole() {
        return new Whole();
    }

    /**
     * {@return the part that a text names}
     *
     * @param printed the towns as printed; empty for the whole district
     */
    static DistrictPart of(String printed) {
        Objects.requireNonNull(printed, "printed");
        return printed.isBlank() ? whole() : new Printed(printed.strip());
    }

    /**
     * Answers for either case.
     *
     * @param whole what to answer for the whole district
     * @param printed what to answer for a part, by its text
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Supplier<? extends T> whole, Function<? super String, ? extends T> printed);

    /** {@return the part as tables have it: as printed; empty for the whole district} */
    default String printed() {
        return fold(() -> "", text -> text);
    }

    /** {@return whether it is the whole district, or what other rows leave of it} */
    default boolean isWhole() {
        return this instanceof Whole;
    }

    /** The whole district, or what other rows leave of it. */
    record Whole() implements DistrictPart {

        @Override
        public <T> T fold(Supplier<? extends T> whole, Function<? super String, ? extends T> printed) {
            Objects.requireNonNull(whole, "whole");
            Objects.requireNonNull(printed, "printed");
            return whole.get();
        }

        /** Says so. */
        @Override
        public String toString() {
            return "whole";
        }
    }

    /**
     * The towns that are printed.
     *
     * @param text the towns, as printed
     */
    record Printed(String text) implements DistrictPart {

        /**
         * Checks the text.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Printed {
            Objects.requireNonNull(text, "text");
            if (text.isBlank()) {
                throw new IllegalArgumentException("A part of a district is printed, or it is the whole district");
            }
        }

        @Override
        public <T> T fold(Supplier<? extends T> whole, Function<? super String, ? extends T> printed) {
            return printed.apply(text);
        }

        /** Prints the towns as printed. */
        @Override
        public String toString() {
            return text;
        }
    }
}
