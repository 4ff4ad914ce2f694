/**
 * The vocabulary of a community welfare plan (地域福祉計画): fiscal years, sources and citations, the plan and what it
 * contains, and the tables it is read from.
 */
@SuppressWarnings("module") // The modules named below are compiled after this one.
module jp.kurume.plan.model {
    requires de.siegmar.fastcsv;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports jp.kurume.plan.model;
    exports jp.kurume.plan.problem;
    exports jp.kurume.plan.source;
    exports jp.kurume.plan.table;
    exports jp.kurume.plan.text;
    exports jp.kurume.plan.time;
    exports jp.kurume.plan.style to
            jp.kurume.plan.indicators,
            jp.kurume.plan.districts;
}
