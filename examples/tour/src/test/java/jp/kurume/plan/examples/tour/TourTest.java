package jp.kurume.plan.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TourTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private boolean show(String district) {
        return Tour.show(district, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String lineWith(String text) {
        return lines().stream().filter(line -> line.contains(text)).findFirst().orElse("");
    }

    @Test
    void showsTheOfficesOfTheDistrictWithTheirNumbers() {
        assertThat(show("日吉")).isTrue();
        assertThat(lineWith("高齢者の相談")).contains("中央地域包括支援センター", "0942-46-8711", "0942-34-7217");
        assertThat(lineWith("成年後見制度の相談")).contains("成年後見センター", "0942-30-2732", "0942-34-3090");
        assertThat(lineWith("みらくる")).contains("0120-36-9656", "0942-34-9001");
    }

    @Test
    void marksWhatIsInferredAndNamesTheAlternativeAndTheCouncil() {
        show("日吉校区");
        assertThat(lineWith("生活自立支援センター(東部)")).contains("0942-30-9113").endsWith("要確認");
        assertThat(lineWith("他の候補")).contains("生活自立支援センター(西部) 0942-30-9185");
        assertThat(lineWith("相談先がわからないとき")).contains("久留米市社会福祉協議会 0942-34-3035");
    }

    @Test
    void marksNothingWhereNothingIsInferred() {
        show("城島");
        assertThat(lines().subList(0, 12)).noneMatch(line -> line.contains("要確認"));
    }

    @Test
    void showsEighteenMeasuresWithThePaceNeeded() {
        show("日吉");
        assertThat(lineWith("overall* ")).contains("61.3%", "70.0%", "+1.45ポイント");
        assertThat(lineWith("6-activity ")).contains("0件", "11件", "+1.83件");
        assertThat(lineWith("1-outcome* ")).contains("調査中", "精査中");
        assertThat(lines()).filteredOn(line -> line.contains(" R12 ")).hasSize(18);
    }

    @Test
    void showsTheFirstPlansResultsBesideThePlansOwnWords() {
        show("日吉");
        assertThat(lineWith("first-overall ")).contains("61.3%", "87.6%", "-47.5%", "後退", "目標との差が開く");
        assertThat(lineWith("first-support ")).contains("+161件", "115.8%", "判定なし", "目標値近くまで減少");
        assertThat(lineWith("82.8%")).contains("R4調査", "26.3%", "遅れ").doesNotContain("横ばい");
    }

    @Test
    void showsWhatTheCityDoesAndWhereNobodyCanTell() {
        show("日吉");
        assertThat(lines())
                .containsSubsequence(
                        "市が取り組むこと / The city takes part:",
                        "  2.2-2  差別や虐待の防止に向け関係機関と連携して相談体制を強化し、早期発見を図る。",
                        "主体が読み取れないもの / Nobody can tell who takes part:",
                        "  2.1-5  認知症に対する市民の理解を促進する取組みを行う。");
        assertThat(lineWith("In the whole plan")).contains("28 of 55", "11 of which nobody can tell");
    }

    @Test
    void countsWhatNeedsTheCitysWord() {
        show("日吉");
        assertThat(lineWith("To be confirmed")).contains("43 of 276");
    }

    @Test
    void namesWhatWasProbablyMeantBeforeAnythingElse() {
        assertThat(show("日吉町")).isFalse();
        assertThat(lines()).first().asString().contains("日吉町");
        assertThat(lines().get(1)).isEqualTo("もしかして / Did you mean: 日吉");
        assertThat(lines()).hasSize(2);
    }

    @Test
    void namesTheCandidatesOfAnAmbiguousName() {
        assertThat(show("国分")).isFalse();
        assertThat(lines()).last().asString().endsWith("西国分, 東国分");
    }

    @Test
    void saysWhatToDoWhereTheLocaleHasNoJapanese() {
        assertThat(show("\uFFFD\uFFFD")).isFalse();
        assertThat(lineWith("locale")).contains("UTF-8");
    }
}
