package jp.kurume.plan.model;

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
 * Whether the action items known of a direction are all there are.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code complete} or {@code incomplete}.
 */
@JsonRootName("completeness")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Completeness.Complete.class, name = "complete"),
    @JsonSubTypes.Type(value = Completeness.Incomplete.class, name = "incomplete")
})
@JsonPropertyOrder("kind")
public sealed interface Completeness extends Serializable {

    /** The answer where all items are known. */
    Completeness COMPLETE = new Complete();

    /**
     * Some items are missing.
     *
     * @param reason why they are
     * @return the answer
     * @throws IllegalArgumentException if the reason is blank
     */
    static Completeness incomplete(String reason) {
        Objects.requireNonNull(reason, "reason");
        return new Incomplete(reason);
    }

    /**
     * Answers for either case.
     *
     * @param complete what to answer where all items are known
     * @param incomplete what to answer where some are missing
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Supplier<? extends T> complete, Function<? super Incomplete, ? extends T> incomplete);

    /** All items are known. */
    record Complete() implements Completeness {

        @JsonProperty("kind")
        String kind() {
            return "complete";
        }

        @Override
        public <T> T fold(Supplier<? extends T> complete, Function<? super Incomplete, ? extends T> incomplete) {
            Objects.requireNonNull(complete, "complete");
            Objects.requireNonNull(incomplete, "incomplete");
            Objects.requireNonNull(complete, "complete");
            Objects.requireNonNull(incomplete, "incomplete");
            return complete.get();
        }

        /** Says that the list is complete. */
        @Override
        public String toString() {
            return "complete";
        }
    }

    /**
     * Some items are missing.
     *
     * @param reason why they are
     */
    record Incomplete(String reason) implements Completeness {
        /**
         * Checks the reason.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Incomplete {
            Objects.requireNonNull(reason, "reason");
            if (reason.isBlank()) {
                throw new IllegalArgumentException("It must be said why a list of action items is incomplete");
            }
        }

        @JsonProperty("kind")
        String kind() {
            return "incomplete";
        }

        @Override
        public <T> T fold(Supplier<? extends T> complete, Function<? super Incomplete, ? extends T> incomplete) {
            Objects.requireNonNull(complete, "complete");
            Objects.requireNonNull(incomplete, "incomplete");
            return incomplete.apply(this);
        }

        /** Says that the list is incomplete, and why. */
        @Override
        public String toString() {
            return "incomplete: " + reason;
        }
    }
}
