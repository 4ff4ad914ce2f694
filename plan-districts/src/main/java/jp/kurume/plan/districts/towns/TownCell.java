package jp.kurume.plan.districts.towns;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.kurume.plan.districts.towns.part.Numerals;
import jp.kurume.plan.districts.towns.part.PartBlanks;
import jp.kurume.plan.text.Dashes;
import jp.kurume.plan.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a list of catchments, taken apart into the towns it names: 高台町, 東町1～3丁目, 本町・東町, 一番町～三番町,
 * 鳥飼1丁目1番～4番、2丁目、西町（県道の東側）.
 */
final class TownCell {

    private static final String SEPARATORS = "、,;；／/・.。:= \t\n\r";
    /** These are no separators within an address of the web. */
    private static final String IN_WEB_ADDRESSES = "./:=";

    private static final String[] CONJUNCTIONS = {"および", "及び", "ならびに", "並びに"};
    private static final String OPENING = "〔［[{【〈《「『<";
    private static final String CLOSING = "〕］]}】〉》」』>";
    private static final String BULLETS = "○●◎◯■□◆◇▲△▼▽★☆•◦‣";

    /** What tells that a name is an old one. */
    private static final String[] OLD = {"(旧)", "(新)", "(元)"};

    private static final String[] THE_SAME = {"同町", "同所", "同上", "同", "仝", "〃"};

    /** What follows a number that counts no item of a list. */
    private static final String COUNTERS = "番号丁";

    /** と stands between towns only behind one of these: とげぬき町, 大和とよ町. */
    private static final String[] ENDS_OF_TOWNS = {"町", "村", "丁目", "番", "番地", "号", "丁", "条", "全域", "一部", ")"};

    /** What follows the blank belongs to the town before it. */
    private static final String[] SECTIONS = {"字", "大字", "小字"};

    private static final String[] SMALL_SECTIONS = {"字", "小字"};

    private static final String[] CONTINUES = {
        "ただし", "但し", "奇数", "偶数", "その他", "残り", "一部", "全域", "全部", "一円", "各", "以外", "を除く", "の", "(", "~", "〜", "～"
    };

    private static final String AMONG = "のうち";

    /** What wards and former towns end in, which tell namesakes apart. */
    private static final String[] OF_TOWNS = {"区", "町", "村"};

    private static final String[] EACH_PARTLY = {"の各一部", "各一部"};

    private final String plain;
    private final Set<String> places;
    private final List<String> towns = new ArrayList<>();
    private int begin;
    /** The place that the last town stands behind; empty if it stands behind none. */
    private String place = "";
    /** What stands between the last piece and the one that begins. */
    private String separator = "";

    private TownCell(String plain, Set<String> places) {
        this.plain = plain;
        this.places = places;
    }

    /**
     * What a cell lists.
     *
     * @param places names of places that stand before a town
     * @return the towns with their parts; null if there is something in it that is none
     */
    static @Nullable List<TownListing> parse(String cell, Set<String> places) {
        List<TownListing> listings = new ArrayList<>();
        for (String town : towns(cell, places)) {
            List<TownListing> its = listings(town);
            if (its.isEmpty()) {
                return null;
            }
            listings.addAll(its);
        }
        return listings.isEmpty() ? null : listings;
    }

    /** The texts of a cell that list one town each, or a range of towns, with its parts behind it. */
    static List<String> towns(String cell, Set<String> places) {
        return new TownCell(plain(PartBlanks.without(TypedText.fold(cell))), places).split();
    }

