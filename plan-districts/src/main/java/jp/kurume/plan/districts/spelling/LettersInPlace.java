package jp.kurume.plan.districts.spelling;

import jp.kurume.plan.text.LetterForms;

/**
 * As what a letter of a name is looked up, where that depends on the letter before it: 之 is の behind a kanji (宮之陣), ケ is が
 * (三ケ), 々 is the kanji that it repeats.
 *
 * <p>The letter before is meant as it is looked up itself; U+0000 where there is none.
 */
final class LettersInPlace {

    private static final String REPETITIONS = "ゝゞヽヾ々〻";
    private static final String SMALL_KE = "ヶヵゖゕ";

    private LettersInPlace() {}

    static char kanji(char letter, char before) {
        if (letter == '箇' && (Letters.isKanji(before) || before == 'の')) {
            return 'が';
        }
        if ((letter == '之' || letter == '乃') && Letters.isKanji(before)) {
            return 'の';
        }
        return (char) LetterForms.inUse(letter);
    }

    static char kana(char letter, char before) {
        boolean ga = SMALL_KE.indexOf(letter) >= 0 || (letter == 'ケ' && (Letters.isKanji(before) || before == 'の'));
        return ga ? 'が' : Letters.large(Letters.hiragana(letter));
    }

    static boolean isRepetition(int letter) {
        return REPETITIONS.indexOf(letter) >= 0;
    }

    /** What a mark of repetition repeats; the mark itself where nothing stands before that it could repeat. */
    static char repeated(char mark, char before) {
        if (mark == Letters.REPEATED_KANJI || mark == '〻') {
            return Letters.isKanji(before) ? before : Letters.REPEATED_KANJI;
        }
        if (!Letters.isHiragana(before)) {
            return mark;
        }
        char plain = Letters.unvoiced(before);
        char voiced = mark == 'ゞ' || mark == 'ヾ' ? Letters.voiced(plain) : '\0';
        return voiced == '\0' ? plain : voiced;
    }

    /**
     * As what a letter is looked up behind another one than before.
     *
     * @param written the letter as it was written
     * @param letter as what it was looked up
     */
    static char again(char written, char letter, char before) {
        if (Letters.isUnifiedIdeograph(written)) {
            return kanji(written, before);
        }
        if (Letters.isHiragana(written) || Letters.isKatakana(written)) {
            return kana(written, before);
        }
        return isRepetition(written) ? repeated(written, before) : letter;
    }
}
