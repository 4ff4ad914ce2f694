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

    @Test
    void aPassageIsShownWithWhatIsAroundIt() {
        assertThat(Excerpt.around("見守り活動の推進", 0, 3)).isEqualTo("【見守り】活動の推進");
        assertThat(Excerpt.around("a".repeat(20) + "日\n吉" + "b".repeat(20), 20, 23))
                .isEqualTo("a".repeat(20) + "【日 吉】" + "b".repeat(20));
        assertThat(Excerpt.around("a".repeat(21) + "日" + "\r" + "b".repeat(20), 21, 22))
                .isEqualTo("…" + "a".repeat(20) + "【日】 " + "b".repeat(19) + "…");
        assertThat(Excerpt.around("x".repeat(100), 0, 100)).isEqualTo("【" + "x".repeat(80) + "… (100 letters)】");
    }

    @Test
    void noLetterAroundAPassageIsCutInTwo() {
        assertThat(Excerpt.around("😀" + "x".repeat(19) + "日" + "x".repeat(19) + "😀", 21, 22))
                .isEqualTo("…" + "x".repeat(19) + "【日】" + "x".repeat(19) + "…");
    }
}
