package jp.kurume.plan.examples.tour;

import java.util.List;
import jp.kurume.plan.model.ActionItem;
import jp.kurume.plan.model.ActorRole;
import jp.kurume.plan.model.Initiative;
import jp.kurume.plan.model.Plan;

/** What the city takes part in under an initiative, and where nobody can tell. */
record ActionsSection(Plan plan, Initiative initiative) {

    @Override
    public String toString() {
        return "4. 取組項目" + initiative + " / What the city does under this initiative\n\n"
                + "市が取り組むこと / The city takes part:\n" + lines(plan.actionsOf(ActorRole.CITY))
                + "主体の一部だけが読み取れるもの / Others are known, the city is not excluded:\n"
                + lines(plan.actionsPossiblyOf(ActorRole.CITY).stream()
                        .filter(action -> !plan.actionsOfUnknownActors().contains(action))
                        .toList())
                + "主体が読み取れないもの / Nobody can tell who takes part:\n"
                + lines(plan.actionsOfUnknownActors())
                + "プラン全体 / In the whole plan: " + plan.actionsOf(ActorRole.CITY).size() + " of "
                + plan.actions().size() + " items with the city, "
                + plan.actionsOfUnknownActors().size() + " of which nobody can tell\n";
    }

    /** Those of this initiative, one a line. */
    private String lines(List<ActionItem> actions) {
        StringBuilder lines = new StringBuilder();
        for (ActionItem action : actions) {
            if (initiative.actions().contains(action)) {
                lines.append("  ")
                        .append(action.id())
                        .append("  ")
                        .append(action.text())
                        .append('\n');
            }
        }
        return lines.isEmpty() ? "  -\n" : lines.toString();
    }
}
