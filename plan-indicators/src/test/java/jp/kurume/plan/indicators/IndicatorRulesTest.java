package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets that can be built although something in them does not go together. */
class IndicatorRulesTest {

    private static final Measure VISITS = Fixtures.measure(
            "visits", MeasureNature.FLOW, 0, Fixtures.version(Fixtures.known("10"), Fixtures.fixed("20")));

    private static IndicatorSet.Builder set() {
        IndicatorSet.Builder set = IndicatorSet.builder();
        set.edition(Fixtures.EDITION).addIndicators(Fixtures.indicator("4-activity", VISITS));
        return set;
    }

    private static List<String> found(IndicatorSet.Builder set) {
        return set.build().problems().stream().map(Problem::toString).toList();
    }

    private static MeasureSeries series(String measure, String value) {
        return new MeasureSeries(
                List.of(
                        new MeasureSeries.Member("before", "calls"),
                        new MeasureSeries.Member(Fixtures.EDITION.id(), measure)),
                List.of(MeasureSeries.Point.of(Fixtures.R8, new BigDecimal(value), List.of(Fixtures.CITATION))));
    }

    @Test
    void theBundledSetsHaveWarningsOfWhatIsPendingOnly() {
        assertThat(KurumeIndicators.firstPeriod().problems()).isEmpty();
        assertThat(KurumeIndicators.secondPeriod().problems())
                .allMatch(problem -> problem.severity() == Severity.WARNING)
                .extracting(Problem::toString)
                .containsExactly(
                        "measures[1-outcome].baseline: of 4 measures the baseline is still being surveyed: 1-outcome,"
                                + " 2-outcome, 4-outcome, 5-outcome",
                        "measures[1-outcome].target: of 4 measures the target is still being worked out: 1-outcome,"
                                + " 2-outcome, 4-outcome, 5-outcome");
    }

    @Test
    void observationsAreOfTheYearsFromBaselineToTarget() {
        IndicatorSet.Builder set = set();
        set.addObservations(
                Observation.of("visits", Fixtures.R6, "9"),
                Observation.of("visits", Fixtures.R12, "9"),
                Observation.of("visits", FiscalYear.of(2016), "9"),
                Observation.of("visits", FiscalYear.of(2013), "9"),
                Observation.of("visits", FiscalYear.of(2098), "9"));
        assertThat(found(set))
                .containsExactly(
                        "observations[visits 平成25年度].year: found \"平成25年度\", expected a year of the plan, from 令和6年度"
                                + " to 令和12年度",
                        "observations[visits 令和80年度].year: found \"令和80年度\", expected a year of the plan, from"
                                + " 令和6年度 to 令和12年度");
    }

