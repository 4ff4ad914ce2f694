package jp.kurume.plan.indicators.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.indicators.Fixtures;
import jp.kurume.plan.indicators.LinearPath;
import jp.kurume.plan.indicators.Sense;
import jp.kurume.plan.indicators.Status;
import jp.kurume.plan.indicators.StatusPolicy;
import jp.kurume.plan.time.FiscalYear;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PathKernelsProperties {

    private static final MathContext EXACT_ENOUGH = new MathContext(60);
    private static final FiscalYear R6 = FiscalYear.of(2024);

    /** Worst first. */
    private static final List<Status> ORDER = List.of(
            Status.REGRESSED,
            Status.MISSED,
            Status.NOT_HELD,
            Status.BEHIND,
            Status.ON_TRACK,
            Status.HELD,
            Status.REACHED);

    private static double progress(double b, double g, double x) {
        double[] result = new double[1];
        PathKernels.progress(new double[] {b}, new double[] {g}, new double[] {x}, result);
        return result[0];
    }

    private static double expected(double b, double g, double passed, double all) {
        double[] result = new double[1];
        PathKernels.expected(new double[] {b}, new double[] {g}, new double[] {passed}, new double[] {all}, result);
        return result[0];
    }

    private static Optional<Status> status(
            double b, double g, double x, double passed, double all, int direction, StatusPolicy policy) {
        byte[] code = new byte[1];
        PathKernels.statuses(
                new double[] {b},
                new double[] {g},
                new double[] {x},
                new double[] {passed},
                new double[] {all},
                new byte[] {(byte) direction},
                policy,
                code);
        return StatusCode.status(code[0]);
    }

    // Against exact results on the same doubles

    @Property(tries = 20_000)
    void progressIsWithinFourUlp(
            @ForAll("doubles") double b, @ForAll("doubles") double g, @ForAll("doubles") double x) {
        double progress = progress(b, g, x);
        if (b == g) {
            assertThat(progress).isNaN();
            return;
        }
        BigDecimal exact = new BigDecimal(x)
                .subtract(new BigDecimal(b))
                .divide(new BigDecimal(g).subtract(new BigDecimal(b)), EXACT_ENOUGH);
        if (exact.abs().compareTo(new BigDecimal(Double.MAX_VALUE)) > 0) {
            assertThat(progress).isNaN();
            return;
        }
        BigDecimal ulps = new BigDecimal(progress)
                .subtract(exact)
                .abs()
                .divide(new BigDecimal(Math.ulp(exact.doubleValue())), EXACT_ENOUGH);
        assertThat(ulps).isLessThanOrEqualTo(BigDecimal.valueOf(4));
    }

    @Property(tries = 20_000)
    void expectedIsWithinItsBound(
            @ForAll("doubles") double b,
            @ForAll("doubles") double g,
            @ForAll @IntRange(min = -40, max = 80) int passed,
            @ForAll @IntRange(min = 1, max = 60) int all) {
        double expected = expected(b, g, passed, all);
        BigDecimal share = BigDecimal.valueOf(Math.min(passed, all)).divide(BigDecimal.valueOf(all), EXACT_ENOUGH);
        BigDecimal exact = new BigDecimal(b)
                .add(new BigDecimal(g).subtract(new BigDecimal(b)).multiply(share));
        BigDecimal bound = new BigDecimal(b)
                .abs()
                .add(new BigDecimal(g).abs())
                .multiply(share.abs().max(BigDecimal.ONE))
                .divide(BigDecimal.valueOf(1L << 50))
                // Half of the least number, where results are that small.
                .add(new BigDecimal(Double.MIN_VALUE).multiply(BigDecimal.valueOf(2)));
        if (!Double.isFinite(expected)) {
            BigDecimal largest = new BigDecimal(b)
                    .multiply(BigDecimal.ONE.subtract(share))
                    .abs()
                    .max(new BigDecimal(g).multiply(share).abs())
                    .max(exact.abs());
            assertThat(largest).isGreaterThan(new BigDecimal(Double.MAX_VALUE / 2));
            return;
        }
        assertThat(new BigDecimal(expected).subtract(exact).abs()).isLessThanOrEqualTo(bound);
    }

    @Property
    void theEndsAreExact(
            @ForAll("doubles") double b, @ForAll("doubles") double g, @ForAll @IntRange(min = 1, max = 60) int all) {
        assertThat(expected(b, g, 0, all)).isEqualTo(b + 0.0);
        assertThat(expected(b, g, all, all)).isEqualTo(g + 0.0);
        assertThat(expected(b, g, all + 7, all)).isEqualTo(g + 0.0);
        if (b != g) {
            assertThat(progress(b, g, b)).isEqualTo(0.0);
            assertThat(progress(b, g, g)).isEqualTo(1.0);
        }
    }

    // Against the exact status of the same decimals

    @Property(tries = 20_000)
    void statusIsTheExactOneOfDecimals(@ForAll("cases") Case one) {
        assertThat(one.kernel(one.value())).isEqualTo(one.exact(one.value()));
    }

    @Property
    void onThePathIsOnTrack(@ForAll("cases") Case one) {
        BigDecimal due = one.baseline()
                .multiply(BigDecimal.valueOf(one.years()))
                .add(one.target().subtract(one.baseline()).multiply(BigDecimal.valueOf(one.counted())));
        // A path whose values are whole multiples of the years meets every year exactly.
        BigDecimal years = BigDecimal.valueOf(one.years());
        Case wide = new Case(
                one.baseline().multiply(years),
                one.target().multiply(years),
                due,
                one.passed(),
                one.years(),
                one.policy());
        assertThat(wide.kernel(due)).isEqualTo(wide.exact(due));
        assertThat(wide.kernel(due).orElseThrow())
                .isNotIn(Status.BEHIND, Status.REGRESSED, Status.NOT_HELD, Status.MISSED);
    }

    @Property(tries = 10_000)
    void aBetterValueNeverGetsAWorseStatus(
            @ForAll("doubles") double b,
            @ForAll("doubles") double g,
            @ForAll("doubles") double x,
            @ForAll("doubles") double y,
            @ForAll @IntRange(max = 20) int passed,
            @ForAll @IntRange(min = 1, max = 12) int all,
            @ForAll boolean lower,
            @ForAll @IntRange(max = 100) int tolerance) {
        boolean moreIsBetter = !lower;
        double better = moreIsBetter ? Math.max(x, y) : Math.min(x, y);
        double worse = moreIsBetter ? Math.min(x, y) : Math.max(x, y);
        StatusPolicy policy = new StatusPolicy(BigDecimal.valueOf(tolerance, 2), BigDecimal.valueOf(tolerance, 2));
        assertThat(ORDER.indexOf(status(b, g, better, passed, all, lower ? -1 : 1, policy)
                        .orElseThrow()))
                .isGreaterThanOrEqualTo(ORDER.indexOf(
                        status(b, g, worse, passed, all, lower ? -1 : 1, policy).orElseThrow()));
    }

    // What is pending

    @Property
    void nothingComesOfWhatIsPending(
            @ForAll @IntRange(max = 4) int which, @ForAll("doubles") double one, @ForAll("doubles") double other) {
        double[] row = {one, other, one, 1, 6};
        row[which] = Double.NaN;
        if (which < 3) {
            assertThat(progress(row[0], row[1], row[2])).isNaN();
        }
        if (which != 2) {
            assertThat(expected(row[0], row[1], row[3], row[4])).isNaN();
        }
        // Without a baseline there is a verdict where the target is met.
        Optional<Status> reached =
                which == 0 && row[2] >= row[1] ? Optional.of(Status.REACHED) : Optional.<Status>empty();
        assertThat(status(row[0], row[1], row[2], row[3], row[4], 1, StatusPolicy.STRICT))
                .isEqualTo(reached);
    }

    @Example
    void noStatusBeforeTheBaselineOrWithoutADirection() {
        assertThat(status(100, 160, 170, -1, 6, 0, StatusPolicy.STRICT)).isEmpty();
        assertThat(status(100, 100, 100, 1, 6, 0, StatusPolicy.STRICT)).isEmpty();
        assertThat(status(100, 100, 100, 1, 6, 1, StatusPolicy.STRICT)).contains(Status.HELD);
        assertThat(status(100, 100, 101, 1, 6, -1, StatusPolicy.STRICT)).contains(Status.NOT_HELD);
        // A stated direction stands whatever the baseline is; where none is, the target tells.
        assertThat(status(100, 160, 161, 1, 6, -1, StatusPolicy.STRICT)).contains(Status.BEHIND);
        assertThat(status(100, 160, 161, 6, 6, -1, StatusPolicy.STRICT)).contains(Status.MISSED);
        assertThat(status(100, 160, 160, 1, 6, -1, StatusPolicy.STRICT)).contains(Status.REACHED);
        assertThat(status(100, 160, 160, 1, 6, 0, StatusPolicy.STRICT)).contains(Status.REACHED);
        // 93 of 93超, and of 93以上.
        assertThat(status(93, 93, 93, 1, 6, 2, StatusPolicy.STRICT)).contains(Status.BEHIND);
        assertThat(status(93, 93, 93, 1, 6, 1, StatusPolicy.STRICT)).contains(Status.HELD);
    }

    @Example
    void resultsMayTakeTheirPlace() {
        double[] observed = {61.3, 70.0};
        PathKernels.progress(new double[] {64.1, 64.1}, new double[] {70.0, 70.0}, observed, observed);
        assertThat(observed).containsExactly((61.3 - 64.1) / (70.0 - 64.1), 1.0);
        double[] nothing = {};
        PathKernels.progress(nothing, nothing, nothing, nothing);
    }

    @Example
    void columnsOfOneLengthOnly() {
        double[] two = new double[2];
        double[] three = new double[3];
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> PathKernels.progress(two, two, three, two))
                .withMessage("The results have 2 rows, but the column of observed values has 3");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> PathKernels.expected(two, two, two, three, two))
                .withMessageContaining("years in all");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() ->
                        PathKernels.statuses(two, two, two, two, two, new byte[1], StatusPolicy.STRICT, new byte[2]))
                .withMessageContaining("directions");
    }

    @Example
    void everyStatusHasACodeOfItsOwn() {
        for (Status status : Status.values()) {
            assertThat(StatusCode.status(StatusCode.of(status))).contains(status);
        }
        assertThat(StatusCode.status(StatusCode.NONE)).isEmpty();
        // Stored columns rely on them.
        assertThat(new byte[] {
                    StatusCode.NONE,
                    StatusCode.REACHED,
                    StatusCode.ON_TRACK,
                    StatusCode.BEHIND,
                    StatusCode.REGRESSED,
                    StatusCode.HELD,
                    StatusCode.NOT_HELD,
                    StatusCode.MISSED
                })
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> StatusCode.status((byte) 8))
                .withMessageContaining("8");
    }

    /** A row in decimals. */
    record Case(BigDecimal baseline, BigDecimal target, BigDecimal value, int passed, int years, StatusPolicy policy) {

        int counted() {
            return Math.min(passed, years);
        }

        Optional<Status> kernel(BigDecimal observed) {
            int direction = target.compareTo(baseline) < 0 ? -1 : 1;
            return status(
                    baseline.doubleValue(),
                    target.doubleValue(),
                    observed.doubleValue(),
                    passed,
                    years,
                    direction,
                    policy);
        }

        Optional<Status> exact(BigDecimal observed) {
            LinearPath path = new LinearPath(R6, baseline, R6.plusYears(years), target);
            Sense sense = target.compareTo(baseline) < 0 ? Sense.AT_MOST : Sense.AT_LEAST;
            return Optional.of(Fixtures.status(policy, path, sense, observed, R6.plusYears(passed)));
        }
    }

    @Provide
    Arbitrary<Double> doubles() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-10, 10).map(i -> (double) i),
                Arbitraries.integers().between(0, 1000).map(i -> i / 10.0),
                Arbitraries.integers().between(-3, 3).map(i -> 61.3 + i * Math.ulp(61.3)),
                mantissas(-60, -20),
                mantissas(900, 969),
                mantissas(-1074, -1000),
                Arbitraries.longs().map(Double::longBitsToDouble).filter(d -> Math.abs(d) <= Double.MAX_VALUE / 2));
    }

    /** With all 53 bits, as decimals never have. */
    private static Arbitrary<Double> mantissas(int lowestExponent, int highestExponent) {
        return Combinators.combine(
                        Arbitraries.longs().between(-(1L << 53) + 1, (1L << 53) - 1),
                        Arbitraries.integers().between(lowestExponent, highestExponent))
                .as((mantissa, exponent) -> Math.scalb((double) mantissa, exponent));
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<BigDecimal> values = Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                        .ofScale(1),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(12))
                        .ofScale(0),
                Arbitraries.longs().between(0, 9_999_999_999L).map(BigDecimal::valueOf),
                Arbitraries.longs()
                        .between(9_999_999_000L, 9_999_999_999L)
                        .map(digits -> BigDecimal.valueOf(digits, 3)));
        Arbitrary<StatusPolicy> policies = Combinators.combine(
                        Arbitraries.of(0, 0, 5, 10, 33, 100), Arbitraries.of(0, 0, 1, 5, 100))
                .as((tolerance, band) ->
                        new StatusPolicy(BigDecimal.valueOf(tolerance, 2), BigDecimal.valueOf(band, 2)));
        return Combinators.combine(
                        values,
                        values,
                        values,
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 50),
                        policies)
                .as(Case::new);
    }
}
