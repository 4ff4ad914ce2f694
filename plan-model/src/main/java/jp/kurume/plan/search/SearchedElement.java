package jp.kurume.plan.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.text.FoldedText;

/**
 * An element with its texts, folded.
 *
 * @param kind what kind of element it is
 * @param edition where it stands
 * @param id its number or id there
 * @param title what it is called
 * @param citation where it is printed
 * @param texts its texts in the order of their fields, the title first
 */
record SearchedElement(ElementKind kind, String edition, String id, String title, Citation citation, List<Text> texts) {

    /** A text of an element. */
    record Text(MatchField field, FoldedText folded) {}

    /** A hit with how good it is, the ranks of its words added up: the lower rank and then the shorter text is the better one. */
    record Ranked(SearchHit hit, int rank, int length) {}

    /** Where a word stands in a folded text. */
    private record Found(int start, int end) {}

    /** Whether some text holds a word in one of its spellings. */
    boolean has(Set<String> spellings) {
        return texts.stream().anyMatch(text -> spellings.stream().anyMatch(text.folded.letters()::contains));
    }

    /** The hit for folded words, each in its spellings, all of which the element has. */
    Ranked hit(Set<Set<String>> words) {
        int[] ranks = new int[words.size()];
        Arrays.fill(ranks, Integer.MAX_VALUE);
        // One passage may match two words: ㈱ is ( and 株.
        Set<SearchMatch> matches = new LinkedHashSet<>();
        int length = 0;
        for (Text text : texts) {
            String letters = text.folded.letters();
            int number = 0;
            for (Set<String> spellings : words) {
                Optional<Found> found = first(letters, spellings);
                if (found.isPresent()) {
                    length = matches.isEmpty() ? letters.length() : length;
                    matches.add(new SearchMatch(
                            text.field,
                            text.folded.original(),
                            text.folded.startOf(found.get().start),
                            text.folded.endOf(found.get().end - 1)));
                    int fieldsBefore = text.field.compareTo(MatchField.TITLE);
                    int rank = 2 * fieldsBefore + (found.get().start == 0 ? 0 : 1);
                    ranks[number] = Math.min(ranks[number], rank);
                }
                number++;
            }
        }
        SearchHit hit = new SearchHit(kind, edition, id, title, new ArrayList<>(matches), citation);
        return new Ranked(hit, Arrays.stream(ranks).sum(), length);
    }

    /** The first place of a word in any of its spellings, and of several there the longest. */
    private static Optional<Found> first(String letters, Set<String> spellings) {
        return spellings.stream()
                .filter(letters::contains)
                .map(spelling -> new Found(letters.indexOf(spelling), letters.indexOf(spelling) + spelling.length()))
                .min(Comparator.comparingInt(Found::start)
                        .thenComparing(Comparator.comparingInt(Found::end).reversed()));
    }
}
