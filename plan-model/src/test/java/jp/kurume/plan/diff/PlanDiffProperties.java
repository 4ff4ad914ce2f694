package jp.kurume.plan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.model.PlanPart;
import jp.kurume.plan.past.PastPlan;
import jp.kurume.plan.testing.EditionArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds of the changes between any two editions. The laws do without the edge cases that jqwik makes by itself: thousands of
 * whole plans that differ in one text at its limit, while no law here depends on the limits of a text.
 */
class PlanDiffProperties {

    record Plans(Plan before, Plan after) {}

    record PastPlans(PastPlan before, PastPlan after) {}

    @Provide
    Arbitrary<Plans> plans() {
        Arbitrary<Plan> any = EditionArbitraries.coveringPlans();
        return Arbitraries.oneOf(
                Combinators.combine(any, any).as(Plans::new),
                any.flatMap(plan -> EditionArbitraries.revised(plan).map(later -> new Plans(plan, later))));
    }

    @Provide
    Arbitrary<PastPlans> pastPlans() {
        return Combinators.combine(EditionArbitraries.pastPlans(), EditionArbitraries.pastPlans())
                .as(PastPlans::new);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void nothingChangesFromAnEditionToItself(@ForAll("plans") Plans plans) {
        PlanDiff diff = PlanDiff.between(plans.before, plans.before);
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.hasChanges()).isFalse();
        assertThat(diff.notCovered()).hasSize(2 * plans.before.leftOut().size());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void nothingChangesFromAnAccountToItself(@ForAll("pastPlans") PastPlans plans) {
        assertThat(PlanDiff.between(plans.before, plans.before).changes()).isEmpty();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theOtherWayRoundIsTheMirrorImage(@ForAll("plans") Plans plans) {
        PlanDiff there = PlanDiff.between(plans.before, plans.after);
        PlanDiff back = PlanDiff.between(plans.after, plans.before);
        assertThat(back.changes())
                .containsExactlyInAnyOrderElementsOf(there.reversed().changes());
        assertThat(back.notCovered()).containsExactlyInAnyOrderElementsOf(there.notCovered());
        assertThat(there.reversed().reversed()).isEqualTo(there);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOtherWayRoundIsTheMirrorImageOfAccounts(@ForAll("pastPlans") PastPlans plans) {
        PlanDiff there = PlanDiff.between(plans.before, plans.after);
        PlanDiff back = PlanDiff.between(plans.after, plans.before);
        assertThat(back.changes())
                .containsExactlyInAnyOrderElementsOf(there.reversed().changes());
    }

    /** What there was, less what was removed, and what was added, is what there is. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theNumbersAddUp(@ForAll("plans") Plans plans) {
        PlanDiff diff = PlanDiff.between(plans.before, plans.after);
        addsUp(diff, plans, PlanPart.VIEWPOINTS, Plan::viewpoints);
        addsUp(diff, plans, PlanPart.NEEDS, Plan::needs);
        addsUp(diff, plans, PlanPart.INITIATIVES, Plan::initiatives);
        addsUp(diff, plans, PlanPart.DIRECTIONS, Plan::directions);
        addsUp(diff, plans, PlanPart.ACTION_ITEMS, Plan::actions);
        addsUp(diff, plans, PlanPart.MARKS, Plan::marks);
        addsUp(diff, plans, PlanPart.LEGAL_BASES, Plan::legalBases);
        addsUp(diff, plans, PlanPart.EMBEDDED_PLANS, Plan::embeddedPlans);
    }

    private static void addsUp(PlanDiff diff, Plans plans, PlanPart part, Function<Plan, List<?>> elements) {
        if (plans.before.covers(part) && plans.after.covers(part)) {
            long added = diff.changes(part).stream()
                    .filter(Change.Added.class::isInstance)
                    .count();
            long removed = diff.changes(part).stream()
                    .filter(Change.Removed.class::isInstance)
                    .count();
            assertThat(elements.apply(plans.before).size() - removed + added)
                    .as("%s", part)
                    .isEqualTo(elements.apply(plans.after).size());
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatIsNotCoveredHasNotChanged(@ForAll("plans") Plans plans) {
        PlanDiff diff = PlanDiff.between(plans.before, plans.after);
        for (PlanPart part : PlanPart.values()) {
            if (!plans.before.covers(part) || !plans.after.covers(part)) {
                assertThat(diff.changes(part)).isEmpty();
                assertThat(diff.notCovered()).extracting(NotCovered::part).contains(part);
            }
        }
    }

    /** What the later edition has under the same number and title is not told of as added, removed, moved or renamed. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatIsTheSameInBothIsNotShown(@ForAll("plans") Plans plans) {
        if (!plans.before.covers(PlanPart.VIEWPOINTS) || !plans.after.covers(PlanPart.VIEWPOINTS)) {
            return;
        }
        List<Change> changes = PlanDiff.between(plans.before, plans.after).changes(PlanPart.VIEWPOINTS);
        plans.before.viewpoints().stream()
                .filter(viewpoint -> plans.after.viewpoints().stream()
                        .anyMatch(later -> later.number() == viewpoint.number()
                                && later.title().equals(viewpoint.title())))
                .forEach(viewpoint -> assertThat(changes)
                        .noneMatch(change -> change.fold(
                                added -> added.after().title().equals(viewpoint.title())
                                        && added.after().id().equals(String.valueOf(viewpoint.number())),
                                removed -> removed.before().id().equals(String.valueOf(viewpoint.number())),
                                moved -> moved.before().id().equals(String.valueOf(viewpoint.number())),
                                renamed -> renamed.before().id().equals(String.valueOf(viewpoint.number())),
                                altered -> false)));
    }

    /** One line for the heading, one for each change and each part with changes, and so on: titles break no line. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyChangeHasItsLine(@ForAll("plans") Plans plans) {
        PlanDiff diff = PlanDiff.between(plans.before, plans.after);
        long parts = diff.changes().stream().map(Change::part).distinct().count();
        long editions =
                diff.notCovered().stream().map(NotCovered::edition).distinct().count();
        long lines = 1 + 2 * parts + diff.changes().size() + (editions == 0 ? 0 : 2 + editions);
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH, Locale.FRENCH)) {
            String text = diff.text(locale);
            assertThat(text).endsWith("\n");
            assertThat(text.chars().filter(letter -> letter == '\n').count()).isEqualTo(lines);
        }
        assertThat(diff.text(Locale.FRENCH)).isEqualTo(diff.text(Locale.ENGLISH));
    }
}
