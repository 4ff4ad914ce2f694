package jp.kurume.plan.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.SmallCity;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report on a year speaks of its own data. */
class CautionsOfTheYearTest {

    @TempDir
    private Path folder;

    private String page(String year) throws IOException {
        IndicatorSet set = SmallCity.in(folder)
                .measures(
                        "id,name,unit,decimals,nature,direction,direction_because,scale",
                        "a,満足度,%,1,share,以上,,abc",
                        "b,待機者数,人,0,stock,,,",
                        "c,相談件数,件,0,flow,以上,相談につながるほど良い,")
                .table(
                        "targets.csv",
                        "measure,holds_from,baseline_year,baseline,target_year,target",
                        "a,2024-04-01,R5,60.0,R8,70.0",
                        "b,2024-04-01,R5,20,R8,30",
                        "c,2024-04-01,R5,20,R8,30")
                .table("rating-scales.csv", "id,name,by", "abc,評価,attainment")
                .uncited("rating-bands.csv", "scale,label,from,meaning", "abc,A,100,", "abc,B,,")
                .table(
                        "observations.csv",
                        "measure,year,value,method,sample_size,rating",
                        "a,R6,61.0,survey,300,B",
                        "a,R7,62.0,survey,300,A",
                        "a,R8,62.4,survey,7,B",
                        "b,R8,2500,record,,")
                .read();
        return EvaluationReport.of(set, FiscalYear.parse(year), LocalDate.of(2030, 6, 30))
                .toMarkdown(Locale.JAPANESE);
    }

    @Test
    void whatIsWrongWithLaterYearsIsNoCautionOfThisOne() throws IOException {
        // Of every year: the name speaks against what the numbers tell.
        String open = "待機者数";
        assertThat(cautions(page("R6"))).contains(open).doesNotContain("R7", "R8", "令和7", "令和8", "62.4", "2500");
        assertThat(cautions(page("R7"))).contains(open).contains("「A」").doesNotContain("62.4");
        assertThat(cautions(page("R8"))).contains(open).contains("62.4");
    }

    private static String cautions(String page) {
        String rest = page.substring(page.indexOf("## データについての注意"));
        return rest.substring(0, rest.indexOf("\n## ", 1));
    }

    @Test
    void onlyADirectionThatIsReadIsToldAsAReading() throws IOException {
        String page = page("R6");
        assertThat(page)
                .containsOnlyOnce("目標の向きの読み取り")
                .contains("- 目標の向きの読み取り：以上　出典：表 表（読み取り：相談につながるほど良い）")
                .containsOnlyOnce("目標の向きは記載がなく、策定時と目標の数値から「以上」と判断しています。");
    }
}
