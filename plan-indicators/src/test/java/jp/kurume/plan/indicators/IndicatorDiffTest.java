package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.diff.Change;
import jp.kurume.plan.diff.NotCovered;
import jp.kurume.plan.diff.PlanDiff;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.kurume.KurumeWelfare;
import jp.kurume.plan.model.PlanPart;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorDiffTest {

    private static final IndicatorSet FIRST = KurumeIndicators.firstPeriod();
    private static final IndicatorSet SECOND = KurumeIndicators.secondPeriod();
    private static final Edition OUTLINE = KurumePlans.secondPeriodOutline().edition();
    private static final Edition DRAFT = KurumePlans.secondPeriod().edition();

    private static List<String> changes(PlanDiff diff) {
        return diff.changes().stream().map(Change::toString).toList();
    }

    // From the outline of Kurume's second plan to its draft, typed from the documents

    @Test
    void oneLastResultIsAnotherOne() {
        PlanDiff diff = KurumeIndicators.changesSinceOutline();
        assertThat(changes(diff))
                .containsExactly(
                        "成果指標の実績 first-people-1 助けを求めることができる人がいる市民の割合 LAST_RESULT: 令和4年度調査 82.8% → 令和6年度調査 80.4%");
        assertThat(diff.notCovered()).isEmpty();
        Change.Altered altered = (Change.Altered) diff.changes().get(0);
        assertThat(altered.before().citation()).hasToString("second-plan-outline 2-(1)");
        assertThat(altered.after().citation()).hasToString("second-plan-draft p8");
        assertThat(IndicatorDiff.ofReports(FIRST, DRAFT, OUTLINE).changes())
                .isEqualTo(diff.reversed().changes());
    }

    @Test
    void joinsTheChangesOfThePlan() {
        PlanDiff all = KurumeWelfare.changesSinceOutline().and(KurumeIndicators.changesSinceOutline());
        assertThat(all.changes()).hasSize(49);
        assertThat(all.text(Locale.JAPANESE)).contains("""
                成果指標の実績
                  変更：first-people-1 助けを求めることができる人がいる市民の割合 直近の実績：令和4年度調査 82.8% → 令和6年度調査 80.4%
                """);
    }

    @Test
    void anEditionThatReportsNothingDoesNotCoverIt() {
        PlanDiff diff = IndicatorDiff.ofReports(FIRST, FIRST.edition(), DRAFT);
        assertThat(diff.hasChanges()).isFalse();
        assertThat(diff.notCovered()).containsExactly(new NotCovered(PlanPart.PAST_RESULTS, FIRST.edition()));
    }

    @Test
    void aResultThatOnlyOneReportsIsThere() {
        List<Observation> observations = new ArrayList<>(FIRST.observations());
        observations.removeIf(observation -> observation.measure().equals("first-support"));
        observations.add(
                Observation.of("first-support", FIRST.observations().get(0).year(), "1181")
                        .withCitations(DRAFT.citation()));
        IndicatorSet set =
                IndicatorSet.builder().from(FIRST).observations(observations).build();
        assertThat(changes(IndicatorDiff.ofReports(set, OUTLINE, DRAFT)))
                .contains("成果指標の実績 first-support 生活自立支援センターの新規相談受付件数 LAST_RESULT:  → 令和6年度 1,181件");
    }

    @Test
    void theSameObservationIsCitedFromBothEditions() {
        assertThat(FIRST.observations("first-overall").get(0).citations())
                .hasToString("[second-plan-draft p8, second-plan-outline 2-(1)]");
        assertThat(FIRST.observations("first-people-1"))
                .extracting(observation -> observation.citations().toString())
                .containsExactly("[second-plan-outline 2-(1)]", "[second-plan-draft p8]");
    }

    @Test
    void whatElseCitesMustBeACitation(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("observations.csv"), """
                edition,measure,year,value,method,source,also_in
                first-plan,first-overall,R6,61.3,survey,second-plan-draft p8,second-plan-outlin 2-(1);second-plan-draft p9
                """);
        InvalidTablesException e = catchThrowableOfType(
                InvalidTablesException.class,
                () -> IndicatorSet.readFrom(
                        TableSource.folder(folder).orElse(KurumeIndicators.tables()), "first-plan"));
        assertThat(e.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("observations.csv, line 2, column also_in: found \"")
                        .contains("second-plan-outlin"));
    }

    // From set to set

    @Test
    void threeMeasuresGoOnFromPlanToPlan() {
        PlanDiff diff = IndicatorDiff.between(FIRST, SECOND);
        assertThat(diff.changes().stream()
                        .filter(Change.Removed.class::isInstance)
                        .map(change -> ((Change.Removed) change).before().id()))
                .containsExactly("first-support", "first-people-2");
        assertThat(diff.changes().stream().filter(Change.Added.class::isInstance))
                .hasSize(15);
        assertThat(changes(diff))
                .contains(
                        "評価指標 first-overall 地域での支え合いや助け合いが充実していると感じる市民の割合 → 「地域での支え合いや助け合いが充実している」と感じる市民の割合",
                        "評価指標 4-activity-1 ふれあいの会等の見守り訪問活動件数 BASELINE: 平成30年度 226650 → 令和6年度 248933",
                        "評価指標 4-activity-1 ふれあいの会等の見守り訪問活動件数 TARGET: 令和7年度 296000 → 令和12年度 250000",
                        "評価指標 6-outcome 助けを求めることができる人がいる市民の割合 BASELINE: 令和元年度 81.3 → 令和6年度 80.4");
        assertThat(IndicatorDiff.between(SECOND, FIRST).changes())
                .containsExactlyInAnyOrderElementsOf(diff.reversed().changes());
    }

    @Test
    void nothingChangesFromASetToItself() {
        assertThat(IndicatorDiff.between(SECOND, SECOND).hasChanges()).isFalse();
        assertThat(IndicatorDiff.between(FIRST, FIRST).hasChanges()).isFalse();
        assertThat(IndicatorDiff.ofReports(FIRST, DRAFT, DRAFT).hasChanges()).isFalse();
    }

    // Variants and errata of the module

    @Test
    void namesAndUnitsThatDiffer() {
        assertThat(KurumeIndicators.variants())
                .extracting(PrintedForm::element)
                .containsExactly("6-activity", "first-people", "first-people", "first-people");
        assertThat(KurumeIndicators.errata())
                .extracting(PrintedForm::element)
                .containsExactlyInAnyOrder("6-outcome", "3-activity-1", "3-outcome-2", "4-activity-3", "3-outcome-1");
    }
}
