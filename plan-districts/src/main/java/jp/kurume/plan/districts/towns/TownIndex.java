package jp.kurume.plan.districts.towns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.kurume.plan.text.SimilarNames;
import org.jspecify.annotations.Nullable;

/**
 * The towns of a directory by their spelling, for addresses that begin with one.
 *
 * <p>The longest town with which an address begins counts, but only where the name ends there: 東 is not the town of an address
 * in 東三国町. Behind it a number must follow, with a hyphen, 丁目, 番 or 号 if at all with kanji, or 字, or nothing.
 */
final class TownIndex {

    /** No address is longer; a longer text is answered without a look at it. */
    private static final int LONGEST_TEXT = 1_000;

    private static final int MOST_SUGGESTED = 5;
    private static final String BLOCK = "丁目";
    private static final String LARGE_SECTION = "大字";

    private final List<List<String>> places = new ArrayList<>();
    private final Map<String, Town> towns = new LinkedHashMap<>();
    private int longest;

    /**
     * An index.
     *
     * @param placeNames names that may stand before a town: lists of alternatives, in the order of an address
     */
    TownIndex(List<List<String>> placeNames, List<TownPart> parts) {
        for (List<String> alternatives : placeNames) {
            places.add(alternatives.stream()
                    .map(TownSpelling::of)
                    .filter(name -> !name.isEmpty())
                    .toList());
        }
        for (TownPart part : parts) {
            add(part);
        }
    }

    /** A town without its 丁目, and what is listed of it. */
    private static final class Town {
        private final List<TownPart> named = new ArrayList<>();
        private final TreeMap<Integer, List<TownPart>> blocks = new TreeMap<>();

        private List<TownPart> all() {
            List<TownPart> all = new ArrayList<>(named);
            blocks.values().forEach(all::addAll);
            return all;
        }

        private List<TownPart> block(int number) {
            return blocks.getOrDefault(number, List.of());
        }
    }

    private void add(TownPart part) {
        String spelled = withoutSection(TownSpelling.of(part.town()));
        int end = spelled.endsWith(BLOCK) ? spelled.length() - BLOCK.length() : 0;
        int begin = end;
        while (begin > 0 && Numerals.isDigit(spelled.charAt(begin - 1))) {
            begin--;
        }
        boolean block = begin > 0 && begin < end && end - begin <= 2;
        String name = block ? spelled.substring(0, begin) : spelled;
        if (name.endsWith(String.valueOf(Numerals.BETWEEN))) {
            name = name.substring(0, name.length() - 1);
        }
        if (name.isEmpty()) {
            return;
        }
        longest = Math.max(longest, name.length());
        Town town = towns.computeIfAbsent(name, any -> new Town());
        if (block) {
            town.blocks
                    .computeIfAbsent(Integer.parseInt(spelled.substring(begin, end)), any -> new ArrayList<>())
                    .add(part);
        } else {
            town.named.add(part);
        }
    }

    private static String withoutSection(String spelled) {
        return spelled.startsWith(LARGE_SECTION) && spelled.length() > LARGE_SECTION.length()
                ? spelled.substring(LARGE_SECTION.length())
                : spelled;
    }

    TownAnswer locate(String text) {
        if (text.length() > LONGEST_TEXT) {
            return new TownAnswer.UnknownTown(text, List.of());
        }
        Set<String> rests = new LinkedHashSet<>();
        addRests(rests, TownSpelling.of(text), 0);
        for (String rest : rests) {
            for (int length = Math.min(longest, rest.length()); length > 0; length--) {
                Town town = towns.get(rest.substring(0, length));
                TownAnswer answer = town == null ? null : answer(text, town, rest.substring(length));
                if (answer != null) {
                    return answer;
                }
            }
        }
        return new TownAnswer.UnknownTown(text, alike(rests));
    }

    /** An address, and what is left of it without the places it begins with. */
    private void addRests(Set<String> rests, String spelled, int rank) {
        rests.add(spelled);
        rests.add(withoutSection(spelled));
        for (int i = rank; i < places.size(); i++) {
            for (String place : places.get(i)) {
                if (spelled.startsWith(place)) {
                    addRests(rests, spelled.substring(place.length()), i + 1);
                }
            }
        }
    }

