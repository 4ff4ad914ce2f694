package jp.kurume.plan.source;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * When a document or an edition was published, as far as it says so itself.
 *
 * <p>Municipal documents print a month at most; some print nothing. No day is made up for the one, and no month for the
 * other.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface PublicationDate extends Serializable {

    /** The answer of a document that does not say when it was published. */
    PublicationDate NOT_PRINTED = NotPrinted.INSTANCE;

    /**
     * A month printed on the document.
     *
     * @param month the month
     * @return the date
     */
    static PublicationDate in(YearMonth month) {
        return new Printed(month);
    }

    /**
     * Answers for either case.
     *
     * @param printed what to answer for a printed month
     * @param notPrinted what to answer where none is printed
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Function<? super YearMonth, ? extends T> printed, Supplier<? extends T> notPrinted);

    /**
     * A month printed on the document.
     *
     * @param month the month
     */
    record Printed(YearMonth month) implements PublicationDate {

        /** Checks the month. */
        public Printed {
            Objects.requireNonNull(month, "month");
        }

        @Override
        public <T> T fold(Function<? super YearMonth, ? extends T> printed, Supplier<? extends T> notPrinted) {
            return printed.apply(month);
        }

        /** Prints the month in ISO form, such as {@code 2025-11}. */
        @Override
        public String toString() {
            return month.toString();
        }
    }

    /** No date is printed. */
    enum NotPrinted implements PublicationDate {
        /** The one value. */
        INSTANCE;

        @Override
        public <T> T fold(Function<? super YearMonth, ? extends T> printed, Supplier<? extends T> notPrinted) {
            return notPrinted.get();
        }

        /** Says that no date is printed. */
        @Override
        public String toString() {
            return "not printed";
        }
    }
}
