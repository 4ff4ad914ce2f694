package jp.kurume.plan.indicators.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.indicators.Assessment;
import jp.kurume.plan.indicators.Fraction;
import jp.kurume.plan.indicators.Scope;
import jp.kurume.plan.indicators.Status;
import jp.kurume.plan.indicators.rollup.PlanRollUp;
import jp.kurume.plan.indicators.rollup.RollUp;
import jp.kurume.plan.output.Grid;
import jp.kurume.plan.output.Text;
import jp.kurume.plan.time.FiscalYear;

/** How measures are doing together: counts by status, part by part and year by year. */
final class RollUpGrid {

    private final Words words;
    private final Print print;

    RollUpGrid(Words words, Print print) {
        this.words = words;
        this.print = print;
    }

    Grid byPart(Text caption, PlanRollUp rollUp) {
        List<List<Grid.Cell>> rows = new ArrayList<>();
        rows.add(row(Text.of(words.of("whole")), rollUp.whole()));
        for (PlanRollUp.Part part : rollUp.parts()) {
            rows.add(row(part(part.scope()), part.rollUp()));
        }
        return new Grid(caption, columns(words.of("column.part")), rows, false);
    }

    Text part(Scope scope) {
        return scope.fold(
                () -> Text.of(words.of("scope.whole-plan")),
                part -> Text.of(part.number() + " ").andQuoted(part.title()));
    }

    Grid byYear(Text caption, EvaluationReport report) {
        List<List<Grid.Cell>> rows = new ArrayList<>();
        for (FiscalYear year : report.years()) {
            rows.add(row(Text.of(print.year(year)), report.rollUp(year).whole()));
        }
        return new Grid(caption, columns(words.of("column.year")), rows, false);
    }

    private List<Grid.Column> columns(String first) {
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(Grid.Column.of(first, false));
        columns.add(Grid.Column.of(words.of("column.measures"), true));
        for (Status status : Status.values()) {
            columns.add(Grid.Column.of(print.status(status), true));
        }
        columns.add(Grid.Column.of(words.of("withheld.short"), true));
        columns.add(Grid.Column.of(words.of("column.share-reached"), true));
        columns.add(Grid.Column.of(words.of("column.median-progress"), true));
        return columns;
    }

    private List<Grid.Cell> row(Text name, RollUp rollUp) {
        List<Grid.Cell> cells = new ArrayList<>();
        cells.add(Grid.Cell.of(name));
        cells.add(Grid.Cell.of(Print.count(rollUp.assessments().size())));
        rollUp.counts().values().forEach(count -> cells.add(Grid.Cell.of(Print.count(count))));
        cells.add(Grid.Cell.of(Print.count(rollUp.withoutVerdict())));
        cells.add(Grid.Cell.of(percent(rollUp.shareReached())));
        cells.add(Grid.Cell.of(percent(rollUp.medianProgress())));
        return cells;
    }

    private String percent(Optional<Fraction> share) {
        return share.map(print::percent).orElse(Print.nothing());
    }

    /** Why there is no verdict on some measures, and on how many. */
    List<Text> reasons(RollUp rollUp) {
        List<Text> reasons = new ArrayList<>();
        rollUp.obstacles().forEach((obstacle, count) -> {
            if (count > 0) {
                reasons.add(Text.of(words.of("reason", words.of("obstacle", obstacle), Print.count(count))));
            }
        });
        return reasons;
    }

    /** The measures that drag, worst first. */
    List<Text> drags(RollUp rollUp) {
        List<Text> drags = new ArrayList<>();
        for (Assessment drag : rollUp.drags()) {
            Text text = Text.of(drag.verdict(rollUp.policy()).fold(print::status, obstacles -> "")
                            + print.mark(drag.directionDerived())
                            + words.of("colon"))
                    .andQuoted(drag.measure().name());
            drags.add(drag.progress()
                    .map(progress -> text.and(words.of(
                            "drag.progress",
                            print.percent(Fraction.of(progress)),
                            drag.elapsedShare()
                                    .map(Fraction::of)
                                    .map(print::percent)
                                    .orElse(Print.nothing()))))
                    .orElse(text));
        }
        return drags;
    }
}