    /** The text with the numbers of several 丁目 in digits: 里町一・二丁目 becomes 里町1・2丁目; in 十三二・三丁目, 十三 is the town's. */
    private static String withBlocksInDigits(String folded) {
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); ) {
            int first = endOfKanji(folded, i);
            int end = endOfNumbersInKanji(folded, i);
            if (end > i) {
                int begin = Numerals.lastBegin(folded, i, first);
                out.append(folded, i, begin).append(Numerals.inDigits(folded.substring(begin, end)));
                i = end;
            } else {
                int next = Math.max(first, i + 1);
                out.append(folded, i, next);
                i = next;
            }
        }
        return out.toString();
    }

    /** Where several numbers in kanji end that have one 丁目 behind them; the place itself if that does not follow. */
    private static int endOfNumbersInKanji(String text, int begin) {
        int numbers = 1;
        int at = begin;
        int end = endOfKanji(text, at);
        while (end > at && end < text.length() && "・、,".indexOf(text.charAt(end)) >= 0) {
            numbers++;
            at = end + 1;
            end = endOfKanji(text, at);
        }
        return end > at && numbers > 1 && text.startsWith("丁目", end) ? end : begin;
    }

    /** Where the numerals in kanji end that begin at a place; the place itself if none does. */
    private static int endOfKanji(String text, int begin) {
        int end = begin;
        while (end < text.length() && Numerals.isKanji(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The text with one kind of brackets, and without the numbers that count the items of a list. */
    private static String plain(String folded) {
        StringBuilder out = new StringBuilder(withBlocksInDigits(folded));
        for (int i = 0; i < out.length(); i++) {
            char letter = out.charAt(i);
            if (OPENING.indexOf(letter) >= 0) {
                out.setCharAt(i, '(');
            } else if (CLOSING.indexOf(letter) >= 0) {
                out.setCharAt(i, ')');
            } else if (Character.getType(letter) == Character.OTHER_NUMBER) {
                out.setCharAt(i, ';');
            }
        }
        for (int i = 0; i < out.length(); i++) {
            boolean begins = i == 0 || SEPARATORS.indexOf(out.charAt(i - 1)) >= 0;
            out.delete(i, begins ? endOfItemNumber(out, i) : i);
        }
        return out.toString();
    }

    /** Where the number of an item of a list ends, 1. or (1), that begins here; the place itself if none does. */
    private static int endOfItemNumber(CharSequence text, int begin) {
        boolean opens = text.charAt(begin) == '(';
        int at = begin + (opens ? 1 : 0);
        int digits = at;
        while (at < text.length() && Numerals.isDigit(text.charAt(at))) {
            at++;
        }
        boolean number = at > digits && at - digits <= 2 && at < text.length();
        if (!number || !(text.charAt(at) == ')' || (!opens && text.charAt(at) == '.'))) {
            return begin;
        }
        at++;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        boolean word = at < text.length()
                && Character.isLetter(text.charAt(at))
                && !Numerals.isNumeral(text.charAt(at))
                && COUNTERS.indexOf(text.charAt(at)) < 0;
        return word ? at : begin;
    }

    /** What one of these texts lists; empty if that is no town. */
    static List<TownListing> listings(String town) {
        List<TownListing> range = TownRange.towns(town);
        TownListing one = range.isEmpty() ? TownListing.parse(town) : null;
        return one == null ? range : List.of(one);
    }

    private List<String> split() {
        int depth = 0;
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            int length = depth > 0 ? 0 : separatorAt(i);
            if (length > 0) {
                end(i, i + length);
                i += length - 1;
            }
        }
        end(plain.length(), plain.length());
        return towns;
    }

    /** The length of a separator that stands here; 0 if none does. */
    private int separatorAt(int at) {
        char letter = plain.charAt(at);
        if (letter == '・') {
            // ポート・アイランド is one name.
            boolean inName = at > 0
                    && at + 1 < plain.length()
                    && isKatakana(plain.charAt(at - 1))
                    && isKatakana(plain.charAt(at + 1));
            return inName ? 0 : 1;
        }
        if (SEPARATORS.indexOf(letter) >= 0) {
            return IN_WEB_ADDRESSES.indexOf(letter) >= 0 && isInWebAddress(at) ? 0 : 1;
        }
        for (String conjunction : CONJUNCTIONS) {
            if (plain.startsWith(conjunction, at)) {
                return conjunction.length();
            }
        }
        if (letter == 'と') {
            return endsWithAny(plain.substring(begin, at), ENDS_OF_TOWNS) ? 1 : 0;
        }
        return 0;
    }

    private boolean isInWebAddress(int at) {
        return at > 0 && at + 1 < plain.length() && isOfWeb(plain.charAt(at - 1)) && isOfWeb(plain.charAt(at + 1));
    }

    private static boolean isOfWeb(char letter) {
        return letter == '/' || letter == ':' || (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    }

    static boolean isKatakana(char letter) {
        return letter >= 'ァ' && letter <= 'ー';
    }

    /** Ends a piece, which is a town of its own or continues the one before. */
    private void end(int to, int next) {
        String piece = trimmed(plain.substring(begin, to));
        if (!piece.isEmpty()) {
            int more = lengthOfMore(piece);
            add(piece.substring(0, piece.length() - more));
            if (more > 0) {
                towns.add(piece.substring(piece.length() - more));
            }
            separator = "";
        }
        separator += plain.substring(to, next);
        begin = next;
    }

    /** Without the sign before it, and what says that an old name or the same town is meant. */
    private static String trimmed(String piece) {
        int start = 0;
        while (start < piece.length() && BULLETS.indexOf(piece.charAt(start)) >= 0) {
            start++;
        }
        String rest = piece.substring(start);
        for (String old : OLD) {
            if (rest.startsWith(old) && rest.length() > old.length()) {
                return rest.substring(old.length());
            }
        }
        for (String same : THE_SAME) {
            int end = same.length();
            if (rest.startsWith(same) && rest.length() > end && Numerals.isNumeral(rest.charAt(end))) {
                return rest.substring(end);
            }
        }
        return rest;
    }

    /** The length of ほか, など or 等 behind a town; 0 where the town may be called so. */
    private static int lengthOfMore(String piece) {
        for (String more : TownListing.AND_MORE) {
            boolean sure = more.length() > 1;
            String before = piece.endsWith(more) ? piece.substring(0, piece.length() - more.length()) : "";
            if (!before.isEmpty() && !TownListing.hasPart(before) && (sure || endsWithAny(before, ENDS_OF_TOWNS))) {
                return more.length();
            }
        }
        return 0;
    }

    private void add(String piece) {
        String last = towns.isEmpty() ? "" : towns.get(towns.size() - 1);
        if (last.isEmpty()) {
            addTown(piece);
            return;
        }
        boolean note = separator.isBlank() && TownListing.isNote(piece, 0);
        boolean more = TownListing.AND_MORE.contains(piece) && TownListing.hasPart(last);
        if (note || more || startsWithAny(piece, CONTINUES) || TownListing.beginsPart(piece, 0)) {
            // In 南町：1番 and 南町、1番 the sign belongs to no part; in 南町1番、2番 it parts them.
            boolean numbers = Numerals.isNumeral(last.charAt(last.length() - 1)) && Numerals.isNumeral(piece.charAt(0));
            boolean begins = TownListing.ALL_OF_IT.contains(piece) || (!numbers && TownListing.isTownAlone(last));
            towns.set(towns.size() - 1, last + (begins ? "" : separator) + piece);
        } else if (endOfBlock(piece, 0) == piece.length() && beforeBlock(last) > 0) {
            // 市之町西1丁・2丁
            towns.add(last.substring(0, beforeBlock(last)) + piece);
        } else if (TownRange.endsNumbers(last, piece)) {
            towns.set(towns.size() - 1, last + "・" + piece);
        } else if (startsWithAny(piece, SMALL_SECTIONS) && !separator.isBlank() && last.contains(AMONG)) {
            towns.set(towns.size() - 1, last + separator + piece);
        } else if (startsWithAny(piece, SMALL_SECTIONS) && !separator.isBlank() && sectionOf(last) > 0) {
            towns.add(last.substring(0, sectionOf(last)) + piece);
        } else if (places.contains(last) && (separator.isBlank() || separator.contains(":"))) {
            towns.remove(towns.size() - 1);
            addTown(last + piece);
        } else if (last.equals("大字") || (separator.isBlank() && startsWithAny(piece, SECTIONS))) {
            towns.set(towns.size() - 1, last + piece);
        } else {
            addTown(piece);
        }
        if (endsWithAny(piece, EACH_PARTLY)) {
            // 緑町、青町の各一部
            for (int i = 0; i < towns.size() - 1; i++) {
                String town = towns.get(i);
                towns.set(i, TownListing.hasPart(town) ? town : town + "の一部");
            }
        }
    }

    /** Adds a town, behind the ward or former town that heads those before it: 三潴町玉満、高三潴. */
    private void addTown(String piece) {
        String own = "";
        for (String name : places) {
            boolean before = piece.startsWith(name) && piece.length() > name.length();
            own = before && name.length() > own.length() ? name : own;
        }
        int opens = own.length();
        boolean ofSeveral = !own.isEmpty()
                && piece.charAt(opens) == '('
                && piece.endsWith(")")
                && piece.length() > opens + 2
                && !TownListing.beginsPart(piece.substring(opens + 1), 0);
        if (ofSeveral) {
            // 南区（東町、北町）
            TownCell inner = new TownCell(piece.substring(opens + 1, piece.length() - 1), places);
            inner.place = own;
            towns.addAll(inner.split());
            return;
        }
        boolean ends = separator.indexOf('\n') >= 0 || separator.indexOf(';') >= 0;
        place = !own.isEmpty() ? own : ends ? "" : place;
        boolean carried = own.isEmpty() && endsWithAny(place, OF_TOWNS);
        towns.add(carried ? place + piece : piece);
    }

    /** Where 1丁 ends that begins at a place, alone or in a range; the place itself if none does. */
    private static int endOfBlock(String text, int from) {
        int end = from;
        while (end < text.length() && Numerals.isNumeral(text.charAt(end))) {
            end++;
        }
        boolean block = end > from && end < text.length() && text.charAt(end) == '丁';
        boolean ends = block && (end + 1 == text.length() || Dashes.isWave(text.charAt(end + 1)));
        return ends ? end + 1 : from;
    }

    /** Where the first 1丁 stands behind the name of its town; 0 if none does. */
    private static int beforeBlock(String town) {
        for (int i = 1; i < town.length(); i++) {
            if (!Numerals.isNumeral(town.charAt(i - 1)) && endOfBlock(town, i) > i) {
                return i;
            }
        }
        return 0;
    }

    /** Where 字 stands behind the name of the town that it is in; 0 if it does not. */
    private static int sectionOf(String town) {
        int at = town.indexOf('字', town.startsWith("大字") ? 2 : 1);
        boolean small = at > 0 && town.charAt(at - 1) == '小';
        return at > 0 && town.charAt(at - 1) != '文' && town.charAt(at - 1) != '大' ? at - (small ? 1 : 0) : 0;
    }

    private static boolean endsWithAny(String text, String[] ends) {
        for (String end : ends) {
            if (text.length() > end.length() && text.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(String text, String[] beginnings) {
        for (String beginning : beginnings) {
            if (text.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
