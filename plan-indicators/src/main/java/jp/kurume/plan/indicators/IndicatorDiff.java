package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import jp.kurume.plan.time.FiscalYear;

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
     * <p>Compared are, too, what is said of these: targets of years on the way, what a number counts, states, spans of years, ratings,
     * notes; and the scales and the policy of the sets, as elements of their own.
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
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
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
        compareRules(before, after, changes);
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
        Objects.requireNonNull(set, "set");
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
        altered(changes, from, to, Attribute.SCOPE, scope(before, one), scope(after, other));
        altered(changes, from, to, Attribute.UNIT, unit(one), unit(other));
        altered(
                changes,
                from,
                to,
                Attribute.DIRECTION,
                one.latestVersion().direction(),
                other.latestVersion().direction());
        altered(changes, from, to, Attribute.BASELINE, baseline(one), baseline(other));
        altered(changes, from, to, Attribute.TARGET, target(one), target(other));
        altered(changes, from, to, Attribute.RESULTS, results(before, one), results(after, other));
        altered(changes, from, to, Attribute.MEANING, rule(one), rule(other));
        compareParts(parts(before, one), parts(after, other), one, other, changes);
    }

    /** What was observed of parts, year by year and group by group: those that changed. */
    private static void compareParts(
            Map<String, Map<String, String>> before,
            Map<String, Map<String, String>> after,
            Measure one,
            Measure other,
            List<Change> changes) {
        Set<String> occasions = new LinkedHashSet<>(before.keySet());
        occasions.addAll(after.keySet());
        for (String occasion : occasions) {
            Map<String, String> earlier = before.getOrDefault(occasion, Map.of());
            Map<String, String> later = after.getOrDefault(occasion, Map.of());
            altered(
                    changes,
                    new Element(one.id(), one.name() + "（" + occasion + "）", one.citation()),
                    new Element(other.id(), other.name() + "（" + occasion + "）", other.citation()),
                    Attribute.RESULTS,
                    without(earlier, later),
                    without(later, earlier));
        }
    }

    private static String without(Map<String, String> parts, Map<String, String> others) {
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().equals(others.get(part.getKey())))
                .map(part -> part.getKey() + " " + part.getValue())
                .collect(Collectors.joining(", "));
    }

    /** What was observed of each part, by year and group. */
    private static Map<String, Map<String, String>> parts(IndicatorSet set, Measure measure) {
        Map<String, Map<String, String>> parts = new LinkedHashMap<>();
        for (ObservationPart part : set.parts(measure.id())) {
            String years = printedYears(measure, part.firstYear(), part.year()).strip();
            parts.computeIfAbsent(years + "、" + part.group(), first -> new LinkedHashMap<>())
                    .put(
                            part.part(),
                            part.observed()
                                            .fold(
                                                    value -> measure.print(value, measure.versionAt(part.year())),
                                                    UnobservedReason::label)
                                    + part.sampleSize().<String>fold(size -> "（" + size + "）", () -> ""));
        }
        return parts;
    }

    /** The part of the plan that a measure tells of, and of which measure it is a breakdown. */
    private static String scope(IndicatorSet set, Measure measure) {
        return set.indicatorOf(measure.id()).scope()
                + (measure.partOf().isEmpty() ? "" : "（" + measure.partOf() + "の内訳）");
    }

    /** The unit, of a grade its words, and by which years it is counted where these are no fiscal ones. */
    private static String unit(Measure measure) {
        String unit = measure.grades().isEmpty()
                ? measure.unit(measure.latestVersion()).toString()
                : String.join("・", measure.grades());
        return unit + (measure.countedBy() == YearKind.FISCAL_YEAR ? "" : "（暦年）");
    }

    private static String baseline(Measure measure) {
        if (!(measure.baseline() instanceof Baseline.Known known)) {
            return measure.baseline().toString();
        }
        return printedYears(measure, known.firstYear(), known.year())
                + number(measure, known.value())
                + (known.counts() == Counting.NOT_STATED ? "" : "（" + counted(known.counts()) + "）");
    }

    private static String counted(Counting counting) {
        return counting == Counting.TOTAL ? "累計" : "単年";
    }

    /** A number as it is, or the word of a grade. */
    private static String number(Measure measure, BigDecimal value) {
        return measure.grades().isEmpty() ? value.toPlainString() : measure.print(value);
    }

    private static String printedYears(Measure measure, FiscalYear first, FiscalYear last) {
        YearKind kind = measure.countedBy();
        return (first.equals(last) ? "" : kind.print(first) + "～") + kind.print(last) + " ";
    }

    /** The targets of all years of the latest set of numbers, and what is said of the set. */
    private static String target(Measure measure) {
        MeasureVersion version = measure.latestVersion();
        List<String> targets = new ArrayList<>();
        for (InterimTarget interim : version.interimTargets()) {
            targets.add(printedYears(measure, interim.year(), interim.year())
                    + number(measure, interim.value())
                    + measure.printSide(interim.side()));
        }
        targets.add(
                version.target() instanceof Target.Fixed fixed
                        ? printedYears(measure, fixed.firstYear(), fixed.year())
                                + number(measure, fixed.value())
                                + measure.printSide(fixed.side())
                        : version.target().toString());
        List<String> said = new ArrayList<>();
        if (!version.recounted().isEmpty()) {
            said.add(version.recounted());
        }
        version.holdsTo().forEach(last -> said.add(last + "まで"));
        if (!version.note().isEmpty()) {
            said.add("注：" + version.note());
        }
        return String.join(" → ", targets) + (said.isEmpty() ? "" : "（" + String.join("、", said) + "）");
    }

    /** The scale by which the city rates a measure, and its footnote; often empty. */
    private static String rule(Measure measure) {
        List<String> rule = new ArrayList<>();
        if (!measure.scale().isEmpty()) {
            rule.add("評価基準 " + measure.scale());
        }
        if (!measure.note().isEmpty()) {
            rule.add("注：" + measure.note());
        }
        return String.join("、", rule);
    }

    /** Scales and the policy of the sets, each an element of its own, with nothing before it where it is new. */
    private static void compareRules(IndicatorSet before, IndicatorSet after, List<Change> changes) {
        Map<Element, String> earlier = rules(before);
        Map<Element, String> later = rules(after);
        earlier.forEach((one, rule) -> {
            if (find(later, one).isEmpty()) {
                altered(changes, one, one, Attribute.MEANING, rule, "");
            }
        });
        later.forEach((one, rule) -> {
            Optional<Element> origin = find(earlier, one);
            altered(
                    changes,
                    origin.orElse(one),
                    one,
                    Attribute.MEANING,
                    origin.map(other -> Objects.requireNonNull(earlier.get(other)))
                            .orElse(""),
                    rule);
        });
    }

    private static Optional<Element> find(Map<Element, String> rules, Element sought) {
        return rules.keySet().stream()
                .filter(one -> one.id().equals(sought.id()))
                .findFirst();
    }

    private static Map<Element, String> rules(IndicatorSet set) {
        Map<Element, String> rules = new LinkedHashMap<>();
        for (StatedPolicy stated : set.statedPolicies()) {
            rules.put(
                    new Element("status-policy", "判定の基準", stated.citation()),
                    stated.policy().toString());
        }
        for (RatingScale scale : set.ratingScales()) {
            rules.put(
                    new Element(scale.id(), scale.name(), scale.citation()),
                    scale.by().label() + " "
                            + scale.bands().stream()
                                    .map(band -> band.label() + " " + band.threshold())
                                    .collect(Collectors.joining(", ")));
        }
        return rules;
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

    /** What was observed, of which years, what it counts, and whether it may still change; and the city's own rating. */
    private static String printed(Measure measure, Observation observation) {
        List<String> said = new ArrayList<>();
        if (observation.counting() != Counting.NOT_STATED) {
            said.add(counted(observation.counting()));
        }
        if (observation.state() != ObservationState.FINAL) {
            said.add(observation.state().label());
        }
        if (!observation.rating().isEmpty()) {
            said.add("評価 " + observation.rating());
        }
        return (observation.isSpan() ? measure.countedBy().print(observation.firstYear()) + "～" : "")
                + measure.countedBy().print(observation.year())
                + observation.method().label() + " " + measure.print(observation)
                + (said.isEmpty() ? "" : "（" + String.join("、", said) + "）");
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
