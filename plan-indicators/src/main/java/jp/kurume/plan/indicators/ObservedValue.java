package jp.kurume.plan.indicators;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import jp.kurume.plan.interchange.Decimal;

/**
 * What a plan tells of a measure for a year: a number, or in its place why there is none.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface ObservedValue extends Serializable {

    /**
     * Answers for either case.
     *
     * @param number what to answer for a number
     * @param unobserved what to answer where there is none
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(
            Function<? super BigDecimal, ? extends T> number,
            Function<? super UnobservedReason, ? extends T> unobserved);

    /**
     * A number.
     *
     * @param value the number, exact; of a grade its position among the grades, the worst one at 1
     */
    record Known(BigDecimal value) implements ObservedValue {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it has more than 100 digits before or behind its point
         */
        public Known {
            value = Decimal.exact(Objects.requireNonNull(value, "value"));
        }

        @Override
        public <T> T fold(
                Function<? super BigDecimal, ? extends T> number,
                Function<? super UnobservedReason, ? extends T> unobserved) {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(unobserved, "unobserved");
            return number.apply(value);
        }

        /** Prints the number. */
        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /**
     * No number.
     *
     * @param reason why not
     */
    record Unobserved(UnobservedReason reason) implements ObservedValue {
        /** Checks the reason. */
        public Unobserved {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <T> T fold(
                Function<? super BigDecimal, ? extends T> number,
                Function<? super UnobservedReason, ? extends T> unobserved) {
            return unobserved.apply(reason);
        }

        /** Prints the word in place of the number. */
        @Override
        public String toString() {
            return reason.label();
        }
    }
}
