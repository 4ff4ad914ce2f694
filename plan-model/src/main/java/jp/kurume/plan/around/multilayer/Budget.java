package jp.kurume.plan.around.multilayer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * What the whole system costs in its year, as far as is printed (総額). Budgets of municipalities are printed in thousands of
 * yen (千円).
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code total} or {@code not-printed}.
 */
@JsonRootName("budget")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Budget.Total.class, name = "total"),
    @JsonSubTypes.Type(value = Budget.NotPrinted.class, name = "not-printed")
})
@JsonPropertyOrder("kind")
public sealed interface Budget extends Serializable {

    /** The answer where no sum is printed. */
    Budget NOT_PRINTED = new NotPrinted();

    /**
     * A printed sum.
     *
     * @param thousands the sum in thousands of yen
     * @return the budget
     * @throws IllegalArgumentException if it is negative, or has more than 15 digits
     */
    static Budget ofThousandYen(long thousands) {
        return new Total(thousands);
    }

    /**
     * Answers for either case.
     *
     * @param thousandYen what to answer for a sum in thousands of yen
     * @param notPrinted what to answer where none is printed
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(LongFunction<? extends T> thousandYen, Supplier<? extends T> notPrinted);

    /**
     * A printed sum.
     *
     * @param thousandYen the sum in thousands of yen
     */
    record Total(long thousandYen) implements Budget {

        private static final long MOST = 999_999_999_999_999L;

        /**
         * Checks the sum.
         *
         * @throws IllegalArgumentException if it is negative, or has more than 15 digits
         */
        public Total {
            if (thousandYen < 0 || thousandYen > MOST) {
                throw new IllegalArgumentException(
                        "A budget is not negative and has 15 digits at the most, but this is " + thousandYen
                                + " thousand yen");
            }
        }

        /**
         * The sum in yen.
         *
         * @return a thousand times what is printed
         */
        public long yen() {
            return thousandYen * 1000;
        }

        @JsonProperty("kind")
        String kind() {
            return "total";
        }

        @Override
        public <T> T fold(LongFunction<? extends T> total, Supplier<? extends T> notPrinted) {
            Objects.requireNonNull(total, "total");
            Objects.requireNonNull(notPrinted, "notPrinted");
            Objects.requireNonNull(total, "total");
            Objects.requireNonNull(notPrinted, "notPrinted");
            return total.apply(thousandYen);
        }

        /** Prints the sum as budgets do: {@code 838,025千円}. */
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%,d千円", thousandYen);
        }
    }

    /** No sum is printed. */
    record NotPrinted() implements Budget {

        @JsonProperty("kind")
        String kind() {
            return "not-printed";
        }

        @Override
        public <T> T fold(LongFunction<? extends T> thousandYen, Supplier<? extends T> notPrinted) {
            return notPrinted.get();
        }

        /** Says that no sum is printed. */
        @Override
        public String toString() {
            return "budget not printed";
        }
    }
}
