package jp.kurume.plan.districts;

import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * For whom an office is (対象): for everybody, or for those who are printed, such as 夜間・休日 or 身体障害.
 *
 * <p>An office for some stands beside the one for everybody, not in its place.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface ForWhom extends Serializable {

    /** {@return for everybody} */
    static ForWhom everybody() {
        return new Everybody();
    }

    /**
     * For those whom a text names.
     *
     * @param printed for whom, as printed; empty for everybody
     * @return for whom
     */
    static ForWhom of(String printed) {
        Objects.requireNonNull(printed, "printed");
        return printed.isBlank() ? everybody() : new Some(printed.strip());
    }

    /**
     * Answers for either case.
     *
     * @param everybody what to answer for everybody
     * @param some what to answer for some, by what is printed
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Supplier<? extends T> everybody, Function<? super String, ? extends T> some);

    /** {@return for whom it is, as tables have it: as printed; empty for everybody} */
    default String printed() {
        return fold(() -> "", text -> text);
    }

    /** {@return whether it is for everybody} */
    default boolean isEverybody() {
        return this instanceof Everybody;
    }

    /** The office is for everybody. */
    record Everybody() implements ForWhom {

        @Override
        public <T> T fold(Supplier<? extends T> everybody, Function<? super String, ? extends T> some) {
            Objects.requireNonNull(everybody, "everybody");
            Objects.requireNonNull(some, "some");
            return everybody.get();
        }

        /** Says so. */
        @Override
        public String toString() {
            return "everybody";
        }
    }

    /**
     * For some.
     *
     * @param text for whom, as printed
     */
    record Some(String text) implements ForWhom {

        /**
         * Checks the text.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Some {
            Objects.requireNonNull(text, "text");
            if (text.isBlank()) {
                throw new IllegalArgumentException("For whom an office is, is printed, or it is for everybody");
            }
        }

        @Override
        public <T> T fold(Supplier<? extends T> everybody, Function<? super String, ? extends T> some) {
            return some.apply(text);
        }

        /** Prints for whom it is, as printed. */
        @Override
        public String toString() {
            return text;
        }
    }
}
