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
import java.util.function.Supplier;
import jp.kurume.plan.interchange.Day;

/**
 * How long a list of offices is in force (適用の終わり): until another takes its place, or to a day that the city has set.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code until-replaced} or {@code last-day}.
 */
@JsonRootName("effective-end")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EffectiveEnd.UntilReplaced.class, name = "until-replaced"),
    @JsonSubTypes.Type(value = EffectiveEnd.LastDay.class, name = "last-day")
})
@JsonPropertyOrder("kind")
public sealed interface EffectiveEnd extends Serializable {

    /** The end of a list that is in force until another takes its place. */
    EffectiveEnd UNTIL_REPLACED = new UntilReplaced();

    /**
     * Answers for either case.
     *
     * @param lastDay what to answer for a day that is set
     * @param untilReplaced what to answer where none is
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Function<? super LocalDate, ? extends T> lastDay, Supplier<? extends T> untilReplaced);

    /** Until another list takes its place; for ever if none does. */
    record UntilReplaced() implements EffectiveEnd {

        @JsonProperty("kind")
        String kind() {
            return "until-replaced";
        }

        @Override
        public <T> T fold(Function<? super LocalDate, ? extends T> lastDay, Supplier<? extends T> untilReplaced) {
            return untilReplaced.get();
        }

        /** Says so. */
        @Override
        public String toString() {
            return "until replaced";
        }
    }

    /**
     * To a day that is set.
     *
     * @param day the last day on which it is in force
     */
    record LastDay(LocalDate day) implements EffectiveEnd {
        /** Checks the day. */
        public LastDay {
            Objects.requireNonNull(day, "day");
        }

        @JsonCreator
        static LastDay fromJson(@JsonProperty("day") Day day) {
            return new LastDay(day.date());
        }

        @JsonProperty("day")
        Day dayInJson() {
            return new Day(day);
        }

        @JsonProperty("kind")
        String kind() {
            return "last-day";
        }

        @Override
        public <T> T fold(Function<? super LocalDate, ? extends T> lastDay, Supplier<? extends T> untilReplaced) {
            return lastDay.apply(day);
        }

        /** Prints the day: {@code to 2027-03-31}. */
        @Override
        public String toString() {
            return "to " + day;
        }
    }
}
