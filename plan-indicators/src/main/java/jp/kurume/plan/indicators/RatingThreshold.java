package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.kurume.plan.interchange.Decimal;

/**
 * The least that earns a band of a {@link RatingScale} (区分の下限): a number, the target itself, a verdict, or nothing at all.
 *
 * <p>Two numbers are equal by their value: 80 and 80.0 are one bound. Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code at-least}, {@code more-than}, {@code target-met}, {@code verdict} or {@code rest}.
 */
@JsonRootName("rating-threshold")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RatingThreshold.AtLeast.class, name = "at-least"),
    @JsonSubTypes.Type(value = RatingThreshold.MoreThan.class, name = "more-than"),
    @JsonSubTypes.Type(value = RatingThreshold.TargetMet.class, name = "target-met"),
    @JsonSubTypes.Type(value = RatingThreshold.LeastVerdict.class, name = "verdict"),
    @JsonSubTypes.Type(value = RatingThreshold.Rest.class, name = "rest")
})
@JsonPropertyOrder("kind")
public sealed interface RatingThreshold extends Serializable {

    /** The target is met (達成). */
    RatingThreshold TARGET_MET = new TargetMet();

    /** Everything that earns no better band. */
    RatingThreshold REST = new Rest();

    /**
     * Answers for each case.
     *
     * @param atLeast what to answer for a number that is enough itself
     * @param moreThan what to answer for a number that is to be exceeded
     * @param targetMet what to answer where the target is to be met
     * @param verdict what to answer for the least verdict
     * @param rest what to answer for the rest
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(
            Function<? super BigDecimal, ? extends T> atLeast,
            Function<? super BigDecimal, ? extends T> moreThan,
            Supplier<? extends T> targetMet,
            Function<? super Status, ? extends T> verdict,
            Supplier<? extends T> rest);

    /** {@return the shortest writing of a bound, so that one bound is written in one way} */
    private static BigDecimal plain(BigDecimal value) {
        return Decimal.exact(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
    }

    /**
     * A number that earns the band itself (以上).
     *
     * @param value in percent, or in the unit's differences
     */
    record AtLeast(BigDecimal value) implements RatingThreshold {

        /**
         * Checks the number, and drops zeros at its end.
         *
         * @throws IllegalArgumentException if it has more than 100 digits before or behind its point
         */
        public AtLeast {
            Objects.requireNonNull(value, "value");
            value = plain(value);
        }

        @JsonCreator
        static AtLeast fromJson(@JsonProperty("value") Decimal value) {
            return new AtLeast(value.value());
        }

        @JsonProperty("kind")
        String kind() {
            return "at-least";
        }

        @JsonProperty("value")
        Decimal valueInJson() {
            return new Decimal(value);
        }

        @Override
        public <T> T fold(
                Function<? super BigDecimal, ? extends T> atLeast,
                Function<? super BigDecimal, ? extends T> moreThan,
                Supplier<? extends T> targetMet,
                Function<? super Status, ? extends T> verdict,
                Supplier<? extends T> rest) {
            return atLeast.apply(value);
        }

        /** Prints the number: {@code 80以上}. */
        @Override
        public String toString() {
            return value.toPlainString() + Sense.AT_LEAST.label();
        }
    }

    /**
     * A number that is to be exceeded (超).
     *
     * @param value in percent, or in the unit's differences
     */
    record MoreThan(BigDecimal value) implements RatingThreshold {

        /**
         * Checks the number, and drops zeros at its end.
         *
         * @throws IllegalArgumentException if it has more than 100 digits before or behind its point
         */
        public MoreThan {
            Objects.requireNonNull(value, "value");
            value = plain(value);
        }

        @JsonCreator
        static MoreThan fromJson(@JsonProperty("value") Decimal value) {
            return new MoreThan(value.value());
        }

        @JsonProperty("kind")
        String kind() {
            return "more-than";
        }

        @JsonProperty("value")
        Decimal valueInJson() {
            return new Decimal(value);
        }

        @Override
        public <T> T fold(
                Function<? super BigDecimal, ? extends T> atLeast,
                Function<? super BigDecimal, ? extends T> moreThan,
                Supplier<? extends T> targetMet,
                Function<? super Status, ? extends T> verdict,
                Supplier<? extends T> rest) {
            return moreThan.apply(value);
        }

        /** Prints the number: {@code 0超}. */
        @Override
        public String toString() {
            return value.toPlainString() + Sense.MORE_THAN.label();
        }
    }

    /** The target is met (達成). */
    record TargetMet() implements RatingThreshold {

        @JsonProperty("kind")
        String kind() {
            return "target-met";
        }

        @Override
        public <T> T fold(
                Function<? super BigDecimal, ? extends T> atLeast,
                Function<? super BigDecimal, ? extends T> moreThan,
                Supplier<? extends T> targetMet,
                Function<? super Status, ? extends T> verdict,
                Supplier<? extends T> rest) {
            return targetMet.get();
        }

        /** Prints 達成. */
        @Override
        public String toString() {
            return Status.REACHED.label();
        }
    }

    /**
     * The least verdict that earns the band. From the best to the worst: reached or held, on track, behind, not held, missed,
     * regressed.
     *
     * @param status the verdict
     */
    record LeastVerdict(Status status) implements RatingThreshold {

        private static final List<Status> BELOW_THE_BEST =
                List.of(Status.ON_TRACK, Status.BEHIND, Status.NOT_HELD, Status.MISSED, Status.REGRESSED);

        /** Checks the verdict. */
        public LeastVerdict {
            Objects.requireNonNull(status, "status");
        }

        @JsonProperty("kind")
        String kind() {
            return "verdict";
        }

        /** The place among the verdicts, best first; one that is reached and one that is held share theirs. */
        int place() {
            return BELOW_THE_BEST.indexOf(status);
        }

        /** Whether another verdict is this one or a better one. */
        boolean isEarnedBy(Status other) {
            return new LeastVerdict(other).place() <= place();
        }

        @Override
        public <T> T fold(
                Function<? super BigDecimal, ? extends T> atLeast,
                Function<? super BigDecimal, ? extends T> moreThan,
                Supplier<? extends T> targetMet,
                Function<? super Status, ? extends T> verdict,
                Supplier<? extends T> rest) {
            return verdict.apply(status);
        }

        /** Prints the verdict: {@code 順調}. */
        @Override
        public String toString() {
            return status.label();
        }
    }

    /** Everything that earns no better band. */
    record Rest() implements RatingThreshold {

        @JsonProperty("kind")
        String kind() {
            return "rest";
        }

        @Override
        public <T> T fold(
                Function<? super BigDecimal, ? extends T> atLeast,
                Function<? super BigDecimal, ? extends T> moreThan,
                Supplier<? extends T> targetMet,
                Function<? super Status, ? extends T> verdict,
                Supplier<? extends T> rest) {
            return rest.get();
        }

        /** Prints その他. */
        @Override
        public String toString() {
            return "その他";
        }
    }
}
