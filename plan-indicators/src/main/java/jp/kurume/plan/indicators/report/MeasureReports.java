package jp.kurume.plan.indicators.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.kurume.plan.indicators.Assessment;
import jp.kurume.plan.indicators.Indicator;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureSeries;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.Rating;
import jp.kurume.plan.indicators.Remark;
import jp.kurume.plan.indicators.forecast.Forecast;
import jp.kurume.plan.indicators.forecast.YearlyValue;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.time.FiscalYear;

/** Makes the reports on the measures of a plan, each as of the year of the report. */
final class MeasureReports {

    private final EvaluationReport report;
    private final IndicatorSet indicators;
    private final FiscalYear year;

    MeasureReports(EvaluationReport report) {
        this.report = report;
        indicators = report.indicators();
        year = report.year();
    }

    MeasureReport of(Measure measure) {
        Indicator indicator = indicators.indicatorOf(measure.id());
        Measure then = new SetThen(indicators, year).measure(measure);
        List<Observation> observations = indicators.observations(measure.id()).stream()
                .filter(observation -> !observation.year().isAfter(year))
                .toList();
        List<MeasureSeries.Point> earlier = earlier(measure, observations);
        return new MeasureReport(
                indicator,
                then,
                told(measure.id()).orElseGet(() -> results(then, observations)),
                earlier,
                told(indicators.remarks(measure.id())),
                printedForms(indicator, measure),
                forecast(then, observations, earlier));
    }

    /** The results as a stored report told them; nothing where they are those that follow. */
    private Optional<List<YearResult>> told(String measure) {
        return report.told().isEmpty()
                ? Optional.empty()
                : Optional.of(report.told().stream()
                        .filter(result -> result.measure().equals(measure))
                        .toList());
    }

    /** Without what is said of later years. */
    private List<Remark> told(List<Remark> remarks) {
        return remarks.stream()
                .filter(remark -> remark.year().filter(year::isBefore).isEmpty())
                .toList();
    }

    private List<YearResult> results(Measure measure, List<Observation> observations) {
        List<YearResult> results = new ArrayList<>();
        for (Observation observation : observations) {
            results.add(result(measure.assess(observation), observation.year(), observations));
        }
        if (report.choice() == ResultChoice.LATEST) {
            // What comes behind the latest value says why there is no later one, which is told beside the results.
            while (!results.isEmpty() && !hasValue(results.get(results.size() - 1))) {
                results.remove(results.size() - 1);
            }
        }
        boolean isTold = !results.isEmpty()
                && (report.choice() == ResultChoice.LATEST
                        || results.get(results.size() - 1).year().equals(year));
        if (!isTold) {
            results.add(result(measure.assessWithoutObservation(year), year, observations));
        }
        return results;
    }

    private static boolean hasValue(YearResult result) {
        return result.observations().stream()
                .anyMatch(observation -> observation.value().isPresent());
    }

    private YearResult result(Assessment assessment, FiscalYear of, List<Observation> observations) {
        Measure measure = assessment.measure();
        FiscalYear before = of.minusYears(1);
        List<Rating> ratings = indicators.scaleOf(measure.id()).stream()
                .map(scale -> scale.rate(
                        assessment,
                        observations.stream()
                                .filter(observation -> observation.year().equals(before))
                                .findFirst()
                                .map(measure::assess)
                                .orElseGet(() -> measure.assessWithoutObservation(before)),
                        report.policy()))
                .toList();
        String printed = indicators.printedRating(measure.id(), of).orElse("");
        return YearResult.of(assessment, of, report.policy(), report.level(), ratings, printed);
    }

    /** A set that was built, and not read, may have a series with anything in it: what the measure cannot be stays out. */
    private List<MeasureSeries.Point> earlier(Measure measure, List<Observation> observations) {
        return indicators.series(measure.id()).points().stream()
                .filter(point -> !point.year().isAfter(year))
                .filter(point -> measure.nature().accepts(point.value()))
                .filter(point -> observations.stream()
                        .noneMatch(observation -> observation.year().equals(point.year())))
                .toList();
    }

    private List<PrintedForm> printedForms(Indicator indicator, Measure measure) {
        return indicators.printedForms().stream()
                .filter(form ->
                        form.element().equals(measure.id()) || form.element().equals(indicator.id()))
                .toList();
    }

    private static Forecast forecast(
            Measure measure, List<Observation> observations, List<MeasureSeries.Point> earlier) {
        Map<FiscalYear, YearlyValue> values = new TreeMap<>();
        earlier.forEach(
                point -> values.put(point.year(), new YearlyValue(point.year(), point.value(), point.sampleSize())));
        for (Observation observation : observations) {
            if (!measure.isPartYear(observation)) {
                measure.valueOf(observation)
                        .ifPresent(value -> values.put(
                                observation.year(),
                                new YearlyValue(observation.year(), value, observation.sampleSize())));
            }
        }
        return new Forecast(measure, List.copyOf(values.values()));
    }
}
