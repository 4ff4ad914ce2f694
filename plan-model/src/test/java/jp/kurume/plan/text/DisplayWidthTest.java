package jp.kurume.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "0942-46-8711, 12",
        "~, 1",
        "日吉, 4",
        "みらくる, 8",
        "ミラクル, 8",
        "ﾐﾗｸﾙ, 4",
        "ＡＢＣ, 6",
        "「」、。, 8",
        "（案）, 6",
        "￥, 2",
        "¥, 1",
        "①→○, 3",
        "é, 1",
        "한국, 4",
        "𠮷野家, 6",
        "😀, 2",
        "🚑, 2",
        "南第2包括, 9",
        "'a　b', 4",
    })
    void countsColumns(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Test
    void combiningMarksTakeNoColumn() {
        // か with a combining voiced sound mark is が, e with an acute accent é.
        assertThat(DisplayWidth.of("か\u3099")).isEqualTo(2);
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("\u200Ba\uFEFF")).isEqualTo(1);
        assertThat(DisplayWidth.of("葛\uDB40\uDD00")).isEqualTo(2);
    }

    @Test
    void controlsTakeNoColumn() {
        assertThat(DisplayWidth.of("\u0000\u0007\u001B\u007F\u0085")).isZero();
    }

    @Test
    void blocksEndWhereTheyEnd() {
        assertThat(DisplayWidth.of("\u3000")).isEqualTo(2);
        assertThat(DisplayWidth.of("\uFF60")).isEqualTo(2);
        assertThat(DisplayWidth.of("\uFF61")).isEqualTo(1);
        assertThat(DisplayWidth.of("\u2E7F")).isEqualTo(1);
        assertThat(DisplayWidth.of("\u2E80")).isEqualTo(2);
        assertThat(DisplayWidth.of("\uA4D0")).isEqualTo(1);
    }

    @Test
    void halfAPairDoesNoHarm() {
        assertThat(DisplayWidth.of("a\uD842")).isBetween(1, 3);
    }
}
