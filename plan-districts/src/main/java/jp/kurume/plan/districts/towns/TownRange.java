package jp.kurume.plan.districts.towns;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.districts.towns.part.Numerals;

/** A range of towns that are called by numbers: 一番町～三番町, 北1条～北5条, 1丁～5丁. */
final class TownRange {

    private static final String SIGNS = "~〜～";
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int MOST = 60;

    /** Numbers of these are numbers in a town, not towns. */
    private static final String[] NUMBERS = {"番", "番地", "号", "丁目"};

    private TownRange() {}

    /** A name that has a number in it, taken apart there. */
    private record Numbered(String before, int number, boolean kanji, String behind) {

        /** By the last number in it, as 2 in 北1条西2. */
        static Numbered of(String name) {
            int end = name.length();
            while (end > 0 && !Numerals.isNumeral(name.charAt(end - 1))) {
                end--;
            }
            int begin = end;
            while (begin > 0 && Numerals.isNumeral(name.charAt(begin - 1))) {
                begin--;
            }
            String digits = Numerals.inDigits(name.substring(begin, end));
            boolean plain = !digits.isEmpty() && digits.length() <= 2 && digits.indexOf(Numerals.BETWEEN) < 0;
            boolean kanji = begin < end && Numerals.isKanji(name.charAt(begin));
            return new Numbered(
                    name.substring(0, begin), plain ? Integer.parseInt(digits) : 0, kanji, name.substring(end));
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

    /** The towns of a range; none if the text is no such range. */
    static List<TownListing> towns(String text) {
        int sign = 0;
        while (sign < text.length() && SIGNS.indexOf(text.charAt(sign)) < 0) {
            sign++;
        }
        if (sign == text.length()) {
            return List.of();
        }
        Numbered first = Numbered.of(text.substring(0, sign).strip());
        Numbered last = Numbered.of(text.substring(sign + 1).strip());
        boolean same = first.behind.equals(last.behind)
                && !first.behind.isEmpty()
                && !List.of(NUMBERS).contains(first.behind);
        boolean within = last.before.isEmpty() || last.before.equals(first.before);
        boolean ordered = first.number > 0 && first.number <= last.number && last.number <= MOST;
        List<TownListing> towns = new ArrayList<>();
        for (int i = first.number; same && within && ordered && i <= last.number; i++) {
            towns.add(new TownListing(List.of(first.with(i)), ""));
        }
        return towns;
    }
}
