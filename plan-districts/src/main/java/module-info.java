/**
 * Which office a resident turns to: school districts, offices, and the routing table between them.
 */
module jp.kurume.plan.districts {
    requires transitive jp.kurume.plan.model;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports jp.kurume.plan.districts;
}
