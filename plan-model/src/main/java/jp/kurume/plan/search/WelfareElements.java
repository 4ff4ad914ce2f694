package jp.kurume.plan.search;

import java.util.List;
import jp.kurume.plan.around.cycle.IssueCycle;
import jp.kurume.plan.around.glossary.Glossary;
import jp.kurume.plan.around.governance.Governance;
import jp.kurume.plan.around.multilayer.AgendaItem;
import jp.kurume.plan.around.multilayer.MultilayerSupport;
import jp.kurume.plan.around.multilayer.Operator;
import jp.kurume.plan.around.multilayer.Pillar;
import jp.kurume.plan.around.multilayer.Programme;
import jp.kurume.plan.around.multilayer.SupportField;
import jp.kurume.plan.around.multilayer.SupportMeeting;
import jp.kurume.plan.around.profile.CityProfile;
import jp.kurume.plan.around.register.ActivityRegister;
import jp.kurume.plan.around.register.EntryDate;
import jp.kurume.plan.around.register.EntryPart;
import jp.kurume.plan.around.result.ActionResult;
import jp.kurume.plan.around.result.ActionResults;
import jp.kurume.plan.around.scene.ScenePoint;
import jp.kurume.plan.around.scene.Scenes;
import jp.kurume.plan.department.Department;
import jp.kurume.plan.department.DepartmentName;
import jp.kurume.plan.department.Departments;

/** What is searched of the subjects around a plan. */
final class WelfareElements {

    private WelfareElements() {}

    static List<SearchedElement> of(MultilayerSupport system) {
        ElementList elements = new ElementList(system.edition().id(), system.printedForms());
        for (Operator operator : system.operators()) {
            elements.element(ElementKind.OPERATOR, "operator-", operator.id(), operator.name(), operator.citation())
                    .and(MatchField.BESIDE, operator.partners())
                    .end();
        }
        for (Programme programme : system.programmes()) {
            elements.element(
                            ElementKind.PROGRAMME, "programme-", programme.id(), programme.name(), programme.citation())
                    .and(MatchField.TEXT, programme.detail())
                    .and(MatchField.BESIDE, programme.umbrella())
                    .and(MatchField.BESIDE, programme.pillar().label())
                    .and(
                            MatchField.BESIDE,
                            programme.field() == SupportField.NONE
                                    ? ""
                                    : programme.field().label())
                    .and(MatchField.BESIDE, programme.operation().fold(Operator::name, () -> ""))
                    .end();
        }
        system.agencies()
                .forEach(agency -> elements.element(
                                ElementKind.SUPPORT_AGENCY, "agency-", agency.id(), agency.name(), agency.citation())
                        .and(MatchField.OTHER_NAME, agency.alsoKnownAs())
                        .and(MatchField.BESIDE, agency.besides())
                        .end());
        for (SupportMeeting meeting : system.meetings()) {
            elements.element(ElementKind.SUPPORT_MEETING, "meeting-", meeting.id(), meeting.name(), meeting.citation())
                    .and(
                            MatchField.TEXT,
                            meeting.agenda().stream().map(AgendaItem::text).toList())
                    .and(
                            MatchField.BESIDE,
                            meeting.participants().stream()
                                    .flatMap(participant -> participant.parties().stream())
                                    .toList())
                    .and(MatchField.BESIDE, meeting.operator().name())
                    .end();
        }
        system.examples()
                .forEach(example -> elements.element(
                                ElementKind.SUPPORT_TOPIC,
                                "example-",
                                example.number(),
                                example.name(),
                                example.citation())
                        .and(MatchField.BESIDE, Pillar.COMMUNITY_BUILDING.label())
                        .end());
        system.topics()
                .forEach(topic -> elements.element(
                                ElementKind.SUPPORT_TOPIC, "topic-", topic.number(), topic.text(), topic.citation())
                        .and(MatchField.BESIDE, topic.about())
                        .end());
        system.projects()
                .forEach(project -> elements.element(
                                ElementKind.SUPPORT_TOPIC,
                                "project-",
                                project.number(),
                                project.name(),
                                project.citation())
                        .end());
        return elements.all();
    }

    static List<SearchedElement> of(Glossary glossary) {
        ElementList elements = new ElementList(glossary.edition().id(), List.of());
        glossary.terms()
                .forEach(term -> elements.element(ElementKind.TERM, "term-", term.id(), term.name(), term.citation())
                        .and(MatchField.TEXT, term.meaning())
                        .and(MatchField.BESIDE, term.members())
                        .end());
        return elements.all();
    }

