package jp.kurume.plan.round;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kurume.plan.around.result.ActionResult;
import jp.kurume.plan.around.result.ActionResults;
import jp.kurume.plan.department.OwnedElement;
import jp.kurume.plan.model.ActionItem;
import jp.kurume.plan.model.ActorMark;
import jp.kurume.plan.model.ActorRole;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearStyle;

/**
 * The action items of a plan of which the results of a year are due (取組みの実績の照会): those of which nothing is told, what is told
 * as planned only, and the roles that take part and of which nobody tells, as far as marks and results tell roles.
 */
public final class ResultDues {

    private final Plan plan;
    private final ActionResults results;
    private final FiscalYear year;

    private ResultDues(Plan plan, ActionResults results, FiscalYear year) {
        this.plan = plan;
        this.results = results;
        this.year = year;
    }

    /**
     * What is due for a year.
     *
     * @param plan the plan
     * @param results what is told of it
     * @param year the year
     * @return the dues in the order of the action items; none for a year outside the plan's period
     */
    public static List<Due> of(Plan plan, ActionResults results, FiscalYear year) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(results, "results");
        Objects.requireNonNull(year, "year");
        ResultDues dues = new ResultDues(plan, results, year);
        return plan.period().contains(year)
                ? plan.actions().stream()
                        .flatMap(item -> dues.of(item).stream())
                        .toList()
                : List.of();
    }

    private List<Due> of(ActionItem item) {
        List<ActionResult> told = results.of(item.id(), year);
        List<ActionResult> done =
                told.stream().filter(result -> result.state().isResult()).toList();
        List<Due> dues = new ArrayList<>();
        Set<ActorRole> covered = new LinkedHashSet<>();
        done.forEach(result -> covered.addAll(result.actors().known()));
        boolean isTold =
                done.stream().anyMatch(result -> result.actors().known().isEmpty());
        for (ActionResult planned : told) {
            if (!planned.state().isResult()) {
                isTold |= planned.actors().known().isEmpty();
                covered.addAll(planned.actors().known());
                dues.add(due(item, planned.actors().known(), DueReason.PLANNED_ONLY, planned.text()));
            }
        }
        List<ActorRole> left = item.actors().known().stream()
                .filter(role -> !covered.contains(role))
                .toList();
        if (told.isEmpty()) {
            dues.add(due(item, item.actors().known(), DueReason.NOT_TOLD, ""));
        } else if (!isTold && !left.isEmpty()) {
            dues.add(due(item, left, DueReason.NOT_TOLD_BY_ALL, ""));
        }
        return dues;
    }

    private Due due(ActionItem item, List<ActorRole> roles, DueReason reason, String planned) {
        String marks = marks(roles);
        List<DueFact> facts = new ArrayList<>();
        facts.add(new DueFact(DueTopic.ACTORS, marks));
        if (!planned.isEmpty()) {
            facts.add(new DueFact(DueTopic.PLANNED, planned));
        }
        results.of(item).stream()
                .filter(result -> result.year().isBefore(year))
                .reduce((earlier, later) -> later.year().isBefore(earlier.year()) ? earlier : later)
                .ifPresent(last -> facts.add(new DueFact(DueTopic.LAST_RESULT, told(last))));
        return new Due(
                DueKind.RESULT,
                reason,
                plan.edition().id(),
                List.of(OwnedElement.action(item.id()), OwnedElement.direction(item.directionId())),
                item.text(),
                List.of(
                        new DueCell("edition", plan.edition().id()),
                        new DueCell("action", item.id()),
                        new DueCell("year", year.format(FiscalYearStyle.SHORT)),
                        new DueCell("actors", marks)),
                DueKind.RESULT.answers(),
                facts);
    }

    private static String told(ActionResult result) {
        return result.year() + " " + result.state().label()
                + (result.rating().isEmpty() ? "" : " " + result.rating())
                + (result.text().isEmpty() ? "" : " " + result.text());
    }

    /** The marks of roles, as a cell of the table has them. */
    private String marks(List<ActorRole> roles) {
        return plan.marks().stream()
                .filter(mark -> roles.contains(mark.role()))
                .map(ActorMark::mark)
                .collect(Collectors.joining(";"));
    }
}
