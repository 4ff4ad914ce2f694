package jp.kurume.plan.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.text.SimilarNames;

/**
 * Which element of one edition is which of another.
 *
 * <p>The most certain pairs are taken first: the same id where ids are given by somebody, the same title, titles that are alike;
 * among those that belong to the same thing, and then the nearest. Nothing in this prefers one of the two editions, so that the
 * matching the other way round is the same one.
 */
final class Matching<T> {

    /** Two elements that are one. */
    record Pair<T>(Item<T> before, Item<T> after) {}

    /** How certain a pair is: the lower, the more. */
    private record Candidate(int before, int after, int unlikeness, boolean elsewhere) {

        int distance() {
            return Math.abs(before - after);
        }

        int sum() {
            return before + after;
        }
    }

    private static final Comparator<Candidate> MOST_CERTAIN_FIRST = Comparator.comparingInt(Candidate::unlikeness)
            .thenComparing(Candidate::elsewhere)
            .thenComparingInt(Candidate::distance)
            .thenComparingInt(Candidate::sum);

    private static final int SAME_ID = -1;
    private static final int SCALE = 10_000;

    /** A longer text is no title: it is the same only if it is the same letter by letter. */
    private static final int LONGEST = 1_000;

    private final List<Item<T>> before;
    private final List<Item<T>> after;
    private final int[] becomes;
    private final int[] comesFrom;

    Matching(List<Item<T>> before, List<Item<T>> after, boolean idsAreGiven) {
        this.before = before;
        this.after = after;
        becomes = nothing(before.size());
        comesFrom = nothing(after.size());
        for (Candidate candidate : candidates(idsAreGiven)) {
            if (becomes[candidate.before] < 0 && comesFrom[candidate.after] < 0) {
                becomes[candidate.before] = candidate.after;
                comesFrom[candidate.after] = candidate.before;
            }
        }
    }

    private static int[] nothing(int size) {
        int[] none = new int[size];
        Arrays.fill(none, -1);
        return none;
    }

    private List<Candidate> candidates(boolean idsAreGiven) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                Item<T> one = before.get(i);
                Item<T> other = after.get(j);
                int unlikeness = idsAreGiven
                                && one.element().id().equals(other.element().id())
                        ? SAME_ID
                        : unlikeness(one.element().title(), other.element().title());
                // Less than half of the letters, as where a name is suggested.
                if (2 * unlikeness < SCALE) {
                    candidates.add(new Candidate(i, j, unlikeness, !one.parent().equals(other.parent())));
                }
            }
        }
        candidates.sort(MOST_CERTAIN_FIRST);
        return candidates;
    }

    private static int unlikeness(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        int longer = Math.max(one.codePointCount(0, one.length()), other.codePointCount(0, other.length()));
        return longer > LONGEST ? SCALE : SCALE * SimilarNames.distance(one, other) / longer;
    }

    /** The pairs, in the order of the later edition. */
    List<Pair<T>> pairs() {
        List<Pair<T>> pairs = new ArrayList<>();
        for (int j = 0; j < comesFrom.length; j++) {
            origin(j).ifPresent(pairs::add);
        }
        return pairs;
    }

    /** The pair of which an element of the later edition is one, by its index; empty if it was added. */
    Optional<Pair<T>> origin(int index) {
        return comesFrom[index] < 0
                ? Optional.empty()
                : Optional.of(new Pair<>(before.get(comesFrom[index]), after.get(index)));
    }

    /** What an element of the earlier edition has become, if anything. */
    Optional<T> counterpart(T element) {
        for (Pair<T> pair : pairs()) {
            if (pair.before.value().equals(element)) {
                return Optional.of(pair.after.value());
            }
        }
        return Optional.empty();
    }

    /** The elements of the earlier edition that the later one does not have. */
    List<Item<T>> removed() {
        List<Item<T>> removed = new ArrayList<>();
        for (int i = 0; i < becomes.length; i++) {
            if (becomes[i] < 0) {
                removed.add(before.get(i));
            }
        }
        return removed;
    }
}
