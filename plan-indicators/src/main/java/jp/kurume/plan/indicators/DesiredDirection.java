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
import jp.kurume.plan.source.Citation;

/**
 * How it is known which values of a measure are the better ones (目標の向き).
 *
 * <p>Plans do not print it. Where target and baseline differ, the target says it. Where they are equal the data may say it
 * as a marked reading; if it does not, the direction is not stated, and there is no verdict.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code from-target} or {@code read}.
 */
@JsonRootName("desired-direction")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DesiredDirection.FromTarget.class, name = "from-target"),
    @JsonSubTypes.Type(value = DesiredDirection.Read.class, name = "read")
})
@JsonPropertyOrder("kind")
public sealed interface DesiredDirection extends Serializable {

    /** The answer where nothing but baseline and target tells. */
    DesiredDirection FROM_TARGET = new FromTarget();

    /**
     * Answers for either case.
     *
     * @param fromTarget what to answer where nothing but baseline and target tells
     * @param read what to answer for a marked reading
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Supplier<? extends T> fromTarget, Function<? super Read, ? extends T> read);

    /** Baseline and target tell, if they differ. */
    record FromTarget() implements DesiredDirection {

        @JsonProperty("kind")
        String kind() {
            return "from-target";
        }

        @Override
        public <T> T fold(Supplier<? extends T> fromTarget, Function<? super Read, ? extends T> read) {
            return fromTarget.get();
        }

        /** Says that the target tells. */
        @Override
        public String toString() {
            return "from the target";
        }
    }

    /**
     * The data says it, as a marked reading.
     *
     * @param sense which values are the better ones
     * @param citation why it is read so
     */
    record Read(Sense sense, Citation.Reading citation) implements DesiredDirection {
        /** Checks the parts. */
        public Read {
            Objects.requireNonNull(sense, "sense");
            Objects.requireNonNull(citation, "citation");
        }

        @JsonProperty("kind")
        String kind() {
            return "read";
        }

        @Override
        public <T> T fold(Supplier<? extends T> fromTarget, Function<? super Read, ? extends T> read) {
            return read.apply(this);
        }

        /** Prints the sense and that it is a reading. */
        @Override
        public String toString() {
            return sense + " (reading: " + citation.reason() + ")";
        }
    }
}
