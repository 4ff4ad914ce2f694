package jp.kurume.plan.districts.towns;

import jp.kurume.plan.districts.spelling.Spelling;
import jp.kurume.plan.text.TypedText;

/**
 * The one spelling under which towns and addresses are compared: letters as names of districts are {@linkplain Spelling
 * looked up}, numbers in digits.
 *
 * <p>Behind a number, white space and hyphens leave a mark, since they tell 2-3 from 23 and a number from what follows it.
 */
final class TownSpelling {

    /** What is left of white space and hyphens behind a number: a letter that nobody writes. */
    static final char GAP = '\uE000';

    /** What stands behind so many letters says nothing of the town. */
    private static final int LONGEST = 200;

    private static final String HYPHENS = "-‐‑‒–—―−－ーｰ";

    /** What belongs to the number before it, with white space between or without. */
    private static final String COUNTERS = "丁番号条";

    private static final int POSTAL_CODE = 7;

    private TownSpelling() {}

    static String of(String text) {
        String plain = TypedText.fold(text.substring(0, Math.min(text.length(), LONGEST)));
        StringBuilder marked = new StringBuilder(plain.length());
        for (int i = afterPostalCode(plain); i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (!isGap(letter)) {
                marked.append(letter);
                continue;
            }
            int next = i;
            while (next < plain.length() && isGap(plain.charAt(next))) {
                next++;
            }
            boolean behindNumber = !marked.isEmpty() && Numerals.isNumeral(marked.charAt(marked.length() - 1));
            if (behindNumber && next < plain.length() && COUNTERS.indexOf(plain.charAt(next)) < 0) {
                marked.append(GAP);
                i = next - 1;
            } else {
                marked.append(letter);
            }
        }
        return Numerals.inDigits(Spelling.of(marked.toString(), LONGEST).letters());
    }

    private static boolean isGap(char letter) {
        return letter == ' ' || letter == '\t' || HYPHENS.indexOf(letter) >= 0;
    }

    /** Where the address begins behind a postal code such as 〒830-8520. */
    private static int afterPostalCode(String plain) {
        int i = 0;
        boolean marked = false;
        while (i < plain.length() && (plain.charAt(i) == '〒' || Character.isWhitespace(plain.charAt(i)))) {
            marked |= plain.charAt(i++) == '〒';
        }
        int begin = i;
        int digits = 0;
        boolean hyphen = false;
        while (i < plain.length() && digits < POSTAL_CODE) {
            char letter = plain.charAt(i);
            if (Numerals.isDigit(letter)) {
                digits++;
            } else if (digits == 3 && !hyphen && isGap(letter)) {
                hyphen = true;
            } else {
                break;
            }
            i++;
        }
        return digits == POSTAL_CODE && (marked || hyphen) ? i : begin;
    }
}
