package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EndlessQuotientProperties {

    @Property(tries = 20_000)
    void itIsWhatTheLibraryOfNumbersAnswers(
            @ForAll("numbers") long dividend,
            @ForAll("numbers") long divisor,
            @ForAll @IntRange(min = -9, max = 9) int scale) {
        Assume.that(divisor > 0 && goesOn(dividend, divisor));
        BigDecimal expected = new BigDecimal(dividend).divide(new BigDecimal(divisor), MathContext.DECIMAL128);
        BigDecimal quotient = EndlessQuotient.of(dividend, divisor, scale);
        if (quotient != null) {
            assertThat(quotient).isEqualTo(expected.scaleByPowerOfTen(-scale));
            assertThat(quotient.precision()).isEqualTo(34);
        }
    }

    /** Of every length, near powers of ten and of two too. */
    @Provide
    Arbitrary<Long> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.longs(),
                Arbitraries.longs().between(-1_000, 1_000),
                Arbitraries.integers()
                        .between(0, 18)
                        .map(zeros -> BigDecimal.TEN.pow(zeros).longValueExact())
                        .flatMap(power -> Arbitraries.longs().between(power - 3, power + 3)));
    }

    private static boolean goesOn(long dividend, long divisor) {
        long factor = divisor
                / BigInteger.valueOf(dividend).gcd(BigInteger.valueOf(divisor)).longValueExact();
        while (factor % 2 == 0) {
            factor /= 2;
        }
        while (factor % 5 == 0) {
            factor /= 5;
        }
        return factor > 1;
    }

    @Example
    void numbersOfFifteenDigitsAreShortEnough() {
        assertThat(EndlessQuotient.of(987_654_321_098_765L, 123_456_789_012_345L, 0))
                .isEqualTo(new BigDecimal("8.000000072900041156100771355133301"));
        assertThat(EndlessQuotient.of(1, 999_999_999_999_999L, 0))
                .isEqualTo(new BigDecimal("1.000000000000001000000000000001000E-15"));
    }

    @Example
    void oneThirdAndTwoThirds() {
        assertThat(EndlessQuotient.of(1, 3, 0)).hasToString("0.3333333333333333333333333333333333");
        assertThat(EndlessQuotient.of(-2, 3, 1)).hasToString("-0.06666666666666666666666666666666667");
    }

    @Example
    void longerNumbersAreLeftToOthers() {
        assertThat(EndlessQuotient.of(1, Long.MAX_VALUE, 0)).isNull();
        assertThat(EndlessQuotient.of(Long.MAX_VALUE, 3, 0)).isNull();
        assertThat(EndlessQuotient.of(Long.MIN_VALUE, 3, 0)).isNull();
    }
}
