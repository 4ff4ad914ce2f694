package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.time.FiscalYear;

/** The table of baselines and targets, {@code targets.csv}. */
final class TargetsTable {

    static final Column<LocalDate> HOLDS_FROM = Column.day("holds_from");
    static final Column<FiscalYear> BASELINE_YEAR = Column.fiscalYear("baseline_year");
    static final Column<Optional<BigDecimal>> BASELINE =
            Column.of("baseline", MeasureValues.inRowOr(Baseline.UNDER_SURVEY));
    static final Column<FiscalYear> TARGET_YEAR = Column.fiscalYear("target_year");
    static final Column<Optional<BigDecimal>> TARGET = Column.of("target", MeasureValues.inRowOr(Target.UNDER_REVIEW));

    static final TableFormat FORMAT = TableFormat.required("targets.csv")
            .key(Editions.EDITION, MeasuresTable.MEASURE, HOLDS_FROM)
            .columns(BASELINE_YEAR, BASELINE, TARGET_YEAR, TARGET)
            .cited()
            .rule(TargetsTable::checkYears, BASELINE_YEAR, TARGET_YEAR);

    private TargetsTable() {}

    private static void checkYears(TableRow row) {
        FiscalYear baselineYear = row.get(BASELINE_YEAR);
        if (!row.get(TARGET_YEAR).isAfter(baselineYear)) {
            row.problem(TARGET_YEAR, IndicatorProblems.TARGET_YEAR, baselineYear.toString());
        }
    }

    /** The baseline of a sound row. */
    static Baseline baseline(TableRow row) {
        FiscalYear year = row.get(BASELINE_YEAR);
        Optional<BigDecimal> value = row.get(BASELINE);
        return value.isPresent() ? new Baseline.Known(year, value.get()) : new Baseline.UnderSurvey(year);
    }

    /** The target of a sound row. */
    static Target target(TableRow row) {
        FiscalYear year = row.get(TARGET_YEAR);
        Optional<BigDecimal> value = row.get(TARGET);
        return value.isPresent() ? new Target.Fixed(year, value.get()) : new Target.UnderReview(year);
    }
}
