package jp.kurume.plan.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Old and variant forms of kanji (旧字体・異体字), each with the form in use now: 莊 with 荘, 嶋 with 島, ⺠ with 民.
 *
 * <p>Only forms of one and the same letter are there, on the authority of a public table that each row names: the old forms of
 * the table of letters for common use (常用漢字表), the variants of the letters for personal names, of the print standard and
 * of JIS X 0213, those among the letters of the family register (戸籍統一文字) that occur in names of places, and the radicals
 * that Unicode keeps apart from the letters they are. Different letters stay apart, however alike they look or sound: 城 and
 * 荘, 斉 and 斎, 阪 and 坂. Compatibility ideographs and the radicals of the Kangxi dictionary need no row; they are taken for
 * the letter that Unicode itself says they stand for.
 *
 * <p>This is the one table of its kind: searches, names of districts and towns, and all that people type go by it. It is {@code
 * letter-forms/letters.csv} beside this class. A letter that has one form only is told without anything being allocated.
 * Immutable and thread-safe.
 */
public final class LetterForms {

    private static final int LETTERS_OF_ONE_UNIT = 0x10000;

    /** The form in use of each letter of one UTF-16 unit: itself, for most. */
    private static final char[] IN_USE = new char[LETTERS_OF_ONE_UNIT];

    /** The forms in use of letters of two UTF-16 units that have another one. */
    private static final Map<Integer, Character> IN_USE_BEYOND = new HashMap<>();

    static {
        for (int letter = 0; letter < LETTERS_OF_ONE_UNIT; letter++) {
            IN_USE[letter] = (char) letter;
        }
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LetterForms.class.getResourceAsStream("letter-forms/letters.csv")),
                StandardCharsets.UTF_8))) {
            table.lines().skip(1).forEach(LetterForms::add);
        } catch (IOException e) {
            throw new UncheckedIOException("The table of letter forms cannot be read", e);
        }
    }

    private LetterForms() {}

    private static void add(String row) {
        String[] cells = row.split(",", -1);
        int letter = cells[0].codePointAt(0);
        char inUse = cells[1].charAt(0);
        if (letter < LETTERS_OF_ONE_UNIT) {
            IN_USE[letter] = inUse;
        } else {
            IN_USE_BEYOND.put(letter, inUse);
        }
    }

    /**
     * The form of a letter that is in use now.
     *
     * @param letter a code point
     * @return the letter in use: 島 for 嶋; the letter itself, if it has no other form
     */
    public static int inUse(int letter) {
        int listed = listed(letter);
        return listed == letter && isStandIn(letter) ? listed(stoodFor(letter)) : listed;
    }

    private static int listed(int letter) {
        if (letter < LETTERS_OF_ONE_UNIT) {
            return IN_USE[letter];
        }
        Character inUse = IN_USE_BEYOND.get(letter);
        return inUse == null ? letter : inUse;
    }

    /**
     * Whether a code point is a second code of a letter and no other form of it: a radical, or a compatibility ideograph.
     *
     * @param letter a code point
     * @return true for such a code, which looks the same as the letter
     */
    static boolean isStandIn(int letter) {
        return isRadical(letter) || (letter >= 0xF900 && letter <= 0xFAFF) || (letter >= 0x2F800 && letter <= 0x2FA1F);
    }

    private static boolean isRadical(int letter) {
        return letter >= 0x2E80 && letter <= 0x2FDF;
    }

    /** The letter for which a second code stands: by the table for a radical, else by Unicode's own decomposition. */
    static int stoodFor(int letter) {
        if (isRadical(letter) && listed(letter) != letter) {
            return listed(letter);
        }
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC)
                .codePointAt(0);
    }
}
