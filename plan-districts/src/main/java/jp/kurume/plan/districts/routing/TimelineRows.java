package jp.kurume.plan.districts.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.Built;
import jp.kurume.plan.table.TableRow;

/** The timelines that the routing tables of a folder make, one for each municipality. */
final class TimelineRows {

    private final Map<String, List<EffectiveTable>> tables = new LinkedHashMap<>();
    private final Map<String, List<TableRow>> rows = new LinkedHashMap<>();

    /**
     * Begins with the rows that have a time.
     *
     * @param all the rows of the table of routing tables, all of them sound
     * @param built what they have become
     */
    TimelineRows(List<TableRow> all, Built<RoutingTable> built) {
        for (TableRow row : all) {
            Optional<LocalDate> from = row.get(RoutingTablesTable.FROM);
            if (from.isPresent()) {
                RoutingTable table = built.get(row);
                String code = table.edition().municipality().code();
                EffectiveEnd end = row.get(RoutingTablesTable.TO)
                        .<EffectiveEnd>map(EffectiveEnd.LastDay::new)
                        .orElse(EffectiveEnd.UNTIL_REPLACED);
                tables.computeIfAbsent(code, any -> new ArrayList<>()).add(new EffectiveTable(table, from.get(), end));
                rows.computeIfAbsent(code, any -> new ArrayList<>()).add(row);
            }
        }
    }

    /** The tables that have a time, by the code of the municipality. */
    Map<String, List<EffectiveTable>> tables() {
        return tables;
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
