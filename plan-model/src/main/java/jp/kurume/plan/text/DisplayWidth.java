package jp.kurume.plan.text;

import java.util.Objects;

/**
 * How many columns a text takes on a terminal or in a fixed-width font: two for a full-width letter, one for others,
 * none for marks that combine with the letter before.
 *
 * <p>Wide are the letters that Unicode Standard Annex #11 classes as Wide or Fullwidth in the blocks that Japanese text
 * uses (kana, kanji, full-width forms, emoji). Letters of ambiguous width, such as ①, → or ○, count as one, as the annex
 * advises where the font is not known.
 */
public final class DisplayWidth {

    /** First and last letter of each wide block. */
    private static final int[] WIDE = {
        0x1100, 0x115f, // Hangul Jamo
        0x2e80, 0x303e, // radicals, 、。「」
        0x3040, 0xa4cf, // kana, kanji
        0xac00, 0xd7a3, // Hangul
        0xf900, 0xfaff, // compatibility ideographs
        0xfe30, 0xfe6f, // vertical and small forms
        0xff00, 0xff60, // full-width forms
        0xffe0, 0xffe6,
        0x1f300, 0x1f64f, // emoji
        0x1f680, 0x1f6c5, // emoji of traffic
        0x1f900, 0x1f9ff,
        0x20000, 0x3fffd, // further kanji
    };

    private DisplayWidth() {}

    /**
     * The width of a text.
     *
     * @param text a text of one line
     * @return its width in columns, 0 or more
     */
    public static int of(String text) {
        Objects.requireNonNull(text, "text");
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            width += of(letter);
            i += Character.charCount(letter);
        }
        return width;
    }

    private static int of(int letter) {
        if (letter < 0x7f) {
            return letter < 0x20 ? 0 : 1;
        }
        if (isCombining(letter)) {
            return 0;
        }
        return isWide(letter) ? 2 : 1;
    }

    private static boolean isCombining(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL;
    }

    private static boolean isWide(int letter) {
        for (int i = 0; i < WIDE.length; i += 2) {
            if (letter >= WIDE[i] && letter <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
