package jp.kurume.plan.indicators;

import static jp.kurume.plan.indicators.Fixtures.R12;
import static jp.kurume.plan.indicators.Fixtures.R6;
import static jp.kurume.plan.indicators.Fixtures.R7;
import static jp.kurume.plan.indicators.Fixtures.R8;
import static jp.kurume.plan.indicators.Fixtures.fixed;
import static jp.kurume.plan.indicators.Fixtures.known;
import static jp.kurume.plan.indicators.Fixtures.version;
import static jp.kurume.plan.indicators.Fixtures.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.indicators.rollup.RollUp;
import jp.kurume.plan.json.PlanJson;
import org.junit.jupiter.api.Test;

class BandTest {

    private static Measure share(Baseline baseline, Target target) {
        return Fixtures.measure("m", MeasureNature.SHARE, 1, version(baseline, target, within("60.0", "70.0")));
    }

    private static final Measure SHARE = share(known("55.0"), fixed("65.0"));

    private static final Measure KEPT = share(known("62.0"), fixed("65.0"));

    private static Assessment kept(String value) {
        return Fixtures.assess(KEPT, R8, value);
    }

    private static Assessment assess(String value) {
        return Fixtures.assess(SHARE, R8, value);
    }

    @Test
    void bothEndsAreWithin() {
        assertThat(kept("59.9").status()).contains(Status.NOT_HELD);
        assertThat(kept("60").status()).contains(Status.HELD);
        assertThat(kept("70.0").status()).contains(Status.HELD);
        assertThat(kept("70.01").status()).contains(Status.NOT_HELD);
        assertThat(Fixtures.assess(KEPT, R12, "70.01").status()).contains(Status.MISSED);
    }

    /** From 55.0 in R6 to 60.0 in R12, by 0.8333 a year. */
    @Test
    void aBandThatTheBaselineMissesIsReached() {
        assertThat(assess("60").status()).contains(Status.REACHED);
        assertThat(assess("56.7").status()).contains(Status.ON_TRACK);
        assertThat(assess("56.6").status()).contains(Status.BEHIND);
        assertThat(assess("54.9").status()).contains(Status.REGRESSED);
        // It went too far.
        assertThat(assess("70.01").status()).contains(Status.NOT_HELD);
        assertThat(Fixtures.assess(SHARE, R12, "70.01").status()).contains(Status.MISSED);
        assertThat(Fixtures.assess(SHARE, R12, "59.9").status()).contains(Status.MISSED);
        assertThat(Fixtures.assess(SHARE, R12, "54.9").status()).contains(Status.REGRESSED);
    }

    @Test
    void theDistanceHasItsSide() {
        assertThat(assess("58.5").distance()).contains(new BigDecimal("-1.5"));
        assertThat(assess("65.0").distance()).contains(BigDecimal.ZERO);
        assertThat(assess("71.0").distance()).contains(new BigDecimal("1.0"));
        assertThat(assess("71.0").toString())
                .endsWith(": NOT_HELD, distance +1.0ポイント, progress 3.2000, elapsed 0.3333");
    }

    @Test
    void aBaselineIsNotNeeded() {
        Measure measure = share(new Baseline.UnderSurvey(R7), fixed("65.0"));
        assertThat(Fixtures.assess(measure, R8, "61").status()).contains(Status.HELD);
        assertThat(Fixtures.assess(measure, R8, "51").status()).contains(Status.NOT_HELD);
        // A band needs no baseline, and so it is none of the reasons.
        assertThat(Fixtures.assess(measure, R6, "61").obstacles()).containsExactly(Obstacle.BEFORE_BASELINE);
    }

    @Test
    void aTargetUnderReviewGivesNoVerdict() {
        Measure measure = share(known("55.0"), new Target.UnderReview(R12));
        assertThat(Fixtures.assess(measure, R8, "61").obstacles()).containsExactly(Obstacle.TARGET_UNDER_REVIEW);
    }

    @Test
    void beforeTheBaselineThereIsNone() {
        assertThat(Fixtures.assess(SHARE, R6, "61").status()).contains(Status.REACHED);
        assertThat(Fixtures.assess(SHARE, R6.plusYears(-1), "61").obstacles())
                .containsExactly(Obstacle.BEFORE_BASELINE);
    }

    @Test
    void isCountedWithTheOthers() {
        RollUp rollUp = new RollUp(StatusPolicy.STRICT, List.of(kept("61"), kept("71")));
        assertThat(rollUp.shareReached()).contains(Fraction.of(BigDecimal.ONE, BigDecimal.valueOf(2)));
        assertThat(rollUp.withoutDirection()).isZero();
        assertThat(rollUp.medianProgress()).isEmpty();
        assertThat(rollUp.drags()).containsExactly(kept("71"));
    }

    @Test
    void hasAJsonForm() {
        assertThat(PlanJson.write(within("60.0", "70")))
                .startsWith("{\"kind\":\"within\",\"lowest\":\"60.0\",\"highest\":\"70\",\"citation\":{");
    }

    @Test
    void saysWhichCaseItIs() {
        assertThat(within("60.0", "70.0")
                        .<Optional<Boolean>>fold(
                                Optional::empty,
                                read -> Optional.empty(),
                                band -> Optional.of(band.lowest().compareTo(BigDecimal.valueOf(60)) == 0)))
                .contains(true);
        assertThat(within("60.0", "70.0")).hasToString("within 60.0 to 70.0 (reading: so says the test)");
    }

    @Test
    void aBandOfOneValue() {
        Target.Band one = new Target.Band(R12, new BigDecimal("60"), new BigDecimal("60.0"));
        assertThat(one.contains(new BigDecimal("60.00"))).isTrue();
        assertThat(one.contains(new BigDecimal("60.01"))).isFalse();
    }

    @Test
    void refusesWhatIsNoBand() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> within("70.0", "60.0"))
                .withMessage("A band leads from its lowest to its highest value, but was 70.0 to 60.0");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> version(known("1"), fixed("9"), within("2", "8")))
                .withMessage("Values are to stay within 2 to 8 (reading: so says the test), but the target is 9");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Fixtures.measure(
                        "m", MeasureNature.SHARE, 1, version(known("60"), fixed("65"), within("60", "101"))))
                .withMessageContaining("end of a band 101");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Fixtures.measure(
                        "m", MeasureNature.SHARE, 1, version(known("60"), fixed("65"), within("60.05", "70"))))
                .withMessageContaining("end of a band 60.05");
    }
}
