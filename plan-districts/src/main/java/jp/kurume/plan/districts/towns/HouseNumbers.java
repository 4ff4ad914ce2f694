package jp.kurume.plan.districts.towns;

import jp.kurume.plan.districts.towns.part.AddressNumber;
import jp.kurume.plan.districts.towns.part.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * The numbers behind the town of an address (番地・号): 1-5-3, 一丁目5番3号, 甲208番地11, 743番地の2.
 *
 * <p>Three numbers are looked at. The first is a 丁目 or a 番, as its counter says, or as the town has it where there is none. The
 * number of a room (101号室, #101) is none of them, nor is one behind a blank, which may be that of a room. Where blanks alone
 * stand between the numbers (1 5 3), those of two digits at the most behind the first are numbers of land. Of several numbers
 * (5～7, 5・6番) none is taken.
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
        /** A number of the town's own kind follows, such as 4番街 or 2区. */
        OTHER,
        /** The first number is a 丁目. */
        BLOCK,
        /** The first number is a 番. */
        NUMBER,
        /** The first number has no counter. */
        BARE
    }

    private static final HouseNumbers NONE = new HouseNumbers(Kind.NONE, "", 0, 0, 0, false);
    private static final HouseNumbers SECTION = new HouseNumbers(Kind.SECTION, "", 0, 0, 0, false);
    private static final HouseNumbers OTHER = new HouseNumbers(Kind.OTHER, "", 0, 0, 0, false);

    /** Letters before numbers as they are spelled, and as parts are read. */
    private static final String SPELLED_MARKS = "甲乙丙丁戊己庚辛壬癸いろはにほへとちりぬるをわかよたれそつねな";

    private static final String MARKS = "甲乙丙丁戊己庚辛壬癸イロハニホヘトチリヌルヲワカヨタレソツネナ";
    private static final int MOST_DIGITS = 6;
    private static final int MOST_BEHIND_BLANK = 99;
    private static final int DIGITS_BEHIND_BLANK = 2;

    /** 一番町, 一番丁 and 一番街 are towns; 3号室, 3号棟 and 3号館 are in a building. */
    private static final String BEHIND_NAMES = "町丁街";

    private static final String IN_BUILDINGS = "室棟館";

    /** What numbers of rooms, floors, buildings and the like are counted with. */
    private static final String NOT_OF_LAND = "室棟館階層戸軒区組街期班条線";

    /** What towns are divided into that parts do not tell apart. */
    private static final String[] OTHER_COUNTERS = {"番街", "街区", "組", "区"};

    private static final String LOT = "地割";

    private static final String COUNTERS = "丁番号";
    private static final String BEHIND_COUNTERS = "目地";

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
            if (isDigit(begin) && isDigit(begin - 1)) {
                // 西一 is not the town of 西17.
                return null;
            }
            skipGaps();
            if (at == text.length()
                    || NumberGaps.isMark(text.at(at))
                    || text.startsWith("無番地", at)
                    || text.startsWith("番外", at)) {
                return NONE;
            }
            String mark = mark();
            int first = number();
            if (first < 0 || !endsTown()) {
                return text.isSection(begin) ? SECTION : isOther() ? OTHER : null;
            }
            if (isOneOfSeveral(true)) {
                return NONE;
            }
            if (mark.isEmpty() && takeBlock()) {
                return behindBlock(first);
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

        private HouseNumbers behindBlock(int block) {
            boolean listed = skipGaps();
            String mark = mark();
            int number = number();
            boolean several = isOneOfSeveral(false) || (listed && mark.isEmpty() && !isAnyOf("番", at));
            int second = several ? 0 : land(number);
            return new HouseNumbers(Kind.BLOCK, mark, block, second, second > 0 ? next(false) : 0, false);
        }

        /** Whether the name of the town ends before a number of its own kind: 4番街, 2区. */
        private boolean isOther() {
            at = begin;
            skipGaps();
            at += isAnyOf("第", at) ? 1 : 0;
            if (number() < 0) {
                return false;
            }
            for (String counter : OTHER_COUNTERS) {
                if (text.startsWith(counter, at)) {
                    return true;
                }
            }
            return false;
        }

        /**
         * Whether the number before this place is one of several, so that nobody can tell which is meant: 5～7, 5番・6番. A number
         * behind the first one may be that of a room, if it is long enough: 1-12、301.
         */
        private boolean isOneOfSeveral(boolean first) {
            int gap = at;
            int level = isAnyOf(COUNTERS, gap) ? COUNTERS.indexOf(text.at(gap++)) : -1;
            gap += level >= 0 && isAnyOf(BEHIND_COUNTERS, gap) ? 1 : 0;
            if (gap == text.length() || text.at(gap) < NumberGaps.LIST || !NumberGaps.isMark(text.at(gap))) {
                return false;
            }
            int next = gap + 1;
            next += next + 1 < text.length() && SPELLED_MARKS.indexOf(text.at(next)) >= 0 ? 1 : 0;
            int behind = next;
            while (isDigit(behind)) {
                behind++;
            }
            if (behind == next || text.at(gap) == NumberGaps.SIGN) {
                return false;
            }
            int other = isAnyOf(COUNTERS, behind) ? COUNTERS.indexOf(text.at(behind)) : -1;
            boolean finer = level >= 0 && (other > level || (other < 0 && level == 0));
            boolean mayBeRoom = (level >= 0 || !first) && other < 0 && behind - next > DIGITS_BEHIND_BLANK;
            return text.at(gap) == NumberGaps.RANGE || !(finer || mayBeRoom);
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
            return counter || block() > 0 || isAnyGap(next) || !Character.isIdeographic(next);
        }

        /** The length of 丁目 or 地割, which counts like it, or of 丁 alone. */
        private int block() {
            if (text.startsWith(LOT, at)) {
                return LOT.length();
            }
            int behind = at + 1;
            boolean alone =
                    isAnyOf("丁", at) && (behind == text.length() || isDigit(behind) || isAnyGap(text.at(behind)));
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
            boolean listed = false;
            boolean hyphen = false;
            int from = at;
            while (at < text.length() && isGap(text.at(at))) {
                listed |= text.at(at) == NumberGaps.LIST;
                hyphen |= text.at(at++) != NumberGaps.BLANK;
            }
            apart = at > from && !hyphen;
            int number = land(number());
            boolean mayBeRoom = listed || (apart && !mayStandApart);
            return (mayBeRoom && !isAnyOf("号", at)) || isOneOfSeveral(false) ? 0 : number;
        }

        /** Whether nothing follows, or another number behind blanks. */
        private boolean isPlainBehind() {
            int next = at;
            while (next < text.length() && text.at(next) == NumberGaps.BLANK) {
                next++;
            }
            return next == text.length() || (next > at && isDigit(next));
        }

        /** A number of land that ends here; 0 where it is one of a room, a floor or a building. */
        private int land(int number) {
            if (number < 0 || at == text.length() || isAnyGap(text.at(at))) {
                return Math.max(0, number);
            }
            char next = text.at(at);
            boolean latin = next >= 'a' && next <= 'z';
            boolean inBuilding = NOT_OF_LAND.indexOf(next) >= 0 || (next == '号' && isAnyOf(IN_BUILDINGS, at + 1));
            return latin || inBuilding ? 0 : number;
        }

        /** Goes behind what a number may follow, and tells whether a sign of lists was among it. */
        private boolean skipGaps() {
            boolean listed = false;
            while (at < text.length() && isGap(text.at(at))) {
                listed |= text.at(at++) == NumberGaps.LIST;
            }
            return listed;
        }

        private static boolean isGap(char letter) {
            return isAnyGap(letter) && letter != NumberGaps.SIGN && letter != NumberGaps.RANGE;
        }

        private static boolean isAnyGap(char letter) {
            return NumberGaps.isMark(letter) || letter == Numerals.BETWEEN;
        }

        private boolean isAnyOf(String letters, int place) {
            return place < text.length() && letters.indexOf(text.at(place)) >= 0;
        }

        private boolean isDigit(int place) {
            return place >= 0 && place < text.length() && Numerals.isDigit(text.at(place));
        }

        private String mark() {
            int known = at < text.length() ? SPELLED_MARKS.indexOf(text.at(at)) : -1;
            boolean joined = isAnyOf("の", at + 1) && isDigit(at + 2);
            if (known < 0 || !(joined || isDigit(at + 1))) {
                return "";
            }
            at += joined ? 2 : 1;
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
