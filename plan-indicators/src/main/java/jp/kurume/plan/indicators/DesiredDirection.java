package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.kurume.plan.interchange.Decimal;
import jp.kurume.plan.source.Citation;

/**
 * How it is known which values of a measure are the better ones (目標の向き).
 *
 * <p>Plans do not print it. Where target and baseline differ, the target says it. Where they are equal the data may say it
 * as a marked reading; if it does not, the direction is not stated, and there is no verdict. The data may also say, as a
 * marked reading, that values are to stay within a band.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code from-target}, {@code read} or {@code within}.
 */
@JsonRootName("desired-direction")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DesiredDirection.FromTarget.class, name = "from-target"),
    @JsonSubTypes.Type(value = DesiredDirection.Read.class, name = "read"),
    @JsonSubTypes.Type(value = DesiredDirection.Within.class, name = "within")
})
@JsonPropertyOrder("kind")
public sealed interface DesiredDirection extends Serializable {

    /** The answer where nothing but baseline and target tells. */
    DesiredDirection FROM_TARGET = new FromTarget();

    /**
     * Answers for each case.
     *
     * @param fromTarget what to answer where nothing but baseline and target tells
     * @param read what to answer for a marked reading of the better side
     * @param within what to answer for a band
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(
            Supplier<? extends T> fromTarget,
            Function<? super Read, ? extends T> read,
            Function<? super Within, ? extends T> within);

    /** Baseline and target tell, if they differ. */
    record FromTarget() implements DesiredDirection {

        @JsonProperty("kind")
        String kind() {
            return "from-target";
        }

        @Override
        public <T> T fold(
                Supplier<? extends T> fromTarget,
                Function<? super Read, ? extends T> read,
                Function<? super Within, ? extends T> within) {
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
        public <T> T fold(
                Supplier<? extends T> fromTarget,
                Function<? super Read, ? extends T> read,
                Function<? super Within, ? extends T> within) {
            return read.apply(this);
        }

        /** Prints the sense and that it is a reading. */
        @Override
        public String toString() {
            return sense + " (reading: " + citation.reason() + ")";
        }
    }

    /**
     * The values are to stay within a band (範囲内の維持), as a marked reading: neither more nor less is the better.
     *
     * <p>A value within is {@link Status#HELD}, any other {@link Status#NOT_HELD}, in every year from the baseline's on and
     * wherever the baseline lies. The band is all the allowance there is: a {@link StatusPolicy} does not widen it. There is no
     * path to it, and so neither progress nor pace.
     *
     * @param lowest the lowest value within
     * @param highest the highest value within, not below the lowest
     * @param citation why it is read so
     */
    record Within(BigDecimal lowest, BigDecimal highest, Citation.Reading citation) implements DesiredDirection {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the highest value is below the lowest, or one has more than 100 digits before or
         *     behind its point
         */
        public Within {
            lowest = Decimal.exact(Objects.requireNonNull(lowest, "lowest"));
            highest = Decimal.exact(Objects.requireNonNull(highest, "highest"));
            Objects.requireNonNull(citation, "citation");
            if (highest.compareTo(lowest) < 0) {
                throw new IllegalArgumentException("A band leads from its lowest to its highest value, but was "
                        + lowest.toPlainString() + " to " + highest.toPlainString());
            }
        }

        @JsonCreator
        static Within fromJson(
                @JsonProperty("lowest") Decimal lowest,
                @JsonProperty("highest") Decimal highest,
                @JsonProperty("citation") Citation.Reading citation) {
            return new Within(lowest.value(), highest.value(), citation);
        }

        @JsonProperty("kind")
        String kind() {
            return "within";
        }

        @JsonProperty("lowest")
        Decimal lowestInJson() {
            return new Decimal(lowest);
        }

        @JsonProperty("highest")
        Decimal highestInJson() {
            return new Decimal(highest);
        }

        /**
         * How far a value is from the band.
         *
         * @param value a value
         * @return 0 within, negative below the lowest value, positive above the highest, exact
         */
        public BigDecimal distance(BigDecimal value) {
            if (value.compareTo(lowest) < 0) {
                return value.subtract(lowest);
            }
            return value.compareTo(highest) > 0 ? value.subtract(highest) : BigDecimal.ZERO;
        }

        /**
         * Whether a value lies within.
         *
         * @param value a value
         * @return true from the lowest to the highest value, both included
         */
        public boolean contains(BigDecimal value) {
            return value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0;
        }

        /**
         * The status of a value.
         *
         * @param value a value
         * @return held within, not held anywhere else
         */
        public Status status(BigDecimal value) {
            return contains(value) ? Status.HELD : Status.NOT_HELD;
        }

        @Override
        public <T> T fold(
                Supplier<? extends T> fromTarget,
                Function<? super Read, ? extends T> read,
                Function<? super Within, ? extends T> within) {
            return within.apply(this);
        }

        /** Prints the band and that it is a reading. */
        @Override
        public String toString() {
            return "within " + lowest.toPlainString() + " to " + highest.toPlainString() + " (reading: "
                    + citation.reason() + ")";
        }
    }
}
