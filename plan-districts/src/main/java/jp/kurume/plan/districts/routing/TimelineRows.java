package jp.kurume.plan.districts.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.Built;
import jp.kurume.plan.table.TableRow;

/**
 * The timelines that the routing tables of a folder make, one for each municipality.
 *
 * <p>A correction holds from its date on: a table is followed by itself with the corrections of each day.
 */
final class TimelineRows {

    private final Map<String, List<EffectiveTable>> tables = new LinkedHashMap<>();
    private final Map<String, List<TableRow>> rows = new LinkedHashMap<>();
    private final BiFunction<TableRow, LocalDate, RoutingTable> corrected;
    private final Function<TableRow, List<LocalDate>> days;
    private final Assured assured;

    /** Tells a table what was checked up to a day. */
    interface Assured {
        /** The table of a row with the checks up to a day. */
        RoutingTable upTo(RoutingTable table, TableRow row, LocalDate last);
    }

    /**
     * Begins with the rows that have a time.
     *
     * @param all the rows of the table of routing tables, all of them sound
     * @param listed what they have become without corrections
     * @param corrected the table of a row with the corrections up to a day
     * @param days the days of the corrections of a row, the earliest first
     * @param assured tells a table what was checked up to its last day
     */
    TimelineRows(
            List<TableRow> all,
            Built<RoutingTable> listed,
            BiFunction<TableRow, LocalDate, RoutingTable> corrected,
            Function<TableRow, List<LocalDate>> days,
            Assured assured) {
        this.corrected = corrected;
        this.days = days;
        this.assured = assured;
        for (TableRow row : all) {
            Optional<LocalDate> from = row.get(RoutingTablesTable.FROM);
            if (from.isPresent()) {
                RoutingTable table = listed.get(row);
                String code = table.edition().municipality().code();
                tables.computeIfAbsent(code, any -> new ArrayList<>())
                        .add(new EffectiveTable(table, from.get(), end(row)));
                rows.computeIfAbsent(code, any -> new ArrayList<>()).add(row);
            }
        }
    }

    private static EffectiveEnd end(TableRow row) {
        return row.get(RoutingTablesTable.TO)
                .<EffectiveEnd>map(EffectiveEnd.LastDay::new)
                .orElse(EffectiveEnd.UNTIL_REPLACED);
    }

    /** The tables that have a time, by the code of the municipality. */
    Map<String, List<EffectiveTable>> tables() {
        return tables;
    }

    /** The tables of a municipality that make a timeline, each with its corrections from their days on. */
    List<EffectiveTable> byCorrections(String municipality) {
        List<TableRow> its = new ArrayList<>(rows.getOrDefault(municipality, List.of()));
        its.sort(Comparator.comparing(row -> row.get(RoutingTablesTable.FROM).orElseThrow()));
        List<EffectiveTable> all = new ArrayList<>();
        for (int i = 0; i < its.size(); i++) {
            TableRow row = its.get(i);
            LocalDate next = i + 1 < its.size()
                    ? its.get(i + 1).get(RoutingTablesTable.FROM).orElseThrow()
                    : LocalDate.MAX;
            all.addAll(byCorrections(row, next));
        }
        return all;
    }

    private List<EffectiveTable> byCorrections(TableRow row, LocalDate next) {
        LocalDate from = row.get(RoutingTablesTable.FROM).orElseThrow();
        LocalDate last = row.get(RoutingTablesTable.TO).orElse(LocalDate.MAX);
        List<LocalDate> begins = new ArrayList<>(List.of(from));
        for (LocalDate day : days.apply(row)) {
            if (day.isAfter(from) && !day.isAfter(last) && day.isBefore(next)) {
                begins.add(day);
            }
        }
        List<EffectiveTable> all = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            boolean isLast = i + 1 == begins.size();
            LocalDate end = isLast ? next : begins.get(i + 1);
            RoutingTable table = assured.upTo(
                    corrected.apply(row, begins.get(i)), row, end.equals(LocalDate.MAX) ? last : end.minusDays(1));
            all.add(
                    isLast
                            ? new EffectiveTable(table, begins.get(i), end(row))
                            : EffectiveTable.from(table, begins.get(i)));
        }
        return all;
    }

    /** Notes what keeps them from following each other. */
    void check() {
        tables.forEach((code, its) -> {
            for (Problem problem : RoutingTimeline.problems(its)) {
                rows.getOrDefault(code, List.of())
                        .get(number(problem))
                        .problem(RoutingTablesTable.FROM, problem.code(), problem.suggestions(), problem.arguments());
            }
        });
    }

    /** Which of the tables a problem at {@code tables[0].from} is of. */
    private static int number(Problem problem) {
        List<Place.Step> steps = ((Place.Property) problem.place()).steps();
        return Integer.parseInt(steps.get(0).key());
    }
}
