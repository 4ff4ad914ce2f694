package jp.kurume.plan.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.kurume.plan.search.ElementKind;
import jp.kurume.plan.search.MatchField;
import jp.kurume.plan.search.SearchHit;
import jp.kurume.plan.search.SearchMatch;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Valid values of what a search finds. */
public final class SearchArbitraries {

    private SearchArbitraries() {}

    /** Every value type, with its values. */
    static Map<Class<?>, Arbitrary<?>> all() {
        Map<Class<?>, Arbitrary<?>> kit = new LinkedHashMap<>();
        kit.put(ElementKind.class, Arbitraries.of(ElementKind.class));
        kit.put(MatchField.class, Arbitraries.of(MatchField.class));
        kit.put(SearchMatch.class, searchMatches());
        kit.put(SearchHit.class, searchHits());
        return kit;
    }

    public static Arbitrary<SearchMatch> searchMatches() {
        return ModelArbitraries.texts()
                .flatMap(text -> Combinators.combine(
                                Arbitraries.of(MatchField.class),
                                Arbitraries.integers().between(0, text.length() - 1),
                                Arbitraries.integers().between(1, text.length()))
                        .as((field, start, length) ->
                                new SearchMatch(field, text, start, Math.min(text.length(), start + length))));
    }

    public static Arbitrary<SearchHit> searchHits() {
        return Combinators.combine(
                        Arbitraries.of(ElementKind.class),
                        ModelArbitraries.ids(),
                        ModelArbitraries.ids(),
                        ModelArbitraries.texts(),
                        searchMatches().list().ofMinSize(1).ofMaxSize(3),
                        ModelArbitraries.citations())
                .as(SearchHit::new);
    }
}
