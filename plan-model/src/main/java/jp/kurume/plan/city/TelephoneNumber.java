package jp.kurume.plan.city;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.net.URI;
import java.util.Arrays;
import jp.kurume.plan.text.Dashes;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.text.TypedText;

/**
 * A Japanese telephone or fax number (電話番号・ファクス番号), as it is printed.
 *
 * <p>A number is printed in its domestic form: digits, the first of them a zero, with or without hyphens between them.
 * Ten digits as a rule; eleven where it begins with 020, 050, 060, 070, 080 (0800 among them) or 090. Whether the
 * number is in use, and where its area code ends, is not checked. Two numbers are equal if they are printed alike,
 * hyphens included.
 *
 * <pre>{@code
 * TelephoneNumber number = new TelephoneNumber("0942-46-8711");
 * number.international();    // +81 942-46-8711
 * number.uri();              // tel:+81-942-46-8711
 * }</pre>
 *
 * <p>In JSON it is a text, as printed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param printed the number as printed, such as {@code 0942-46-8711}
 */
public record TelephoneNumber(@JsonValue String printed) implements Serializable {

    private static final int USUAL_LENGTH = 10;
    private static final int LENGTH_OF_MOBILES = 11;

    /** What a caller from abroad dials in place of the leading zero: Japan's country code. */
    private static final String COUNTRY = "+81";

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TelephoneNumber {
        if (!isNumber(printed)) {
            throw new IllegalArgumentException("\"" + Excerpt.of(printed)
                    + "\" is no Japanese telephone number: digits with single hyphens between them,"
                    + " such as 0942-46-8711");
        }
    }

    /**
     * The number that somebody typed: with digits and hyphens of any width, and blanks around it.
     *
     * @param text what was typed
     * @return the number
     * @throws IllegalArgumentException if it is none
     */
    public static TelephoneNumber parse(String text) {
        return new TelephoneNumber(plain(text));
    }

    /**
     * A text in the letters of a number: half-width, and a hyphen for every sign that people take for one.
     *
     * @param text any text
     * @return the text, which need not be a number
     */
    public static String plain(String text) {
        return Dashes.asHyphens(TypedText.fold(text));
    }

    /**
     * Whether a text is a well-formed number; it need not be in use.
     *
     * <p>A loop over the letters rather than a regular expression: tables are read at the start of a process.
     *
     * @param text any text
     * @return true for the right number of digits after a zero, with single hyphens between them at the most
     */
    public static boolean isNumber(String text) {
        int digits = 0;
        boolean afterDigit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
                afterDigit = true;
            } else if (c == '-' && afterDigit) {
                afterDigit = false;
            } else {
                return false;
            }
        }
        return afterDigit && digits == length(text);
    }

    /** How many digits a number has that begins like this; none fits a text that is no number's beginning. */
    private static int length(String text) {
        char second = digit(text, 1);
        if (digit(text, 0) != '0' || second == '0') {
            return -1;
        }
        boolean mobile = digit(text, 2) == '0' && second != '1' && second != '3' && second != '4';
        return mobile ? LENGTH_OF_MOBILES : USUAL_LENGTH;
    }

    /** The digit at a place, hyphens left out; a blank where there are not as many. */
    private static char digit(String text, int place) {
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '-') {
                if (seen == place) {
                    return c;
                }
                seen++;
            }
        }
        return ' ';
    }

    /**
     * The number as one writes it for callers from abroad (ITU-T E.123): {@code +81 942-46-8711}.
     *
     * <p>Not every number can be reached from abroad; free numbers as a rule cannot.
     *
     * @return country code, a blank, and the number without its leading zero
     */
    public String international() {
        return COUNTRY + " " + withoutZero();
    }

    /**
     * The number as a link that a telephone can dial (RFC 3966): {@code tel:+81-942-46-8711}.
     *
     * @return the link, in the global form
     */
    public URI uri() {
        return URI.create("tel:" + COUNTRY + "-" + withoutZero());
    }

    private String withoutZero() {
        return printed.substring(printed.charAt(1) == '-' ? 2 : 1);
    }

    /**
     * Whether the call is free for the caller (フリーダイヤル): 0120 or 0800.
     *
     * @return true for a free number
     */
    public boolean isFreephone() {
        char[] start = {digit(printed, 1), digit(printed, 2), digit(printed, 3)};
        return Arrays.equals(start, new char[] {'1', '2', '0'}) || Arrays.equals(start, new char[] {'8', '0', '0'});
    }

    /** Prints the number as printed. */
    @Override
    public String toString() {
        return printed;
    }
}
