package jp.kurume.plan.text;

import java.util.List;

/**
 * A text as messages quote it: in one line, and no more of a long one than its beginning, so that a message stays short
 * whatever was given.
 */
public final class Excerpt {

    private static final int LONGEST = 80;

    private static final int MOST_NAMES = 5;

    private Excerpt() {}

    /**
     * The text, or its beginning and how long it is.
     *
     * @param text any text, of any length
     * @return the text if it has at most 80 letters, else the first 80, … and its length; line breaks become blanks
     */
    public static String of(String text) {
        boolean whole = text.length() <= LONGEST;
        int end = whole ? text.length() : LONGEST;
        // Half a letter beyond the Basic Multilingual Plane would print as a question mark.
        end -= !whole && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
        String beginning = text.substring(0, end).replace('\n', ' ').replace('\r', ' ');
        return whole ? beginning : beginning + "… (" + text.length() + " letters)";
    }

    /**
     * Several names, or the first of them.
     *
     * @param names the names, of any number
     * @return the names, separated by commas, if they are five at most; else the first five and …
     */
    public static String of(List<String> names) {
        boolean whole = names.size() <= MOST_NAMES;
        return String.join(", ", whole ? names : names.subList(0, MOST_NAMES)) + (whole ? "" : " …");
    }
}
