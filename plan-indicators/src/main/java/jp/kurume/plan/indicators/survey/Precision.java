package jp.kurume.plan.indicators.survey;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a sample size allows to be said of a share, or that the precision is not stated (精度の記載なし).
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code stated} or {@code not-stated}. It is read where the type of what is said is known, as
 * in a {@link ShareVerdict}; on its own it is no document.
 *
 * @param <T> the type of what is said
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Precision.Stated.class, name = "stated"),
    @JsonSubTypes.Type(value = Precision.NotStated.class, name = "not-stated")
})
@JsonPropertyOrder("kind")
public sealed interface Precision<T extends Serializable> extends Serializable {

    /**
     * Answers for either case.
     *
     * @param stated what to answer where the sample size is known
     * @param notStated what to answer where it is not
     * @param <R> the type of the answer
     * @return the answer
     */
    <R> R fold(Function<? super T, ? extends R> stated, Supplier<? extends R> notStated);

    /**
     * Says something else from what is said, if anything is.
     *
     * @param next from one to the other
     * @param <R> the type of the other
     * @return the other, or that the precision is not stated
     */
    default <R extends Serializable> Precision<R> map(Function<? super T, ? extends R> next) {
        return fold(value -> new Stated<R>(next.apply(value)), NotStated::new);
    }

    /**
     * The sample size is known.
     *
     * @param value what is said
     * @param <T> its type
     */
    record Stated<T extends Serializable>(T value) implements Precision<T> {
        /** Checks the value. */
        public Stated {
            Objects.requireNonNull(value, "value");
        }

        @JsonProperty("kind")
        String kind() {
            return "stated";
        }

        @Override
        public <R> R fold(Function<? super T, ? extends R> stated, Supplier<? extends R> notStated) {
            return stated.apply(value);
        }

        /** Prints what is said. */
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * No sample size is stated, and so nothing can be said.
     *
     * @param <T> the type of what would be said
     */
    record NotStated<T extends Serializable>() implements Precision<T> {

        @JsonProperty("kind")
        String kind() {
            return "not-stated";
        }

        @Override
        public <R> R fold(Function<? super T, ? extends R> stated, Supplier<? extends R> notStated) {
            return notStated.get();
        }

        /** Prints that the precision is not stated. */
        @Override
        public String toString() {
            return "precision not stated";
        }
    }
}
