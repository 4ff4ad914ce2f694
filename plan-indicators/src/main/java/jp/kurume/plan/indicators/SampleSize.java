package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How many residents answered a survey (有効回答数), or that nobody prints it.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code known} or {@code not-stated}.
 */
@JsonRootName("sample-size")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SampleSize.Known.class, name = "known"),
    @JsonSubTypes.Type(value = SampleSize.NotStated.class, name = "not-stated")
})
@JsonPropertyOrder("kind")
public sealed interface SampleSize extends Serializable {

    /** The answer where the source prints no sample size. */
    SampleSize NOT_STATED = new NotStated();

    /**
     * The size of a simple random sample.
     *
     * @param respondents how many answered, from 1
     * @return the size, with a design effect of 1
     * @throws IllegalArgumentException if nobody answered
     */
    static Known of(int respondents) {
        return new Known(respondents, 1);
    }

    /**
     * {@return the size of a sample that is not simple}
     *
     * @param respondents how many answered, from 1
     * @param designEffect by how much the variance is that of a simple sample of the size: above 1 for clusters and
     *     weights, below 1 for good strata
     * @throws IllegalArgumentException if nobody answered or the design effect is not above zero
     */
    static Known of(int respondents, double designEffect) {
        return new Known(respondents, designEffect);
    }

    /**
     * Answers for either case.
     *
     * @param known what to answer for a size
     * @param notStated what to answer where there is none
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Function<? super Known, ? extends T> known, Supplier<? extends T> notStated);

    /**
     * A size.
     *
     * <p>The design effect (デザイン効果) is Kish's: the variance of an estimate from this sample ÷ that from a simple random sample
     * of as many (L. Kish, <i>Survey Sampling</i>, 1965, section 8.2). Everything computed here uses the effective size,
     * respondents ÷ design effect.
     *
     * @param respondents how many answered, from 1
     * @param designEffect above zero; 1 for a simple random sample
     */
    record Known(int respondents, double designEffect) implements SampleSize {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
        private static final BigDecimal HALF = new BigDecimal("0.5");

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if nobody answered or the design effect is not a number above zero
         */
        public Known {
            if (respondents < 1) {
                throw new IllegalArgumentException(
                        "A survey needs an answer at least, but the sample size was " + respondents);
            }
            if (!isDesignEffect(designEffect)) {
                throw new IllegalArgumentException(
                        "A design effect is a number above zero, 1 for a simple sample, but was " + designEffect);
            }
        }

        static boolean isDesignEffect(double number) {
            return number > 0 && number < Double.POSITIVE_INFINITY;
        }

        /**
         * How many answers of a simple random sample would tell as much.
         *
         * @return the size, mostly not a whole number where the design effect is not 1
         */
        public double effective() {
            return respondents / designEffect;
        }

        /**
         * Whether a percentage can be a share of so many answers, rounded half up to its decimals: 61.3% of 1,500 can, as 919 or
         * 920 of them; 61.3% of 7 cannot. Where the design effect is not 1, answers may have been weighted, and every percentage
         * can.
         *
         * @param percent a percentage from 0 to 100 as printed; its zeros count
         * @return true if there is such a count
         */
        public boolean gives(BigDecimal percent) {
            Objects.requireNonNull(percent, "percent");
            if (designEffect != 1) {
                return true;
            }
            BigDecimal half = HALF.movePointLeft(Math.max(0, percent.scale()));
            BigDecimal all = BigDecimal.valueOf(respondents);
            BigDecimal count = percent.subtract(half).multiply(all).divide(HUNDRED, 0, RoundingMode.CEILING);
            return count.max(BigDecimal.ZERO)
                            .multiply(HUNDRED)
                            .compareTo(percent.add(half).multiply(all))
                    < 0;
        }

        @JsonProperty("kind")
        String kind() {
            return "known";
        }

        @Override
        public <T> T fold(Function<? super Known, ? extends T> known, Supplier<? extends T> notStated) {
            Objects.requireNonNull(known, "known");
            Objects.requireNonNull(notStated, "notStated");
            return known.apply(this);
        }

        /** Prints the size, and the design effect where it is not 1: {@code n=1500}. */
        @Override
        public String toString() {
            return "n=" + respondents + (designEffect == 1 ? "" : ", design effect " + designEffect);
        }
    }

    /** Nobody prints it. */
    record NotStated() implements SampleSize {

        @JsonProperty("kind")
        String kind() {
            return "not-stated";
        }

        @Override
        public <T> T fold(Function<? super Known, ? extends T> known, Supplier<? extends T> notStated) {
            Objects.requireNonNull(known, "known");
            Objects.requireNonNull(notStated, "notStated");
            return notStated.get();
        }

        /** Says that it is not stated. */
        @Override
        public String toString() {
            return "sample size not stated";
        }
    }
}
