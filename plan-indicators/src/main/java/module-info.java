/**
 * How the success of a community welfare plan is measured: indicators, baselines, targets, observations and their
 * assessment.
 */
module jp.kurume.plan.indicators {
    requires transitive jp.kurume.plan.model;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports jp.kurume.plan.indicators;
}
