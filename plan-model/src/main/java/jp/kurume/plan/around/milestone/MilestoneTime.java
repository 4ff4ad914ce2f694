package jp.kurume.plan.around.milestone;

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
import java.util.function.BiFunction;
import java.util.function.Function;
import jp.kurume.plan.interchange.Month;

/**
 * The time of a milestone as schedules print it (期日): certain months (令和7年3～6月), from a month on as occasion arises
 * (令和6年8月～(随時)), or planned for certain months (令和7年8月(予定)).
 *
 * <p>Schedules print months and no days.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code months}, {@code open} or {@code planned}.
 */
@JsonRootName("milestone-time")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MilestoneTime.Months.class, name = "months"),
    @JsonSubTypes.Type(value = MilestoneTime.Open.class, name = "open"),
    @JsonSubTypes.Type(value = MilestoneTime.Planned.class, name = "planned")
})
@JsonPropertyOrder("kind")
public sealed interface MilestoneTime extends Serializable {

    /**
     * One month.
     *
     * @param month the month
     * @return the time
     */
    static MilestoneTime in(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return new Months(month, month);
    }

    /**
     * From one month to another.
     *
     * @param first the first month
     * @param last the last month, which belongs to the time
     * @return the time
     * @throws IllegalArgumentException if the last month is before the first
     */
    static MilestoneTime between(YearMonth first, YearMonth last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        return new Months(first, last);
    }

    /**
     * From a month on as occasion arises (随時).
     *
     * @param first the first month
     * @return the time
     */
    static MilestoneTime openFrom(YearMonth first) {
        return new Open(first);
    }

    /**
     * Planned from one month to another (予定).
     *
     * @param first the first month
     * @param last the last month, which belongs to the time; the first where there is one only
     * @return the time
     * @throws IllegalArgumentException if the last month is before the first
     */
    static MilestoneTime planned(YearMonth first, YearMonth last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        return new Planned(first, last);
    }

    /** {@return the month in which it begins} */
    YearMonth first();

    /**
     * How it stands on a day.
     *
     * @param date the day
     * @return ahead until its first month begins, and so on
     */
    Standing on(LocalDate date);

    /**
     * Answers for each case.
     *
     * @param months what to answer for certain months, the first and the last
     * @param open what to answer for an open end, from the first month
     * @param planned what to answer for planned months, the first and the last
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(
            BiFunction<? super YearMonth, ? super YearMonth, ? extends T> months,
            Function<? super YearMonth, ? extends T> open,
            BiFunction<? super YearMonth, ? super YearMonth, ? extends T> planned);

    private static void check(YearMonth first, YearMonth last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A milestone cannot end in " + last + " before it begins in " + first);
        }
    }

    private static Standing standing(YearMonth first, YearMonth last, LocalDate date, Standing past) {
        YearMonth month = YearMonth.from(date);
        return month.isBefore(first) ? Standing.AHEAD : month.isAfter(last) ? past : Standing.UNDER_WAY;
    }

    private static String printed(YearMonth first, YearMonth last) {
        return first.equals(last) ? first.toString() : first + "～" + last;
    }

    /**
     * Certain months.
     *
     * @param first the first month
     * @param last the last month, which belongs to the time
     */
    record Months(YearMonth first, YearMonth last) implements MilestoneTime {
        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if the last month is before the first
         */
        public Months {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(last, "last");
            check(first, last);
        }

        @JsonCreator
        static Months fromJson(@JsonProperty("first") Month first, @JsonProperty("last") Month last) {
            return new Months(first.month(), last.month());
        }

        @JsonProperty("first")
        Month firstInJson() {
            return new Month(first);
        }

        @JsonProperty("last")
        Month lastInJson() {
            return new Month(last);
        }

        @JsonProperty("kind")
        String kind() {
            return "months";
        }

        @Override
        public Standing on(LocalDate date) {
            return standing(first, last, date, Standing.OVER);
        }

        @Override
        public <T> T fold(
                BiFunction<? super YearMonth, ? super YearMonth, ? extends T> months,
                Function<? super YearMonth, ? extends T> open,
                BiFunction<? super YearMonth, ? super YearMonth, ? extends T> planned) {
            Objects.requireNonNull(months, "months");
            Objects.requireNonNull(open, "open");
            Objects.requireNonNull(planned, "planned");
            Objects.requireNonNull(months, "months");
            Objects.requireNonNull(open, "open");
            Objects.requireNonNull(planned, "planned");
            return months.apply(first, last);
        }

        /** Prints the months: {@code 2025-03～2025-06}. */
        @Override
        public String toString() {
            return printed(first, last);
        }
    }

    /**
     * From a month on, as occasion arises.
     *
     * @param first the first month
     */
    record Open(YearMonth first) implements MilestoneTime {
        /** Checks the month. */
        public Open {
            Objects.requireNonNull(first, "first");
        }

        @JsonCreator
        static Open fromJson(@JsonProperty("first") Month first) {
            return new Open(first.month());
        }

        @JsonProperty("first")
        Month firstInJson() {
            return new Month(first);
        }

        @JsonProperty("kind")
        String kind() {
            return "open";
        }

        @Override
        public Standing on(LocalDate date) {
            return YearMonth.from(date).isBefore(first) ? Standing.AHEAD : Standing.UNDER_WAY;
        }

        @Override
        public <T> T fold(
                BiFunction<? super YearMonth, ? super YearMonth, ? extends T> months,
                Function<? super YearMonth, ? extends T> open,
                BiFunction<? super YearMonth, ? super YearMonth, ? extends T> planned) {
            Objects.requireNonNull(months, "months");
            Objects.requireNonNull(open, "open");
            Objects.requireNonNull(planned, "planned");
            return open.apply(first);
        }

        /** Prints the first month: {@code 2024-08～(随時)}. */
        @Override
        public String toString() {
            return first + "～(随時)";
        }
    }

    /**
     * Planned months.
     *
     * @param first the first month
     * @param last the last month, which belongs to the time
     */
    record Planned(YearMonth first, YearMonth last) implements MilestoneTime {
        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if the last month is before the first
         */
        public Planned {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(last, "last");
            check(first, last);
        }

        @JsonCreator
        static Planned fromJson(@JsonProperty("first") Month first, @JsonProperty("last") Month last) {
            return new Planned(first.month(), last.month());
        }

        @JsonProperty("first")
        Month firstInJson() {
            return new Month(first);
        }

        @JsonProperty("last")
        Month lastInJson() {
            return new Month(last);
        }

        @JsonProperty("kind")
        String kind() {
            return "planned";
        }

        @Override
        public Standing on(LocalDate date) {
            return standing(first, last, date, Standing.TO_BE_CONFIRMED);
        }

        @Override
        public <T> T fold(
                BiFunction<? super YearMonth, ? super YearMonth, ? extends T> months,
                Function<? super YearMonth, ? extends T> open,
                BiFunction<? super YearMonth, ? super YearMonth, ? extends T> planned) {
            Objects.requireNonNull(months, "months");
            Objects.requireNonNull(open, "open");
            Objects.requireNonNull(planned, "planned");
            return planned.apply(first, last);
        }

        /** Prints the months: {@code 2025-08(予定)}. */
        @Override
        public String toString() {
            return printed(first, last) + "(予定)";
        }
    }
}
