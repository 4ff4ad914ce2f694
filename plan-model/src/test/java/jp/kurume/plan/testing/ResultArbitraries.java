package jp.kurume.plan.testing;

import static jp.kurume.plan.testing.ModelArbitraries.texts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.around.result.ActionResult;
import jp.kurume.plan.around.result.ActionResultEntry;
import jp.kurume.plan.around.result.ActionResults;
import jp.kurume.plan.around.result.ResultActors;
import jp.kurume.plan.around.result.ResultChange;
import jp.kurume.plan.around.result.ResultCounts;
import jp.kurume.plan.around.result.ResultFigure;
import jp.kurume.plan.around.result.ResultState;
import jp.kurume.plan.time.FiscalYear;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Valid values of what was done for action items. */
public final class ResultArbitraries {

    private ResultArbitraries() {}

    static Map<Class<?>, Arbitrary<?>> all() {
        Map<Class<?>, Arbitrary<?>> kit = new LinkedHashMap<>();
        kit.put(ResultState.class, Arbitraries.of(ResultState.class));
        kit.put(ResultActors.class, actors());
        kit.put(ResultFigure.class, figures());
        kit.put(ActionResult.class, results());
        kit.put(ActionResults.class, resultLists());
        kit.put(ResultCounts.class, counts());
        kit.put(ResultChange.class, changes());
        kit.put(ActionResultEntry.class, entries());
        return kit;
    }

    private static Arbitrary<String> textsOrEmpty() {
        return texts().optional(0.5).map(text -> text.orElse(""));
    }

    public static Arbitrary<ResultActors> actors() {
        return ModelArbitraries.actorRoles()
                .list()
                .ofMaxSize(3)
                .uniqueElements()
                .map(ResultActors::of);
    }

    public static Arbitrary<ResultFigure> figures() {
        return Arbitraries.oneOf(
                Arbitraries.just(ResultFigure.NONE),
                Combinators.combine(
                                Arbitraries.bigIntegers()
                                        .between(BigInteger.TEN.pow(20).negate(), BigInteger.TEN.pow(20)),
                                Arbitraries.integers().between(-3, 6),
                                textsOrEmpty())
                        .as((digits, scale, unit) -> ResultFigure.of(new BigDecimal(digits, scale), unit)));
    }

    /** Few items and years, so that results meet. */
    private static Arbitrary<String> items() {
        return Arbitraries.oneOf(Arbitraries.of("1.1-1", "1.1-2", "2.1-1"), ModelArbitraries.ids());
    }

    private static Arbitrary<FiscalYear> years() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(2026, 2028).map(FiscalYear::of), ModelArbitraries.fiscalYears());
    }

    public static Arbitrary<ActionResult> results() {
        return Combinators.combine(
                        Combinators.combine(items(), years(), actors(), Arbitraries.of(ResultState.class), figures())
                                .as((item, year, actors, state, figure) -> new ActionResult.Builder()
                                        .action(item)
                                        .year(year)
                                        .actors(actors)
                                        .state(state)
                                        .figure(figure)),
                        textsOrEmpty(),
                        textsOrEmpty(),
                        textsOrEmpty(),
                        textsOrEmpty(),
                        texts().list().ofMaxSize(2),
                        ModelArbitraries.citations())
                .as((builder, text, rating, reason, next, departments, citation) -> builder.text(text)
                        .rating(rating)
                        .reason(reason)
                        .next(next)
                        .addAllDepartments(departments)
                        .citation(citation)
                        .build());
    }

    /** Results of which no two tell of one item, year and the same actors: a later one that would is left out. */
    public static Arbitrary<ActionResults> resultLists() {
        return Combinators.combine(ModelArbitraries.editions(), results().list().ofMaxSize(6))
                .as((edition, all) -> {
                    Map<List<Object>, ActionResult> kept = new LinkedHashMap<>();
                    all.forEach(result -> kept.putIfAbsent(
                            List.of(
                                    result.action(),
                                    result.year(),
                                    new HashSet<>(result.actors().known())),
                            result));
                    return ActionResults.builder()
                            .edition(edition)
                            .all(kept.values())
                            .build();
                });
    }

    public static Arbitrary<ResultCounts> counts() {
        Arbitrary<Integer> some = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(some, some, some, some, some)
                .as((done, partly, not, planned, rest) ->
                        new ResultCounts(done + partly + not + planned + rest, done, partly, not, planned));
    }

    public static Arbitrary<ResultChange> changes() {
        return Combinators.combine(
                        ModelArbitraries.ids(),
                        results().list().ofMaxSize(2),
                        results().list().ofMinSize(1).ofMaxSize(2))
                .as((item, one, other) -> new ResultChange(item, of(item, one), of(item, other)));
    }

    private static List<ActionResult> of(String item, List<ActionResult> results) {
        List<ActionResult> its = new ArrayList<>();
        results.forEach(result -> its.add(result.withAction(item)));
        return its;
    }

    public static Arbitrary<ActionResultEntry> entries() {
        return texts().optional(0.7)
                .map(text -> text.orElse(""))
                .list()
                .ofSize(12)
                .map(texts -> new ActionResultEntry(
                        texts.get(0),
                        texts.get(1),
                        texts.get(2),
                        texts.get(3),
                        texts.get(4),
                        texts.get(5),
                        texts.get(6),
                        texts.get(7),
                        texts.get(8),
                        texts.get(9),
                        texts.get(10),
                        texts.get(11)));
    }
}
