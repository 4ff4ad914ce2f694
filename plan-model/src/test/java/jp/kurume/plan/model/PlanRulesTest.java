package jp.kurume.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import org.junit.jupiter.api.Test;

/** Plans that can be built although something in them does not go together. */
class PlanRulesTest {

    private static final Plan KURUME = KurumePlans.secondPeriod();
    private static final Citation PAGE = KURUME.vision().citation();

    private static Plan.Builder kurume() {
        Plan.Builder plan = Plan.builder();
        plan.from(KURUME);
        return plan;
    }

    /** What is wrong beyond what the seeds leave open. */
    private static List<String> found(Plan.Builder plan) {
        return plan.build().problems().stream()
                .filter(problem -> !KURUME.problems().contains(problem))
                .map(Problem::toString)
                .toList();
    }

    private static Initiative edited(int number, Direction... directions) {
        return KURUME.initiative(number).withDirections(directions);
    }

    private static Plan.Builder with(Initiative edited) {
        Plan.Builder plan = kurume();
        plan.initiatives(KURUME.initiatives().stream()
                .map(initiative -> initiative.number() == edited.number() ? edited : initiative)
                .toList());
        return plan;
    }

    @Test
    void theBundledPlanHasWarningsOnly() {
        assertThat(KURUME.problems())
                .allMatch(problem -> problem.severity() == Severity.WARNING)
                .extracting(Problem::toString)
                .containsExactly(
                        "actions[1.1-1].actors: of 17 action items it is not, or not wholly, legible who takes part:"
                                + " 1.1-1, 1.2-1, 2.1-1, 2.1-2, 2.1-3 …",
                        "directions[1.1].completeness: of 2 directions action items are missing: 1.1, 1.2");
    }

    @Test
    void anEmbeddedPlanRestsOnALegalBasisOfThePlan() {
        Plan.Builder plan = kurume();
        plan.legalBases(KURUME.legalBases().subList(1, KURUME.legalBases().size()));
        LegalBasis gone = KURUME.legalBases().get(0);
        boolean used = KURUME.embeddedPlans().stream()
                .anyMatch(embedded -> embedded.legalBasis().equals(gone));
        assertThat(used).isFalse();
        assertThat(found(plan)).isEmpty();
        plan.legalBases(List.of(gone));
        plan.printedForms(List.of());
        assertThat(found(plan))
                .hasSize(KURUME.embeddedPlans().size())
                .first()
                .asString()
                .startsWith("embeddedPlans[" + KURUME.embeddedPlans().get(0).id() + "].legalBasis: found")
                .contains("expected a legal basis of this plan's own");
    }

    @Test
    void aDirectionIsOfItsInitiative() {
        Direction moved = KURUME.direction("4.1").withActions().withId("3.9");
        assertThat(found(with(edited(4, moved))))
                .contains("directions[3.9].id: found \"3.9\", expected a direction of the initiative 4");
    }

    @Test
    void anActionItemIsNamedAfterItsDirection() {
        Direction direction = KURUME.direction("4.1");
        ActionItem renamed = direction.actions().get(0).withId("first");
        assertThat(found(with(edited(4, direction.withActions(renamed)))))
                .anyMatch(text ->
                        text.equals("actions[first].id: found \"first\", expected 4.1-1, the id of the direction,"
                                + " a hyphen and the number; did you mean 4.1-1?"));
    }

    @Test
    void everyRoleHasItsMarkAndEveryMarkItsRole() {
        Plan.Builder plan = kurume();
        ActorMark city = KURUME.marks().get(2);
        plan.marks(List.of(
                KURUME.marks().get(0),
                new ActorMark(city.role(), KURUME.marks().get(0).mark(), "市", PAGE)));
        assertThat(found(plan))
                .contains(
                        "marks[地].mark: found \"地\", expected every mark to stand for one role only",
                        "actions[2.2-2].actors: found \"council\", expected a mark for this role");
    }

    @Test
    void anInitiativeHasDirectionsAndADirectionItems() {
        assertThat(found(with(edited(4)))).contains("initiatives[4].directions: this initiative has no direction");
        assertThat(found(with(edited(4, KURUME.direction("4.1").withActions()))))
                .contains("directions[4.1].actions: this direction has no action item, although others have");
    }

    @Test
    void anEditionWithoutAnyActionItemsLacksNone() {
        Plan.Builder outline = kurume();
        outline.printedForms(List.of());
        outline.initiatives(KURUME.initiatives().stream()
                .map(initiative -> initiative.withDirections(initiative.directions().stream()
                        .map(direction -> direction.withActions().withCompleteness(Completeness.COMPLETE))
                        .toList()))
                .toList());
        assertThat(outline.build().problems()).isEmpty();
    }

    @Test
    void numbersFollowEachOther() {
        Plan.Builder plan = kurume();
        plan.viewpoints(List.of(KURUME.viewpoints().get(2), KURUME.viewpoints().get(0)));
        plan.printedForms(List.of());
        assertThat(found(plan))
                .containsExactly(
                        "viewpoints[3].number: found \"3\", expected the number 2, since numbers follow each other");
    }

    @Test
    void everyNeedIsAnswered() {
        Plan.Builder plan = kurume();
        plan.addNeeds(new Need(10, "聞いてほしい", PAGE));
        assertThat(found(plan))
                .containsExactly(
                        "needs[10].number: found \"聞いてほしい\", no initiative answers to this need, although others are answered");
        Plan.Builder unlinked = kurume();
        unlinked.initiatives(KURUME.initiatives().stream()
                .map(initiative -> initiative.withNeedLinks())
                .toList());
        assertThat(found(unlinked)).isEmpty();
    }

    @Test
    void tagsTellEmbeddedPlansApart() {
        Plan.Builder plan = kurume();
        EmbeddedPlan first = KURUME.embeddedPlans().get(0);
        plan.addEmbeddedPlans(first.withId("another"));
        assertThat(found(plan))
                .containsExactly("embeddedPlans[another].tag: found \"" + first.tag()
                        + "\", expected a tag that no other embedded plan has");
    }

    @Test
    void printedFormsAreOfElements() {
        Plan.Builder plan = kurume();
        plan.printedForms(List.of(
                new PrintedForm("initiative-4", PrintedForm.Kind.VARIANT, "a", "b", "why", PAGE),
                new PrintedForm("initiatve-4", PrintedForm.Kind.VARIANT, "a", "b", "why", PAGE)));
        assertThat(found(plan))
                .containsExactly(
                        "printedForms[1].element: found \"initiatve-4\", expected an element of the plan, such as"
                                + " vision, initiative-4 or action-5.1-1; did you mean initiative-4?");
    }
}
