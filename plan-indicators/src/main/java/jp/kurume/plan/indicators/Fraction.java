package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.interchange.LongDecimal;
import jp.kurume.plan.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * An exact quotient of two decimal numbers (分数): what progress, paces and expected values are before anything is rounded.
 *
 * <pre>{@code
 * Fraction third = Fraction.of(new BigDecimal("0.5"), new BigDecimal("1.5"));
 * third.times(Fraction.of(3)).equals(Fraction.of(1));   // true: nothing has been rounded
 * third.rounded(4);                                     // 0.3333
 * }</pre>
 *
 * <p>Arithmetic is exact, for numbers of any length. Equality and order are those of the values: 1/2 equals 0.50/1. Fractions
 * are not reduced, so that building one costs no division; chains of hundreds of operations belong elsewhere. Immutable and
 * thread-safe.
 *
 * <p>In JSON it is {@code {"numerator":"-28","denominator":"59"}}, in whole numbers and lowest terms, so that equal fractions are
 * written alike. It is written and read with up to 2,000 digits above and below the line.
 */
@JsonRootName("fraction")
@JsonPropertyOrder({"numerator", "denominator"})
public final class Fraction implements Comparable<Fraction>, Serializable {

    private static final long serialVersionUID = 1L;

    /** An exact quotient of so few digits is found many times faster than one of 34. */
    private static final MathContext SHORT = new MathContext(18, RoundingMode.HALF_EVEN);

    private final BigDecimal numerator;
    private final BigDecimal denominator;

