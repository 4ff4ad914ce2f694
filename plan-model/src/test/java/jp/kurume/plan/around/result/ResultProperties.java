package jp.kurume.plan.around.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kurume.plan.model.ActionItem;
import jp.kurume.plan.model.ActorRole;
import jp.kurume.plan.model.Actors;
import jp.kurume.plan.testing.ModelArbitraries;
import jp.kurume.plan.testing.ResultArbitraries;
import jp.kurume.plan.time.FiscalYear;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ResultProperties {

    @Provide
    Arbitrary<ActionResults> results() {
        return ResultArbitraries.resultLists();
    }

    @Provide
    Arbitrary<List<ActionItem>> items() {
        return ModelArbitraries.actionItems("1.1")
                .list()
                .ofMaxSize(4)
                .uniqueElements(ActionItem::id)
                .map(items -> {
                    // The first ones are among those of which results tell.
                    List<ActionItem> few = new ArrayList<>();
                    for (int i = 0; i < items.size(); i++) {
                        few.add(items.get(i).withNumber(i + 1).withId("1.1-" + (i + 1)));
                    }
                    return few;
                });
    }

    @Provide
    Arbitrary<FiscalYear> years() {
        return Arbitraries.integers().between(2026, 2028).map(FiscalYear::of);
    }

    /** Every item has a result, or is among those without one. */
    @Property
    void nothingIsLostInCounting(
            @ForAll("results") ActionResults results,
            @ForAll("items") List<ActionItem> items,
            @ForAll("years") FiscalYear year) {
        ResultCounts counts = results.counts(items, year);
        List<ActionItem> without = results.withoutResult(items, year);
        assertThat(counts.withResult() + without.size()).isEqualTo(items.size());
        assertThat(counts.withoutResult()).isEqualTo(without.size());
        assertThat(without)
                .allSatisfy(item -> assertThat(results.of(item.id(), year))
                        .allMatch(result -> result.state() == ResultState.PLANNED));
    }

    /** What an item's state is follows from the states told, in whatever order they are told. */
    @Property
    void aStateIsThatOfAllOrPartly(@ForAll("results") ActionResults results) {
        for (ActionResult one : results.all()) {
            List<ActionResult> told = results.of(one.action(), one.year());
            Set<ResultState> happened = told.stream()
                    .map(ActionResult::state)
                    .filter(state -> state != ResultState.PLANNED)
                    .collect(Collectors.toSet());
            ResultState state = results.state(one.action(), one.year()).orElseThrow();
            if (happened.isEmpty()) {
                assertThat(state).isEqualTo(ResultState.PLANNED);
            } else if (happened.size() == 1) {
                assertThat(happened).contains(state);
            } else {
                assertThat(state).isEqualTo(ResultState.PARTLY);
            }
        }
    }

    /** What was done adds actors and takes none away; legible marks stay as they are. */
    @Property
    void resultsOnlyConfirmActors(@ForAll("results") ActionResults results, @ForAll("items") List<ActionItem> items) {
        for (ActionItem item : items) {
            Actors actors = results.actorsOf(item);
            assertThat(actors.known()).containsAll(item.actors().known());
            if (item.actors() instanceof Actors.Stated) {
                assertThat(actors).isEqualTo(item.actors());
            } else {
                Set<ActorRole> did = results.of(item).stream()
                        .filter(result -> result.state() == ResultState.DONE || result.state() == ResultState.PARTLY)
                        .flatMap(result -> result.actors().known().stream())
                        .collect(Collectors.toSet());
                assertThat(actors.known()).containsAll(did);
                assertThat(actors).isNotInstanceOf(Actors.Stated.class);
            }
        }
    }

    /** A change there and back is the same the other way round, and a year does not differ from itself. */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // that is the law
    @Property
    void changesAreTheSameBothWays(
            @ForAll("results") ActionResults results,
            @ForAll("years") FiscalYear one,
            @ForAll("years") FiscalYear other) {
        List<ResultChange> there = results.changes(one, other);
        List<ResultChange> back = results.changes(other, one);
        assertThat(back)
                .isEqualTo(there.stream()
                        .map(change -> new ResultChange(change.action(), change.after(), change.before()))
                        .toList());
        assertThat(results.changes(one, one)).isEmpty();
    }
}
