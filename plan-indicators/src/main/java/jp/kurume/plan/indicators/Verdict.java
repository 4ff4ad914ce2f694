package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The verdict on a measure, or why there is none.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code given} or {@code withheld}.
 */
@JsonRootName("verdict")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Verdict.Given.class, name = "given"),
    @JsonSubTypes.Type(value = Verdict.Withheld.class, name = "withheld")
})
@JsonPropertyOrder("kind")
public sealed interface Verdict extends Serializable {

    /**
     * Answers for either case.
     *
     * @param given what to answer for a verdict
     * @param withheld what to answer where there is none
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Function<? super Status, ? extends T> given, Function<? super List<Obstacle>, ? extends T> withheld);

    /**
     * A verdict.
     *
     * @param status how the measure is doing
     */
    record Given(Status status) implements Verdict {
        /** Checks the status. */
        public Given {
            Objects.requireNonNull(status, "status");
        }

        @JsonProperty("kind")
        String kind() {
            return "given";
        }

        @Override
        public <T> T fold(
                Function<? super Status, ? extends T> given, Function<? super List<Obstacle>, ? extends T> withheld) {
            Objects.requireNonNull(given, "given");
            Objects.requireNonNull(withheld, "withheld");
            return given.apply(status);
        }

        /** Prints the status. */
        @Override
        public String toString() {
            return status.toString();
        }
    }

    /**
     * No verdict.
     *
     * @param obstacles why not, at least one reason
     */
    record Withheld(List<Obstacle> obstacles) implements Verdict {
        /**
         * Checks and copies the reasons.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Withheld {
            Objects.requireNonNull(obstacles, "obstacles");
            obstacles = List.copyOf(obstacles);
            if (obstacles.isEmpty()) {
                throw new IllegalArgumentException("It must be said why there is no verdict");
            }
        }

        @JsonProperty("kind")
        String kind() {
            return "withheld";
        }

        @Override
        public <T> T fold(
                Function<? super Status, ? extends T> given, Function<? super List<Obstacle>, ? extends T> withheld) {
            Objects.requireNonNull(given, "given");
            Objects.requireNonNull(withheld, "withheld");
            return withheld.apply(obstacles);
        }

        /** Prints the reasons. */
        @Override
        public String toString() {
            return "no verdict " + obstacles;
        }
    }
}
