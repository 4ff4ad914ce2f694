package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write in cells of targets and values, and what they are told. */
class HintsInCellsTest {

    @TempDir
    private Path folder;

    private SmallCity city(String target, String value) throws IOException {
        return SmallCity.in(folder)
                .measures("id,name,unit,decimals,nature", "a,利用者の増減,人,0,balance")
                .table(
                        "targets.csv",
                        "measure,holds_from,baseline_year,baseline,target_year,target",
                        "a,2024-04-01,R5,100,R8,\"" + target + "\"")
                .table("observations.csv", "measure,year,value,method", "a,R6,\"" + value + "\",record");
    }

    /** What is printed in the place of one number, in tables of cities. */
    @ParameterizedTest
    @CsvSource({
        "3人に2人以上, indicators.value.share-words ''",
        "3割, indicators.value.share-words ''",
        "5割超, indicators.value.share-words ''",
        "1/2, indicators.value.share-words ''",
        "２分の１, indicators.value.share-words ''",
        "50％台, indicators.value.share-words ''",
        "過半数, indicators.value.share-words ''",
        "20か所/46校区, indicators.value.share-words ''",
        "'小5：78.2、中2：66.1', indicators.value.several ''",
        "男性70.5 女性80.1, indicators.value.several ''",
        "70(75), indicators.value.several ''",
        "R8:70 R12:80, indicators.value.several ''",
        "20人×5回, indicators.value.several ''",
        "45人→60人, indicators.value.arrow ''",
        "なし→設置, indicators.value.arrow ''",
        "半減, indicators.value.amount ''",
        "1.5倍, indicators.value.amount ''",
        "2割減, indicators.value.amount ''",
        "10ポイント増, indicators.value.amount ''",
        "＋5ポイント, indicators.value.amount ''",
        "基準値+5, indicators.value.amount ''",
        "前年度比5％増, indicators.value.amount ''",
        "毎年10人増, indicators.value.amount ''",
        "全国平均以上, indicators.value.compared ''",
        "県の水準を上回る, indicators.value.compared ''",
        "策定時以上, indicators.value.baseline ''",
        "月1回以上, indicators.value.by-the-month ''",
        "毎月開催, indicators.value.by-the-month ''",
        "年3回程度, indicators.value.every-year ''",
        "年3回, indicators.value.every-year 3",
        "100％(毎年度), indicators.value.every-year 100",
        "70人を下回らない, indicators.value.sentence 70以上",
        "70人を超える, indicators.value.sentence 70超",
        "20人以上を維持, indicators.target.words 20以上",
        "10人から20人, indicators.target.words 10～20",
        "ランクA以上, indicators.target.grade-word ''",
        "○, indicators.target.grade-word ''",
        "継続実施, indicators.target.words 維持",
        "設置済み, indicators.target.grade-word ''",
    })
    void aTargetThatIsNoOneNumberIsRefusedWithoutAWrongOne(String target, String told) throws IOException {
        assertThat(city(target, "90").refusals()).containsExactly(told.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "3人に2人, indicators.value.share-words ''",
        "650/1000, indicators.value.share-words ''",
        "12人（うち女性2人）, indicators.value.several ''",
        "64→65, indicators.value.arrow ''",
        "5％増, indicators.value.amount ''",
        "月1回, indicators.value.by-the-month ''",
        "12人（見込）, indicators.value.state ''",
        "12 速報値, indicators.value.state ''",
        "コロナにより中止, indicators.value.reason ''",
        "令和8年度公表予定, indicators.value.reason ''",
        "データなし, indicators.value.reason ''",
    })
    void aValueThatIsNoOneNumberIsRefusedWithoutAWrongOne(String value, String told) throws IOException {
        assertThat(city("90", value).refusals()).containsExactly(told.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "第1位, 1",
        "県内5位以内, 5以内",
        "5位以上, 5以内",
        "トップ10, 10以内",
        "上位3位, 3以内",
    })
    void aRankIsTheNumberAlone(String target, String meant) throws IOException {
        SmallCity city = SmallCity.in(folder)
                .measures("id,name,unit,decimals,nature", "a,県内の順位,位,0,rank")
                .table(
                        "targets.csv",
                        "measure,holds_from,baseline_year,baseline,target_year,target",
                        "a,2024-04-01,R5,12,R8," + target);
        assertThat(city.refusals()).containsExactly("indicators.value.sentence " + meant);
        city.table(
                "targets.csv",
                "measure,holds_from,baseline_year,baseline,target_year,target",
                "a,2024-04-01,R5,12,R8," + meant);
        assertThat(city.refusals()).isEmpty();
    }

