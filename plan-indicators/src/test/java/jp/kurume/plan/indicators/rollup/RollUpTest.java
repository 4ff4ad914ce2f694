package jp.kurume.plan.indicators.rollup;

import static jp.kurume.plan.indicators.Fixtures.R12;
import static jp.kurume.plan.indicators.Fixtures.R6;
import static jp.kurume.plan.indicators.Fixtures.R8;
import static jp.kurume.plan.indicators.Fixtures.assess;
import static jp.kurume.plan.indicators.Fixtures.count;
import static jp.kurume.plan.indicators.Fixtures.countAtMost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.indicators.Assessment;
import jp.kurume.plan.indicators.Fixtures;
import jp.kurume.plan.indicators.Fraction;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.InvalidObservationException;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.ObservationPeriod;
import jp.kurume.plan.indicators.ObservationState;
import jp.kurume.plan.indicators.Obstacle;
import jp.kurume.plan.indicators.Scope;
import jp.kurume.plan.indicators.Status;
import jp.kurume.plan.indicators.StatusPolicy;
import jp.kurume.plan.indicators.Verdict;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;

class RollUpTest {

    private static final IndicatorSet FIRST = KurumeIndicators.firstPeriod();
    private static final IndicatorSet SECOND = KurumeIndicators.secondPeriod();

    private static RollUp rollUp(Assessment... assessments) {
        return new RollUp(StatusPolicy.STRICT, List.of(assessments));
    }

    private static Observation observed(String measure, FiscalYear year, String value) {
        return Observation.of(measure, year, value);
    }

    // The plans

    @Test
    void howTheFirstPlanDid() {
        RollUp whole = PlanRollUp.latest(FIRST, StatusPolicy.STRICT).whole();
        assertThat(whole).hasToString("5 measures: BEHIND 2, REGRESSED 2, no verdict 1");
        assertThat(whole.counts())
                .containsExactly(
                        Map.entry(Status.REACHED, 0),
                        Map.entry(Status.ON_TRACK, 0),
                        Map.entry(Status.BEHIND, 2),
                        Map.entry(Status.REGRESSED, 2),
                        Map.entry(Status.HELD, 0),
                        Map.entry(Status.NOT_HELD, 0),
                        Map.entry(Status.MISSED, 0));
        assertThat(whole.withoutDirection()).isEqualTo(1);
        assertThat(whole.withoutVerdict()).isEqualTo(1);
        assertThat(whole.shareReached()).contains(Fraction.of(0));
        // −2.8/5.9, −0.9/5.7, 0.1/5.3, 22,283/69,350: the middle two are −0.1579 and 0.0189.
        assertThat(whole.medianProgress().orElseThrow())
                .isEqualTo(Fraction.of(new BigDecimal("-0.9"), new BigDecimal("5.7"))
                        .plus(Fraction.of(new BigDecimal("0.1"), new BigDecimal("5.3")))
                        .dividedBy(Fraction.of(2)));
        assertThat(whole.medianProgress().orElseThrow().rounded(4)).hasToString("-0.0695");
        // Regressed first, the furthest behind time first.
        assertThat(whole.drags())
                .extracting(one -> one.measure().id())
                .containsExactly("first-overall", "first-people-1", "first-relations", "first-people-2");
    }

