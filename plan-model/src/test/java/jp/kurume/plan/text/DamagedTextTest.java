package jp.kurume.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedTextTest {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private static DamagedText.Kind kind(String text) {
        return DamagedText.in(text).orElseThrow().kind();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "久留米市",
                "R8–R12",
                "p8–9, p12–13; H29–R1",
                "生活自立支援センター(東部)",
                "ｸﾙﾒｼ",
                "縺れた糸",
                "km²",
                "Café société",
                "“支え合い”",
                "本当に？",
                "どこ？？",
                "? ",
                "一行目\n二行目\t",
                "👪 と 🏠",
                "𠮟る",
                "Müller",
                "A–B–C",
                "€ 5",
                "Ω ≤ 5 ∑",
                "naïve œuvre ∞",
                "…"
            })
    void whatPeopleWriteIsWhole(String text) {
        assertThat(DamagedText.in(text)).isEmpty();
    }

    @Test
    void halfALetterIsDamage() {
        assertThat(kind("over\uD800all")).isEqualTo(DamagedText.Kind.HALF_LETTER);
        assertThat(kind("\uDC00")).isEqualTo(DamagedText.Kind.HALF_LETTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"久留米市", "校区社会福祉協議会", "くるめ支え合うプラン", "ふれあいの会", "高齢者の見守り", "成年後見センター"})
    void threeKindsOfMojibakeAreKnown(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        byte[] windows = text.getBytes(WINDOWS_31J);
        assertThat(kind(new String(utf8, WINDOWS_31J))).isIn(DamagedText.Kind.GARBLED, DamagedText.Kind.REPLACED);
        assertThat(kind(new String(windows, StandardCharsets.UTF_8))).isEqualTo(DamagedText.Kind.REPLACED);
        assertThat(DamagedText.in(new String(windows, StandardCharsets.ISO_8859_1)))
                .contains(new DamagedText(
                        DamagedText.Kind.GARBLED, new String(windows, StandardCharsets.ISO_8859_1), text));
        assertThat(DamagedText.in(new String(utf8, StandardCharsets.ISO_8859_1))
                        .orElseThrow()
                        .meant())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"久留米市", "校区社会福祉協議会", "くるめ支え合うプラン", "ふれあいの会", "高齢者の見守り", "成年後見センター"})
    void theLettersOfAMacAreMojibakeToo(String text) {
        Charset mac = Charset.forName("x-MacRoman");
        String utf8 = new String(text.getBytes(StandardCharsets.UTF_8), mac);
        assertThat(DamagedText.in(utf8)).contains(new DamagedText(DamagedText.Kind.GARBLED, utf8, text));
        assertThat(kind(new String(text.getBytes(WINDOWS_31J), mac))).isEqualTo(DamagedText.Kind.GARBLED);
    }

    @ParameterizedTest
    @CsvSource({
        "'久留\uFFFD市', REPLACED, U+FFFD",
        "'id\u0000', CONTROL, U+0000",
        "'\u0085', CONTROL, U+0085",
        "'?????', QUESTION_MARKS, ?????",
        "'??(??)', QUESTION_MARKS, ??(??)",
        "'??市', QUESTION_MARKS_WITHIN, ??市",
        "'\uE000校区', PRIVATE_USE, U+E000",
        "'\uDB80\uDC00校区', PRIVATE_USE, U+F0000"
    })
    void whatIsWrongIsNamed(String text, DamagedText.Kind kind, String evidence) {
        assertThat(DamagedText.in(text)).contains(new DamagedText(kind, evidence, ""));
    }

    @Test
    void whatMayBeMeantIsNotCertain() {
        assertThat(DamagedText.Kind.PRIVATE_USE.isCertain()).isFalse();
        assertThat(DamagedText.Kind.QUESTION_MARKS_WITHIN.isCertain()).isFalse();
        assertThat(DamagedText.Kind.GARBLED.isCertain()).isTrue();
    }
}
