package jp.kurume.plan.districts;

/**
 * Hiragana, the letters in which readings of names are kept (よみがな).
 *
 * <p>Stateless and thread-safe.
 */
public final class Kana {

    private static final char LONG_VOWEL = 'ー';

    private Kana() {}

    /**
     * Whether a text is in hiragana throughout, and not empty; ー is a letter of theirs.
     *
     * @param text the text
     * @return true if it may be the reading of a name
     */
    public static boolean isHiragana(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isHiragana(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isHiragana(char letter) {
        return (letter >= 'ぁ' && letter <= 'ゖ') || letter == LONG_VOWEL;
    }
}
