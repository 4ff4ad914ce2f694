package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a city's own scale makes of a result (市の基準による評価), or why it makes nothing of it. It stands beside the library's verdict
 * and never in its place.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code given} or {@code withheld}.
 */
@JsonRootName("rating")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Rating.Given.class, name = "given"),
    @JsonSubTypes.Type(value = Rating.Withheld.class, name = "withheld")
})
@JsonPropertyOrder("kind")
public sealed interface Rating extends Serializable {

    /**
     * Answers for either case.
     *
     * @param given what to answer for a rating
     * @param withheld what to answer where there is none
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Function<? super RatingBand, ? extends T> given, Function<? super UnratedReason, ? extends T> withheld);

    /** {@return the city's word, such as A; nothing where there is no rating} */
    default Optional<String> label() {
        return fold(band -> Optional.of(band.label()), reason -> Optional.empty());
    }

    /**
     * A rating.
     *
     * @param band the band that the result earns
     */
    record Given(RatingBand band) implements Rating {
        /** Checks the band. */
        public Given {
            Objects.requireNonNull(band, "band");
        }

        @JsonProperty("kind")
        String kind() {
            return "given";
        }

        @Override
        public <T> T fold(
                Function<? super RatingBand, ? extends T> given,
                Function<? super UnratedReason, ? extends T> withheld) {
            return given.apply(band);
        }

        /** Prints the city's word. */
        @Override
        public String toString() {
            return band.label();
        }
    }

    /**
     * No rating.
     *
     * @param reason why not
     */
    record Withheld(UnratedReason reason) implements Rating {
        /** Checks the reason. */
        public Withheld {
            Objects.requireNonNull(reason, "reason");
        }

        @JsonProperty("kind")
        String kind() {
            return "withheld";
        }

        @Override
        public <T> T fold(
                Function<? super RatingBand, ? extends T> given,
                Function<? super UnratedReason, ? extends T> withheld) {
            return withheld.apply(reason);
        }

        /** Prints the reason. */
        @Override
        public String toString() {
            return "no rating " + reason;
        }
    }
}
