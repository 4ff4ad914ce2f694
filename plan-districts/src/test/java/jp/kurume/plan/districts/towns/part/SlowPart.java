package jp.kurume.plan.districts.towns.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A second reading of the grammar of parts, for tests: slow, by regular expressions and by writing out what is left out, and of
 * what generated parts hold only. An address is one number: 丁目 times 10,000, 番 times 100, 号; what is missing at an end of a
 * range is 0 at its beginning and 99 at its end.
 */
final class SlowPart {

    static final int YES = 1;
    static final int NO = 0;
    static final int PERHAPS = 2;

    private static final Pattern POINT = Pattern.compile("(?:(\\d++)丁目)?(?:(\\d++)(番地|番)?)?(?:(?:の|-)?(\\d++)(号)?)?");
    private static final Pattern BARE = Pattern.compile("(?<![\\d-])(\\d+)(?=[、～]|$)");

    /** What one item of the list says of an address. */
    private interface Saying {
        int of(int address);
    }

    private record Item(int from, int to, Saying saying) {}

    private final List<Item> items = new ArrayList<>();
    private int block;
    private int number;

    private SlowPart(int block, int number) {
        this.block = block;
        this.number = number;
    }

    /** What a part says of a full address. */
    static int decide(String part, int address) {
        String text = part.replace(" ", "")
                .replaceAll("(～?)(以降)", "～")
                .replaceAll("([0-9]+丁目)以下", "～$1")
                .replace('・', '、')
                .replace(",", "、")
                .replace("及び", "、")
                .replace('（', '(')
                .replace('）', ')');
        if (text.endsWith("を除く")) {
            return not(new SlowPart(0, 0).read(text.replace("を除く", "")).say(address));
        }
        return new SlowPart(0, 0).read(text).say(address);
    }

    private static int not(int decision) {
        return decision == PERHAPS ? PERHAPS : 1 - decision;
    }

    private static int and(int one, int other) {
        return one == NO || other == NO ? NO : Math.max(one, other);
    }

    private int say(int address) {
        int all = NO;
        for (Item item : items) {
            int one = item.saying.of(address);
            all = all == YES || one == YES ? YES : Math.max(all, one);
        }
        return all;
    }

    private SlowPart read(String list) {
        String explicit = withCounters(list);
        int depth = 0;
        int begin = 0;
        for (int i = 0; i <= explicit.length(); i++) {
            char letter = i == explicit.length() ? '、' : explicit.charAt(i);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (depth == 0 && letter == '、') {
                item(explicit.substring(begin, i));
                begin = i + 1;
            }
        }
        return this;
    }

    /** Gives each number without a counter that of the next one that has one, from right to left. */
    private static String withCounters(String list) {
        String text = list;
        for (Matcher bare = BARE.matcher(text); bare.find(); bare = BARE.matcher(text)) {
            int last = 0;
            int end = 0;
            while (bare.find(end)) {
                last = bare.start(1);
                end = bare.end(1);
            }
            String behind = text.substring(end);
            Matcher next = Pattern.compile("^[、～\\d]*?(丁目|番地|番|号)").matcher(behind);
            boolean branch = Pattern.compile("番地\\d+([、～]\\d+)*[、～]$")
                            .matcher(text.substring(0, last))
                            .find()
                    || Pattern.compile("番地?$").matcher(text.substring(0, last)).find();
            String counter = branch ? "号" : next.find() ? next.group(1) : "番";
            text = text.substring(0, end) + counter + behind;
        }
        return text;
    }

    private void item(String printed) {
        int bracket = printed.indexOf('(');
        String text = bracket < 0 ? printed : printed.substring(0, bracket);
        boolean partly = text.endsWith("の一部");
        text = text.replace("の一部", "");
        Matcher parity = Pattern.compile("(奇数|偶数)番$").matcher(text);
        int odd = parity.find() ? parity.group(1).equals("奇数") ? 1 : 0 : -1;
        text = parity.replaceAll("");
        String[] ends = text.split("～", -1);
        boolean ofBlocks = text.endsWith("丁目") || text.endsWith("丁目～");
        int low = ends[0].isEmpty() ? ofBlocks ? 0 : block * 10000 : point(ends[0]);
        boolean range = ends.length > 1 && !ends[1].isEmpty();
        int lastLow = range ? point(ends[1]) : low;
        int lastHigh = filled(lastLow);
        int high = ends.length == 1 || range ? lastHigh : ofBlocks ? 999_999 : block * 10000 + 9999;
        Saying within = address -> {
            int compared = low < 10000 && high < 10000 ? address % 10000 : address;
            return compared >= low && compared <= high ? YES : NO;
        };
        Saying last = address -> {
            int compared = lastHigh < 10000 ? address % 10000 : address;
            return compared >= lastLow && compared <= lastHigh ? YES : NO;
        };
        Saying saying = address -> {
            int decision = within.of(address);
            if (odd >= 0 && address / 100 % 100 % 2 != odd) {
                decision = NO;
            }
            return partly && decision == YES && last.of(address) == YES ? PERHAPS : decision;
        };
        if (bracket >= 0) {
            String inner = printed.substring(bracket + 1, printed.length() - 1);
            if (inner.startsWith("ただし、")) {
                SlowPart taken =
                        new SlowPart(block, number).read(inner.substring(4).replace("を除く", ""));
                for (int i = 0; i < items.size(); i++) {
                    items.set(i, without(items.get(i), taken));
                }
                items.add(without(new Item(low, high, saying), taken));
                return;
            }
            SlowPart narrowed = new SlowPart(block, number);
            boolean words = !Character.isDigit(inner.charAt(0));
            if (!words) {
                narrowed.read(inner);
            }
            Saying plain = saying;
            saying = address -> last.of(address) == NO
                    ? plain.of(address)
                    : and(plain.of(address), words ? PERHAPS : narrowed.say(address));
        }
        items.add(new Item(low, high, saying));
    }

    private static Item without(Item item, SlowPart taken) {
        return new Item(item.from, item.to, address -> {
            int decision = item.saying.of(address);
            for (Item one : taken.items) {
                boolean all = one.from <= item.from && one.to >= item.to;
                int takes = one.saying.of(address);
                decision = and(decision, all && takes != NO ? PERHAPS : not(takes));
            }
            return decision;
        });
    }

    private int point(String text) {
        Matcher point = POINT.matcher(text);
        if (!point.matches()) {
            throw new IllegalArgumentException(text);
        }
        String branch = point.group(4);
        if (point.group(1) != null) {
            block = Integer.parseInt(point.group(1));
            number = 0;
        }
        if (point.group(2) != null) {
            number = Integer.parseInt(point.group(2));
        }
        return block * 10000 + number * 100 + (branch == null ? 0 : Integer.parseInt(branch));
    }

    /** The last number of what a point holds. */
    private static int filled(int point) {
        return point % 100 > 0 ? point : point / 100 % 100 > 0 ? point + 99 : point + 9999;
    }
}
