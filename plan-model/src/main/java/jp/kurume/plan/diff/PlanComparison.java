package jp.kurume.plan.diff;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurume.plan.diff.Comparison.Naming;
import jp.kurume.plan.model.ActionItem;
import jp.kurume.plan.model.ActorMark;
import jp.kurume.plan.model.Direction;
import jp.kurume.plan.model.EmbeddedPlan;
import jp.kurume.plan.model.Initiative;
import jp.kurume.plan.model.LegalBasis;
import jp.kurume.plan.model.Need;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.model.PlanPart;
import jp.kurume.plan.model.Viewpoint;
import jp.kurume.plan.source.Citation;

/** Compares two editions of a plan, part by part. */
final class PlanComparison {

    private final Plan before;
    private final Plan after;
    private final Comparison comparison;

    PlanComparison(Plan before, Plan after) {
        this.before = before;
        this.after = after;
        comparison = new Comparison(before.edition(), after.edition());
    }

    PlanDiff diff() {
        comparePlan();
        Matching<EmbeddedPlan> embeddedPlans = compareLaw();
        if (covered(PlanPart.VIEWPOINTS)) {
            match(PlanPart.VIEWPOINTS, Plan::viewpoints, PlanComparison::item);
        }
        Matching<Need> needs = covered(PlanPart.NEEDS)
                ? match(PlanPart.NEEDS, Plan::needs, PlanComparison::item)
                : new Matching<>(List.of(), List.of(), false);
        compareInitiatives(embeddedPlans, needs);
        compareMarks();
        covered(PlanPart.INDICATORS);
        return comparison.diff();
    }

    private boolean covered(PlanPart part) {
        return comparison.covers(part, before.covers(part), after.covers(part));
    }

    private <T> Matching<T> match(PlanPart part, Function<Plan, List<T>> of, Function<T, Item<T>> item) {
        return comparison.match(part, items(of.apply(before), item), items(of.apply(after), item), Naming.TITLE);
    }

    private static <T> List<Item<T>> items(List<T> elements, Function<T, Item<T>> item) {
        return elements.stream().map(item).toList();
    }

    private static <T> Item<T> numbered(T value, int number, String title, Citation citation) {
        return new Item<>(value, new Element(String.valueOf(number), title, citation), "", number);
    }

    private static Item<Viewpoint> item(Viewpoint viewpoint) {
        return numbered(viewpoint, viewpoint.number(), viewpoint.title(), viewpoint.citation());
    }

    private static Item<Need> item(Need need) {
        return numbered(need, need.number(), need.title(), need.citation());
    }

    private static Item<Initiative> item(Initiative initiative) {
        return numbered(initiative, initiative.number(), initiative.title(), initiative.citation());
    }

    private static Item<LegalBasis> item(LegalBasis basis) {
        return new Item<>(basis, new Element(basis.id(), basis.toString(), basis.citation()), "", 0);
    }

    private static Item<EmbeddedPlan> item(EmbeddedPlan embedded) {
        return new Item<>(embedded, new Element(embedded.id(), embedded.title(), embedded.citation()), "", 0);
    }

    private static Item<ActorMark> item(ActorMark mark) {
        return new Item<>(mark, new Element(mark.role().toString(), mark.role().toString(), mark.citation()), "", 0);
    }

    private void comparePlan() {
        Element one = edition(before);
        Element other = edition(after);
        comparison.title(PlanPart.PLAN, one, other);
        comparison.altered(
                PlanPart.PLAN,
                one,
                other,
                Attribute.SUBTITLE,
                before.edition().subtitle(),
                after.edition().subtitle());
        comparison.altered(PlanPart.PLAN, one, other, Attribute.PERIOD, before.period(), after.period());
        comparison.title(PlanPart.VISION, vision(before), vision(after));
    }

    private static Element edition(Plan plan) {
        return new Element(
                plan.edition().id(), plan.edition().title(), plan.edition().citation());
    }

