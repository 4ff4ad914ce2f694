package jp.kurume.plan.indicators.stratml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.indicators.Indicator;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.Scope;
import jp.kurume.plan.model.ActionItem;
import jp.kurume.plan.model.Actors;
import jp.kurume.plan.model.Completeness;
import jp.kurume.plan.model.Direction;
import jp.kurume.plan.model.EmbeddedPlan;
import jp.kurume.plan.model.Initiative;
import jp.kurume.plan.model.NeedLink;
import jp.kurume.plan.model.Plan;

/** Goals and their objectives: initiatives with their directions, and what else the indicators tell of. */
final class Goals {

    private final Plan plan;
    private final Identifiers identifiers;
    private final Performers performers;
    private final PerformanceIndicators performance;
    private final ActionIndicators actions;

    /** The indicators of each part of the plan, in the order of the plan. */
    private final Map<Scope, List<Indicator>> byScope = new LinkedHashMap<>();

    Goals(
            Plan plan,
            IndicatorSet indicators,
            Identifiers identifiers,
            Performers performers,
            PerformanceIndicators performance,
            ActionIndicators actions) {
        this.plan = plan;
        this.identifiers = identifiers;
        this.performers = performers;
        this.performance = performance;
        this.actions = actions;
        for (Indicator indicator : indicators.indicators()) {
            byScope.computeIfAbsent(indicator.scope(), scope -> new ArrayList<>())
                    .add(indicator);
        }
    }

    List<Element> all() {
        Map<Scope, List<Indicator>> others = new LinkedHashMap<>(byScope);
        List<Element> goals = new ArrayList<>();
        for (Initiative initiative : plan.initiatives()) {
            List<Indicator> own = others.remove(new Scope.Part(initiative.number(), initiative.title()));
            goals.add(goal(initiative, own == null ? List.of() : own));
        }
        others.forEach((scope, indicators) -> goals.add(goal(scope, indicators)));
        return goals;
    }

    private Element goal(Initiative initiative, List<Indicator> indicators) {
        String number = String.valueOf(initiative.number());
        Element goal = Element.of("Goal")
                .text("Name", initiative.title())
                .text("Description", description(initiative))
                .text("Identifier", identifiers.of("initiative", number))
                .text("SequenceIndicator", number)
                .text(
                        "OtherInformation",
                        new Notes().source(initiative.citation()).toString());
        for (Direction direction : initiative.directions()) {
            goal.add(objective(direction));
        }
        if (!indicators.isEmpty()) {
            goal.add(objective(
                    identifiers.of("initiative", number, "indicators"),
                    "取組項目の評価指標。取組みの方向性ではない（評価指標は取組項目ごとのもので、方向性には分けられていない）。",
                    indicators));
        }
        return goal;
    }

    /** What it answers to and what it belongs to: the nearest a plan comes to explaining an initiative. */
    private static String description(Initiative initiative) {
        Notes notes = new Notes();
        for (NeedLink link : initiative.needLinks()) {
            notes.line("応えるキーワード・ニーズ", link.need() + "（" + Notes.cite(link.citation()) + "）");
        }
        for (EmbeddedPlan embedded : initiative.embeddedPlans()) {
            notes.line("包含する計画", embedded.title());
        }
        return notes.toString();
    }

    private Element goal(Scope scope, List<Indicator> indicators) {
        return scope.fold(
                () -> Element.of("Goal")
                        .text("Name", "プラン全体")
                        .text("Description", plan.vision().text())
                        .text("Identifier", identifiers.of("whole-plan"))
                        .text("OtherInformation", "取組項目ではない。プラン全体の評価指標を置く。")
                        .add(objective(identifiers.of("whole-plan", "indicators"), "プラン全体の評価指標。", indicators)),
                part -> Element.of("Goal")
                        .text("Name", part.title())
                        .text("Description", "")
                        .text("Identifier", identifiers.of("part", String.valueOf(part.number()), part.title()))
                        .text("OtherInformation", "取組項目ではない。プランのこの部分（" + part.number() + "）の評価指標を置く。")
                        .add(objective(
                                identifiers.of("part", String.valueOf(part.number()), part.title(), "indicators"),
                                "プランのこの部分の評価指標。",
                                indicators)));
    }

    private Element objective(Direction direction) {
        Element objective = Element.of("Objective")
                .text("Name", direction.title())
                .text("Identifier", identifiers.of("direction", direction.id()))
                .text("SequenceIndicator", direction.id());
        performers.of(direction).forEach(objective::add);
        Notes notes = new Notes().source(direction.citation());
        if (direction.completeness() instanceof Completeness.Incomplete incomplete) {
            notes.line("具体的な取組みは一部しか分からない", incomplete.reason());
        }
        for (ActionItem action : direction.actions()) {
            if (action.actors() instanceof Actors.NotLegible notLegible) {
                notes.line(
                        "具体的な取組み " + action.id(),
                        action.text() + "（主体を読み取れない: " + notLegible.reason() + "。出典: " + Notes.cite(action.citation())
                                + "）");
            }
        }
        objective.text("OtherInformation", notes.toString());
        actions.of(direction).forEach(objective::add);
        return objective;
    }

    private Element objective(String identifier, String note, List<Indicator> indicators) {
        Element objective = Element.of("Objective")
                .text("Name", "評価指標")
                .text("Identifier", identifier)
                .text("OtherInformation", note);
        performance.of(indicators).forEach(objective::add);
        return objective;
    }
}
