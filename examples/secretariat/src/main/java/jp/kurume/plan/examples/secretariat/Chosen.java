package jp.kurume.plan.examples.secretariat;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.words.Words;

/** What is chosen among the editions of a city. */
final class Chosen {

    private static final YearMonth LONG_AGO = YearMonth.of(1, 1);

    private Chosen() {}

    /**
     * What somebody asks for.
     *
     * @param all one for each edition, in the order of the tables
     * @param editionOf tells the edition of one
     * @param id the edition that is asked for; empty for the newest one
     * @param words the words of the refusal if there is none at all
     * @param <T> what is kept by edition
     * @return the one
     * @throws UnknownElementException if there is none of that edition
     */
    static <T> T edition(List<T> all, Function<T, Edition> editionOf, String id, Words words) {
        if (all.isEmpty()) {
            throw new RefusedException(PlanTool.FOUND_WANTING, words.say("tool.nothing-kept"));
        }
        if (id.isEmpty()) {
            return newest(all, editionOf);
        }
        return all.stream()
                .filter(one -> editionOf.apply(one).id().equals(id))
                .findFirst()
                .orElseThrow(() -> UnknownElementException.of(
                        "edition",
                        id,
                        all.stream().map(editionOf).map(Edition::id).toList()));
    }

    /** The one that was published last; of those that do not say when, the last of the tables. */
    static <T> T newest(List<T> all, Function<T, Edition> editionOf) {
        T newest = all.get(0);
        for (T one : all) {
            if (!month(editionOf.apply(one)).isBefore(month(editionOf.apply(newest)))) {
                newest = one;
            }
        }
        return newest;
    }

    private static YearMonth month(Edition edition) {
        return edition.published().fold(month -> month, () -> LONG_AGO);
    }
}
