package jp.kurume.plan.districts.spelling;

import java.util.Arrays;
import jp.kurume.plan.text.Dashes;
import jp.kurume.plan.text.LetterForms;

/**
 * A text in the one spelling under which names are looked up.
 *
 * <p>Left out are white space, invisible letters (zero-width letters, variation selectors, controls) and punctuation. The
 * letters that remain are, one for one,
 *
 * <ul>
 *   <li>of ordinary width: ＡＢＣ and ｶﾅ as ABC and カナ, with a mark behind a kana joined to it (か and ゛ as が);
 *   <li>Latin letters small, with a macron where there is a macron or a circumflex;
 *   <li>kana in hiragana and large: ッ as つ. The long vowel mark stays behind kana, and so does any dash between
 *       kana or behind katakana, but before a number; elsewhere they are left out;
 *   <li>kanji in the form in use by {@link LetterForms}, compatibility ideographs and radicals in the letter
 *       they stand for, and 々 as the kanji before it;
 *   <li>small ヶ and ヵ as が, and after a kanji 之 and 乃 as の, ケ and 箇 as が (宮之陣 as 宮の陣, 三ケ as 三が). Only what stands
 *       before counts, since an ending may follow; where a name begins behind another, {@link #from} sets its letters right.
 * </ul>
 *
 * <p>Each letter is also kept as it was written, so that somebody can say what had to be changed.
 *
 * <p>Letters are UTF-16 units. A text is looked at until it holds more letters than any name can have; so a text of any
 * length, and any sequence of units, is taken at once. Immutable and thread-safe.
 */
public final class Spelling {

    /** White space was left out. */
    public static final int WHITE_SPACE = 1;
    /** Letters that cannot be seen were left out. */
    public static final int INVISIBLE = 2;
    /** Punctuation was left out. */
    public static final int PUNCTUATION = 4;
    /** Letters were of full or half width where the other is usual. */
    public static final int WIDTH = 8;
    /** Letters were in several parts, or stood for several. */
    public static final int COMPOSITION = 16;

    /** The mark of a long vowel, in whichever dash it was written. */
    public static final char LONG_VOWEL = Letters.LONG_VOWEL;

    /** What is spelled begins at {@code start} in both, which it may share with what it is a part of. */
    private final char[] written;

    private final char[] letters;
    private final int start;
    private final int length;
    private final int changes;
    private final boolean tooLong;

    Spelling(char[] written, char[] letters, int start, int length, int changes, boolean tooLong) {
        this.written = written;
        this.letters = letters;
        this.start = start;
        this.length = length;
        this.changes = changes;
        this.tooLong = tooLong;
    }

    /**
     * Spells a text.
     *
     * @param text any text
     * @param longest how many letters to take at the most
     * @return its spelling
     */
    public static Spelling of(String text, int longest) {
        return new Speller(text, longest).spelling();
    }

    /**
     * Spells a text to its end.
     *
     * @param text a name, or something as short
     * @return its spelling
     */
    public static Spelling whole(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /**
     * Whether a letter repeats the one before it.
     *
     * @param letter a letter as it was written
     * @return true for 々 and the like
     */
    public static boolean isRepetition(char letter) {
        return LettersInPlace.isRepetition(letter);
    }

    /**
     * {@return whether a letter is kana, or a dash that stands for a long vowel}
     *
     * @param letter a letter as it was written
     */
    public static boolean isKana(char letter) {
        return Letters.isKana(letter) || isDash(letter);
    }

    /** Whether a letter is a dash or a wave, of which the long vowel mark is one only where it is written so by mistake. */
    static boolean isDash(int letter) {
        return letter != Letters.LONG_VOWEL && (Dashes.isDash(letter) || Dashes.isWave(letter));
    }

    /**
     * How many letters there are.
     *
     * @return the number of letters
     */
    public int length() {
        return length;
    }

    /**
     * Whether the text has more letters than were taken.
     *
     * @return true if letters are missing
     */
    public boolean isTooLong() {
        return tooLong;
    }

    /**
     * What was done to the text as a whole, apart from single letters.
     *
     * @return a sum of {@link #WHITE_SPACE} and the like
     */
    public int changes() {
        return changes;
    }

    /**
     * {@return a letter as it is looked up}
     *
     * @param place its place
     */
    public char letter(int place) {
        return letters[start + place];
    }

    /**
     * {@return a letter as it was written, of ordinary width and with its mark}
     *
     * @param place its place
     */
    public char written(int place) {
        return written[start + place];
    }

    /**
     * {@return the spelling of what stands behind something else, with its first letter spelled as one that none stands
     * before}
     *
     * @param place the place of its first letter
     */
    public Spelling from(int place) {
        char[] respelled = null;
        char before = '\0';
        for (int i = place; i < length; i++) {
            before = LettersInPlace.again(written(i), letter(i), before);
            if (before == letter(i)) {
                break;
            }
            if (respelled == null) {
                respelled = Arrays.copyOfRange(letters, start + place, start + length);
            }
            respelled[i - place] = before;
        }
        return respelled == null
                ? new Spelling(written, letters, start + place, length - place, changes, tooLong)
                : new Spelling(
                        Arrays.copyOfRange(written, start + place, start + length),
                        respelled,
                        0,
                        length - place,
                        changes,
                        tooLong);
    }

    /**
     * {@return the spelling of what stands before something else}
     *
     * @param place the place behind its last letter
     */
    public Spelling to(int place) {
        return new Spelling(written, letters, start, place, changes, tooLong);
    }

    /** {@return the letters as they were written, of ordinary width and with their marks} */
    public String written() {
        return new String(written, start, length);
    }

    /**
     * Whether these letters stand at the beginning.
     *
     * @param other letters as they are looked up
     * @return true if they stand there
     */
    public boolean startsWith(String other) {
        return other.length() <= length && is(other, 0, other.length());
    }

    /**
     * Whether these letters stand at the end.
     *
     * @param other letters as they are looked up, one at the least
     * @return true if they stand there
     */
    public boolean endsWith(String other) {
        return other.length() <= length && is(other, length - other.length(), length);
    }

    /**
     * Whether some of the letters are these.
     *
     * @param other letters as they are looked up
     * @param from the place of the first letter
     * @param to the place behind the last
     * @return true if they are
     */
    public boolean is(String other, int from, int to) {
        if (other.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (letters[start + i] != other.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the letters as they are looked up} */
    public String letters() {
        return new String(letters, start, length);
    }

    /**
     * Some of the letters as they are looked up.
     *
     * @param from the place of the first
     * @param to the place behind the last
     * @return the letters
     */
    public String letters(int from, int to) {
        return new String(letters, start + from, to - from);
    }

    /** Prints the letters as they are looked up. */
    @Override
    public String toString() {
        return letters();
    }
}