    @Test
    void partByPart() {
        PlanRollUp plan = PlanRollUp.latest(SECOND, StatusPolicy.STRICT);
        assertThat(plan.parts()).hasSize(7);
        assertThat(plan.parts().get(0).scope()).isEqualTo(Scope.WHOLE_PLAN);
        assertThat(plan.parts().stream()
                        .mapToInt(part -> part.rollUp().assessments().size()))
                .containsExactly(1, 2, 2, 5, 4, 2, 2);
        assertThat(plan.whole().assessments()).hasSize(18);
        assertThat(plan.whole().shareReached()).isEmpty();
        assertThat(plan.whole().medianProgress()).isEmpty();
        assertThat(plan.whole().obstacles())
                .containsEntry(Obstacle.NO_OBSERVATION, 18)
                .containsEntry(Obstacle.TARGET_UNDER_REVIEW, 4)
                .containsEntry(Obstacle.BEFORE_BASELINE, 0);
        Scope fourth = SECOND.indicator("4-activity").scope();
        assertThat(plan.part(fourth)).isEqualTo(plan.parts().get(4).rollUp());
        assertThat(plan).hasToString("18 measures: no verdict 18");
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> plan.part(new Scope.Part(9, "ない取組項目")))
                .withMessageContaining("9 ない取組項目");
    }

    @Test
    void yearByYear() {
        RollUp r4 =
                PlanRollUp.of(FIRST, FiscalYear.of(2022), StatusPolicy.STRICT).whole();
        assertThat(r4).hasToString("5 measures: BEHIND 2, no verdict 3");
        assertThat(r4.obstacles()).containsEntry(Obstacle.NO_OBSERVATION, 3);
        RollUp r6 = PlanRollUp.of(FIRST, R6, StatusPolicy.STRICT).whole();
        assertThat(r6).hasToString("5 measures: BEHIND 1, REGRESSED 2, no verdict 2");
        assertThat(PlanRollUp.of(FIRST, R12, StatusPolicy.STRICT).whole()).hasToString("5 measures: no verdict 5");
    }

    @Test
    void provisionalValuesAndSomeMonthsOfACount() {
        Observation provisional =
                Observation.of("first-overall", FiscalYear.of(2025), "66.0").withState(ObservationState.PROVISIONAL);
        Observation half = Observation.of("first-relations", FiscalYear.of(2025), "150000")
                .withPeriod(ObservationPeriod.of(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 9, 30)));
        IndicatorSet.Builder builder = IndicatorSet.builder();
        builder.from(FIRST).addObservations(provisional, half);
        IndicatorSet set = builder.build();
        RollUp r7 = PlanRollUp.of(set, FiscalYear.of(2025), StatusPolicy.STRICT).whole();
        assertThat(r7).hasToString("5 measures: MISSED 1, no verdict 4");
        assertThat(r7.provisional()).isEqualTo(1);
        assertThat(r7.obstacles()).containsEntry(Obstacle.PART_YEAR, 1).containsEntry(Obstacle.NO_OBSERVATION, 3);
        // The visits of R6, the last whole year, are what counts as the latest; of them a supposed value can still
        // stand.
        assertThat(PlanRollUp.latest(set, StatusPolicy.STRICT).whole().assessments())
                .filteredOn(one -> one.measure().id().equals("first-relations"))
                .allMatch(one -> one.verdict() instanceof Verdict.Given);
        assertThat(PlanRollUp.latest(FIRST, StatusPolicy.STRICT).whole().provisional())
                .isZero();
        Observation supposed = Observation.of("first-relations", R6, "300000");
        assertThat(new WhatIf(set, List.of(supposed), StatusPolicy.STRICT)
                        .comparisons()
                        .get(0)
                        .supposed()
                        .status())
                .contains(Status.REACHED);
    }

    @Test
    void thePolicyCounts() {
        RollUp generous =
                PlanRollUp.latest(FIRST, StatusPolicy.of("0.9", "0.05")).whole();
        assertThat(generous).hasToString("5 measures: ON_TRACK 2, BEHIND 2, no verdict 1");
        assertThat(generous.policy().label()).isEqualTo("許容幅 90%、横ばいの幅 5%");
    }

    // Made-up measures

    @Test
    void sharesAndMedianAreExact() {
        RollUp seven = rollUp(
                assess(count("100", "160"), R8, "160"),
                assess(count("100", "160"), R8, "130"),
                assess(countAtMost("388", "388"), R8, "380"),
                assess(countAtMost("388", "388"), R8, "390"),
                assess(count("100", "160"), R8, "110"),
                assess(count("100", "160"), R8, "90"),
                assess(count("100", "160"), FiscalYear.of(2023), "170"),
                assess(count("100", "100"), R8, "100"));
        assertThat(seven)
                .hasToString(
                        "8 measures: REACHED 1, ON_TRACK 1, BEHIND 1, REGRESSED 1, HELD 1, NOT_HELD 1, no verdict 2");
        assertThat(seven.shareReached()).contains(Fraction.of(1).dividedBy(Fraction.of(3)));
        // 1, 1/2, 1/6 and −1/6: neither the level ones nor the one of a year before the baseline.
        assertThat(seven.medianProgress()).contains(Fraction.of(1).dividedBy(Fraction.of(3)));
        assertThat(seven.drags())
                .extracting(one -> one.status().orElseThrow())
                .containsExactly(Status.REGRESSED, Status.NOT_HELD, Status.BEHIND);
        assertThat(seven.withoutDirection()).isEqualTo(1);
        assertThat(seven.withoutVerdict()).isEqualTo(2);
    }

    @Test
    void theMedianOfAnOddNumberIsTheMiddleOne() {
        Optional<Fraction> median = rollUp(
                        assess(count("31", "33"), R8, "40"),
                        assess(count("100", "160"), R8, "106"),
                        assess(count("20", "10"), R8, "18"))
                .medianProgress();
        assertThat(median).contains(Fraction.of(1).dividedBy(Fraction.of(5)));
    }

    @Test
    void ofTheSameStatusTheFurthestBehindDragsMost() {
        Assessment early = assess(count("100", "160"), FiscalYear.of(2025), "105");
        Assessment late = assess(count("100", "160"), FiscalYear.of(2029), "120");
        Assessment over = assess(count("100", "160"), FiscalYear.of(2040), "150");
        Assessment far = assess(count("100", "160"), FiscalYear.of(2040), "140");
        // Missed ones come first. 120 is behind its path by half of the way, 105 by a twelfth.
        assertThat(rollUp(early, over, late, far).drags()).containsExactly(far, over, late, early);
    }

    @Test
    void nothingIsNothing() {
        assertThat(rollUp()).hasToString("0 measures");
        assertThat(rollUp().shareReached()).isEmpty();
        assertThat(rollUp().medianProgress()).isEmpty();
        assertThat(rollUp().drags()).isEmpty();
        assertThat(rollUp().counts().values()).hasSize(7).containsOnly(0);
    }

    // What if

    @Test
    void supposedBesideReal() {
        WhatIf whatIf = new WhatIf(
                FIRST,
                List.of(
                        observed("first-relations", FiscalYear.of(2025), "300000"),
                        observed("first-overall", R6, "70.0")),
                StatusPolicy.STRICT);
        assertThat(whatIf.comparisons()).hasSize(2);
        WhatIf.Comparison overall = whatIf.comparisons().get(0);
        assertThat(overall.real()).isEqualTo(FIRST.assess("first-overall"));
        assertThat(overall.supposed().status()).contains(Status.REACHED);
        assertThat(whatIf.comparisons().get(1).toString())
                .startsWith("first-relations 令和6年度実績 248933: BEHIND")
                .contains(" → first-relations 令和7年度 300000: REACHED");
        assertThat(whatIf.real().whole()).hasToString("5 measures: BEHIND 2, REGRESSED 2, no verdict 1");
        assertThat(whatIf.ifSupposed().whole())
                .hasToString("5 measures: REACHED 2, BEHIND 1, REGRESSED 1, no verdict 1");
        assertThat(whatIf).hasToString("If [first-relations 令和7年度 300000, first-overall 令和6年度 70.0]");
        // Nothing real has changed.
        assertThat(FIRST.assess("first-overall").status()).contains(Status.REGRESSED);
    }

    @Test
    void aLaterRealObservationStillCounts() {
        WhatIf whatIf =
                new WhatIf(FIRST, List.of(observed("first-overall", FiscalYear.of(2022), "75.0")), StatusPolicy.STRICT);
        assertThat(whatIf.comparisons())
                .singleElement()
                .satisfies(one -> assertThat(one.supposed()).isEqualTo(one.real()));
        assertThat(new WhatIf(FIRST, List.of(), StatusPolicy.STRICT).ifSupposed())
                .isEqualTo(PlanRollUp.latest(FIRST, StatusPolicy.STRICT));
    }

    @Test
    void supposingTheRealChangesNothing() {
        WhatIf whatIf = new WhatIf(FIRST, FIRST.observations(), StatusPolicy.STRICT);
        assertThat(whatIf.ifSupposed()).isEqualTo(whatIf.real());
        assertThat(whatIf.comparisons())
                .hasSize(5)
                .allSatisfy(one -> assertThat(one.supposed()).isEqualTo(one.real()));
    }

    @Test
    void whatCannotBeCannotBeSupposed() {
        assertThatExceptionOfType(InvalidObservationException.class)
                .isThrownBy(() -> new WhatIf(SECOND, List.of(observed("overall", R8, "101")), StatusPolicy.STRICT));
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> new WhatIf(SECOND, List.of(observed("overal", R8, "60")), StatusPolicy.STRICT));
        assertThatExceptionOfType(InvalidObservationException.class)
                .isThrownBy(() -> new WhatIf(
                        SECOND,
                        List.of(observed("overall", R8, "60"), observed("overall", R8, "61")),
                        StatusPolicy.STRICT))
                .withMessageContaining("overall 令和8年度 61 is a second one");
    }

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        PlanRollUp rollUp = PlanRollUp.latest(FIRST, StatusPolicy.STRICT);
        assertThat(Fixtures.serialized(rollUp)).isEqualTo(rollUp);
        WhatIf whatIf = new WhatIf(FIRST, FIRST.observations(), StatusPolicy.STRICT);
        assertThat(((WhatIf) Fixtures.serialized(whatIf)).comparisons()).isEqualTo(whatIf.comparisons());
    }
}
