package jp.kurume.plan.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
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
 *
 * <p>In JSON its {@code kind} is {@code printed} or {@code not-printed}.
 */
@JsonRootName("publication-date")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PublicationDate.Printed.class, name = "printed"),
    @JsonSubTypes.Type(value = PublicationDate.NotPrinted.class, name = "not-printed")
})
@JsonPropertyOrder("kind")
public sealed interface PublicationDate extends Serializable {

    /** The answer of a document that does not say when it was published. */
    PublicationDate NOT_PRINTED = new NotPrinted();

    /**
     * A month printed on the document.
     *
     * @param month the month
     * @return the date
     */
    static PublicationDate in(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return in(month.getYear(), month.getMonthValue());
    }

    /**
     * A month printed on the document.
     *
     * @param year the calendar year
     * @param monthOfYear the month, from 1 to 12
     * @return the date
     * @throws IllegalArgumentException if there is no such month
     */
    static PublicationDate in(int year, int monthOfYear) {
        return new Printed(year, monthOfYear);
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
     * @param year the calendar year
     * @param monthOfYear the month, from 1 to 12
     */
    record Printed(int year, int monthOfYear) implements PublicationDate {

        /**
         * Checks the month.
         *
         * @throws IllegalArgumentException if there is no such month
         */
        public Printed {
            if (year < 1 || year > 9999 || monthOfYear < 1 || monthOfYear > 12) {
                throw new IllegalArgumentException(
                        "A document is published in a month of the years 1 to 9999, not in month " + monthOfYear
                                + " of " + year);
            }
        }

        @JsonProperty("kind")
        String kind() {
            return "printed";
        }

        /**
         * The month.
         *
         * @return year and month
         */
        public YearMonth month() {
            return YearMonth.of(year, monthOfYear);
        }

        @Override
        public <T> T fold(Function<? super YearMonth, ? extends T> printed, Supplier<? extends T> notPrinted) {
            Objects.requireNonNull(printed, "printed");
            Objects.requireNonNull(notPrinted, "notPrinted");
            Objects.requireNonNull(printed, "printed");
            Objects.requireNonNull(notPrinted, "notPrinted");
            return printed.apply(month());
        }

        /** Prints the month in ISO form, such as {@code 2025-11}. */
        @Override
        public String toString() {
            return month().toString();
        }
    }

    /** No date is printed. */
    record NotPrinted() implements PublicationDate {

        @JsonProperty("kind")
        String kind() {
            return "not-printed";
        }

        @Override
        public <T> T fold(Function<? super YearMonth, ? extends T> printed, Supplier<? extends T> notPrinted) {
            Objects.requireNonNull(printed, "printed");
            Objects.requireNonNull(notPrinted, "notPrinted");
            return notPrinted.get();
        }

        /** Says that no date is printed. */
        @Override
        public String toString() {
            return "not printed";
        }
    }
}
