package jp.kurume.plan.indicators;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.kurume.plan.interchange.Decimal;

/**
 * How much had been counted in all by the end of a year (累計), as far as it is known.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface RunningTotal extends Serializable {

    /** The answer where no total is known, and of every measure that is no total. */
    RunningTotal UNKNOWN = new Unknown();

    /**
     * Answers for either case.
     *
     * @param known what to answer for a total
     * @param unknown what to answer where none is known
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Function<? super BigDecimal, ? extends T> known, Supplier<? extends T> unknown);

    /**
     * A total.
     *
     * @param value the total, exact
     */
    record Known(BigDecimal value) implements RunningTotal {
        /**
         * Checks the total.
         *
         * @throws IllegalArgumentException if it has more than 100 digits before or behind its point
         */
        public Known {
            value = Decimal.exact(Objects.requireNonNull(value, "value"));
        }

        @Override
        public <T> T fold(Function<? super BigDecimal, ? extends T> known, Supplier<? extends T> unknown) {
            return known.apply(value);
        }

        /** Prints the total. */
        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /** No total is known. */
    record Unknown() implements RunningTotal {

        @Override
        public <T> T fold(Function<? super BigDecimal, ? extends T> known, Supplier<? extends T> unknown) {
            Objects.requireNonNull(known, "known");
            Objects.requireNonNull(unknown, "unknown");
            return unknown.get();
        }

        /** Says that none is known. */
        @Override
        public String toString() {
            return "no total known";
        }
    }
}
