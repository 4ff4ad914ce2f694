package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What part of a plan an indicator tells of: the whole, or one of its parts (an initiative, or in the first plan a
 * category).
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code whole-plan} or {@code part}.
 */
@JsonRootName("scope")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Scope.WholePlan.class, name = "whole-plan"),
    @JsonSubTypes.Type(value = Scope.Part.class, name = "part")
})
@JsonPropertyOrder("kind")
public sealed interface Scope extends Serializable {

    /** The plan as a whole. */
    Scope WHOLE_PLAN = new WholePlan();

    /**
     * Answers for either case.
     *
     * @param wholePlan what to answer for the whole
     * @param part what to answer for a part
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Supplier<? extends T> wholePlan, Function<? super Part, ? extends T> part);

    /** The plan as a whole. */
    record WholePlan() implements Scope {

        @JsonProperty("kind")
        String kind() {
            return "whole-plan";
        }

        @Override
        public <T> T fold(Supplier<? extends T> wholePlan, Function<? super Part, ? extends T> part) {
            Objects.requireNonNull(wholePlan, "wholePlan");
            Objects.requireNonNull(part, "part");
            return wholePlan.get();
        }

        /** Prints 全体. */
        @Override
        public String toString() {
            return "全体";
        }
    }

    /**
     * A part of the plan.
     *
     * @param number the number of the initiative or category, from 1
     * @param title its title
     */
    record Part(int number, String title) implements Scope {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the number is not positive or the title is blank
         */
        public Part {
            Objects.requireNonNull(title, "title");
            if (number < 1 || title.isBlank()) {
                throw new IllegalArgumentException("A part of a plan needs a number from 1 and a title, but has "
                        + number + " and \"" + title + "\"");
            }
        }

        @JsonProperty("kind")
        String kind() {
            return "part";
        }

        @Override
        public <T> T fold(Supplier<? extends T> wholePlan, Function<? super Part, ? extends T> part) {
            Objects.requireNonNull(wholePlan, "wholePlan");
            Objects.requireNonNull(part, "part");
            return part.apply(this);
        }

        /** Prints number and title. */
        @Override
        public String toString() {
            return number + " " + title;
        }
    }
}
