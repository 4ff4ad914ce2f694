package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Works out how much had been counted in all by the end of each year (累計): the last total, or the baseline, and every year's own
 * since.
 *
 * <p>What was called off or not carried out adds nothing. After another gap no total is known until the next one is printed.
 */
final class Totals {

    private final Measure measure;
    private @Nullable MeasureVersion version;
    private Optional<BigDecimal> total = Optional.empty();
    private @Nullable FiscalYear year;

    Totals(Measure measure) {
        this.measure = measure;
    }

    /** The observations of a measure, by their rows, each with its total where the measure is one. */
    Map<TableRow, Observation> of(List<ObservationReader.Observed> observed) {
        Map<TableRow, Observation> withTotals = new HashMap<>();
        if (measure.nature() != MeasureNature.CUMULATIVE) {
            observed.forEach(one -> withTotals.put(one.row(), one.observation()));
            return withTotals;
        }
        // Of one year the final value comes last, and what is counted on goes on from it.
        List<ObservationReader.Observed> inOrder = observed.stream()
                .sorted(Comparator.comparing((ObservationReader.Observed one) ->
                                one.observation().year())
                        .thenComparing(one -> one.observation().state(), Comparator.reverseOrder()))
                .toList();
        FiscalYear before = null;
        Optional<BigDecimal> start = Optional.empty();
        for (ObservationReader.Observed one : inOrder) {
            Observation observation = one.observation();
            if (!observation.year().equals(before)) {
                before = observation.year();
                start = startOf(observation.year());
            }
            Optional<BigDecimal> its = counted(observation, start);
            if (!measure.isPartYear(observation)) {
                total = its;
                year = observation.year();
            }
            withTotals.put(
                    one.row(),
                    observation.counting() == Counting.TOTAL
                            ? observation
                            : observation.withTotal(its.<RunningTotal>map(RunningTotal.Known::new)
                                    .orElse(RunningTotal.UNKNOWN)));
        }
        return withTotals;
    }

    /** What had been counted by the end of the year before, if it is known. */
    private Optional<BigDecimal> startOf(FiscalYear of) {
        MeasureVersion inForce = measure.versionAt(of);
        FiscalYear counted = year;
        if (!inForce.equals(version)) {
            version = inForce;
            FiscalYear baseline = inForce.baseline().year();
            if (counted == null || !counted.isAfter(baseline)) {
                total = measure.start(inForce);
                counted = baseline;
            }
        }
        return counted != null && counted.plusYears(1).equals(of) ? total : Optional.empty();
    }

    private static Optional<BigDecimal> counted(Observation observation, Optional<BigDecimal> start) {
        return observation
                .observed()
                .fold(
                        value -> observation.counting() == Counting.TOTAL ? Optional.of(value) : start.map(value::add),
                        reason -> reason.addsNothing() ? start : Optional.empty());
    }
}
