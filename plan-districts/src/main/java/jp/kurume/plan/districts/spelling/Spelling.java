package jp.kurume.plan.districts.spelling;

import java.text.Normalizer;
import java.util.Arrays;
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
 * length, and any sequence of units, is taken at once. Not thread-safe: made for one question.
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

    private static final char COMBINING_VOICED = '\u3099';
    private static final char COMBINING_HALF_VOICED = '\u309A';
    private static final String MACRONS = "āīūēō";
    private static final String CIRCUMFLEXES = "âîûêô";
    private static final String VOWELS = "aiueo";
    private static final String DASHES = "-‐‑‒–—―−－ｰ～〜~";
    private static final String APOSTROPHES = "`´ʻʼʾʿ";
    private static final String REPETITIONS = "ゝゞヽヾ々〻";
    private static final String SMALL_KE = "ヶヵゖゕ";

    private final int longest;
    /** What is spelled begins at {@code start} in both, which it may share with what it is the end of. */
    private char[] written;

    private char[] letters;
    private int start;
    private int length;
    private int changes;
    private boolean tooLong;

    private Spelling(int room, int longest) {
        this.longest = longest;
        this.written = new char[room];
        this.letters = new char[room];
    }

    /** A part of another spelling, whose letters it shares. */
    private Spelling(Spelling whole, int from, int to) {
        this.longest = whole.longest;
        this.written = whole.written;
        this.letters = whole.letters;
        this.start = whole.start + from;
        this.length = to - from;
        this.changes = whole.changes;
        this.tooLong = whole.tooLong;
    }

    /**
     * Spells a text.
     *
     * @param text any text
     * @param longest how many letters to take at the most
     * @return its spelling
     */
    public static Spelling of(String text, int longest) {
        Spelling spelling = new Spelling(Math.min(text.length(), longest), longest);
        spelling.read(text);
        return spelling;
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

    private void read(String text) {
        int end = text.length();
        for (int i = 0; i < end && !tooLong; i++) {
            char letter = text.charAt(i);
            if (Letters.isUnifiedIdeograph(letter)) {
                add(letter, kanji(letter));
            } else if (Letters.isHiragana(letter) || Letters.isKatakana(letter)) {
                add(letter, kana(letter));
            } else if (letter < '\u0080') {
                ascii(letter, i + 1 < end ? text.charAt(i + 1) : ' ');
            } else if (letter >= '\uFF01' && letter <= '\uFFEE') {
                otherWidth(letter, i + 1 < end ? text.charAt(i + 1) : ' ');
            } else if (letter == '\u3000') {
                changes |= WHITE_SPACE;
            } else if (Character.isHighSurrogate(letter)
                    && i + 1 < end
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                other(Character.toCodePoint(letter, text.charAt(++i)));
            } else if (DASHES.indexOf(letter) >= 0) {
                dash(letter, i + 1 < end ? text.charAt(i + 1) : ' ');
            } else {
                other(letter);
            }
        }
    }

    private void add(char asWritten, char letter) {
        if (length == longest) {
            tooLong = true;
            return;
        }
        if (length == letters.length) {
            // A letter that stands for several.
            written = Arrays.copyOf(written, 2 * length + 8);
            letters = Arrays.copyOf(letters, 2 * length + 8);
        }
        written[length] = asWritten;
        letters[length++] = letter;
    }

    private char before() {
        return length == 0 ? '\0' : letters[start + length - 1];
    }

    private char kanji(char letter) {
        char before = before();
        if (letter == '箇' && (Letters.isKanji(before) || before == 'の')) {
            return 'が';
        }
        if ((letter == '之' || letter == '乃') && Letters.isKanji(before)) {
            return 'の';
        }
        return (char) LetterForms.inUse(letter);
    }

    private char kana(char letter) {
        char before = before();
        boolean ga = SMALL_KE.indexOf(letter) >= 0 || (letter == 'ケ' && (Letters.isKanji(before) || before == 'の'));
        return ga ? 'が' : Letters.large(Letters.hiragana(letter));
    }

    private void ascii(char letter, char next) {
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
            add(letter, letter);
        } else if (letter >= 'A' && letter <= 'Z') {
            add(letter, (char) (letter + ('a' - 'A')));
        } else if (letter == ' ') {
            changes |= WHITE_SPACE;
        } else if (letter == '-' || letter == '~') {
            dash(letter, next);
        } else if (letter == '`') {
            changes |= PUNCTUATION;
        } else {
            byType(letter);
        }
    }

    private void otherWidth(char letter, char next) {
        if (letter <= '\uFF5E' && DASHES.indexOf(letter) < 0) {
            int before = length;
            ascii((char) (letter - '\uFF01' + '!'), next);
            changes |= length > before ? WIDTH : 0;
        } else if (Letters.isKatakanaOfHalfWidth(letter) && letter != 'ｰ') {
            char full = Letters.fullWidth(letter);
            changes |= WIDTH;
            add(full, kana(full));
        } else if (letter == '\uFF9E' || letter == '\uFF9F') {
            mark(letter, letter == '\uFF9E', WIDTH);
        } else if (DASHES.indexOf(letter) >= 0) {
            dash(letter, next);
        } else {
            other(letter);
        }
    }

    /**
     * A dash between kana is a long vowel mark, and so is one behind katakana, unless a number or Latin letter follows, which
     * it only sets apart; elsewhere it is punctuation. The mark of half width is no dash.
     */
    private void dash(char letter, char next) {
        boolean kanaBehind = Letters.isKana(next) || Letters.isKatakanaOfHalfWidth(next);
        boolean setsApart = Character.isDigit(next) || Reading.isLatin(next) || (next >= 'A' && next <= 'Z');
        if (isKanaBefore() && (kanaBehind || letter == 'ｰ' || (isKatakanaBefore() && !setsApart))) {
            add(letter, Letters.LONG_VOWEL);
        } else {
            changes |= PUNCTUATION;
        }
    }

    /** As it was written: the の that 之 stands for comes and goes with what is before it. */
    private boolean isKanaBefore() {
        char before = length == 0 ? '\0' : written[length - 1];
        return Letters.isHiragana(before) || Letters.isKatakana(before) || before == Letters.LONG_VOWEL;
    }

    private boolean isKatakanaBefore() {
        return length > 0 && Letters.isKatakana(written[length - 1]);
    }

    /** A mark of its own behind a kana makes one letter with it. */
    private void mark(char letter, boolean voiced, int change) {
        char last = length == 0 ? '\0' : written[length - 1];
        char marked = voiced ? Letters.voiced(last) : Letters.halfVoiced(last);
        if (marked == '\0') {
            add(letter, letter);
            return;
        }
        changes |= change;
        length--;
        add(marked, kana(marked));
    }

    /** Everything that names are hardly ever made of. */
    private void other(int letter) {
        if (letter == Letters.LONG_VOWEL) {
            if (isKanaBefore()) {
                add('ー', 'ー');
            } else {
                changes |= PUNCTUATION;
            }
        } else if (REPETITIONS.indexOf(letter) >= 0) {
            add((char) letter, repeated((char) letter));
        } else if (letter == COMBINING_VOICED || letter == '゛') {
            mark((char) letter, true, COMPOSITION);
        } else if (letter == COMBINING_HALF_VOICED || letter == '゜') {
            mark((char) letter, false, COMPOSITION);
        } else if (letter == '\u0304' || letter == '\u0302') {
            macron((char) letter);
        } else if (APOSTROPHES.indexOf(letter) >= 0) {
            changes |= PUNCTUATION;
        } else if (isSelector(letter)) {
            changes |= INVISIBLE;
        } else {
            form(letter);
        }
    }

    private void form(int letter) {
        int inUse = LetterForms.inUse(letter);
        if (inUse != letter && Character.isBmpCodePoint(inUse)) {
            // The lower half of its code is enough to tell whether two were written alike.
            add((char) letter, (char) inUse);
        } else {
            byType(letter);
        }
    }

    private static boolean isSelector(int letter) {
        return (letter >= 0xFE00 && letter <= 0xFE0F)
                || (letter >= 0xE0100 && letter <= 0xE01EF)
                || (letter >= 0x180B && letter <= 0x180F)
                || letter == 0x034F;
    }

    /** A macron or circumflex of its own behind a vowel. */
    private void macron(char letter) {
        int vowel = VOWELS.indexOf(before());
        if (vowel < 0) {
            add(letter, letter);
        } else {
            changes |= COMPOSITION;
            letters[length - 1] = MACRONS.charAt(vowel);
        }
    }

    private void byType(int letter) {
        switch (Character.getType(letter)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> {
                changes |= WHITE_SPACE;
            }
            case Character.CONTROL -> changes |= Character.isWhitespace(letter) ? WHITE_SPACE : INVISIBLE;
            case Character.FORMAT -> changes |= INVISIBLE;
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> changes |= PUNCTUATION;
            default -> letterOfItsOwn(letter);
        }
    }

    private void letterOfItsOwn(int letter) {
        int small = Character.toLowerCase(letter);
        int circumflex = CIRCUMFLEXES.indexOf(small);
        if (letter < 0x0250) {
            add((char) letter, circumflex < 0 ? (char) small : MACRONS.charAt(circumflex));
        } else if (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE) {
            add((char) letter, (char) letter);
        } else {
            composed(letter);
        }
    }

    /** A letter that may stand for others: compatibility ideographs, radicals, letters in circles and squares. */
    private void composed(int letter) {
        String parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC);
        if (parts.codePointAt(0) == letter) {
            for (int i = 0; i < parts.length(); i++) {
                add(parts.charAt(i), parts.charAt(i));
            }
        } else if (parts.length() == 1 && Letters.isUnifiedIdeograph(parts.charAt(0))) {
            add((char) letter, kanji(parts.charAt(0)));
        } else {
            changes |= COMPOSITION;
            read(parts);
        }
    }

    /**
     * Whether a letter repeats the one before it.
     *
     * @param letter a letter as it was written
     * @return true for 々 and the like
     */
    public static boolean isRepetition(char letter) {
        return REPETITIONS.indexOf(letter) >= 0;
    }

    /**
     * Whether a letter is kana, or a dash that stands for a long vowel.
     *
     * @param letter a letter as it was written
     * @return true for kana
     */
    public static boolean isKana(char letter) {
        return Letters.isKana(letter) || DASHES.indexOf(letter) >= 0;
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
     * A letter as it is looked up.
     *
     * @param place its place
     * @return the letter
     */
    public char letter(int place) {
        return letters[start + place];
    }

    /**
     * A letter as it was written, of ordinary width and with its mark.
     *
     * @param place its place
     * @return the letter
     */
    public char written(int place) {
        return written[start + place];
    }

    /**
     * The spelling of what stands behind something else, with its first letter spelled as one that none stands before.
     *
     * @param place the place of its first letter
     * @return its spelling
     */
    public Spelling from(int place) {
        Spelling rest = new Spelling(this, place, length);
        rest.respell();
        return rest;
    }

    /**
     * The spelling of what stands before something else.
     *
     * @param place the place behind its last letter
     * @return its spelling
     */
    public Spelling to(int place) {
        return new Spelling(this, 0, place);
    }

    /** Spells the letters anew from the first, as far as it makes a difference that nothing stands before it. */
    private void respell() {
        int end = length;
        boolean same = false;
        for (int i = 0; i < end && !same; i++) {
            length = i;
            char letter = again(written[start + i], letters[start + i]);
            same = letter == letters[start + i];
            if (!same && i == 0) {
                // Its own from here on: what it is the end of keeps its spelling.
                written = Arrays.copyOfRange(written, start, start + end);
                letters = Arrays.copyOfRange(letters, start, start + end);
                start = 0;
            }
            letters[start + i] = letter;
        }
        length = end;
    }

    private char again(char asWritten, char letter) {
        if (Letters.isUnifiedIdeograph(asWritten)) {
            return kanji(asWritten);
        }
        if (Letters.isHiragana(asWritten) || Letters.isKatakana(asWritten)) {
            return kana(asWritten);
        }
        return isRepetition(asWritten) ? repeated(asWritten) : letter;
    }

    /** What a mark of repetition repeats; the mark itself where nothing stands before that it could repeat. */
    private char repeated(char mark) {
        char before = before();
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
     * The letters as they were written, of ordinary width and with their marks.
     *
     * @return the letters
     */
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

    /**
     * The letters as they are looked up.
     *
     * @return the letters
     */
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
