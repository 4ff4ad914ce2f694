package jp.kurume.plan.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in the form in which it is searched, where spellings that people take for the same are the same, and every letter of
 * which knows its place in the text as it was.
 *
 * <p>Alike become
 *
 * <ul>
 *   <li>full and half width, letters in circles and squares, and composed and decomposed letters (Unicode NFKC, NFC and NFD):
 *       ＩＣＴ and ICT, ｶﾞ and ガ, ㈱ and (株);
 *   <li>katakana and hiragana, ヶ and ヵ and か where they count: 5ヶ所 and 5か所; large and small kana stay apart, since びょういん
 *       is not びよういん;
 *   <li>capital and small letters, in any language of the host;
 *   <li>old and present forms of kanji in common use: 步 and 歩;
 *   <li>hyphens, minus signs and dashes, and the two wave dashes.
 * </ul>
 *
 * <p>White space and letters that cannot be seen (controls, zero-width letters, variation selectors) are left out; punctuation
 * stays. The text is folded letter by letter, a letter being a code point and the marks behind it, so that a place in the folded
 * text is a place in the original one; a letter that stands for several, such as ㈱, is the place of each of them.
 *
 * <p>Takes a text of any length and any sequence of code units, in time linear in its length. Immutable and thread-safe.
 */
public final class FoldedText {

    /** Marks on one letter that are looked at together; more than any writing has, and few enough to be put in order at once. */
    private static final int MOST_MARKS = 8;

    private static final char KATAKANA_FIRST = 'ァ';
    private static final char KATAKANA_LAST = 'ヴ';
    private static final int TO_HIRAGANA = 'ァ' - 'ぁ';

    private final String original;
    private final String letters;
    private final int[] starts;
    private final int[] ends;

    private FoldedText(String original, Folding folding) {
        this.original = original;
        this.letters = folding.letters.toString();
        this.starts = Arrays.copyOf(folding.starts, letters.length());
        this.ends = Arrays.copyOf(folding.ends, letters.length());
    }

    /**
     * Folds a text.
     *
     * @param text any text
     * @return the folded text
     */
    public static FoldedText of(String text) {
        return ofBeginning(text, Integer.MAX_VALUE);
    }

    /**
     * Folds a text as far as it is of use, such as one that is sought in texts that are known to be short.
     *
     * @param text any text
     * @param enough of how many folded letters there are enough, 0 or more; what follows is not looked at
     * @return the folded text: the whole if it has fewer letters, else at least that many of its first
     */
    public static FoldedText ofBeginning(String text, int enough) {
        Folding folding = new Folding(Math.min(text.length(), enough));
        folding.read(text, enough);
        return new FoldedText(text, folding);
    }

    /**
     * The text as it was given.
     *
     * @return the original text
     */
    public String original() {
        return original;
    }

    /**
     * The letters under which it is found.
     *
     * @return the folded text; empty if there is nothing to be seen in the original
     */
    public String letters() {
        return letters;
    }

    /**
     * Whether it contains another text, both folded.
     *
     * @param sought what to look for; the empty text is contained in every one
     * @return true if it does
     */
    public boolean contains(FoldedText sought) {
        return letters.contains(sought.letters);
    }

    /**
     * Where a letter begins in the original text.
     *
     * @param place the place of a letter in the {@linkplain #letters() folded text}, from 0
     * @return the place of its first code unit in the original
     * @throws IndexOutOfBoundsException if there is no such letter
     */
    public int startOf(int place) {
        return starts[place];
    }

    /**
     * Where a letter ends in the original text.
     *
     * @param place the place of a letter in the {@linkplain #letters() folded text}, from 0
     * @return the place behind its last code unit in the original
     * @throws IndexOutOfBoundsException if there is no such letter
     */
    public int endOf(int place) {
        return ends[place];
    }

    /** Prints the folded letters. */
    @Override
    public String toString() {
        return letters;
    }

    /** The folded letters so far, with their places. Used by one thread, for one text. */
    private static final class Folding {
        private final StringBuilder letters;
        private int[] starts;
        private int[] ends;

        private final StringBuilder letter = new StringBuilder();
        private int marks;
        private int start;
        private int end;

        private Folding(int room) {
            letters = new StringBuilder(room);
            starts = new int[room];
            ends = new int[room];
        }

