package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts that are said to make up the whole are held against it as far as that is sound. */
class PartRulesTest {

    @TempDir
    private Path folder;

    private SmallCity city(String unit, String decimals, String nature, String value, String size, String... parts)
            throws IOException {
        String method = nature.equals("share") ? "survey" : "record";
        return SmallCity.in(folder)
                .measures(
                        "id,name,unit,decimals,nature,direction",
                        "m,名称," + unit + "," + decimals + "," + nature + ",at-least")
                .table(
                        "targets.csv",
                        "measure,holds_from,baseline_year,baseline,target_year,target",
                        "m,2024-04-01,R5,10,R8,50")
                .table(
                        "observations.csv",
                        "measure,year,value,method,sample_size,design_effect",
                        "m,R6," + value + "," + method + "," + size)
                .table("observation-parts.csv", "measure,year,group,part,value,sample_size", parts)
                .uncited("part-groups.csv", "group,adds_up", "年代,sum", "相談先,no");
    }

    private static List<String> told(SmallCity city) {
        return city.problems().stream()
                .filter(problem -> problem.startsWith("indicators.observation-part"))
                .map(problem ->
                        problem.substring(0, problem.indexOf(' ')) + " " + problem.substring(problem.indexOf('：') + 1))
                .toList();
    }

    @Test
    void countsAddUpExactly() throws IOException {
        assertThat(told(city("人", "0", "stock", "1200", ",", "m,R6,年代,若,\"1,000\",", "m,R6,年代,老,200,")))
                .isEmpty();
        assertThat(told(city("人", "0", "stock", "1200", ",", "m,R6,年代,若,\"1,000\",", "m,R6,年代,老,205,")))
                .containsExactly("indicators.observation-part.sum 「1000」となっています。年代ごとの値の合計は1,205人で、全体の1,200人と+5人違います");
        assertThat(told(city("人", "0", "stock", "1200", ",", "m,R6,相談先,家族,\"1,000\",", "m,R6,相談先,友人,900,")))
                .isEmpty();
        assertThat(told(city("人", "0", "stock", "1200", ",", "m,R6,性別,女,\"1,000\",", "m,R6,性別,男,900,")))
                .isEmpty();
    }

    /** 33.3 + 33.3 + 33.3 of 100.0, and 3百万円 + 3百万円 of 7百万円, are what rounding makes. */
    @Test
    void roundedNumbersAddUpAsFarAsRoundingAllows() throws IOException {
        assertThat(told(city("t", "1", "flow", "100.0", ",", "m,R6,年代,a,33.3,", "m,R6,年代,b,33.3,", "m,R6,年代,c,33.3,")))
                .isEmpty();
        assertThat(told(city("t", "1", "flow", "100.0", ",", "m,R6,年代,a,33.3,", "m,R6,年代,b,33.3,", "m,R6,年代,c,33.1,")))
                .hasSize(1);
        assertThat(told(city("百万円", "0", "flow", "7", ",", "m,R6,年代,a,3,", "m,R6,年代,b,3,")))
                .isEmpty();
        assertThat(told(city("円", "0", "flow", "7", ",", "m,R6,年代,a,3,", "m,R6,年代,b,3,")))
                .hasSize(1);
    }

    @Test
    void whereAPartHasNoNumberTheOthersMayBeLess() throws IOException {
        assertThat(told(city("人", "0", "flow", "12", ",", "m,R6,年代,a,5,", "m,R6,年代,b,未公表,")))
                .isEmpty();
        assertThat(told(city("人", "0", "flow", "12", ",", "m,R6,年代,a,13,", "m,R6,年代,b,未公表,")))
                .hasSize(1);
        assertThat(told(city("人", "0", "balance", "12", ",", "m,R6,年代,a,13,", "m,R6,年代,b,未公表,")))
                .isEmpty();
        assertThat(told(city("人", "0", "flow", "－", ",", "m,R6,年代,a,13,"))).isEmpty();
    }

    /** (100 × 58.0 + 200 × 62.5) ÷ 300 = 61.0. */
    @Test
    void sharesAverageByHowManyAnswered() throws IOException {
        assertThat(told(city("%", "1", "share", "61.0", "300,", "m,R6,年代,若,58.0,100", "m,R6,年代,老,62.5,200")))
                .isEmpty();
        assertThat(told(city("%", "1", "share", "60.3", "300,", "m,R6,年代,若,58.0,100", "m,R6,年代,老,62.5,200")))
                .containsExactly(
                        "indicators.observation-part.mean 「58.0」となっています。年代ごとの値を有効回答数で平均すると61.0%で、全体の60.3%になりません");
        // Fifty did not tell how old they are.
        assertThat(told(city("%", "1", "share", "60.3", "350,", "m,R6,年代,若,58.0,100", "m,R6,年代,老,62.5,200")))
                .isEmpty();
        assertThat(told(city("%", "1", "share", "51.0", "350,", "m,R6,年代,若,58.0,100", "m,R6,年代,老,62.5,200")))
                .hasSize(1);
        // Answers with weights average otherwise, but lie between the parts.
        assertThat(told(city("%", "1", "share", "60.3", "300,1.5", "m,R6,年代,若,58.0,100", "m,R6,年代,老,62.5,200")))
                .isEmpty();
        assertThat(told(city("%", "1", "share", "63.3", "300,1.5", "m,R6,年代,若,58.0,100", "m,R6,年代,老,62.5,200")))
                .containsExactly(
                        "indicators.observation-part.range 「58.0」となっています。年代ごとの値は58.0%から62.5%までなので、全体が63.3%にはなりません");
        assertThat(told(city("%", "1", "share", "61.0", "200,", "m,R6,年代,若,58.0,100", "m,R6,年代,老,62.5,200")))
                .containsExactly(
                        "indicators.observation-part.sample 「n=100」となっています。年代ごとの有効回答数の合計300が、全体の有効回答数200より多くなっています");
    }

    @Test
    void withoutSampleSizesTheWholeLiesBetweenItsPartsOrIsTheirSum() throws IOException {
        assertThat(told(city("%", "1", "share", "60.3", ",", "m,R6,年代,若,58.0,", "m,R6,年代,老,62.5,")))
                .isEmpty();
        assertThat(told(city("%", "1", "share", "55.3", ",", "m,R6,年代,若,58.0,", "m,R6,年代,老,62.5,")))
                .hasSize(1);
        // Those who are content are much content or rather content.
        assertThat(told(city("%", "1", "share", "55.3", ",", "m,R6,年代,とても,12.1,", "m,R6,年代,まあ,43.2,")))
                .isEmpty();
    }

    @Test
    void aPartWithoutItsWholeAndAGroupWithoutPartsAreTold() throws IOException {
        SmallCity city = city("人", "0", "flow", "12", ",", "m,R7,年台,a,5,");
        assertThat(told(city))
                .containsExactly(
                        "indicators.observation-part.alone 「令和7年度」となっています。令和7年度の全体の値が observations.csv にありません");
        assertThat(city.problems()).hasSize(3);
        assertThat(city.problems().get(0)).contains("observation-parts.csv, line 2, column year");
        assertThat(city.problems().get(1))
                .startsWith("indicators.part-group.unused part-groups.csv, line 2, column group");
    }
}
