package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;

/**
 * Observed values of another order of magnitude than all that is known of their measure (桁違い): thousands in place of ones, or a
 * decimal point that was lost. Such a value may be right; somebody should look.
 */
final class MagnitudeRules {

    /** Beyond so many times the greatest of all others, a value is hardly one of the same unit. */
    private static final BigDecimal HUNDREDFOLD = BigDecimal.valueOf(100);

    /** What a lost point, or another unit, makes of a number. */
    private static final List<BigDecimal> CHANGES_OF_SCALE =
            List.of(BigDecimal.TEN, BigDecimal.valueOf(100), BigDecimal.valueOf(1000));

    private final Measure measure;
    private final List<Observation> observations;
    private final List<Problem> problems = new ArrayList<>();

    private MagnitudeRules(Measure measure, List<Observation> observations) {
        this.measure = measure;
        this.observations = observations;
    }

    /**
     * What can be told of the observations of a measure.
     *
     * @param observations one for each year
     */
    static List<Problem> problems(Measure measure, List<Observation> observations) {
        if (measure.nature() == MeasureNature.RANK || measure.nature() == MeasureNature.GRADE) {
            return List.of();
        }
        MagnitudeRules rules = new MagnitudeRules(
                measure,
                observations.stream()
                        .filter(observation -> observation.value().isPresent() && !measure.isPartYear(observation))
                        .sorted(Comparator.comparing(Observation::year))
                        .toList());
        rules.observations.forEach(rules::check);
        return rules.problems;
    }

    private void check(Observation observation) {
        BigDecimal value = size(observation);
        Optional<BigDecimal> greatest = others(observation).stream().max(Comparator.naturalOrder());
        if (value.signum() == 0 || greatest.isEmpty() || greatest.get().signum() == 0) {
            return;
        }
        if (value.compareTo(greatest.get().multiply(HUNDREDFOLD)) >= 0) {
            add(
                    observation,
                    IndicatorProblems.VALUE_LARGE,
                    value.divide(greatest.get(), 0, RoundingMode.DOWN),
                    greatest.get());
            return;
        }
        before(observation).ifPresent(before -> {
            for (BigDecimal change : CHANGES_OF_SCALE) {
                if (value.compareTo(before.multiply(change)) == 0) {
                    add(observation, IndicatorProblems.VALUE_LARGE, change, before);
                } else if (before.compareTo(value.multiply(change)) == 0) {
                    add(observation, IndicatorProblems.VALUE_SMALL, change, before);
                }
            }
        });
    }

    private static BigDecimal size(Observation observation) {
        return observation.value().orElseThrow().abs();
    }

    /** All other numbers of the measure that are counted in the same way, without their signs. */
    private List<BigDecimal> others(Observation observation) {
        List<BigDecimal> others = new ArrayList<>();
        for (Observation other : observations) {
            if (!other.equals(observation) && isCountedAlike(other, observation)) {
                others.add(size(other));
            }
        }
        MeasureVersion version = measure.versionAt(observation.year());
        boolean isOneYearsOwn = measure.nature() == MeasureNature.CUMULATIVE && observation.counting() == Counting.YEAR;
        if (!isOneYearsOwn) {
            baseline(version).ifPresent(others::add);
            if (version.target() instanceof Target.Fixed fixed) {
                others.add(fixed.value().abs());
            } else if (version.target() instanceof Target.Band band) {
                others.add(band.lowest().abs());
                others.add(band.highest().abs());
            }
        }
        return others;
    }

    /** The number from which the value has come: that of the year before, as far as it is known, or the baseline. */
    private Optional<BigDecimal> before(Observation observation) {
        Optional<BigDecimal> before = observations.stream()
                .filter(other -> other.year().isBefore(observation.year()) && isCountedAlike(other, observation))
                .reduce((one, later) -> later)
                .map(MagnitudeRules::size);
        boolean isTotal = measure.nature() == MeasureNature.CUMULATIVE;
        return before.or(() -> isTotal ? Optional.empty() : baseline(measure.versionAt(observation.year())))
                .filter(size -> size.signum() != 0);
    }

    private static Optional<BigDecimal> baseline(MeasureVersion version) {
        return version.baseline() instanceof Baseline.Known known
                ? Optional.of(known.value().abs())
                : Optional.empty();
    }

    private boolean isCountedAlike(Observation one, Observation other) {
        MeasureVersion version = measure.versionAt(one.year());
        return one.counting() == other.counting() && version.equals(measure.versionAt(other.year()));
    }

    private void add(Observation observation, ProblemCode code, BigDecimal times, BigDecimal other) {
        problems.add(new Problem(
                code,
                Place.Property.of("observations", observation.measure() + " " + observation.year())
                        .then("value"),
                observation.value().orElseThrow().toPlainString(),
                List.of(times.toPlainString(), other.toPlainString()),
                List.of()));
    }
}
