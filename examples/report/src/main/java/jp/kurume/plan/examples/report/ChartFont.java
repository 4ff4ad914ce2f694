package jp.kurume.plan.examples.report;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The font of the charts: one that has every letter that they show, so that no box is drawn in place of one. */
final class ChartFont {

    /** Fonts made for Japanese, whose kanji have the Japanese forms; others may have the Chinese ones. */
    private static final List<String> JAPANESE = List.of(
            "Noto Sans CJK JP",
            "Noto Sans JP",
            "BIZ UDPGothic",
            "Yu Gothic",
            "Meiryo",
            "Hiragino Sans",
            "IPAexGothic",
            "IPAPGothic",
            "IPAGothic",
            "Noto Serif CJK JP");

    private static final int SIZE = 13;

    private ChartFont() {}

    /**
     * A font for some texts.
     *
     * @throws RefusedException if this machine has none
     */
    static Font forTexts(Collection<String> texts, Words words) throws RefusedException {
        String letters = String.join("", texts);
        return installed().stream()
                .map(family -> new Font(family, Font.PLAIN, SIZE))
                .filter(font -> font.canDisplayUpTo(letters) < 0)
                .findFirst()
                .orElseThrow(() -> new RefusedException(words.say("font")));
    }

    /** All families, those for Japanese first; none where the machine draws no text at all. */
    private static List<String> installed() {
        try {
            List<String> all =
                    List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT));
            List<String> families = new ArrayList<>(JAPANESE);
            families.retainAll(all);
            all.stream().filter(family -> !families.contains(family)).forEach(families::add);
            return families;
        } catch (InternalError | LinkageError e) {
            // How Java says that there is no fontconfig, or no font.
            return List.of();
        }
    }
}