        private void read(String text, int enough) {
            int i = 0;
            while (i < text.length() && letters.length() < enough) {
                int code = text.codePointAt(i);
                int next = i + Character.charCount(code);
                if (isBlank(code)) {
                    finishLetter();
                } else if (!isInvisible(code)) {
                    boolean onTheLetterBefore = !letter.isEmpty() && marks < MOST_MARKS && isMark(code);
                    if (onTheLetterBefore) {
                        marks++;
                    } else {
                        finishLetter();
                        start = i;
                    }
                    letter.appendCodePoint(combining(code));
                    end = next;
                }
                i = next;
            }
            finishLetter();
        }

        private void finishLetter() {
            if (letter.length() == 1 && isPlain(letter.charAt(0))) {
                add(folded(letter.charAt(0)));
            } else if (!letter.isEmpty()) {
                String composed = Normalizer.normalize(letter, Normalizer.Form.NFKC);
                for (int i = 0; i < composed.length(); ) {
                    int code = composed.codePointAt(i);
                    i += Character.charCount(code);
                    if (!isBlank(code) && !isInvisible(code)) {
                        addFolded(code);
                    }
                }
            }
            letter.setLength(0);
            marks = 0;
        }

        private void addFolded(int code) {
            if (code >= 'ヷ' && code <= 'ヺ') {
                // These have no hiragana of one letter: わ゙ is two.
                add("わゐゑを".charAt(code - 'ヷ'));
                add('\u3099');
            } else if (Character.isBmpCodePoint(code)) {
                add(folded((char) code));
            } else {
                int small = small(code);
                add(Character.highSurrogate(small));
                add(Character.lowSurrogate(small));
            }
        }

        private void add(char folded) {
            int place = letters.length();
            if (place == starts.length) {
                // A letter that stands for several.
                starts = Arrays.copyOf(starts, 2 * place + MOST_MARKS);
                ends = Arrays.copyOf(ends, 2 * place + MOST_MARKS);
            }
            starts[place] = start;
            ends[place] = end;
            letters.append(folded);
        }
    }

    /**
     * Whether a code point is white space, which folded texts leave out: a blank of any width, a tab or a line break.
     *
     * @param code a code point
     * @return true for white space
     */
    public static boolean isBlank(int code) {
        return Character.isWhitespace(code) || Character.isSpaceChar(code);
    }

    private static boolean isInvisible(int code) {
        int type = Character.getType(code);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || (code >= 0xFE00 && code <= 0xFE0F)
                || (code >= 0xE0100 && code <= 0xE01EF)
                || (code >= 0x180B && code <= 0x180F)
                || code == 0x034F;
    }

    /** Whether a code point belongs to the letter before it: marks, and the later parts of a Hangul syllable. */
    private static boolean isMark(int code) {
        int type = Character.getType(code);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || combining(code) != code
                || (code >= 0x1160 && code <= 0x11FF);
    }

    /** The voiced marks of kana in every width, as marks that combine. */
    private static int combining(int code) {
        return switch (code) {
            case '゛', 'ﾞ' -> 0x3099;
            case '゜', 'ﾟ' -> 0x309A;
            default -> code;
        };
    }

    /** Whether a letter is sure to be its own normal form, as most of Japanese text is. */
    private static boolean isPlain(char letter) {
        return letter < 0x80
                || (letter >= 'ぁ' && letter <= 'ゖ')
                || (letter >= 'ァ' && letter <= 'ヶ')
                || (letter >= '一' && letter <= '\u9FFF');
    }

    private static char folded(char letter) {
        if (letter >= '一' && letter <= '\u9FFF') {
            return OldLetters.inUse(letter);
        }
        if (letter >= KATAKANA_FIRST && letter <= KATAKANA_LAST) {
            return (char) (letter - TO_HIRAGANA);
        }
        return switch (letter) {
            case 'ヵ', 'ヶ', 'ゕ', 'ゖ' -> 'か';
            case 'ヽ', 'ヾ' -> (char) (letter - TO_HIRAGANA);
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            case '〜' -> '~';
            default -> (char) small(letter);
        };
    }

    /** By way of the capital, so that both forms of the Greek sigma are one. */
    private static int small(int code) {
        return Character.toLowerCase(Character.toUpperCase(code));
    }
}
