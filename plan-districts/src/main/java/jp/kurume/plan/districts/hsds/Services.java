package jp.kurume.plan.districts.hsds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.ForWhom;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.OfficeRole;
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
    private final Schedules schedules;

    Services(RoutingTable routing) {
        this.routing = routing;
        this.municipality = routing.edition().municipality();
        this.ids = new Identifiers(municipality);
        this.organizations = new Organizations(routing);
        this.attributes = new Attributes(ids);
        this.schedules = new Schedules(ids);
    }

    List<JsonObject> all() {
        List<JsonObject> services = new ArrayList<>();
        for (FieldColumn column : routing.columns()) {
            for (Office office : routing.offices(column.field())) {
                List<Assignment> served = served(column, office);
                Set<ForWhom> forWhom = new LinkedHashSet<>();
                served.forEach(assignment -> forWhom.add(assignment.forWhom()));
                if (forWhom.isEmpty()) {
                    forWhom.add(ForWhom.everybody());
                }
                for (ForWhom some : forWhom) {
                    services.add(service(
                            column,
                            office,
                            some,
                            served.stream()
                                    .filter(row -> row.forWhom().equals(some))
                                    .toList()));
                }
            }
        }
        services.add(fallback());
        return services;
    }

    private List<Assignment> served(FieldColumn column, Office office) {
        return routing.routes().stream()
                .flatMap(route -> route.assignments(column.field()).stream())
                .filter(assignment -> assignment.office().id().equals(office.id()))
                .toList();
    }

    /** The identifier of the service of an office in a field; that for everybody where it is not for some. */
    private String id(FieldColumn column, Office office, ForWhom forWhom) {
        String field = column.field().id();
        return forWhom.fold(
                () -> ids.of("service", field, office.id()), some -> ids.of("service", field, office.id(), some));
    }

    private JsonObject service(FieldColumn column, Office office, ForWhom forWhom, List<Assignment> served) {
        String id = id(column, office, forWhom);
        List<JsonObject> cited = new ArrayList<>();
        cited.add(attributes.field(id, column));
        cited.addAll(attributes.source("service", id, office.citation()));
        cited.addAll(checkedBy(id, office));
        return service(id, column.heading(), office)
                .put("eligibility_description", forWhom.printed())
                .put("assured_date", checkedOn(office))
                .put("alert", alert(served))
                .put("schedules", schedules.of(id, office, served))
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
                .put("url", Ways.of(office).url())
                .put("email", Ways.of(office).email())
                .put("status", "active")
                .put("contacts", organizations.contacts("service_id", id, office))
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
        List<JsonObject> cited = new ArrayList<>(attributes.source("service", id, routing.citation()));
        cited.addAll(checkedBy(id, office));
        return service(id, IN_DOUBT, office)
                .put("assured_date", checkedOn(office))
                .put("schedules", schedules.of(id, office, List.of()))
                .put("service_areas", List.of(area))
                .put("attributes", cited);
    }

    /** The day on which the office was last checked; empty where nobody has told it. */
    private String checkedOn(Office office) {
        return routing.lastChecks()
                .of(office)
                .map(checked -> checked.checkedOn().toString())
                .orElse("");
    }

    private List<JsonObject> checkedBy(String service, Office office) {
        return routing.lastChecks()
                .of(office)
                .map(checked -> attributes.checkedBy("service", service, checked))
                .orElse(List.of());
    }

    private JsonObject area(String service, FieldColumn column, Assignment assignment) {
        SchoolDistrict district = assignment.district();
        List<String> path = new ArrayList<>(
                List.of("service_area", column.field().id(), assignment.office().id(), district.id()));
        if (!assignment.remit().isPlain()) {
            path.add(assignment.remit().toString());
        }
        String id = ids.of(path.toArray(new String[0]));
        List<JsonObject> cited = new ArrayList<>();
        cited.add(attributes.basis(id, assignment.basis()));
        cited.addAll(attributes.source("service_area", id, assignment.citation()));
        routing.route(district)
                .lastChecks()
                .of(assignment)
                .ifPresent(checked -> cited.addAll(attributes.checkedOn("service_area", id, checked)));
        for (Office alternative : assignment.alternatives()) {
            cited.add(attributes.alternative(id, id(column, alternative, ForWhom.everybody())));
        }
        return new JsonObject()
                .put("id", id)
                .put("service_id", service)
                .put("name", municipality.name() + " " + routing.title(district))
                .put("description", description(assignment))
                .put("extent", assignment.part().printed())
                .put("extent_type", assignment.part().isWhole() ? "" : "text")
                .put("attributes", cited);
    }

    /** Where the area is, what limits the office there, and what has to be said wherever an inferred office is shown. */
    private String description(Assignment assignment) {
        SchoolDistrict district = assignment.district();
        String where = (routing.title(district.area()) + " " + district + limits(assignment)).strip();
        return assignment.basis().isConfirmed() ? where : where + "。" + toBeConfirmed(assignment);
    }

    private static String limits(Assignment assignment) {
        StringBuilder limits = new StringBuilder(assignment.part().printed());
        if (assignment.role() != OfficeRole.MAIN) {
            limits.append(limits.isEmpty() ? "" : "、").append(assignment.role() == OfficeRole.BRANCH ? "ブランチ" : "選択");
        }
        if (!assignment.days().isAlways()) {
            limits.append(limits.isEmpty() ? "" : "、")
                    .append(assignment.days().from().map(LocalDate::toString).orElse(""))
                    .append('～')
                    .append(assignment.days().to().map(LocalDate::toString).orElse(""));
        }
        return limits.isEmpty() ? "" : "（" + limits + "）";
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
        String names =
                inferred.stream().map(Assignment::district).map(routing::name).collect(Collectors.joining("、"));
        String others = inferred.stream()
                .flatMap(assignment -> assignment.alternatives().stream())
                .distinct()
                .map(Office::toString)
                .collect(Collectors.joining("、"));
        return "要確認: " + names + "の担当は推定です" + (others.isEmpty() ? "" : "（他の候補: " + others + "）") + "。" + IN_DOUBT + ": "
                + routing.fallback();
    }
}
