package jp.kurume.plan.districts.spelling;

import java.text.Normalizer;
import java.util.Arrays;
import jp.kurume.plan.text.LetterForms;
import jp.kurume.plan.text.UnseenLetters;

/** Spells one text, letter by letter. Used once, by one thread. */
final class Speller {

    private static final char COMBINING_VOICED = '\u3099';
    private static final char COMBINING_HALF_VOICED = '\u309A';
    private static final String MACRONS = "āīūēō";
    private static final String CIRCUMFLEXES = "âîûêô";
    private static final String VOWELS = "aiueo";
    private static final String APOSTROPHES = "`´ʻʼʾʿ";

    private final int longest;
    private char[] written;
    private char[] letters;
    private int length;
    private int changes;
    private boolean tooLong;

    /**
     * For one text.
     *
     * @param longest how many letters to take at the most
     */
    Speller(String text, int longest) {
        int room = Math.min(text.length(), longest);
        this.longest = longest;
        this.written = new char[room];
        this.letters = new char[room];
        read(text);
    }

    /** The letters, which nothing is added to any more. */
    Spelling spelling() {
        return new Spelling(written, letters, 0, length, changes, tooLong);
    }

    private void read(String text) {
        int end = text.length();
        for (int i = 0; i < end && !tooLong; i++) {
            char letter = text.charAt(i);
            if (Letters.isUnifiedIdeograph(letter)) {
                addKanji(letter);
            } else if (Letters.isHiragana(letter) || Letters.isKatakana(letter)) {
                addKana(letter);
            } else if (letter < '\u0080') {
                ascii(letter, i + 1 < end ? text.charAt(i + 1) : ' ');
            } else if (letter >= '\uFF01' && letter <= '\uFFEE') {
                otherWidth(letter, i + 1 < end ? text.charAt(i + 1) : ' ');
            } else if (letter == '\u3000') {
                changes |= Spelling.WHITE_SPACE;
            } else if (Character.isHighSurrogate(letter)
                    && i + 1 < end
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                other(Character.toCodePoint(letter, text.charAt(++i)));
            } else if (Spelling.isDash(letter)) {
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
        return length == 0 ? '\0' : letters[length - 1];
    }

    /** The letter before as it was written, since the の that 之 stands for depends on what is before that. */
    private char writtenBefore() {
        return length == 0 ? '\0' : written[length - 1];
    }

    private void addKanji(char letter) {
        add(letter, LettersInPlace.kanji(letter, before()));
    }

    private void addKana(char letter) {
        add(letter, LettersInPlace.kana(letter, before()));
    }

    private void ascii(char letter, char next) {
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
            add(letter, letter);
        } else if (letter >= 'A' && letter <= 'Z') {
            add(letter, (char) (letter + ('a' - 'A')));
        } else if (letter == ' ') {
            changes |= Spelling.WHITE_SPACE;
        } else if (letter == '-' || letter == '~') {
            dash(letter, next);
        } else if (letter == '`') {
            changes |= Spelling.PUNCTUATION;
        } else {
            byType(letter);
        }
    }

    private void otherWidth(char letter, char next) {
        if (letter <= '\uFF5E' && !Spelling.isDash(letter)) {
            int before = length;
            ascii((char) (letter - '\uFF01' + '!'), next);
            changes |= length > before ? Spelling.WIDTH : 0;
        } else if (Letters.isKatakanaOfHalfWidth(letter) && letter != 'ｰ') {
            char full = Letters.fullWidth(letter);
            changes |= Spelling.WIDTH;
            addKana(full);
        } else if (letter == '\uFF9E' || letter == '\uFF9F') {
            mark(letter, letter == '\uFF9E', Spelling.WIDTH);
        } else if (Spelling.isDash(letter)) {
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
            changes |= Spelling.PUNCTUATION;
        }
    }

    private boolean isKanaBefore() {
        char before = writtenBefore();
        return Letters.isHiragana(before) || Letters.isKatakana(before) || before == Letters.LONG_VOWEL;
    }

    private boolean isKatakanaBefore() {
        return Letters.isKatakana(writtenBefore());
    }

    /** A mark of its own behind a kana makes one letter with it. */
    private void mark(char letter, boolean voiced, int change) {
        char last = writtenBefore();
        char marked = voiced ? Letters.voiced(last) : Letters.halfVoiced(last);
        if (marked == '\0') {
            add(letter, letter);
            return;
        }
        changes |= change;
        length--;
        addKana(marked);
    }

    /** Everything that names are hardly ever made of. */
    private void other(int letter) {
        if (letter == Letters.LONG_VOWEL) {
            if (isKanaBefore()) {
                add('ー', 'ー');
            } else {
                changes |= Spelling.PUNCTUATION;
            }
        } else if (LettersInPlace.isRepetition(letter)) {
            add((char) letter, LettersInPlace.repeated((char) letter, before()));
        } else if (letter == COMBINING_VOICED || letter == '゛') {
            mark((char) letter, true, Spelling.COMPOSITION);
        } else if (letter == COMBINING_HALF_VOICED || letter == '゜') {
            mark((char) letter, false, Spelling.COMPOSITION);
        } else if (letter == '\u0304' || letter == '\u0302') {
            macron((char) letter);
        } else if (APOSTROPHES.indexOf(letter) >= 0) {
            changes |= Spelling.PUNCTUATION;
        } else if (UnseenLetters.isUnseen(letter)) {
            changes |= Spelling.INVISIBLE;
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

    /** A macron or circumflex of its own behind a vowel. */
    private void macron(char letter) {
        int vowel = VOWELS.indexOf(before());
        if (vowel < 0) {
            add(letter, letter);
        } else {
            changes |= Spelling.COMPOSITION;
            letters[length - 1] = MACRONS.charAt(vowel);
        }
    }

    private void byType(int letter) {
        if (UnseenLetters.isBlank(letter)) {
            changes |= Spelling.WHITE_SPACE;
            return;
        }
        switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT -> changes |= Spelling.INVISIBLE;
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> changes |= Spelling.PUNCTUATION;
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
            add((char) letter, LettersInPlace.kanji(parts.charAt(0), before()));
        } else {
            changes |= Spelling.COMPOSITION;
            read(parts);
        }
    }
}
