package jp.kurume.plan.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.time.FiscalYear;

/** The known values of a series, one a year, while they are gathered from the tables. */
final class SeriesPoints {

    private final Map<FiscalYear, MeasureSeries.Point> ofYears = new TreeMap<>();
    private final Map<FiscalYear, MeasureSeries.Point> ofSpans = new TreeMap<>();

    /**
     * The values, earliest year first. Averages over spans of years are joined with their like only.
     *
     * @param asSpans whether the averages are wanted where there are both
     */
    List<MeasureSeries.Point> inOrder(boolean asSpans) {
        Map<FiscalYear, MeasureSeries.Point> wanted = asSpans ? ofSpans : ofYears;
        Map<FiscalYear, MeasureSeries.Point> others = asSpans ? ofYears : ofSpans;
        return List.copyOf((wanted.isEmpty() ? others : wanted).values());
    }

    /** Adds the baseline of a measure, if it is known and of the kind that the values are. */
    void addBaseline(TableRow row, Measure measure) {
        MeasureVersion version = measure.latestVersion();
        boolean isOneYears = measure.nature() == MeasureNature.CUMULATIVE
                && version.baseline() instanceof Baseline.Known own
                && own.counts() == Counting.YEAR;
        if (version.baseline() instanceof Baseline.Known known && !isOneYears) {
            add(
                    known.isSpan(),
                    row,
                    TargetsTable.BASELINE,
                    new MeasureSeries.Point(
                            known.firstYear(),
                            known.year(),
                            known.value(),
                            ObservationState.FINAL,
                            SampleSize.NOT_STATED,
                            List.of(version.citation())));
        }
    }

    /** Adds what was observed, but for counts of some months, and for what was counted otherwise before. */
    void addObservation(ObservationReader.Observed observed, Measure measure) {
        Observation one = observed.observation();
        if (!measure.isPartYear(one) && !measure.isBeforeRecount(one)) {
            measure.valueOf(one)
                    .ifPresent(value -> add(
                            one.isSpan(),
                            observed.row(),
                            ObservationsTable.VALUE,
                            new MeasureSeries.Point(
                                    one.firstYear(),
                                    one.year(),
                                    value,
                                    one.state(),
                                    one.sampleSize(),
                                    one.citations())));
        }
    }

    /** Adds a point: a final value takes the place of a provisional one of the same year, and two that are alike are both cited. */
    private void add(boolean isSpan, TableRow row, Column<?> column, MeasureSeries.Point point) {
        Map<FiscalYear, MeasureSeries.Point> points = isSpan ? ofSpans : ofYears;
        MeasureSeries.Point known = points.get(point.year());
        if (known == null || known.state() != point.state()) {
            if (known == null || point.state().compareTo(known.state()) < 0) {
                points.put(point.year(), point);
            }
        } else if (known.value().compareTo(point.value()) == 0) {
            points.put(point.year(), together(known, point));
        } else {
            row.problem(
                    column,
                    IndicatorProblems.SERIES_DIFFERS,
                    point.year().toString(),
                    known.value().toPlainString(),
                    listed(known.citations()),
                    point.value().toPlainString(),
                    listed(point.citations()));
        }
    }

    private static MeasureSeries.Point together(MeasureSeries.Point known, MeasureSeries.Point point) {
        List<Citation> citations = new ArrayList<>(known.citations());
        for (Citation citation : point.citations()) {
            if (!isCited(citations, citation)) {
                citations.add(citation);
            }
        }
        SampleSize sampleSize =
                known.sampleSize() instanceof SampleSize.Known ? known.sampleSize() : point.sampleSize();
        return new MeasureSeries.Point(
                point.firstYear(), point.year(), known.value(), known.state(), sampleSize, citations);
    }

    private static boolean isCited(List<Citation> citations, Citation sought) {
        for (Citation citation : citations) {
            if (isOfSamePlace(citation, sought)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two citations are of one place, be it printed there or read so. */
    private static boolean isOfSamePlace(Citation one, Citation other) {
        return one.source().id().equals(other.source().id()) && one.place().equals(other.place());
    }

    private static String listed(List<Citation> citations) {
        return String.join(", ", citations.stream().map(Citation::toString).toList());
    }
}
