package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.kurume.plan.interchange.Day;
import jp.kurume.plan.time.FiscalYear;

/**
 * The days of which an observed value tells, as far as they are stated (対象期間・調査期間・現在).
 *
 * <p>Of a count over a year they are the days that were counted, of a survey its fieldwork, and of a number that exists the
 * day on which it was counted. A count without stated days is one over the whole fiscal year.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code days} or {@code not-stated}; days are ISO texts.
 */
@JsonRootName("observation-period")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ObservationPeriod.Days.class, name = "days"),
    @JsonSubTypes.Type(value = ObservationPeriod.NotStated.class, name = "not-stated")
})
@JsonPropertyOrder("kind")
public sealed interface ObservationPeriod extends Serializable {

    /** The answer where the source states no days. */
    ObservationPeriod NOT_STATED = new NotStated();

    /**
     * {@return a span of days}
     *
     * @param first the first day
     * @param last the last day, the same one for a single day
     * @throws IllegalArgumentException if the last day is before the first
     */
    static Days of(LocalDate first, LocalDate last) {
        Objects.requireNonNull(last, "last");
        return new Days(first, last);
    }

    /**
     * Answers for either case.
     *
     * @param days what to answer for stated days
     * @param notStated what to answer where none are stated
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Function<? super Days, ? extends T> days, Supplier<? extends T> notStated);

    /**
     * Stated days.
     *
     * @param first the first day
     * @param last the last day, not before the first
     */
    record Days(LocalDate first, LocalDate last) implements ObservationPeriod {
        /**
         * Checks the days.
         *
         * @throws IllegalArgumentException if the last day is before the first
         */
        public Days {
            Objects.requireNonNull(last, "last");
            Objects.requireNonNull(first, "first");
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(
                        "A period ends no earlier than it begins, but this one goes from " + first + " to " + last);
            }
        }

        @JsonCreator
        static Days fromJson(@JsonProperty("first") Day first, @JsonProperty("last") Day last) {
            return new Days(first.date(), last.date());
        }

        @JsonProperty("first")
        Day firstInJson() {
            return new Day(first);
        }

        @JsonProperty("last")
        Day lastInJson() {
            return new Day(last);
        }

        @JsonProperty("kind")
        String kind() {
            return "days";
        }

        /**
         * Whether all days of a year are in it.
         *
         * @param year the year
         * @param kind by which years it is counted
         * @return true if none is missing
         */
        public boolean covers(FiscalYear year, YearKind kind) {
            return !first.isAfter(kind.firstDay(year)) && !last.isBefore(kind.lastDay(year));
        }

        /**
         * Whether all its days are in a year.
         *
         * @param year the year
         * @param kind by which years it is counted
         * @return true if none lies before or after
         */
        public boolean isWithin(FiscalYear year, YearKind kind) {
            return !first.isBefore(kind.firstDay(year)) && !last.isAfter(kind.lastDay(year));
        }

        /**
         * Whether it may belong to a span of years: what stood on 1 April is often told as the result of the year that had ended.
         */
        boolean touches(FiscalYear firstYear, FiscalYear year, YearKind kind) {
            return !first.isAfter(kind.lastDay(year).plusDays(1)) && !last.isBefore(kind.firstDay(firstYear));
        }

        @Override
        public <T> T fold(Function<? super Days, ? extends T> days, Supplier<? extends T> notStated) {
            return days.apply(this);
        }

        /** Prints the days: {@code 2025-06-01–2026-02-28}, or a single one. */
        @Override
        public String toString() {
            return first.equals(last) ? first.toString() : first + "–" + last;
        }
    }

    /** No days are stated. */
    record NotStated() implements ObservationPeriod {

        @JsonProperty("kind")
        String kind() {
            return "not-stated";
        }

        @Override
        public <T> T fold(Function<? super Days, ? extends T> days, Supplier<? extends T> notStated) {
            Objects.requireNonNull(days, "days");
            Objects.requireNonNull(notStated, "notStated");
            return notStated.get();
        }

        /** Says that none are stated. */
        @Override
        public String toString() {
            return "days not stated";
        }
    }
}
