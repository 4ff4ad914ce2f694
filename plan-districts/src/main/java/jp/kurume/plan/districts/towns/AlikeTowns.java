package jp.kurume.plan.districts.towns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kurume.plan.districts.towns.part.Numerals;
import jp.kurume.plan.text.SimilarNames;

/**
 * Towns whose names look like what an address begins with.
 *
 * <p>Of few names all are compared. Of many only those are that have most letters in common with the address, so that a wrong
 * address takes no longer among a hundred thousand towns.
 */
final class AlikeTowns {

    /** At most this many names are compared. */
    private static final int MOST_COMPARED = 500;

    /** What more names have than this tells little, and is not looked at. */
    private static final int COMMON = 2_000;

    private final Map<String, TownNames.Name> names = new LinkedHashMap<>();
    /** The names by each letter of theirs and each pair of letters. */
    private final Map<String, List<String>> byLetters = new HashMap<>();

    AlikeTowns(List<TownNames.Name> all) {
        for (TownNames.Name name : all) {
            names.put(name.letters(), name);
            if (all.size() > MOST_COMPARED) {
                for (String letters : lettersOf(name.letters())) {
                    byLetters.computeIfAbsent(letters, any -> new ArrayList<>()).add(name.letters());
                }
            }
        }
    }

    private static Set<String> lettersOf(String name) {
        Set<String> letters = new LinkedHashSet<>();
        for (int i = 0; i < name.length(); i++) {
            letters.add(name.substring(i, i + 1));
            letters.add(name.substring(i, Math.min(i + 2, name.length())));
        }
        return letters;
    }

    /** The towns as they are listed, most alike first. */
    List<String> to(TownSpelling address, List<Places.Rest> rests, int most) {
        Set<String> found = new LinkedHashSet<>();
        for (Places.Rest rest : rests) {
            int end = rest.begin();
            while (end < address.length() && !isNumber(address.at(end))) {
                end++;
            }
            String text = address.letters().substring(rest.begin(), end);
            for (String name : SimilarNames.closest(text, candidates(text), most)) {
                TownNames.Name known = names.get(name);
                if (known != null) {
                    known.towns()
                            .forEach(town -> town.entries()
                                    .forEach(entry -> found.add(entry.listed().town())));
                }
            }
        }
        return found.stream().limit(most).toList();
    }

    private static boolean isNumber(char letter) {
        return Numerals.isDigit(letter) || NumberGaps.isMark(letter);
    }

    private List<String> candidates(String text) {
        if (byLetters.isEmpty()) {
            return List.copyOf(names.keySet());
        }
        Map<String, Integer> common = new LinkedHashMap<>();
        for (String letters : lettersOf(text)) {
            List<String> having = byLetters.getOrDefault(letters, List.of());
            if (having.size() <= COMMON) {
                having.forEach(name -> common.merge(name, 1, Integer::sum));
            }
        }
        return common.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }
}
