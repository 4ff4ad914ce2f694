package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import jp.kurume.plan.time.FiscalYear;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CompoundPathProperties {

    private static final FiscalYear R6 = FiscalYear.of(2024);
    private static final FiscalYear R12 = FiscalYear.of(2030);
    private static final BigDecimal LAST_DIGITS = new BigDecimal("5E-33");

    /** y^n = b^(n−k) · g^k, which takes no root. */
    @Property
    void theExpectedValueIsTheRoot(
            @ForAll("paths") CompoundPath path, @ForAll @IntRange(min = -3, max = 14) int passed) {
        int years = years(path);
        BigDecimal due = path.expected(path.baselineYear().plusYears(passed));
        int counted = Math.min(passed, years);
        MathContext wide = new MathContext(80);
        BigDecimal expected = path.baseline()
                .pow(years - counted, wide)
                .multiply(
                        counted < 0
                                ? inverse(path.target(), -counted, wide)
                                : path.target().pow(counted, wide),
                        wide);
        BigDecimal relative = due.pow(years, wide).divide(expected, wide).subtract(BigDecimal.ONE);
        assertThat(relative.abs()).isLessThanOrEqualTo(LAST_DIGITS.multiply(BigDecimal.valueOf(years)));
        assertThat(due).isPositive();
        assertThat(due.precision())
                .isLessThanOrEqualTo(Math.max(34, path.target().precision()));
    }

    private static BigDecimal inverse(BigDecimal value, int power, MathContext precision) {
        return BigDecimal.ONE.divide(value.pow(power, precision), precision);
    }

    @Property
    void bothEndsAreExact(@ForAll("paths") CompoundPath path) {
        assertThat(path.expected(path.baselineYear())).isEqualTo(path.baseline());
        assertThat(path.expected(path.targetYear())).isEqualTo(path.target());
        assertThat(path.expected(path.targetYear().plusYears(3))).isEqualTo(path.target());
        List<YearlyTarget> milestones = path.yearlyTargets();
        assertThat(milestones.get(milestones.size() - 1)).isEqualTo(new YearlyTarget(path.targetYear(), path.target()));
    }

    /** Growth by a rate is below the straight line in between, whichever way it goes. */
    @Property
    void itSagsBelowTheStraightLine(@ForAll("paths") CompoundPath path) {
        LinearPath straight = new LinearPath(path.baselineYear(), path.baseline(), path.targetYear(), path.target());
        for (YearlyTarget milestone : path.yearlyTargets()) {
            assertThat(milestone.value())
                    .isLessThanOrEqualTo(straight.expected(milestone.year())
                            .max(milestone.value().round(new MathContext(30))));
        }
    }

    @Property
    void theYearlyGrowthLeadsToTheTarget(@ForAll("paths") CompoundPath path) {
        MathContext wide = new MathContext(80);
        BigDecimal reached =
                path.baseline().multiply(BigDecimal.ONE.add(path.yearlyGrowth()).pow(years(path), wide), wide);
        BigDecimal least = BigDecimal.ONE.add(path.yearlyGrowth()).min(BigDecimal.ONE);
        BigDecimal allowed = new BigDecimal("1E-33")
                .multiply(BigDecimal.valueOf(years(path)))
                .divide(least, wide);
        assertThat(reached.divide(path.target(), wide).subtract(BigDecimal.ONE).abs())
                .isLessThanOrEqualTo(allowed);
    }

    /** Computed apart with 60 digits (mpmath). */
    @Example
    void visitsByTheSameRateEveryYear() {
        CompoundPath path = new CompoundPath(R6, new BigDecimal("21304"), R12, new BigDecimal("28500"));
        assertThat(path.yearlyTargets())
                .extracting(milestone -> milestone.value().toPlainString())
                .containsExactly(
                        "22362.74463524988362041097858271144",
                        "23474.10569007686117201006465522954",
                        "24640.69804206041562278230587540195",
                        "25865.26652032007466440334972591748",
                        "27150.69236371555457309321671756834",
                        "28500");
        assertThat(path.yearlyGrowth()).hasToString("0.04969698813602532953487507429175");
        assertThat(path).hasToString("令和6年度 21304 → 令和12年度 28500 by the same rate every year");
    }

    @Example
    void rationalValuesCarryNoZeros() {
        CompoundPath path = new CompoundPath(R6, new BigDecimal("100"), FiscalYear.of(2026), new BigDecimal("121.00"));
        assertThat(path.yearlyTargets()).hasToString("[令和7年度 110, 令和8年度 121.00]");
        assertThat(path.yearlyGrowth()).hasToString("0.1");
        assertThat(path.variance(new BigDecimal("112"), FiscalYear.of(2025), Sense.AT_LEAST))
                .hasToString("2");
        assertThat(path.variance(new BigDecimal("112"), FiscalYear.of(2025), Sense.AT_MOST))
                .hasToString("-2");
        CompoundPath level = new CompoundPath(R6, BigDecimal.TEN, R12, new BigDecimal("10.0"));
        assertThat(level.expected(FiscalYear.of(2020))).isEqualByComparingTo("10");
        assertThat(level.yearlyGrowth()).isZero();
    }

    /** Far apart in value and in time, where powers leave the range of a double. */
    @Example
    void longNumbersAndManyYears() {
        CompoundPath rising = new CompoundPath(
                FiscalYear.of(1900), new BigDecimal("3"), FiscalYear.of(9000), new BigDecimal("9E+99"));
        assertThat(rising.expected(FiscalYear.of(1950))).hasToString("15.05443157754446352770225144041815");
        CompoundPath falling = new CompoundPath(
                FiscalYear.of(1900), new BigDecimal("9E+99"), FiscalYear.of(9000), new BigDecimal("1E-90"));
        assertThat(falling.expected(FiscalYear.of(8999))).hasToString("1.063540710657498255527353330578847E-90");
    }

    @Example
    void aRateNeedsValuesAboveZero() throws IOException, ClassNotFoundException {
        for (String[] ends : new String[][] {{"0", "11"}, {"11", "0"}, {"-1", "11"}, {"11", "-0.5"}}) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> new CompoundPath(R6, new BigDecimal(ends[0]), R12, new BigDecimal(ends[1])))
                    .withMessageContaining("above zero")
                    .withMessageContaining(ends[0] + " and " + ends[1]);
        }
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new CompoundPath(R6, BigDecimal.ONE, R6, BigDecimal.ONE))
                .withMessageContaining("forward in time");
        CompoundPath path = new CompoundPath(R6, BigDecimal.ONE, R12, BigDecimal.TEN);
        assertThat(Fixtures.serialized(path)).isEqualTo(path);
    }

    private static int years(CompoundPath path) {
        return path.targetYear().startYear() - path.baselineYear().startYear();
    }

    @Provide
    Arbitrary<CompoundPath> paths() {
        Arbitrary<BigDecimal> values = Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("0.1"), BigDecimal.valueOf(100))
                        .ofScale(1),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ONE, BigDecimal.valueOf(300_000))
                        .ofScale(0));
        return Combinators.combine(Arbitraries.integers().between(1, 12), values, values)
                .as((years, baseline, target) -> new CompoundPath(R6, baseline, R6.plusYears(years), target));
    }
}
