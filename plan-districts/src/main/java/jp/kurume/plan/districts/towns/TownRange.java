package jp.kurume.plan.districts.towns;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.kurume.plan.districts.towns.part.Numerals;
import jp.kurume.plan.text.Dashes;
import org.jspecify.annotations.Nullable;

/** Several towns that are called by numbers: 一番町～三番町, 北1条～北5条, 1丁～5丁, 南1～3条西1丁目, 北1・2条西. */
final class TownRange {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int MOST = 60;

    /** Numbers of these are numbers in a town, not towns. */
    private static final List<String> NUMBERS = List.of("番", "番地", "号", "丁目");

    private static final String BLOCK = "丁目";
    private static final String FROM = "から";
    private static final String TO = "まで";
    private static final String LISTS = "・,、";

    /** What towns are counted with where they are called by numbers. */
    private static final String[] COUNTERS = {"条", "番町", "番丁", "番街", "線", "地割", "丁", "号線"};

    private TownRange() {}

    /** A name that has a number in it, taken apart there. */
    private record Numbered(String before, int number, boolean kanji, String behind) {

        /** A town of this kind goes by the last number in its name, as 2 in 北1条西2. */
        static Numbered of(String name) {
            int end = name.length();
            while (end > 0 && !Numerals.isNumeral(name.charAt(end - 1))) {
                end--;
            }
            int begin = end;
            while (begin > 0 && Numerals.isNumeral(name.charAt(begin - 1))) {
                begin--;
            }
            boolean kanji = begin < end && Numerals.isKanji(name.charAt(begin));
            return new Numbered(
                    name.substring(0, begin), TownRange.number(name.substring(begin, end)), kanji, name.substring(end));
        }

        String with(int other) {
            return before + (kanji ? inKanji(other) : String.valueOf(other)) + behind;
        }

        private static String inKanji(int number) {
            int tens = number / 10;
            int ones = number % 10;
            return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "")
                    + (tens > 0 ? "十" : "")
                    + (ones > 0 ? DIGITS.substring(ones, ones + 1) : "");
        }
    }

    /** A number of one or two digits; 0 if it is none. */
    private static int number(String text) {
        String digits = Numerals.inDigits(text);
        boolean plain = !digits.isEmpty() && digits.length() <= 2 && digits.indexOf(Numerals.BETWEEN) < 0;
        return plain ? Integer.parseInt(digits) : 0;
    }

    /**
     * Numbers of which the last alone has the counter of towns: 1～3条西.
     *
     * @param before what stands before the first number
     * @param numbers the numbers, those within ranges too
     * @param kanji whether they are written in kanji
     * @param end where the last number ends
     * @param behind the counter and what follows it
     */
    private record Row(String before, List<Integer> numbers, boolean kanji, int end, String behind) {

        /** The first such numbers of a text; null if there are none. */
        static @Nullable Row of(String text) {
            for (int i = 0; i < text.length(); i++) {
                boolean begins =
                        Numerals.isNumeral(text.charAt(i)) && (i == 0 || !Numerals.isNumeral(text.charAt(i - 1)));
                Row row = begins ? at(text, i) : null;
                if (row != null) {
                    return row;
                }
            }
            return null;
        }

        private static @Nullable Row at(String text, int begin) {
            List<Integer> numbers = new ArrayList<>();
            boolean range = false;
            int at = begin;
            while (true) {
                int end = at;
                while (end < text.length() && Numerals.isNumeral(text.charAt(end))) {
                    end++;
                }
                int number = number(text.substring(at, end));
                int last = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
                if (number == 0 || number > MOST || (range && number <= last)) {
                    return null;
                }
                for (int i = range ? last + 1 : number; i <= number; i++) {
                    numbers.add(i);
                }
                at = behindBlank(text, end);
                char sign = at < text.length() ? text.charAt(at) : ' ';
                range = Dashes.isWave(sign);
                if (!range && LISTS.indexOf(sign) < 0) {
                    boolean counted = numbers.size() > 1 && isCounted(text, end);
                    boolean kanji = Numerals.isKanji(text.charAt(begin));
                    return counted ? new Row(text.substring(0, begin), numbers, kanji, end, text.substring(end)) : null;
                }
                at = behindBlank(text, at + 1);
            }
        }

        private static int behindBlank(String text, int at) {
            return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        }

        private static boolean isCounted(String text, int at) {
            for (String counter : COUNTERS) {
                if (text.startsWith(counter, at)) {
                    return !text.startsWith(BLOCK, at);
                }
            }
            return false;
        }
    }

    /** Whether a text goes on with the last of several numbers that have one counter: 2条西 behind 北1. */
    static boolean endsNumbers(String before, String text) {
        Row row = !before.isEmpty() && Numerals.isNumeral(before.charAt(before.length() - 1))
                ? Row.of(before + LISTS.charAt(0) + text)
                : null;
        return row != null && row.end > before.length();
    }

    /** The towns of a range or of such a list; none if the text is no such thing. */
    static List<TownListing> towns(String text) {
        Row row = Row.of(text);
        if (row != null) {
            return listed(new Numbered(row.before, row.numbers.get(0), row.kanji, row.behind), row.numbers);
        }
        for (int i = 0; i < text.length(); i++) {
            int length = Dashes.isWave(text.charAt(i)) ? 1 : text.startsWith(FROM, i) ? FROM.length() : 0;
            if (length > 0) {
                return range(text.substring(0, i), text.substring(i + length));
            }
        }
        return List.of();
    }

    private static List<TownListing> range(String from, String to) {
        String end = to.strip();
        Numbered first = Numbered.of(from.strip());
        Numbered last = Numbered.of(end.endsWith(TO) ? end.substring(0, end.length() - TO.length()) : end);
        boolean towns = !NUMBERS.contains(first.behind) || (first.behind.equals(BLOCK) && !last.before.isEmpty());
        boolean same = first.behind.equals(last.behind) && !first.behind.isEmpty() && towns;
        boolean within = first.before.endsWith(last.before);
        boolean ordered = first.number > 0 && first.number <= last.number && last.number <= MOST;
        List<Integer> numbers =
                IntStream.rangeClosed(first.number, last.number).boxed().toList();
        return same && within && ordered ? listed(first, numbers) : List.of();
    }

    private static List<TownListing> listed(Numbered name, List<Integer> numbers) {
        List<TownListing> towns = new ArrayList<>();
        for (int number : numbers) {
            TownListing town = TownListing.parse(name.with(number));
            if (town == null) {
                return List.of();
            }
            towns.add(town);
        }
        return towns;
    }
}
