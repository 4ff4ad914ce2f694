package jp.kurume.plan.indicators.report;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.Remark;
import jp.kurume.plan.indicators.Scope;
import jp.kurume.plan.indicators.YearKind;
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
                Print.count(rollUp.assessments().size()),
                Print.count(rollUp.withoutVerdict()),
                rollUp.shareReached().map(print::percent).orElse(Print.nothing()),
                rollUp.medianProgress().map(print::percent).orElse(Print.nothing())))));
        List<Remark> remarks = report.remarks(scope);
        if (!remarks.isEmpty()) {
            blocks.add(new Block.Details(ratings.remarks(remarks)));
        }
        Breakdowns breakdowns = new Breakdowns(measures);
        blocks.add(sideBySide(rollUps.part(scope), breakdowns));
        if (breakdowns.inOrder().stream().anyMatch(PartSections::isDerivedAnywhere)) {
            blocks.add(new Block.Paragraph(Text.of(words.of("derived.note"))));
        }
        return new Section(
                rollUps.part(scope),
                blocks,
                breakdowns.wholes().stream()
                        .map(whole -> measureSections.of(whole, breakdowns.of(whole)))
                        .toList());
    }

    private Grid sideBySide(Text part, Breakdowns breakdowns) {
        List<MeasureReport> measures = breakdowns.inOrder();
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(Grid.Column.of(words.of("column.measure"), false));
        columns.add(Grid.Column.of(words.of("column.verdict", told()), false));
        boolean rated = measures.stream().map(MeasureReport::latest).anyMatch(RatingPrint::isTold);
        if (rated) {
            columns.add(Grid.Column.of(words.of("column.rating", told()), false));
        }
        columns.add(Grid.Column.of(words.of("column.baseline"), true));
        for (FiscalYear year : report.years()) {
            columns.add(Grid.Column.of(print.year(year), true));
        }
        columns.add(Grid.Column.of(words.of("column.target"), true));
        return new Grid(
                Text.of(words.of("part.years")).plus(part),
                columns,
                measures.stream().map(measure -> row(measure, rated)).toList(),
                false);
    }

    private static boolean isDerivedAnywhere(MeasureReport measureReport) {
        return measureReport.results().stream().anyMatch(result -> Print.isDerived(measureReport.measure(), result));
    }

    /** The sentence that says of which year the verdicts are. */
    private String told() {
        return report.choice() == ResultChoice.LATEST ? words.of("latest") : print.year(report.year());
    }

    private List<Grid.Cell> row(MeasureReport measureReport, boolean rated) {
        Measure measure = measureReport.measure();
        YearResult latest = measureReport.latest();
        List<Grid.Cell> cells = new ArrayList<>();
        Text name = Text.quoted(measure.name())
                .and(
                        measure.countedBy() == YearKind.CALENDAR_YEAR
                                ? words.of("brackets", words.of("calendar-years"))
                                : "");
        // Tables print うち before such a name themselves, too.
        boolean isNamedPart = measure.partOf().isEmpty() || measure.name().startsWith("うち");
        cells.add(Grid.Cell.of(isNamedPart ? name : words.text("breakdown", name)));
        cells.add(verdict(measure, latest));
        if (rated) {
            cells.add(Grid.Cell.of(ratings.rating(latest)));
        }
        cells.add(Grid.Cell.of(Text.of(print.baselineYear(measure, measureReport.version()))
                .plus(print.baseline(measure, measureReport.version()))));
        for (FiscalYear year : report.years()) {
            cells.add(Grid.Cell.of(measureReport
                    .result(year)
                    .filter(result -> !result.observations().isEmpty())
                    .map(result -> print.observed(measure, result))
                    .orElseGet(() -> Text.of(Print.nothing()))));
        }
        cells.add(Grid.Cell.of(Text.of(print.dueYear(measure, measureReport.version()))
                .plus(print.target(measure, measureReport.version()))));
        return cells;
    }

    /** A verdict, with its year where each measure may be of another one. */
    private Grid.Cell verdict(Measure measure, YearResult latest) {
        Grid.Cell verdict = print.verdict(measure, latest);
        return report.choice() == ResultChoice.LATEST
                ? new Grid.Cell(verdict.text().and(words.of("brackets", print.years(measure, latest))), verdict.style())
                : verdict;
    }
}
