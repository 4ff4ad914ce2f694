package jp.kurume.plan.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

class ChartFontTest {

    private static final Words WORDS = new Words(Locale.JAPANESE);

    /** Whether charts can be drawn here; where not, what draws them is not tried. */
    static boolean isInstalled() {
        try {
            ChartFont.forTexts(List.of("実績"), WORDS);
            return true;
        } catch (RefusedException e) {
            return false;
        }
    }

    @Test
    @EnabledIf(value = "isInstalled", disabledReason = "No font with Japanese letters is installed")
    void theFontHasEveryLetter() throws RefusedException {
        String text = "「地域での支え合いや助け合いが充実している」と感じる市民の割合 R8 61.3％";
        Font font = ChartFont.forTexts(List.of("目標", text), WORDS);
        assertThat(font.canDisplayUpTo(text)).isEqualTo(-1);
    }

    @Test
    void withoutOneTheJobSaysWhatToInstall() {
        // No font has a letter for what is for private use at this place.
        assertThatThrownBy(() -> ChartFont.forTexts(List.of("実績" + Character.toString(0x10FFFD)), WORDS))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("fonts-noto-cjk");
    }
}
