package jp.kurume.plan.text;

import java.util.List;
import java.util.Objects;

/**
 * A text as messages quote it: in one line, no more of a long one than its beginning, so that a message stays short whatever
 * was given, and with the code of what cannot be seen, so that a message does not show the very text that it asks for.
 */
public final class Excerpt {

    private static final int LONGEST = 80;

    private static final int MOST_NAMES = 5;

    /** How many letters are shown before and behind a passage. */
    private static final int AROUND = 20;

    private Excerpt() {}

    /**
     * The text, or its beginning and how long it is.
     *
     * @param text any text, of any length
     * @return the text if it has at most 80 letters, else the first 80, … and its length; line breaks become blanks, and
     *     {@linkplain UnseenLetters#named letters that cannot be seen} their codes
     */
    public static String of(String text) {
        Objects.requireNonNull(text, "text");
        String beginning = UnseenLetters.named(beginning(text, LONGEST));
        return text.length() <= LONGEST ? beginning : beginning + "… (" + text.length() + " letters)";
    }

    /**
     * The text, or as much of its beginning as a short message has room for.
     *
     * @param text any text, of any length
     * @param longest how many letters to show at the most
     * @return the text if it is no longer, else its beginning and …; what cannot be seen as in {@link #of(String)}
     */
    public static String of(String text, int longest) {
        Objects.requireNonNull(text, "text");
        return UnseenLetters.named(beginning(text, longest)) + (text.length() > longest ? "…" : "");
    }

    private static String beginning(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        // Half a letter of two UTF-16 units is none.
        return text.substring(0, longest - (Character.isHighSurrogate(text.charAt(longest - 1)) ? 1 : 0));
    }

    /**
     * A passage of a text, marked, with a little of what is around it: {@code …に取り組み、【見守り】や声かけを…}.
     *
     * @param text the whole text
     * @param start where the passage begins
     * @param end where it ends, behind its last letter
     * @return the passage between 【 and 】, with up to 20 letters before and behind it and … for what is left out; line breaks
     *     become blanks, and a passage of more than 80 letters is cut as {@link #of(String)} cuts a text
     * @throws IndexOutOfBoundsException if the passage is not within the text
     */
    public static String around(String text, int start, int end) {
        Objects.requireNonNull(text, "text");
        String passage = of(text.substring(start, end));
        int from = Math.max(0, start - AROUND);
        from += from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
        int to = Math.min(text.length(), end + AROUND);
        to -= to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
        // Where the passage itself ends in half a letter, nothing is taken away from it.
        String before = text.substring(Math.min(from, start), start);
        String behind = text.substring(end, Math.max(to, end));
        return (from > 0 ? "…" : "")
                + oneLine(before)
                + "【"
                + passage
                + "】"
                + oneLine(behind)
                + (to < text.length() ? "…" : "");
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }

    /**
     * Several names, or the first of them.
     *
     * @param names the names, of any number
     * @return the names, separated by commas, if they are five at most; else the first five and …
     */
    public static String of(List<String> names) {
        Objects.requireNonNull(names, "names");
        boolean whole = names.size() <= MOST_NAMES;
        return String.join(", ", whole ? names : names.subList(0, MOST_NAMES)) + (whole ? "" : " …");
    }
}
