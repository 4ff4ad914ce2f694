package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.kurume.plan.entry.InvalidEntryException;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationEntryTest {

    private static final IndicatorSet SECOND = KurumeIndicators.secondPeriod();

    private static List<String> refused(ObservationEntry entry, IndicatorSet set) {
        return catchThrowableOfType(InvalidEntryException.class, () -> entry.toObservation(set)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void becomesAnObservationWithTheDecimalsOfItsMeasure() {
        Observation observation =
                ObservationEntry.of("overall", "令和8年度", "63％", "survey", "").toObservation(SECOND);
        assertThat(observation)
                .isEqualTo(Observation.of("overall", Fixtures.R8, new BigDecimal("63.0"))
                        .withMethod(ObservationMethod.SURVEY));
    }

    @Test
    void citesWhatTheSetCitesOrWhatIsGiven() {
        assertThat(ObservationEntry.of("overall", "R8", "63.1", "", "second-plan-draft p8")
                        .toObservation(SECOND)
                        .citations())
                .extracting(Citation::toString)
                .containsExactly("second-plan-draft p8");
        ObservationEntry own = ObservationEntry.of("overall", "R8", "63.1", "record", "report p1");
        assertThat(own.toObservation(SECOND, Fixtures.REPORT).citations()).containsExactly(Fixtures.CITATION);
        assertThat(refused(own, SECOND))
                .singleElement()
                .asString()
                .startsWith("source: found \"report\", expected one of");
    }

    @Test
    void everyProblemIsToldAtOnce() {
        assertThat(refused(ObservationEntry.of("overal", "", "x", "servey", "p8"), SECOND))
                .hasSize(5)
                .anyMatch(text ->
                        text.startsWith("measure: found \"overal\"") && text.endsWith("; did you mean overall?"));
        assertThat(refused(ObservationEntry.of("1-activity", "R8", "170.5", "", ""), SECOND))
                .containsExactly("value: found \"170.5\", expected a count, not negative, with 0 decimals");
        assertThat(refused(ObservationEntry.of("overall", "R8", "631", "", ""), SECOND))
                .containsExactly(
                        "value: found \"631\", expected a percentage from 0 to 100, with 1 decimals; did you mean 63.1?");
        assertThat(refused(ObservationEntry.of("overall", "R8", "0.631", "", ""), SECOND))
                .containsExactly(
                        "value: found \"0.631\", expected a percentage from 0 to 100, with 1 decimals; did you mean 63.1?");
        assertThat(refused(ObservationEntry.of("first-overall", "R6", "60.0", "", ""), KurumeIndicators.firstPeriod()))
                .containsExactly("year: found \"令和6年度\", expected one observation of first-overall for 令和6年度, which has"
                        + " 61.3 already");
    }

    private static ObservationEntry.Builder typed(String measure, String value) {
        ObservationEntry.Builder entry = new ObservationEntry.Builder();
        entry.measure(measure).year("R8").value(value);
        return entry;
    }

    @Test
    void everythingThatMayBeToldOfASurvey() {
        Observation observation = typed("overall", "63.1")
                .method("Ｓurvey")
                .state("provisional")
                .firstDay("令和8年6月")
                .lastDay("2027/2/28")
                .sampleSize("１，５００")
                .designEffect("1.2")
                .build()
                .toObservation(SECOND);
        assertThat(observation)
                .isEqualTo(Observation.of("overall", Fixtures.R8, "63.1")
                        .withMethod(ObservationMethod.SURVEY)
                        .withState(ObservationState.PROVISIONAL)
                        .withPeriod(ObservationPeriod.of(LocalDate.of(2026, 6, 1), LocalDate.of(2027, 2, 28)))
                        .withSampleSize(SampleSize.of(1500, 1.2)));
    }

    @Test
    void whatATableHasInPlaceOfAValueAndAYearAFormHasToo() {
        ObservationEntry calledOff = typed("overall", "中止").state("見込値").build();
        assertThat(calledOff.problems()).isEmpty();
        assertThat(calledOff.toObservation(SECOND).observed())
                .isEqualTo(new ObservedValue.Unobserved(UnobservedReason.CANCELLED));
        ObservationEntry average = ObservationEntry.of("overall", "R6～R8", "63.1", "", "");
        assertThat(average.problems()).isEmpty();
        assertThat(average.toObservation(SECOND).firstYear()).isEqualTo(FiscalYear.of(2024));
    }

    /** 120 had been counted by 令和6年度, and 60 more in the year after it. */
    @Test
    void aFormOfATotalTellsWhatHadBeenCounted() {
        Measure total = Fixtures.total("120", "500");
        IndicatorSet set = IndicatorSet.builder()
                .edition(Fixtures.EDITION)
                .addIndicators(Fixtures.indicator("i", total))
                .addObservations(new Observation.Builder()
                        .measure("m")
                        .year(Fixtures.R7)
                        .value(new BigDecimal("60"))
                        .counting(Counting.YEAR)
                        .total(new RunningTotal.Known(new BigDecimal("180")))
                        .build())
                .build();
        Observation observation =
                typed("m", "70").counts("単年").rating("B").note("12月末現在").build().toObservation(set);
        assertThat(observation).hasToString("m 令和8年度 70 (累計 250)");
        assertThat(observation.rating()).isEqualTo("B");
        assertThat(observation.note()).isEqualTo("12月末現在");
        assertThat(refused(typed("m", "70").build(), set))
                .containsExactly("counts: expected total or year, since the measure is a total");
        assertThat(refused(typed("overall", "70").counts("累計").build(), SECOND))
                .containsExactly("counts: found \"累計\", expected nothing, since the measure is no total");
        assertThat(typed("m", "70").counts("累積").build().problems())
                .singleElement()
                .asString()
                .startsWith("counts: found \"累積\"");
    }

    @Test
    void aMeasureOfCalendarYearsIsToldOfThem() {
        IndicatorSet set = IndicatorSet.builder()
                .edition(Fixtures.EDITION)
                .addIndicators(
                        Fixtures.indicator("i", Fixtures.count("100", "160").withCountedBy(YearKind.CALENDAR_YEAR)))
                .addObservations(Observation.of("m", Fixtures.R7, "110"))
                .build();
        ObservationEntry entry = ObservationEntry.of("m", "2026年", "120", "", "");
        assertThat(entry.problems()).isEmpty();
        assertThat(entry.toObservation(set).year()).isEqualTo(Fixtures.R8);
        assertThat(refused(ObservationEntry.of("m", "令和8年度", "120", "", ""), set))
                .singleElement()
                .asString()
                .endsWith("did you mean 令和8年?");
        assertThat(refused(ObservationEntry.of("m", "R7", "110", "", ""), set))
                .containsExactly("year: found \"令和7年\", expected one observation of m for 令和7年, which has 110 already");
    }

    @Test
    void aGradeIsOneOfItsWords() {
        Measure grade = Fixtures.grade(List.of("なし", "検討中", "設置"));
        IndicatorSet set = IndicatorSet.builder()
                .edition(Fixtures.EDITION)
                .addIndicators(Fixtures.indicator("i", grade))
                .build();
        assertThat(typed("m", "検討中").build().toObservation(set).value()).contains(BigDecimal.valueOf(2));
        assertThat(refused(typed("m", "検討").build(), set))
                .singleElement()
                .asString()
                .contains("なし, 検討中, 設置")
                .endsWith("did you mean 検討中?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "overall | 63.1 | 2026-06-01 | `` | `` | `` | lastDay: expected both days of the period, or neither",
                "overall | 63.1 | `` | 2026-06 | `` | `` | firstDay: expected both days of the period, or neither",
                "overall | 63.1 | 2026-07 | 2026-06 | `` | `` | lastDay: found \"2026-06\", expected a day no earlier than the"
                        + " first one, 2026-07-01",
                "overall | 63.1 | 2025-06 | 2025-07 | `` | `` | firstDay: found \"2025-06\", expected days of the fiscal year,"
                        + " from 2026-04-01 to 2027-03-31",
                "1-activity | 170 | 2026-04 | 2027-04 | `` | `` | lastDay: found \"2027-04\", expected days of the fiscal year,"
                        + " from 2026-04-01 to 2027-03-31",
                "1-activity | 170 | `` | `` | 1500 | `` | sampleSize: found \"1500\", expected no sample size, since this is"
                        + " no survey of residents",
                "1-activity | 170 | `` | `` | x | `` | sampleSize: found \"x\", expected a whole number from 1, such as 1500",
                "overall | 63.1 | `` | `` | `` | x | designEffect: found \"x\", expected a decimal number such as 70.0",
                "overall | 年60 | `` | `` | `` | `` | value: found \"年60\", expected a number alone: that it is one for every"
                        + " year, the year of the row and the name say; did you mean 60?",
                "overall | 63.1 | `` | `` | `` | 1.2 | designEffect: found \"1.2\", expected no design effect without a sample"
                        + " size",
                "overall | 63.1 | `` | `` | 1500 | 0 | designEffect: found \"0\", expected a number above 0, such as 1.5",
                "overall | 63.1 | `` | `` | 1500 | 120% | designEffect: found \"120%\", expected a decimal number such as 70.0;"
                        + " did you mean 120?",
                "1-activity | 170％ | `` | `` | `` | `` | value: found \"170％\", expected a decimal number such as 70.0; did"
                        + " you mean 170?"
            })
    void whatATableRefusesAFormRefusesToo(
            String measure,
            String value,
            String firstDay,
            String lastDay,
            String sampleSize,
            String designEffect,
            String expected) {
        ObservationEntry entry = typed(measure, value)
                .firstDay(firstDay)
                .lastDay(lastDay)
                .sampleSize(sampleSize)
                .designEffect(designEffect)
                .build();
        assertThat(refused(entry, SECOND)).containsExactly(expected);
    }

    @Test
    void wordsMayBeTypedAsJapaneseTablesHaveThem() {
        Observation observation =
                typed("overall", "63.1").method("調査").state("速報値").build().toObservation(SECOND);
        assertThat(observation)
                .isEqualTo(typed("overall", "63.1")
                        .method("survey")
                        .state("provisional")
                        .build()
                        .toObservation(SECOND));
    }

    @Test
    void aFinalValueMayFollowAProvisionalOneAndMonthsAYear() {
        IndicatorSet first = KurumeIndicators.firstPeriod();
        ObservationEntry.Builder entry = new ObservationEntry.Builder();
        entry.measure("first-overall").year("R6").value("61.0").state("provisional");
        assertThat(entry.build().toObservation(first).isProvisional()).isTrue();
        ObservationEntry.Builder months = new ObservationEntry.Builder();
        months.measure("first-relations")
                .year("R6")
                .value("120,000")
                .firstDay("R6.4.1")
                .lastDay("R6.9.30");
        assertThat(first.measure("first-relations").isPartYear(months.build().toObservation(first)))
                .isTrue();
    }

    @Test
    @SuppressWarnings("NullAway") // what a host's own reader of forms may give
    void whatAHostLeavesOutIsEmpty() {
        ObservationEntry entry =
                new ObservationEntry(null, null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(entry).isEqualTo(ObservationEntry.of("", "", "", "", ""));
        assertThat(entry.problems())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly("measure entry.required", "year entry.required", "value entry.required");
    }
}
