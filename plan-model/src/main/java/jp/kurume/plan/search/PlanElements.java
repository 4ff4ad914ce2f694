package jp.kurume.plan.search;

import java.util.List;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.past.AchievementPoint;
import jp.kurume.plan.past.EvaluationPoint;
import jp.kurume.plan.past.PastPlan;

/** What is searched of a plan, and of a plan before it. */
final class PlanElements {

    private PlanElements() {}

    static List<SearchedElement> of(Plan plan) {
        String edition = plan.edition().id();
        ElementList elements = new ElementList(edition, plan.printedForms());
        elements.element(
                        ElementKind.PLAN,
                        "plan-",
                        edition,
                        plan.edition().title(),
                        plan.edition().citation())
                .and(MatchField.TEXT, plan.edition().subtitle())
                // The word for how the plan contains others belongs to all of them together.
                .printedFormsOf("embedded-plans")
                .end();
        elements.element(
                        ElementKind.VISION,
                        "",
                        "vision",
                        plan.vision().text(),
                        plan.vision().citation())
                .end();
        plan.legalBases()
                .forEach(basis -> elements.element(
                                ElementKind.LEGAL_BASIS,
                                "legal-basis-",
                                basis.id(),
                                basis.reference().toString(),
                                basis.citation())
                        .and(MatchField.TEXT, basis.plan())
                        .end());
        plan.embeddedPlans()
                .forEach(embedded -> elements.element(
                                ElementKind.EMBEDDED_PLAN,
                                "embedded-plan-",
                                embedded.id(),
                                embedded.title(),
                                embedded.citation())
                        .and(MatchField.OTHER_NAME, embedded.tag())
                        .end());
        plan.viewpoints()
                .forEach(viewpoint -> elements.element(
                                ElementKind.VIEWPOINT,
                                "viewpoint-",
                                viewpoint.number(),
                                viewpoint.title(),
                                viewpoint.citation())
                        .end());
        plan.needs()
                .forEach(need -> elements.element(
                                ElementKind.NEED, "need-", need.number(), need.title(), need.citation())
                        .end());
        plan.initiatives()
                .forEach(initiative -> elements.element(
                                ElementKind.INITIATIVE,
                                "initiative-",
                                initiative.number(),
                                initiative.title(),
                                initiative.citation())
                        .end());
        plan.directions()
                .forEach(direction -> elements.element(
                                ElementKind.DIRECTION,
                                "direction-",
                                direction.id(),
                                direction.title(),
                                direction.citation())
                        .end());
        plan.actions()
                .forEach(action -> elements.element(
                                ElementKind.ACTION_ITEM, "action-", action.id(), action.text(), action.citation())
                        .end());
        return elements.all();
    }

    static List<SearchedElement> of(PastPlan past) {
        ElementList elements = new ElementList(past.accountIn().id(), past.printedForms());
        elements.element(
                        ElementKind.PAST_VISION,
                        "",
                        "vision",
                        past.vision().text(),
                        past.vision().citation())
                .end();
        past.challenges()
                .forEach(challenge -> elements.element(
                                ElementKind.PAST_CHALLENGE,
                                "challenge-",
                                challenge.number(),
                                challenge.title(),
                                challenge.citation())
                        .end());
        past.categories()
                .forEach(category -> elements.element(
                                ElementKind.PAST_CATEGORY,
                                "category-",
                                category.number(),
                                category.title(),
                                category.citation())
                        .end());
        past.initiatives()
                .forEach(initiative -> elements.element(
                                ElementKind.PAST_INITIATIVE,
                                "initiative-",
                                initiative.number(),
                                initiative.title(),
                                initiative.citation())
                        .end());
        past.achievements()
                .forEach(achievement -> elements.element(
                                ElementKind.ACHIEVEMENT,
                                "achievement-",
                                achievement.number(),
                                achievement.title(),
                                achievement.citation())
                        .and(
                                MatchField.TEXT,
                                achievement.points().stream()
                                        .map(AchievementPoint::text)
                                        .toList())
                        .end());
        past.evaluations()
                .forEach(evaluation -> elements.element(
                                ElementKind.EVALUATION,
                                "evaluation-",
                                evaluation.subject().id(),
                                evaluation.subject().toString(),
                                evaluation.citation())
                        .and(
                                MatchField.TEXT,
                                evaluation.points().stream()
                                        .map(EvaluationPoint::text)
                                        .toList())
                        .end());
        past.findings()
                .forEach(finding -> elements.element(
                                ElementKind.FINDING,
                                "finding-",
                                finding.category().number() + "." + finding.number(),
                                finding.text(),
                                finding.citation())
                        .and(MatchField.BESIDE, finding.category().title())
                        .end());
        past.tasksAhead()
                .forEach(task -> elements.element(
                                ElementKind.TASK_AHEAD, "task-", task.number(), task.title(), task.citation())
                        .end());
        return elements.all();
    }
}
