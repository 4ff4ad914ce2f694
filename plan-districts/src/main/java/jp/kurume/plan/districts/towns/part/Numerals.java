package jp.kurume.plan.districts.towns.part;

/** Numbers within Japanese text, in digits or kanji (漢数字): 23, 二十三, 二三, 百二, 一〇三. */
public final class Numerals {

    /** Stands between two numbers that follow on each other, as 13 and 2 in 十三2丁目. */
    public static final char BETWEEN = '/';

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String UNITS = "十百千";

    private Numerals() {}

    public static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    public static boolean isKanji(char letter) {
        return switch (letter) {
            case '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千' -> true;
            default -> false;
        };
    }

    public static boolean isNumeral(char letter) {
        return isDigit(letter) || isKanji(letter);
    }

    /** The text with every number in kanji written in digits; so 三本松 becomes 3本松, wherever it stands. */
    public static String inDigits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && isKanji(text.charAt(end))) {
                end++;
            }
            if (end == i) {
                boolean touches = isDigit(text.charAt(i)) && i > 0 && isKanji(text.charAt(i - 1));
                out.append(touches ? String.valueOf(BETWEEN) : "").append(text.charAt(i++));
            } else {
                addAll(text, i, end, out);
                i = end;
            }
        }
        return out.toString();
    }

    private static void addAll(String text, int from, int end, StringBuilder out) {
        for (int i = from; i < end; ) {
            if (!out.isEmpty() && isDigit(out.charAt(out.length() - 1))) {
                out.append(BETWEEN);
            }
            i = addOne(text, i, end, out);
        }
    }

    /** Where the last of the numbers begins that follow on each other in kanji: 二 in 十三二. */
    public static int lastBegin(String text, int from, int end) {
        int begin = from;
        int next = addOne(text, begin, end, new StringBuilder());
        while (next < end) {
            begin = next;
            next = addOne(text, begin, end, new StringBuilder());
        }
        return begin;
    }

    /** Appends the number that begins at a place, and answers where it ends. */
    private static int addOne(String text, int from, int end, StringBuilder out) {
        boolean positional = true;
        for (int i = from; i < end; i++) {
            positional &= UNITS.indexOf(text.charAt(i)) < 0;
        }
        if (positional) {
            for (int i = from; i < end; i++) {
                out.append(DIGITS.indexOf(text.charAt(i)));
            }
            return end;
        }
        int value = 0;
        int pending = -1;
        int least = UNITS.length();
        int i = from;
        for (; i < end; i++) {
            int digit = DIGITS.indexOf(text.charAt(i));
            int unit = UNITS.indexOf(text.charAt(i));
            if (digit >= 0 ? pending >= 0 : unit >= least) {
                break;
            }
            if (digit >= 0) {
                pending = digit;
            } else {
                value += (pending < 0 ? 1 : pending) * (unit == 0 ? 10 : unit == 1 ? 100 : 1000);
                pending = -1;
                least = unit;
            }
        }
        out.append(value + Math.max(pending, 0));
        return i;
    }
}
