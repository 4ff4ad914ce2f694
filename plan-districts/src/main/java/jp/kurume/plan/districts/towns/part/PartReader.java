package jp.kurume.plan.districts.towns.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of towns as lists of catchments print them. This is the grammar:
 *
 * <pre>
 * part    = 全域 | list [except] | except | その他 | 残り
 * list    = item { sep item }             sep = 、 ・ , ; 及び と, a blank, or nothing (22番23番)
 * item    = ( point [to [point]] [まで] | point (以上|以降|以下|以前) | to point | parity ) [parity] [の一部] { bracket }
 * point   = [n 丁目] [[mark] n [番|番地]] [[の|-] n [号]] | n (n) | n の終り | 終
 * to      = ～ | から | a hyphen behind a counter (1番-5番)
 * parity  = (奇数|偶数) [番|番地|号] [のみ]
 * except  = [ただし] (list | districts) (を除く|除く|以外) [… words]
 * bracket = ( list | parity | except | list は words | words )
 * </pre>
 *
 * <p>Left out is what stood before. A bare number is what the next counter says; behind 番地1 it is a branch, in brackets what is
 * counted within the number before them, and else a 番地. Brackets narrow the number before them, of a range the last;
 * exceptions, and what は tells of elsewhere, are taken from all before. XのうちY is X(Y).
 *
 * <p>What has two readings is not read at all, and so is 1-5, which may be a range or a branch: {@link Part.Unread}.
 */
final class PartReader {

    private static final String MARKS = "甲乙丙丁戊己庚辛壬癸イロハニホヘトチリヌルヲワカヨタレソツネナ";

    private static final Set<String> RESTS = Set.of(
            "", "全域", "全部", "全体", "全区域", "全地域", "全地区", "の全域", "の全部", "その他", "その他全域", "その他の区域", "その他の地域", "その他の全域",
            "上記以外", "上記以外の区域", "残り", "残り全域", "残り全部", "残りの区域", "残りの全域", "残りの全部", "残部");
    private static final String[] ALL_OF_IT = {"の各全部", "の各全域", "の全部", "の全域", "全部", "全域"};
    private static final Set<String> WHOLE = Set.of("全域", "全部", "全体", "全区域", "全地域");
    private static final String[] EXCEPT = {"を除いた", "を除く", "は除く", "除く", "以外"};
    private static final String[] BEHIND_EXCEPT = {
        "その他の区域", "その他の地域", "その他の全域", "その他", "の全域", "の全部", "の区域", "の地域", "全域", "区域", "地域"
    };
    private static final String[] DISTRICT_ENDINGS = {"小学校区", "小学校", "中学校区", "小校区", "校区", "学区", "小"};
    private static final String[] LASTS = {"最終", "終わり", "終り", "終"};
    private static final String[] WHOLES = {"の終わり", "の終り", "の終"};
    private static final int MOST_DIGITS = 6;
    /** No list prints a longer part, or one with so many brackets within each other. */
    private static final int LONGEST = 2_000;

    private static final int MOST_DEPTH = 5;
    /** A higher number than this, and than that of its lot, is hardly a branch. */
    private static final int MOST_BRANCHES = 99;

    private final String text;
    private final int end;
    /** What the bracket stands behind that is read; nothing at the outermost level. */
    private final @Nullable Point outer;

    private final int depth;
    private int at;
    private boolean understood;

    private final List<Item> items = new ArrayList<>();
    /** What is taken from all that stands before this bracket, or from the whole town. */
    private final List<Item> exceptions = new ArrayList<>();

    private final List<String> exceptDistricts = new ArrayList<>();
    /** Which numbers of what the bracket stands behind are meant: odd or even ones. */
    private final List<Parity> parities = new ArrayList<>();

    private Point before;
    private boolean loneHyphen;
    private boolean hyphensAreBranches;

    /**
     * A number in a list.
     *
     * @param number the number with all that stood before
     * @param level the finest of what it says
     * @param form how that is printed
     */
    private record Point(AddressNumber number, Level level, Form form) {}

