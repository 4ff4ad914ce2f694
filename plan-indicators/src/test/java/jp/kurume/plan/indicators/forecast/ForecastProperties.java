package jp.kurume.plan.indicators.forecast;

import static jp.kurume.plan.indicators.Fixtures.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.indicators.Fraction;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.time.FiscalYear;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ForecastProperties {

    private static final Measure SHARE = KurumeIndicators.secondPeriod().measure("overall");

    private static Forecast forecast(List<BigDecimal> values) {
        List<YearlyValue> yearly = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            yearly.add(YearlyValue.of(FiscalYear.of(2015 + i), values.get(i)));
        }
        return new Forecast(SHARE, yearly);
    }

    private static <T extends Serializable> T told(Finding<T> finding) {
        return finding.fold(value -> value, gaps -> {
            throw new AssertionError(gaps);
        });
    }

    /** What the line leaves sums to nothing, also when weighed by the years: the normal equations, exactly. */
    @Property
    void leastSquaresSolvesTheNormalEquations(@ForAll("shares") List<BigDecimal> values) {
        Forecast forecast = forecast(values);
        Trend line = told(forecast.leastSquares());
        Fraction sum = Fraction.of(0);
        Fraction weighed = Fraction.of(0);
        for (YearlyValue value : forecast.values()) {
            Fraction left = Fraction.of(value.value()).minus(line.valueIn(value.year()));
            sum = sum.plus(left);
            weighed = weighed.plus(left.times(Fraction.of(value.year().startYear())));
        }
        assertThat(sum.signum()).isZero();
        assertThat(weighed.signum()).isZero();
    }

    /** As many pairs of values rise faster than the line as rise slower. */
    @Property
    void theilSenHasTheMedianSlope(@ForAll("shares") List<BigDecimal> values) {
        Fraction slope = told(forecast(values).theilSen()).yearlyChange();
        int faster = 0;
        int slower = 0;
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                BigDecimal change = values.get(j).subtract(values.get(i));
                int compared =
                        Fraction.of(change, BigDecimal.valueOf(j - (long) i)).compareTo(slope);
                faster += compared > 0 ? 1 : 0;
                slower += compared < 0 ? 1 : 0;
            }
        }
        int pairs = values.size() * (values.size() - 1) / 2;
        assertThat(faster).isLessThanOrEqualTo(pairs / 2);
        assertThat(slower).isLessThanOrEqualTo(pairs / 2);
    }

    @Property
    void bothLinesFindALine(@ForAll @IntRange(max = 500) int start, @ForAll @IntRange(min = -20, max = 20) int change) {
        List<BigDecimal> values = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            values.add(BigDecimal.valueOf(start + 250L + (long) change * i, 1));
        }
        Forecast forecast = forecast(values);
        Trend expected =
                new Trend(FiscalYear.of(2015), Fraction.of(values.get(0)), Fraction.of(BigDecimal.valueOf(change, 1)));
        assertThat(told(forecast.leastSquares())).isEqualTo(expected);
        assertThat(told(forecast.theilSen())).isEqualTo(expected);
    }

    @Property
    void everythingStaysWithinTheRange(@ForAll("shares") List<BigDecimal> values) {
        Forecast forecast = forecast(values);
        Fraction middle = told(forecast.inTargetYear());
        assertThat(middle).isBetween(Fraction.of(0), Fraction.of(100));
        if (values.size() >= 5) {
            PredictionInterval wide = told(forecast.predictionInterval(0.95));
            PredictionInterval narrow = told(forecast.predictionInterval(0.5));
            assertThat(wide.lower()).isBetween(0.0, narrow.lower());
            assertThat(wide.upper()).isBetween(narrow.upper(), 100.0);
            assertThat(middle.doubleValue()).isBetween(narrow.lower() - 1e-9, narrow.upper() + 1e-9);
        }
        if (values.size() >= 8) {
            assertThat(told(forecast.chanceOfReaching())).isBetween(0.0, 1.0);
        }
    }

    /** The target lies where the interval of 90% begins: nineteen of twenty values are above it. */
    @Property(tries = 200)
    void chanceAndIntervalAgree(@ForAll("counts") List<BigDecimal> values) {
        List<YearlyValue> yearly = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            yearly.add(YearlyValue.of(FiscalYear.of(2015 + i), values.get(i)));
        }
        PredictionInterval interval = told(new Forecast(count("0", "1"), yearly).predictionInterval(0.9));
        if (interval.lower() < 1 || interval.upper() - interval.lower() < 1) {
            return;
        }
        // Targets are whole here: the chance at the nearest one is near 19/20, exactly where the scatter is wide.
        long target = Math.round(interval.lower());
        double chance = told(new Forecast(count("0", String.valueOf(target)), yearly).chanceOfReaching());
        double step = 1 / (interval.upper() - interval.lower());
        assertThat(chance).isCloseTo(0.95, within(2 * step));
    }

    @Provide
    Arbitrary<List<BigDecimal>> shares() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(1)
                .list()
                .ofMinSize(3)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<BigDecimal>> counts() {
        return Arbitraries.integers()
                .between(20_000, 30_000)
                .map(BigDecimal::valueOf)
                .list()
                .ofMinSize(8)
                .ofMaxSize(12);
    }
}
