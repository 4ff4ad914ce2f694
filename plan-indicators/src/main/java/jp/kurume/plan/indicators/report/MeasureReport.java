package jp.kurume.plan.indicators.report;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.indicators.Indicator;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureSeries;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Remark;
import jp.kurume.plan.indicators.forecast.Forecast;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.time.FiscalYear;

/**
 * How a measure has done, up to the year of a report (指標ごとの評価).
 *
 * <p>Immutable and thread-safe.
 *
 * @param indicator the indicator it belongs to
 * @param measure the measure, without versions that hold only after the year of the report
 * @param results one result for each year with an observation and, last, for the year of the report; of a report on the latest
 *     values, up to the latest one, or one without a value where there is none; at least one
 * @param earlier values of years without an observation of its own, such as the results of the plan before; earliest
 *     first
 * @param remarks the plan's own words on its results
 * @param printedForms its name and unit as they are printed elsewhere, and slips that were corrected
 * @param forecast what the values up to the year of the report let one expect
 */
@JsonRootName("measure-report")
public record MeasureReport(
        Indicator indicator,
        Measure measure,
        List<YearResult> results,
        List<MeasureSeries.Point> earlier,
        List<Remark> remarks,
        List<PrintedForm> printedForms,
        Forecast forecast)
        implements Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if there is no result
     */
    public MeasureReport {
        Objects.requireNonNull(results, "results");
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(remarks, "remarks");
        Objects.requireNonNull(printedForms, "printedForms");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(forecast, "forecast");
        results = List.copyOf(results);
        earlier = List.copyOf(earlier);
        remarks = List.copyOf(remarks);
        printedForms = List.copyOf(printedForms);
        if (results.isEmpty()) {
            throw new IllegalArgumentException("The report on " + measure.id() + " has no result of its year");
        }
    }

    /**
     * The result that the report tells of: that of its year or, of a report on the latest values, the latest one with a value.
     *
     * @return the last result
     */
    public YearResult latest() {
        return results.get(results.size() - 1);
    }

    /**
     * The result of a year.
     *
     * @param year a fiscal year
     * @return the result, or nothing if nothing was observed in that year and it is not the year of the report
     */
    public Optional<YearResult> result(FiscalYear year) {
        return results.stream().filter(result -> result.year().equals(year)).findFirst();
    }

    /** The baseline and target in force at the end of the year of the report. */
    MeasureVersion version() {
        return latest().version();
    }

    /**
     * The verdict of a result as pages tell it.
     *
     * @param result one of the {@link #results}
     * @param language the reader's language, or English where the library does not speak it
     * @return its sign and word, such as {@code ◎ 達成}, with ※ behind it where nothing but the numbers tells the better side; or
     *     why there is none
     */
    public String verdict(YearResult result, Locale language) {
        return new Print(new Words(language)).verdict(measure, result).text().plain();
    }

    /** Prints the result of the year of the report. */
    @Override
    public String toString() {
        return latest().toString();
    }
}
