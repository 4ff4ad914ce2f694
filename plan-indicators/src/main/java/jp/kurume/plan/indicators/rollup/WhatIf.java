package jp.kurume.plan.indicators.rollup;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.indicators.Assessment;
import jp.kurume.plan.indicators.Counting;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.InvalidObservationException;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.RunningTotal;
import jp.kurume.plan.indicators.StatusPolicy;

/**
 * What would be if some values were observed (仮の実績による試算), beside what is.
 *
 * <p>A supposed observation stands in for the real one of its year, or is added where there is none. As with real ones the
 * latest observation of each measure counts; of a total what had been counted before is added to a year's own number, which has to
 * say that it is one ({@link Counting#YEAR}). Nothing real changes. Immutable and thread-safe.
 *
 * @param indicators the indicators of a plan, with what was really observed
 * @param supposed what is supposed to be observed, at most one observation for each measure and year
 * @param policy how strictly observations are held against their paths
 */
@JsonRootName("what-if")
public record WhatIf(IndicatorSet indicators, List<Observation> supposed, StatusPolicy policy) implements Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws UnknownElementException if an observation is of no measure of the set
     * @throws InvalidObservationException if the value of one is out of the range of its measure, or two are of one measure
     *     and year
     */
    public WhatIf {
        Objects.requireNonNull(indicators, "indicators");
        Objects.requireNonNull(supposed, "supposed");
        Objects.requireNonNull(policy, "policy");
        supposed = List.copyOf(supposed);
        Set<String> seen = new HashSet<>();
        for (Observation observation : supposed) {
            // Assessing refuses what cannot be.
            indicators.measure(observation.measure()).assess(observation);
            if (!seen.add(observation.measure() + " " + observation.year())) {
                throw InvalidObservationException.of(
                        "The observation " + observation + " is a second one supposed of its measure and year");
            }
        }
    }

    /**
     * Every measure of which something is supposed, as it is and as it would be.
     *
     * @return one comparison for each such measure, in the order of the plan
     */
    public List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        for (Measure measure : indicators.measures()) {
            if (supposed.stream().anyMatch(one -> one.measure().equals(measure.id()))) {
                comparisons.add(new Comparison(indicators.assess(measure.id()), assessSupposed(measure)));
            }
        }
        return List.copyOf(comparisons);
    }

    /**
     * The plan as it is.
     *
     * @return the roll-up of the latest real observations
     */
    public PlanRollUp real() {
        return PlanRollUp.latest(indicators, policy);
    }

    /**
     * The plan as it would be.
     *
     * @return the roll-up of the latest observations, real and supposed
     */
    public PlanRollUp ifSupposed() {
        return PlanRollUp.of(
                indicators,
                indicators.measures().stream().map(this::assessSupposed).toList(),
                policy);
    }

    /** The latest observation counts; of one year the supposed one. A total is counted with what is supposed. */
    private Assessment assessSupposed(Measure measure) {
        List<Observation> its = supposed.stream()
                .filter(one -> one.measure().equals(measure.id()))
                .toList();
        Optional<Observation> latest =
                its.stream().max((one, other) -> one.year().compareTo(other.year()));
        if (latest.isEmpty()) {
            return indicators.assess(measure.id());
        }
        List<Observation> together = new ArrayList<>(its);
        for (Observation observed : indicators.observations(measure.id())) {
            if (its.stream().noneMatch(one -> one.year().equals(observed.year()))) {
                together.add(uncounted(observed));
            }
        }
        return measure.withTotals(together).stream()
                .filter(one -> its.stream().anyMatch(other -> other.year().equals(one.year()))
                        || (!measure.isPartYear(one)
                                && one.value().isPresent()
                                && one.year().isAfter(latest.get().year())))
                .max((one, other) -> one.year().compareTo(other.year()))
                .map(measure::assess)
                .orElseThrow();
    }

    /** A year's own number without what had been counted by its end, which is worked out anew. */
    private static Observation uncounted(Observation observation) {
        return observation.counting() == Counting.TOTAL ? observation : observation.withTotal(RunningTotal.UNKNOWN);
    }

    /**
     * A measure as it is and as it would be.
     *
     * @param real the assessment of its latest real observation, or one that says that there is none
     * @param supposed the assessment of its latest observation, real or supposed
     */
    public record Comparison(Assessment real, Assessment supposed) implements Serializable {
        /** Checks the parts. */
        public Comparison {
            Objects.requireNonNull(real, "real");
            Objects.requireNonNull(supposed, "supposed");
        }

        /** Prints both. */
        @Override
        public String toString() {
            return real + " → " + supposed;
        }
    }

    /** Prints what is supposed. */
    @Override
    public String toString() {
        return "If " + supposed;
    }
}
