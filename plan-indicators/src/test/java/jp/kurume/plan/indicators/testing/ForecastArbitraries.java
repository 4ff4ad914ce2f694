package jp.kurume.plan.indicators.testing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.indicators.forecast.Finding;
import jp.kurume.plan.indicators.forecast.Forecast;
import jp.kurume.plan.indicators.forecast.Gap;
import jp.kurume.plan.indicators.forecast.PredictionInterval;
import jp.kurume.plan.indicators.forecast.Trend;
import jp.kurume.plan.indicators.forecast.YearlyValue;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Valid values of forecasts. */
final class ForecastArbitraries {

    private ForecastArbitraries() {}

    static Map<Class<?>, Arbitrary<?>> all() {
        Map<Class<?>, Arbitrary<?>> kit = new LinkedHashMap<>();
        kit.put(Gap.class, Arbitraries.of(Gap.class));
        kit.put(YearlyValue.class, yearlyValues(IndicatorArbitraries.anyNumbers()));
        kit.put(Trend.class, trends());
        kit.put(PredictionInterval.class, intervals());
        kit.put(Forecast.class, IndicatorArbitraries.measures("m").flatMap(ForecastArbitraries::forecasts));
        kit.put(
                Findings.class,
                Combinators.combine(
                                findings(trends()),
                                findings(IndicatorArbitraries.fractions()),
                                findings(intervals()),
                                findings(SurveyArbitraries.levels()))
                        .as(Findings::new));
        return kit;
    }

    private static Arbitrary<YearlyValue> yearlyValues(Arbitrary<BigDecimal> values) {
        return Combinators.combine(IndicatorArbitraries.fiscalYears(), values, SurveyArbitraries.sampleSizes())
                .as(YearlyValue::new);
    }

    /** With those through the longest numbers among them. */
    private static Arbitrary<Trend> trends() {
        return Arbitraries.oneOf(
                Combinators.combine(
                                IndicatorArbitraries.fiscalYears(),
                                IndicatorArbitraries.fractions(),
                                IndicatorArbitraries.fractions())
                        .as(Trend::new),
                Combinators.combine(
                                IndicatorArbitraries.measures("m", MeasureNature.FLOW, 0, 1),
                                yearlyValues(IndicatorArbitraries.anyNumbers().map(BigDecimal::abs))
                                        .list()
                                        .ofMinSize(3)
                                        .ofMaxSize(8)
                                        .uniqueElements(YearlyValue::year))
                        .as((measure, values) -> theilSen(new Forecast(measure, inOrder(values)))));
    }

    private static Trend theilSen(Forecast forecast) {
        return forecast.theilSen().fold(trend -> trend, gaps -> {
            throw new IllegalStateException(gaps.toString());
        });
    }

    private static List<YearlyValue> inOrder(List<YearlyValue> values) {
        return values.stream().sorted(Comparator.comparing(YearlyValue::year)).toList();
    }

    private static Arbitrary<PredictionInterval> intervals() {
        Arbitrary<Double> ends = Arbitraries.oneOf(
                Arbitraries.of(0.0, 100.0, -Double.MAX_VALUE, Double.MAX_VALUE), SurveyArbitraries.levels());
        return Combinators.combine(IndicatorArbitraries.fiscalYears(), SurveyArbitraries.levels(), ends, ends)
                .as((year, level, one, other) ->
                        new PredictionInterval(year, level, Math.min(one, other), Math.max(one, other)));
    }

    private static Arbitrary<Forecast> forecasts(Measure measure) {
        return yearlyValues(IndicatorArbitraries.decimals(measure.nature(), 6))
                .list()
                .ofMaxSize(4)
                .uniqueElements(YearlyValue::year)
                .map(values -> new Forecast(measure, inOrder(values)));
    }

    private static <T extends Serializable> Arbitrary<Finding<T>> findings(Arbitrary<T> values) {
        return Arbitraries.oneOf(
                values.map(Finding.Told::new),
                Arbitraries.of(Gap.class)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .uniqueElements()
                        .map(Finding.NotEnough::new));
    }
}
