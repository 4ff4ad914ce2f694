package jp.kurume.plan.indicators;

import static jp.kurume.plan.indicators.Fixtures.R12;
import static jp.kurume.plan.indicators.Fixtures.R6;
import static jp.kurume.plan.indicators.Fixtures.R7;
import static jp.kurume.plan.indicators.Fixtures.R8;
import static jp.kurume.plan.indicators.Fixtures.assess;
import static jp.kurume.plan.indicators.Fixtures.band;
import static jp.kurume.plan.indicators.Fixtures.fixed;
import static jp.kurume.plan.indicators.Fixtures.known;
import static jp.kurume.plan.indicators.Fixtures.measure;
import static jp.kurume.plan.indicators.Fixtures.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets as real plans print them. */
class PrintedTargetsTest {

    private static Measure printed(String baseline, String target, PrintedSide side) {
        return measure(
                "m",
                MeasureNature.BALANCE,
                1,
                version(known(baseline), new Target.Fixed(R12, new BigDecimal(target), side)));
    }

    /** A floor or a ceiling that the baseline meets already. */
    @ParameterizedTest
    @CsvSource({
        "31.5, 30, AT_LEAST, 36.8, REACHED, REACHED",
        "5, 2, AT_LEAST, 0, BEHIND, MISSED",
        "5, 2, AT_LEAST, 4, REACHED, REACHED",
        "40, 45, AT_MOST, 50, BEHIND, MISSED",
        "40, 45, AT_MOST, 42, REACHED, REACHED",
        "452, 657, AT_MOST, 700, BEHIND, MISSED",
        "13.5, 23.0, AT_MOST, 11.4, REACHED, REACHED",
        "93, 93, MORE_THAN, 93, BEHIND, MISSED",
        "93, 93, MORE_THAN, 93.1, REACHED, REACHED",
        "93, 93, MORE_THAN, 92.9, REGRESSED, REGRESSED"
    })
    void theWordBesideTheNumberDecides(
            String baseline, String target, PrintedSide side, String observed, Status before, Status inItsYear) {
        Measure measure = printed(baseline, target, side);
        assertThat(assess(measure, R8, observed).status()).contains(before);
        assertThat(assess(measure, R12, observed).status()).contains(inItsYear);
    }

    /** 増加 and 減少 ask for any difference, and print no number. */
    @ParameterizedTest
    @CsvSource({
        "MORE_THAN, 101, REACHED",
        "MORE_THAN, 100, BEHIND",
        "MORE_THAN, 99, REGRESSED",
        "LESS_THAN, 99, REACHED"
    })
    void aWordAsTheTarget(Sense sense, String observed, Status status) {
        Measure measure = measure("m", MeasureNature.FLOW, 0, version(known("100"), new Target.Change(R12, sense)));
        assertThat(assess(measure, R8, observed).status()).contains(status);
        assertThat(measure.printTarget(measure.latestVersion())).isEqualTo(sense.isMore() ? "増加" : "減少");
    }

    @Test
    void noPaceIsNeededOnceTheTargetIsMet() {
        Measure deaths = printed("120", "100", PrintedSide.NOT_PRINTED);
        assertThat(assess(deaths, R8, "50.4").paceNeeded()).isEmpty();
        assertThat(assess(deaths, R8, "108").paceNeeded()).contains(Fraction.of(-2));
    }

    @Test
    void noAttainmentOfATargetOfZero() {
        Assessment assessment = assess(printed("10", "0", PrintedSide.NOT_PRINTED), R8, "4");
        assertThat(assessment.attainmentRate()).isEmpty();
        assertThat(assessment.progress()).contains(new BigDecimal("0.6"));
        assertThat(assessment.status()).contains(Status.ON_TRACK);
    }

    /** The revised plan counts otherwise, and its baseline is of a year for which the old one printed another number. */
    @Test
    void aNewBaselineAfterARecount() {
        MeasureVersion old = version(new Baseline.Known(R6, new BigDecimal("1050")), fixed("1200"));
        MeasureVersion recounted = new MeasureVersion.Builder()
                .from(version(new Baseline.Known(R6, new BigDecimal("300")), fixed("400")))
                .holdsFrom(Fixtures.START.plusYears(1))
                .recounted("延べ人数から実人数へ")
                .build();
        Measure measure = measure("m", MeasureNature.FLOW, 0, old, recounted);
        assertThat(assess(measure, R8, "1100").status()).contains(Status.ON_TRACK);
        assertThat(assess(measure, R8.plusYears(1), "390").status()).contains(Status.ON_TRACK);
    }

    /** The year of the target is told only of a value of that year or later. */
    @Test
    void theYearOfTheTargetIsNotOverBefore() {
        Measure measure = printed("100", "160", PrintedSide.NOT_PRINTED);
        assertThat(assess(measure, R12.minusYears(1), "110").status()).contains(Status.BEHIND);
        assertThat(assess(measure, R12, "110").status()).contains(Status.MISSED);
        assertThat(assess(measure, R12.plusYears(1), "110").status()).contains(Status.MISSED);
    }

    @Test
    void aBandNeedsNoBaseline() {
        Measure measure = measure("m", MeasureNature.FLOW, 0, version(new Baseline.UnderSurvey(R6), band("40", "60")));
        assertThat(assess(measure, R8, "50").status()).contains(Status.HELD);
        assertThat(assess(measure, R8, "61").status()).contains(Status.NOT_HELD);
        assertThat(assess(measure, R12, "61").status()).contains(Status.MISSED);
    }

    /** Worse than the baseline is going back, however near the path is. */
    @Test
    void justBelowTheBaselineIsGoingBack() {
        Measure measure = printed("100", "200", PrintedSide.NOT_PRINTED);
        assertThat(assess(measure, R7, "99").verdict(StatusPolicy.of("1", "0")))
                .isEqualTo(new Verdict.Given(Status.REGRESSED));
    }
}
