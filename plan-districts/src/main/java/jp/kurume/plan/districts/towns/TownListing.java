package jp.kurume.plan.districts.towns;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A town, or several 丁目 of one, as a list of catchments names it: 高台町, 東町二丁目, 東町1～3丁目, 東町1丁目・4丁目,
 * 西町1番～10番, 西町（県道の東側）.
 *
 * <p>What stands behind the town or its last 丁目 is the part of it that is meant. It is kept as printed.
 *
 * @param town the town without 丁目
 * @param blocks the numbers of its 丁目 in the order given; none if it is named without
 * @param part the part as printed; empty for the whole
 */
record TownListing(String town, List<Integer> blocks, String part) {

    private static final String BLOCK = "丁目";
    private static final String FROM = "から";
    private static final String TO = "まで";
    private static final String PARTLY = "の一部";
    private static final String RANGES = "~〜～-‐−–—";
    private static final String LISTS = "・、,及と";

    /** No town has more 丁目; a longer span is a slip. */
    private static final int MOST_BLOCKS = 60;

    /** What a list says, or null if that is no town. */
    static @Nullable TownListing parse(String text) {
        String plain = TypedText.fold(text);
        int block = plain.indexOf(BLOCK);
        TownListing listing = block < 0 ? withoutBlocks(plain) : new Blocks(plain, block).listing();
        return listing == null || listing.town.isEmpty() || holdsSeveral(listing.town) ? null : listing;
    }

    private static boolean holdsSeveral(String town) {
        return town.indexOf('、') >= 0 || town.indexOf(',') >= 0 || town.indexOf('(') >= 0 || town.indexOf(')') >= 0;
    }

    private static TownListing withoutBlocks(String plain) {
        int end = 0;
        while (end < plain.length() && !beginsPart(plain, end)) {
            end++;
        }
        return new TownListing(plain.substring(0, end).strip(), List.of(), part(plain.substring(end)));
    }

    /** Whether what is meant of a town begins here: in brackets, by house numbers, or with の一部. */
    private static boolean beginsPart(String plain, int at) {
        char letter = plain.charAt(at);
        if (letter == '(' || plain.startsWith(PARTLY, at)) {
            return true;
        }
        if (!Numerals.isNumeral(letter) || (at > 0 && Numerals.isNumeral(plain.charAt(at - 1)))) {
            return false;
        }
        int end = at;
        while (end < plain.length() && Numerals.isNumeral(plain.charAt(end))) {
            end++;
        }
        if (end == plain.length()) {
            return Numerals.isDigit(letter);
        }
        char next = plain.charAt(end);
        if (next == '番' || next == '号') {
            // 一番町 is a town, 一番地 and 1番～ are house numbers.
            return end + 1 == plain.length()
                    || plain.charAt(end + 1) == '地'
                    || !Character.isIdeographic(plain.charAt(end + 1));
        }
        return Numerals.isDigit(letter) && (RANGES.indexOf(next) >= 0 || LISTS.indexOf(next) >= 0 || next == ' ');
    }

    private static String part(String rest) {
        String part = rest.strip();
        if (part.startsWith("の")) {
            part = part.substring(1);
        }
        boolean inBrackets = part.startsWith("(") && part.indexOf(')') == part.length() - 1;
        return inBrackets ? part.substring(1, part.length() - 1).strip() : part;
    }

    /** The towns that are listed: one for each 丁目, or the town itself. */
    List<String> towns() {
        List<String> towns = new ArrayList<>();
        for (int block : blocks) {
            towns.add(town + block + BLOCK);
        }
        return towns.isEmpty() ? List.of(town) : List.copyOf(towns);
    }

    /** The numbers around the first 丁目 of a text. */
    private static final class Blocks {

        private final String plain;
        private final List<Integer> blocks = new ArrayList<>();
        private int begin;
        private int end;
        private boolean sound = true;

        Blocks(String plain, int block) {
            this.plain = plain;
            this.begin = block;
            this.end = block + BLOCK.length();
        }

        private @Nullable TownListing listing() {
            readBackward();
            while (sound && readForward()) {
                // Each step takes one more number.
            }
            if (plain.startsWith(TO, end)) {
                end += TO.length();
            }
            return sound && !blocks.isEmpty()
                    ? new TownListing(
                            plain.substring(0, begin).strip(), List.copyOf(blocks), part(plain.substring(end)))
                    : null;
        }

        /** 3, 1～3 and 1・2 before 丁目. */
        private void readBackward() {
            List<Integer> numbers = new ArrayList<>();
            List<Boolean> ranges = new ArrayList<>();
            int at = begin;
            while (true) {
                int start = numberBefore(at);
                if (start == at) {
                    break;
                }
                numbers.add(0, number(start, at));
                begin = start;
                int separator = separatorBefore(start);
                if (separator == start) {
                    break;
                }
                ranges.add(0, isRange(separator));
                at = separator;
            }
            for (int i = 0; i < numbers.size(); i++) {
                // A separator without a number before it belongs to nothing.
                int separator = ranges.size() - numbers.size() + i;
                add(numbers.get(i), i > 0 && ranges.get(separator));
            }
        }

        private int numberBefore(int at) {
            int start = at;
            while (start > 0 && Numerals.isDigit(plain.charAt(start - 1))) {
                start--;
            }
            if (start < at) {
                return start;
            }
            while (start > 0 && Numerals.isKanji(plain.charAt(start - 1))) {
                start--;
            }
            // Of 十三二 before 丁目, the last number counts: the others are the town's.
            return start < at ? Numerals.lastBegin(plain, start, at) : at;
        }

        private int separatorBefore(int at) {
            if (at >= FROM.length() && plain.startsWith(FROM, at - FROM.length())) {
                return at - FROM.length();
            }
            boolean separates = at > 0
                    && (RANGES.indexOf(plain.charAt(at - 1)) >= 0 || LISTS.indexOf(plain.charAt(at - 1)) >= 0)
                    && numberBefore(at - 1) < at - 1;
            return separates ? at - 1 : at;
        }

        /** ～3丁目, から3丁目 and ・3丁目 behind it. */
        private boolean readForward() {
            int at = end;
            boolean range = isRange(at);
            if (plain.startsWith(FROM, at)) {
                at += FROM.length();
            } else if (at < plain.length() && (range || LISTS.indexOf(plain.charAt(at)) >= 0)) {
                at++;
            } else {
                return false;
            }
            int number = at;
            while (at < plain.length() && Numerals.isNumeral(plain.charAt(at))) {
                at++;
            }
            if (at == number || !plain.startsWith(BLOCK, at)) {
                return false;
            }
            add(number(number, at), range);
            end = at + BLOCK.length();
            return true;
        }

        private boolean isRange(int at) {
            return plain.startsWith(FROM, at) || (at < plain.length() && RANGES.indexOf(plain.charAt(at)) >= 0);
        }

        private int number(int from, int to) {
            String digits = Numerals.inDigits(plain.substring(from, to));
            boolean plausible = digits.length() <= 2 && digits.indexOf(Numerals.BETWEEN) < 0;
            sound &= plausible;
            return plausible ? Integer.parseInt(digits) : 0;
        }

        private void add(int number, boolean range) {
            int first = range && !blocks.isEmpty() ? blocks.get(blocks.size() - 1) + 1 : number;
            sound &= number >= 1 && number <= MOST_BLOCKS && first <= number;
            for (int block = first; sound && block <= number; block++) {
                sound &= !blocks.contains(block);
                blocks.add(block);
            }
        }
    }
}
