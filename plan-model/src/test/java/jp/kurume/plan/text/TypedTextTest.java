package jp.kurume.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ｒ８| R8",
                "R8\u200b| R8",
                "\ufeffR8| R8",
                "\u202a0942-46-8711\u202c| 0942-46-8711",
                "so\u00adft| soft",
                "葛\udb40\udd00城| 葛城",
                "令和8年4⽉1⽇| 令和8年4月1日",
                "㋿８年度| 令和8年度",
                "⺠生委員| 民生委員",
                "\ufa1b祉| 福祉",
                "㈱日吉| (株)日吉",
                "ｶﾞｯｺｳ| ガッコウ",
                "か\u3099か゛か\u200b\u3099| ががが",
                "survey-2026\u3000 5ページ| survey-2026  5ページ",
                "a\u00a0b\u2009c\u2800d\u0085e| a b c d e",
                "−１‐２‑３－４﹣５| -1-2-3-4-5",
                "R8–R12―13ー14～15| R8–R12―13ー14~15",
                "10²| 10²",
                "①㊀½㋀⁻²| ①㊀½㋀⁻²",
                "莊嶋ABC| 莊嶋ABC",
            })
    void folds(String text, String folded) {
        assertThat(TypedText.fold(text)).isEqualTo(folded);
        assertThat(TypedText.of(text).letters()).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\t\r\n", "\u200b\ufeff\u2060 \u202e"})
    void nothingIsLeftOfWhatShowsNothing(String text) {
        assertThat(TypedText.fold(text)).isEmpty();
    }

    @Test
    void damageStays() {
        assertThat(TypedText.fold("R8\u0000")).isEqualTo("R8\u0000");
        assertThat(TypedText.fold("R\ufffd8\ud842")).isEqualTo("R\ufffd8\ufffd");
    }

    @Test
    void everyLetterKnowsItsPlace() {
        TypedText typed = TypedText.of("\ufeff 令和\u200b十二㈱ ");
        assertThat(typed.letters()).isEqualTo("令和十二(株)");
        TypedText digits = typed.inDigits();
        assertThat(digits.letters()).isEqualTo("令和12(株)");
        assertThat(digits.original()).isEqualTo(typed.original());
        assertThat(digits.startOf(0)).isEqualTo(2);
        assertThat(digits.startOf(2)).isEqualTo(5);
        assertThat(digits.startOf(3)).isEqualTo(5);
        assertThat(digits.endOf(3)).isEqualTo(7);
        assertThat(digits.startOf(5)).isEqualTo(7);
        assertThat(digits.startOf(7)).isEqualTo(9);
    }
}
