package jp.kurume.plan.districts.towns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.RouteRow;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.Excerpt;

/**
 * Looks for towns that no office is told for: those of a district that is divided among offices, without a row for the rest, and
 * none of whose parts names them.
 */
final class UnservedTowns {

    private final RoutingTable routing;
    private final Set<String> places;
    private final List<TownPart> parts;
    private final IntFunction<TableRow> rows;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * For the towns of one edition.
     *
     * @param parts its towns and parts of towns
     * @param rows the row of a part, by its place among the parts
     */
    UnservedTowns(RoutingTable routing, List<TownPart> parts, IntFunction<TableRow> rows) {
        this.routing = routing;
        this.places = new Places(routing.edition().municipality(), routing.placeNames()).names();
        this.parts = parts;
        this.rows = rows;
    }

    /** Notes them at their rows. What the towns cannot decide is told of {@code routes.csv} as a whole. */
    List<Problem> check() {
        for (ConsultationField field : routing.fields()) {
            for (Route route : routing.routes()) {
                List<RouteRow> divided = route.rowsWithoutRest(field);
                if (!divided.isEmpty()) {
                    check(route, field, divided);
                }
            }
        }
        return problems;
    }

    private void check(Route route, ConsultationField field, List<RouteRow> divided) {
        String printed = Excerpt.of(
                divided.stream().map(row -> row.part().printed()).distinct().toList());
        List<String> named = named(divided);
        Map<String, TableRow> missing = new LinkedHashMap<>();
        boolean any = false;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).district().equals(route.district())) {
                any = true;
                String letters = TownSpelling.of(parts.get(i).town()).letters();
                if (named.stream().noneMatch(town -> town.startsWith(letters) || letters.startsWith(town))) {
                    missing.putIfAbsent(parts.get(i).town(), rows.apply(i));
                }
            }
        }
        if (!any || named.isEmpty()) {
            problems.add(new Problem(
                    RoutingProblems.REST_NOT_ROUTED,
                    new Place.WholeTable("routes.csv"),
                    "",
                    List.of(routing.name(route.district()), routing.heading(field), printed),
                    List.of()));
        } else if (!missing.isEmpty()) {
            missing.values()
                    .iterator()
                    .next()
                    .problem(
                            TownTables.TOWN,
                            TownProblems.TOWN_UNSERVED,
                            Excerpt.of(List.copyOf(missing.keySet())),
                            routing.name(route.district()),
                            routing.heading(field),
                            printed);
        }
    }

    /** The towns that rows name, as they are spelled; none if a part is not understood. */
    private List<String> named(List<RouteRow> divided) {
        List<String> named = new ArrayList<>();
        for (RouteRow row : divided) {
            List<TownListing> listings = TownCell.parse(row.part().printed(), places);
            if (listings == null) {
                return List.of();
            }
            for (TownListing listing : listings) {
                listing.towns().forEach(town -> named.add(TownSpelling.of(town).letters()));
            }
        }
        return named;
    }

    /** Prints what routing table the towns are held against. */
    @Override
    public String toString() {
        return "the towns without an office in " + routing;
    }
}
