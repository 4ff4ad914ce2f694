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

    exports jp.kurume.plan.around.approach;
    exports jp.kurume.plan.around.cycle;
    exports jp.kurume.plan.around.glossary;
    exports jp.kurume.plan.around.governance;
    exports jp.kurume.plan.around.milestone;
    exports jp.kurume.plan.around.multilayer;
    exports jp.kurume.plan.around.profile;
    exports jp.kurume.plan.around.register;
    exports jp.kurume.plan.around.result;
    exports jp.kurume.plan.around.scene;
    exports jp.kurume.plan.check;
    exports jp.kurume.plan.city;
    exports jp.kurume.plan.department;
    exports jp.kurume.plan.diff;
    exports jp.kurume.plan.entry;
    exports jp.kurume.plan.json;
    exports jp.kurume.plan.kurume;
    exports jp.kurume.plan.law;
    exports jp.kurume.plan.model;
    exports jp.kurume.plan.output;
    exports jp.kurume.plan.past;
    exports jp.kurume.plan.problem;
    exports jp.kurume.plan.round;
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
    // How texts are written in JSON, Markdown and XML, likewise.
    exports jp.kurume.plan.syntax to
            jp.kurume.plan.districts,
            jp.kurume.plan.indicators;

    // Whichever Jackson the host has may call what turns these values into JSON and back.
    opens jp.kurume.plan.around.approach to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.around.cycle to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.around.glossary to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.around.governance to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.around.milestone to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.around.multilayer to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.around.profile to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.around.register to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.around.result to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens jp.kurume.plan.around.scene to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.check to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.city to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.department to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.diff to
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
    opens jp.kurume.plan.model to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.past to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens jp.kurume.plan.problem to
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
    uses jp.kurume.plan.table.OriginalTables;
    uses jp.kurume.plan.words.ModuleWords;

    provides jp.kurume.plan.check.SubjectCheck with
            jp.kurume.plan.around.approach.ApproachCheck,
            jp.kurume.plan.around.cycle.IssueCycleCheck,
            jp.kurume.plan.department.DepartmentCheck,
            jp.kurume.plan.around.glossary.GlossaryCheck,
            jp.kurume.plan.around.governance.GovernanceCheck,
            jp.kurume.plan.around.milestone.MilestoneCheck,
            jp.kurume.plan.past.PastPlanCheck,
            jp.kurume.plan.model.PlanCheck,
            jp.kurume.plan.around.multilayer.MultilayerCheck,
            jp.kurume.plan.around.profile.ProfileCheck,
            jp.kurume.plan.around.register.RegisterCheck,
            jp.kurume.plan.around.result.ResultCheck,
            jp.kurume.plan.around.scene.SceneCheck,
            jp.kurume.plan.search.SearchCheck;
    provides jp.kurume.plan.table.OriginalTables with
            jp.kurume.plan.kurume.KurumeOriginals;
    provides jp.kurume.plan.words.ModuleWords with
            jp.kurume.plan.words.PlanModelWords;
}
