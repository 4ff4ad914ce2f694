package jp.kurume.plan.districts.routing;

import org.jspecify.annotations.Nullable;

/**
 * A text a part of which stands in brackets, such as a name with its reading behind it: 日吉（ひよし）.
 *
 * @param outside what stands before and behind the brackets
 * @param inside what stands in them
 */
record Bracketed(String outside, String inside) {

    private static final String OPEN = "(（[［〔【｢「";
    private static final String CLOSED = ")）]］〕】｣」";

    /** The parts of a text; null if it has no brackets, or more than one pair of them. */
    static @Nullable Bracketed of(String text) {
        int open = first(text, OPEN, 0);
        int closed = open < 0 ? -1 : first(text, CLOSED, open + 1);
        boolean one = closed >= 0 && first(text, OPEN, open + 1) < 0 && first(text, CLOSED, closed + 1) < 0;
        return one
                ? new Bracketed(text.substring(0, open) + text.substring(closed + 1), text.substring(open + 1, closed))
                : null;
    }

    private static int first(String text, String brackets, int from) {
        for (int i = from; i < text.length(); i++) {
            if (brackets.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
