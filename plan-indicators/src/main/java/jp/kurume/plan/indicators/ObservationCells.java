package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What a row of {@code observations.csv} tells beside value and method: days, sample size and design effect. Apart from {@link
 * IndicatorReader}, since bundled rows have none of them.
 */
final class ObservationCells {

    private static final int MOST_RESPONDENTS = 999_999_999;

    private ObservationCells() {}

    /**
     * The days.
     *
     * @param nature the nature of the measure, or null if it is not known
     * @return the days; none stated if the cells are empty, or hold none of that year, which is noted
     */
    static ObservationPeriod period(TableRow row, @Nullable FiscalYear year, @Nullable MeasureNature nature) {
        boolean begins = !row.textOrEmpty("first_day").isEmpty();
        boolean ends = !row.textOrEmpty("last_day").isEmpty();
        LocalDate first = begins ? row.firstDay("first_day") : null;
        LocalDate last = ends ? row.lastDay("last_day") : null;
        if (begins != ends) {
            row.problem(begins ? "last_day" : "first_day", IndicatorProblems.PERIOD_END);
        }
        if (first == null || last == null) {
            return ObservationPeriod.NOT_STATED;
        }
        if (last.isBefore(first)) {
            row.problem("last_day", IndicatorProblems.PERIOD_ORDER, first.toString());
            return ObservationPeriod.NOT_STATED;
        }
        ObservationPeriod.Days days = ObservationPeriod.of(first, last);
        if (year != null && !(nature == null ? days.touches(year) : nature.accepts(days, year))) {
            row.problem(
                    first.isBefore(year.start()) ? "first_day" : "last_day",
                    IndicatorProblems.PERIOD_YEAR,
                    year.start().toString(),
                    year.end().toString());
        }
        return days;
    }

    /**
     * The sample size.
     *
     * @param method how the value came about, or null if it is not known
     * @param nature the nature of the measure, or null if it is not known
     * @param value the observed value, or null if it is not known
     * @return the size; not stated if the cell is empty, or holds none that can be, which is noted
     */
    static SampleSize sampleSize(
            TableRow row,
            @Nullable ObservationMethod method,
            @Nullable MeasureNature nature,
            @Nullable BigDecimal value) {
        boolean designed = !row.textOrEmpty("design_effect").isEmpty();
        if (row.textOrEmpty("sample_size").isEmpty()) {
            if (designed) {
                row.problem("design_effect", IndicatorProblems.DESIGN_EFFECT_UNASKED);
            }
            return SampleSize.NOT_STATED;
        }
        int respondents = row.number("sample_size", 1, MOST_RESPONDENTS);
        double designEffect = designed ? designEffect(row) : 1;
        if (method == ObservationMethod.RECORD || (nature != null && nature != MeasureNature.SHARE)) {
            row.problem("sample_size", IndicatorProblems.SAMPLE_UNASKED);
        }
        if (!row.isSound()) {
            return SampleSize.NOT_STATED;
        }
        SampleSize.Known size = SampleSize.of(respondents, designEffect);
        if (value != null && !size.gives(value)) {
            row.problem(
                    "sample_size", IndicatorProblems.SAMPLE_SHARE, String.valueOf(respondents), value.toPlainString());
        }
        return size;
    }

    private static double designEffect(TableRow row) {
        BigDecimal number = row.decimal("design_effect");
        double effect = number == null ? 1 : number.doubleValue();
        if (!SampleSize.Known.isDesignEffect(effect)) {
            row.problem("design_effect", IndicatorProblems.DESIGN_EFFECT);
            return 1;
        }
        return effect;
    }
}