    /** What a town's parts answer to what stands behind it, or null if the town's name does not end there. */
    private static @Nullable TownAnswer answer(String text, Town town, String rest) {
        int begin = 0;
        while (begin < rest.length()
                && (rest.charAt(begin) == Numerals.BETWEEN || rest.charAt(begin) == TownSpelling.GAP)) {
            begin++;
        }
        if (begin == rest.length() || rest.startsWith("字", begin)) {
            return among(text, begin == rest.length() || town.named.isEmpty() ? town.all() : town.named);
        }
        int end = begin;
        while (end < rest.length() && Numerals.isDigit(rest.charAt(end))) {
            end++;
        }
        if (end == begin || !endsNumber(rest, end)) {
            return null;
        }
        boolean small = end - begin <= 2;
        List<TownPart> block = small ? town.block(Integer.parseInt(rest.substring(begin, end))) : List.of();
        if (rest.startsWith(BLOCK, end)) {
            return blockOr(text, town, block.isEmpty() ? town.named : block);
        }
        if (rest.startsWith("番", end) || rest.startsWith("号", end)) {
            return among(text, town.named.isEmpty() ? town.all() : town.named);
        }
        // 2-3 may be 2丁目3番 or 2番3号: where both are there, it may be either.
        List<TownPart> either = new ArrayList<>(town.named);
        either.addAll(block);
        return blockOr(text, town, either);
    }

    /** Whether what stands behind a number can stand behind a house number: 東3国町 is another town. */
    private static boolean endsNumber(String rest, int end) {
        if (end == rest.length()) {
            return true;
        }
        char next = rest.charAt(end);
        if (next == 'の') {
            return end + 1 < rest.length() && Numerals.isDigit(rest.charAt(end + 1));
        }
        return rest.startsWith(BLOCK, end)
                || isHouseNumber(rest, end)
                || next == TownSpelling.GAP
                || !Character.isIdeographic(next);
    }

    /** 1番, 1番地 and 1号, not 1番町. */
    private static boolean isHouseNumber(String rest, int end) {
        char next = rest.charAt(end);
        return (next == '番' || next == '号') && !rest.startsWith("町", end + 1);
    }

    private static TownAnswer blockOr(String text, Town town, List<TownPart> parts) {
        return parts.isEmpty()
                ? new TownAnswer.UnknownTown(
                        text,
                        town.all().stream()
                                .map(TownPart::town)
                                .distinct()
                                .limit(MOST_SUGGESTED)
                                .toList())
                : among(text, parts);
    }

    /** One district if all parts are in it and each town is listed whole; else it depends. */
    private static TownAnswer among(String text, List<TownPart> parts) {
        Map<String, Boolean> whole = new HashMap<>();
        boolean one = true;
        for (TownPart part : parts) {
            one &= part.district().equals(parts.get(0).district());
            whole.merge(part.town(), part.isWhole(), Boolean::logicalOr);
        }
        return one && !whole.containsValue(false)
                ? new TownAnswer.InDistrict(text, parts.get(0).district(), parts)
                : new TownAnswer.Divided(text, parts);
    }

    private List<String> alike(Set<String> rests) {
        Set<String> found = new LinkedHashSet<>();
        for (String rest : rests) {
            int end = 0;
            while (end < rest.length() && !Numerals.isDigit(rest.charAt(end)) && rest.charAt(end) != TownSpelling.GAP) {
                end++;
            }
            for (String name : SimilarNames.closest(rest.substring(0, end), towns.keySet(), MOST_SUGGESTED)) {
                Town town = towns.getOrDefault(name, new Town());
                town.all().stream().map(TownPart::town).forEach(found::add);
            }
        }
        return found.stream().limit(MOST_SUGGESTED).toList();
    }

    /** Prints how many towns there are. */
    @Override
    public String toString() {
        return towns.size() + " towns";
    }
}
