package jp.kurume.plan.text;

import java.util.Objects;

/**
 * Letters of which nothing is to be seen (見えない文字), such as a zero-width space from a web page, a mark of direction from a
 * telephone's address book, or the byte order mark from the beginning of a file.
 *
 * <pre>{@code
 * UnseenLetters.without("R8\u200B");    // R8
 * UnseenLetters.named("R8\u200B");      // R8[U+200B]
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class UnseenLetters {

    private UnseenLetters() {}

    /**
     * Whether a code point shows nothing and takes no room: zero-width letters, marks of direction, soft hyphens, variation
     * selectors, fillers. Blanks take room, and controls are damage to a text; neither is meant.
     *
     * @param letter a code point
     * @return true if a text looks the same without it
     */
    public static boolean isUnseen(int letter) {
        return Character.getType(letter) == Character.FORMAT
                || (letter >= 0xFE00 && letter <= 0xFE0F)
                || (letter >= 0xE0100 && letter <= 0xE01EF)
                || (letter >= 0x180B && letter <= 0x180F)
                || letter == 0x034F
                || isFiller(letter);
    }

    private static boolean isFiller(int letter) {
        return letter == 0x115F || letter == 0x1160 || letter == 0x3164 || letter == 0xFFA0;
    }

    /**
     * Whether a code point is a blank of any width, a tab or a line break.
     *
     * @param letter a code point
     * @return true for white space
     */
    public static boolean isBlank(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == 0x85 || letter == 0x2800;
    }

    /**
     * {@return the text without letters of which nothing is to be seen}
     *
     * @param text any text
     */
    public static String without(String text) {
        Objects.requireNonNull(text, "text");
        if (text.codePoints().noneMatch(UnseenLetters::isUnseen)) {
            return text;
        }
        return text.codePoints()
                .filter(letter -> !isUnseen(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * The text without blanks of any kind at its ends, and without letters of which nothing is to be seen there.
     *
     * @param text any text
     * @return the text from its first letter to its last; empty if it has none
     */
    public static String trimmed(String text) {
        Objects.requireNonNull(text, "text");
        int start = 0;
        int end = text.length();
        while (start < end && isNothing(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (start < end && isNothing(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    private static boolean isNothing(int letter) {
        // A variation selector at the end belongs to the letter before it.
        return isBlank(letter) || Character.getType(letter) == Character.FORMAT;
    }

    /**
     * {@return the place of the first blank of any kind, or -1}
     *
     * @param text any text
     */
    public static int firstBlank(String text) {
        Objects.requireNonNull(text, "text");
        int place = 0;
        while (place < text.length() && !isBlank(text.charAt(place))) {
            place++;
        }
        return place < text.length() ? place : -1;
    }

    /**
     * The text as a message can show it: in one line, and with the code of whatever could not be seen, or be told from an
     * ordinary blank, in its place.
     *
     * @param text any text
     * @return the text, with line breaks and tabs as blanks, and codes such as {@code [U+200B]}
     */
    public static String named(String text) {
        Objects.requireNonNull(text, "text");
        StringBuilder named = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (letter == '\n' || letter == '\r' || letter == '\t') {
                named.append(' ');
            } else if (isShown(letter)) {
                named.appendCodePoint(letter);
            } else {
                named.append(String.format("[U+%04X]", letter));
            }
        });
        return named.toString();
    }

    private static boolean isShown(int letter) {
        if (letter == ' ' || letter == '　') {
            return true;
        }
        return !isUnseen(letter)
                && !isBlank(letter)
                && switch (Character.getType(letter)) {
                    case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
                    default -> true;
                };
    }
}
