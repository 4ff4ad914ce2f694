package jp.kurume.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KanjiNumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "〇, 0",
        "零, 0",
        "一, 1",
        "十, 10",
        "十一, 11",
        "二十三, 23",
        "二三, 23",
        "三十一, 31",
        "百六, 106",
        "一〇六, 106",
        "千五十, 1050",
        "九千九百九十九, 9999",
        "二〇二六, 2026",
        "二○二六, 2026",
        "壱, 1",
        "壹, 1",
        "弐拾参, 23",
        "貳拾, 20",
        "九九九九九九九九九, 999999999",
    })
    void numbers(String text, int number) {
        assertThat(KanjiNumerals.value(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "○", "◯○", "十二三", "三十百", "〇十", "十〇", "〇六", "8十", "二 三", "一万", "二三百", "九九九九九九九九九九"})
    void noNumbers(String text) {
        assertThat(KanjiNumerals.value(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "令和八年十二月三十一日, 令和8年12月31日",
        "令和元年度, 令和元年度",
        "第百六条の五, 第106条の5",
        "8十, 8十",
        "十8, 十8",
        "一万, 1万",
        "𠮷二, 𠮷2",
        "十二三年, 十二三年",
    })
    void numbersInATextAreWrittenInDigits(String text, String digits) {
        assertThat(KanjiNumerals.inDigits(text)).isEqualTo(digits);
    }

    @Property
    void whatIsWrittenInKanjiIsReadBack(@ForAll @IntRange(min = 1, max = 9999) int number) {
        StringBuilder byUnits = new StringBuilder();
        StringBuilder digitByDigit = new StringBuilder();
        String digits = String.valueOf(number);
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int power = digits.length() - 1 - i;
            digitByDigit.append("〇一二三四五六七八九".charAt(digit));
            if (digit > 0) {
                byUnits.append(digit == 1 && power > 0 ? "" : "一二三四五六七八九".substring(digit - 1, digit))
                        .append(power == 0 ? "" : "十百千".substring(power - 1, power));
            }
        }
        assertThat(KanjiNumerals.value(byUnits.toString())).hasValue(number);
        assertThat(KanjiNumerals.value(digitByDigit.toString())).hasValue(number);
    }
}
