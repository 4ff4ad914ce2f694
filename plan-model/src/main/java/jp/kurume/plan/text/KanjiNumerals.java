package jp.kurume.plan.text;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Whole numbers written in kanji (漢数字): 二十三, 百六, 二〇二六, 参拾.
 *
 * <p>Numbers have units (十, 百, 千) or stand digit by digit, and are 999,999,999 at the most. Read are also the digits of deeds
 * (壱, 弐, 参, 拾) in their old forms, and the circle that people type for 〇. 万 and what is greater is a word of its own
 * ({@link WrittenNumbers}). Thread-safe.
 *
 * <pre>{@code
 * KanjiNumerals.inDigits("令和八年十二月三十一日");    // 令和8年12月31日
 * KanjiNumerals.value("百六");                       // 106
 * }</pre>
 */
public final class KanjiNumerals {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String DIGITS_OF_DEEDS = "零壱弐参";
    private static final String CIRCLES = "○◯";
    private static final String UNITS = "十百千";
    private static final char TEN_OF_DEEDS = '拾';

    /** This many digits an {@code int} is sure to hold. */
    private static final int MOST_DIGITS = 9;

    private KanjiNumerals() {}

    /**
     * {@return whether a letter is a digit or a unit of a number in kanji}
     *
     * @param letter a UTF-16 unit
     */
    public static boolean isNumeral(char letter) {
        return digit(letter) >= 0 || unit(letter) > 0;
    }

    /** The value of a digit in kanji; -1 if the letter is none. */
    private static int digit(char letter) {
        if (CIRCLES.indexOf(letter) >= 0) {
            return 0;
        }
        char inUse = (char) LetterForms.inUse(letter);
        return Math.max(DIGITS.indexOf(inUse), DIGITS_OF_DEEDS.indexOf(inUse));
    }

    /** The value of a unit in kanji; 0 if the letter is none. */
    private static int unit(char letter) {
        return switch (letter == TEN_OF_DEEDS ? 0 : UNITS.indexOf(letter)) {
            case 0 -> 10;
            case 1 -> 100;
            case 2 -> 1000;
            default -> 0;
        };
    }

    /**
     * The number that a text in kanji says.
     *
     * @param text any text
     * @return the number; empty if the text holds anything else, or its numerals make no number, as 十二百, 〇六 and ○
     */
    public static OptionalInt value(String text) {
        Objects.requireNonNull(text, "text");
        boolean hasUnits = false;
        boolean hasDigits = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!isNumeral(letter)) {
                return OptionalInt.empty();
            }
            hasUnits |= unit(letter) > 0;
            // A circle alone is a mark in a form.
            hasDigits |= CIRCLES.indexOf(letter) < 0;
        }
        if (!hasDigits) {
            return OptionalInt.empty();
        }
        return hasUnits ? byUnits(text) : digitByDigit(text);
    }

    private static OptionalInt digitByDigit(String text) {
        boolean beginsWithZero = text.length() > 1 && digit(text.charAt(0)) == 0;
        if (beginsWithZero || text.length() > MOST_DIGITS) {
            return OptionalInt.empty();
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = 10 * value + digit(text.charAt(i));
        }
        return OptionalInt.of(value);
    }

    private static OptionalInt byUnits(String text) {
        int value = 0;
        int pending = 0;
        int lastUnit = Integer.MAX_VALUE;
        for (int i = 0; i < text.length(); i++) {
            int unit = unit(text.charAt(i));
            int digit = digit(text.charAt(i));
            // 十二三, 三十百 and 〇十 are no numbers.
            if (unit == 0 ? pending > 0 || digit == 0 : unit >= lastUnit) {
                return OptionalInt.empty();
            }
            if (unit == 0) {
                pending = digit;
            } else {
                value += unit * Math.max(1, pending);
                pending = 0;
                lastUnit = unit;
            }
        }
        return OptionalInt.of(value + pending);
    }

    /**
     * A text with its numbers in digits.
     *
     * @param text any text
     * @return the text with digits for every run of numerals that is a number and touches no digit
     */
    public static String inDigits(String text) {
        Objects.requireNonNull(text, "text");
        return TypedText.of(text).inDigits().letters();
    }

    /** Where the run of numerals ends that begins at a place. */
    static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length() && isNumeral(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
