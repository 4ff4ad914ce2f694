package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FractionProperties {

    @Property
    void noMoreThanHalfAreOnEitherSideOfTheMedian(@ForAll("several") List<Fraction> several) {
        Fraction median = Fraction.medianOf(several);
        assertThat(several.stream().filter(one -> one.compareTo(median) < 0).count())
                .isLessThanOrEqualTo(several.size() / 2);
        assertThat(several.stream().filter(one -> one.compareTo(median) > 0).count())
                .isLessThanOrEqualTo(several.size() / 2);
    }

    @Provide
    Arbitrary<List<Fraction>> several() {
        return Arbitraries.integers()
                .between(-9, 9)
                .map(number -> Fraction.of((long) number))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    @Example
    void theMedianOfTwoLiesBetweenThem() {
        assertThat(Fraction.medianOf(List.of(Fraction.of(4), Fraction.of(1)))).hasToString("2.5");
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Fraction.medianOf(List.of()));
    }

    @Property
    void arithmeticIsThatOfAField(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        assertThat(a.minus(b).plus(b)).isEqualTo(a).hasSameHashCodeAs(a);
        assertThat(a.plus(a.negated())).isEqualTo(Fraction.of(0));
        if (b.signum() != 0) {
            assertThat(a.dividedBy(b).times(b)).isEqualTo(a).hasSameHashCodeAs(a);
        }
    }

    @Property
    void theValueIsWhatOneDivisionGives(@ForAll("numbers") BigDecimal a, @ForAll("numbers") BigDecimal b) {
        if (b.signum() == 0) {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.of(a, b));
            return;
        }
        assertThat(Fraction.of(a, b).value()).isEqualByComparingTo(a.divide(b, MathContext.DECIMAL128));
        assertThat(Fraction.of(a, b).rounded(3)).isEqualTo(a.divide(b, 3, RoundingMode.HALF_UP));
        assertThat(Fraction.of(a, b).signum()).isEqualTo(a.signum() * b.signum());
        assertThat(Fraction.of(a, b).denominator()).isPositive();
    }

    @Property
    void orderIsThatOfTheDifference(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
        assertThat(a.equals(b)).isEqualTo(a.minus(b).signum() == 0);
    }

    @Example
    void howItIsWrittenDoesNotCount() throws IOException, ClassNotFoundException {
        Fraction half = Fraction.of(new BigDecimal("1"), new BigDecimal("2"));
        Fraction same = Fraction.of(new BigDecimal("-0.500"), new BigDecimal("-1.0"));
        assertThat(half).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo("1/2");
        assertThat(half).hasToString("0.5");
        assertThat(same).hasToString("0.50");
        assertThat(half.doubleValue()).isEqualTo(0.5);
        assertThat(Fixtures.serialized(half)).isEqualTo(half);
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-20, 20).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(1000))
                        .ofScale(2),
                Arbitraries.bigIntegers().map(BigDecimal::new),
                Arbitraries.integers().between(-3, 3).map(scale -> BigDecimal.valueOf(5, scale)),
                Arbitraries.strings()
                        .numeric()
                        .ofMinLength(20)
                        .ofMaxLength(40)
                        .map(digits -> new BigDecimal("-0." + digits)));
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return Combinators.combine(numbers(), numbers().filter(number -> number.signum() != 0))
                .as(Fraction::of);
    }
}
