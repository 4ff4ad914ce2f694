package jp.kurume.plan.districts.towns;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.kurume.plan.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a list of catchments, taken apart into the towns it names: 高台町, 東町1～3丁目, 本町・東町, 一番町～三番町,
 * 鳥飼1丁目1番～4番、2丁目、西町（県道の東側）.
 */
final class TownCell {

    private static final String SEPARATORS = "、,;；／/・ \t\n\r";
    private static final String[] CONJUNCTIONS = {"および", "及び", "ならびに", "並びに"};
    /** と stands between towns only behind one of these: とげぬき町, 大和とよ町. */
    private static final String[] ENDS_OF_TOWNS = {"町", "村", "丁目", "番", "番地", "号", "丁", "条", "全域", "一部", ")"};

    /** What follows the blank belongs to the town before it. */
    private static final String[] SECTIONS = {"字", "大字", "小字"};

    private static final String[] CONTINUES = {"ただし", "奇数", "偶数", "その他", "残り", "一部", "の", "(", "~", "〜", "～"};

    private final String plain;
    private final Set<String> places;
    private final List<String> towns = new ArrayList<>();
    private int begin;
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
        return new TownCell(TypedText.fold(cell), places).split();
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
            return 1;
        }
        for (String conjunction : CONJUNCTIONS) {
            if (plain.startsWith(conjunction, at)) {
                return conjunction.length();
            }
        }
        if (letter == 'と') {
            String before = plain.substring(begin, at);
            for (String end : ENDS_OF_TOWNS) {
                if (before.length() > end.length() && before.endsWith(end)) {
                    return 1;
                }
            }
        }
        return 0;
    }

    static boolean isKatakana(char letter) {
        return letter >= 'ァ' && letter <= 'ー';
    }

    /** Ends a piece, which is a town of its own or continues the one before. */
    private void end(int to, int next) {
        String piece = plain.substring(begin, to);
        if (!piece.isEmpty()) {
            String last = towns.isEmpty() ? "" : towns.get(towns.size() - 1);
            boolean beginsTown =
                    last.isEmpty() || !(startsWithAny(piece, CONTINUES) || TownListing.beginsPart(piece, 0));
            boolean ofPlace = separator.isBlank() && (places.contains(last) || startsWithAny(piece, SECTIONS));
            if (beginsTown && !(ofPlace && !last.isEmpty()) && !last.equals("大字")) {
                towns.add(piece);
            } else {
                towns.set(towns.size() - 1, last + (beginsTown ? "" : separator) + piece);
            }
            separator = "";
        }
        separator += plain.substring(to, next);
        begin = next;
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
