package jp.kurume.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void aShortTextStaysWholeInOneLine() {
        assertThat(Excerpt.of("")).isEmpty();
        assertThat(Excerpt.of("日\r\n吉")).isEqualTo("日  吉");
        assertThat(Excerpt.of("x".repeat(80))).isEqualTo("x".repeat(80));
    }

    @Test
    void aLongTextIsCutAndCounted() {
        assertThat(Excerpt.of("x".repeat(10_000_000))).isEqualTo("x".repeat(80) + "… (10000000 letters)");
    }

    @Test
    void noLetterIsCutInTwo() {
        assertThat(Excerpt.of("x".repeat(79) + "😀😀")).isEqualTo("x".repeat(79) + "… (83 letters)");
    }
}
