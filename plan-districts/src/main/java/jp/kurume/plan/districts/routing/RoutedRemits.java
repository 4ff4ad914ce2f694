package jp.kurume.plan.districts.routing;

import java.time.LocalDate;
import java.util.List;
import jp.kurume.plan.districts.OfficeRole;
import jp.kurume.plan.districts.Remit;
import jp.kurume.plan.districts.RouteRow;

/** What the rows of one district and field are for, beside each other. */
final class RoutedRemits {

    private RoutedRemits() {}

    /** Whether somebody who belongs to no one in particular is told something by a row: all but branches, and offices for some. */
    static boolean covers(Remit remit) {
        return remit.forWhom().isEverybody() && remit.role() != OfficeRole.BRANCH;
    }

    /** The rows that hold on a day, of which one for some days has taken the place of those without days. */
    static List<RouteRow> on(LocalDate day, List<RouteRow> rows) {
        return rows.stream().filter(row -> holds(day, row.remit(), rows)).toList();
    }

    private static boolean holds(LocalDate day, Remit remit, List<RouteRow> rows) {
        return remit.days().isAlways()
                ? rows.stream().noneMatch(other -> replaces(other.remit(), remit, day))
                : remit.days().include(day);
    }

    private static boolean replaces(Remit other, Remit remit, LocalDate day) {
        return !other.days().isAlways() && other.days().include(day) && other.isAlikeButForDays(remit);
    }
}
