package jp.kurume.plan.districts.towns;

import jp.kurume.plan.districts.spelling.Spelling;
import jp.kurume.plan.districts.towns.part.Numerals;
import jp.kurume.plan.text.TypedText;

/**
 * The one spelling under which towns and addresses are compared: letters as names of districts are {@linkplain Spelling
 * looked up}, numbers in digits, 大字 and 字 left out.
 *
 * <p>Behind a number, white space and hyphens leave a mark, since they tell 2-3 from 23 and a number from what follows it; and
 * it is known where a 大字 or 字 stood, since the name of a town may end there.
 */
final class TownSpelling {

    /** What is left of a hyphen behind a number: a letter that nobody writes. */
    static final char HYPHEN = '\uE000';

    /** What is left of white space behind a number. */
    static final char BLANK = '\uE001';

    /** What stands behind so many letters says nothing of the town. */
    private static final int LONGEST = 200;

    private static final String HYPHENS = "-‐‑‒–—―−－ーｰ─";

    /** What belongs to the number before it, with white space between or without. */
    private static final String COUNTERS = "丁番号条";

    private static final int POSTAL_CODE = 7;

    private final String letters;
    /** Whether 大字 or 字 stood before the letter of this place. */
    private final boolean[] sections;

    private TownSpelling(String letters, boolean[] sections) {
        this.letters = letters;
        this.sections = sections;
    }

    static TownSpelling of(String text) {
        String plain = TypedText.fold(text.substring(0, Math.min(text.length(), LONGEST)));
        StringBuilder marked = new StringBuilder(plain.length());
        for (int i = afterPostalCode(plain); i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (!isGap(letter)) {
                marked.append(letter);
                continue;
            }
            int next = i;
            boolean hyphen = false;
            while (next < plain.length() && isGap(plain.charAt(next))) {
                hyphen |= HYPHENS.indexOf(plain.charAt(next)) >= 0;
                next++;
            }
            boolean behindNumber = !marked.isEmpty() && Numerals.isNumeral(marked.charAt(marked.length() - 1));
            if (behindNumber && next < plain.length() && COUNTERS.indexOf(plain.charAt(next)) < 0) {
                marked.append(hyphen ? HYPHEN : BLANK);
                i = next - 1;
            } else if (!marked.isEmpty() && !hyphen && isCounter(marked.charAt(marked.length() - 1))) {
                // 1番 101 is no 1番101号.
                marked.append(BLANK);
                i = next - 1;
            } else {
                marked.append(letter);
            }
        }
        return withoutSections(
                Numerals.inDigits(Spelling.of(marked.toString(), LONGEST).letters()));
    }

    private static boolean isCounter(char letter) {
        return letter == '番' || letter == '地' || letter == '号';
    }

    private static boolean isGap(char letter) {
        return letter == ' ' || letter == '\t' || HYPHENS.indexOf(letter) >= 0;
    }

    /** 芋沢字赤坂 as 芋沢赤坂, and 三潴町大字玉満 as 三潴町玉満; but 十文字町 as it is. */
    private static TownSpelling withoutSections(String spelled) {
        StringBuilder letters = new StringBuilder(spelled.length());
        boolean[] sections = new boolean[spelled.length() + 1];
        for (int i = 0; i < spelled.length(); i++) {
            int length = sectionAt(spelled, i);
            boolean inWord = i > 0 && spelled.charAt(i - 1) == '文';
            if (length == 0 || inWord || i + length == spelled.length()) {
                letters.append(spelled.charAt(i));
            } else {
                sections[letters.length()] = true;
                i += length - 1;
            }
        }
        return new TownSpelling(letters.toString(), sections);
    }

    private static int sectionAt(String spelled, int at) {
        return spelled.startsWith("大字", at) || spelled.startsWith("小字", at) ? 2 : spelled.charAt(at) == '字' ? 1 : 0;
    }

    String letters() {
        return letters;
    }

    int length() {
        return letters.length();
    }

    char at(int place) {
        return letters.charAt(place);
    }

    boolean startsWith(String other, int place) {
        return letters.startsWith(other, place);
    }

    /** Whether 大字 or 字 stood before the letter of a place. */
    boolean isSection(int place) {
        return sections[place];
    }

    /** Prints the letters. */
    @Override
    public String toString() {
        return letters;
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
