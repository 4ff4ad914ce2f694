package jp.kurume.plan.indicators.rollup;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.indicators.Assessment;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.Scope;
import jp.kurume.plan.indicators.StatusPolicy;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.time.FiscalYear;

/**
 * How a plan and each of its parts are doing (計画全体と取組項目ごとの集計).
 *
 * <p>Immutable and thread-safe.
 *
 * @param whole the measures of the plan, but for breakdowns of others and those for which no target is set
 * @param parts those of each part that has any, in the order of the plan; the measures of the plan as a whole are a part of
 *     their own, {@link Scope#WHOLE_PLAN}
 */
@JsonRootName("plan-roll-up")
public record PlanRollUp(RollUp whole, List<Part> parts) implements Serializable {

    /** Checks and copies the parts. */
    public PlanRollUp {
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(whole, "whole");
        parts = List.copyOf(parts);
    }

    /**
     * Of the latest observation of every measure.
     *
     * @param indicators the indicators of a plan
     * @param policy how strictly observations are held against their paths
     * @return the roll-up; measures without any observation are in it, without a verdict
     */
    public static PlanRollUp latest(IndicatorSet indicators, StatusPolicy policy) {
        Objects.requireNonNull(indicators, "indicators");
        return of(indicators, indicators.assessments(), policy);
    }

    /**
     * Of the latest observation of every measure, by the policy that the plan states, else without any allowance.
     *
     * @param indicators the indicators of a plan
     * @return the roll-up; measures without any observation are in it, without a verdict
     */
    public static PlanRollUp latest(IndicatorSet indicators) {
        Objects.requireNonNull(indicators, "indicators");
        return latest(indicators, indicators.policy());
    }

    /**
     * Of the latest value of every measure up to a year.
     *
     * @param indicators the indicators of a plan
     * @param year the last year that counts
     * @param policy how strictly observations are held against their paths
     * @return the roll-up; measures without any value up to then are in it, without a verdict
     */
    public static PlanRollUp latest(IndicatorSet indicators, FiscalYear year, StatusPolicy policy) {
        Objects.requireNonNull(indicators, "indicators");
        Objects.requireNonNull(year, "year");
        List<Assessment> assessments = new ArrayList<>();
        for (Measure measure : indicators.measures()) {
            Optional<Observation> latest = indicators.observations(measure.id()).stream()
                    .filter(observation -> !observation.year().isAfter(year))
                    .filter(observation -> observation.value().isPresent())
                    .reduce((earlier, later) -> later);
            assessments.add(latest.map(measure::assess).orElseGet(() -> indicators.assess(measure.id(), year)));
        }
        return of(indicators, assessments, policy);
    }

    /**
     * Of what was observed in a fiscal year.
     *
     * @param indicators the indicators of a plan
     * @param year the fiscal year
     * @param policy how strictly observations are held against their paths
     * @return the roll-up; measures without an observation of that year are in it, without a verdict
     */
    public static PlanRollUp of(IndicatorSet indicators, FiscalYear year, StatusPolicy policy) {
        Objects.requireNonNull(indicators, "indicators");
        Objects.requireNonNull(year, "year");
        List<Assessment> assessments = new ArrayList<>();
        for (Measure measure : indicators.measures()) {
            assessments.add(indicators.assess(measure.id(), year));
        }
        return of(indicators, assessments, policy);
    }

    /** Groups assessments by the part that their indicator tells of. */
    static PlanRollUp of(IndicatorSet indicators, List<Assessment> assessments, StatusPolicy policy) {
        Map<Scope, List<Assessment>> byScope = new LinkedHashMap<>();
        List<Assessment> counted = new ArrayList<>();
        for (Assessment assessment : assessments) {
            Scope scope = indicators.indicatorOf(assessment.measure().id()).scope();
            List<Assessment> ofScope = byScope.computeIfAbsent(scope, none -> new ArrayList<>());
            if (isCounted(assessment)) {
                counted.add(assessment);
                ofScope.add(assessment);
            }
        }
        List<Part> parts = new ArrayList<>();
        byScope.forEach((scope, some) -> parts.add(new Part(scope, new RollUp(policy, some))));
        return new PlanRollUp(new RollUp(policy, counted), parts);
    }

    /** Whether a measure stands for itself and has a target: breakdowns and what is only watched are not counted. */
    private static boolean isCounted(Assessment assessment) {
        return assessment.measure().partOf().isEmpty() && !(assessment.version().target() instanceof Target.NoneSet);
    }

    /**
     * {@return the roll-up of a part of the plan}
     *
     * @param scope the part
     * @throws UnknownElementException if no measure tells of that part
     */
    public RollUp part(Scope scope) {
        for (Part part : parts) {
            if (part.scope().equals(scope)) {
                return part.rollUp();
            }
        }
        throw UnknownElementException.of(
                "part with measures",
                scope.toString(),
                parts.stream().map(part -> part.scope().toString()).toList());
    }

    /**
     * A part of a plan and how its measures are doing.
     *
     * @param scope the part
     * @param rollUp its measures
     */
    public record Part(Scope scope, RollUp rollUp) implements Serializable {
        /** Checks the parts. */
        public Part {
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(rollUp, "rollUp");
        }

        /** Prints the part and what there is. */
        @Override
        public String toString() {
            return scope + ": " + rollUp;
        }
    }

    /** Prints what there is in the whole plan. */
    @Override
    public String toString() {
        return whole.toString();
    }
}
