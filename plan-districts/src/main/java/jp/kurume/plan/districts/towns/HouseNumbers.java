package jp.kurume.plan.districts.towns;

import jp.kurume.plan.districts.towns.part.AddressNumber;
import jp.kurume.plan.districts.towns.part.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * The numbers behind the town of an address (番地・号): 1-5-3, 一丁目5番3号, 甲208番地11, 743番地の2.
 *
 * <p>Three numbers are looked at. The first is a 丁目 or a 番, as its counter says, or as the town has it where there is none. The
 * number of a room (101号室) is none of them, nor is one behind a blank, which may be that of a room. Where blanks alone stand
 * between the numbers (1 5 3), those of two digits at the most behind the first are numbers of land.
 *
 * @param kind what the first number is
 * @param mark the 甲, 乙 or イ before the first number behind the 丁目
 * @param first the first number; 0 if there is none
 * @param second the second; 0 if there is none
 * @param third the third; 0 if there is none
 * @param apart whether a blank alone stands before the second, which may be that of a room
 */
record HouseNumbers(Kind kind, String mark, int first, int second, int third, boolean apart) {

    enum Kind {
        /** There is no number. */
        NONE,
        /** A 字 follows, whose numbers are its own. */
        SECTION,
        /** The first number is a 丁目. */
        BLOCK,
        /** The first number is a 番. */
        NUMBER,
        /** The first number has no counter. */
        BARE
    }

    private static final HouseNumbers NONE = new HouseNumbers(Kind.NONE, "", 0, 0, 0, false);
    private static final HouseNumbers SECTION = new HouseNumbers(Kind.SECTION, "", 0, 0, 0, false);

    /** Letters before numbers as they are spelled, and as parts are read. */
    private static final String SPELLED_MARKS = "甲乙丙丁戊己庚辛壬癸いろはにほへとちりぬるをわかよたれそつねな";

    private static final String MARKS = "甲乙丙丁戊己庚辛壬癸イロハニホヘトチリヌルヲワカヨタレソツネナ";
    private static final int MOST_DIGITS = 6;
    private static final int MOST_BEHIND_BLANK = 99;

    /** 一番町, 一番丁 and 一番街 are towns; 3号室, 3号棟 and 3号館 are in a building. */
    private static final String BEHIND_NAMES = "町丁街";

    private static final String IN_BUILDINGS = "室棟館";

    /** The numbers with the first one as 丁目. */
    AddressNumber withBlock() {
        return new AddressNumber(first, mark, second, third);
    }

    /** The numbers with the first one as 番. */
    AddressNumber withoutBlock() {
        return new AddressNumber(0, mark, first, apart ? 0 : second);
    }

    /** What stands behind the name of a town; null if the name does not end there. */
    static @Nullable HouseNumbers behind(TownSpelling address, int end) {
        return new Reader(address, end).read();
    }

    /** A reader of one address. */
    private static final class Reader {

        private final TownSpelling text;
        private final int begin;
        private int at;
        private boolean apart;

        Reader(TownSpelling text, int begin) {
            this.text = text;
            this.begin = begin;
            this.at = begin;
        }

        private @Nullable HouseNumbers read() {
            skipGaps();
            if (at == text.length() || text.startsWith("無番地", at) || text.startsWith("番外", at)) {
                return NONE;
            }
            String mark = mark();
            int first = number();
            if (first < 0 || !endsTown()) {
                return text.isSection(begin) ? SECTION : null;
            }
            if (mark.isEmpty() && takeBlock()) {
                skipGaps();
                String own = mark();
                int second = land(number());
                return new HouseNumbers(Kind.BLOCK, own, first, second, second > 0 ? next(false) : 0, false);
            }
            if (land(first) == 0) {
                return NONE;
            }
            boolean counted = isCounter() || !mark.isEmpty();
            int second = next(!counted);
            if (counted) {
                return new HouseNumbers(Kind.NUMBER, mark, first, second, 0, false);
            }
            boolean blanks = apart && second <= MOST_BEHIND_BLANK && isPlainBehind();
            boolean room = apart && !blanks;
            int third = second > 0 ? next(blanks) : 0;
            boolean land = !apart || (third <= MOST_BEHIND_BLANK && isPlainBehind());
            return new HouseNumbers(Kind.BARE, mark, first, second, land ? third : 0, room);
        }