    @Test
    void aWordThatIsNoGradeIsToldWhichThereAre() throws IOException {
        SmallCity city = SmallCity.in(folder)
                .measures("id,name,unit,decimals,nature,grades", "a,相談窓口,,0,grade,なし;検討中;設置")
                .table(
                        "targets.csv",
                        "measure,holds_from,baseline_year,baseline,target_year,target",
                        "a,2024-04-01,R5,なし,R8,設置済")
                .table("observations.csv", "measure,year,value,method", "a,R6,見送り,record");
        assertThat(city.refusals()).containsExactly("indicators.value.grade 設置", "indicators.value.grade ");
    }

    @ParameterizedTest
    @CsvSource({
        "增加傾向, indicators.target.words 増加",
        "増加させる, indicators.target.words 増加",
        "できるだけ増やす, indicators.target.words 増加",
        "減少を目指す, indicators.target.words 減少",
        "現状維持する, indicators.value.baseline ''",
        "おおむね維持, indicators.target.words 維持",
        "水準を保つ, indicators.target.words 維持",
        "今後検討, indicators.target.words 精査中",
        "数値目標は設けない, indicators.target.words 設定なし",
        "増加の抑制, indicators.target.words ''",
        "維持・向上, indicators.target.words 維持 増加 減少",
        "転出超過数▲3703人, indicators.value.sentence ''",
        "30%以上減少, indicators.value.amount ''",
        "'6,400円程度', indicators.value.sentence ''",
        "前年度比5%, indicators.value.amount ''",
        "2030年に500千人以下, indicators.value.sentence ''",
        "'▲3,703人（平成32年度）', 'indicators.value.sentence -3,703'",
        "令和12年度までに70以上, indicators.value.sentence 70以上",
        "2030年に500人以下, indicators.value.sentence 500以下",
        "70人（65歳以上）, indicators.value.several ''",
    })
    void aTargetInOtherWordsIsToldWhatToWrite(String target, String told) throws IOException {
        assertThat(city(target, "90").refusals()).containsExactly(told.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "増加傾向, indicators.value.change ''",
        "'3,703人（平成32年度）', 'indicators.value.sentence 3,703'",
        "令和6年度は▲120人, indicators.value.sentence -120",
    })
    void aValueInASentenceIsToldWhatToWrite(String value, String told) throws IOException {
        assertThat(city("90", value).refusals()).containsExactly(told.replace("''", ""));
    }

    /** ▲3,703 is how prefectures print negatives, and 平成32年度 how plans printed years. */
    @Test
    void aTriangleIsAMinusAndAnEraGoesOn() throws IOException {
        List<String> refusals = city("90", "▲3,703").refusals();
        assertThat(refusals).singleElement().asString().endsWith(" -3703");
        SmallCity city = city("90", "95").table("observations.csv", "measure,year,value,method", "a,平成36年度,95,record");
        assertThat(city.refusals()).singleElement().asString().endsWith(" 令和6年度");
        assertThat(city.problems())
                .singleElement()
                .asString()
                .contains("平成36年度")
                .contains("令和6年度");
    }

    @Test
    void oneEndOfABandSaysOnlyTheSide() throws IOException {
        SmallCity city = SmallCity.in(folder)
                .measures("id,name,unit,decimals,nature,direction,lowest", "a,名称,人,0,stock,within,40")
                .table(
                        "targets.csv",
                        "measure,holds_from,baseline_year,baseline,target_year,target",
                        "a,2024-04-01,R5,50,R8,45");
        assertThat(city.problems())
                .singleElement()
                .asString()
                .startsWith("indicators.band.one-end")
                .contains("望ましい方向を「以上」と読み、targets.csv の目標の数と比べます");
    }

    /** Nobody is to be left waiting: 0 → 0 has a verdict only where the better side is said. */
    @Test
    void aTargetAtTheLeastThereCanBeAsksForItsSide() throws IOException {
        SmallCity.in(folder)
                .measures(
                        "id,name,unit,decimals,nature,direction",
                        "a,待機児童数,人,0,stock,",
                        "b,待機児童数,人,0,stock,at-most",
                        "c,会員数,人,0,stock,")
                .table(
                        "targets.csv",
                        "measure,holds_from,baseline_year,baseline,target_year,target",
                        "a,2024-04-01,R5,0,R8,0",
                        "b,2024-04-01,R5,0,R8,0",
                        "c,2024-04-01,R5,7,R8,7");
        assertThat(SmallCity.in(folder).problems())
                .singleElement()
                .asString()
                .startsWith("indicators.direction.open measures.csv, line 2, column direction");
    }
}
