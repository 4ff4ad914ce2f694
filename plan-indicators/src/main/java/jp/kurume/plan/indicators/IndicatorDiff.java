package jp.kurume.plan.indicators;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.diff.Attribute;
import jp.kurume.plan.diff.Change;
import jp.kurume.plan.diff.Element;
import jp.kurume.plan.diff.NotCovered;
import jp.kurume.plan.diff.PlanDiff;
import jp.kurume.plan.model.PlanPart;
import jp.kurume.plan.source.Citation;

/**
 * What changes in indicators (評価指標の新旧対照): from one set to another, and from what one edition reports of a set to what
 * another one does.
 *
 * <pre>{@code
 * IndicatorDiff.between(KurumeIndicators.firstPeriod(), KurumeIndicators.secondPeriod());
 * IndicatorDiff.ofReports(KurumeIndicators.firstPeriod(), outline, draft).changes();    // R4 82.8% → R6 80.4%
 * }</pre>
 *
 * <p>The changes are those of a {@link PlanDiff}, so that they can be joined with those of the plan and printed with them.
 *
 * <p>Stateless and thread-safe.
 */
public final class IndicatorDiff {

    private IndicatorDiff() {}

    /**
     * Compares two sets: names, units, kinds, baselines, targets and results of the measures.
     *
     * <p>Measures are the same if they go on from plan to plan in one {@linkplain IndicatorSet#series() series}, or else if
     * they have the same id.
     *
     * @param before the earlier set
     * @param after the later set
     * @return the changes in {@link PlanPart#INDICATORS}, each of a measure: what was removed first, then the others in the
     *     order of the later set
     */
    public static PlanDiff between(IndicatorSet before, IndicatorSet after) {
        Map<String, Measure> origins = origins(before, after);
        List<Change> changes = new ArrayList<>();
        for (Measure measure : before.measures()) {
            if (!origins.containsValue(measure)) {
                changes.add(new Change.Removed(PlanPart.INDICATORS, element(measure)));
            }
        }
        for (Measure measure : after.measures()) {
            Measure origin = origins.get(measure.id());
            if (origin == null) {
                changes.add(new Change.Added(PlanPart.INDICATORS, element(measure)));
            } else {
                compare(before, origin, after, measure, changes);
            }
        }
        return PlanDiff.builder()
                .before(before.edition())
                .after(after.edition())
                .changes(changes)
                .build();
    }

    /**
     * Compares what two editions report as the last results of one set, such as the outline and the draft of a plan those of
     * the plan before. An edition reports what is cited from its own document.
     *
     * @param set the set of the indicators, with observations of both editions
     * @param before the earlier edition
     * @param after the later edition
     * @return the changes in {@link PlanPart#PAST_RESULTS}; an edition that reports no result of the set does not cover them
     */
    public static PlanDiff ofReports(IndicatorSet set, Edition before, Edition after) {
        List<NotCovered> notCovered = new ArrayList<>();
        for (Edition edition : List.of(before, after)) {
            if (set.measures().stream()
                    .allMatch(measure -> lastResult(set, measure, edition).isEmpty())) {
                notCovered.add(new NotCovered(PlanPart.PAST_RESULTS, edition));
            }
        }
        List<Change> changes = new ArrayList<>();
        for (Measure measure : notCovered.isEmpty() ? set.measures() : List.<Measure>of()) {
            Optional<Observation> from = lastResult(set, measure, before);
            Optional<Observation> to = lastResult(set, measure, after);
            if (!from.equals(to)) {
                changes.add(new Change.Altered(
                        PlanPart.PAST_RESULTS,
                        element(measure, from, before),
                        element(measure, to, after),
                        Attribute.LAST_RESULT,
                        printed(measure, from),
                        printed(measure, to)));
            }
        }
        return PlanDiff.builder()
                .before(before)
                .after(after)
                .changes(changes)
                .notCovered(notCovered)
                .build();
    }

