/**
 * Which office a resident turns to: school districts, offices, and the routing table between them.
 */
@SuppressWarnings("module") // Hosts have one Jackson or the other, or none.
module jp.kurume.plan.districts {
    requires com.fasterxml.jackson.annotation;
    requires transitive jp.kurume.plan.model;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports jp.kurume.plan.districts;

    // Whichever Jackson the host has may call what turns these values into JSON and back.
    opens jp.kurume.plan.districts to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
