package jp.kurume.plan.districts.towns.part;

import jp.kurume.plan.text.Dashes;

/** Blanks in a printed part that separate nothing: around the sign of a range, and between a number and its counter. */
public final class PartBlanks {

    private static final String COUNTERS = "丁番号";
    private static final char ODD_OR_EVEN = '数';
    private static final String[] OF_RANGES = {"から", "まで"};
    private static final String FROM = "から";

    private PartBlanks() {}

    /**
     * {@return the text without such blanks}
     *
     * @param text a part, or a cell of towns and parts, with numbers in any digits
     */
    public static String without(String text) {
        if (text.indexOf(' ') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int next = i;
            while (next < text.length() && text.charAt(next) == ' ') {
                next++;
            }
            if (next == i || next == text.length() || isSeparator(out, text, next)) {
                out.append(text.charAt(i));
            }
            i = Math.max(i, next - 1);
        }
        return out.toString();
    }

    /** Whether blanks between what stands before and what follows at a place keep these apart. */
    private static boolean isSeparator(StringBuilder before, String text, int next) {
        char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        char first = text.charAt(next);
        boolean counted = (Numerals.isNumeral(last) || last == ODD_OR_EVEN) && COUNTERS.indexOf(first) >= 0;
        boolean range = Dashes.isWave(last) || Dashes.isWave(first);
        int from = before.length() - FROM.length();
        range |= from >= 0 && before.indexOf(FROM, from) == from;
        for (String word : OF_RANGES) {
            range |= text.startsWith(word, next);
        }
        return !counted && !range;
    }
}
