package jp.kurume.plan.districts.spelling;

/** Kinds of letters, and kana that are made of others. */
final class Letters {

    /** Kanji that stand for a kana between the kanji of a name: 宮之陣, 三箇. */
    static final String KANJI_FOR_KANA = "之乃箇";

    static final char LONG_VOWEL = 'ー';
    static final char REPEATED_KANJI = '々';

    private static final int BETWEEN_SCRIPTS = 'ァ' - 'ぁ';

    /** Letter and voiced letter by turns. */
    private static final String VOICED = "うゔかがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼ";

    private static final String HALF_VOICED = "はぱひぴふぷへぺほぽ";

    /** Small letter and large letter by turns. */
    private static final String SMALL = "ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわゕかゖけ";

    /** The katakana of half width from U+FF66 on, in full width. */
    private static final String FULL_WIDTH = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    private Letters() {}

    static boolean isUnifiedIdeograph(char letter) {
        return letter >= '\u4E00' && letter <= '\u9FFF';
    }

    /** Any kanji: of the extensions too, which are written in two halves. */
    static boolean isKanji(char letter) {
        return isUnifiedIdeograph(letter)
                || letter == REPEATED_KANJI
                || (letter >= '\u3400' && letter <= '\u4DBF')
                || Character.isSurrogate(letter);
    }

    static boolean isHiragana(char letter) {
        return letter >= 'ぁ' && letter <= 'ゖ';
    }

    static boolean isKana(char letter) {
        return isHiragana(letter) || isKatakana(letter) || letter == LONG_VOWEL;
    }

    static boolean isKatakana(char letter) {
        return letter >= 'ァ' && letter <= 'ヶ';
    }

    static boolean isKatakanaOfHalfWidth(char letter) {
        return letter >= '\uFF66' && letter <= '\uFF9D';
    }

    static char fullWidth(char katakanaOfHalfWidth) {
        return FULL_WIDTH.charAt(katakanaOfHalfWidth - '\uFF66');
    }

    static char hiragana(char letter) {
        return isKatakana(letter) ? (char) (letter - BETWEEN_SCRIPTS) : letter;
    }

    /** A hiragana letter in its large size. */
    static char large(char hiragana) {
        return other(SMALL, hiragana, 0, hiragana);
    }

    /** A kana letter with the voiced mark (゛), or U+0000 if it takes none. */
    static char voiced(char kana) {
        return marked(VOICED, kana);
    }

    /** A kana letter with the half-voiced mark (゜), or U+0000 if it takes none. */
    static char halfVoiced(char kana) {
        return marked(HALF_VOICED, kana);
    }

    /** A hiragana letter without a mark. */
    static char unvoiced(char hiragana) {
        char plain = other(VOICED, hiragana, 1, hiragana);
        return other(HALF_VOICED, plain, 1, plain);
    }

    private static char marked(String pairs, char kana) {
        char marked = other(pairs, hiragana(kana), 0, '\0');
        return marked == '\0' || !isKatakana(kana) ? marked : (char) (marked + BETWEEN_SCRIPTS);
    }

    /** The other of two letters that stand by turns, if the letter is at such a side of the pair. */
    private static char other(String pairs, char letter, int side, char otherwise) {
        int at = pairs.indexOf(letter);
        return at >= 0 && at % 2 == side ? pairs.charAt(at ^ 1) : otherwise;
    }
}
