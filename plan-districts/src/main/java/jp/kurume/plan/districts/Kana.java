package jp.kurume.plan.districts;

/** Hiragana, the letters in which readings of names are kept. */
final class Kana {

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

    private static boolean isHiragana(char letter) {
        return (letter >= 'ぁ' && letter <= 'ゖ') || letter == LONG_VOWEL;
    }
}
