package jp.kurume.plan.indicators.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.EarlierSeries;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.indicators.MeasureSeries;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.ObservationState;
import jp.kurume.plan.output.Block;
import jp.kurume.plan.output.Detail;
import jp.kurume.plan.output.Grid;
import jp.kurume.plan.output.Section;
import jp.kurume.plan.output.Text;
import jp.kurume.plan.time.FiscalYear;

/** The section of a measure: how it stands, its chart, its years, and what speaks for caution. */
final class MeasureSections {

    private final EvaluationReport report;
    private final Words words;
    private final Print print;
    private final RatingPrint ratings;
    private final MeasureNotes notes;
    private final Charts charts;
    private final PartTables parts;

    MeasureSections(EvaluationReport report, Words words, Print print) {
        this.report = report;
        this.words = words;
        this.print = print;
        ratings = new RatingPrint(words, print);
        notes = new MeasureNotes(report, words, print);
        charts = new Charts(words, print);
        parts = new PartTables(report, words, print);
    }

    /** The section of a measure, and below it those of its breakdowns. */
    Section of(MeasureReport measureReport, List<MeasureReport> breakdowns) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Details(facts(measureReport)));
        blocks.add(charts.of(measureReport)
                .<Block>map(ChartPicture::of)
                .orElseGet(() -> new Block.Paragraph(Text.of(words.of("chart.none")))));
        blocks.addAll(before(report.before(measureReport.measure())));
        if (hasValues(measureReport)) {
            blocks.add(years(measureReport));
        }
        blocks.addAll(parts.of(measureReport));
        List<Text> remarkable = notes.of(measureReport);
        if (!remarkable.isEmpty()) {
            blocks.add(new Block.Items(remarkable));
        }
        return new Section(
                Text.quoted(measureReport.measure().name()),
                blocks,
                breakdowns.stream().map(part -> of(part, List.of())).toList());
    }

    private List<Detail> facts(MeasureReport measureReport) {
        Measure measure = measureReport.measure();
        MeasureVersion version = measureReport.version();
        List<Detail> facts = new ArrayList<>();
        YearResult latest = measureReport.latest();
        String year = print.years(measure, latest);
        facts.add(Detail.of(
                words.of("column.verdict", year),
                print.verdict(latest.verdict())
                        .text()
                        .and(Print.isDerived(measure, latest) ? words.of("brackets", words.of("derived.short")) : "")));
        if (!latest.observations().isEmpty()) {
            facts.add(Detail.of(
                    words.of("fact.value", year),
                    print.observed(measure, latest.observations().get(0))));
        }
        if (RatingPrint.isTold(latest)) {
            facts.add(Detail.of(words.of("column.rating", year), ratings.rating(latest)));
        }
        facts.addAll(ratings.remarks(measure, measureReport.remarks()));
        facts.add(Detail.of(
                words.of("fact.aim"),
                Text.of(print.baselineYear(measure, version))
                        .plus(print.baseline(measure, version))
                        .and(" → ")
                        .plus(print.interimTargets(measure, version))
                        .and(print.dueYear(measure, version))
                        .plus(print.target(measure, version))));
        latestObserved(measureReport).ifPresent(result -> facts.addAll(paces(measure, result)));
        facts.add(Detail.of(
                words.of("fact.kind"),
                Text.of(words.of("kind", measureReport.indicator().kind())
                        + words.of("comma")
                        + words.of("nature", measure.nature()))));
        facts.add(Detail.of(words.of("fact.id"), Text.quoted(measure.id())));
        return facts;
    }

    private static boolean hasValues(MeasureReport measureReport) {
        return measureReport.version().baseline() instanceof Baseline.Known
                || !measureReport.earlier().isEmpty()
                || latestObserved(measureReport).isPresent();
    }

    private static Optional<YearResult> latestObserved(MeasureReport measureReport) {
        return measureReport.results().stream()
                .filter(result -> !result.observations().isEmpty())
                .reduce((earlier, later) -> later);
    }

    private List<Detail> paces(Measure measure, YearResult result) {
        List<Detail> paces = new ArrayList<>();
        boolean hasEnded = result.version().holdsTo().stream()
                .anyMatch(last -> measure.countedBy().lastDay(report.year()).isAfter(last));
        List<FigureKind> told =
                hasEnded ? List.of(FigureKind.PACE_SO_FAR) : List.of(FigureKind.PACE_SO_FAR, FigureKind.PACE_NEEDED);
        for (FigureKind kind : told) {
            result.figure(kind)
                    .ifPresent(pace -> paces.add(Detail.of(
                            words.of("figure", kind),
                            print.figure(measure, result, kind)
                                    .and(words.of("pace.year", print.years(measure, result))))));
        }
        return paces;
    }

    /** What was observed year by year, between the values that lead to it. */
    private Grid years(MeasureReport measureReport) {
        Measure measure = measureReport.measure();
        boolean share = measure.nature() == MeasureNature.SHARE;
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(Grid.Column.of(words.of("column.year"), false));
        columns.add(Grid.Column.of(words.of("column.value"), true));
        columns.add(Grid.Column.of(words.of("column.verdict-of-year"), false));
        boolean rated = measureReport.results().stream().anyMatch(RatingPrint::isTold);
        if (rated) {
            columns.add(Grid.Column.of(words.of("column.rating-of-year"), false));
        }
        if (share) {
            columns.add(Grid.Column.of(words.of("column.interval", print.level(report.level())), true));
        }
        for (FigureKind kind : shown()) {
            columns.add(Grid.Column.of(words.of("figure", kind), true));
        }
        Map<FiscalYear, List<List<Grid.Cell>>> rows = new TreeMap<>();
        int figures = columns.size() - 3;
        if (measureReport.version().baseline() instanceof Baseline.Known known) {
            rows.put(
                    known.year(),
                    List.of(bare(
                            print.baselineYear(measure, measureReport.version()).strip(),
                            print.baseline(measure, measureReport.version()),
                            words.of("column.baseline"),
                            figures)));
        }
        for (MeasureSeries.Point point : measureReport.earlier()) {
            rows.putIfAbsent(
                    point.year(),
                    List.of(bare(
                            print.years(measure, point),
                            print.value(measure, point.value()),
                            words.of("value.earlier"),
                            figures)));
        }
        for (YearResult result : measureReport.results()) {
            List<Grid.Cell> row = row(measure, result, share, rated);
            // What was counted by the old rule in a year stands before what was counted in it by the new one.
            boolean isBoth = !result.version().equals(measureReport.version())
                    && measure.isCountedAnew(measureReport.version())
                    && rows.containsKey(result.year());
            rows.merge(result.year(), List.of(row), (before, own) -> isBoth ? List.of(row, before.get(0)) : own);
        }
        return new Grid(
                Text.of(words.of("measure.years")).andQuoted(measure.name()),
                columns,
                rows.values().stream().flatMap(List::stream).toList(),
                false);
    }

    /** What a measure goes on from in another unit or counted otherwise, before its own values. */
    private List<Block> before(List<EarlierSeries> all) {
        List<Block> blocks = new ArrayList<>();
        if (!all.isEmpty()) {
            Text names = Text.joined(
                    words.of("comma"),
                    all.stream().map(before -> told(before.earlier())).toList());
            blocks.add(new Block.Paragraph(words.text("before.text", names)));
            all.forEach(before -> blocks.add(before(before)));
        }
        return blocks;
    }

    /** An earlier measure's name and what it is counted in. */
    private Text told(Measure earlier) {
        String unit = earlier.unit().symbol();
        return Text.quoted(earlier.name()).plus(unit.isEmpty() ? Text.NONE : words.text("brackets", Text.quoted(unit)));
    }

    /** The values of a measure that this one goes on from in another unit, or counted otherwise. */
    private Grid before(EarlierSeries before) {
        Measure earlier = before.earlier();
        List<List<Grid.Cell>> rows = new ArrayList<>();
        for (MeasureSeries.Point point : before.series().points()) {
            rows.add(List.of(
                    Grid.Cell.of(print.years(earlier, point)),
                    Grid.Cell.of(print.value(earlier, point.value())
                            .and(
                                    point.state() == ObservationState.FINAL
                                            ? ""
                                            : words.of("brackets", words.of("state", point.state())))),
                    Grid.Cell.of(
                            point.citations().isEmpty()
                                    ? Text.of(words.of("note.not-cited"))
                                    : print.citations(point.citations()))));
        }
        return new Grid(
                words.text("before.caption", told(earlier)),
                List.of(
                        Grid.Column.of(words.of("column.year"), false),
                        Grid.Column.of(words.of("column.value"), true),
                        Grid.Column.of(words.of("column.source"), false)),
                rows,
                false);
    }

    private static List<FigureKind> shown() {
        return List.of(
                FigureKind.EXPECTED,
                FigureKind.VARIANCE,
                FigureKind.DISTANCE,
                FigureKind.ATTAINMENT_RATE,
                FigureKind.PROGRESS,
                FigureKind.ELAPSED_SHARE);
    }

    private static List<Grid.Cell> bare(String year, Text value, String what, int figures) {
        List<Grid.Cell> cells = new ArrayList<>();
        cells.add(Grid.Cell.of(year));
        cells.add(Grid.Cell.of(value));
        cells.add(Grid.Cell.of(what));
        for (int i = 0; i < figures; i++) {
            cells.add(Grid.Cell.of(Print.nothing()));
        }
        return cells;
    }

    private List<Grid.Cell> row(Measure measure, YearResult result, boolean share, boolean rated) {
        List<Grid.Cell> cells = new ArrayList<>();
        cells.add(Grid.Cell.of(print.years(measure, result)));
        cells.add(Grid.Cell.of(
                result.observations().isEmpty()
                        ? Text.of(Print.nothing())
                        : print.observed(measure, result.observations().get(0))));
        cells.add(print.verdict(result.verdict()));
        if (rated) {
            cells.add(Grid.Cell.of(ratings.rating(result)));
        }
        if (share) {
            cells.add(Grid.Cell.of(
                    result.intervals().isEmpty()
                            ? Print.nothing()
                            : result.intervals().get(0).fold(print::interval, () -> words.of("precision.not-stated"))));
        }
        for (FigureKind kind : shown()) {
            cells.add(Grid.Cell.of(print.figure(measure, result, kind)));
        }
        return cells;
    }
}