    /** Which measure of the earlier set each one of the later set was, by its id. */
    private static Map<String, Measure> origins(IndicatorSet before, IndicatorSet after) {
        Map<String, Measure> origins = new LinkedHashMap<>();
        Set<Measure> taken = new HashSet<>();
        if (!before.edition().id().equals(after.edition().id())) {
            for (Measure measure : after.measures()) {
                predecessor(before, after, measure)
                        .filter(taken::add)
                        .ifPresent(origin -> origins.put(measure.id(), origin));
            }
        }
        for (Measure measure : after.measures()) {
            Measure sameId = before.measuresById().get(measure.id());
            if (sameId != null && !origins.containsKey(measure.id()) && taken.add(sameId)) {
                origins.put(measure.id(), sameId);
            }
        }
        return origins;
    }

    /** The measure of the earlier set that is in one series with one of the later set, as either of the sets has it. */
    private static Optional<Measure> predecessor(IndicatorSet before, IndicatorSet after, Measure measure) {
        MeasureSeries.Member member = new MeasureSeries.Member(after.edition().id(), measure.id());
        List<MeasureSeries> series = new ArrayList<>(before.series());
        series.addAll(after.series());
        for (MeasureSeries one : series) {
            if (one.members().contains(member)) {
                for (MeasureSeries.Member other : one.members()) {
                    Measure found = before.measuresById().get(other.measure());
                    if (found != null && other.edition().equals(before.edition().id())) {
                        return Optional.of(found);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static void compare(
            IndicatorSet before, Measure one, IndicatorSet after, Measure other, List<Change> changes) {
        Element from = element(one);
        Element to = element(other);
        if (!one.name().equals(other.name())) {
            changes.add(new Change.Renamed(PlanPart.INDICATORS, from, to));
        }
        Indicator earlier = before.indicatorOf(one.id());
        Indicator later = after.indicatorOf(other.id());
        altered(
                changes,
                from,
                to,
                Attribute.KIND,
                earlier.kind().label(),
                later.kind().label());
        altered(changes, from, to, Attribute.SCOPE, earlier.scope(), later.scope());
        altered(changes, from, to, Attribute.UNIT, one.unit(), other.unit());
        altered(
                changes,
                from,
                to,
                Attribute.DIRECTION,
                one.latestVersion().direction(),
                other.latestVersion().direction());
        altered(changes, from, to, Attribute.BASELINE, one.baseline(), other.baseline());
        altered(changes, from, to, Attribute.TARGET, one.target(), other.target());
        altered(changes, from, to, Attribute.RESULTS, results(before, one), results(after, other));
    }

    private static void altered(
            List<Change> changes, Element one, Element other, Attribute attribute, Object from, Object to) {
        if (!from.toString().equals(to.toString())) {
            changes.add(new Change.Altered(PlanPart.INDICATORS, one, other, attribute, from.toString(), to.toString()));
        }
    }

    private static Element element(Measure measure) {
        return new Element(measure.id(), measure.name(), measure.citation());
    }

    private static Element element(Measure measure, Optional<Observation> result, Edition edition) {
        return new Element(
                measure.id(),
                measure.name(),
                result.map(observation -> reportedIn(observation, edition).get(0))
                        .orElse(measure.citation()));
    }

    private static String results(IndicatorSet set, Measure measure) {
        return set.observations(measure.id()).stream()
                .map(observation -> printed(measure, observation))
                .collect(Collectors.joining(", "));
    }

    private static String printed(Measure measure, Optional<Observation> observation) {
        return observation.map(one -> printed(measure, one)).orElse("");
    }

    private static String printed(Measure measure, Observation observation) {
        return measure.countedBy().print(observation.year())
                + observation.method().label() + " " + measure.print(observation);
    }

    private static Optional<Observation> lastResult(IndicatorSet set, Measure measure, Edition edition) {
        return set.observations(measure.id()).stream()
                .filter(observation -> !reportedIn(observation, edition).isEmpty())
                .reduce((earlier, later) -> later);
    }

    private static List<Citation> reportedIn(Observation observation, Edition edition) {
        return observation.citations().stream()
                .filter(citation -> citation.source()
                        .id()
                        .equals(edition.citation().source().id()))
                .toList();
    }
}
