package jp.kurume.plan.indicators.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.indicators.MeasureSeries;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Remark;
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

    MeasureSections(EvaluationReport report, Words words, Print print) {
        this.report = report;
        this.words = words;
        this.print = print;
        ratings = new RatingPrint(words, print);
        notes = new MeasureNotes(report, words, print);
        charts = new Charts(words, print);
    }

    Section of(MeasureReport measureReport) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Details(facts(measureReport)));
        blocks.add(charts.of(measureReport)
                .<Block>map(chart -> ChartPicture.of(chart, Text.of(words.of("chart.legend"))))
                .orElseGet(() -> new Block.Paragraph(Text.of(words.of("chart.none")))));
        if (hasValues(measureReport)) {
            blocks.add(years(measureReport));
        }
        List<Text> remarkable = notes.of(measureReport);
        if (!remarkable.isEmpty()) {
            blocks.add(new Block.Items(remarkable));
        }
        return new Section(Text.quoted(measureReport.measure().name()), blocks, List.of());
    }

    private List<Detail> facts(MeasureReport measureReport) {
        Measure measure = measureReport.measure();
        MeasureVersion version = measureReport.version();
        List<Detail> facts = new ArrayList<>();
        facts.add(Detail.of(
                words.of("column.verdict", print.year(report.year())),
                print.verdict(measureReport.latest().verdict()).text()));
        if (RatingPrint.isTold(measureReport.latest())) {
            facts.add(Detail.of(
                    words.of("column.rating", print.year(report.year())), ratings.rating(measureReport.latest())));
        }
        for (Remark remark : measureReport.remarks()) {
            facts.add(ratings.remark(remark));
        }
        facts.add(Detail.of(
                words.of("fact.aim"),
                Text.of(print.year(version.baseline().year()) + " ")
                        .plus(print.baseline(measure, version))
                        .and(" → " + print.dueYear(version))
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
        for (FigureKind kind : List.of(FigureKind.PACE_SO_FAR, FigureKind.PACE_NEEDED)) {
            result.figure(kind)
                    .ifPresent(pace -> paces.add(Detail.of(
                            words.of("figure", kind),
                            print.figure(measure, kind, Optional.of(pace))
                                    .and(words.of("pace.year", print.year(result.year()))))));
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
        if (share) {
            columns.add(Grid.Column.of(words.of("column.interval", print.level(report.level())), true));
        }
        for (FigureKind kind : shown()) {
            columns.add(Grid.Column.of(words.of("figure", kind), true));
        }
        columns.add(Grid.Column.of(words.of("column.verdict-of-year"), false));
        boolean rated = measureReport.results().stream().anyMatch(RatingPrint::isTold);
        if (rated) {
            columns.add(Grid.Column.of(words.of("column.rating-of-year"), false));
        }
        Map<FiscalYear, List<Grid.Cell>> rows = new TreeMap<>();
        if (measureReport.version().baseline() instanceof Baseline.Known known) {
            rows.put(known.year(), bare(measure, known.year(), known.value(), words.of("column.baseline"), share));
        }
        for (MeasureSeries.Point point : measureReport.earlier()) {
            rows.putIfAbsent(
                    point.year(), bare(measure, point.year(), point.value(), words.of("value.earlier"), share));
        }
        if (rated) {
            rows.values().forEach(cells -> cells.add(Grid.Cell.of(Print.nothing())));
        }
        for (YearResult result : measureReport.results()) {
            List<Grid.Cell> cells = row(measure, result, share);
            if (rated) {
                cells.add(Grid.Cell.of(ratings.rating(result)));
            }
            rows.put(result.year(), cells);
        }
        return new Grid(
                Text.of(words.of("measure.years")).andQuoted(measure.name()),
                columns,
                List.copyOf(rows.values()),
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

    private List<Grid.Cell> bare(Measure measure, FiscalYear year, BigDecimal value, String what, boolean share) {
        List<Grid.Cell> cells = new ArrayList<>();
        cells.add(Grid.Cell.of(print.year(year)));
        cells.add(Grid.Cell.of(print.value(measure, value)));
        for (int i = 0; i < shown().size() + (share ? 1 : 0); i++) {
            cells.add(Grid.Cell.of(Print.nothing()));
        }
        cells.add(Grid.Cell.of(what));
        return cells;
    }

    private List<Grid.Cell> row(Measure measure, YearResult result, boolean share) {
        List<Grid.Cell> cells = new ArrayList<>();
        cells.add(Grid.Cell.of(print.year(result.year())));
        cells.add(Grid.Cell.of(
                result.observations().isEmpty()
                        ? Text.of(Print.nothing())
                        : print.observed(measure, result.observations().get(0))));
        if (share) {
            cells.add(Grid.Cell.of(
                    result.intervals().isEmpty()
                            ? Print.nothing()
                            : result.intervals().get(0).fold(print::interval, () -> words.of("precision.not-stated"))));
        }
        for (FigureKind kind : shown()) {
            cells.add(Grid.Cell.of(print.figure(measure, kind, result.figure(kind))));
        }
        cells.add(print.verdict(result.verdict()));
        return cells;
    }
}
