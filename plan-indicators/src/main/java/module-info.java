/**
 * How the success of a community welfare plan is measured: indicators, baselines, targets, observations and their
 * assessment.
 */
@SuppressWarnings("module") // Hosts have one Jackson or the other, or none, and likewise a provider of validation.
module jp.kurume.plan.indicators {
    requires com.fasterxml.jackson.annotation;
    requires java.xml;
    requires transitive jp.kurume.plan.model;
    requires org.apache.commons.statistics.distribution;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports jp.kurume.plan.indicators;
    exports jp.kurume.plan.indicators.bulk;
    exports jp.kurume.plan.indicators.forecast;
    exports jp.kurume.plan.indicators.report;
    exports jp.kurume.plan.indicators.rollup;
    exports jp.kurume.plan.indicators.stratml;
    exports jp.kurume.plan.indicators.survey;

    // Whichever Jackson the host has may call what turns these values into JSON and back, and its provider of
    // validation may read what people typed.
    opens jp.kurume.plan.indicators to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens jp.kurume.plan.indicators.forecast to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.indicators.report to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.indicators.rollup to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.indicators.survey to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

    provides jp.kurume.plan.check.SubjectCheck with
            jp.kurume.plan.indicators.IndicatorCheck;
    provides jp.kurume.plan.table.OriginalTables with
            jp.kurume.plan.indicators.KurumeIndicatorOriginals;
    provides jp.kurume.plan.words.ModuleWords with
            jp.kurume.plan.indicators.words.IndicatorWords;
}
