package jp.kurume.plan.text;

import java.text.Normalizer;
import java.util.Objects;

/**
 * A text in the form in which it is searched, where spellings that people take for the same are the same, and every letter of
 * which knows its place in the text as it was.
 *
 * <p>Alike become what {@link TypedText} folds, and
 *
 * <ul>
 *   <li>letters in circles and squares, and raised ones, and the plain ones (Unicode NFKC): ① and 1;
 *   <li>katakana and hiragana, ヶ and ヵ and か where they count: 5ヶ所 and 5か所; large and small kana stay apart, since びょういん
 *       is not びよういん;
 *   <li>capital and small letters, in any language of the host;
 *   <li>old, variant and present forms of kanji ({@link LetterForms}): 步 and 歩, 敎 and 教;
 *   <li>hyphens, minus signs and dashes, and the two wave dashes.
 * </ul>
 *
 * <p>White space and controls are left out; punctuation stays. The text is folded letter by letter, so that a place in the
 * folded text is a place in the original one; a letter that stands for several, such as ㈱, is the place of each of them.
 *
 * <p>Takes a text of any length and any sequence of code units, in time linear in its length. Immutable and thread-safe.
 */
public final class FoldedText {

    private static final char KATAKANA_FIRST = 'ァ';
    private static final char KATAKANA_LAST = 'ヴ';
    private static final int TO_HIRAGANA = 'ァ' - 'ぁ';
    private static final char VOICED = '\u3099';

    private final String original;
    private final String letters;
    private final int[] starts;
    private final int[] ends;

    private FoldedText(String original, Places places) {
        this.original = original;
        this.letters = places.letters();
        this.starts = places.starts();
        this.ends = places.ends();
    }

    /**
     * Folds a text.
     *
     * @param text any text
     * @return the folded text
     */
    public static FoldedText of(String text) {
        Objects.requireNonNull(text, "text");
        TypedText typed = TypedText.of(text);
        String letters = typed.letters();
        Places places = new Places(letters.length());
        for (int i = 0; i < letters.length(); ) {
            int letter = letters.codePointAt(i);
            int start = typed.startOf(i);
            int end = typed.endOf(i);
            i += Character.charCount(letter);
            if (TypedText.isPlain(letter)) {
                add(letter, places, start, end);
            } else {
                Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC)
                        .codePoints()
                        .forEach(part -> add(part, places, start, end));
            }
        }
        return new FoldedText(text, places);
    }

    private static void add(int letter, Places places, int start, int end) {
        if (letter >= 'ヷ' && letter <= 'ヺ') {
            // These have no hiragana of one letter: わ゙ is two.
            places.add("わゐゑを".charAt(letter - 'ヷ'), start, end);
            places.add(VOICED, start, end);
        } else if (isSeen(letter)) {
            places.add(folded(letter), start, end);
        }
    }

    private static boolean isSeen(int letter) {
        return !UnseenLetters.isBlank(letter)
                && !UnseenLetters.isUnseen(letter)
                && Character.getType(letter) != Character.CONTROL;
    }

    private static int folded(int letter) {
        if (letter >= KATAKANA_FIRST && letter <= KATAKANA_LAST) {
            return letter - TO_HIRAGANA;
        }
        if (letter == 'ー') {
            return letter;
        }
        if (Dashes.isDash(letter)) {
            return '-';
        }
        if (Dashes.isWave(letter)) {
            return '~';
        }
        return switch (letter) {
            case 'ヵ', 'ヶ', 'ゕ', 'ゖ' -> 'か';
            default -> small(LetterForms.inUse(letter));
        };
    }

    /** The letter is folded by way of the capital, so that both forms of the Greek sigma are one. */
    private static int small(int letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    /**
     * {@return the text as it was given}
     */
    public String original() {
        return original;
    }

    /**
     * {@return the letters under which the text is found; empty if there is nothing to be seen in the original}
     */
    public String letters() {
        return letters;
    }

    /**
     * {@return whether this text contains another one, both folded; the empty text is contained in every one}
     *
     * @param sought what to look for
     */
    public boolean contains(FoldedText sought) {
        Objects.requireNonNull(sought, "sought");
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
}