    private enum Form {
        /** The number has its counter: 1番, 8号. */
        COUNTED,
        /** The number is a branch behind a counter: 番地1. */
        BEHIND_COUNTER,
        /** The number has a hyphen: 6-18. */
        HYPHEN,
        /** Without any of these: 52, 278(2). */
        BARE
    }

    private PartReader(String text, int at, int end, @Nullable Point outer, int depth) {
        this.depth = depth;
        this.understood = depth <= MOST_DEPTH;
        this.text = text;
        this.at = at;
        this.end = end;
        this.outer = outer;
        this.before = outer == null ? new Point(AddressNumber.NONE, Level.BLOCK, Form.BARE) : outer;
    }

    static Part read(String printed) {
        String text = withoutBrackets(PartText.of(printed));
        if (text.length() > LONGEST) {
            return new Part.Unread();
        }
        if (RESTS.contains(text)) {
            return new Part.Rest();
        }
        PartReader reader = new PartReader(text, 0, text.length(), null, 0);
        if (reader.take(ALL_OF_IT)) {
            reader.items.add(reader.brackets(Item.WHOLE, reader.before, false));
        }
        return reader.clauses() ? reader.part() : new Part.Unread();
    }

    /** Without brackets around all of it. */
    private static String withoutBrackets(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth <= 0) {
                return i > 0 && i == text.length() - 1 ? withoutBrackets(text.substring(1, i)) : text;
            }
        }
        return text;
    }

    private Part part() {
        boolean excepts = !exceptions.isEmpty() || !exceptDistricts.isEmpty();
        if (items.isEmpty() && excepts) {
            items.add(without(Item.WHOLE, exceptions));
        } else if (items.isEmpty() || !exceptions.isEmpty()) {
            return new Part.Unread();
        }
        return new Part.Numbers(items, exceptDistricts);
    }

    /** Reads all there is, and answers whether it was understood. */
    private boolean clauses() {
        skipSeparators();
        while (understood && at < end) {
            clause();
            skipSeparators();
        }
        return understood && (!loneHyphen || hyphensAreBranches);
    }

    private void clause() {
        boolean but = take("ただし");
        skipSeparators();
        if (districts()) {
            return;
        }
        int first = items.size();
        list();
        List<Item> own = items.subList(first, items.size());
        if (take(EXCEPT)) {
            take(BEHIND_EXCEPT);
            skipNote();
            except(first, own, but);
        } else if (outer != null && !own.isEmpty() && take("は")) {
            skipWords();
            except(first, own, true);
        } else {
            understood &= !but && (at == end || looksAt("ただし"));
        }
    }

    /** Takes the last items from all before them, or keeps them to be taken from what stands before this bracket. */
    private void except(int first, List<Item> own, boolean but) {
        List<Item> excepted = List.copyOf(own);
        own.clear();
        // 1番～21番、5番を除く may mean either, without ただし.
        understood &= !excepted.isEmpty()
                && (but
                        || excepted.stream()
                                .noneMatch(one -> excepted.stream()
                                        .anyMatch(other ->
                                                !one.equals(other) && one.span().covers(other.span()))));
        if (first == 0) {
            exceptions.addAll(excepted);
        } else {
            items.replaceAll(item -> without(item, excepted));
        }
    }

    private static Item without(Item item, List<Item> exceptions) {
        Item rest = item;
        for (Item exception : exceptions) {
            rest = rest.without(exception);
        }
        return rest;
    }

    /** Names of districts whose parts are taken away: 亀阜小学校区を除く. */
    private boolean districts() {
        int last = at;
        while (last < end && !looksAt(last, EXCEPT)) {
            char letter = text.charAt(last++);
            if (letter == '(' || letter == '…') {
                return false;
            }
        }
        if (last == end || last == at) {
            return false;
        }
        List<String> names = new ArrayList<>();
        for (String name : text.substring(at, last).replace(" ", "").split(",", -1)) {
            String ending = "";
            for (String known : DISTRICT_ENDINGS) {
                ending = ending.isEmpty() && name.endsWith(known) ? known : ending;
            }
            if (ending.isEmpty() || ending.length() == name.length()) {
                return false;
            }
            names.add(name.substring(0, name.length() - ending.length()));
        }
        at = last;
        take(EXCEPT);
        take(BEHIND_EXCEPT);
        skipNote();
        exceptDistricts.addAll(names);
        return true;
    }

    private void list() {
        while (understood && at < end && !looksAt("ただし") && !looksAt(at, EXCEPT) && !looksAt("は")) {
            item();
            skipSeparators();
        }
    }

    private void item() {
        PrintedParity alone = parity();
        if (alone != null) {
            parityAlone(alone);
            return;
        }
        Point first = null;
        Point last;
        Span span = Span.WHOLE;
        boolean partly = false;
        boolean open = false;
        if (take("~")) {
            last = point(before, false);
            span = last == null ? span : upTo(last);
            take("まで");
        } else {
            first = point(before, false);
            if (first == null) {
                understood = false;
                return;
            }
            last = first;
            span = Span.of(first.number);
            partly = takePartly();
            if (takeRange(first)) {
                open = take(LASTS) || !isPoint();
                last = open ? first : point(first, true);
                span = open || last == null ? openFrom(first) : new Span(first.number, last.number);
                take("まで");
            } else if (take("以上", "以降", "以後")) {
                open = true;
                span = openFrom(first);
            } else if (take("以下", "以前", "まで")) {
                span = upTo(first);
            }
        }
        if (last == null || !isSound(first, last, span)) {
            understood = false;
            return;
        }
        boolean range = !span.from().equals(span.to());
        if (first != null && first.form == Form.HYPHEN) {
            loneHyphen |= !range;
            hyphensAreBranches |= range;
        }
        Item item = Item.of(span);
        if (partly) {
            item = item.unsureOf(Span.of(span.from()));
        }
        if (open && outer == null && span.from().branch() > 0) {
            // Nobody can tell whether 13番25号～ ends with 13番.
            AddressNumber from = span.from();
            item = item.unsureOf(
                    new Span(new AddressNumber(from.block(), from.mark(), from.number() + 1, 0), from.ofBlock()));
        }
        before = last;
        items.add(behind(item, last, range, open));
        if (looksAt("…")) {
            skipNote();
            before = new Point(last.number.ofBlock(), Level.NUMBER, Form.BARE);
        }
    }

    private static boolean isSound(@Nullable Point first, Point last, Span span) {
        if (first == null) {
            return true;
        }
        AddressNumber from = first.number;
        AddressNumber to = last.number;
        boolean sameMark = from.number() == 0 || to.number() == 0 || from.mark().equals(to.mark());
        boolean sameBlocks = (from.block() > 0) == (to.block() > 0);
        // A range from 8番 to 10号 means nothing, and neither does one from 1丁目 to 5番.
        boolean ofNumber = from.number() == to.number() && from.branch() == 0 && to.branch() > 0;
        boolean ofBlock = from.block() == to.block() && from.number() == 0 && to.number() > 0;
        return sameMark && sameBlocks && (first.equals(last) || !(ofNumber || ofBlock)) && span.isOrdered();
    }

    /**
     * The range ends at a number and begins at the first one of its 丁目, or it ends at a 丁目 and begins at the first one
     * of the town.
     */
    private static Span upTo(Point last) {
        return new Span(last.level == Level.BLOCK ? AddressNumber.NONE : last.number.ofBlock(), last.number);
    }

    private Span openFrom(Point first) {
        AddressNumber number = first.number;
        if (first.level == Level.BLOCK) {
            return new Span(number, AddressNumber.NONE);
        }
        boolean ofItsNumber = outer != null && number.branch() > 0;
        return new Span(number, ofItsNumber ? number.ofNumber() : number.ofBlock());
    }

    /** What stands behind a number or a range: parity, 一部, のうち, brackets. */
    private Item behind(Item item, Point last, boolean range, boolean open) {
        Item all = item;
        take(ALL_OF_IT);
        PrintedParity parity = parity();
        if (parity != null) {
            Level finest =
                    last.level == Level.BLOCK || (last.level == Level.NUMBER && range) ? Level.NUMBER : Level.BRANCH;
            all = all.with(new Parity(parity.level == null ? finest : parity.level, parity.odd));
        }
        take("のみ");
        if (take("の各" + PartText.PARTLY, "各" + PartText.PARTLY)) {
            items.replaceAll(one -> one.unsureOf(one.span()));
            all = all.unsureOf(all.span());
        } else if (takePartly()) {
            all = all.unsureOf(open || parity != null ? all.span() : Span.of(last.number));
        }
        if (take("のうち", "うち")) {
            int to = at;
            for (int depth = 0; to < end && (depth > 0 || text.charAt(to) != ','); to++) {
                depth += text.charAt(to) == '(' ? 1 : text.charAt(to) == ')' ? -1 : 0;
            }
            all = bracket(all, last, range, to);
            at = to;
        }
        return brackets(all, last, range);
    }

    private Item brackets(Item item, Point last, boolean range) {
        Item all = item;
        while (understood && looksAtBracket()) {
            int depth = 1;
            int close = at;
            while (close < end && depth > 0) {
                depth += text.charAt(close) == '(' ? 1 : text.charAt(close) == ')' ? -1 : 0;
                close++;
            }
            understood &= depth == 0;
            all = understood ? bracket(all, last, range, close - 1) : all;
            at = close;
        }
        return all;
    }

    /** Goes behind a bracket that opens here, perhaps behind a blank. */
    private boolean looksAtBracket() {
        int next = at;
        while (next < end && text.charAt(next) == ' ') {
            next++;
        }
        boolean opens = next < end && text.charAt(next) == '(';
        at = opens ? next + 1 : at;
        return opens;
    }

    /** What a bracket from here on says of a number or range before it, and of all items before that. */
    private Item bracket(Item item, Point last, boolean range, int close) {
        if (WHOLE.contains(text.substring(at, close))) {
            return item;
        }
        PartReader inner = new PartReader(text, at, close, last, depth + 1);
        boolean reads = inner.clauses();
        boolean narrows = !inner.items.isEmpty() || !inner.parities.isEmpty();
        boolean excepts = !inner.exceptions.isEmpty() || !inner.exceptDistricts.isEmpty();
        Span number = Span.of(last.number);
        if (reads && excepts && !narrows) {
            items.replaceAll(one -> without(one, inner.exceptions));
            exceptDistricts.addAll(inner.exceptDistricts);
            return without(item, inner.exceptions);
        }
        if (reads && narrows && !excepts && inner.items.stream().allMatch(one -> number.covers(one.span()))) {
            boolean same =
                    !inner.parities.isEmpty() && inner.parities.stream().allMatch(one -> one.level() == last.level);
            if (same && inner.items.isEmpty()) {
                return with(item, inner.parities);
            }
            boolean plain = inner.parities.isEmpty() || (!range && !same);
            return plain
                    ? item.with(new Item.Narrowing(number, inner.items, inner.parities))
                    : item.unsureOf(item.span());
        }
        String words = text.substring(at, close);
        if (words.contains("除") || words.contains("以外") || words.contains("は")) {
            items.replaceAll(one -> one.unsureOf(one.span()));
            return item.unsureOf(item.span());
        }
        // An open range has no last number.
        boolean open = range && item.span().from().equals(last.number);
        return item.unsureOf(open ? item.span() : number);
    }

    private static Item with(Item item, List<Parity> parities) {
        Item all = item;
        for (Parity parity : parities) {
            all = all.with(parity);
        }
        return all;
    }

    /**
     * 奇数 or 偶数 as it stands there.
     *
     * @param odd whether the odd ones are meant
     * @param level what is counted; null where no counter follows
     */
    private record PrintedParity(boolean odd, @Nullable Level level) {}

    private @Nullable PrintedParity parity() {
        int start = at;
        take("のうち", "の");
        boolean odd = take("奇数");
        if (!odd && !take("偶数")) {
            at = start;
            return null;
        }
        Level level = take("番地", "番") ? Level.NUMBER : take("号") ? Level.BRANCH : null;
        take("のみ");
        return new PrintedParity(odd, level);
    }

    private void parityAlone(PrintedParity parity) {
        AddressNumber number = before.number;
        if (outer != null) {
            Level inner = outer.level == Level.BLOCK ? Level.NUMBER : Level.BRANCH;
            parities.add(new Parity(parity.level == null ? inner : parity.level, parity.odd));
        } else if (parity.level == Level.BRANCH) {
            understood &= number.number() > 0;
            items.add(Item.of(Span.of(number.ofNumber())).with(new Parity(Level.BRANCH, parity.odd)));
        } else {
            items.add(Item.of(Span.of(number.ofBlock())).with(new Parity(Level.NUMBER, parity.odd)));
        }
    }

    /** A number with what is left out of it taken from the one before; null if there is none, or one of two readings. */
    private @Nullable Point point(Point previous, boolean second) {
        String mark = mark();
        int number = number();
        if (number == 0) {
            return null;
        }
        AddressNumber base = previous.number;
        boolean ofBlock = false;
        if (mark.isEmpty() && takeBlock()) {
            base = new AddressNumber(number, "", 0, 0);
            at += looksAt("の") && isDigit(at + 1) ? 1 : 0;
            int behind = at;
            mark = mark();
            ofBlock = true;
            number = number();
            if (number > 0 && mark.isEmpty() && looksAt("丁")) {
                // 1丁目2丁目 are two.
                at = behind;
                number = 0;
            }
            if (number == 0) {
                return mark.isEmpty() ? new Point(base, Level.BLOCK, Form.COUNTED) : null;
            }
        }
        AddressNumber own = new AddressNumber(base.block(), mark.isEmpty() ? base.mark() : mark, number, 0);
        if (take("番地", "番")) {
            return branchBehindCounter(own);
        }
        if (take("号")) {
            return mark.isEmpty() && !ofBlock && base.number() > 0 ? branch(base, number, Form.COUNTED) : null;
        }
        if (take(WHOLES)) {
            return new Point(own, Level.NUMBER, Form.COUNTED);
        }
        if (looksAt("の") && isDigit(at + 1)) {
            at++;
            int branch = number();
            take("号");
            return branch(own, branch, Form.COUNTED);
        }
        if (looksAt("-")) {
            at++;
            int branch = number();
            // 1-5番 may be a range.
            take("号");
            return looksAt("番") || looksAt("丁") ? null : branch(own, branch, Form.HYPHEN);
        }
        if (looksAt("(")) {
            int start = at++;
            int branch = number();
            if (branch > 0 && take(")")) {
                return branch(own, branch, Form.BARE);
            }
            at = start;
        }
        Level level = ofBlock || !mark.isEmpty() ? Level.NUMBER : levelOfBare(number, previous, second);
        if (level == null) {
            return null;
        }
        return switch (level) {
            case BLOCK -> new Point(new AddressNumber(number, "", 0, 0), Level.BLOCK, Form.BARE);
            case NUMBER -> new Point(own, Level.NUMBER, Form.BARE);
            case BRANCH ->
                base.number() == 0
                        ? null
                        : branch(base, number, previous.form == Form.BEHIND_COUNTER ? Form.BEHIND_COUNTER : Form.BARE);
        };
    }

    private static @Nullable Point branch(AddressNumber number, int branch, Form form) {
        return branch == 0
                ? null
                : new Point(
                        new AddressNumber(number.block(), number.mark(), number.number(), branch), Level.BRANCH, form);
    }

    /** 番地1, 番8号, 番の8 and 番-8号; not 22番23番, and 1番-5番 is a range. */
    private @Nullable Point branchBehindCounter(AddressNumber number) {
        Point whole = new Point(number, Level.NUMBER, Form.COUNTED);
        int start = at;
        boolean hyphen = take("-");
        boolean no = !hyphen && looksAt("の") && isDigit(at + 1) && take("の");
        int branch = number();
        if (branch == 0 || looksAt("番") || looksAt("丁")) {
            at = start;
            return hyphen || !no ? whole : null;
        }
        boolean counted = take("号");
        // 1番-5 may be 1番から5番, or 1番5号.
        return hyphen && !counted ? null : branch(number, branch, counted || no ? Form.COUNTED : Form.BEHIND_COUNTER);
    }

    /** What a number without a counter counts; null if that may be one thing or another. */
    private @Nullable Level levelOfBare(int number, Point previous, boolean second) {
        Level next = nextCounter();
        if (previous.form == Form.BEHIND_COUNTER) {
            // 480番地1、2 is a branch, and so is 1番地1、5; 480番地1、500 and 1番地1、5、7番地 may be other lots.
            boolean mayBeLot = number > previous.number.number() && (next != null || number > MOST_BRANCHES);
            boolean either = next == Level.BLOCK || (next != Level.BRANCH && mayBeLot);
            return either ? null : Level.BRANCH;
        }
        if (next != null) {
            return next;
        }
        if (second) {
            return previous.form == Form.COUNTED
                    ? previous.level
                    : previous.form == Form.BARE && outer != null ? previous.level : Level.NUMBER;
        }
        if (outer != null) {
            return outer.level == Level.BLOCK ? Level.NUMBER : Level.BRANCH;
        }
        // 7番1号、8 may be a 番 or a 号.
        return previous.level == Level.BRANCH && previous.form == Form.COUNTED ? null : Level.NUMBER;
    }

    /** The counter behind the numbers that follow, if nothing else stands before it. */
    private @Nullable Level nextCounter() {
        for (int i = at; i < end; i++) {
            char letter = text.charAt(i);
            if (letter == '丁' && !isDigit(i + 1)) {
                return Level.BLOCK;
            }
            if (letter == '番' || letter == '号') {
                return letter == '番' ? Level.NUMBER : Level.BRANCH;
            }
            if (!Numerals.isDigit(letter) && ",~ とから".indexOf(letter) < 0 && !isMark(i)) {
                return null;
            }
        }
        return null;
    }

    private boolean takeBlock() {
        return take("丁目", "丁");
    }

    /** Whether a range begins here; a hyphen is one only behind a counter. */
    private boolean takeRange(Point first) {
        if (take("~", "から")) {
            return true;
        }
        boolean hyphen = first.form == Form.COUNTED && looksAt("-") && (isDigit(at + 1) || isMark(at + 1));
        at += hyphen ? 1 : 0;
        return hyphen;
    }

    private boolean takePartly() {
        return take("の" + PartText.PARTLY, PartText.PARTLY);
    }

    private boolean isPoint() {
        return isDigit(at) || isMark(at);
    }

    private boolean isMark(int place) {
        return place < end && MARKS.indexOf(text.charAt(place)) >= 0 && isDigit(place + 1);
    }

    private boolean isDigit(int place) {
        return place < end && Numerals.isDigit(text.charAt(place));
    }

    private String mark() {
        return isMark(at) ? String.valueOf(text.charAt(at++)) : "";
    }

    /** A number from here on; 0 if there is none, or one that nothing is numbered with. */
    private int number() {
        int start = at;
        while (isDigit(at)) {
            at++;
        }
        return at == start || at - start > MOST_DIGITS ? 0 : Integer.parseInt(text.substring(start, at));
    }

    private void skipSeparators() {
        while (at < end && (" ,".indexOf(text.charAt(at)) >= 0 || (text.charAt(at) == 'と' && at + 1 < end))) {
            at++;
        }
    }

    /** A note, such as who has it: …笹丘小. */
    private void skipNote() {
        if (looksAt("…")) {
            skipWords();
        }
    }

    private void skipWords() {
        while (at < end && text.charAt(at) != ',' && !looksAt(at, EXCEPT)) {
            // Numbers among the words would be lost; 千代小 is no number.
            boolean number = isDigit(at++) && at < end && "番号丁~-".indexOf(text.charAt(at)) >= 0;
            understood &= !number;
        }
    }

    private boolean looksAt(String word) {
        return looksAt(at, word);
    }

    private boolean looksAt(int place, String... words) {
        for (String word : words) {
            if (place + word.length() <= end && text.startsWith(word, place)) {
                return true;
            }
        }
        return false;
    }

    private boolean take(String... words) {
        for (String word : words) {
            if (looksAt(at, word)) {
                at += word.length();
                return true;
            }
        }
        return false;
    }
}
