package jp.kurume.plan.indicators.report;

import java.util.List;
import jp.kurume.plan.indicators.EarlierSeries;
import jp.kurume.plan.indicators.Indicator;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureSeries;
import jp.kurume.plan.time.FiscalYear;

/** A set of indicators as of a year: without what was observed, said or set later. */
final class SetThen {

    private final IndicatorSet indicators;
    private final FiscalYear year;

    SetThen(IndicatorSet indicators, FiscalYear year) {
        this.indicators = indicators;
        this.year = year;
    }

    IndicatorSet set() {
        return IndicatorSet.builder()
                .from(indicators)
                .indicators(
                        indicators.indicators().stream().map(this::indicator).toList())
                .observations(indicators.observations().stream()
                        .filter(observation -> isKnown(observation.year()))
                        .toList())
                .observationParts(indicators.observationParts().stream()
                        .filter(part -> isKnown(part.year()))
                        .toList())
                .remarks(indicators.remarks().stream()
                        .filter(remark -> remark.year().filter(year::isBefore).isEmpty())
                        .toList())
                .series(indicators.series().stream().map(this::series).toList())
                .earlierSeries(
                        indicators.earlierSeries().stream().map(this::earlier).toList())
                .build();
    }

    /** A measure without versions that hold only after the year. */
    Measure measure(Measure measure) {
        return measure.withVersions(
                measure.versions().subList(0, measure.versions().indexOf(measure.versionAt(year)) + 1));
    }

    private Indicator indicator(Indicator indicator) {
        return indicator.withMeasures(
                indicator.measures().stream().map(this::measure).toList());
    }

    private MeasureSeries series(MeasureSeries series) {
        return new MeasureSeries(
                series.members(),
                series.points().stream().filter(point -> isKnown(point.year())).toList());
    }

    /** What a measure of the set goes on from in numbers of another kind, as far as it was known; without what has no values. */
    List<EarlierSeries> before(String measure) {
        return indicators.earlierSeries(measure).stream()
                .map(this::earlier)
                .filter(earlier -> !earlier.series().points().isEmpty())
                .toList();
    }

    private EarlierSeries earlier(EarlierSeries earlier) {
        return new EarlierSeries(earlier.measure(), earlier.earlier(), series(earlier.series()));
    }

    private boolean isKnown(FiscalYear of) {
        return !of.isAfter(year);
    }
}
