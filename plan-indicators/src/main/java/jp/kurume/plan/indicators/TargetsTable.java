package jp.kurume.plan.indicators;

import java.time.LocalDate;
import java.util.Optional;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.WordList;
import jp.kurume.plan.time.FiscalYearRange;

/** The table of baselines and targets, {@code targets.csv}: one row for each target year of a set of numbers. */
final class TargetsTable {

    private static final int MOST_DECIMALS = 9;

    static final Column<LocalDate> HOLDS_FROM = Column.day("holds_from");
    static final Column<Optional<FiscalYearRange>> BASELINE_YEAR =
            Column.of("baseline_year", YearCells.inRow()).optional().byRule().leftOut();
    static final Column<Optional<TargetCells.Start>> BASELINE =
            Column.of("baseline", TargetCells.baselines()).optional().byRule();
    static final Column<Counting> COUNTS = Column.word("counts", WordList.of("counting", Counting.words()))
            .or(Counting.NOT_STATED)
            .byRule()
            .leftOut();
    static final Column<Optional<FiscalYearRange>> TARGET_YEAR =
            Column.of("target_year", YearCells.inRow()).optional().byRule();
    static final Column<TargetCells.Cell> TARGET = Column.of("target", TargetCells.targets());
    static final Column<Optional<String>> UNIT = Column.unit("unit").optional().leftOut();
    static final Column<Optional<Integer>> DECIMALS =
            Column.number("decimals", 0, MOST_DECIMALS).optional().leftOut();
    static final Column<String> RECOUNTED = Column.text("recounted").or("").leftOut();
    static final Column<Optional<LocalDate>> HOLDS_TO =
            Column.day("holds_to").optional().leftOut();
    static final Column<String> NOTE = Column.text("note").or("").leftOut();

    static final TableFormat FORMAT = TableFormat.required("targets.csv")
            .key(Editions.EDITION, MeasuresTable.MEASURE, HOLDS_FROM, TARGET_YEAR)
            .columns(BASELINE_YEAR, BASELINE, TARGET, COUNTS)
            .columns(UNIT, DECIMALS, RECOUNTED, HOLDS_TO, NOTE)
            .cited()
            .rule(TargetsTable::checkTargetYear, TARGET_YEAR, TARGET)
            .rule(TargetsTable::checkYears, BASELINE_YEAR, TARGET_YEAR)
            .rule(TargetsTable::checkBaseline, BASELINE_YEAR, BASELINE)
            .rule(TargetsTable::checkCounts, MeasuresTable.MEASURE, BASELINE, COUNTS)
            .rule(TargetsTable::checkEnd, HOLDS_FROM, HOLDS_TO);

    private TargetsTable() {}

    private static void checkTargetYear(TableRow row) {
        if (row.isEmpty(TARGET_YEAR) && row.get(TARGET).kind() != TargetCells.Kind.NONE_SET) {
            row.problem(TARGET_YEAR, TableProblems.CELL_EMPTY);
        }
    }

    private static void checkYears(TableRow row) {
        Optional<FiscalYearRange> baseline = row.get(BASELINE_YEAR);
        Optional<FiscalYearRange> target = row.get(TARGET_YEAR);
        if (baseline.isPresent()
                && target.isPresent()
                && !target.get().last().isAfter(baseline.get().last())) {
            row.problem(
                    TARGET_YEAR,
                    IndicatorProblems.TARGET_YEAR,
                    MeasureValues.ofReferring(row)
                            .map(MeasureValues::countedBy)
                            .orElse(YearKind.FISCAL_YEAR)
                            .print(baseline.get().last()));
        }
    }

    /** A value, and one that is being surveyed, is of a year. */
    private static void checkBaseline(TableRow row) {
        Optional<TargetCells.Start> baseline = row.get(BASELINE);
        boolean needsYear = baseline.filter(
                        start -> start.isPending() || start.number().isPresent())
                .isPresent();
        if (needsYear && row.isEmpty(BASELINE_YEAR)) {
            row.problem(BASELINE_YEAR, TableProblems.CELL_EMPTY);
        }
    }

    private static void checkCounts(TableRow row) {
        TableRow measure = row.get(MeasuresTable.MEASURE);
        if (!measure.has(MeasuresTable.NATURE)) {
            return;
        }
        boolean isTotal = measure.get(MeasuresTable.NATURE) == MeasureNature.CUMULATIVE;
        boolean hasNumber = row.get(BASELINE).flatMap(TargetCells.Start::number).isPresent();
        boolean isSaid = row.get(COUNTS) != Counting.NOT_STATED;
        if (isTotal && hasNumber && !isSaid) {
            row.problem(COUNTS, IndicatorProblems.COUNTS_MISSING);
        } else if (!isTotal && isSaid) {
            row.problem(COUNTS, IndicatorProblems.COUNTS_UNASKED);
        }
    }

    private static void checkEnd(TableRow row) {
        row.get(HOLDS_TO)
                .filter(last -> last.isBefore(row.get(HOLDS_FROM)))
                .ifPresent(last -> row.problem(
                        HOLDS_TO,
                        IndicatorProblems.PERIOD_ORDER,
                        row.get(HOLDS_FROM).toString()));
    }
}
