package jp.kurume.plan.diff;

import java.util.List;
import java.util.function.Function;
import jp.kurume.plan.around.result.ActionResult;
import jp.kurume.plan.around.result.ActionResults;
import jp.kurume.plan.model.PlanPart;

/** Compares what two editions say was done for the action items of a plan. */
final class ResultComparison {

    private final ActionResults before;
    private final ActionResults after;
    private final Comparison comparison;

    ResultComparison(ActionResults before, ActionResults after) {
        this.before = before;
        this.after = after;
        comparison = new Comparison(before.edition(), after.edition());
    }

    PlanDiff diff() {
        Matching<ActionResult> matching =
                comparison.match(PlanPart.ACTION_RESULTS, items(before), items(after), Comparison.Naming.ID_ALONE);
        for (Matching.Pair<ActionResult> pair : matching.pairs()) {
            altered(pair, Attribute.STATE, result -> result.state().label());
            altered(pair, Attribute.TEXT, ActionResult::text);
            altered(pair, Attribute.FIGURE, result -> result.figure().<String>fold(Object::toString, () -> ""));
            altered(pair, Attribute.RATING, ActionResult::rating);
            altered(pair, Attribute.REASON, ActionResult::reason);
            altered(pair, Attribute.NEXT, ActionResult::next);
            altered(pair, Attribute.DEPARTMENTS, result -> String.join("、", result.departments()));
        }
        return comparison.diff();
    }

    private void altered(Matching.Pair<ActionResult> pair, Attribute attribute, Function<ActionResult, String> of) {
        comparison.altered(
                PlanPart.ACTION_RESULTS,
                pair.before().element(),
                pair.after().element(),
                attribute,
                of.apply(pair.before().value()),
                of.apply(pair.after().value()));
    }

    private static List<Item<ActionResult>> items(ActionResults results) {
        return results.all().stream()
                .map(result -> new Item<>(
                        result, new Element(result.name(), result.state().label(), result.citation()), "", 0))
                .toList();
    }
}
