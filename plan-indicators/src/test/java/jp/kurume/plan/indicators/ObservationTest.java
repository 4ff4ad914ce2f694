package jp.kurume.plan.indicators;

import static jp.kurume.plan.indicators.Fixtures.R7;
import static jp.kurume.plan.indicators.Fixtures.R8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import jp.kurume.plan.json.PlanJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationTest {

    private static final Observation PLAIN = Observation.of("overall", R8, "63.1");

    @Test
    void whatNobodySaysIsNotStated() {
        assertThat(PLAIN.method()).isEqualTo(ObservationMethod.NOT_STATED);
        assertThat(PLAIN.period()).isEqualTo(ObservationPeriod.NOT_STATED);
        assertThat(PLAIN.sampleSize()).isEqualTo(SampleSize.NOT_STATED);
        assertThat(PLAIN.state()).isEqualTo(ObservationState.FINAL);
        assertThat(PLAIN.isProvisional()).isFalse();
        assertThat(PLAIN.period().<Boolean>fold(days -> false, () -> true)).isTrue();
        assertThat(PLAIN.period()).hasToString("days not stated");
    }

    @Test
    void whatHasANaturalDefaultMayBeLeftOutOfJson() {
        assertThat(PlanJson.read("{\"measure\":\"overall\",\"year\":2026,\"value\":\"63.1\"}", Observation.class))
                .isEqualTo(PLAIN);
        assertThat(PlanJson.read(
                        "{\"measure\":\"overall\",\"state\":\"provisional\",\"year\":2026,\"value\":\"63.1\"}",
                        Observation.class))
                .isEqualTo(PLAIN.withState(ObservationState.PROVISIONAL));
        assertThat(PlanJson.write(PLAIN))
                .isEqualTo("{\"measure\":\"overall\",\"year\":2026,\"value\":\"63.1\",\"method\":\"not-stated\","
                        + "\"period\":{\"kind\":\"not-stated\"},\"state\":\"final\",\"sampleSize\":{\"kind\":\"not-stated\"},"
                        + "\"citations\":[]}");
    }

    @Test
    void printsWhatIsKnownBeyondTheValue() {
        assertThat(PLAIN).hasToString("overall 令和8年度 63.1");
        assertThat(PLAIN.withState(ObservationState.PROVISIONAL)).hasToString("overall 令和8年度 63.1 (速報値)");
        assertThat(PLAIN.withMethod(ObservationMethod.SURVEY)
                        .withState(ObservationState.PROVISIONAL)
                        .withPeriod(ObservationPeriod.of(LocalDate.of(2026, 6, 1), LocalDate.of(2027, 2, 28)))
                        .withSampleSize(SampleSize.of(1500)))
                .hasToString("overall 令和8年度調査 63.1 (速報値, 2026-06-01–2027-02-28, n=1500)");
        LocalDate day = LocalDate.of(2026, 10, 1);
        assertThat(PLAIN.withPeriod(ObservationPeriod.of(day, day))).hasToString("overall 令和8年度 63.1 (2026-10-01)");
    }

    /**
     * R8 runs from 1 April 2026 to 31 March 2027; what stood the day after may be told as its result. By the calendar 2026 begins on
     * 1 January, and only the measure knows by which years it is counted.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2027-03-31, true",
        "2026-03-31, 2026-04-01, true",
        "2026-01-01, 2026-03-31, true",
        "2025-12-30, 2025-12-31, false",
        "2027-04-01, 2027-04-01, true",
        "2027-04-02, 2027-04-02, false",
        "2020-01-01, 2030-01-01, true"
    })
    void theDaysBelongToTheYear(LocalDate first, LocalDate last, boolean its) {
        ObservationPeriod days = ObservationPeriod.of(first, last);
        if (its) {
            assertThat(PLAIN.withPeriod(days).period()).isEqualTo(days);
        } else {
            assertThatExceptionOfType(InvalidObservationException.class)
                    .isThrownBy(() -> PLAIN.withPeriod(days))
                    .withMessageContaining("overall")
                    .withMessageContaining("令和8年度")
                    .withMessageContaining(days.toString());
        }
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ObservationPeriod.of(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 1)))
                .withMessageContaining("2026-04-02 to 2026-04-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2027-03-31, true, true",
        "2026-04-02, 2027-03-31, false, true",
        "2026-04-01, 2027-03-30, false, true",
        "2026-03-31, 2027-04-01, true, false",
        "2026-10-01, 2026-10-01, false, true",
        "2026-03-31, 2026-10-01, false, false"
    })
    void aPeriodCoversAYearOrLiesWithinIt(LocalDate first, LocalDate last, boolean covers, boolean within) {
        ObservationPeriod.Days days = ObservationPeriod.of(first, last);
        assertThat(days.covers(R8, YearKind.FISCAL_YEAR)).isEqualTo(covers);
        assertThat(days.isWithin(R8, YearKind.FISCAL_YEAR)).isEqualTo(within);
    }

    @Test
    void aCountOfWorkDoneHasNoSampleSize() {
        Observation counted = Observation.of("m", R7, "5").withMethod(ObservationMethod.RECORD);
        assertThatExceptionOfType(InvalidObservationException.class)
                .isThrownBy(() -> counted.withSampleSize(SampleSize.of(1500)))
                .withMessageContaining("no sample size, but has n=1500");
    }
}
