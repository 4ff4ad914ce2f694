package jp.kurume.plan.districts.routing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.table.TableRow;

/** A district under construction, and what the rows of the table of routes say of it, by the rows of the fields. */
final class DistrictDraft {

    private final SchoolDistrict district;
    /** The rows that route it, each the first of its field, whether they are sound or not. */
    private final Map<TableRow, TableRow> routes = new HashMap<>();

    private final Map<TableRow, Assignment> assignments = new HashMap<>();

    DistrictDraft(SchoolDistrict district) {
        this.district = district;
    }

    SchoolDistrict district() {
        return district;
    }

    /** Notes that a row routes it in a field, and answers with the first row that does. */
    TableRow addRoute(TableRow field, TableRow route) {
        TableRow first = routes.putIfAbsent(field, route);
        return first == null ? route : first;
    }

    /** The row that routes it in a field. */
    Optional<TableRow> route(TableRow field) {
        return Optional.ofNullable(routes.get(field));
    }

    void assign(TableRow field, Assignment assignment) {
        assignments.put(field, assignment);
    }

    /** Its office in a field, of which no route is missing. */
    Assignment assignment(TableRow field) {
        return Objects.requireNonNull(assignments.get(field), () -> "No office of " + district + " in " + field);
    }

    /** Prints the district. */
    @Override
    public String toString() {
        return district.toString();
    }
}
