/**
 * How the success of a community welfare plan is measured: indicators, baselines, targets, observations and their
 * assessment.
 */
@SuppressWarnings("module") // Hosts have one Jackson or the other, or none.
module jp.kurume.plan.indicators {
    requires com.fasterxml.jackson.annotation;
    requires java.xml;
    requires transitive jp.kurume.plan.model;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports jp.kurume.plan.indicators;
    exports jp.kurume.plan.indicators.stratml;

    // Whichever Jackson the host has may call what turns these values into JSON and back.
    opens jp.kurume.plan.indicators to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
