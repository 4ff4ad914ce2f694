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
 * <p>Where it is stated, be it printed or a marked reading, it stands whatever the baseline is. Where it is not, it is derived from
 * the numbers: the target lies on the better side of the baseline. Where these are equal nothing tells it, and there is no
 * verdict. It may also be stated that values are to stay within a band.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code from-target}, {@code read} or {@code within}.
 */
@JsonRootName("desired-direction")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DesiredDirection.FromTarget.class, name = "from-target"),
    @JsonSubTypes.Type(value = DesiredDirection.Stated.class, name = "read"),
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
     * @param stated what to answer where the better side is stated
     * @param within what to answer for a band
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(
            Supplier<? extends T> fromTarget,
            Function<? super Stated, ? extends T> stated,
            Function<? super Within, ? extends T> within);

    /** Why something is read so, in brackets; nothing where it is printed. */
    private static String because(Citation citation) {
        return citation.fold(printed -> "", reading -> " (reading: " + reading.reason() + ")");
    }

    /** Baseline and target tell, if they differ. */
    record FromTarget() implements DesiredDirection {

        @JsonProperty("kind")
        String kind() {
            return "from-target";
        }

        @Override
        public <T> T fold(
                Supplier<? extends T> fromTarget,
                Function<? super Stated, ? extends T> stated,
                Function<? super Within, ? extends T> within) {
            Objects.requireNonNull(fromTarget, "fromTarget");
            Objects.requireNonNull(stated, "stated");
            Objects.requireNonNull(within, "within");
            return fromTarget.get();
        }

        /** Says that the target tells. */
        @Override
        public String toString() {
            return "from the target";
        }
    }

    /**
     * The better side is stated.
     *
     * @param sense which values are the better ones
     * @param citation where it is printed, or why it is read so
     */
    record Stated(Sense sense, Citation citation) implements DesiredDirection {
        /** Checks the parts. */
        public Stated {
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
                Function<? super Stated, ? extends T> stated,
                Function<? super Within, ? extends T> within) {
            Objects.requireNonNull(fromTarget, "fromTarget");
            Objects.requireNonNull(stated, "stated");
            Objects.requireNonNull(within, "within");
            return stated.apply(this);
        }

        /** Prints the sense, and why it is read so where it is a reading. */
        @Override
        public String toString() {
            return sense + because(citation);
        }
    }

    /**
     * The values are to stay within a band (範囲内の維持): neither more nor less is the better. The target is then a number within,
     * or the band itself ({@link Target.Band}).
     *
     * @param lowest the lowest value within
     * @param highest the highest value within, not below the lowest
     * @param citation where it is printed, or why it is read so
     */
    record Within(BigDecimal lowest, BigDecimal highest, Citation citation) implements DesiredDirection {
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
            checkEnds(lowest, highest);
        }

        /** Refuses ends that are not in their order. */
        static void checkEnds(BigDecimal lowest, BigDecimal highest) {
            if (highest.compareTo(lowest) < 0) {
                throw new IllegalArgumentException("A band leads from its lowest to its highest value, but was "
                        + lowest.toPlainString() + " to " + highest.toPlainString());
            }
        }

        @JsonCreator
        static Within fromJson(
                @JsonProperty("lowest") Decimal lowest,
                @JsonProperty("highest") Decimal highest,
                @JsonProperty("citation") Citation citation) {
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

        @Override
        public <T> T fold(
                Supplier<? extends T> fromTarget,
                Function<? super Stated, ? extends T> stated,
                Function<? super Within, ? extends T> within) {
            return within.apply(this);
        }

        /** Prints the band, and why it is read so where it is a reading. */
        @Override
        public String toString() {
            return "within " + lowest.toPlainString() + " to " + highest.toPlainString() + because(citation);
        }
    }
}
