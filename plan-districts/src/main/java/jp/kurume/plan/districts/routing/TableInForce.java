package jp.kurume.plan.districts.routing;

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
import jp.kurume.plan.interchange.Day;

/**
 * Which routing table is in force on a day, as far as any is.
 *
 * <ul>
 *   <li>{@link InForce}: this one.
 *   <li>{@link TooEarly}: none yet.
 *   <li>{@link TooLate}: none any more, since the last one had an end.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code in-force}, {@code too-early} or {@code too-late}.
 */
@JsonRootName("table-in-force")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TableInForce.InForce.class, name = "in-force"),
    @JsonSubTypes.Type(value = TableInForce.TooEarly.class, name = "too-early"),
    @JsonSubTypes.Type(value = TableInForce.TooLate.class, name = "too-late")
})
@JsonPropertyOrder("kind")
public sealed interface TableInForce extends Serializable {

    /** {@return the day that was asked for} */
    LocalDate date();

    /**
     * {@return the table, if one is in force}
     *
     * @throws NoTableInForceException if none is
     */
    default RoutingTable orElseThrow() {
        return fold(
                inForce -> inForce.effective().table(),
                tooEarly -> {
                    throw new NoTableInForceException(tooEarly);
                },
                tooLate -> {
                    throw new NoTableInForceException(tooLate);
                });
    }

    /**
     * Answers for each case.
     *
     * @param inForce what to answer where a table is in force
     * @param tooEarly what to answer before the first day
     * @param tooLate what to answer after the last day
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(
            Function<? super InForce, ? extends T> inForce,
            Function<? super TooEarly, ? extends T> tooEarly,
            Function<? super TooLate, ? extends T> tooLate);

    /**
     * A table is in force.
     *
     * @param date the day that was asked for
     * @param effective the table and its time
     */
    record InForce(LocalDate date, EffectiveTable effective) implements TableInForce {
        /** Checks the parts. */
        public InForce {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(effective, "effective");
        }

        @JsonCreator
        static InForce fromJson(@JsonProperty("date") Day date, @JsonProperty("effective") EffectiveTable effective) {
            return new InForce(date.date(), effective);
        }

        @JsonProperty("date")
        Day dateInJson() {
            return new Day(date);
        }

        @JsonProperty("kind")
        String kind() {
            return "in-force";
        }

        @Override
        public <T> T fold(
                Function<? super InForce, ? extends T> inForce,
                Function<? super TooEarly, ? extends T> tooEarly,
                Function<? super TooLate, ? extends T> tooLate) {
            return inForce.apply(this);
        }

        /** Prints day and table: {@code 2026-05-01: 2026-04-01 until replaced: 第2期くるめ支え合うプラン（案） 2025-11}. */
        @Override
        public String toString() {
            return date + ": " + effective;
        }
    }

    /**
     * No table is in force yet.
     *
     * @param date the day that was asked for
     * @param firstDay the first day on which one is
     */
    record TooEarly(LocalDate date, LocalDate firstDay) implements TableInForce {
        /** Checks the parts. */
        public TooEarly {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(firstDay, "firstDay");
        }

        @JsonCreator
        static TooEarly fromJson(@JsonProperty("date") Day date, @JsonProperty("firstDay") Day firstDay) {
            return new TooEarly(date.date(), firstDay.date());
        }

        @JsonProperty("firstDay")
        Day firstDayInJson() {
            return new Day(firstDay);
        }

        @JsonProperty("date")
        Day dateInJson() {
            return new Day(date);
        }

        @JsonProperty("kind")
        String kind() {
            return "too-early";
        }

        @Override
        public <T> T fold(
                Function<? super InForce, ? extends T> inForce,
                Function<? super TooEarly, ? extends T> tooEarly,
                Function<? super TooLate, ? extends T> tooLate) {
            return tooEarly.apply(this);
        }

        /** Says from when on a table is in force. */
        @Override
        public String toString() {
            return "No table is in force on " + date + "; the first day is " + firstDay;
        }
    }

    /**
     * No table is in force any more.
     *
     * @param date the day that was asked for
     * @param lastDay the last day on which one was
     */
    record TooLate(LocalDate date, LocalDate lastDay) implements TableInForce {
        /** Checks the parts. */
        public TooLate {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(lastDay, "lastDay");
        }

        @JsonCreator
        static TooLate fromJson(@JsonProperty("date") Day date, @JsonProperty("lastDay") Day lastDay) {
            return new TooLate(date.date(), lastDay.date());
        }

        @JsonProperty("lastDay")
        Day lastDayInJson() {
            return new Day(lastDay);
        }

        @JsonProperty("date")
        Day dateInJson() {
            return new Day(date);
        }

        @JsonProperty("kind")
        String kind() {
            return "too-late";
        }

        @Override
        public <T> T fold(
                Function<? super InForce, ? extends T> inForce,
                Function<? super TooEarly, ? extends T> tooEarly,
                Function<? super TooLate, ? extends T> tooLate) {
            return tooLate.apply(this);
        }

        /** Says until when a table was in force. */
        @Override
        public String toString() {
            return "No table is in force on " + date + "; the last day was " + lastDay;
        }
    }
}
