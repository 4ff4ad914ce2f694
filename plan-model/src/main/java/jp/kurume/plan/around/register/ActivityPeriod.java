package jp.kurume.plan.around.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;

/**
 * When an activity ran, as far as the register says so (取組み年度): since a fiscal year (令和3年度～), in certain years
 * (令和2年度, 令和2～4年度), or nothing is printed.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code since}, {@code during} or {@code not-printed}.
 */
@JsonRootName("activity-period")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ActivityPeriod.Since.class, name = "since"),
    @JsonSubTypes.Type(value = ActivityPeriod.During.class, name = "during"),
    @JsonSubTypes.Type(value = ActivityPeriod.NotPrinted.class, name = "not-printed")
})
@JsonPropertyOrder("kind")
public sealed interface ActivityPeriod extends Serializable {

    /** The answer for an activity without printed years. */
    ActivityPeriod NOT_PRINTED = new NotPrinted();

    /**
     * Begun in a fiscal year, with no end printed.
     *
     * @param first the first year
     * @return the period
     */
    static ActivityPeriod since(FiscalYear first) {
        return new Since(first);
    }

    /**
     * Done in certain fiscal years.
     *
     * @param years the years
     * @return the period
     */
    static ActivityPeriod during(FiscalYearRange years) {
        return new During(years);
    }

    /**
     * Whether the activity ran in a year, by what is printed.
     *
     * @param year the year
     * @return true if it began in that year or before and no end is printed, or if the year is among those printed; false
     *     if no year is printed
     */
    boolean covers(FiscalYear year);

    /**
     * Whether the activity began in a year, by what is printed.
     *
     * @param year the year
     * @return true if that is the first year printed
     */
    boolean begins(FiscalYear year);

    /**
     * Answers for each case.
     *
     * @param since what to answer for a start without an end
     * @param during what to answer for certain years
     * @param notPrinted what to answer where none are printed
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(
            Function<? super FiscalYear, ? extends T> since,
            Function<? super FiscalYearRange, ? extends T> during,
            Supplier<? extends T> notPrinted);

    /**
     * Begun in a fiscal year, with no end printed.
     *
     * @param first the first year
     */
    record Since(FiscalYear first) implements ActivityPeriod {
        /** Checks the year. */
        public Since {
            Objects.requireNonNull(first, "first");
        }

        @JsonProperty("kind")
        String kind() {
            return "since";
        }

        @Override
        public boolean covers(FiscalYear year) {
            Objects.requireNonNull(year, "year");
            return !year.isBefore(first);
        }

        @Override
        public boolean begins(FiscalYear year) {
            Objects.requireNonNull(year, "year");
            return year.equals(first);
        }

        @Override
        public <T> T fold(
                Function<? super FiscalYear, ? extends T> since,
                Function<? super FiscalYearRange, ? extends T> during,
                Supplier<? extends T> notPrinted) {
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(during, "during");
            Objects.requireNonNull(notPrinted, "notPrinted");
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(during, "during");
            Objects.requireNonNull(notPrinted, "notPrinted");
            return since.apply(first);
        }

        /** Prints the start as registers do: {@code 令和3年度～}. */
        @Override
        public String toString() {
            return first + "～";
        }
    }

    /**
     * Done in certain fiscal years.
     *
     * @param years the years
     */
    record During(FiscalYearRange years) implements ActivityPeriod {
        /** Checks the years. */
        public During {
            Objects.requireNonNull(years, "years");
        }

        @JsonProperty("kind")
        String kind() {
            return "during";
        }

        @Override
        public boolean covers(FiscalYear year) {
            return years.contains(year);
        }

        @Override
        public boolean begins(FiscalYear year) {
            Objects.requireNonNull(year, "year");
            return year.equals(years.first());
        }

        @Override
        public <T> T fold(
                Function<? super FiscalYear, ? extends T> since,
                Function<? super FiscalYearRange, ? extends T> during,
                Supplier<? extends T> notPrinted) {
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(during, "during");
            Objects.requireNonNull(notPrinted, "notPrinted");
            return during.apply(years);
        }

        /** Prints the years: {@code 令和2年度} or {@code 令和2年度～令和4年度}. */
        @Override
        public String toString() {
            return years.length() == 1 ? years.first().toString() : years.toString();
        }
    }

    /** No year is printed. */
    record NotPrinted() implements ActivityPeriod {

        @JsonProperty("kind")
        String kind() {
            return "not-printed";
        }

        @Override
        public boolean covers(FiscalYear year) {
            Objects.requireNonNull(year, "year");
            return false;
        }

        @Override
        public boolean begins(FiscalYear year) {
            Objects.requireNonNull(year, "year");
            return false;
        }

        @Override
        public <T> T fold(
                Function<? super FiscalYear, ? extends T> since,
                Function<? super FiscalYearRange, ? extends T> during,
                Supplier<? extends T> notPrinted) {
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(during, "during");
            Objects.requireNonNull(notPrinted, "notPrinted");
            return notPrinted.get();
        }

        /** Says that no years are printed. */
        @Override
        public String toString() {
            return "years not printed";
        }
    }
}
