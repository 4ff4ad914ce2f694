package jp.kurume.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnseenLettersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R8\u200b| R8[U+200B]",
                "\ufeffR8| [U+FEFF]R8",
                "\u202aR8\u202c| [U+202A]R8[U+202C]",
                "葛\udb40\udd00| 葛[U+E0100]",
                "8\u00a0711| 8[U+00A0]711",
                "令和　8| 令和　8",
                "a\u0000b| a[U+0000]b",
                "a\ud842b| a[U+D842]b",
                "a\ue000b| a[U+E000]b",
                "𠮷| 𠮷",
            })
    void whatCannotBeSeenIsNamed(String text, String named) {
        assertThat(UnseenLetters.named(text)).isEqualTo(named);
        assertThat(Excerpt.of(text)).isEqualTo(named);
    }

    @Test
    void aMessageIsOneLine() {
        assertThat(UnseenLetters.named("a\r\nb\tc\u2028d")).isEqualTo("a  b c[U+2028]d");
    }

    @Test
    void endsAreTrimmedAndTheRestStays() {
        assertThat(UnseenLetters.trimmed("\ufeff\u00a0 a\u200bb\u3000\u202c")).isEqualTo("a\u200bb");
        assertThat(UnseenLetters.trimmed("辻\udb40\udd00\u200b")).isEqualTo("辻\udb40\udd00");
        assertThat(UnseenLetters.trimmed("\u200b ")).isEmpty();
        assertThat(UnseenLetters.without("h\u200bi\u00ad")).isEqualTo("hi");
        assertThat(UnseenLetters.firstBlank("a\u3000b")).isEqualTo(1);
        assertThat(UnseenLetters.firstBlank("ab")).isEqualTo(-1);
    }
}
