/**
 * Which office a resident turns to: school districts, offices, and the routing table between them.
 */
@SuppressWarnings("module") // Hosts have one Jackson or the other, or none, and likewise a provider of validation.
module jp.kurume.plan.districts {
    requires com.fasterxml.jackson.annotation;
    requires transitive jp.kurume.plan.model;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports jp.kurume.plan.districts;
    exports jp.kurume.plan.districts.change;
    exports jp.kurume.plan.districts.hsds;
    exports jp.kurume.plan.districts.kurume;
    exports jp.kurume.plan.districts.listing;
    exports jp.kurume.plan.districts.opendata;
    exports jp.kurume.plan.districts.routing;
    exports jp.kurume.plan.districts.towns;

    // Whichever Jackson the host has may call what turns these values into JSON and back, and its provider of
    // validation may read what people typed.
    opens jp.kurume.plan.districts to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens jp.kurume.plan.districts.change to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.districts.opendata to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.districts.routing to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens jp.kurume.plan.districts.towns to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

    provides jp.kurume.plan.check.SubjectCheck with
            jp.kurume.plan.districts.routing.RoutingCheck,
            jp.kurume.plan.districts.towns.TownCheck;
    provides jp.kurume.plan.table.OriginalTables with
            jp.kurume.plan.districts.kurume.KurumeDistrictOriginals;
    provides jp.kurume.plan.words.ModuleWords with
            jp.kurume.plan.districts.words.DistrictWords;
}
