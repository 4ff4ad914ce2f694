package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.time.FiscalYear;

/**
 * Works out how much had been counted in all by the end of each year (累計): the last total, or the baseline, and every year's own
 * since.
 *
 * <p>What was called off or not carried out adds nothing. After another gap no total is known until the next one is printed. What
 * was counted up to the baseline's year is in the baseline, be it printed once more or not.
 */
final class Totals {

    private final Measure measure;

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
        Map<FiscalYear, Observation> ofYears = new HashMap<>();
        for (Observation observation : new YearlyObservations(measure, observed).counting()) {
            if (!measure.isPartYear(observation)) {
                ofYears.put(observation.year(), observation);
            }
        }
        return observed.stream()
                .map(observation -> observation.counting() == Counting.TOTAL
                        ? observation
                        : observation.withTotal(counted(observation, ofYears)
                                .<RunningTotal>map(RunningTotal.Known::new)
                                .orElse(RunningTotal.UNKNOWN)))
                .toList();
    }

    /** How much had been counted by the end of an observation's year, if it is known. */
    private Optional<BigDecimal> counted(Observation observation, Map<FiscalYear, Observation> ofYears) {
        if (observation.total() instanceof RunningTotal.Known known) {
            return Optional.of(known.value());
        }
        MeasureVersion version = measure.versionAt(observation.year());
        FiscalYear baseline = version.baseline().year();
        if (observation.year().equals(baseline) && goesOnFrom(version.baseline())) {
            return measure.start(version);
        }
        BigDecimal since = BigDecimal.ZERO;
        Observation next = observation;
        while (true) {
            Optional<BigDecimal> added = added(next);
            if (added.isEmpty()) {
                return Optional.empty();
            }
            since = since.add(added.get());
            FiscalYear before = next.year().minusYears(1);
            Observation earlier = ofYears.get(before);
            if (before.equals(baseline) && measure.start(version).isPresent()) {
                return measure.start(version).map(since::add);
            }
            if (earlier == null || measure.isCountedAnewBetween(earlier, observation)) {
                return Optional.empty();
            }
            if (isTotal(earlier, version)) {
                return earlier.total()
                        .fold(Optional::of, Optional::<BigDecimal>empty)
                        .map(since::add);
            }
            next = earlier;
        }
    }

    private static boolean goesOnFrom(Baseline baseline) {
        return baseline instanceof Baseline.Known known && known.counts() != Counting.YEAR;
    }

    /** Whether what had been counted by the end of a year is known without those before it, as a version counts. */
    private boolean isTotal(Observation observation, MeasureVersion version) {
        return observation.total() instanceof RunningTotal.Known
                && (observation.counting() == Counting.TOTAL
                        || measure.versionAt(observation.year()).equals(version));
    }

    /** What a year adds; nothing where that is not known. */
    private static Optional<BigDecimal> added(Observation observation) {
        return observation
                .observed()
                .fold(
                        number -> observation.counting() == Counting.YEAR ? Optional.of(number) : Optional.empty(),
                        reason -> reason.addsNothing() ? Optional.of(BigDecimal.ZERO) : Optional.empty());
    }
}
