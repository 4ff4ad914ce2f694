package jp.kurume.plan.indicators.stratml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import jp.kurume.plan.around.result.ActionResult;
import jp.kurume.plan.around.result.ActionResults;
import jp.kurume.plan.around.result.ResultActors;
import jp.kurume.plan.around.result.ResultFigure;
import jp.kurume.plan.around.result.ResultState;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** What was done for action items, below their directions. The results are made up. */
class ActionIndicatorsTest {

    private static final Plan PLAN = KurumePlans.secondPeriod();
    private static final FiscalYear R9 = FiscalYear.parse("R9");

    private static ActionResult result(String action, FiscalYear year, ResultState state, String text) {
        return new ActionResult(
                action,
                year,
                ResultActors.of(List.of()),
                state,
                text,
                ResultFigure.NONE,
                "",
                "",
                "",
                List.of(),
                PLAN.edition().citation());
    }

    private static ActionResults results(Edition edition) {
        ActionResult told = result("4.1-3", R9, ResultState.PARTLY, "<訪問> を続けた")
                .withFigure(new ResultFigure.Given(new BigDecimal("1520"), "件"))
                .withRating("B")
                .withReason("担い手が足りない")
                .withNext("地区を広げる")
                .withDepartments("地域福祉課", "長寿支援課");
        return ActionResults.builder()
                .edition(edition)
                .all(List.of(told, result("4.1-3", R9.plusYears(1), ResultState.PLANNED, "")))
                .build();
    }

    private static StratMl report() {
        return StratMl.report(PLAN, KurumeIndicators.secondPeriod(), results(PLAN.edition()));
    }

    @Test
    void standBelowTheirDirection() {
        String xml = report().toXml();
        String direction = xml.substring(xml.indexOf("<SequenceIndicator>4.1</SequenceIndicator>"));
        assertThat(direction.substring(0, direction.indexOf("</Objective>")))
                .containsSubsequence(
                        "PerformanceIndicatorType=\"Qualitative\"",
                        "「ふれあいの会」等による見守り訪問活動を促進する。",
                        "<UnitOfMeasurement>実施状況</UnitOfMeasurement>",
                        "<ActualResult>",
                        "2027-04-01",
                        "2028-03-31",
                        "<DescriptorValue>一部実施</DescriptorValue>",
                        "内容: &lt;訪問&gt; を続けた",
                        "数値: 1,520件",
                        "市の評価: B",
                        "理由: 担い手が足りない",
                        "今後: 地区を広げる",
                        "担当: 地域福祉課、長寿支援課",
                        "<TargetResult>",
                        "<DescriptorValue>予定</DescriptorValue>");
        assertThat(xml).containsOnlyOnce("Qualitative");
    }

    @Test
    void areLeftOutOfADocumentWithoutResults() {
        assertThat(StratMl.report(PLAN, KurumeIndicators.secondPeriod()).toXml())
                .doesNotContain("Qualitative", "実施状況");
    }

    @Test
    void areOfTheSameEdition() {
        ActionResults others = results(KurumePlans.firstPeriod().edition());
        assertThatThrownBy(() -> StratMl.report(PLAN, KurumeIndicators.secondPeriod(), others))
                .isInstanceOf(StratMlException.class)
                .hasMessageContaining("the results of");
    }

    @Test
    void areValid() throws SAXException, IOException {
        Standards.validate(Standards.stratMl(), report());
    }
}
