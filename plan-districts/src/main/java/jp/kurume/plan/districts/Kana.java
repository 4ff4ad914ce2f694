package jp.kurume.plan.districts;

import java.text.Normalizer;
import java.util.Objects;

/**
 * Hiragana, the letters in which readings of names are kept (よみがな).
 *
 * <p>Stateless and thread-safe.
 */
public final class Kana {

    private static final char LONG_VOWEL = 'ー';

    /** How far a letter of katakana stands behind the same one of hiragana. */
    private static final int KATAKANA = 'ァ' - 'ぁ';

    private Kana() {}

    /**
     * Whether a text is in hiragana throughout, and not empty; ー is a letter of theirs.
     *
     * @param text the text
     * @return true if it may be the reading of a name
     */
    public static boolean isHiragana(String text) {
        Objects.requireNonNull(text, "text");
        for (int i = 0; i < text.length(); i++) {
            if (!isHiragana(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /**
     * A reading in hiragana, in which readings are kept, of one that somebody writes in kana of either kind and width.
     *
     * @param text the text
     * @return the text with hiragana in place of katakana; other letters stay
     */
    public static String inHiragana(String text) {
        Objects.requireNonNull(text, "text");
        String whole = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder hiragana = new StringBuilder(whole.length());
        for (int i = 0; i < whole.length(); i++) {
            char letter = whole.charAt(i);
            hiragana.append(letter >= 'ァ' && letter <= 'ヶ' ? (char) (letter - KATAKANA) : letter);
        }
        return hiragana.toString();
    }

    private static boolean isHiragana(char letter) {
        return (letter >= 'ぁ' && letter <= 'ゖ') || letter == LONG_VOWEL;
    }
}
