package jp.kurume.plan.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
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

    boolean has(String word) {
        for (Text text : texts) {
            if (text.folded.letters().contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The hit for folded words, each of which the element has. */
    Ranked hit(Set<String> words) {
        int[] ranks = new int[words.size()];
        Arrays.fill(ranks, Integer.MAX_VALUE);
        // One passage may match two words: ㈱ is ( and 株.
        Set<SearchMatch> matches = new LinkedHashSet<>();
        int length = 0;
        for (Text text : texts) {
            String letters = text.folded.letters();
            int number = 0;
            for (String word : words) {
                int place = letters.indexOf(word);
                if (place >= 0) {
                    length = matches.isEmpty() ? letters.length() : length;
                    matches.add(new SearchMatch(
                            text.field,
                            text.folded.original(),
                            text.folded.startOf(place),
                            text.folded.endOf(place + word.length() - 1)));
                    int fieldsBefore = text.field.compareTo(MatchField.TITLE);
                    int rank = 2 * fieldsBefore + (place == 0 ? 0 : 1);
                    ranks[number] = Math.min(ranks[number], rank);
                }
                number++;
            }
        }
        SearchHit hit = new SearchHit(kind, edition, id, title, new ArrayList<>(matches), citation);
        return new Ranked(hit, Arrays.stream(ranks).sum(), length);
    }
}