    private static Element vision(Plan plan) {
        return new Element("vision", plan.vision().text(), plan.vision().citation());
    }

    private Matching<EmbeddedPlan> compareLaw() {
        if (covered(PlanPart.LEGAL_BASES)) {
            compareLegalBases();
        }
        boolean tags = covered(PlanPart.TAGS);
        if (!covered(PlanPart.EMBEDDED_PLANS)) {
            return new Matching<>(List.of(), List.of(), true);
        }
        Matching<EmbeddedPlan> matching = comparison.match(
                PlanPart.EMBEDDED_PLANS,
                items(before.embeddedPlans(), PlanComparison::item),
                items(after.embeddedPlans(), PlanComparison::item),
                Naming.ID);
        for (Matching.Pair<EmbeddedPlan> pair : matching.pairs()) {
            EmbeddedPlan one = pair.before().value();
            EmbeddedPlan other = pair.after().value();
            Element from = pair.before().element();
            Element to = pair.after().element();
            if (tags) {
                comparison.altered(PlanPart.TAGS, from, to, Attribute.TAG, one.tag(), other.tag());
            }
            // Another wording of the same provision is a change of the legal basis, and told there.
            if (!one.legalBasis().id().equals(other.legalBasis().id())) {
                comparison.altered(
                        PlanPart.EMBEDDED_PLANS, from, to, Attribute.LEGAL_BASIS, one.legalBasis(), other.legalBasis());
            }
        }
        return matching;
    }

    private void compareLegalBases() {
        Matching<LegalBasis> matching = comparison.match(
                PlanPart.LEGAL_BASES,
                items(before.legalBases(), PlanComparison::item),
                items(after.legalBases(), PlanComparison::item),
                Naming.ID_ALONE);
        for (Matching.Pair<LegalBasis> pair : matching.pairs()) {
            LegalBasis one = pair.before().value();
            LegalBasis other = pair.after().value();
            Element from = pair.before().element();
            Element to = pair.after().element();
            comparison.altered(PlanPart.LEGAL_BASES, from, to, Attribute.LAW, one.law(), other.law());
            comparison.altered(PlanPart.LEGAL_BASES, from, to, Attribute.PROVISION, one.provision(), other.provision());
            // The title of an embedded plan is compared with that plan.
            if (!isEmbedded(before, one) || !isEmbedded(after, other)) {
                comparison.altered(PlanPart.LEGAL_BASES, from, to, Attribute.PLAN_BY_LAW, one.plan(), other.plan());
            }
        }
    }

    private static boolean isEmbedded(Plan plan, LegalBasis basis) {
        return plan.embeddedPlans().stream()
                .anyMatch(embedded -> embedded.legalBasis().id().equals(basis.id())
                        && embedded.title().equals(basis.plan()));
    }

    private void compareInitiatives(Matching<EmbeddedPlan> embeddedPlans, Matching<Need> needs) {
        boolean links = covered(PlanPart.NEED_LINKS);
        if (!covered(PlanPart.INITIATIVES)) {
            return;
        }
        Matching<Initiative> initiatives = match(PlanPart.INITIATIVES, Plan::initiatives, PlanComparison::item);
        boolean tags = before.covers(PlanPart.TAGS) && after.covers(PlanPart.TAGS);
        for (Matching.Pair<Initiative> pair : initiatives.pairs()) {
            if (tags) {
                links(PlanPart.TAGS, pair, Attribute.EMBEDDED_PLANS, Initiative::embeddedPlans, embeddedPlans);
            }
            if (links) {
                links(PlanPart.NEED_LINKS, pair, Attribute.NEEDS, Initiative::needs, needs);
            }
        }
        if (covered(PlanPart.DIRECTIONS)) {
            compareDirections(initiatives);
        }
    }

