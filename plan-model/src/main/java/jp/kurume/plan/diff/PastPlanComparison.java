package jp.kurume.plan.diff;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.kurume.plan.diff.Comparison.Naming;
import jp.kurume.plan.model.PlanPart;
import jp.kurume.plan.past.Achievement;
import jp.kurume.plan.past.Challenge;
import jp.kurume.plan.past.Evaluation;
import jp.kurume.plan.past.EvaluationSubject;
import jp.kurume.plan.past.PastCategory;
import jp.kurume.plan.past.PastInitiative;
import jp.kurume.plan.past.PastPlan;
import jp.kurume.plan.past.TaskAhead;
import jp.kurume.plan.source.Citation;

/** Compares two accounts of a past plan, part by part. */
final class PastPlanComparison {

    private final PastPlan before;
    private final PastPlan after;
    private final Comparison comparison;

    PastPlanComparison(PastPlan before, PastPlan after) {
        this.before = before;
        this.after = after;
        comparison = new Comparison(before.accountIn(), after.accountIn());
    }

    PlanDiff diff() {
        if (covered(PlanPart.PAST_CHALLENGES)) {
            match(PlanPart.PAST_CHALLENGES, PastPlan::challenges, PastPlanComparison::item);
        }
        Matching<PastCategory> categories = covered(PlanPart.PAST_CATEGORIES)
                ? match(PlanPart.PAST_CATEGORIES, PastPlan::categories, PastPlanComparison::item)
                : new Matching<>(List.of(), List.of(), false);
        if (covered(PlanPart.PAST_INITIATIVES)) {
            compareInitiatives(categories);
        }
        if (covered(PlanPart.ACHIEVEMENTS)) {
            compareAchievements();
        }
        covered(PlanPart.PAST_RESULTS);
        compareEvaluations(PlanPart.EVALUATIONS, evaluation -> !isVerdict(evaluation));
        compareEvaluations(PlanPart.VERDICT, PastPlanComparison::isVerdict);
        if (covered(PlanPart.TASKS_AHEAD)) {
            match(PlanPart.TASKS_AHEAD, PastPlan::tasksAhead, PastPlanComparison::item);
        }
        return comparison.diff();
    }

    private static boolean isVerdict(Evaluation evaluation) {
        return evaluation.subject() instanceof EvaluationSubject.Targets;
    }

    private boolean covered(PlanPart part) {
        return comparison.covers(part, before.covers(part), after.covers(part));
    }

    private <T> Matching<T> match(PlanPart part, Function<PastPlan, List<T>> of, Function<T, Item<T>> item) {
        return comparison.match(
                part,
                of.apply(before).stream().map(item).toList(),
                of.apply(after).stream().map(item).toList(),
                Naming.TITLE);
    }

    private static <T> Item<T> numbered(T value, int number, String title, Citation citation) {
        return new Item<>(value, new Element(String.valueOf(number), title, citation), "", number);
    }

    private static Item<Challenge> item(Challenge challenge) {
        return numbered(challenge, challenge.number(), challenge.title(), challenge.citation());
    }

    private static Item<PastCategory> item(PastCategory category) {
        return numbered(category, category.number(), category.title(), category.citation());
    }

    private static Item<PastInitiative> item(PastInitiative initiative) {
        return numbered(initiative, initiative.number(), initiative.title(), initiative.citation());
    }

    private static Item<Achievement> item(Achievement achievement) {
        return numbered(achievement, achievement.number(), achievement.title(), achievement.citation());
    }

    private static Item<TaskAhead> item(TaskAhead task) {
        return numbered(task, task.number(), task.title(), task.citation());
    }

    private void compareInitiatives(Matching<PastCategory> categories) {
        Matching<PastInitiative> matching =
                match(PlanPart.PAST_INITIATIVES, PastPlan::initiatives, PastPlanComparison::item);
        for (Matching.Pair<PastInitiative> pair : matching.pairs()) {
            PastCategory from = pair.before().value().category();
            PastCategory to = pair.after().value().category();
            if (!categories.counterpart(from).equals(Optional.of(to))) {
                comparison.altered(
                        PlanPart.PAST_INITIATIVES,
                        pair.before().element(),
                        pair.after().element(),
                        Attribute.CATEGORY,
                        from,
                        to);
            }
        }
    }

    private void compareAchievements() {
        Matching<Achievement> matching = match(PlanPart.ACHIEVEMENTS, PastPlan::achievements, PastPlanComparison::item);
        for (Matching.Pair<Achievement> pair : matching.pairs()) {
            comparison.altered(
                    PlanPart.ACHIEVEMENTS,
                    pair.before().element(),
                    pair.after().element(),
                    Attribute.DATES,
                    joined(pair.before().value().dates()),
                    joined(pair.after().value().dates()));
        }
    }

    private void compareEvaluations(PlanPart part, Predicate<Evaluation> isOfPart) {
        if (!covered(part)) {
            return;
        }
        Matching<Evaluation> matching =
                comparison.match(part, evaluations(before, isOfPart), evaluations(after, isOfPart), Naming.ID_ALONE);
        for (Matching.Pair<Evaluation> pair : matching.pairs()) {
            Element from = pair.before().element();
            Element to = pair.after().element();
            Evaluation one = pair.before().value();
            Evaluation other = pair.after().value();
            comparison.altered(part, from, to, Attribute.MEASURES, joined(one.measures()), joined(other.measures()));
            comparison.altered(part, from, to, Attribute.POINTS, joined(one.points()), joined(other.points()));
        }
    }

    private static List<Item<Evaluation>> evaluations(PastPlan plan, Predicate<Evaluation> isOfPart) {
        return plan.evaluations().stream()
                .filter(isOfPart)
                .map(evaluation -> new Item<>(
                        evaluation,
                        new Element(
                                evaluation.subject().id(), evaluation.subject().toString(), evaluation.citation()),
                        "",
                        0))
                .toList();
    }

    private static String joined(List<?> elements) {
        return elements.stream().map(Object::toString).collect(Collectors.joining(" / "));
    }
}
