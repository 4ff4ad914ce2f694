package jp.kurume.plan.indicators.forecast;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What can be told of the years to come, or why there is not enough to tell it.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code told} or {@code not-enough}. It is read where the type of what is told is known, as in
 * a record that has a {@code Finding<Trend>}; on its own it is no document.
 *
 * @param <T> the type of what is told
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Finding.Told.class, name = "told"),
    @JsonSubTypes.Type(value = Finding.NotEnough.class, name = "not-enough")
})
@JsonPropertyOrder("kind")
public sealed interface Finding<T extends Serializable> extends Serializable {

    /**
     * Answers for either case.
     *
     * @param told what to answer where there is enough
     * @param notEnough what to answer where there is not, from what is missing
     * @param <R> the type of the answer
     * @return the answer
     */
    <R> R fold(Function<? super T, ? extends R> told, Function<? super List<Gap>, ? extends R> notEnough);

    /**
     * There is enough.
     *
     * @param value what is told
     * @param <T> its type
     */
    record Told<T extends Serializable>(T value) implements Finding<T> {
        /**
         * Checks the value.
         *
         * @throws IllegalArgumentException if it is a double, but no finite number
         */
        public Told {
            Objects.requireNonNull(value, "value");
            if (value instanceof Double number && !Double.isFinite(number)) {
                throw new IllegalArgumentException("Only a finite number can be told, but it was " + number);
            }
        }

        @JsonProperty("kind")
        String kind() {
            return "told";
        }

        @Override
        public <R> R fold(Function<? super T, ? extends R> told, Function<? super List<Gap>, ? extends R> notEnough) {
            return told.apply(value);
        }

        /** Prints what is told. */
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * There is not enough.
     *
     * @param because everything that is missing, at least one thing
     * @param <T> the type of what would be told
     */
    record NotEnough<T extends Serializable>(List<Gap> because) implements Finding<T> {
        /**
         * Checks and copies what is missing.
         *
         * @throws IllegalArgumentException if nothing is
         */
        public NotEnough {
            Objects.requireNonNull(because, "because");
            because = List.copyOf(because);
            if (because.isEmpty()) {
                throw new IllegalArgumentException("It must be said why there is not enough");
            }
        }

        @JsonProperty("kind")
        String kind() {
            return "not-enough";
        }

        @Override
        public <R> R fold(Function<? super T, ? extends R> told, Function<? super List<Gap>, ? extends R> notEnough) {
            return notEnough.apply(because);
        }

        /** Prints what is missing. */
        @Override
        public String toString() {
            return "not enough: " + because;
        }
    }
}
