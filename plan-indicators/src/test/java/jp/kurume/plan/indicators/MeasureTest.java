package jp.kurume.plan.indicators;

import static jp.kurume.plan.indicators.Fixtures.CITATION;
import static jp.kurume.plan.indicators.Fixtures.R12;
import static jp.kurume.plan.indicators.Fixtures.R6;
import static jp.kurume.plan.indicators.Fixtures.START;
import static jp.kurume.plan.indicators.Fixtures.count;
import static jp.kurume.plan.indicators.Fixtures.fixed;
import static jp.kurume.plan.indicators.Fixtures.known;
import static jp.kurume.plan.indicators.Fixtures.measure;
import static jp.kurume.plan.indicators.Fixtures.read;
import static jp.kurume.plan.indicators.Fixtures.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

    private static final Measure MEASURE = count("100", "160");

    @ParameterizedTest
    @CsvSource({
        "overall, 61.3, 61.3%",
        "overall, 70, 70.0%",
        "overall, 61.25, 61.3%",
        "overall, 61.24, 61.2%",
        "4-activity-1, 248933, '248,933件'",
        "4-activity-1, 0.5, 1件"
    })
    void printsAsThePlanDoes(String id, BigDecimal value, String printed) {
        assertThat(KurumeIndicators.secondPeriod().measure(id).print(value)).isEqualTo(printed);
    }

    @Test
    void refusesBlankTextsAndNegativeDecimals() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> MEASURE.withId(" "));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> MEASURE.withName(""));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> MEASURE.withDecimals(-1));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> MEASURE.withVersions())
                .withMessageContaining("neither baseline nor target");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new Measure.Builder().id("m").build());
    }

    @Test
    void theVersionInForceOnADay() {
        MeasureVersion first = MEASURE.latestVersion();
        MeasureVersion later = first.withHoldsFrom(LocalDate.of(2028, 4, 1)).withTarget(fixed("200"));
        Measure revised = MEASURE.withVersions(first, later);
        assertThat(revised.versionOn(LocalDate.of(2028, 3, 31))).isEqualTo(first);
        assertThat(revised.versionOn(LocalDate.of(2028, 4, 1))).isEqualTo(later);
        assertThat(revised.versionOn(LocalDate.MAX)).isEqualTo(later);
        assertThat(revised.versionOn(LocalDate.MIN)).isEqualTo(first);
        assertThat(first.isInForceOn(LocalDate.MIN)).isFalse();
        // What is set for a day to come is the latest all the same.
        assertThat(revised.latestVersion()).isEqualTo(later);
        assertThat(revised.target()).isEqualTo(fixed("200"));
    }

    @Test
    void someMonthsAreAPartOfWhatIsCountedOverAYearOnly() {
        Observation half = Observation.of("m", FiscalYear.of(2026), "1")
                .withPeriod(ObservationPeriod.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 9, 30)));
        Measure small = count("10", "60");
        for (MeasureNature nature : MeasureNature.values()) {
            if (nature == MeasureNature.GRADE) {
                // A grade has words, which this measure has not.
                continue;
            }
            boolean overYear = nature == MeasureNature.FLOW || nature == MeasureNature.BALANCE;
            assertThat(small.withNature(nature).isPartYear(half)).isEqualTo(overYear);
            assertThat(small.withNature(nature).isPartYear(half.withPeriod(ObservationPeriod.NOT_STATED)))
                    .isFalse();
            assertThat(nature.isOverYear(Counting.NOT_STATED)).isEqualTo(overYear);
            assertThat(nature.isOverYear(Counting.YEAR)).isEqualTo(overYear || nature == MeasureNature.CUMULATIVE);
        }
    }

    @Test
    void onlyABalanceAndATotalMayBeNegative() {
        for (MeasureNature nature : MeasureNature.values()) {
            boolean ofEitherSign = nature == MeasureNature.BALANCE || nature == MeasureNature.CUMULATIVE;
            boolean isPosition = nature == MeasureNature.RANK || nature == MeasureNature.GRADE;
            assertThat(nature.accepts(BigDecimal.ONE.negate())).isEqualTo(ofEitherSign);
            assertThat(nature.accepts(BigDecimal.ZERO)).isEqualTo(!isPosition);
            assertThat(nature.accepts(new BigDecimal("100.1"))).isEqualTo(nature != MeasureNature.SHARE && !isPosition);
        }
    }

    @Test
    void refusesVersionsOutOfOrder() {
        MeasureVersion version = MEASURE.latestVersion();
        MeasureVersion later = version.withHoldsFrom(START.plusDays(1));
        assertThat(MEASURE.withVersions(version, later).latestVersion()).isEqualTo(later);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> MEASURE.withVersions(later, version))
                .withMessageContaining("order of their dates");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> MEASURE.withVersions(version, version));
    }

    @Test
    void refusesBaselinesAndTargetsThatItCouldNotPrint() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> count("-1", "160"))
                .withMessageContaining("-1")
                .withMessageContaining("not negative");
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> count("100", "160.5"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> measure("m", MeasureNature.SHARE, 1, version(known("61.3"), fixed("100.1"))));
        assertThat(measure("m", MeasureNature.SHARE, 1, version(known("61.30"), fixed("70"))))
                .isNotNull();
        assertThat(count("0", "1E+3").print(new BigDecimal("1E+3"))).isEqualTo("1,000件");
    }

    @Test
    void copiesItsLists() {
        List<String> sources = new ArrayList<>(List.of("調査"));
        Measure measure = MEASURE.withDataSources(sources);
        sources.clear();
        assertThat(measure.dataSources()).containsExactly("調査").isUnmodifiable();
    }

    // Versions

    @Test
    void refusesATargetThatIsNotAfterItsBaseline() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> version(known("1"), new Target.Fixed(R6, BigDecimal.TEN)))
                .withMessageContaining("令和6年度");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> version(new Baseline.UnderSurvey(R12), new Target.UnderReview(R6)));
    }

    @Test
    void aStatedDirectionStandsWhateverTheBaselineIs() {
        assertThat(sense(version(known("1"), fixed("2"), read(Sense.AT_MOST)))).contains(Sense.AT_MOST);
        assertThat(sense(version(known("2"), fixed("1"), read(Sense.AT_LEAST)))).contains(Sense.AT_LEAST);
        assertThat(sense(version(known("2"), fixed("2.0"), read(Sense.LESS_THAN))))
                .contains(Sense.LESS_THAN);
        Target atMost = new Target.Fixed(R12, BigDecimal.TEN, PrintedSide.AT_MOST);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> version(known("1"), atMost, read(Sense.AT_LEAST)))
                .withMessageContaining("AT_LEAST")
                .withMessageContaining("AT_MOST");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> version(known("1"), new Target.Change(R12, Sense.LESS_THAN), read(Sense.AT_LEAST)));
        // The word beside the number knows best whether the number itself is enough.
        assertThat(sense(version(known("1"), atMost, read(Sense.LESS_THAN)))).contains(Sense.AT_MOST);
    }

    private static Optional<Sense> sense(MeasureVersion version) {
        return measure("m", MeasureNature.FLOW, 1, version).sense(version);
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void refusesNull() {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> new MeasureVersion(START, known("1"), fixed("2"), null, CITATION));
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> new MeasureVersion(START, null, fixed("2"), DesiredDirection.FROM_TARGET, CITATION));
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> new Baseline.Known(R6, null));
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> new Target.Fixed(null, BigDecimal.ONE));
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> Observation.of("m", R6, (BigDecimal) null));
    }

    @Test
    void theTargetTellsTheDirection() {
        assertThat(sense(version(known("1"), fixed("2")))).contains(Sense.AT_LEAST);
        assertThat(sense(version(known("2"), fixed("1")))).contains(Sense.AT_MOST);
        assertThat(sense(version(known("2"), fixed("2.0")))).isEmpty();
        assertThat(sense(version(new Baseline.UnderSurvey(R6), fixed("2")))).isEmpty();
        assertThat(sense(version(known("2"), new Target.UnderReview(R12)))).isEmpty();
        assertThat(read(Sense.AT_MOST)).hasToString("AT_MOST (reading: so says the test)");
        assertThat(DesiredDirection.FROM_TARGET).hasToString("from the target");
    }

    @Test
    void yearlyPace() {
        Measure overall = KurumeIndicators.secondPeriod().measure("overall");
        assertThat(overall.yearlyPace(overall.latestVersion())).contains(new BigDecimal("1.45"));
        Measure pending = KurumeIndicators.secondPeriod().measure("1-outcome");
        assertThat(pending.yearlyPace(pending.latestVersion())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01, 2019", "2025-04-01, 2024", "2026-03-31, 2025"})
    void theFirstVersionAlsoStandsForEarlierYears(LocalDate holdsFrom, int year) {
        MeasureVersion first = MEASURE.latestVersion().withHoldsFrom(holdsFrom);
        MeasureVersion second = first.withHoldsFrom(holdsFrom.plusYears(2));
        assertThat(MEASURE.withVersions(first, second).versionAt(FiscalYear.of(year)))
                .isEqualTo(first);
        assertThat(MEASURE.withVersions(first, second).versionAt(FiscalYear.of(year + 5)))
                .isEqualTo(second);
    }

    // Smaller values

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "100.1"})
    void sharesLieFromZeroToOneHundred(BigDecimal value) {
        assertThat(MeasureNature.SHARE.accepts(value)).isFalse();
        assertThat(MeasureNature.FLOW.accepts(value)).isEqualTo(value.signum() > 0);
        assertThat(MeasureNature.STOCK.accepts(value)).isEqualTo(value.signum() > 0);
    }

    @Test
    void foldsTellTheCasesApart() {
        assertThat(List.of(known("5"), new Baseline.UnderSurvey(R6), new Baseline.None(R6)))
                .extracting(baseline -> baseline.<String>fold(k -> "known", s -> "survey", n -> "none"))
                .containsExactly("known", "survey", "none");
        assertThat(List.of(
                        fixed("5"),
                        new Target.Band(R12, BigDecimal.ONE, BigDecimal.TEN),
                        new Target.Change(R12, Sense.MORE_THAN),
                        new Target.Hold(R12),
                        new Target.UnderReview(R12),
                        new Target.NoneSet(List.of())))
                .extracting(target -> target.<String>fold(
                        f -> "fixed", b -> "band", c -> "change", h -> "hold", r -> "review", n -> "none"))
                .containsExactly("fixed", "band", "change", "hold", "review", "none");
        assertThat(Scope.WHOLE_PLAN.<String>fold(() -> "whole", part -> "part")).isEqualTo("whole");
        assertThat(new Scope.Part(1, "題").<String>fold(() -> "whole", part -> "part"))
                .isEqualTo("part");
    }

    @Test
    void partsNeedANumberAndATitle() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Scope.Part(0, "題"));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Scope.Part(1, " "));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Observation.of(" ", R6, BigDecimal.ONE));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Remark("m", " ", CITATION));
    }

    @Test
    void aSeriesRunsForwardInTime() {
        MeasureSeries.Member member = new MeasureSeries.Member("plan", "m");
        MeasureSeries.Point r6 = MeasureSeries.Point.of(R6, BigDecimal.ONE, List.of(CITATION));
        MeasureSeries.Point r12 = MeasureSeries.Point.of(R12, BigDecimal.ONE, List.of(CITATION));
        assertThat(new MeasureSeries(List.of(member), List.of(r6, r12))).hasToString("m [令和6年度 1, 令和12年度 1]");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new MeasureSeries(List.of(member), List.of(r12, r6)));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new MeasureSeries(List.of(member), List.of(r6, r6)));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new MeasureSeries(List.of(), List.of(r6)));
    }
}
