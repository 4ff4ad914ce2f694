package jp.kurume.plan.districts.towns;

import jp.kurume.plan.districts.towns.part.Numerals;
import jp.kurume.plan.text.Dashes;

/**
 * What stands between the numbers of an address: one mark is left of all the signs between two letters, lest 2-3 become 23 and
 * the room in 1-12#301 a part of the 号.
 *
 * <p>Marks are left behind numbers and their counters, and before a number that a bracket or the like sets apart. Elsewhere signs
 * are no part of a name, and stay as they are.
 */
final class NumberGaps {

    /** White space alone: what follows may be the number of a room. Marks are letters that nobody writes. */
    static final char BLANK = '\uE000';

    /** A hyphen or a dash of any kind: the next number follows. */
    static final char HYPHEN = '\uE001';

    /** A comma, a stop, a slash, と or the like: a list of numbers, a room, or a hyphen typed beside its key. */
    static final char LIST = '\uE002';

    /** A bracket, # or any other sign: what follows is no number of land. */
    static final char SIGN = '\uE003';

    /** A wave or から: numbers from one to another. */
    static final char RANGE = '\uE004';

    /** Signs of which nobody can tell whether they are hyphens, or stand in a list. A bracket that closes says nothing. */
    private static final String OF_LISTS = ",、.。・/:;_|)]」』】〉》";

    private static final String[] OF_RANGES = {"から", "より"};
    private static final String[] CONJUNCTIONS = {"と", "及び", "および", "並びに", "又は", "または", "か"};

    /** What belongs to the number before it, with white space between or without. */
    private static final String COUNTERS = "丁番号条";

    /** The last letters of counters behind which white space sets a room apart: 1番 101 is no 1番101号. */
    private static final String BEFORE_ROOMS = "番地号";

    private static final char ONE = '一';

    private NumberGaps() {}

    /** Whether a letter is a mark. */
    static boolean isMark(char letter) {
        return letter >= BLANK && letter <= RANGE;
    }

    /** A folded text from a place on, with its marks. */
    static String marked(String plain, int from) {
        StringBuilder out = new StringBuilder(plain.length() - from + 4);
        for (int i = from; i < plain.length(); ) {
            char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
            boolean behindNumber = Numerals.isNumeral(before);
            int end = endOfGap(plain, i, before, behindNumber);
            if (end == i) {
                char letter = plain.charAt(i++);
                // These letters stand for の: 5之3 and 5乃3.
                boolean no = behindNumber && (letter == '之' || letter == '乃') && isNumeral(plain, i);
                out.append(no ? 'の' : letter);
                continue;
            }
            char mark = mark(plain, i, end);
            if (isLeft(mark, before, behindNumber, plain, end)) {
                out.append(mark);
            } else {
                out.append(plain, i, end);
            }
            i = end;
        }
        return out.toString();
    }

    private static boolean isLeft(char mark, char before, boolean behindNumber, String plain, int end) {
        if (end == plain.length()) {
            return false;
        }
        if (behindNumber) {
            return mark > HYPHEN || COUNTERS.indexOf(plain.charAt(end)) < 0;
        }
        boolean counter = BEFORE_ROOMS.indexOf(before) >= 0;
        if (mark == BLANK) {
            return counter;
        }
        boolean setsApart = mark >= SIGN || (mark == LIST && (counter || before == '目' || before == '丁'));
        return setsApart && before != ' ' && isNumeral(plain, end);
    }

    /** Where the signs end that begin at a place; the place itself if a letter stands there. */
    private static int endOfGap(String plain, int at, char before, boolean behindNumber) {
        int end = at;
        while (end < plain.length()) {
            char letter = plain.charAt(end);
            if (isLetter(letter) && !(behindNumber && isDash(letter, before, plain, end + 1))) {
                break;
            }
            end++;
        }
        boolean mayGoOn = behindNumber || BEFORE_ROOMS.indexOf(before) >= 0 || before == '目';
        if (end == at && mayGoOn) {
            int word = Math.max(lengthOf(OF_RANGES, plain, at), lengthOf(CONJUNCTIONS, plain, at));
            return word > 0 && isNumeral(plain, at + word) ? at + word : at;
        }
        return end;
    }

    /** A dash, or a 一 between digits, which looks like one: 1一12. */
    private static boolean isDash(char letter, char before, String plain, int next) {
        return Dashes.isDash(letter)
                || (letter == ONE
                        && Numerals.isDigit(before)
                        && next < plain.length()
                        && Numerals.isDigit(plain.charAt(next)));
    }

    private static boolean isLetter(char letter) {
        return (letter >= '一' && letter <= '\u9FFF')
                || Character.isLetterOrDigit(letter)
                || Character.isSurrogate(letter)
                || letter == '〇';
    }

    private static char mark(String plain, int from, int to) {
        if (lengthOf(OF_RANGES, plain, from) > 0) {
            return RANGE;
        }
        char mark = lengthOf(CONJUNCTIONS, plain, from) > 0 ? LIST : BLANK;
        for (int i = from; i < to; i++) {
            mark = (char) Math.max(mark, mark(plain.charAt(i), mark));
        }
        return mark;
    }

    private static char mark(char letter, char otherwise) {
        if (Dashes.isDash(letter) || letter == ONE) {
            return HYPHEN;
        }
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter) || isLetter(letter)) {
            return otherwise;
        }
        return Dashes.isWave(letter) ? RANGE : OF_LISTS.indexOf(letter) >= 0 ? LIST : SIGN;
    }

    private static int lengthOf(String[] words, String plain, int at) {
        for (String word : words) {
            if (plain.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    private static boolean isNumeral(String plain, int place) {
        return place < plain.length() && Numerals.isNumeral(plain.charAt(place));
    }
}
