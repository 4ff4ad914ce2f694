package jp.kurume.plan.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.indicators.Assessment;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.Obstacle;
import jp.kurume.plan.indicators.SmallCity;
import jp.kurume.plan.indicators.StatusPolicy;
import jp.kurume.plan.indicators.rollup.PlanRollUp;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever shows a verdict says where its direction is only derived, and why there is none. */
class VerdictsToldReportTest {

    private static final LocalDate MADE = LocalDate.of(2026, 6, 30);
    private static final FiscalYear R6 = FiscalYear.of(2024);

    @TempDir
    private Path folder;

    private IndicatorSet derivedAndStated() throws IOException {
        return SmallCity.in(folder)
                .measures("id,name,unit,decimals,nature,direction", "a,相談件数,件,0,flow,", "b,会員数,人,0,stock,at-least")
                .table(
                        "targets.csv",
                        "measure,holds_from,baseline_year,baseline,target_year,target",
                        "a,2024-04-01,R5,100,R8,130",
                        "b,2024-04-01,R5,100,R8,130")
                .table("observations.csv", "measure,year,value,method", "a,R6,101,record", "b,R6,101,record")
                .read();
    }

    @Test
    void aDerivedDirectionIsMarkedWhereverTheVerdictStands() throws IOException {
        IndicatorSet set = derivedAndStated();
        EvaluationReport report = EvaluationReport.of(set, R6, MADE);
        String page = report.toMarkdown(Locale.JAPANESE);
        assertThat(page)
                .contains("| 相談件数 | △ 遅れ※ | R5 100件 | 101件 △ 遅れ※ |")
                .contains("| 会員数 | △ 遅れ | R5 100人 | 101人 △ 遅れ |")
                .contains("- △ 遅れ※：相談件数")
                .contains("- △ 遅れ：会員数")
                .contains("- **判定（R6）**: △ 遅れ（向きは数値から）")
                .contains("- **判定（R6）**: △ 遅れ\n")
                .contains("判定のうち1件は、目標の向きの記載がなく、策定時と目標の数値から判断したものです（※）。")
                .contains("※ 目標の向きの記載がなく、策定時と目標の数値から判断した判定です。");
        assertThat(report.toMarkdown(Locale.ENGLISH)).contains("△ behind (direction from the numbers)");
        assertThat(report.rollUp().whole().derived()).isEqualTo(1);
        MeasureReport derived = report.measures().get(0);
        assertThat(derived.verdict(derived.latest(), Locale.JAPANESE)).isEqualTo("△ 遅れ※");
        String csv = new String(report.toCsv(TableForm.LOSSLESS, Locale.JAPANESE), StandardCharsets.UTF_8);
        assertThat(csv.lines().skip(1).map(line -> line.replaceAll(".*表,([^,]*),,,$", "$1")))
                .containsExactly("以上（向きは数値から）", "以上");
    }

    @Test
    void aMeasureThatHasEndedIsToldAsEndedAndNeedsNoPace() throws IOException {
        IndicatorSet set = SmallCity.in(folder)
                .measures("id,name,unit,decimals,nature", "a,相談件数,件,0,flow")
                .table(
                        "targets.csv",
                        "measure,holds_from,holds_to,baseline_year,baseline,target_year,target",
                        "a,2022-04-01,2024-03-31,R3,100,R8,130")
                .table("observations.csv", "measure,year,value,method", "a,R5,101,record")
                .read();
        assertThat(set.assess("a", R6).obstacles()).containsExactly(Obstacle.ENDED);
        assertThat(PlanJson.read(PlanJson.write(set.assess("a", R6)), Assessment.class))
                .isEqualTo(set.assess("a", R6));
        assertThat(PlanRollUp.of(set, R6, StatusPolicy.STRICT).whole().obstacles())
                .containsEntry(Obstacle.ENDED, 1)
                .containsEntry(Obstacle.NO_OBSERVATION, 0);
        EvaluationReport report = EvaluationReport.of(set, R6, MADE);
        assertThat(report.toMarkdown(Locale.JAPANESE))
                .contains("判定なし（指標の終了後）")
                .doesNotContain("実績なし")
                .doesNotContain("今後必要な年平均**");
        assertThat(EvaluationReport.of(set, R6.minusYears(1), MADE).toMarkdown(Locale.JAPANESE))
                .contains("今後必要な年平均**");
        assertThat(PlanJson.readDocument(PlanJson.writeDocument(report), EvaluationReport.class))
                .isEqualTo(report);
    }

    @Test
    void aRangeThatIsCutToOneEndIsNotPrintedAsCertain() throws IOException {
        IndicatorSet set = SmallCity.in(folder)
                .measures("id,name,unit,decimals,nature", "a,県内順位,位,0,rank")
                .table(
                        "targets.csv",
                        "measure,holds_from,baseline_year,baseline,target_year,target",
                        "a,2021-04-01,R1,40,R9,1")
                .table(
                        "observations.csv",
                        "measure,year,value,method",
                        "a,R2,36,record",
                        "a,R3,29,record",
                        "a,R4,20,record",
                        "a,R5,11,record",
                        "a,R6,3,record")
                .read();
        String page = EvaluationReport.of(set, R6, MADE).toMarkdown(Locale.JAPANESE);
        assertThat(page).contains("線を延ばすと、とりうる値の端（1位）を超えるため、予測の幅は示しません。").doesNotContain("1位から1位");
        assertThat(List.of(page.split("\n"))).noneMatch(line -> line.contains("null"));
    }
}
