package jp.kurume.plan.indicators;

import static jp.kurume.plan.indicators.Fixtures.CITATION;
import static jp.kurume.plan.indicators.Fixtures.R12;
import static jp.kurume.plan.indicators.Fixtures.R6;
import static jp.kurume.plan.indicators.Fixtures.R7;
import static jp.kurume.plan.indicators.Fixtures.R8;
import static jp.kurume.plan.indicators.Fixtures.START;
import static jp.kurume.plan.indicators.Fixtures.assess;
import static jp.kurume.plan.indicators.Fixtures.count;
import static jp.kurume.plan.indicators.Fixtures.countAtMost;
import static jp.kurume.plan.indicators.Fixtures.fixed;
import static jp.kurume.plan.indicators.Fixtures.known;
import static jp.kurume.plan.indicators.Fixtures.measure;
import static jp.kurume.plan.indicators.Fixtures.read;
import static jp.kurume.plan.indicators.Fixtures.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.entry.EntryReading;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentTest {

    private static final IndicatorSet SECOND = KurumeIndicators.secondPeriod();
    private static final IndicatorSet FIRST = KurumeIndicators.firstPeriod();

    /** A figure as tables print it, or - where there is none. */
    private static String rounded(Optional<BigDecimal> figure, int decimals) {
        return figure.map(
                        value -> value.setScale(decimals, RoundingMode.HALF_UP).toPlainString())
                .orElse("-");
    }

    private static String figure(Optional<Fraction> figure, int decimals) {
        return rounded(figure.map(Fraction::value), decimals);
    }

    private static String percent(Optional<BigDecimal> figure) {
        return rounded(figure.map(value -> value.movePointRight(2)), 1);
    }

    // The first plan's results

    @ParameterizedTest
    @CsvSource({
        "first-overall, 2024, 61.3, -8.7, -0.4746, 87.6, 0.8333, REGRESSED",
        "first-relations, 2024, 248933, -47067, 0.3213, 84.1, 0.8571, BEHIND",
        "first-people-1, 2022, 82.8, -4.2, 0.2632, 95.2, 0.5000, BEHIND",
        "first-people-1, 2024, 80.4, -6.6, -0.1579, 92.4, 0.8333, REGRESSED",
        "first-people-2, 2022, 23.8, -5.2, 0.0189, 82.1, 0.5000, BEHIND",
    })
    void firstPlan(
            String id,
            int year,
            String value,
            BigDecimal distance,
            String progress,
            String attainment,
            String elapsed,
            Status status) {
        Measure measure = FIRST.measure(id);
        Observation observation = FIRST.observations(id).stream()
                .filter(one -> one.year().startYear() == year)
                .findFirst()
                .orElseThrow();
        assertThat(observation.value()).contains(new BigDecimal(value));
        Assessment assessment = measure.assess(observation);
        assertThat(assessment.distance()).contains(distance);
        assertThat(rounded(assessment.progress(), 4)).isEqualTo(progress);
        assertThat(percent(assessment.attainmentRate())).isEqualTo(attainment);
        assertThat(rounded(assessment.elapsedShare(), 4)).isEqualTo(elapsed);
        assertThat(assessment.status()).contains(status);
        assertThat(assessment.verdict()).isEqualTo(new Verdict.Given(status));
        assertThat(assessment.obstacles()).isEmpty();
        assertThat(assessment.measure()).isEqualTo(measure);
        assertThat(assessment.version()).isEqualTo(measure.latestVersion());
    }

    @Test
    void noVerdictWhereNoDirectionIsStated() {
        Assessment assessment = FIRST.assess("first-support");
        assertThat(assessment.distance()).contains(new BigDecimal("161"));
        assertThat(percent(assessment.attainmentRate())).isEqualTo("115.8");
        assertThat(rounded(assessment.elapsedShare(), 4)).isEqualTo("0.8571");
        assertThat(assessment.progress()).isEmpty();
        assertThat(assessment.status()).isEmpty();
        assertThat(assessment.obstacles()).containsExactly(Obstacle.DIRECTION_NOT_STATED);
        assertThat(assessment)
                .hasToString("first-support 令和6年度実績 1181: no verdict [DIRECTION_NOT_STATED], distance +161件, "
                        + "attainment 115.8%, elapsed 0.8571");
    }

    @Test
    void assessesTheLatestObservationOfEveryMeasure() {
        assertThat(FIRST.assessments())
                .extracting(assessment -> assessment.measure().id() + " " + assessment.verdict())
                .containsExactly(
                        "first-overall REGRESSED",
                        "first-relations BEHIND",
                        "first-support no verdict [DIRECTION_NOT_STATED]",
                        "first-people-1 REGRESSED",
                        "first-people-2 BEHIND");
        assertThat(FIRST.assess("first-people-1")).isEqualTo(FIRST.assessments().get(3));
        assertThat(SECOND.assessments())
                .hasSize(18)
                .allSatisfy(assessment -> assertThat(assessment.obstacles()).startsWith(Obstacle.NO_OBSERVATION));
    }

    @Test
    void frontDoor() {
        Measure overall = SECOND.measure("overall");
        FiscalYear r8 = FiscalYear.parse("令和8年度");
        Assessment a = overall.assess(Observation.of("overall", r8, "63.1"));
        assertThat(a.status()).contains(Status.BEHIND);
        assertThat(rounded(a.progress(), 4)).isEqualTo("0.2069");
        assertThat(a.distance()).contains(new BigDecimal("-6.9"));
        assertThat(a)
                .hasToString("overall 令和8年度 63.1: BEHIND, distance -6.9ポイント, progress 0.2069, "
                        + "attainment 90.1%, elapsed 0.3333, direction from the numbers");
    }

    // Around the path: 100 in R6 to 160 in R12, ten every year

    @ParameterizedTest
    @CsvSource({
        "2024, 99, REGRESSED",
        "2024, 100, ON_TRACK",
        "2026, 99, REGRESSED",
        "2026, 100, BEHIND",
        "2026, 119, BEHIND",
        "2026, 120, ON_TRACK",
        "2026, 159, ON_TRACK",
        "2026, 160, REACHED",
        "2026, 161, REACHED",
        "2030, 159, MISSED",
        "2030, 160, REACHED",
        "2035, 159, MISSED",
        "2035, 160, REACHED",
    })
    void statusAlongThePath(int year, String value, Status status) {
        assertThat(assess(count("100", "160"), FiscalYear.of(year), value).status())
                .contains(status);
        // The mirror image: the fewer the better, 100 to 40.
        String mirrored = String.valueOf(200 - Integer.parseInt(value));
        assertThat(assess(count("100", "40"), FiscalYear.of(year), mirrored).status())
                .contains(status);
    }

    @Test
    void inTheBaselinesYear() {
        Assessment assessment = assess(count("100", "160"), R6, "100");
        assertThat(assessment.elapsedShare()).get().matches(share -> share.signum() == 0);
        assertThat(assessment.progress()).get().matches(share -> share.signum() == 0);
    }

    @Test
    void beforeTheBaseline() {
        Assessment assessment = assess(count("100", "160"), FiscalYear.of(2023), "170");
        assertThat(assessment.status()).isEmpty();
        assertThat(assessment.obstacles()).containsExactly(Obstacle.BEFORE_BASELINE);
        assertThat(assessment.distance()).contains(BigDecimal.TEN);
        assertThat(assessment.attainmentRate()).contains(new BigDecimal("1.0625"));
        assertThat(rounded(assessment.elapsedShare(), 4)).isEqualTo("-0.1667");
        // It is said beside everything else that is missing.
        assertThat(assess(SECOND.measure("1-outcome"), R6, "50.0").obstacles())
                .containsExactly(
                        Obstacle.TARGET_UNDER_REVIEW, Obstacle.BASELINE_UNDER_SURVEY, Obstacle.BEFORE_BASELINE);
        assertThat(assess(FIRST.measure("first-support"), FiscalYear.of(2017), "900")
                        .obstacles())
                .containsExactly(Obstacle.DIRECTION_NOT_STATED, Obstacle.BEFORE_BASELINE);
    }

    @Test
    void afterTheTargetsYear() {
        Assessment assessment = assess(count("100", "160"), FiscalYear.of(2033), "150");
        assertThat(assessment.elapsedShare()).contains(new BigDecimal("1.5"));
        assertThat(rounded(assessment.progress(), 4)).isEqualTo("0.8333");
        assertThat(assessment.status()).contains(Status.MISSED);
    }

    // Target equal to baseline, baseline of zero, divisor of zero

    @ParameterizedTest
    @CsvSource({
        "387, NOT_HELD, -1, 0.9974",
        "388, HELD, 0, 1.0000",
        "400, HELD, 12, 1.0309",
    })
    void targetEqualToBaseline(String value, Status status, BigDecimal distance, String attainment) {
        Assessment assessment = assess(SECOND.measure("3-outcome-2"), R8, value);
        assertThat(assessment.status()).contains(status);
        assertThat(assessment.progress()).isEmpty();
        assertThat(assessment.distance()).contains(distance);
        assertThat(rounded(assessment.attainmentRate(), 4)).isEqualTo(attainment);
    }

    @ParameterizedTest
    @CsvSource({"389, NOT_HELD", "388, HELD", "300, HELD"})
    void targetEqualToBaselineWhereFewerIsBetter(String value, Status status) {
        assertThat(assess(countAtMost("388", "388"), R8, value).status()).contains(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 0, BEHIND, 0.0000, 0.0",
        "2025, 2, ON_TRACK, 0.1818, 18.2",
        "2025, 1, BEHIND, 0.0909, 9.1",
        "2030, 11, REACHED, 1.0000, 100.0"
    })
    void baselineOfZero(int year, String value, Status status, String progress, String attainment) {
        Assessment assessment = assess(SECOND.measure("6-activity"), FiscalYear.of(year), value);
        assertThat(assessment.status()).contains(status);
        assertThat(rounded(assessment.progress(), 4)).isEqualTo(progress);
        assertThat(percent(assessment.attainmentRate())).isEqualTo(attainment);
    }

    @Test
    void noAttainmentRateWhereItsDivisorIsZero() {
        // Observed ÷ target, with nothing stated
        Assessment level = assess(count("0", "0"), R8, "5");
        assertThat(level.attainmentRate()).isEmpty();
        assertThat(level.distance()).contains(new BigDecimal("5"));
        assertThat(level.obstacles()).containsExactly(Obstacle.DIRECTION_NOT_STATED);
        // Target ÷ observed, where fewer is better
        Assessment none = assess(count("20", "5"), R8, "0");
        assertThat(none.attainmentRate()).isEmpty();
        assertThat(none.status()).contains(Status.REACHED);
        // 0 ÷ observed would be 0% on every way there.
        Assessment towardsZero = assess(count("10", "0"), R8, "4");
        assertThat(towardsZero.attainmentRate()).isEmpty();
        assertThat(rounded(towardsZero.progress(), 4)).isEqualTo("0.6000");
        assertThat(towardsZero.status()).contains(Status.ON_TRACK);
    }

    @ParameterizedTest
    @CsvSource({
        "30, REGRESSED, -1.0000, 33.3",
        "20, BEHIND, 0.0000, 50.0",
        "16, ON_TRACK, 0.4000, 62.5",
        "10, REACHED, 1.0000, 100.0",
        "8, REACHED, 1.2000, 125.0"
    })
    void fewerIsBetter(String value, Status status, String progress, String attainment) {
        for (Measure measure : List.of(count("20", "10"), countAtMost("20", "10"))) {
            Assessment assessment = assess(measure, R8, value);
            assertThat(assessment.status()).contains(status);
            assertThat(rounded(assessment.progress(), 4)).isEqualTo(progress);
            assertThat(percent(assessment.attainmentRate())).isEqualTo(attainment);
        }
    }

    // What is missing

    @Test
    void nothingObserved() {
        assertThat(SECOND.assess("overall").obstacles()).containsExactly(Obstacle.NO_OBSERVATION);
        assertThat(SECOND.assess("1-outcome").obstacles())
                .containsExactly(Obstacle.NO_OBSERVATION, Obstacle.TARGET_UNDER_REVIEW, Obstacle.BASELINE_UNDER_SURVEY);
        assertThat(FIRST.measure("first-support").assessWithoutObservation().obstacles())
                .containsExactly(Obstacle.NO_OBSERVATION, Obstacle.DIRECTION_NOT_STATED);
        Assessment assessment = SECOND.assess("overall");
        assertThat(assessment.status()).isEmpty();
        assertThat(assessment.distance()).isEmpty();
        assertThat(assessment.progress()).isEmpty();
        assertThat(assessment.attainmentRate()).isEmpty();
        assertThat(assessment.elapsedShare()).isEmpty();
        assertThat(assessment).hasToString("overall: no verdict [NO_OBSERVATION]");
    }

    @Test
    void pendingOnBothSides() {
        Assessment assessment = assess(SECOND.measure("1-outcome"), R8, "50.0");
        assertThat(assessment.obstacles())
                .containsExactly(Obstacle.TARGET_UNDER_REVIEW, Obstacle.BASELINE_UNDER_SURVEY);
        assertThat(assessment.distance()).isEmpty();
        assertThat(assessment.progress()).isEmpty();
        assertThat(assessment.attainmentRate()).isEmpty();
        // Time passes without values, from the baseline's year R7: one of five years.
        assertThat(assessment.elapsedShare()).contains(new BigDecimal("0.2"));
        String pending =
                assessment.fold(a -> "", p -> p.observations().get(0).observed().toString());
        assertThat(pending).isEqualTo("50.0");
    }

    @Test
    void targetUnderReviewOnly() {
        Measure measure = measure("m", MeasureNature.FLOW, 0, version(known("5"), new Target.UnderReview(R12)));
        assertThat(assess(measure, R8, "6").obstacles()).containsExactly(Obstacle.TARGET_UNDER_REVIEW);
    }

    @Test
    void baselineUnderSurveyOnly() {
        Measure measure = measure("m", MeasureNature.FLOW, 0, version(new Baseline.UnderSurvey(R7), fixed("10")));
        Assessment assessment = assess(measure, R8, "12");
        assertThat(assessment.obstacles()).containsExactly(Obstacle.BASELINE_UNDER_SURVEY);
        assertThat(assessment.distance()).contains(new BigDecimal("2"));
        assertThat(assessment.attainmentRate()).contains(new BigDecimal("1.2"));
        assertThat(assessment.progress()).isEmpty();
    }

    @Test
    void aStatedDirectionTellsThatTheTargetIsReachedWithoutABaseline() {
        Measure measure = measure(
                "m", MeasureNature.FLOW, 0, version(new Baseline.UnderSurvey(R7), fixed("10"), read(Sense.AT_LEAST)));
        assertThat(assess(measure, R8, "10").status()).contains(Status.REACHED);
        assertThat(assess(measure, R8, "9").obstacles()).containsExactly(Obstacle.BASELINE_UNDER_SURVEY);
        assertThat(assess(measure, R6, "10").obstacles())
                .containsExactly(Obstacle.BASELINE_UNDER_SURVEY, Obstacle.BEFORE_BASELINE);
    }

    // Refusals

    @Test
    void refusesAnObservationOfAnotherMeasure() {
        assertThatExceptionOfType(InvalidObservationException.class)
                .isThrownBy(() -> SECOND.measure("overall").assess(Observation.of("1-activity", R8, "63")))
                .withMessage("The observation 1-activity 令和8年度 63 is of 1-activity, not of overall");
    }

    @ParameterizedTest
    @CsvSource({
        "overall, 100.1, a percentage from 0 to 100",
        "overall, -0.1, a percentage from 0 to 100",
        "1-outcome, 101, a percentage from 0 to 100",
        "1-activity, -1, 'a count, not negative'",
        "3-outcome-2, -1, 'a count, not negative'"
    })
    void refusesValuesThatCannotBe(String id, String value, String expected) {
        assertThatExceptionOfType(InvalidObservationException.class)
                .isThrownBy(() -> assess(SECOND.measure(id), R8, value))
                .withMessageContaining(id + " 令和8年度 " + value)
                .withMessageContaining(expected);
    }

    @ParameterizedTest
    @CsvSource({"overall, 0", "overall, 100", "overall, 100.000", "1-activity, 0", "1-activity, 12.5"})
    void acceptsTheEndsOfTheRange(String id, String value) {
        assertThat(assess(SECOND.measure(id), R8, value).status()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "多数", "63,1", "1e5", "1E5", "NaN", "63.1.1", "調査中", "0x10", "2倍"})
    void refusesWhatIsNoNumber(String value) {
        assertThatExceptionOfType(InvalidObservationException.class)
                .isThrownBy(() -> Observation.of("overall", R8, value))
                .withMessageContaining("\"" + value + "\"")
                .withMessageContaining("overall in 令和8年度")
                .withNoCause();
    }

    @ParameterizedTest
    @CsvSource({"63.1%, 63.1", "' 63.1', 63.1", "６３．１％, 63.1", "–8.7, -8.7", "'24,893', 24893", "二十三, 23"})
    void readsWhatCellsAndFormsRead(String text, BigDecimal value) {
        String plain = text.replace("\"", "");
        assertThat(Observation.of("overall", R8, plain).value()).contains(value);
        assertThat(new EntryReading().decimal("value", plain)).isEqualTo(value);
    }

    @Test
    void tellsWhatWasProbablyMeant() {
        assertThatExceptionOfType(InvalidObservationException.class)
                .isThrownBy(() -> Observation.of("overall", R8, "24.9万"))
                .withMessageEndingWith("was expected; did you mean 249000?");
    }

    @Test
    void refusesNumbersWithoutEnd() {
        String digits = "9".repeat(100);
        assertThat(Observation.of("m", R8, digits).value()).contains(new BigDecimal(digits));
        assertThatExceptionOfType(InvalidObservationException.class)
                .isThrownBy(() -> Observation.of("m", R8, "9".repeat(1_000_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
        // A number with an exponent is short itself; what is computed and printed from it would not be.
        for (String value : List.of("1E+100", "1E+1000000000", "-1E+2147483647", "1E-101", "1E-1000000000")) {
            assertThatExceptionOfType(InvalidObservationException.class)
                    .isThrownBy(() -> Observation.of("m", R8, new BigDecimal(value)))
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
        }
        assertThat(assess(count("100", "160"), R8, "120").status()).contains(Status.ON_TRACK);
        assertThat(count("100", "160")
                        .assess(Observation.of("m", R8, new BigDecimal("1.2E+2")))
                        .status())
                .contains(Status.ON_TRACK);
    }

    @Test
    void partsMustFit() {
        Measure overall = SECOND.measure("overall");
        MeasureVersion other = SECOND.measure("6-outcome").latestVersion();
        MeasureVersion pending = SECOND.measure("1-outcome").latestVersion();
        Observation observation = Observation.of("overall", R8, "63.1");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Assessment.Assessed(overall, other, observation));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Assessment.Assessed(
                        SECOND.measure("1-outcome"), pending, Observation.of("1-outcome", R8, "1")));
        assertThatExceptionOfType(InvalidObservationException.class)
                .isThrownBy(() -> new Assessment.Assessed(
                        overall, overall.latestVersion(), Observation.of("overall", R8, "101")));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Assessment.Pending(overall, other, List.of()));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Assessment.Pending(overall, overall.latestVersion(), List.of(observation)));
        assertThatExceptionOfType(InvalidObservationException.class)
                .isThrownBy(() -> new Assessment.Pending(SECOND.measure("1-outcome"), pending, List.of(observation)));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Verdict.Withheld(List.of()));
    }

    // Versions

    @Test
    void theVersionInForceAtTheEndOfTheYearCounts() {
        MeasureVersion first = new MeasureVersion(
                START,
                new Baseline.UnderSurvey(R7),
                new Target.UnderReview(R12),
                DesiredDirection.FROM_TARGET,
                CITATION);
        MeasureVersion surveyed = first.withHoldsFrom(LocalDate.of(2027, 4, 1))
                .withBaseline(new Baseline.Known(R7, new BigDecimal("40.0")))
                .withTarget(new Target.Fixed(R12, new BigDecimal("50.0")));
        MeasureVersion revised = surveyed.withHoldsFrom(LocalDate.of(2029, 3, 31))
                .withTarget(new Target.Fixed(R12, new BigDecimal("60.0")));
        Measure measure = measure("m", MeasureNature.SHARE, 1, first, surveyed, revised);

        assertThat(assess(measure, FiscalYear.of(2020), "45.0").version()).isEqualTo(first);
        assertThat(assess(measure, R7, "45.0").version()).isEqualTo(first);
        assertThat(assess(measure, R8, "45.0").obstacles())
                .containsExactly(Obstacle.TARGET_UNDER_REVIEW, Obstacle.BASELINE_UNDER_SURVEY);
        Assessment r9 = assess(measure, FiscalYear.of(2027), "45.0");
        assertThat(r9.version()).isEqualTo(surveyed);
        assertThat(rounded(r9.progress(), 4)).isEqualTo("0.5000");
        assertThat(r9.status()).contains(Status.ON_TRACK);
        // Revised on the last day of R10: in force at its end.
        Assessment r10 = assess(measure, FiscalYear.of(2028), "45.0");
        assertThat(r10.version()).isEqualTo(revised);
        assertThat(rounded(r10.progress(), 4)).isEqualTo("0.2500");
        assertThat(r10.status()).contains(Status.BEHIND);
        assertThat(measure.assessWithoutObservation().version()).isEqualTo(revised);
        assertThat(measure.baseline()).hasToString("令和7年度 40.0");
        assertThat(measure.target()).hasToString("令和12年度 60.0");
    }

    @Test
    void theAssessmentSaysWhetherItsVersionHeldInTheYear() {
        Measure overall = SECOND.measure("overall");
        // The second plan begins on 1 April 2026, in R8; its baseline is of R6.
        assertThat(assess(overall, R8, "63.1").versionInForce()).isTrue();
        assertThat(assess(overall, R8, "63.1").toString()).doesNotContain("holds");
        Assessment before = assess(overall, R7, "63.1");
        assertThat(before.versionInForce()).isFalse();
        assertThat(before.version().holdsFrom()).isEqualTo("2026-04-01");
        assertThat(before.toString()).contains(", by what holds only from 2026-04-01");
        assertThat(overall.assessWithoutObservation().versionInForce()).isTrue();
        Measure revised = overall.withVersions(
                overall.latestVersion(), overall.latestVersion().withHoldsFrom(LocalDate.of(2028, 4, 1)));
        assertThat(assess(revised, R8, "63.1").toString()).contains(", by what holds from 2026-04-01");
        // Another version than the one in force is no assessment of the year.
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Assessment.Assessed(
                        revised, revised.latestVersion(), Observation.of("overall", R8, "63.1")))
                .withMessageContaining("not the one in force at the end of 令和8年度");
    }

    @Test
    void someMonthsOfACountArePending() {
        Measure measure = count("100", "160");
        Observation half = Observation.of("m", R8, "200")
                .withPeriod(ObservationPeriod.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 9, 30)));
        Assessment assessment = measure.assess(half);
        assertThat(assessment.verdict()).isEqualTo(new Verdict.Withheld(List.of(Obstacle.PART_YEAR)));
        assertThat(assessment.observed()).contains(half);
        assertThat(Obstacle.PART_YEAR.label()).isEqualTo("年度途中の実績");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Assessment.Assessed(measure, measure.latestVersion(), half))
                .withMessageContaining("nothing to compare");
        assertThatExceptionOfType(InvalidObservationException.class)
                .isThrownBy(() -> measure.assess(
                        half.withPeriod(ObservationPeriod.of(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 9, 30)))))
                .withMessageContaining("days within it");
        assertThatExceptionOfType(InvalidObservationException.class)
                .isThrownBy(() -> measure.assess(half.withSampleSize(SampleSize.of(1500))))
                .withMessageContaining("no sample size");
    }

    @Test
    void aBalanceHasProgressButNoAttainmentRateBelowZero() {
        Measure measure = measure("m", MeasureNature.BALANCE, 0, version(known("-300"), fixed("300")));
        assertThat(assess(measure, R8, "-100").status()).contains(Status.ON_TRACK);
        assertThat(rounded(assess(measure, R8, "-100").progress(), 4)).isEqualTo("0.3333");
        assertThat(assess(measure, R8, "-100").attainmentRate()).isEmpty();
        assertThat(rounded(assess(measure, R8, "150").attainmentRate(), 4)).isEqualTo("0.5000");
        assertThat(assess(measure, R8, "-301").status()).contains(Status.REGRESSED);
        Measure loss = measure("m", MeasureNature.BALANCE, 0, version(known("-300"), fixed("-100")));
        assertThat(assess(loss, R8, "-200").attainmentRate()).isEmpty();
    }

    /** 69.96 prints as 70.0, but it is not 70.0. */
    @Test
    void valuesFinerThanTheDecimalsAreTakenAsTheyAre() {
        Assessment fine = assess(SECOND.measure("overall"), R12, "69.96");
        assertThat(fine.status()).contains(Status.MISSED);
        assertThat(fine.distance()).contains(new BigDecimal("-0.04"));
        assertThat(fine.measure().print(new BigDecimal("69.96"))).isEqualTo("70.0%");
        assertThat(assess(SECOND.measure("overall"), R12, "70.00").status()).contains(Status.REACHED);
    }

    // Exactness

    @Test
    void thirtyDigitsAreExact() {
        String baseline = "100000000000000000000000000000";
        String target = "100000000000000000000000000006";
        Measure measure = count(baseline, target);
        Assessment assessment = assess(measure, R8, "100000000000000000000000000002");
        assertThat(assessment.distance()).contains(new BigDecimal("-4"));
        assertThat(rounded(assessment.progress(), 4)).isEqualTo("0.3333");
        assertThat(assessment.status()).contains(Status.ON_TRACK);
        assertThat(assess(measure, R8, "100000000000000000000000000001").status())
                .contains(Status.BEHIND);
        assertThat(assess(measure, R8, "100000000000000000000000000001.999999999999999999999999999999")
                        .status())
                .contains(Status.BEHIND);
        assertThat(assess(measure, R8, "100000000000000000000000000005.999999999999999999999999999999")
                        .status())
                .contains(Status.ON_TRACK);
        assertThat(measure.print(new BigDecimal(baseline))).isEqualTo("100,000,000,000,000,000,000,000,000,000件");
    }

    // Pace, and distance from the path

    /** The plan's results, reckoned by hand from b, g, x and the years. */
    @ParameterizedTest
    @CsvSource({
        // 64.1 + 5.9 · 5/6; 61.3 less that; −2.8/5; 8.7/1
        "first-overall, 2024, 69.0167, -7.7167, -0.5600, 8.7000",
        // 226,650 + 69,350 · 6/7; 22,283/6; 47,067/1
        "first-relations, 2024, 286092.8571, -37159.8571, 3713.8333, 47067.0000",
        // 81.3 + 5.7 · 3/6; 1.5/3; 4.2/3
        "first-people-1, 2022, 84.1500, -1.3500, 0.5000, 1.4000",
        "first-people-2, 2022, 26.3500, -2.5500, 0.0333, 1.7333",
    })
    void paceAndVariance(String id, int year, String expected, String variance, String soFar, String needed) {
        Assessment assessment = FIRST.measure(id)
                .assess(FIRST.observations(id).stream()
                        .filter(one -> one.year().startYear() == year)
                        .findFirst()
                        .orElseThrow());
        assertThat(figure(assessment.expected(), 4)).isEqualTo(expected);
        assertThat(figure(assessment.variance(), 4)).isEqualTo(variance);
        assertThat(figure(assessment.paceSoFar(), 4)).isEqualTo(soFar);
        assertThat(figure(assessment.paceNeeded(), 4)).isEqualTo(needed);
    }

    @Test
    void varianceIsInTheDirectionOfTheTarget() {
        Assessment fewer = assess(count("20", "10"), FiscalYear.of(2027), "14");
        assertThat(fewer.expected()).contains(Fraction.of(15));
        assertThat(fewer.variance()).contains(Fraction.of(1));
        // Where the target is the baseline, a marked direction tells which way is better.
        assertThat(assess(countAtMost("388", "388"), R8, "380").variance()).contains(Fraction.of(8));
        assertThat(assess(SECOND.measure("3-outcome-2"), R8, "380").variance()).contains(Fraction.of(-8));
        Assessment notStated = FIRST.assess("first-support");
        assertThat(notStated.expected()).contains(Fraction.of(1020));
        assertThat(notStated.variance()).isEmpty();
        assertThat(figure(notStated.paceSoFar(), 2)).isEqualTo("26.83");
        // Nothing says to which side it would have to go.
        assertThat(notStated.paceNeeded()).isEmpty();
    }

    @Test
    void noPaceWithoutYears() {
        Assessment atTheStart = assess(count("100", "160"), R6, "100");
        assertThat(atTheStart.paceSoFar()).isEmpty();
        assertThat(atTheStart.paceNeeded()).contains(Fraction.of(10));
        assertThat(atTheStart.variance()).contains(Fraction.of(0));
        for (FiscalYear late : List.of(R12, FiscalYear.of(2033))) {
            Assessment atTheEnd = assess(count("100", "160"), late, "150");
            assertThat(atTheEnd.expected()).contains(Fraction.of(160));
            assertThat(figure(atTheEnd.variance(), 1)).isEqualTo("-10.0");
            assertThat(atTheEnd.paceSoFar()).isPresent();
            assertThat(atTheEnd.paceNeeded()).isEmpty();
        }
        Assessment before = assess(count("100", "160"), FiscalYear.of(2023), "95");
        assertThat(before.expected()).contains(Fraction.of(90));
        assertThat(before.paceSoFar()).isEmpty();
    }

    @Test
    void whatIsPendingHasNoPathToMeasureBy() {
        Measure noBaseline = measure("m", MeasureNature.FLOW, 0, version(new Baseline.UnderSurvey(R7), fixed("10")));
        for (Assessment assessment : List.of(
                assess(SECOND.measure("1-outcome"), R8, "50.0"),
                SECOND.assess("overall"),
                assess(noBaseline, R8, "5"))) {
            assertThat(assessment.expected()).isEmpty();
            assertThat(assessment.variance()).isEmpty();
            assertThat(assessment.paceSoFar()).isEmpty();
            assertThat(assessment.paceNeeded()).isEmpty();
        }
    }

    // As values

    @Test
    void foldTellsTheCasesApart() {
        Assessment assessed = FIRST.assess("first-overall");
        Assessment pending = SECOND.assess("overall");
        assertThat(assessed.<String>fold(a -> a.observation().toString(), p -> "nothing"))
                .isEqualTo("first-overall 令和6年度調査 61.3");
        assertThat(pending.<String>fold(a -> a.observation().toString(), p -> "nothing"))
                .isEqualTo("nothing");
        assertThat(assessed.verdict().<String>fold(Status::label, obstacles -> ""))
                .isEqualTo("後退");
        assertThat(pending.verdict()
                        .<String>fold(
                                Status::label, obstacles -> obstacles.get(0).label()))
                .isEqualTo("実績なし");
    }

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        for (Assessment assessment : List.of(FIRST.assess("first-overall"), SECOND.assess("1-outcome"))) {
            assertThat(Fixtures.serialized(assessment)).isEqualTo(assessment);
        }
    }
}
