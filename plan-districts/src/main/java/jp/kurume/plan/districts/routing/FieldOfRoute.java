package jp.kurume.plan.districts.routing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Remit;
import jp.kurume.plan.districts.RouteRow;
import jp.kurume.plan.districts.Unserved;
import org.jspecify.annotations.Nullable;

/** What the rows of one field say of one district. */
final class FieldOfRoute implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Assignment> assignments;
    private final List<Unserved> unserved;
    private final @Nullable Assignment sole;

    FieldOfRoute(List<Assignment> assignments, List<Unserved> unserved) {
        this.assignments = List.copyOf(assignments);
        this.unserved = List.copyOf(unserved);
        this.sole = sole();
    }

    List<Assignment> assignments() {
        return assignments;
    }

    List<Unserved> unserved() {
        return unserved;
    }

    /** The one main row for everybody in the whole district; null if the district is divided, or there is none. */
    @Nullable
    Assignment orNull() {
        return sole;
    }

    private @Nullable Assignment sole() {
        if (rows().stream().anyMatch(row -> takesAPart(row.remit()))) {
            return null;
        }
        return assignments.stream()
                .filter(assignment -> assignment.remit().isPlain())
                .findFirst()
                .orElse(null);
    }

    /** Whether everybody in a part of the district turns elsewhere, so that a row without part serves the rest only. */
    private static boolean takesAPart(Remit remit) {
        return remit.isMainForEverybody() && !remit.part().isWhole();
    }

    /** All rows, those with an office first. */
    List<RouteRow> rows() {
        List<RouteRow> rows = new ArrayList<>(assignments);
        rows.addAll(unserved);
        return List.copyOf(rows);
    }

    /** Two rows that would both be the office that residents turn to; nothing if there are none. */
    Optional<List<RouteRow>> contradiction() {
        List<RouteRow> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (rows.get(i).remit().contradicts(rows.get(j).remit())) {
                    return Optional.of(List.of(rows.get(j), rows.get(i)));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a resident is told anything: a main row, rows of choice, or a row without office. */
    boolean isCovered() {
        return rows().stream().anyMatch(row -> RoutedRemits.covers(row.remit()));
    }
}
