package jp.kurume.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.kurume.plan.around.result.ActionResult;
import jp.kurume.plan.around.result.ActionResults;
import jp.kurume.plan.around.result.ResultActors;
import jp.kurume.plan.around.result.ResultFigure;
import jp.kurume.plan.around.result.ResultState;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.department.Department;
import jp.kurume.plan.department.DepartmentName;
import jp.kurume.plan.department.Departments;
import jp.kurume.plan.department.OwnedElement;
import jp.kurume.plan.department.OwnerRole;
import jp.kurume.plan.department.Owners;
import jp.kurume.plan.department.Ownership;
import jp.kurume.plan.diff.PlanDiff;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.kurume.KurumeWelfare;
import jp.kurume.plan.model.ActorRole;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.testing.NullDoors;
import jp.kurume.plan.time.DaySpan;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;

/** Null at any public door of the module is told of by the name of the argument, whichever of several arguments it is. */
class NullDoorsTest {

    @Test
    void nullIsToldOfByTheNameOfTheArgument() {
        Map<String, String> said = NullDoors.of(
                KurumePlans.class,
                List.of(
                        KurumePlans.secondPeriod(),
                        KurumePlans.firstPeriod(),
                        KurumePlans.facts(),
                        KurumePlans.tables(),
                        KurumeWelfare.activityRegister(),
                        KurumeWelfare.multilayerSupport(),
                        KurumeWelfare.governance(),
                        KurumeWelfare.issueCycle(),
                        KurumeWelfare.approach(),
                        KurumeWelfare.milestones(),
                        KurumeWelfare.cityProfile(),
                        KurumeWelfare.scenes(),
                        KurumeWelfare.glossary(),
                        KurumeWelfare.search("見守り"),
                        PlanDiff.between(KurumePlans.secondPeriodOutline(), KurumePlans.secondPeriod()),
                        CityCheck.check(KurumePlans.tables()),
                        CityCheck.check(KurumePlans.tables()).page(Locale.JAPANESE),
                        Plan.tableFormats(),
                        // What no bundled city has.
                        owners(),
                        results(),
                        results().changes(FiscalYear.of(2026), FiscalYear.of(2027)),
                        results().counts(KurumePlans.secondPeriod().actions(), FiscalYear.of(2027))));
        assertThat(said).hasSizeGreaterThan(600);
        said.values().removeIf(String::isEmpty);
        assertThat(said).isEmpty();
    }

    private static Owners owners() {
        Edition edition = KurumePlans.secondPeriod().edition();
        DepartmentName name = new DepartmentName("地域福祉課", List.of(), DaySpan.ALWAYS, edition.citation());
        Department department = new Department("community", List.of(name));
        return Owners.builder()
                .edition(edition)
                .departments(Departments.builder()
                        .edition(edition)
                        .addAll(department)
                        .build())
                .addAll(new Ownership(
                        OwnedElement.measure("overall"), department.id(), OwnerRole.IN_CHARGE, DaySpan.ALWAYS))
                .build();
    }

    private static ActionResults results() {
        Plan plan = KurumePlans.secondPeriod();
        ActionResult one = new ActionResult.Builder()
                .action(plan.actions().get(0).id())
                .year(FiscalYear.of(2027))
                .state(ResultState.DONE)
                .actors(ResultActors.of(List.of(ActorRole.CITY)))
                .figure(ResultFigure.of(BigDecimal.ONE, "回"))
                .addDepartments("地域福祉課")
                .citation(plan.edition().citation())
                .build();
        return ActionResults.builder()
                .edition(plan.edition())
                .addAll(one, one.withActors(ResultActors.NOT_TOLD).withFigure(ResultFigure.NONE))
                .build();
    }
}