    private Fraction(BigDecimal numerator, BigDecimal denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * The quotient of two numbers.
     *
     * @param numerator what is divided
     * @param denominator what it is divided by
     * @return the exact quotient
     * @throws ArithmeticException if the denominator is zero
     */
    public static Fraction of(BigDecimal numerator, BigDecimal denominator) {
        Objects.requireNonNull(denominator, "denominator");
        Objects.requireNonNull(numerator, "numerator");
        if (denominator.signum() == 0) {
            throw new ArithmeticException(numerator.toPlainString() + " cannot be divided by zero");
        }
        // The sign stays above the line, so that two fractions compare by their products.
        return denominator.signum() > 0
                ? new Fraction(numerator, denominator)
                : new Fraction(numerator.negate(), denominator.negate());
    }

    /**
     * A decimal number as a fraction.
     *
     * @param value the number
     * @return the same number
     */
    public static Fraction of(BigDecimal value) {
        return new Fraction(Objects.requireNonNull(value, "value"), BigDecimal.ONE);
    }

    /**
     * A whole number as a fraction.
     *
     * @param value the number
     * @return the same number
     */
    public static Fraction of(long value) {
        return new Fraction(BigDecimal.valueOf(value), BigDecimal.ONE);
    }

    @JsonCreator
    static Fraction fromJson(
            @JsonProperty("numerator") LongDecimal numerator, @JsonProperty("denominator") LongDecimal denominator) {
        if (denominator.value().signum() <= 0) {
            throw new IllegalArgumentException("A denominator above zero was expected, but found " + denominator);
        }
        Fraction read = new Fraction(numerator.value(), denominator.value());
        Fraction reduced = read.reduced();
        String written = numerator + "/" + denominator;
        String expected = reduced.numerator + "/" + reduced.denominator;
        if (!written.equals(expected)) {
            throw new IllegalArgumentException("A fraction in lowest terms was expected, " + Excerpt.of(expected)
                    + ", but found " + Excerpt.of(written));
        }
        return read;
    }

    /** The same number in whole numbers above and below the line that have no common factor. */
    private Fraction reduced() {
        // What is too long to be written is refused before it costs anything.
        BigDecimal numerator = new LongDecimal(this.numerator).value();
        BigDecimal denominator = new LongDecimal(this.denominator).value();
        int scale = Math.max(numerator.scale(), denominator.scale());
        BigInteger above = numerator.movePointRight(scale).toBigIntegerExact();
        BigInteger below = denominator.movePointRight(scale).toBigIntegerExact();
        BigInteger common = above.gcd(below);
        return new Fraction(new BigDecimal(above.divide(common)), new BigDecimal(below.divide(common)));
    }

    @JsonProperty("numerator")
    LongDecimal numeratorInJson() {
        return new LongDecimal(reduced().numerator);
    }

    @JsonProperty("denominator")
    LongDecimal denominatorInJson() {
        return new LongDecimal(reduced().denominator);
    }

    /**
     * The median (中央値): as many fractions are above it as below.
     *
     * @param fractions at least one, in any order
     * @return the middle one, or half the sum of the middle two, exact
     * @throws IllegalArgumentException if there is none
     */
    public static Fraction medianOf(List<Fraction> fractions) {
        Objects.requireNonNull(fractions, "fractions");
        if (fractions.isEmpty()) {
            throw new IllegalArgumentException("There is no median of nothing");
        }
        List<Fraction> sorted = fractions.stream().sorted().toList();
        Fraction low = sorted.get((sorted.size() - 1) / 2);
        Fraction high = sorted.get(sorted.size() / 2);
        return low.plus(high).dividedBy(of(2));
    }

    /**
     * What stands above the line; it carries the sign.
     *
     * @return the numerator, not reduced
     */
    public BigDecimal numerator() {
        return numerator;
    }

    /**
     * What stands below the line.
     *
     * @return the denominator, positive, not reduced
     */
    public BigDecimal denominator() {
        return denominator;
    }

    /**
     * The sum.
     *
     * @param other another fraction
     * @return this + other, exact
     */
    public Fraction plus(Fraction other) {
        Objects.requireNonNull(other, "other");
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The difference.
     *
     * @param other another fraction
     * @return this − other, exact
     */
    public Fraction minus(Fraction other) {
        Objects.requireNonNull(other, "other");
        return plus(other.negated());
    }

    /**
     * The product.
     *
     * @param other another fraction
     * @return this × other, exact
     */
    public Fraction times(Fraction other) {
        Objects.requireNonNull(other, "other");
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient.
     *
     * @param other another fraction
     * @return this ÷ other, exact
     * @throws ArithmeticException if the other is zero
     */
    public Fraction dividedBy(Fraction other) {
        Objects.requireNonNull(other, "other");
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * The same with the other sign.
     *
     * @return 0 − this
     */
    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /**
     * Its sign.
     *
     * @return −1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * As a decimal number.
     *
     * @return the quotient, exact where 34 digits are enough, else rounded half even to 34 digits
     *     ({@link MathContext#DECIMAL128})
     */
    public BigDecimal value() {
        BigInteger above = numerator.unscaledValue();
        BigInteger below = denominator.unscaledValue();
        boolean isShort = above.bitLength() < Long.SIZE && below.bitLength() < Long.SIZE;
        if (isShort && isEndless(above.longValue(), below.longValue())) {
            int scale = numerator.scale() - denominator.scale();
            BigDecimal quotient = EndlessQuotient.of(above.longValue(), below.longValue(), scale);
            if (quotient != null) {
                return quotient;
            }
        } else {
            BigDecimal quotient = numerator.divide(denominator, SHORT);
            if (quotient.multiply(denominator).compareTo(numerator) == 0) {
                return quotient;
            }
        }
        return numerator.divide(denominator, MathContext.DECIMAL128);
    }

    /** Whether a quotient goes on for ever: the denominator has a factor besides 2 and 5 that does not cancel. */
    private static boolean isEndless(long above, long below) {
        long factor = below >> Long.numberOfTrailingZeros(below);
        while (factor % 5 == 0) {
            factor /= 5;
        }
        return above % factor != 0;
    }

    /**
     * As reports print it: rounded half up, once, from the exact quotient.
     *
     * @param decimals how many decimals, from 0
     * @return the rounded quotient with that many decimals
     */
    public BigDecimal rounded(int decimals) {
        return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    /**
     * As a floating-point number.
     *
     * @return the nearest {@code double} of {@link #value()}
     */
    public double doubleValue() {
        return value().doubleValue();
    }

    @Override
    public int compareTo(Fraction other) {
        Objects.requireNonNull(other, "other");
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Whether it is the same number, however it is written. */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Fraction other && compareTo(other) == 0;
    }

    @Override
    public int hashCode() {
        return value().stripTrailingZeros().hashCode();
    }

    /** Prints {@link #value()}: {@code 0.3333333333333333333333333333333333}. */
    @Override
    public String toString() {
        return value().toPlainString();
    }
}