        /** Whether the name of the town can end before a number that ends here: 東3国町 is another town. */
        private boolean endsTown() {
            if (at == text.length()) {
                return true;
            }
            char next = text.at(at);
            if (next == 'の') {
                return isDigit(at + 1);
            }
            boolean counter = (next == '番' || next == '号') && !isAnyOf(BEHIND_NAMES, at + 1);
            return counter || block() > 0 || isGap(next) || !Character.isIdeographic(next);
        }

        /** The length of 丁目, or of 丁 alone. */
        private int block() {
            int behind = at + 1;
            boolean alone = isAnyOf("丁", at) && (behind == text.length() || isDigit(behind) || isGap(text.at(behind)));
            return text.startsWith("丁目", at) ? 2 : alone ? 1 : 0;
        }

        private boolean takeBlock() {
            int length = block();
            at += length;
            return length > 0;
        }

        private boolean isCounter() {
            return isAnyOf("番号", at);
        }

        /** The number behind the one before; 0 if there is none, or one of a building. */
        private int next(boolean mayStandApart) {
            if (text.startsWith("番地", at)) {
                at += 2;
            } else if (isAnyOf("番", at)) {
                at++;
            }
            if (isAnyOf("の", at) && isDigit(at + 1)) {
                at++;
            }
            boolean hyphen = false;
            int from = at;
            while (at < text.length() && isGap(text.at(at))) {
                hyphen |= text.at(at++) != TownSpelling.BLANK;
            }
            apart = at > from && !hyphen;
            int number = land(number());
            return apart && !mayStandApart && !isAnyOf("号", at) ? 0 : number;
        }

        /** Whether nothing follows, or another number behind blanks. */
        private boolean isPlainBehind() {
            int next = at;
            while (next < text.length() && text.at(next) == TownSpelling.BLANK) {
                next++;
            }
            return next == text.length() || (next > at && isDigit(next));
        }

        /** A number of land that ends here; 0 where it is one of a room, a floor or a building. */
        private int land(int number) {
            if (number < 0 || at == text.length() || isGap(text.at(at))) {
                return Math.max(0, number);
            }
            char next = text.at(at);
            boolean latin = next >= 'a' && next <= 'z';
            boolean counted = next == '番' || next == '丁' || (next == '号' && !isAnyOf(IN_BUILDINGS, at + 1));
            return counted || !(latin || Character.isIdeographic(next)) ? number : 0;
        }

        private void skipGaps() {
            while (at < text.length() && isGap(text.at(at))) {
                at++;
            }
        }

        private static boolean isGap(char letter) {
            return letter == TownSpelling.HYPHEN || letter == TownSpelling.BLANK || letter == Numerals.BETWEEN;
        }

        private boolean isAnyOf(String letters, int place) {
            return place < text.length() && letters.indexOf(text.at(place)) >= 0;
        }

        private boolean isDigit(int place) {
            return place < text.length() && Numerals.isDigit(text.at(place));
        }

        private String mark() {
            int known = at < text.length() ? SPELLED_MARKS.indexOf(text.at(at)) : -1;
            if (known < 0 || !isDigit(at + 1)) {
                return "";
            }
            at++;
            return MARKS.substring(known, known + 1);
        }

        /** The number that begins here; -1 if none does, 0 for one that nothing is numbered with. */
        private int number() {
            int value = 0;
            int start = at;
            while (isDigit(at)) {
                value = at - start < MOST_DIGITS ? 10 * value + text.at(at) - '0' : 0;
                at++;
            }
            return at == start ? -1 : at - start > MOST_DIGITS ? 0 : value;
        }
    }
}
