package jp.kurume.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.EditionStatus;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.law.Provision;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.time.FiscalYearRange;
import org.junit.jupiter.api.Test;

/** A plan built by hand, small enough to see all of it. */
class PlanTest {

    private static final Citation P1 =
            Citation.printed(new Source("book", "The book", PublicationDate.NOT_PRINTED), "p1");
    private static final LegalBasis ACT = new LegalBasis.Builder()
            .id("act")
            .law("みなと法")
            .provision(Provision.article(1))
            .plan("見守り計画")
            .citation(P1)
            .build();
    private static final EmbeddedPlan GUARD = new EmbeddedPlan.Builder()
            .id("guard")
            .tag("見守")
            .title("見守り計画")
            .legalBasis(ACT)
            .citation(P1)
            .build();
    private static final Need NEED = new Need(1, "集う場所", P1);
    private static final ActionItem ACTION = new ActionItem.Builder()
            .id("1.1-1")
            .directionId("1.1")
            .number(1)
            .text("茶を出す。")
            .actors(new Actors.Stated(List.of(ActorRole.RESIDENTS)))
            .citation(P1)
            .build();
    private static final Direction DIRECTION = new Direction.Builder()
            .id("1.1")
            .title("浜の家")
            .addActions(ACTION)
            .completeness(Completeness.COMPLETE)
            .citation(P1)
            .build();
    private static final Initiative INITIATIVE = new Initiative.Builder()
            .number(1)
            .title("集う場をひらく")
            .addEmbeddedPlans(GUARD)
            .addNeedLinks(new NeedLink(NEED, P1))
            .addDirections(DIRECTION)
            .citation(P1)
            .build();
    private static final Edition EDITION = new Edition.Builder()
            .id("minato-1")
            .municipality(new Municipality("999997", "みなと市"))
            .title("みなとプラン")
            .subtitle("")
            .status(EditionStatus.ADOPTED)
            .published(PublicationDate.NOT_PRINTED)
            .citation(P1)
            .build();

    private static Plan.Builder plan() {
        Plan.Builder plan = Plan.builder();
        plan.edition(EDITION)
                .period(FiscalYearRange.parse("R8–R10"))
                .periodCitation(P1)
                .vision(new Vision("帰れるまち", P1))
                .addLegalBases(ACT)
                .addEmbeddedPlans(GUARD)
                .addNeeds(NEED)
                .addInitiatives(INITIATIVE);
        return plan;
    }

    @Test
    void isBuiltPartByPart() {
        Plan plan = plan().build();
        assertThat(plan.initiative(1)).isEqualTo(INITIATIVE);
        assertThat(plan.direction("1.1")).isEqualTo(DIRECTION);
        assertThat(plan.actions()).containsExactly(ACTION);
        assertThat(plan.initiativesFor(NEED)).containsExactly(INITIATIVE);
        assertThat(plan.initiativesOf(GUARD)).containsExactly(INITIATIVE);
        assertThat(plan.viewpoints()).isEmpty();
        assertThat(plan).isEqualTo(plan().build()).hasSameHashCodeAs(plan().build());
        assertThat(plan).hasToString("みなとプラン 令和8年度～令和10年度: 1 initiatives, 1 directions, 1 action items, 1 needs");
    }

