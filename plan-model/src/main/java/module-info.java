/**
 * The vocabulary of a community welfare plan (地域福祉計画): fiscal years, sources and citations, the plan and what it
 * contains, and the tables it is read from.
 */
@SuppressWarnings("module") // The modules named below are compiled after this one.
module jp.kurume.plan.model {
    requires com.fasterxml.jackson.annotation;
    requires de.siegmar.fastcsv;
    requires transitive jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static tools.jackson.databind;

    exports jp.kurume.plan.approach;
    exports jp.kurume.plan.cycle;
    exports jp.kurume.plan.diff;
    exports jp.kurume.plan.governance;
    exports jp.kurume.plan.id;
    exports jp.kurume.plan.json;
    exports jp.kurume.plan.kurume;
    exports jp.kurume.plan.law;
    exports jp.kurume.plan.milestone;
    exports jp.kurume.plan.check;
    exports jp.kurume.plan.entry;
    exports jp.kurume.plan.model;
    exports jp.kurume.plan.multilayer;
    exports jp.kurume.plan.problem;
    exports jp.kurume.plan.profile;
    exports jp.kurume.plan.register;
    exports jp.kurume.plan.scene;
    exports jp.kurume.plan.search;
    exports jp.kurume.plan.source;
    exports jp.kurume.plan.table;
    exports jp.kurume.plan.text;
    exports jp.kurume.plan.time;
    exports jp.kurume.plan.words;
    // The forms of days and numbers in JSON, for the other modules and no one else.
    exports jp.kurume.plan.interchange to
            jp.kurume.plan.districts,
            jp.kurume.plan.indicators;
    exports jp.kurume.plan.style to
            jp.kurume.plan.indicators,
            jp.kurume.plan.districts;

    // Whichever Jackson the host has may call what turns these values into JSON and back.
    opens jp.kurume.plan.approach to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.check to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.cycle to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.diff to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.governance to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.interchange to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.json to
            tools.jackson.databind;
    opens jp.kurume.plan.law to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.milestone to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.model to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.multilayer to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.problem to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.profile to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.register to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.scene to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.search to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.source to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.table to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.time to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

    uses jp.kurume.plan.check.SubjectCheck;
    uses jp.kurume.plan.words.ModuleWords;

    provides jp.kurume.plan.check.SubjectCheck with
            jp.kurume.plan.approach.ApproachCheck,
            jp.kurume.plan.cycle.IssueCycleCheck,
            jp.kurume.plan.governance.GovernanceCheck,
            jp.kurume.plan.milestone.MilestoneCheck,
            jp.kurume.plan.model.PastPlanCheck,
            jp.kurume.plan.model.PlanCheck,
            jp.kurume.plan.multilayer.MultilayerCheck,
            jp.kurume.plan.profile.ProfileCheck,
            jp.kurume.plan.register.RegisterCheck,
            jp.kurume.plan.scene.SceneCheck;
    provides jp.kurume.plan.words.ModuleWords with
            jp.kurume.plan.words.PlanModelWords;
}
