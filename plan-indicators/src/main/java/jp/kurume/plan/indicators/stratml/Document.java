package jp.kurume.plan.indicators.stratml;

import java.util.List;
import jp.kurume.plan.around.result.ActionResult;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.EditionStatus;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.model.ActorMark;
import jp.kurume.plan.model.EmbeddedPlan;
import jp.kurume.plan.model.LegalBasis;
import jp.kurume.plan.model.Need;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.model.Viewpoint;

/** The document as a whole: what it is called, whose it is, for which years, and what holds it together. */
final class Document {

    private final StratMlType type;
    private final Plan plan;
    private final Identifiers identifiers;
    private final Performers performers;
    private final Goals goals;

    Document(StratMlType type, Plan plan, IndicatorSet indicators, List<ActionResult> results) {
        this.type = type;
        this.plan = plan;
        identifiers = Identifiers.of(plan.edition());
        performers = new Performers(plan);
        goals = new Goals(
                plan,
                indicators,
                identifiers,
                performers,
                new PerformanceIndicators(type, indicators),
                new ActionIndicators(results, identifiers));
    }

    Element root() {
        Edition edition = plan.edition();
        String status = edition.status() == EditionStatus.ADOPTED
                ? ""
                : "（" + edition.status().label() + "）";
        return Element.of("PerformancePlanOrReport")
                .attribute("Type", type.label())
                .text("Name", edition.title() + status)
                .optional("Description", edition.subtitle())
                .text("OtherInformation", edition())
                .add(core())
                .add(Element.of("AdministrativeInformation")
                        .text("Identifier", identifiers.of("stratml", type.label()))
                        .text("StartDate", Dates.of(plan.period().start()))
                        .text("EndDate", Dates.of(plan.period().end())));
    }

    private String edition() {
        Edition edition = plan.edition();
        Notes notes = new Notes()
                .line("版", edition.id())
                .line("段階", edition.status().label())
                .line("公表", edition.published().fold(month -> month + "（日は記載なし）", () -> "記載なし"))
                .source(edition.citation())
                .line("計画期間", plan.period() + "（" + Notes.cite(plan.periodCitation()) + "）")
                .line("めざす姿の出典", Notes.cite(plan.vision().citation()));
        for (LegalBasis basis : plan.legalBases()) {
            notes.line("根拠法令", basis + " " + basis.plan() + "（" + Notes.cite(basis.citation()) + "）");
        }
        for (EmbeddedPlan embedded : plan.embeddedPlans()) {
            notes.line("包含する計画", embedded.title() + "（" + Notes.cite(embedded.citation()) + "）");
        }
        for (Need need : plan.needs()) {
            notes.line("キーワード・ニーズ", need + "（" + Notes.cite(need.citation()) + "）");
        }
        return notes.toString();
    }

    private Element core() {
        Element core = Element.of("StrategicPlanCore")
                .add(organization())
                .add(Element.of("Vision")
                        .text("Description", plan.vision().text())
                        .text("Identifier", identifiers.of("vision")));
        for (Viewpoint viewpoint : plan.viewpoints()) {
            core.add(Element.of("Value")
                    .text("Name", viewpoint.title())
                    .text(
                            "Description",
                            new Notes()
                                    .line("基本的な視点 " + viewpoint.number())
                                    .source(viewpoint.citation())
                                    .toString()));
        }
        goals.all().forEach(core::add);
        return core;
    }

    private Element organization() {
        Municipality municipality = plan.edition().municipality();
        Element organization = Element.of("Organization")
                .text("Name", municipality.name())
                .text("Identifier", identifiers.organization())
                .text("Description", "全国地方公共団体コード " + municipality.code());
        for (ActorMark mark : plan.marks()) {
            organization.add(performers.of(mark));
        }
        return organization;
    }
}