    @Test
    void needsItsMainParts() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Plan.builder().build())
                .withMessageContaining("edition")
                .withMessageContaining("vision");
    }

    @Test
    void refusesTwoElementsOfOneIdOrNumber() {
        Direction second = DIRECTION.withActions(List.of()).withId("1.2");
        refuses("viewpoint 1", plan().addViewpoints(new Viewpoint(1, "a", P1), new Viewpoint(1, "b", P1)));
        refuses("need 1", plan().addNeeds(new Need(1, "another", P1)));
        refuses("legal basis act", plan().addLegalBases(ACT.withProvision(Provision.article(2))));
        refuses("embedded plan guard", plan().addEmbeddedPlans(GUARD.withTag("他")));
        refuses("initiative 1", plan().addInitiatives(INITIATIVE.withDirections(second)));
        refuses("direction 1.1", plan().addInitiatives(INITIATIVE.withNumber(2)));
        Direction repeated = DIRECTION.withActions(ACTION, ACTION.withText("もう一度。"));
        refuses("action item 1.1-1", plan().initiatives(List.of(INITIATIVE.withDirections(repeated))));
    }

    private static void refuses(String twice, ImmutablePlan.Builder plan) {
        assertThatIllegalArgumentException().isThrownBy(plan::build).withMessageContaining(twice);
    }

    @Test
    void refusesANeedOrAnEmbeddedPlanOfAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan().needs(List.of()).build())
                .withMessageContaining("集う場をひらく");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan().embeddedPlans(List.of()).build())
                .withMessageContaining("集う場をひらく");
        // The same number is not the same need.
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> plan().needs(List.of(new Need(1, "another", P1))).build());
    }

    @Test
    void elementsOfDifferentKindsMayShareANumber() {
        assertThat(plan().addViewpoints(new Viewpoint(1, "a", P1)).build().viewpoints())
                .hasSize(1);
    }

    @Test
    void anItemBelongsToItsDirection() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DIRECTION.withActions(ACTION.withDirectionId("2.1")))
                .withMessageContaining("1.1-1")
                .withMessageContaining("2.1");
    }

    @Test
    void elementsRefuseBlankNames() {
        assertThatIllegalArgumentException().isThrownBy(() -> ACTION.withText(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> ACTION.withId(""));
        assertThatIllegalArgumentException().isThrownBy(() -> ACTION.withNumber(0));
        assertThatIllegalArgumentException().isThrownBy(() -> DIRECTION.withTitle(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> INITIATIVE.withTitle(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> INITIATIVE.withNumber(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Need(0, "a", P1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Viewpoint(1, "", P1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vision("　", P1));
        assertThatIllegalArgumentException().isThrownBy(() -> ACT.withLaw(""));
        assertThatIllegalArgumentException().isThrownBy(() -> GUARD.withTitle(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edition.Builder().from(EDITION).title("").build());
        assertThatIllegalArgumentException().isThrownBy(() -> new ActorMark(ActorRole.CITY, "", "meaning", P1));
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void elementsRefuseToGoUncited() {
        assertThatNullPointerException().isThrownBy(() -> new Need(1, "a", null));
        assertThatNullPointerException().isThrownBy(() -> new Viewpoint(1, "a", null));
        assertThatNullPointerException().isThrownBy(() -> new Vision("a", null));
        assertThatNullPointerException().isThrownBy(() -> new NeedLink(NEED, null));
        assertThatNullPointerException().isThrownBy(() -> new ActorMark(ActorRole.CITY, "市", "a", null));
        assertThatNullPointerException()
                .isThrownBy(() -> new Direction("1.1", "a", List.of(), Completeness.COMPLETE, null));
    }

    @Test
    void keepsACopyOfEveryList() {
        List<ActionItem> actions = new ArrayList<>(List.of(ACTION));
        Direction direction = new Direction("1.1", "浜の家", actions, Completeness.COMPLETE, P1);
        actions.clear();
        assertThat(direction.actions()).containsExactly(ACTION);
    }

    @Test
    void searchDoesNotDependOnTheHostsLanguage() {
        ActionItem action = ACTION.withText("ICTを使う。");
        Plan plan = plan().initiatives(List.of(INITIATIVE.withDirections(DIRECTION.withActions(action))))
                .build();
        Locale before = Locale.getDefault();
        try {
            // In Turkish the lower case of I has no dot, so that "ict" would not be found.
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(plan.actionsContaining("ict")).containsExactly(action);
            assertThat(plan.actionsContaining("ＩＣＴ")).containsExactly(action);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void editionsPrintTheirStatus() {
        assertThat(EDITION).hasToString("みなとプラン");
        assertThat(new Edition.Builder()
                        .from(EDITION)
                        .status(EditionStatus.OUTLINE)
                        .build())
                .hasToString("みなとプラン（骨子案）");
    }
}
