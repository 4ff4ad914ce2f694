package jp.kurume.plan.indicators.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.indicators.report.EvaluationReport;
import jp.kurume.plan.indicators.report.Figure;
import jp.kurume.plan.indicators.report.FigureKind;
import jp.kurume.plan.indicators.report.MeasureReport;
import jp.kurume.plan.indicators.report.ResultChoice;
import jp.kurume.plan.indicators.report.YearResult;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Valid values of evaluation reports. */
final class ReportArbitraries {

    private ReportArbitraries() {}

    static Map<Class<?>, Arbitrary<?>> all() {
        Map<Class<?>, Arbitrary<?>> kit = new LinkedHashMap<>();
        kit.put(FigureKind.class, Arbitraries.of(FigureKind.class));
        kit.put(ResultChoice.class, Arbitraries.of(ResultChoice.class));
        kit.put(
                Figure.class,
                Combinators.combine(Arbitraries.of(FigureKind.class), IndicatorArbitraries.fractions())
                        .as(Figure::new));
        kit.put(YearResult.class, measureReports().flatMap(measure -> Arbitraries.of(measure.results())));
        kit.put(MeasureReport.class, measureReports());
        kit.put(EvaluationReport.class, reports());
        return kit;
    }

    static Arbitrary<EvaluationReport> reports() {
        return Combinators.combine(
                        IndicatorArbitraries.indicatorSets(),
                        IndicatorArbitraries.fiscalYears(),
                        IndicatorArbitraries.policies(),
                        Arbitraries.of(0.5, 0.95, 0.99),
                        Arbitraries.integers().between(0, 20_000).map(day -> LocalDate.ofEpochDay(day)))
                .flatAs((indicators, year, policy, level, made) -> Arbitraries.of(ResultChoice.class)
                        .map(choice -> new EvaluationReport(indicators, year, policy, level, made, choice, List.of())));
    }

    private static Arbitrary<MeasureReport> measureReports() {
        return reports()
                .filter(report -> !report.measures().isEmpty())
                .flatMap(report -> Arbitraries.of(report.measures()));
    }
}
