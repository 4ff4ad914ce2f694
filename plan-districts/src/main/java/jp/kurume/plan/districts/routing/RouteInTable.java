package jp.kurume.plan.districts.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.OfficeRole;
import jp.kurume.plan.districts.RemitInJson;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Unserved;
import jp.kurume.plan.interchange.Day;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.source.Citation;
import org.jspecify.annotations.Nullable;

/** The JSON form of a route in a routing table, which says its district once and names the table's offices by their ids. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RouteInTable(
        SchoolDistrict district,
        List<Assigned> assignments,
        @SinceVersion(2) @Nullable List<NotServed> unserved) {

    /** One office of the route, with what it rests on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Assigned(
            ConsultationField field,
            String office,
            Basis basis,
            List<String> alternatives,
            Citation citation,
            @SinceVersion(2) @Nullable String part,
            @SinceVersion(2) @Nullable OfficeRole role,
            @SinceVersion(2) @Nullable String forWhom,
            @SinceVersion(2) @Nullable Day from,
            @SinceVersion(2) @Nullable Day to) {

        static Assigned of(Assignment assignment) {
            RemitInJson remit = RemitInJson.of(assignment.remit());
            return new Assigned(
                    assignment.field(),
                    assignment.office().id(),
                    assignment.basis(),
                    ids(assignment.alternatives()),
                    assignment.citation(),
                    remit.part(),
                    remit.role(),
                    remit.forWhom(),
                    remit.from(),
                    remit.to());
        }

        private Assignment to(SchoolDistrict district, ById offices) {
            RemitInJson remit = new RemitInJson(part, role, forWhom, from, to);
            return new Assignment(
                    district, field, offices.get(office), basis, offices.get(alternatives), citation, remit.remit());
        }
    }

    /** That the route has no office in a field, with what that rests on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NotServed(
            ConsultationField field,
            Basis basis,
            List<String> alternatives,
            Citation citation,
            @SinceVersion(2) @Nullable String part,
            @SinceVersion(2) @Nullable OfficeRole role,
            @SinceVersion(2) @Nullable String forWhom,
            @SinceVersion(2) @Nullable Day from,
            @SinceVersion(2) @Nullable Day to) {

        static NotServed of(Unserved unserved) {
            RemitInJson remit = RemitInJson.of(unserved.remit());
            return new NotServed(
                    unserved.field(),
                    unserved.basis(),
                    ids(unserved.alternatives()),
                    unserved.citation(),
                    remit.part(),
                    remit.role(),
                    remit.forWhom(),
                    remit.from(),
                    remit.to());
        }

        private Unserved to(SchoolDistrict district, ById offices) {
            RemitInJson remit = new RemitInJson(part, role, forWhom, from, to);
            return new Unserved(district, field, basis, offices.get(alternatives), citation, remit.remit());
        }
    }

    /** The offices of a table by their ids. */
    record ById(List<Office> offices, Map<String, Office> byId) {

        static ById of(List<Office> offices) {
            Map<String, Office> byId = new HashMap<>();
            offices.forEach(office -> byId.put(office.id(), office));
            return new ById(offices, byId);
        }

        /**
         * The office of an id.
         *
         * @throws UnknownElementException if the table has none of that id
         */
        Office get(String id) {
            Office office = byId.get(id);
            if (office == null) {
                throw UnknownElementException.of(
                        "office", id, offices.stream().map(Office::id).toList());
            }
            return office;
        }

        private List<Office> get(List<String> ids) {
            return ids.stream().map(this::get).toList();
        }
    }

    private static List<String> ids(List<Office> offices) {
        return offices.stream().map(Office::id).toList();
    }

    static RouteInTable of(Route route) {
        return new RouteInTable(
                route.district(),
                route.assignments().stream().map(Assigned::of).toList(),
                route.unserved().isEmpty()
                        ? null
                        : route.unserved().stream().map(NotServed::of).toList());
    }

    /**
     * The route.
     *
     * @throws UnknownElementException if it names an office that the table does not have
     */
    Route in(AsOf asOf, ById offices, Office fallback) {
        return Route.of(
                asOf,
                district,
                assignments.stream().map(one -> one.to(district, offices)).toList(),
                unserved == null
                        ? List.of()
                        : unserved.stream()
                                .map(one -> one.to(district, offices))
                                .toList(),
                fallback);
    }
}
