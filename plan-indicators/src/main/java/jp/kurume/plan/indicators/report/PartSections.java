package jp.kurume.plan.indicators.report;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.Remark;
import jp.kurume.plan.indicators.Scope;
import jp.kurume.plan.indicators.rollup.RollUp;
import jp.kurume.plan.output.Block;
import jp.kurume.plan.output.Grid;
import jp.kurume.plan.output.Section;
import jp.kurume.plan.output.Text;
import jp.kurume.plan.time.FiscalYear;

/** The section of a part of the plan: its measures with the years side by side, then each of them. */
final class PartSections {

    private final EvaluationReport report;
    private final Words words;
    private final Print print;
    private final RatingPrint ratings;
    private final RollUpGrid rollUps;
    private final MeasureSections measureSections;

    PartSections(EvaluationReport report, Words words, Print print) {
        this.report = report;
        this.words = words;
        this.print = print;
        ratings = new RatingPrint(words, print);
        rollUps = new RollUpGrid(words, print);
        measureSections = new MeasureSections(report, words, print);
    }

    Section of(Scope scope, List<MeasureReport> measures, RollUp rollUp) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Text.of(words.of(
                "part.text",
                Print.count(measures.size()),
                Print.count(rollUp.withoutVerdict()),
                rollUp.shareReached().map(print::percent).orElse(Print.nothing()),
                rollUp.medianProgress().map(print::percent).orElse(Print.nothing())))));
        List<Remark> remarks = report.remarks(scope);
        if (!remarks.isEmpty()) {
            blocks.add(new Block.Details(remarks.stream().map(ratings::remark).toList()));
        }
        blocks.add(sideBySide(rollUps.part(scope), measures));
        return new Section(
                rollUps.part(scope),
                blocks,
                measures.stream().map(measureSections::of).toList());
    }

    private Grid sideBySide(Text part, List<MeasureReport> measures) {
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(Grid.Column.of(words.of("column.measure"), false));
        columns.add(Grid.Column.of(words.of("column.baseline"), true));
        for (FiscalYear year : report.years()) {
            columns.add(Grid.Column.of(print.year(year), true));
        }
        columns.add(Grid.Column.of(words.of("column.target"), true));
        columns.add(Grid.Column.of(words.of("column.verdict", print.year(report.year())), false));
        boolean rated = measures.stream().map(MeasureReport::latest).anyMatch(RatingPrint::isTold);
        if (rated) {
            columns.add(Grid.Column.of(words.of("column.rating", print.year(report.year())), false));
        }
        return new Grid(
                Text.of(words.of("part.years")).plus(part),
                columns,
                measures.stream().map(measure -> row(measure, rated)).toList(),
                false);
    }

    private List<Grid.Cell> row(MeasureReport measureReport, boolean rated) {
        Measure measure = measureReport.measure();
        List<Grid.Cell> cells = new ArrayList<>();
        cells.add(Grid.Cell.of(Text.quoted(measure.name())));
        cells.add(Grid.Cell.of(
                Text.of(print.year(measureReport.version().baseline().year()) + " ")
                        .plus(print.baseline(measure, measureReport.version()))));
        for (FiscalYear year : report.years()) {
            cells.add(Grid.Cell.of(measureReport
                    .result(year)
                    .filter(result -> !result.observations().isEmpty())
                    .map(result -> print.observed(measure, result))
                    .orElseGet(() -> Text.of(Print.nothing()))));
        }
        cells.add(Grid.Cell.of(
                Text.of(print.dueYear(measureReport.version())).plus(print.target(measure, measureReport.version()))));
        cells.add(print.verdict(measureReport.latest().verdict()));
        if (rated) {
            cells.add(Grid.Cell.of(ratings.rating(measureReport.latest())));
        }
        return cells;
    }
}