    /** Notes what an initiative is linked to, unless these are the same elements, whatever they are called in each edition. */
    private <T> void links(
            PlanPart part,
            Matching.Pair<Initiative> pair,
            Attribute attribute,
            Function<Initiative, List<T>> linked,
            Matching<T> matching) {
        List<T> from = linked.apply(pair.before().value());
        List<T> to = linked.apply(pair.after().value());
        List<T> become = from.stream()
                .flatMap(element -> matching.counterpart(element).stream())
                .toList();
        if (become.size() < from.size() || !new HashSet<>(become).equals(new HashSet<>(to))) {
            comparison.altered(
                    part, pair.before().element(), pair.after().element(), attribute, joined(from), joined(to));
        }
    }

    private static <T> String joined(List<T> elements) {
        return elements.stream().map(T::toString).collect(Collectors.joining(", "));
    }

    private void compareDirections(Matching<Initiative> initiatives) {
        Matching<Direction> directions = comparison.match(
                PlanPart.DIRECTIONS,
                before.initiatives().stream()
                        .flatMap(initiative -> directions(
                                initiative,
                                initiatives
                                        .counterpart(initiative)
                                        .map(later -> String.valueOf(later.number()))
                                        .orElse("- " + initiative.number())))
                        .toList(),
                after.initiatives().stream()
                        .flatMap(initiative -> directions(initiative, String.valueOf(initiative.number())))
                        .toList(),
                Naming.TITLE);
        if (covered(PlanPart.ACTION_ITEMS)) {
            compareActions(directions);
        }
    }

    private static Stream<Item<Direction>> directions(Initiative initiative, String parent) {
        List<Direction> directions = initiative.directions();
        return directions.stream()
                .map(direction -> new Item<>(
                        direction,
                        new Element(direction.id(), direction.title(), direction.citation()),
                        parent,
                        1 + directions.indexOf(direction)));
    }

    private void compareActions(Matching<Direction> directions) {
        for (Matching.Pair<Direction> pair : directions.pairs()) {
            comparison.altered(
                    PlanPart.ACTION_ITEMS,
                    pair.before().element(),
                    pair.after().element(),
                    Attribute.COMPLETENESS,
                    pair.before().value().completeness(),
                    pair.after().value().completeness());
        }
        Matching<ActionItem> actions = comparison.match(
                PlanPart.ACTION_ITEMS,
                before.directions().stream()
                        .flatMap(direction -> actions(
                                direction,
                                directions
                                        .counterpart(direction)
                                        .map(Direction::id)
                                        .orElse("- " + direction.id())))
                        .toList(),
                after.directions().stream()
                        .flatMap(direction -> actions(direction, direction.id()))
                        .toList(),
                Naming.TITLE);
        for (Matching.Pair<ActionItem> pair : actions.pairs()) {
            comparison.altered(
                    PlanPart.ACTION_ITEMS,
                    pair.before().element(),
                    pair.after().element(),
                    Attribute.ACTORS,
                    pair.before().value().actors(),
                    pair.after().value().actors());
        }
    }

    private static Stream<Item<ActionItem>> actions(Direction direction, String parent) {
        return direction.actions().stream()
                .map(action -> new Item<>(
                        action, new Element(action.id(), action.text(), action.citation()), parent, action.number()));
    }

    private void compareMarks() {
        if (!covered(PlanPart.MARKS)) {
            return;
        }
        Matching<ActorMark> marks = comparison.match(
                PlanPart.MARKS,
                items(before.marks(), PlanComparison::item),
                items(after.marks(), PlanComparison::item),
                Naming.ID_ALONE);
        for (Matching.Pair<ActorMark> pair : marks.pairs()) {
            ActorMark one = pair.before().value();
            ActorMark other = pair.after().value();
            Element from = pair.before().element();
            Element to = pair.after().element();
            comparison.altered(PlanPart.MARKS, from, to, Attribute.MARK, one.mark(), other.mark());
            comparison.altered(PlanPart.MARKS, from, to, Attribute.MEANING, one.meaning(), other.meaning());
        }
    }
}