    /** The word says what is to become of the number where it ends the name or a part of it, and is in its way elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "452, 657, 認知症高齢者の増加の抑制, 抑制",
        "452, 657, 有病者の数（増加の抑制）, 抑制",
        "10, 20, 時間外勤務の縮減, 縮減",
        "10, 20, 待機児童数, 待機児童数",
        "16, 18, 自殺死亡率, 死亡率",
        "18.1, 18.9, 要介護認定率, 認定率",
        "16, 18, 健診の未受診率, 未受診率",
        "20, 10, 健康寿命の延伸, 延伸",
        "20, 10, 相談件数の増加, 増加",
        "374, 0, 転出超過数, ''",
        "18, 20.3, BMI25以上の者の割合, ''",
        "18, 20.3, 空腹時血糖100mg/dL未満の者の割合, ''",
        "20.3, 18, 収縮期血圧140mmHg以上の者の割合, ''",
        "20.3, 18, 純アルコール摂取量が40g以上の者の割合, ''",
        "50, 100, 虐待防止研修の受講者数, ''",
        "50, 100, 介護予防・重度化防止教室の参加者数, ''",
        "50, 100, 孤立の解消を目的としたサロン数, ''",
        "10, 20, 温室効果ガス削減量, ''",
        "10, 5, 医療費の増加率, ''",
        "10, 0, 社会参加促進事業の待機者数, ''",
    })
    void aNameSpeaksAgainstTheNumbers(String baseline, String target, String name, String word) {
        Measure measure = Fixtures.measure(
                "m", MeasureNature.BALANCE, 1, Fixtures.version(Fixtures.known(baseline), Fixtures.fixed(target)));
        IndicatorSet.Builder set = IndicatorSet.builder();
        set.edition(Fixtures.EDITION).addIndicators(Fixtures.indicator("4-activity", measure.withName(name)));
        assertThat(set.build().problems().stream()
                        .filter(problem -> problem.code().equals(IndicatorProblems.DIRECTION_DOUBTED))
                        .map(problem -> problem.arguments().get(2)))
                .containsExactlyElementsOf(word.isEmpty() ? List.of() : List.of(word));
    }

    @Test
    void observationsAreAsFineAsTheMeasureSays() {
        IndicatorSet.Builder set = set();
        set.addObservations(Observation.of("visits", Fixtures.R7, "9.0"), Observation.of("visits", Fixtures.R8, "9.5"));
        assertThat(found(set))
                .containsExactly("observations[visits 令和8年度].value: found \"9.5\", expected a count, not negative,"
                        + " with 0 decimals");
    }

    @Test
    void aSeriesIsOfTheSetsMeasuresAndSaysWhatWasObserved() {
        IndicatorSet.Builder same = set();
        same.addObservations(Observation.of("visits", Fixtures.R8, "12"));
        same.addSeries(series("visits", "12.0"));
        assertThat(found(same)).isEmpty();
        same.series(List.of(series("visits", "13"), series("visit", "13")));
        assertThat(found(same))
                .containsExactly(
                        "series[visits].points: expected one value for 令和8年度 in the whole series, which has 13"
                                + " ([report p1]) and 12 (observations)",
                        "series[visit].members: found \"visit\", expected a measure of this set; did you mean visits?");
    }

    @Test
    void printedFormsAreOfIndicatorsAndMeasures() {
        IndicatorSet.Builder set = set();
        for (String element : List.of("visits", "4-activity", "4-activty")) {
            set.addPrintedForms(new PrintedForm(element, PrintedForm.Kind.VARIANT, "a", "b", "why", Fixtures.CITATION));
        }
        assertThat(found(set))
                .containsExactly(
                        "printedForms[2].element: found \"4-activty\", expected the id of an indicator or a measure"
                                + " of the edition; did you mean 4-activity?");
    }

    private static List<String> besideThePlan(Scope... scopes) {
        Plan plan = KurumePlans.secondPeriod();
        IndicatorSet.Builder set = IndicatorSet.builder();
        set.edition(plan.edition());
        for (int i = 0; i < scopes.length; i++) {
            set.addIndicators(
                    Fixtures.indicator("i" + i, VISITS.withId("m" + i)).withScope(scopes[i]));
        }
        return new IndicatorRules(set.build())
                .problems(plan).stream().map(Problem::toString).toList();
    }

    @Test
    void partsAreInitiativesOfThePlanByNumberAndTitle() {
        Scope right = new Scope.Part(6, "包括的な相談支援の推進");
        assertThat(besideThePlan(Scope.WHOLE_PLAN, right)).isEmpty();
        assertThat(besideThePlan(right, new Scope.Part(6, "包括的な支援の推進"), new Scope.Part(7, "何か")))
                .containsExactly(
                        "indicators[i1].scope: found \"包括的な支援の推進\", expected the title that initiative 6 has in"
                                + " initiatives.csv; did you mean 包括的な相談支援の推進?",
                        "indicators[i2].scope: found \"7 何か\", expected an initiative of the plan");
    }

    @Test
    void partsOfAnotherKindAreNotCompared() {
        assertThat(besideThePlan(new Scope.Part(1, "関係を豊かにする"), new Scope.Part(9, "何か")))
                .isEmpty();
    }
}
