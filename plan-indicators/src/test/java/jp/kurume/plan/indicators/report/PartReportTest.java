package jp.kurume.plan.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.indicators.SmallCity;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was observed of parts stands in tables below the years of the measure, with a small chart, or in the order of values. */
class PartReportTest {

    private static final LocalDate MADE = LocalDate.of(2026, 6, 30);
    private static final FiscalYear R6 = FiscalYear.of(2024);

    @TempDir
    private Path folder;

    private EvaluationReport report(FiscalYear year, String... parts) throws IOException {
        return EvaluationReport.of(
                SmallCity.in(folder)
                        .measures(
                                "id,name,unit,decimals,nature,direction",
                                "share,満足している市民の割合,%,1,share,at-least",
                                "count,相談件数,件,0,flow,at-least")
                        .table(
                                "targets.csv",
                                "measure,holds_from,baseline_year,baseline,target_year,target",
                                "share,2024-04-01,R5,60.0,R8,70.0",
                                "count,2024-04-01,R5,20,R8,90")
                        .table(
                                "observations.csv",
                                "measure,year,value,method,sample_size",
                                "share,R6,61.0,survey,300",
                                "count,R6,30,record,",
                                "count,R7,1081,record,")
                        .table("observation-parts.csv", "measure,year,group,part,value,sample_size,note", parts)
                        .uncited("part-groups.csv", "group,adds_up", "校区,sum")
                        .read(),
                year,
                MADE);
    }

    @Test
    void fewPartsStandInATableWithAChart() throws IOException {
        EvaluationReport report = report(
                R6,
                "share,R6,年代,20代以下,58,100,速報",
                "share,R6,年代,30代以上,62.5,200,",
                "share,R6,年代,無回答,－,,",
                "count,R6,校区,日吉,10,,",
                "count,R6,校区,篠山,20,,",
                "count,R7,校区,日吉,1080,,",
                "count,R7,校区,篠山,1,,");
        String page = report.toMarkdown(Locale.JAPANESE);
        assertThat(page)
                .contains("満足している市民の割合：年代ごとの実績")
                .contains("| 年代 | R6 | R6の全体との差 |")
                .contains("| 20代以下 | 58.0%（回答者数100） | -3.0ポイント |")
                .contains("| 30代以上 | 62.5%（回答者数200） | +1.5ポイント |")
                .contains("| 無回答 | － | － |")
                .contains("| 全体 | 61.0% | － |")
                .contains("- 注（20代以下、R6）：速報")
                .contains("| 校区 | R6 | R6の構成比 |")
                .contains("| 日吉 | 10件 | 33.3% |")
                .contains("| 篠山 | 20件 | 66.7% |")
                .contains("| 全体 | 30件 | － |")
                .contains("相談件数の校区ごとの実績（R6）：日吉 10件、篠山 20件")
                .doesNotContain("1,080件");
        String html = report.toHtml(Locale.JAPANESE);
        assertThat(html).contains("<rect class=\"part\"").contains("破線：全体").doesNotContain("<script");
        assertThat(PlanJson.readDocument(PlanJson.writeDocument(report), EvaluationReport.class))
                .isEqualTo(report);
        assertThat(report.toMarkdown(Locale.ENGLISH))
                .contains("| 20代以下 | 58.0% (")
                .contains("| whole | 61.0% |");
    }

    /** The 46 districts: the table stands in the order of the document, and, to be opened without a script, in that of the values. */
    @Test
    void manyPartsStandInTwoOrders() throws IOException {
        List<String> parts = new ArrayList<>();
        for (int i = 1; i <= 46; i++) {
            parts.add("count,R7,校区,校区" + i + "," + i + ",,");
        }
        EvaluationReport report = report(R6.plusYears(1), parts.toArray(new String[0]));
        String html = report.toHtml(Locale.JAPANESE);
        assertThat(html).contains("<details>").contains("R7の値の大きい順に見る").doesNotContain("<script");
        String page = report.toMarkdown(Locale.JAPANESE);
        assertThat(page).contains("| 校区 | R7 | R7の構成比 | R7の順位（値の大きい順） |").contains("| 校区46 | 46件 | 4.3% | 1 |");
        List<String> rows = page.lines()
                .filter(line -> line.matches("\\| 校区[0-9]+ .*"))
                .map(line -> line.substring(2, line.indexOf(" |")))
                .toList();
        assertThat(rows).hasSize(92);
        assertThat(rows.subList(0, 2)).containsExactly("校区1", "校区2");
        assertThat(rows.subList(46, 48)).containsExactly("校区46", "校区45");
    }
}
