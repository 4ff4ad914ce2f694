package jp.kurume.plan.indicators.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.InterimTarget;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureSeries;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.PiecewisePath;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.indicators.TargetPath;
import jp.kurume.plan.indicators.survey.ConfidenceInterval;
import jp.kurume.plan.output.Text;
import jp.kurume.plan.time.FiscalYear;

/** Lays out the charts of measures: the path from baseline to target, and what was observed on the way. */
final class Charts {

    private static final double MARGIN = 26;
    private static final double CAP = 4;
    private static final double BETWEEN_YEARS = 10;

    private final Words words;
    private final Print print;

    Charts(Words words, Print print) {
        this.words = words;
        this.print = print;
    }

    /** Nothing where there is no value to draw. */
    Optional<Chart> of(MeasureReport measureReport) {
        Values values = new Values(measureReport);
        return values.marks.isEmpty() ? Optional.empty() : Optional.of(chart(measureReport, values));
    }

    /** A value in its year, before it has a place. */
    private record Mark(Chart.MarkerKind kind, FiscalYear year, BigDecimal value) {}

    /** An interval around an observation, in percent. */
    private record Range(FiscalYear year, BigDecimal lower, BigDecimal upper) {}

    /** Everything that is drawn of a measure. */
    private static final class Values {
        private final List<Mark> marks = new ArrayList<>();
        private final List<Range> ranges = new ArrayList<>();
        private final List<Target.Band> bands = new ArrayList<>();

        private Values(MeasureReport measureReport) {
            for (YearResult result : measureReport.results()) {
                for (Observation observation : result.observations()) {
                    // Some months of a count lie below the path of the years, and say nothing of it.
                    if (measureReport.measure().isPartYear(observation)) {
                        continue;
                    }
                    measureReport
                            .measure()
                            .valueOf(observation)
                            .ifPresent(value -> marks.add(new Mark(Chart.MarkerKind.OBSERVED, result.year(), value)));
                }
                result.intervals()
                        .forEach(interval ->
                                interval.<Boolean>fold(known -> ranges.add(range(result.year(), known)), () -> false));
            }
            measureReport
                    .version()
                    .interimTargets()
                    .forEach(interim -> marks.add(new Mark(Chart.MarkerKind.TARGET, interim.year(), interim.value())));
            if (measureReport.version().target() instanceof Target.Fixed fixed) {
                marks.add(new Mark(Chart.MarkerKind.TARGET, fixed.year(), fixed.value()));
            }
            if (measureReport.version().baseline() instanceof Baseline.Known known) {
                marks.add(new Mark(Chart.MarkerKind.BASELINE, known.year(), known.value()));
            }
            for (MeasureSeries.Point point : measureReport.earlier()) {
                if (!(measureReport.version().baseline() instanceof Baseline.Known known)
                        || !known.year().equals(point.year())) {
                    marks.add(new Mark(Chart.MarkerKind.EARLIER, point.year(), point.value()));
                }
            }
            measureReport.measure().band(measureReport.version()).ifPresent(bands::add);
        }

        private static Range range(FiscalYear year, ConfidenceInterval interval) {
            return new Range(year, percent(interval.lower()), percent(interval.upper()));
        }

        private static BigDecimal percent(double share) {
            return BigDecimal.valueOf(share).movePointRight(2);
        }

        private List<BigDecimal> all() {
            List<BigDecimal> all = new ArrayList<>();
            marks.forEach(mark -> all.add(mark.value()));
            ranges.forEach(range -> all.addAll(List.of(range.lower(), range.upper())));
            bands.forEach(band -> all.addAll(List.of(band.lowest(), band.highest())));
            return all;
        }
    }

    private Chart chart(MeasureReport measureReport, Values values) {
        Measure measure = measureReport.measure();
        ValueAxis axis = new ValueAxis(values.all(), measure.nature(), measure.decimals());
        double widest = 0;
        for (BigDecimal tick : axis.ticks()) {
            widest = Math.max(widest, Labels.width(ValueAxis.print(tick)));
        }
        Chart.Box plot = new Chart.Box(widest + CAP * 2, MARGIN, Chart.WIDTH - MARGIN, Chart.HEIGHT - MARGIN - CAP);
        Plot place = new Plot(plot, axis, years(measureReport, values));
        List<Chart.Marker> markers = new ArrayList<>();
        values.marks.forEach(mark -> markers.add(place.marker(mark)));
        List<Chart.Line> lines = lines(measureReport, values, place);
        Labels labels = new Labels(new Chart.Box(plot.left(), CAP, Chart.WIDTH, plot.bottom()), markers, lines);
        for (Mark mark : inOrderOfWeight(values.marks)) {
            labels.place(label(measure, mark), place.marker(mark));
        }
        List<Chart.Box> bands = new ArrayList<>();
        values.bands.forEach(band ->
                bands.add(new Chart.Box(plot.left(), place.y(band.highest()), plot.right(), place.y(band.lowest()))));
        String unit = words.of("chart.unit", measure.unit().symbol());
        List<Chart.Tick> ticks = new ArrayList<>();
        axis.ticks().forEach(tick -> ticks.add(new Chart.Tick(ValueAxis.print(tick), place.y(tick))));
        return new Chart(
                Text.of(words.of("chart.title")).andQuoted(measure.name()),
                description(measure, values, axis),
                Labels.width(unit) <= plot.left() + MARGIN * 2 ? unit : "",
                plot,
                place.years(print),
                ticks,
                bands,
                lines,
                markers,
                labels.placed());
    }

    private static NavigableSet<FiscalYear> years(MeasureReport measureReport, Values values) {
        NavigableSet<FiscalYear> years = new TreeSet<>();
        years.add(measureReport.version().baseline().year());
        measureReport.version().target().dueYear().ifPresent(years::add);
        values.marks.forEach(mark -> years.add(mark.year()));
        return years;
    }

