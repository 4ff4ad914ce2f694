package jp.kurume.plan.around.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.kurume.plan.interchange.Day;
import jp.kurume.plan.interchange.Month;
import jp.kurume.plan.time.FiscalYear;

/**
 * The date that a figure speaks for, as exactly as it is stated (現在): a day, a month, a fiscal year, or nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code day}, {@code month}, {@code fiscal-year} or {@code not-printed}.
 */
@JsonRootName("figure-date")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FigureDate.OnDay.class, name = "day"),
    @JsonSubTypes.Type(value = FigureDate.InMonth.class, name = "month"),
    @JsonSubTypes.Type(value = FigureDate.InFiscalYear.class, name = "fiscal-year"),
    @JsonSubTypes.Type(value = FigureDate.NotPrinted.class, name = "not-printed")
})
@JsonPropertyOrder("kind")
public sealed interface FigureDate extends Serializable {

    /** The answer for a figure without a printed date. */
    FigureDate NOT_PRINTED = new NotPrinted();

    /**
     * A day.
     *
     * @param day the day
     * @return the date
     */
    static FigureDate on(LocalDate day) {
        return new OnDay(day);
    }

    /**
     * A month.
     *
     * @param month the month
     * @return the date
     */
    static FigureDate in(YearMonth month) {
        return new InMonth(month);
    }

    /**
     * A fiscal year.
     *
     * @param year the year
     * @return the date
     */
    static FigureDate in(FiscalYear year) {
        return new InFiscalYear(year);
    }

    /**
     * Answers for each case.
     *
     * @param day what to answer for a day
     * @param month what to answer for a month
     * @param year what to answer for a fiscal year
     * @param notPrinted what to answer where nothing is printed
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(
            Function<? super LocalDate, ? extends T> day,
            Function<? super YearMonth, ? extends T> month,
            Function<? super FiscalYear, ? extends T> year,
            Supplier<? extends T> notPrinted);

    /**
     * A day.
     *
     * @param day the day
     */
    record OnDay(LocalDate day) implements FigureDate {
        /** Checks the day. */
        public OnDay {
            Objects.requireNonNull(day, "day");
        }

        @JsonCreator
        static OnDay fromJson(@JsonProperty("day") Day day) {
            return new OnDay(day.date());
        }

        @JsonProperty("day")
        Day dayInJson() {
            return new Day(day);
        }

        @JsonProperty("kind")
        String kind() {
            return "day";
        }

        @Override
        public <T> T fold(
                Function<? super LocalDate, ? extends T> onDay,
                Function<? super YearMonth, ? extends T> month,
                Function<? super FiscalYear, ? extends T> year,
                Supplier<? extends T> notPrinted) {
            Objects.requireNonNull(onDay, "onDay");
            Objects.requireNonNull(month, "month");
            Objects.requireNonNull(year, "year");
            Objects.requireNonNull(notPrinted, "notPrinted");
            Objects.requireNonNull(onDay, "onDay");
            Objects.requireNonNull(month, "month");
            Objects.requireNonNull(year, "year");
            Objects.requireNonNull(notPrinted, "notPrinted");
            return onDay.apply(day);
        }

        /** Prints the day. */
        @Override
        public String toString() {
            return day.toString();
        }
    }

    /**
     * A month.
     *
     * @param month the month
     */
    record InMonth(YearMonth month) implements FigureDate {
        /** Checks the month. */
        public InMonth {
            Objects.requireNonNull(month, "month");
        }

        @JsonCreator
        static InMonth fromJson(@JsonProperty("month") Month month) {
            return new InMonth(month.month());
        }

        @JsonProperty("month")
        Month monthInJson() {
            return new Month(month);
        }

        @JsonProperty("kind")
        String kind() {
            return "month";
        }

        @Override
        public <T> T fold(
                Function<? super LocalDate, ? extends T> day,
                Function<? super YearMonth, ? extends T> inMonth,
                Function<? super FiscalYear, ? extends T> year,
                Supplier<? extends T> notPrinted) {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(inMonth, "inMonth");
            Objects.requireNonNull(year, "year");
            Objects.requireNonNull(notPrinted, "notPrinted");
            return inMonth.apply(month);
        }

        /** Prints the month. */
        @Override
        public String toString() {
            return month.toString();
        }
    }

    /**
     * A fiscal year.
     *
     * @param year the year
     */
    record InFiscalYear(FiscalYear year) implements FigureDate {
        /** Checks the year. */
        public InFiscalYear {
            Objects.requireNonNull(year, "year");
        }

        @JsonProperty("kind")
        String kind() {
            return "fiscal-year";
        }

        @Override
        public <T> T fold(
                Function<? super LocalDate, ? extends T> day,
                Function<? super YearMonth, ? extends T> month,
                Function<? super FiscalYear, ? extends T> inYear,
                Supplier<? extends T> notPrinted) {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(month, "month");
            Objects.requireNonNull(inYear, "inYear");
            Objects.requireNonNull(notPrinted, "notPrinted");
            return inYear.apply(year);
        }

        /** Prints the fiscal year. */
        @Override
        public String toString() {
            return year.toString();
        }
    }

    /** No date is printed. */
    record NotPrinted() implements FigureDate {

        @JsonProperty("kind")
        String kind() {
            return "not-printed";
        }

        @Override
        public <T> T fold(
                Function<? super LocalDate, ? extends T> day,
                Function<? super YearMonth, ? extends T> month,
                Function<? super FiscalYear, ? extends T> year,
                Supplier<? extends T> notPrinted) {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(month, "month");
            Objects.requireNonNull(year, "year");
            Objects.requireNonNull(notPrinted, "notPrinted");
            return notPrinted.get();
        }

        /** Says that no date is printed. */
        @Override
        public String toString() {
            return "date not printed";
        }
    }
}