    static List<SearchedElement> of(Governance governance) {
        ElementList elements = new ElementList(governance.edition().id(), List.of());
        governance
                .bodies()
                .forEach(body -> elements.element(
                                ElementKind.GOVERNING_BODY, "body-", body.id(), body.name(), body.citation())
                        .and(MatchField.TEXT, body.purpose())
                        .and(MatchField.TEXT, body.task())
                        .and(MatchField.BESIDE, body.members())
                        .end());
        governance
                .componentPlans()
                .forEach(plan -> elements.element(
                                ElementKind.COMPONENT_PLAN, "plan-", plan.id(), plan.name(), plan.citation())
                        .and(MatchField.BESIDE, plan.owner())
                        .and(MatchField.BESIDE, plan.contains())
                        .end());
        return elements.all();
    }

    static List<SearchedElement> of(IssueCycle cycle) {
        ElementList elements = new ElementList(cycle.edition().id(), List.of());
        cycle.steps()
                .forEach(step -> elements.element(
                                ElementKind.ISSUE_STEP, "step-", step.number(), step.name(), step.citation())
                        .and(MatchField.TEXT, step.does())
                        .and(MatchField.BESIDE, step.parties())
                        .end());
        return elements.all();
    }

    static List<SearchedElement> of(ActivityRegister register) {
        ElementList elements = new ElementList(register.edition().id(), register.printedForms());
        register.categories()
                .forEach(category -> elements.element(
                                ElementKind.REGISTER_CATEGORY,
                                "category-",
                                category.number(),
                                category.title(),
                                category.citation())
                        .end());
        register.entries()
                .forEach(entry -> elements.element(
                                ElementKind.REGISTER_ENTRY, "entry-", entry.id(), entry.title(), entry.citation())
                        .and(
                                MatchField.TEXT,
                                entry.parts().stream().map(EntryPart::title).toList())
                        .and(
                                MatchField.TEXT,
                                entry.parts().stream()
                                        .flatMap(part -> part.figures().stream())
                                        .map(figure -> figure.name() + " " + figure.amount())
                                        .toList())
                        .and(
                                MatchField.TEXT,
                                entry.parts().stream()
                                        .flatMap(part -> part.dates().stream())
                                        .map(EntryDate::event)
                                        .toList())
                        .and(MatchField.BESIDE, entry.departmentsInvolved())
                        .end());
        return elements.all();
    }

    static List<SearchedElement> of(Scenes scenes) {
        ElementList elements = new ElementList(scenes.edition().id(), List.of());
        scenes.all()
                .forEach(scene -> elements.element(
                                ElementKind.SCENE, "scene-", scene.number(), scene.title(), scene.citation())
                        .and(
                                MatchField.TEXT,
                                scene.points().stream().map(ScenePoint::text).toList())
                        .and(MatchField.BESIDE, scene.vehicle().name())
                        .and(MatchField.BESIDE, scene.vehicle().role())
                        .end());
        return elements.all();
    }

    static List<SearchedElement> of(ActionResults results) {
        ElementList elements = new ElementList(results.edition().id(), List.of());
        for (ActionResult result : results.all()) {
            elements.element(
                            ElementKind.ACTION_RESULT,
                            "result-",
                            result.name(),
                            result.text().isEmpty() ? result.state().label() : result.text(),
                            result.citation())
                    .and(MatchField.TEXT, result.reason())
                    .and(MatchField.TEXT, result.next())
                    .and(MatchField.BESIDE, result.departments())
                    .and(MatchField.BESIDE, result.rating())
                    .end();
        }
        return elements.all();
    }

    static List<SearchedElement> of(Departments departments) {
        ElementList elements = new ElementList(departments.edition().id(), List.of());
        for (Department department : departments.all()) {
            List<DepartmentName> names = department.names();
            elements.element(
                            ElementKind.DEPARTMENT,
                            "department-",
                            department.id(),
                            department.name(),
                            names.get(names.size() - 1).citation())
                    .and(
                            MatchField.OTHER_NAME,
                            names.stream()
                                    .map(DepartmentName::name)
                                    .filter(name -> !name.equals(department.name()))
                                    .distinct()
                                    .toList())
                    .end();
        }
        return elements.all();
    }

    static List<SearchedElement> of(CityProfile profile) {
        ElementList elements = new ElementList(profile.municipality().code(), profile.printedForms());
        profile.figures()
                .forEach(figure -> elements.element(
                                ElementKind.CITY_FIGURE, "figure-", figure.id(), figure.name(), figure.citation())
                        .end());
        return elements.all();
    }
}
