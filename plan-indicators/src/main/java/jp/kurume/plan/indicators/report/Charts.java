package jp.kurume.plan.indicators.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.Counting;
import jp.kurume.plan.indicators.InterimTarget;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.indicators.MeasureSeries;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.Obstacle;
import jp.kurume.plan.indicators.PiecewisePath;
import jp.kurume.plan.indicators.PrintedSide;
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

    /** A unit that is a multiple of another one begins with one of these, as 千円 does. */
    private static final String MULTIPLES = "十百千万億兆";

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

    /**
     * A value in its year, before it has a place.
     *
     * @param firstYear the first of the years whose average it is
     * @param year the year in which it is drawn
     * @param side the word that is printed beside a target
     */
    private record Mark(
            Chart.MarkerKind kind, FiscalYear firstYear, FiscalYear year, BigDecimal value, PrintedSide side) {
        static Mark of(Chart.MarkerKind kind, FiscalYear firstYear, FiscalYear year, BigDecimal value) {
            return new Mark(kind, firstYear, year, value, PrintedSide.NOT_PRINTED);
        }
    }

    /** An interval around an observation, in percent. */
    private record Range(FiscalYear year, BigDecimal lower, BigDecimal upper) {}

    /** Everything that is drawn of a measure. */
    private static final class Values {
        private final List<Mark> marks = new ArrayList<>();
        private final List<Range> ranges = new ArrayList<>();
        private final List<Target.Band> bands = new ArrayList<>();
        private final Optional<TargetPath> path;

        private Values(MeasureReport measureReport) {
            for (YearResult result : measureReport.results()) {
                for (Observation observation : result.observations()) {
                    // Some months of a count lie below the path of the years, and what was counted otherwise beside it.
                    if (measureReport.measure().isPartYear(observation) || isCountedOtherwise(measureReport, result)) {
                        continue;
                    }
                    measureReport
                            .measure()
                            .valueOf(observation)
                            .ifPresent(value -> marks.add(
                                    Mark.of(Chart.MarkerKind.OBSERVED, observation.firstYear(), result.year(), value)));
                }
                result.intervals()
                        .forEach(interval ->
                                interval.<Boolean>fold(known -> ranges.add(range(result.year(), known)), () -> false));
            }
            measureReport
                    .version()
                    .interimTargets()
                    .forEach(interim -> marks.add(new Mark(
                            Chart.MarkerKind.MILESTONE,
                            interim.year(),
                            interim.year(),
                            interim.value(),
                            interim.side())));
            if (measureReport.version().target() instanceof Target.Fixed fixed) {
                marks.add(new Mark(
                        Chart.MarkerKind.TARGET, fixed.firstYear(), fixed.year(), fixed.value(), fixed.side()));
            }
            if (measureReport.version().baseline() instanceof Baseline.Known known && known.counts() != Counting.YEAR) {
                marks.add(Mark.of(Chart.MarkerKind.BASELINE, known.firstYear(), known.year(), known.value()));
            }
            for (MeasureSeries.Point point : measureReport.earlier()) {
                if (!(measureReport.version().baseline() instanceof Baseline.Known known)
                        || !known.year().equals(point.year())) {
                    marks.add(Mark.of(Chart.MarkerKind.EARLIER, point.firstYear(), point.year(), point.value()));
                }
            }
            measureReport.measure().band(measureReport.version()).ifPresent(bands::add);
            path = measureReport.measure().path(measureReport.version());
        }

        private static boolean isCountedOtherwise(MeasureReport measureReport, YearResult result) {
            Measure measure = measureReport.measure();
            List<MeasureVersion> later = measure.versions()
                    .subList(
                            measure.versions().indexOf(result.version()) + 1,
                            measure.versions().size());
            return later.stream().anyMatch(measure::isCountedAnew)
                    || result.verdict()
                            .fold(status -> false, obstacles -> obstacles.contains(Obstacle.COUNTED_OTHERWISE));
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
            // Where a total begins to be counted is no value of its own.
            path.ifPresent(way -> all.addAll(List.of(way.baseline(), way.target())));
            ranges.forEach(range -> all.addAll(List.of(range.lower(), range.upper())));
            bands.forEach(band -> all.addAll(List.of(band.lowest(), band.highest())));
            return all;
        }
    }

    private Chart chart(MeasureReport measureReport, Values values) {
        Measure measure = measureReport.measure();
        MeasureVersion version = measureReport.version();
        ValueAxis axis = new ValueAxis(values.all(), measure, measure.decimals(version));
        double widest = 0;
        for (BigDecimal tick : axis.ticks()) {
            widest = Math.max(widest, Labels.width(axis.print(tick)));
        }
        Chart.Box plot = new Chart.Box(widest + CAP * 2, MARGIN, Chart.WIDTH - MARGIN, Chart.HEIGHT - MARGIN - CAP);
        Plot place = new Plot(plot, axis, years(measureReport, values));
        List<Chart.Marker> markers = new ArrayList<>();
        // What was observed lies on top of what was aimed at.
        for (int i = values.marks.size() - 1; i >= 0; i--) {
            markers.add(place.marker(values.marks.get(i)));
        }
        List<Chart.Line> lines = lines(values, place);
        Labels labels = new Labels(new Chart.Box(plot.left(), CAP, Chart.WIDTH, plot.bottom()), markers, lines);
        for (Mark mark : inOrderOfWeight(values.marks)) {
            labels.place(label(measure, version, mark), place.marker(mark));
        }
        goal(measureReport, values, place).ifPresent(goal -> labels.place(goalLabel(measureReport), goal));
        List<Chart.Box> bands = new ArrayList<>();
        values.bands.forEach(band ->
                bands.add(new Chart.Box(plot.left(), place.y(band.highest()), plot.right(), place.y(band.lowest()))));
        String unit = unit(measure.unit(version).symbol(), axis);
        List<Chart.Tick> ticks = new ArrayList<>();
        axis.ticks().forEach(tick -> ticks.add(new Chart.Tick(axis.print(tick), place.y(tick))));
        return new Chart(
                Text.of(words.of("chart.title")).andQuoted(measure.name()),
                description(measureReport, values, axis),
                legend(measure, axis),
                Labels.width(unit) <= plot.left() + MARGIN * 2 ? unit : "",
                plot,
                place.years(year -> print.year(measure, year)),
                ticks,
                bands,
                lines,
                markers,
                labels.placed());
    }

    /** What the values along the edge are counted in, with the multiple that they are written in. */
    private String unit(String symbol, ValueAxis axis) {
        if (axis.power() == 0) {
            return symbol.isEmpty() ? "" : words.of("chart.unit", symbol);
        }
        String multiple = words.of("chart.multiple." + axis.power());
        boolean isMultiple = !symbol.isEmpty() && MULTIPLES.indexOf(symbol.charAt(0)) >= 0;
        return words.of("chart.unit", words.of(isMultiple ? "chart.scaled-by" : "chart.scaled", multiple, symbol));
    }

    private Text legend(Measure measure, ValueAxis axis) {
        return Text.of(words.of("chart.legend")
                + "　"
                + (axis.isOfNumbers() ? words.of(axis.startsAtZero() ? "chart.legend.whole" : "chart.legend.cut") : "")
                + (measure.nature() == MeasureNature.RANK ? words.of("chart.rank") : ""));
    }

    /** Where a target that is no number is written: in its year, at the height of the band or the baseline. */
    private static Optional<Chart.Marker> goal(MeasureReport measureReport, Values values, Plot place) {
        MeasureVersion version = measureReport.version();
        if (version.target() instanceof Target.Fixed) {
            return Optional.empty();
        }
        Optional<BigDecimal> height = values.bands.stream()
                .findFirst()
                .map(Target.Band::highest)
                .or(() -> version.baseline() instanceof Baseline.Known known
                        ? Optional.of(known.value())
                        : Optional.empty());
        return version.target()
                .dueYear()
                .flatMap(due ->
                        height.map(value -> new Chart.Marker(Chart.MarkerKind.TARGET, place.x(due), place.y(value))));
    }

    private String goalLabel(MeasureReport measureReport) {
        return words.of("column.target") + " "
                + print.target(measureReport.measure(), measureReport.version()).plain();
    }

    private static NavigableSet<FiscalYear> years(MeasureReport measureReport, Values values) {
        NavigableSet<FiscalYear> years = new TreeSet<>();
        years.add(measureReport.version().baseline().year());
        measureReport.version().target().dueYear().ifPresent(years::add);
        values.marks.forEach(mark -> years.add(mark.year()));
        return years;
    }

    private static List<Chart.Line> lines(Values values, Plot place) {
        List<Chart.Line> lines = new ArrayList<>();
        values.path.ifPresent(path -> lines.addAll(path(path, place)));
        Map<FiscalYear, BigDecimal> course = new TreeMap<>();
        for (Mark mark : values.marks) {
            if (mark.kind() != Chart.MarkerKind.TARGET && mark.kind() != Chart.MarkerKind.MILESTONE) {
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
                Chart.MarkerKind.MILESTONE,
                Chart.MarkerKind.EARLIER)) {
            for (int i = marks.size() - 1; i >= 0; i--) {
                if (marks.get(i).kind() == kind) {
                    ordered.add(marks.get(i));
                }
            }
        }
        return ordered;
    }

    private String label(Measure measure, MeasureVersion version, Mark mark) {
        String value = measure.print(mark.value(), version) + measure.printSide(mark.side());
        return mark.kind() == Chart.MarkerKind.TARGET ? words.of("column.target") + " " + value : value;
    }

    private Text description(MeasureReport measureReport, Values values, ValueAxis axis) {
        Measure measure = measureReport.measure();
        List<Text> texts = new ArrayList<>();
        for (int i = values.marks.size() - 1; i >= 0; i--) {
            Mark mark = values.marks.get(i);
            texts.add(Text.of(words.of("marker", mark.kind()) + " "
                            + print.years(measure, mark.firstYear(), mark.year()) + " ")
                    .andQuoted(measure.print(mark.value(), measureReport.version()) + measure.printSide(mark.side())));
        }
        for (Target.Band band : values.bands) {
            texts.add(Text.of(words.of("note.band"))
                    .plus(print.value(measure, band.lowest()))
                    .and(words.of("range.to"))
                    .plus(print.value(measure, band.highest())));
        }
        if (values.bands.isEmpty() && !(measureReport.version().target() instanceof Target.Fixed)) {
            texts.add(Text.of(words.of("column.target") + " " + print.dueYear(measure, measureReport.version()))
                    .plus(print.target(measure, measureReport.version())));
        }
        return Text.joined(words.of("comma"), texts)
                .and(words.of("sentence.end"))
                .and(axis.startsAtZero() || !axis.isOfNumbers() ? "" : words.of("chart.not-from-zero"));
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
        private List<Chart.Tick> years(Function<FiscalYear, String> print) {
            double widest = Math.max(Labels.width(print.apply(first)), Labels.width(print.apply(last))) + BETWEEN_YEARS;
            int step = (int) Math.ceil(widest / yearWidth());
            List<Chart.Tick> ticks = new ArrayList<>();
            for (int year = last.startYear(); year >= first.startYear(); year -= step) {
                FiscalYear at = FiscalYear.of(year);
                ticks.add(0, new Chart.Tick(print.apply(at), x(at)));
            }
            return ticks;
        }
    }
}
