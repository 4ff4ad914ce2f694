package jp.kurume.plan.districts.towns;

import jp.kurume.plan.districts.spelling.Spelling;
import jp.kurume.plan.districts.towns.part.Numerals;
import jp.kurume.plan.text.TypedText;

/**
 * The one spelling under which towns and addresses are compared: letters as names of districts are {@linkplain Spelling
 * looked up}, numbers in digits, 大字 and 字 left out.
 *
 * <p>What stands between numbers leaves a {@linkplain NumberGaps mark}, since it tells 2-3 from 23 and a number from what follows
 * it; and it is known where a 大字 or 字 stood, since the name of a town may end there.
 */
final class TownSpelling {

    /** What stands behind so many letters says nothing of the town. */
    private static final int LONGEST = 200;

    private final String letters;
    /** Whether 大字 or 字 stood before the letter of this place. */
    private final boolean[] sections;

    private TownSpelling(String letters, boolean[] sections) {
        this.letters = letters;
        this.sections = sections;
    }

    static TownSpelling of(String text) {
        String plain = TypedText.fold(text.substring(0, Math.min(text.length(), LONGEST)));
        String marked = NumberGaps.marked(plain, BeforeAddress.end(plain));
        return withoutSections(Numerals.inDigits(Spelling.of(marked, LONGEST).letters()));
    }

    /** Whether 条 stands in a grid, where it is left out as often: 北1条西2丁目, 北1西2. */
    private static boolean isOfGrid(String spelled, int at) {
        int behind = at + 2;
        return spelled.charAt(at) == '条'
                && at > 0
                && Numerals.isDigit(spelled.charAt(at - 1))
                && at + 1 < spelled.length()
                && "東西".indexOf(spelled.charAt(at + 1)) >= 0
                && (behind == spelled.length()
                        || Numerals.isDigit(spelled.charAt(behind))
                        || NumberGaps.isMark(spelled.charAt(behind)));
    }

    /** 芋沢字赤坂 as 芋沢赤坂, and 三潴町大字玉満 as 三潴町玉満; but 十文字町 as it is. */
    private static TownSpelling withoutSections(String spelled) {
        StringBuilder letters = new StringBuilder(spelled.length());
        boolean[] sections = new boolean[spelled.length() + 1];
        for (int i = 0; i < spelled.length(); i++) {
            if (isNumberedSection(spelled, i) || isOfGrid(spelled, i)) {
                continue;
            }
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
        char letter = spelled.charAt(at);
        boolean before = letter == '大' || letter == '小';
        return letter == '字' ? 1 : before && at + 1 < spelled.length() && spelled.charAt(at + 1) == '字' ? 2 : 0;
    }

    /** 第1地割 is 1地割, too. */
    private static boolean isNumberedSection(String spelled, int at) {
        int end = at + 1;
        while (spelled.charAt(at) == '第' && end < spelled.length() && Numerals.isDigit(spelled.charAt(end))) {
            end++;
        }
        return end > at + 1 && spelled.startsWith("地割", end);
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
}
