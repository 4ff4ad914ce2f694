package jp.kurume.plan.text;

import java.text.Normalizer;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A text that people typed or pasted (入力された文字列), folded into the one form in which every door of the library reads it;
 * and every letter knows its place in the text as it was.
 *
 * <p>Folded are
 *
 * <ul>
 *   <li>width and composition: ２０２６ is 2026, ｶﾞ and か with a mark behind it are one letter, ㋿ is 令和 and ㈱ is (株);
 *   <li>radicals and compatibility ideographs, those without a mapping of Unicode's too: ⽉ is 月 and ⺠ is 民;
 *   <li>blanks of every kind into ordinary ones, and away at both ends;
 *   <li>letters that cannot be seen ({@link UnseenLetters}) into nothing;
 *   <li>hyphens and minus signs ({@link Dashes#isHyphen}) into the plain one.
 * </ul>
 *
 * <p>Not folded is what tells one thing from another: capital and small letters, kana, old forms of kanji, dashes and waves,
 * 10² and ①. Doors that ask for less fold further: {@link #inDigits} reads numerals in kanji, {@link Dashes#asHyphens} takes
 * any dash for a hyphen, {@link FoldedText} is the form in which texts are searched. Controls and letters that stand for
 * damage stay, so that they are refused.
 *
 * <pre>{@code
 * TypedText.fold(" Ｒ８\u200B");                      // R8
 * TypedText.fold("令和8年4⽉1⽇");                     // 令和8年4月1日
 * TypedText.of("令和八年度").inDigits().letters();     // 令和8年度
 * }</pre>
 *
 * <p>Folding a folded text changes nothing. Takes a text of any length and any sequence of code units, in time linear in its
 * length. Immutable and thread-safe.
 */
public final class TypedText {

    /** Marks on one letter that are looked at together; more than any writing has, and few enough to be put in order at once. */
    private static final int MOST_MARKS = 8;

    private final String original;
    private final String letters;
    private final int[] starts;
    private final int[] ends;

    private TypedText(String original, Places places) {
        this.original = original;
        this.letters = places.letters();
        this.starts = places.starts();
        this.ends = places.ends();
    }

    /**
     * {@return the folded letters of a text}
     *
     * @param text any text
     */
    public static String fold(CharSequence text) {
        Objects.requireNonNull(text, "text");
        String original = text.toString();
        if (isPlain(original)) {
            return original;
        }
        String usual = usual(original);
        return usual == null ? of(original).letters : usual;
    }

    /**
     * The folding of a text that has nothing unusual but blanks, hyphens, signs and letters of full width, as people type numbers; null
     * if there is more to fold.
     */
    private static @Nullable String usual(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == ' ' || letter == '\u3000') {
                if (!letters.isEmpty()) {
                    letters.append(' ');
                }
            } else if (isPlain(letter) || (letter >= '、' && letter <= '〟')) {
                letters.append(letter);
            } else if (letter == '－' || letter == '−') {
                letters.append('-');
            } else if (letter >= '！' && letter <= '～') {
                letters.append((char) (letter - '！' + '!'));
            } else {
                return null;
            }
        }
        int end = letters.length();
        while (end > 0 && letters.charAt(end - 1) == ' ') {
            end--;
        }
        return letters.substring(0, end);
    }

    /**
     * Folds a text whose letters keep their places.
     *
     * @param text any text
     * @return the folded text
     */
    public static TypedText of(CharSequence text) {
        Objects.requireNonNull(text, "text");
        String original = text.toString();
        Places places = new Places(original.length());
        StringBuilder marks = new StringBuilder();
        int next;
        for (int start = 0; start < original.length(); start = next) {
            int letter = original.codePointAt(start);
            next = start + Character.charCount(letter);
            if (UnseenLetters.isUnseen(letter)) {
                continue;
            }
            int end = next;
            marks.setLength(0);
            while (next < original.length() && isWithTheLetterBefore(original.codePointAt(next))) {
                int mark = original.codePointAt(next);
                next += Character.charCount(mark);
                if (!UnseenLetters.isUnseen(mark)) {
                    end = next;
                    if (marks.length() < MOST_MARKS) {
                        marks.appendCodePoint(thatCombines(mark));
                    }
                }
            }
            String meant = meant(letter) + marks;
            addEach(marks.isEmpty() ? meant : Normalizer.normalize(meant, Normalizer.Form.NFC), places, start, end);
        }
        places.stripTrailing();
        return new TypedText(original, places);
    }

    private static void addEach(String text, Places places, int start, int end) {
        text.codePoints()
                .filter(letter -> letter != ' ' || !places.isEmpty())
                .forEach(letter -> places.add(letter, start, end));
    }

    /** Whether a text is sure to be its own folding, as most texts are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean isInnerBlank = letter == ' ' && i > 0 && i < text.length() - 1;
            if (!isInnerBlank && !isPlain(letter)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a letter is sure to be its own folding, as those of most texts are. */
    static boolean isPlain(int letter) {
        return (letter > ' ' && letter < 0x7F)
                || (letter >= 'ぁ' && letter <= 'ゖ')
                || (letter >= 'ァ' && letter <= 'ー')
                || (letter >= '一' && letter <= '\u9FFF');
    }

    private static boolean isWithTheLetterBefore(int letter) {
        return UnseenLetters.isUnseen(letter) || isMark(letter);
    }

    /** Whether a code point is a mark on the letter before it, or a later part of a Hangul syllable. */
    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> thatCombines(letter) != letter || (letter > 0x1160 && letter <= 0x11FF);
        };
    }

    /** The voiced marks of kana in every width, as marks that combine. */
    private static int thatCombines(int letter) {
        return switch (letter) {
            case '゛', 'ﾞ' -> 0x3099;
            case '゜', 'ﾟ' -> 0x309A;
            default -> letter;
        };
    }

    /** What one letter means, without the marks on it. */
    private static String meant(int letter) {
        if (isPlain(letter)) {
            return Character.toString(letter);
        }
        if (UnseenLetters.isBlank(letter)) {
            return " ";
        }
        if (Dashes.isHyphen(letter)) {
            return "-";
        }
        if (Character.getType(letter) == Character.SURROGATE) {
            return "\uFFFD";
        }
        if (LetterForms.isStandIn(letter)) {
            return Character.toString(LetterForms.stoodFor(letter));
        }
        String meant = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC);
        boolean isDigit = letter >= '０' && letter <= '９';
        return isDigit || meant.codePoints().noneMatch(TypedText::isMisleading) ? meant : Character.toString(letter);
    }

    /** Whether a letter must not come out of another one: 10² is not 102, and a mark alone would go to the letter before. */
    private static boolean isMisleading(int letter) {
        return Character.isDigit(letter)
                || (Character.isBmpCodePoint(letter) && KanjiNumerals.isNumeral((char) letter))
                || UnseenLetters.isBlank(letter)
                || Dashes.isHyphen(letter)
                || isWithTheLetterBefore(letter);
    }

    /**
     * This text with its numbers in kanji written in digits ({@link KanjiNumerals}): for doors where nothing but a number can
     * stand, since 千 and 三 are in names, too.
     *
     * @return the text with digits for every run of numerals that is a number and touches no digit
     */
    public TypedText inDigits() {
        Places places = new Places(letters.length());
        for (int start = 0; start < letters.length(); ) {
            int end = KanjiNumerals.endOfRun(letters, start);
            OptionalInt value = isDigitAt(start - 1) || isDigitAt(end)
                    ? OptionalInt.empty()
                    : KanjiNumerals.value(letters.substring(start, end));
            if (value.isPresent()) {
                int begin = starts[start];
                int behind = ends[end - 1];
                String.valueOf(value.getAsInt()).chars().forEach(digit -> places.add(digit, begin, behind));
                start = end;
            }
            // What is no number, and the letter behind.
            for (; start < Math.min(end + 1, letters.length()); start++) {
                places.add(letters.charAt(start), starts[start], ends[start]);
            }
        }
        return new TypedText(original, places);
    }

    private boolean isDigitAt(int place) {
        return place >= 0 && place < letters.length() && letters.charAt(place) >= '0' && letters.charAt(place) <= '9';
    }

    /**
     * {@return the text as it was given}
     */
    public String original() {
        return original;
    }

    /**
     * {@return the folded text; empty if there is nothing to be seen in the original}
     */
    public String letters() {
        return letters;
    }

    /**
     * Where a letter begins in the original text.
     *
     * @param place the place of a letter in the {@linkplain #letters() folded text}, from 0, or the place behind the last
     * @return the place of its first code unit in the original; the end of the original for the place behind the last letter
     * @throws IndexOutOfBoundsException if there is no such letter
     */
    public int startOf(int place) {
        return place == letters.length() ? original.length() : starts[place];
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
