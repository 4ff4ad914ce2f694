package jp.kurume.plan.districts.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kurume.plan.text.KanjiNumerals;
import org.jspecify.annotations.Nullable;

/**
 * How people write the names of numbered districts (第一, 港第二): with 第 or without it, the number in kanji or in digits, so that
 * 第一, 第1, 一 and 1 are one name.
 *
 * <p>Numbers are 1 to 99. What stands behind 第 is a number wherever it stands. A number without 第 is one only at the end of a
 * name, and only where there is another such name that differs in the number (一 and 二, 港一 and 港二): 三 alone may be any
 * name.
 *
 * <p>Immutable and thread-safe.
 */
public final class NumberedNames {

    private static final char ORDINAL = '第';
    private static final String DIGITS_IN_KANJI = "一二三四五六七八九";
    private static final String TEN = "十";
    private static final int MOST = 99;
    private static final int MOST_DIGITS = 2;

    private final List<String> names;
    /** The numbers of names that end in one, by what stands before the number. */
    private final Map<String, Set<Integer>> numbers = new HashMap<>();

    /**
     * Names of one kind, which may be numbered.
     *
     * @param names the names as they are {@linkplain Spelling looked up}
     */
    public NumberedNames(List<String> names) {
        this.names = List.copyOf(names);
        for (String name : names) {
            Part part = part(name);
            if (part != null && part.behind.isEmpty()) {
                numbers.computeIfAbsent(part.before, any -> new HashSet<>()).add(part.number);
            }
        }
    }

    /** A name with a number in it. */
    private record Part(String before, boolean ordinal, int number, String behind) {}

    /**
     * The other ways to write a name.
     *
     * @param name one of the names
     * @return the others; none if it is not numbered
     */
    public List<String> otherWays(String name) {
        Part part = part(name);
        if (part == null
                || (!part.ordinal && numbers.getOrDefault(part.before, Set.of()).size() < 2)) {
            return List.of();
        }
        List<String> ways = new ArrayList<>();
        for (String number : List.of(kanji(part.number), String.valueOf(part.number))) {
            ways.add(part.before + ORDINAL + number + part.behind);
            if (part.behind.isEmpty()) {
                ways.add(part.before + number);
            }
        }
        ways.remove(name);
        return ways;
    }

    /** A name with a number behind 第, and one that is nothing but a number, in digits: 第一 is 第1, as 第１ is. */
    static String inDigits(String name) {
        Part part = part(name);
        if (part == null || !(part.ordinal || (part.before + part.behind).isEmpty())) {
            return name;
        }
        return part.before + (part.ordinal ? ORDINAL : "") + part.number + part.behind;
    }

    private static @Nullable Part part(String name) {
        int ordinal = name.indexOf(ORDINAL);
        if (ordinal >= 0) {
            int end = ordinal + 1;
            while (end < name.length() && isNumeral(name.charAt(end))) {
                end++;
            }
            int number = number(name.substring(ordinal + 1, end));
            return number == 0 ? null : new Part(name.substring(0, ordinal), true, number, name.substring(end));
        }
        int begin = name.length();
        while (begin > 0 && isNumeral(name.charAt(begin - 1))) {
            begin--;
        }
        int number = number(name.substring(begin));
        return number == 0 ? null : new Part(name.substring(0, begin), false, number, "");
    }

    private static boolean isNumeral(char letter) {
        return isDigit(letter) || KanjiNumerals.isNumeral(letter);
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /** The number that numerals write; 0 if it is none from 1 to 99. */
    private static int number(String numerals) {
        boolean inDigits = !numerals.isEmpty() && numerals.chars().allMatch(letter -> isDigit((char) letter));
        int number = inDigits && numerals.length() <= MOST_DIGITS
                ? Integer.parseInt(numerals)
                : KanjiNumerals.value(numerals).orElse(0);
        return number <= MOST ? number : 0;
    }

    private static String kanji(int number) {
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? DIGITS_IN_KANJI.substring(tens - 1, tens) : "")
                + (tens > 0 ? TEN : "")
                + (ones > 0 ? DIGITS_IN_KANJI.substring(ones - 1, ones) : "");
    }

    /** Prints the names. */
    @Override
    public String toString() {
        return names.toString();
    }
}
