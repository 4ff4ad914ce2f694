package jp.kurume.plan.indicators.stratml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.model.ActionItem;
import jp.kurume.plan.model.ActorMark;
import jp.kurume.plan.model.ActorRole;
import jp.kurume.plan.model.Actors;
import jp.kurume.plan.model.Direction;
import jp.kurume.plan.model.Plan;

/** Stakeholders: the roles that take part in action items, each as the performer that the plan says it is. */
final class Performers {

    private final Plan plan;

    Performers(Plan plan) {
        this.plan = plan;
    }

    /** A role as the plan's legend explains it. */
    Element of(ActorMark mark) {
        return stakeholder(mark.role())
                .text(
                        "Description",
                        new Notes()
                                .line("マーク", mark.mark())
                                .source(mark.citation())
                                .toString())
                .add(role(mark.meaning(), ""));
    }

    /** The roles that certainly take part in a direction, in the order of the plan's marks, with the items they take part in. */
    List<Element> of(Direction direction) {
        Map<ActorRole, List<ActionItem>> items = new LinkedHashMap<>();
        for (ActorMark mark : plan.marks()) {
            items.put(mark.role(), new ArrayList<>());
        }
        for (ActionItem action : direction.actions()) {
            for (ActorRole role : action.actors().known()) {
                items.computeIfAbsent(role, unmarked -> new ArrayList<>()).add(action);
            }
        }
        List<Element> stakeholders = new ArrayList<>();
        items.forEach((role, own) -> {
            if (!own.isEmpty()) {
                Element stakeholder = stakeholder(role);
                own.forEach(action -> stakeholder.add(role("具体的な取組み " + action.id(), description(action))));
                stakeholders.add(stakeholder);
            }
        });
        return stakeholders;
    }

    private static String description(ActionItem action) {
        Notes notes = new Notes().line(action.text());
        if (action.actors() instanceof Actors.AtLeast atLeast) {
            notes.line("ほかの主体は読み取れない", atLeast.reason());
        }
        return notes.source(action.citation()).toString();
    }

    private static Element role(String name, String description) {
        return Element.of("Role")
                .text("Name", name)
                .optional("Description", description)
                .text("RoleType", "Performer");
    }

    /** A role of another city's own is known by its id only; what type of stakeholder it is, is not said then. */
    private Element stakeholder(ActorRole role) {
        if (role.equals(ActorRole.RESIDENTS)) {
            return stakeholder("地域住民等", "Generic_Group");
        }
        if (role.equals(ActorRole.COUNCIL)) {
            return stakeholder("社会福祉協議会", "Organization");
        }
        if (role.equals(ActorRole.CITY)) {
            return stakeholder(plan.edition().municipality().name(), "Organization");
        }
        return Element.of("Stakeholder").text("Name", role.id());
    }

    private static Element stakeholder(String name, String type) {
        return Element.of("Stakeholder").attribute("StakeholderTypeType", type).text("Name", name);
    }
}
