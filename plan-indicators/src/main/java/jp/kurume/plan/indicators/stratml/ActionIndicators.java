package jp.kurume.plan.indicators.stratml;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.around.result.ActionResult;
import jp.kurume.plan.around.result.ResultFigure;
import jp.kurume.plan.model.ActionItem;
import jp.kurume.plan.model.Direction;

/**
 * What was done for action items, as qualitative performance indicators of their direction: one for each item of which there is
 * a result, with an instance for each result. What is planned is a target.
 */
final class ActionIndicators {

    private static final String STATE = "実施状況";

    private final List<ActionResult> results;
    private final Identifiers identifiers;

    ActionIndicators(List<ActionResult> results, Identifiers identifiers) {
        this.results = results;
        this.identifiers = identifiers;
    }

    List<Element> of(Direction direction) {
        List<Element> elements = new ArrayList<>();
        for (ActionItem item : direction.actions()) {
            List<ActionResult> own = results.stream()
                    .filter(result -> result.action().equals(item.id()))
                    .toList();
            if (!own.isEmpty()) {
                elements.add(element(elements.size() + 1, item, own));
            }
        }
        return elements;
    }

    private Element element(int number, ActionItem item, List<ActionResult> own) {
        Element element = Element.of("PerformanceIndicator")
                .attribute("PerformanceIndicatorType", "Qualitative")
                .text("SequenceIndicator", String.valueOf(number))
                .text("MeasurementDimension", item.text())
                .text("UnitOfMeasurement", STATE)
                .text("Identifier", identifiers.of("action", item.id()));
        own.forEach(result -> element.add(Element.of("MeasurementInstance").add(instance(result))));
        return element.text(
                "OtherInformation",
                new Notes().line("具体的な取組み", item.id()).source(item.citation()).toString());
    }

    private static Element instance(ActionResult result) {
        return Element.of(result.state().isResult() ? "ActualResult" : "TargetResult")
                .text("StartDate", Dates.of(result.year().start()))
                .text("EndDate", Dates.of(result.year().end()))
                .add(Element.of("Descriptor")
                        .text("DescriptorName", STATE)
                        .text("DescriptorValue", result.state().label()))
                .text("Description", notes(result));
    }

    private static String notes(ActionResult result) {
        Notes notes = new Notes().line(STATE, result.name());
        told(notes, "内容", result.text());
        told(notes, "数値", result.figure().fold(ResultFigure.Given::toString, () -> ""));
        told(notes, "市の評価", result.rating());
        told(notes, "理由", result.reason());
        told(notes, "今後", result.next());
        told(notes, "担当", String.join("、", result.departments()));
        return notes.source(result.citation()).toString();
    }

    private static void told(Notes notes, String label, String content) {
        if (!content.isEmpty()) {
            notes.line(label, content);
        }
    }
}
