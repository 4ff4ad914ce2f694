package jp.kurume.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "63.1| 63.1",
                "\u200b63.1\ufeff| 63.1",
                "２４８，９３３| 248933",
                "–8.7| -8.7",
                "―8.7| -8.7",
                "ー8.7| -8.7",
                "− 8.7| -8.7",
                "二十三| 23",
                "二百| 200",
                "〇| 0",
            })
    void numbers(String text, BigDecimal number) {
        assertThat(WrittenNumbers.decimal(text)).contains(number);
        assertThat(WrittenNumbers.percentage(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一", "-", "ー", "10²", "①", "1–2", "8.7–", "二十三人", "−", "○", "百", "千"})
    void noNumbers(String text) {
        assertThat(WrittenNumbers.decimal(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24.9万| 人| 249000",
                "24.9万人| 人| 249000",
                "24.9 万人| 人| 249000",
                "69,077千人| 人| 69077000",
                "1百万円| 千円| 1000",
                "500千円| 千円| 500",
                "500円| 千円| 0.5",
                "3億5,000万円| 百万円| 350",
                "3億| 人| 300000000",
                "二万三千| 人| 23000",
                "1億2千3百万| 人| 123000000",
                "5千| 件| 5000",
                "-1.5万| 件| -15000",
                "45人| 人| 45",
                "63.10パーセント| %| 63.10",
                "1,500| 人| 1500",
                "0万| 人| 0",
                "４５ 件| 件| 45",
            })
    void aWordForAMultipleCountsInTheUnit(String text, String unit, BigDecimal meant) {
        List<BigDecimal> suggested =
                WrittenNumbers.decimal(text).map(List::of).orElseGet(() -> WrittenNumbers.suggested(text, unit));
        assertThat(suggested).containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2倍| 件",
                "45人以下| 人",
                "約45人| 人",
                "45件| 人",
                "3割| %",
                "3億| 千円",
                "千円| 千円",
                "1万2億| 人",
                "2千3千| 人",
                "45人弱| 人",
                "100%以上| %",
                "45人(38世帯)| 人",
                "40～60| 人",
            })
    void whatMayMeanSomethingElseIsNotSuggested(String text, String unit) {
        assertThat(WrittenNumbers.suggested(text, unit)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,500人| 1500", "24.9万| 249000", "12か所| 12", "2倍|", "45人以下|", "3割|", "10台|", "63.1%| 63.1"})
    void ofAnUnknownUnitAnyWordMayStandBehindThatChangesNothing(
            String text, @org.jspecify.annotations.Nullable BigDecimal meant) {
        assertThat(WrittenNumbers.suggested(text)).isEqualTo(meant == null ? List.of() : List.of(meant));
    }

    @Property
    void aMultipleIsTheProduct(
            @ForAll @BigRange(min = "0.1", max = "9999") @Scale(2) BigDecimal number,
            @ForAll @IntRange(max = 3) int word) {
        String multiple = List.of("千", "万", "百万", "億").get(word);
        BigDecimal factor = new BigDecimal(List.of("1e3", "1e4", "1e6", "1e8").get(word));
        assertThat(WrittenNumbers.suggested(number.toPlainString() + multiple + "人", "人"))
                .singleElement()
                .satisfies(suggested -> {
                    assertThat(suggested).isEqualByComparingTo(number.multiply(factor));
                    assertThat(WrittenNumbers.decimal(suggested.toPlainString()))
                            .contains(suggested);
                });
    }
}
