package jp.kurume.plan.districts.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import jp.kurume.plan.districts.DistrictPart;
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

    /** What a part begins with that is all that others leave. */
    private static final List<String> RESTS = List.of("その他", "残り", "全域");

    /**
     * The rows for everybody of the first day on which all of them are for parts, so that whoever lives in none of these is told
     * nothing; none if there is always a row for the rest.
     */
    static List<RouteRow> withoutRest(List<RouteRow> rows) {
        List<RouteRow> covering =
                rows.stream().filter(row -> covers(row.remit())).toList();
        if (covering.stream().allMatch(row -> row.part().isWhole() && row.days().isAlways())) {
            return List.of();
        }
        return firstDays(covering).stream()
                .map(day -> on(day, covering))
                .filter(its -> !its.isEmpty() && its.stream().noneMatch(row -> isOfRest(row.part())))
                .findFirst()
                .orElse(List.of());
    }

    /** The days on which rows begin, or others have ended, and one before all of them. */
    private static NavigableSet<LocalDate> firstDays(List<RouteRow> rows) {
        NavigableSet<LocalDate> days = new TreeSet<>(Set.of(LocalDate.MIN));
        for (RouteRow row : rows) {
            row.days().from().ifPresent(days::add);
            row.days().to().ifPresent(to -> days.add(to.plusDays(1)));
        }
        return days;
    }

    private static boolean isOfRest(DistrictPart part) {
        return part.fold(() -> true, printed -> RESTS.stream().anyMatch(printed::startsWith));
    }

    /** The rows that hold on a day, of which one for some days has taken the place of those without days. */
    static List<RouteRow> on(LocalDate day, List<RouteRow> rows) {
        return rows.stream().filter(row -> holds(day, row.remit(), rows)).toList();
    }

    private static boolean holds(LocalDate day, Remit remit, List<RouteRow> rows) {
        return remit.days().isAlways()
                ? rows.stream().noneMatch(other -> replaces(other.remit(), remit, day))
                : remit.days().includes(day);
    }

    private static boolean replaces(Remit other, Remit remit, LocalDate day) {
        return !other.days().isAlways() && other.days().includes(day) && other.isAlikeButForDays(remit);
    }
}
