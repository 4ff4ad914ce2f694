package jp.kurume.plan.districts;

/** The two kana scripts, in which a name is written as it sounds. */
final class Kana {

    /** How far a katakana letter stands behind the hiragana letter of the same sound in Unicode. */
    private static final int BETWEEN_SCRIPTS = 'ァ' - 'ぁ';

    private static final char LONG_VOWEL = 'ー';

    private Kana() {}

    /** Whether a text is in hiragana throughout, and not empty. */
    static boolean isHiragana(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isHiragana(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether a text is in hiragana or katakana throughout, and not empty. */
    static boolean isKana(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isHiragana(text.charAt(i)) && !isKatakana(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The text with its katakana letters turned into hiragana. */
    static String hiragana(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            out.append(isKatakana(letter) ? (char) (letter - BETWEEN_SCRIPTS) : letter);
        }
        return out.toString();
    }

    private static boolean isHiragana(char letter) {
        return (letter >= 'ぁ' && letter <= 'ゖ') || letter == LONG_VOWEL;
    }

    private static boolean isKatakana(char letter) {
        return letter >= 'ァ' && letter <= 'ヶ';
    }
}
