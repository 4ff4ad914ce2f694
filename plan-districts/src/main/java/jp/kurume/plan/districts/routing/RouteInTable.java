package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.source.Citation;

/** The JSON form of a route in a routing table, which says its district once and names the table's offices by their ids. */
record RouteInTable(SchoolDistrict district, List<Assigned> assignments) {

    /** One office of the route, with what it rests on. */
    record Assigned(
            ConsultationField field, String office, Basis basis, List<String> alternatives, Citation citation) {}

    static List<RouteInTable> of(RoutingTable table) {
        List<RouteInTable> forms = new ArrayList<>();
        for (Route route : table.routes()) {
            List<Assigned> assignments = new ArrayList<>();
            for (Assignment assignment : route.assignments()) {
                assignments.add(new Assigned(
                        assignment.field(),
                        assignment.office().id(),
                        assignment.basis(),
                        assignment.alternatives().stream().map(Office::id).toList(),
                        assignment.citation()));
            }
            forms.add(new RouteInTable(route.district(), assignments));
        }
        return forms;
    }

    /** The offices of a table by their ids. */
    static Map<String, Office> byId(List<Office> offices) {
        Map<String, Office> byId = new HashMap<>();
        for (Office office : offices) {
            byId.put(office.id(), office);
        }
        return byId;
    }

    /**
     * The office of an id.
     *
     * @throws UnknownElementException if the table has none of that id
     */
    static Office office(String id, List<Office> offices, Map<String, Office> byId) {
        Office office = byId.get(id);
        if (office == null) {
            throw UnknownElementException.of(
                    "office", id, offices.stream().map(Office::id).toList());
        }
        return office;
    }

    /**
     * The route.
     *
     * @throws UnknownElementException if it names an office that the table does not have
     */
    Route in(AsOf asOf, List<Office> offices, Map<String, Office> byId, Office fallback) {
        List<Assignment> all = new ArrayList<>();
        for (Assigned one : assignments) {
            List<Office> alternatives = new ArrayList<>();
            for (String alternative : one.alternatives()) {
                alternatives.add(office(alternative, offices, byId));
            }
            all.add(new Assignment(
                    district,
                    one.field(),
                    office(one.office(), offices, byId),
                    one.basis(),
                    alternatives,
                    one.citation()));
        }
        return Route.of(asOf, district, all, fallback);
    }
}
