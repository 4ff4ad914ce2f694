package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A quotient that goes on for ever, such as 1/3, to 34 digits.
 *
 * <p>Long division as on paper, some digits at a time, in two halves of 17 digits that {@code long} holds: what
 * {@link BigDecimal#divide(BigDecimal, java.math.MathContext)} answers too, at a third of the cost, which is most of what an
 * assessment costs.
 */
final class EndlessQuotient {

    private static final int HALF = 17;
    private static final BigInteger SHIFT = BigInteger.TEN.pow(HALF);
    private static final long LEAST_OF_HALF = 10_000_000_000_000_000L;

    private static final long[] POWERS = {
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
    };

    private final long divisor;
    /** How many digits fit behind a remainder at a time. */
    private final int most;

    private long remainder;

    private EndlessQuotient(long dividend, long divisor) {
        this.divisor = divisor;
        this.remainder = dividend;
        int digits = POWERS.length - 1;
        while (digits > 0 && divisor > Long.MAX_VALUE / POWERS[digits]) {
            digits--;
        }
        this.most = digits;
    }

    /**
     * Divides.
     *
     * @param dividend any number but zero
     * @param divisor a number above zero, with which the quotient goes on for ever
     * @param scale the decimals that the dividend has more than the divisor, beside those of the quotient
     * @return the quotient rounded half even to 34 digits, or null if the numbers are too long for this way
     */
    static @Nullable BigDecimal of(long dividend, long divisor, int scale) {
        long magnitude = Math.abs(dividend);
        if (magnitude < 0 || magnitude / divisor >= LEAST_OF_HALF) {
            return null;
        }
        EndlessQuotient division = new EndlessQuotient(magnitude, divisor);
        return division.most == 0 ? null : division.divide(dividend < 0, scale);
    }

    private BigDecimal divide(boolean negative, int scale) {
        long high = remainder / divisor;
        remainder %= divisor;
        int decimals = 0;
        while (high == 0) {
            decimals++;
            high = digits(1);
        }
        int length = length(high);
        while (length < HALF) {
            int next = Math.min(HALF - length, most);
            high = high * POWERS[next] + digits(next);
            decimals += next;
            length += next;
        }
        decimals += HALF;
        long low = 0;
        for (int left = HALF; left > 0; left -= most) {
            int next = Math.min(left, most);
            low = low * POWERS[next] + digits(next);
        }
        // Never just half way, as the quotient would end then.
        if (remainder > divisor - remainder) {
            low++;
        }
        BigInteger unscaled = BigInteger.valueOf(high).multiply(SHIFT).add(BigInteger.valueOf(low));
        return new BigDecimal(negative ? unscaled.negate() : unscaled, decimals + scale);
    }

    private static int length(long number) {
        int length = 1;
        for (long power = POWERS[1]; power <= number; power *= POWERS[1]) {
            length++;
        }
        return length;
    }

    /** The next so many digits, as one number. */
    private long digits(int count) {
        long shifted = remainder * POWERS[count];
        remainder = shifted % divisor;
        return shifted / divisor;
    }
}
