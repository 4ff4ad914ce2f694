package jp.kurume.plan.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.indicators.EarlierSeries;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A measure that goes on from one of another unit: hours are counted where visits were, and before them households. */
class EarlierSeriesTest {

    @TempDir
    private Path city;

    @BeforeEach
    void writeThreePlans() throws IOException {
        write("sources.csv", "id,title,published", "first,第1期計画,", "second,第2期計画,", "third,第3期計画,");
        write(
                "editions.csv",
                "id,municipality_code,municipality,title,subtitle,status,published,source",
                "p1,131016,みどり市,第1期,,adopted,,first 表紙",
                "p2,131016,みどり市,第2期,,adopted,,second 表紙",
                "p3,131016,みどり市,第3期,,adopted,,third 表紙");
        write(
                "indicators.csv",
                "edition,id,kind,part,part_title,title,source",
                "p1,i,outcome,,,見守り,first p1",
                "p2,i,outcome,,,見守り,second p2",
                "p3,i,outcome,,,見守り,third p3");
        write(
                "measures.csv",
                "edition,indicator,id,name,unit,decimals,nature,counted_by,continues,source",
                "p1,i,homes,見守り世帯,世帯,0,stock,,,first p1",
                "p2,i,visits,見守り訪問の延べ回数,回,0,flow,calendar-year,p1:homes,second p2",
                "p3,i,hours,見守りの時間,時間,1,flow,,p2:visits,third p3");
        write(
                "targets.csv",
                "edition,measure,holds_from,baseline_year,baseline,target_year,target,source",
                "p1,homes,2013-04-01,H24,40,H28,60,first p1",
                "p2,visits,2017-04-01,2016年,900,2021年,1300,second p2",
                "p3,hours,2022-04-01,R3,510.5,R8,800,third p3");
        write(
                "observations.csv",
                "edition,measure,year,value,state,method,source",
                "p2,visits,2019年,1100,,record,second p9",
                "p2,visits,2021年,1250,provisional,record,third p4",
                "p2,visits,2024年,1400,,record,third p9",
                "p3,hours,R5,600,,record,third p9");
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(city.resolve(file), List.of(lines));
    }

    private IndicatorSet read(String edition) {
        return IndicatorSet.readFrom(TableSource.folder(city), edition);
    }

    private EvaluationReport report() {
        return EvaluationReport.of(read("p3"), FiscalYear.parse("R5"), LocalDate.of(2024, 6, 30));
    }

    @Test
    void theEarliestComesFirst() {
        assertThat(read("p3").earlierSeries("hours"))
                .extracting(EarlierSeries::toString)
                .containsExactly(
                        "homes [平成24年度 40] 世帯 → hours",
                        "visits [平成28年度 900, 令和元年度 1100, 令和3年度 1250 (速報値), 令和6年度 1400] 回 → hours");
        assertThat(read("p2").earlierSeries("visits"))
                .extracting(one -> one.earlier().id())
                .containsExactly("homes");
        assertThat(read("p1").earlierSeries()).isEmpty();
        // Nothing of them is among the values of the measure.
        assertThat(read("p3").series("hours").points()).hasToString("[令和3年度 510.5, 令和5年度 600.0]");
    }

    @Test
    void thePageShowsThemApartEachInItsUnitAndYears() {
        assertThat(report().toMarkdown(Locale.JAPANESE))
                .contains("この指標は次の指標を引き継いでいます：見守り世帯（世帯）、見守り訪問の延べ回数（回）。" + "単位や数え方が異なるため、その値は別に示し、図にも計算にも含めていません。")
                .contains("""
                        引き継ぐ前の指標の値：見守り世帯（世帯）

                        | 年度 | 実績 | 出典 |
                        | --- | ---: | --- |
                        | H24 | 40世帯 | 第1期計画 p1 |
                        """)
                .contains("""
                        | H28年 | 900回 | 第2期計画 p2 |
                        | R1年 | 1,100回 | 第2期計画 p9 |
                        | R3年 | 1,250回（速報値） | 第3期計画 p4 |
                        """)
                .doesNotContain("1,400回")
                .contains("| R5 | 600.0時間 |");
        assertThat(report().toMarkdown(Locale.ENGLISH))
                .contains("This measure goes on from: 見守り世帯 (世帯), 見守り訪問の延べ回数 (回). Those values are");
        assertThat(report().sources()).extracting("id").contains("first", "second");
    }

    @Test
    void theChartHasOnlyTheMeasuresOwnValues() {
        Words words = new Words(Locale.JAPANESE);
        Chart chart = new Charts(words, new Print(words))
                .of(report().measures().get(0))
                .orElseThrow();
        assertThat(chart.markers())
                .extracting(Chart.Marker::kind)
                .containsExactlyInAnyOrder(
                        Chart.MarkerKind.BASELINE, Chart.MarkerKind.TARGET, Chart.MarkerKind.OBSERVED);
        assertThat(chart.years().get(0).text()).isEqualTo("R3");
    }

    @Test
    void theTableTellsThemWithYearsUnitsAndNames() {
        String table = new String(report().toCsv(TableForm.SPREADSHEET, Locale.JAPANESE), StandardCharsets.UTF_8);
        assertThat(table)
                .contains(",以前の値")
                .contains("H24 40世帯（見守り世帯） / H28年 900回（見守り訪問の延べ回数） / R1年 1,100回（見守り訪問の延べ回数）"
                        + " / R3年 1,250回（見守り訪問の延べ回数）")
                .doesNotContain("R3 510.5時間");
    }

    @Test
    void theyTravelInJson() {
        IndicatorSet set = read("p3");
        assertThat(PlanJson.read(PlanJson.write(set), IndicatorSet.class)).isEqualTo(set);
        assertThat(PlanJson.write(read("p1"))).doesNotContain("earlierSeries");
    }

    @Test
    void measuresThatContinueEachOtherAreRefused() throws IOException {
        write(
                "measures.csv",
                "edition,indicator,id,name,unit,decimals,nature,counted_by,continues,source",
                "p1,i,homes,見守り世帯,世帯,0,stock,,p2:visits,first p1",
                "p2,i,visits,見守り訪問の延べ回数,回,0,flow,calendar-year,p1:homes,second p2",
                "p3,i,hours,見守りの時間,時間,1,flow,,,third p3");
        assertThatExceptionOfType(InvalidTablesException.class)
                .isThrownBy(() -> read("p1"))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.code().id())
                        .containsExactly("indicators.continues.circle", "indicators.continues.circle"));
    }
}
