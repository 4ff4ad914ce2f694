package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ratings that a city prints in two places, and of years that have targets of their own. */
class TwoRatingsTest {

    @TempDir
    private Path folder;

    private SmallCity city() throws IOException {
        return SmallCity.in(folder)
                .measures("id,name,unit,decimals,nature,scale", "a,利用者数,人,0,stock,s")
                .table(
                        "targets.csv",
                        "measure,holds_from,baseline_year,baseline,target_year,target",
                        "a,2024-04-01,R5,100,R6,110",
                        "a,2024-04-01,,,R7,120",
                        "a,2024-04-01,,,R8,130")
                .table("rating-scales.csv", "id,name,by", "s,評価,attainment")
                .uncited("rating-bands.csv", "scale,label,from,meaning", "s,達成,達成,", "s,未達成,,");
    }

    @Test
    void aRemarkThatRatesOtherwiseThanTheObservationIsTold() throws IOException {
        SmallCity city = city().table(
                        "observations.csv",
                        "measure,year,value,method,rating",
                        "a,R6,112,record,達成",
                        "a,R7,115,record,")
                .table("remarks.csv", "measure,year,rating,part,text", "a,R6,未達成,,", "a,R7,達成,,伸びた");
        assertThat(city.problems())
                .satisfiesExactly(
                        twice -> assertThat(twice)
                                .startsWith("indicators.rating.twice remarks.csv, line 2, column rating")
                                .contains("令和6年度の評価は「達成」とも書かれています"),
                        differs -> assertThat(differs)
                                .startsWith("indicators.rating.differs remarks.csv, line 3, column rating")
                                .contains("「未達成」になります"));
        assertThat(city.read().printedRating("a", Fixtures.R6)).contains("達成");
    }

    /** 障害福祉計画 rates every year by that year's own number; the last one alone would make 未達成 of 112. */
    @Test
    void aScaleByAttainmentLooksAtTheTargetOfTheYear() throws IOException {
        IndicatorSet set = city().table(
                        "observations.csv",
                        "measure,year,value,method",
                        "a,R6,112,record",
                        "a,R7,119,record",
                        "a,R8,130,record")
                .read();
        assertThat(List.of(2024, 2025, 2026).stream()
                        .map(year -> set.rating("a", FiscalYear.of(year))
                                .flatMap(Rating::label)
                                .orElse("-")))
                .containsExactly("達成", "未達成", "達成");
    }
}
