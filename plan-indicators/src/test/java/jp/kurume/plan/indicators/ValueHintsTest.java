package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.kurume.plan.table.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueHintsTest {

    @ParameterizedTest
    @CsvSource({
        "年2回, false, indicators.value.every-year, 2",
        "年2回以上, true, indicators.value.every-year, 2以上",
        "2回/年, false, indicators.value.every-year, 2",
        "40～50%, false, indicators.value.band, ''",
        "現状値以上, true, indicators.value.baseline, ''",
        "5年間で500人, true, indicators.value.over-years, 500",
        "2時間30分, false, indicators.value.time, 150",
        "増加, false, indicators.value.change, ''",
        "－, true, indicators.target.dash, ''",
        "２回以上／年, true, indicators.value.every-year, 2以上",
        "0人（毎年度）, true, indicators.value.every-year, 0",
        "5年間で50以上, true, indicators.value.over-years, 50以上",
        "累計500人以上, true, indicators.value.over-years, 500以上",
        "延べ500, true, indicators.value.over-years, 500",
        "40以上60以下, true, indicators.target.words, 40～60",
        "40%以上60%以下, true, indicators.target.words, 40～60",
        "±5, true, indicators.target.words, -5～5",
        "100%を維持, true, indicators.target.words, 100以上",
        "100％維持, true, indicators.target.words, 100以上",
        "0件を維持, true, indicators.target.words, 0以下",
        "検討中, true, indicators.target.words, 精査中",
        "目標値なし, true, indicators.target.words, 設定なし",
        "増加傾向, true, indicators.target.words, 増加",
        "改善, true, indicators.target.words, 増加減少",
        "たくさん, true, indicators.target.words, ''",
    })
    void saysWhatToWrite(String typed, boolean isTarget, String code, String meant) {
        Optional<Parsed<String>> hint = ValueHints.of(typed, isTarget);
        assertThat(hint).isPresent();
        String told = hint.get()
                .fold(
                        value -> value,
                        reasons -> reasons.get(0).code().id() + ": "
                                + String.join("", reasons.get(0).suggestions()));
        assertThat(told).isEqualTo(code + ": " + meant);
    }

    /** 1千 is a thousand: a hint that left the word away would be wrong by as much. */
    @ParameterizedTest
    @ValueSource(strings = {"延べ1千人", "延べ86億件以上", "累計3.5万人", "年2千回", "5年間で1万人", "3百件を維持", "1万以上2万以下", "2千回/年"})
    void suggestsNothingWhereAWordMultiplies(String typed) {
        for (boolean isTarget : new boolean[] {false, true}) {
            ValueHints.<String>of(typed, isTarget)
                    .ifPresent(hint -> assertThat(hint.<List<String>>fold(
                                    value -> List.of(value),
                                    reasons -> reasons.get(0).suggestions()))
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({"63.1, false", "30以上, true", "たくさん, false", "248933, true"})
    void saysNothingOfWhatIsPlain(String typed, boolean isTarget) {
        assertThat(ValueHints.<String>of(typed, isTarget)).isEmpty();
    }

    /** Beside a value 以上 would say something else, and no cell of values has it; a target keeps it. */
    @ParameterizedTest
    @ValueSource(strings = {"５３.１　%以内", "0人以上", "令和8年度は70%以上"})
    void suggestsNoValueWithoutTheWordBehindIt(String typed) {
        ValueHints.<String>ofSentence(typed, false)
                .ifPresent(hint -> assertThat(hint.<List<String>>fold(
                                value -> List.of(value),
                                reasons -> reasons.get(0).suggestions()))
                        .isEmpty());
        assertThat(ValueHints.<String>ofSentence("令和12年度までに70%以上", true)
                        .orElseThrow()
                        .<List<String>>fold(
                                value -> List.of(value),
                                reasons -> reasons.get(0).suggestions()))
                .containsExactly("70以上");
    }

    /** What is suggested is typed in place of the cell, and nobody types a thousand digits. */
    @ParameterizedTest
    @ValueSource(strings = {"%s時間5分", "年%s回", "5年間で%s人", "令和12年度までに%s%%", "%s以上%s以下", "%sを維持", "±%s"})
    void nothingIsSuggestedOfWhatNoPlanPrints(String form) {
        String text = form.replace("%s", "9".repeat(1000)).replace("%%", "%");
        for (boolean isTarget : new boolean[] {true, false}) {
            assertThat(ValueHints.<String>of(text, isTarget)).isEmpty();
            assertThat(ValueHints.<String>ofSentence(text, isTarget)).isEmpty();
        }
        assertThat(ValueHints.<String>of("99999999999999時間5分", false)).isEmpty();
    }
}