    private static List<Chart.Line> lines(MeasureReport measureReport, Values values, Plot place) {
        List<Chart.Line> lines = new ArrayList<>();
        measureReport.measure().path(measureReport.version()).ifPresent(path -> lines.addAll(path(path, place)));
        Map<FiscalYear, BigDecimal> course = new TreeMap<>();
        for (Mark mark : values.marks) {
            if (mark.kind() != Chart.MarkerKind.TARGET) {
                // An observation comes before the baseline of its year.
                course.putIfAbsent(mark.year(), mark.value());
            }
        }
        FiscalYear last = null;
        for (Map.Entry<FiscalYear, BigDecimal> next : course.entrySet()) {
            if (last != null) {
                lines.add(new Chart.Line(
                        Chart.LineKind.COURSE,
                        place.x(last),
                        place.y(course.getOrDefault(last, BigDecimal.ZERO)),
                        place.x(next.getKey()),
                        place.y(next.getValue())));
            }
            last = next.getKey();
        }
        for (Range range : values.ranges) {
            double x = place.x(range.year());
            double upper = place.y(range.upper());
            double lower = place.y(range.lower());
            lines.add(new Chart.Line(Chart.LineKind.INTERVAL, x, upper, x, lower));
            lines.add(new Chart.Line(Chart.LineKind.INTERVAL, x - CAP, upper, x + CAP, upper));
            lines.add(new Chart.Line(Chart.LineKind.INTERVAL, x - CAP, lower, x + CAP, lower));
        }
        return lines;
    }

    /** The path, piece by piece. */
    private static List<Chart.Line> path(TargetPath path, Plot place) {
        List<Chart.Line> pieces = new ArrayList<>();
        FiscalYear year = path.baselineYear();
        BigDecimal value = path.baseline();
        if (path instanceof PiecewisePath piecewise) {
            for (InterimTarget interim : piecewise.interimTargets()) {
                pieces.add(piece(place, year, value, interim.year(), interim.value()));
                year = interim.year();
                value = interim.value();
            }
        }
        pieces.add(piece(place, year, value, path.targetYear(), path.target()));
        return pieces;
    }

    private static Chart.Line piece(Plot place, FiscalYear from, BigDecimal start, FiscalYear to, BigDecimal end) {
        return new Chart.Line(Chart.LineKind.PATH, place.x(from), place.y(start), place.x(to), place.y(end));
    }

    /** Target and baseline first, then what was observed, the latest first. */
    private static List<Mark> inOrderOfWeight(List<Mark> marks) {
        List<Mark> ordered = new ArrayList<>();
        for (Chart.MarkerKind kind : List.of(
                Chart.MarkerKind.TARGET,
                Chart.MarkerKind.BASELINE,
                Chart.MarkerKind.OBSERVED,
                Chart.MarkerKind.EARLIER)) {
            for (int i = marks.size() - 1; i >= 0; i--) {
                if (marks.get(i).kind() == kind) {
                    ordered.add(marks.get(i));
                }
            }
        }
        return ordered;
    }

    private String label(Measure measure, Mark mark) {
        String value = measure.print(mark.value());
        return mark.kind() == Chart.MarkerKind.TARGET ? words.of("column.target") + " " + value : value;
    }

    private Text description(Measure measure, Values values, ValueAxis axis) {
        List<Text> texts = new ArrayList<>();
        for (int i = values.marks.size() - 1; i >= 0; i--) {
            Mark mark = values.marks.get(i);
            texts.add(Text.of(words.of("marker", mark.kind()) + " " + print.year(mark.year()) + " ")
                    .plus(print.value(measure, mark.value())));
        }
        for (Target.Band band : values.bands) {
            texts.add(Text.of(words.of("note.band"))
                    .plus(print.value(measure, band.lowest()))
                    .and(words.of("range.to"))
                    .plus(print.value(measure, band.highest())));
        }
        return Text.joined(words.of("comma"), texts)
                .and(words.of("sentence.end"))
                .and(axis.startsAtZero() ? "" : words.of("chart.not-from-zero"));
    }

    /** Where years and values lie in the picture. */
    private static final class Plot {
        private final Chart.Box box;
        private final ValueAxis axis;
        private final FiscalYear first;
        private final FiscalYear last;

        /** Half a year of room at either end, so that a marker does not touch the edge. */
        private Plot(Chart.Box box, ValueAxis axis, NavigableSet<FiscalYear> years) {
            this.box = box;
            this.axis = axis;
            first = years.first();
            last = years.last();
        }

        private double yearWidth() {
            return (box.right() - box.left()) / (last.startYear() - first.startYear() + 1);
        }

        private double x(FiscalYear year) {
            return box.left() + (year.startYear() - first.startYear() + 0.5) * yearWidth();
        }

        private double y(BigDecimal value) {
            return box.bottom() - axis.height(value) * (box.bottom() - box.top());
        }

        private Chart.Marker marker(Mark mark) {
            return new Chart.Marker(mark.kind(), x(mark.year()), y(mark.value()));
        }

        /** The years of the axis: as many as there is room for, the last one always. */
        private List<Chart.Tick> years(Print print) {
            double widest = Labels.width(print.year(last)) + BETWEEN_YEARS;
            int step = (int) Math.ceil(widest / yearWidth());
            List<Chart.Tick> ticks = new ArrayList<>();
            for (int year = last.startYear(); year >= first.startYear(); year -= step) {
                FiscalYear at = FiscalYear.of(year);
                ticks.add(0, new Chart.Tick(print.year(at), x(at)));
            }
            return ticks;
        }
    }
}
