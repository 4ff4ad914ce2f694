package jp.kurume.plan.districts.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.RouteRow;

/**
 * The rows of a district in a field in two tables, paired: by office with all else alike, then by office, then by all else. A
 * row without office counts as one of an office of its own.
 */
final class RowPairs {

    private final List<RouteRow> before;
    private final List<RouteRow> after;
    private final List<RoutingChange> changes = new ArrayList<>();

    private RowPairs(List<RouteRow> before, List<RouteRow> after) {
        this.before = new ArrayList<>(before);
        this.after = new ArrayList<>(after);
    }

    /** What is other in the rows, in the order of the second table, what only the first has behind that. */
    static List<RoutingChange> changes(List<RouteRow> before, List<RouteRow> after) {
        return new RowPairs(before, after).all();
    }

    private List<RoutingChange> all() {
        pair((old, now) -> isSameOffice(old, now) && old.remit().equals(now.remit()), RoutingChange.BasisChanged::new);
        pair(RowPairs::isSameOffice, RoutingChange.RowChanged::new);
        pair((old, now) -> old.remit().equals(now.remit()), RoutingChange.OfficeMoved::new);
        after.forEach(now -> changes.add(new RoutingChange.RowAdded(now)));
        before.forEach(old -> changes.add(new RoutingChange.RowEnded(old)));
        return changes;
    }

    private interface Change {
        RoutingChange of(RouteRow before, RouteRow after);
    }

    private void pair(BiPredicate<RouteRow, RouteRow> isOne, Change change) {
        for (RouteRow now : List.copyOf(after)) {
            before.stream().filter(old -> isOne.test(old, now)).findFirst().ifPresent(old -> {
                before.remove(old);
                after.remove(now);
                if (!isSame(old, now)) {
                    changes.add(change.of(old, now));
                }
            });
        }
    }

    private static boolean isSameOffice(RouteRow old, RouteRow now) {
        return id(old).equals(id(now));
    }

    private static String id(RouteRow row) {
        return row.serving().map(Office::id).orElse("");
    }

    private static boolean isSame(RouteRow old, RouteRow now) {
        return isSameOffice(old, now)
                && old.remit().equals(now.remit())
                && old.basis() == now.basis()
                && ids(old.alternatives()).equals(ids(now.alternatives()));
    }

    private static List<String> ids(List<Office> offices) {
        return offices.stream().map(Office::id).toList();
    }
}
