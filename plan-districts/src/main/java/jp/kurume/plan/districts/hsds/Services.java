package jp.kurume.plan.districts.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.routing.RoutingTable;

/** Offices in fields of consultation as services. */
final class Services {

    private static final String IN_DOUBT = "相談先がわからないとき";

    private final RoutingTable routing;
    private final Municipality municipality;
    private final Identifiers ids;
    private final Organizations organizations;
    private final Attributes attributes;

    Services(RoutingTable routing) {
        this.routing = routing;
        this.municipality = routing.edition().municipality();
        this.ids = new Identifiers(municipality);
        this.organizations = new Organizations(routing);
        this.attributes = new Attributes(ids);
    }

    List<JsonObject> all() {
        List<JsonObject> services = new ArrayList<>();
        for (FieldColumn column : routing.columns()) {
            for (Office office : routing.offices(column.field())) {
                services.add(service(column, office));
            }
        }
        services.add(fallback());
        return services;
    }

    private String id(FieldColumn column, Office office) {
        return ids.of("service", column.field().id(), office.id());
    }

    private JsonObject service(FieldColumn column, Office office) {
        List<Assignment> served = routing.routes().stream()
                .map(route -> route.assignment(column.field()))
                .filter(assignment -> assignment.office().id().equals(office.id()))
                .toList();
        String id = id(column, office);
        List<JsonObject> cited = new ArrayList<>();
        cited.add(attributes.field(id, column));
        cited.addAll(attributes.source("service", id, office.citation()));
        return service(id, column.heading(), office)
                .put("alert", alert(served))
                .put(
                        "service_areas",
                        served.stream()
                                .map(assignment -> area(id, column, assignment))
                                .toList())
                .put("attributes", cited);
    }

    private JsonObject service(String id, String what, Office office) {
        return new JsonObject()
                .put("id", id)
                .put("name", what + "（" + office.name() + "）")
                .put("description", municipality.name() + "「" + what + "」の窓口")
                .put("status", "active")
                .put("phones", organizations.phones(id, office))
                .put("organization", organizations.organization(office));
    }

    private JsonObject fallback() {
        Office office = routing.fallback();
        String id = ids.of("service", "fallback");
        JsonObject area = new JsonObject()
                .put("id", ids.of("service_area", "fallback"))
                .put("name", municipality.name())
                .put("description", municipality.name() + "の全域");
        return service(id, IN_DOUBT, office)
                .put("service_areas", List.of(area))
                .put("attributes", attributes.source("service", id, routing.citation()));
    }

    private JsonObject area(String service, FieldColumn column, Assignment assignment) {
        SchoolDistrict district = assignment.district();
        String id =
                ids.of("service_area", column.field().id(), assignment.office().id(), district.id());
        List<JsonObject> cited = new ArrayList<>();
        cited.add(attributes.basis(id, assignment.basis()));
        cited.addAll(attributes.source("service_area", id, assignment.citation()));
        for (Office alternative : assignment.alternatives()) {
            cited.add(attributes.alternative(id, id(column, alternative)));
        }
        return new JsonObject()
                .put("id", id)
                .put("service_id", service)
                .put("name", municipality.name() + " " + district.name() + "校区")
                .put("description", description(assignment))
                .put("attributes", cited);
    }

    /** What has to be said wherever an inferred office is shown. */
    private String description(Assignment assignment) {
        String where = assignment.district().area().name() + "圏域 " + assignment.district();
        return assignment.basis().isConfirmed() ? where : where + "。" + toBeConfirmed(assignment);
    }

    private String toBeConfirmed(Assignment assignment) {
        String others = assignment.alternatives().stream().map(Office::toString).collect(Collectors.joining("、"));
        return "要確認" + (others.isEmpty() ? "" : "（他の候補: " + others + "）") + "。" + IN_DOUBT + ": " + routing.fallback();
    }

    private String alert(List<Assignment> served) {
        List<Assignment> inferred = served.stream()
                .filter(assignment -> !assignment.basis().isConfirmed())
                .toList();
        if (inferred.isEmpty()) {
            return "";
        }
        String names = inferred.stream()
                .map(Assignment::district)
                .map(SchoolDistrict::name)
                .collect(Collectors.joining("、"));
        String others = inferred.stream()
                .flatMap(assignment -> assignment.alternatives().stream())
                .distinct()
                .map(Office::toString)
                .collect(Collectors.joining("、"));
        return "要確認: " + names + "の担当は推定です" + (others.isEmpty() ? "" : "（他の候補: " + others + "）") + "。" + IN_DOUBT + ": "
                + routing.fallback();
    }
}
