package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /** A further observation of a measure beside others, with its total where the measure is one. */
    Observation among(List<Observation> known, Observation further) {
        List<Observation> all = new ArrayList<>(known);
        all.add(further);
        return of(all).get(known.size());
    }

    /** The observations of a measure in their order, each with its total where the measure is one. */
    List<Observation> of(List<Observation> observed) {
        if (measure.nature() != MeasureNature.CUMULATIVE) {
            return observed;
        }
        List<Observation> withTotals = new ArrayList<>(observed);
        // Of one year the final value comes last, and what is counted on goes on from it.
        List<Integer> inOrder = IntStream.range(0, observed.size())
                .boxed()
                .sorted(Comparator.comparing((Integer one) -> observed.get(one).year())
                        .thenComparing(one -> observed.get(one).state(), Comparator.reverseOrder()))
                .toList();
        FiscalYear before = null;
        Optional<BigDecimal> start = Optional.empty();
        for (int one : inOrder) {
            Observation observation = observed.get(one);
            if (!observation.year().equals(before)) {
                before = observation.year();
                start = startOf(observation.year());
            }
            Optional<BigDecimal> its = counted(observation, start);
            if (!measure.isPartYear(observation)) {
                total = its;
                year = observation.year();
            }
            if (observation.counting() != Counting.TOTAL) {
                withTotals.set(
                        one,
                        observation.withTotal(
                                its.<RunningTotal>map(RunningTotal.Known::new).orElse(RunningTotal.UNKNOWN)));
            }
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
        if (observation.total() instanceof RunningTotal.Known known) {
            return Optional.of(known.value());
        }
        return observation
                .observed()
                .fold(value -> start.map(value::add), reason -> reason.addsNothing() ? start : Optional.empty());
    }
}
