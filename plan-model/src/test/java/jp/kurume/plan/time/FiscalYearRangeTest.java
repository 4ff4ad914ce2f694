package jp.kurume.plan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearRangeTest {

    private static final FiscalYear R8 = FiscalYear.of(2026);
    private static final FiscalYear R12 = FiscalYear.of(2030);
    private static final FiscalYearRange PERIOD = FiscalYearRange.of(R8, R12);

    @Test
    void hasBothEnds() {
        assertThat(PERIOD.first()).isEqualTo(R8);
        assertThat(PERIOD.last()).isEqualTo(R12);
        assertThat(PERIOD.start()).isEqualTo("2026-04-01");
        assertThat(PERIOD.end()).isEqualTo("2031-03-31");
        assertThat(PERIOD.length()).isEqualTo(5);
        assertThat(PERIOD.years())
                .containsExactly(R8, FiscalYear.of(2027), FiscalYear.of(2028), FiscalYear.of(2029), R12)
                .isUnmodifiable();
        assertThat(PERIOD).hasToString("令和8年度～令和12年度");
    }

    @Test
    void contains() {
        assertThat(PERIOD.contains(FiscalYear.of(2025))).isFalse();
        assertThat(PERIOD.contains(R8)).isTrue();
        assertThat(PERIOD.contains(R12)).isTrue();
        assertThat(PERIOD.contains(FiscalYear.of(2031))).isFalse();
        assertThat(PERIOD.contains(LocalDate.of(2026, 3, 31))).isFalse();
        assertThat(PERIOD.contains(LocalDate.of(2026, 4, 1))).isTrue();
        assertThat(PERIOD.contains(LocalDate.of(2031, 3, 31))).isTrue();
        assertThat(PERIOD.contains(LocalDate.of(2031, 4, 1))).isFalse();
    }

    @Test
    void mayBeOneYear() {
        FiscalYearRange one = FiscalYearRange.of(R8, R8);
        assertThat(one.length()).isEqualTo(1);
        assertThat(one.years()).containsExactly(R8);
        assertThat(FiscalYearRange.parse(one.toString())).isEqualTo(one);
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void refusesNonsense() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> FiscalYearRange.of(R12, R8))
                .withMessageContaining("令和12年度");
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> FiscalYearRange.of(null, R8));
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> FiscalYearRange.of(R8, null));
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> FiscalYearRange.parse(null));
    }

    @ParameterizedTest
    @CsvSource({
        "令和8年度～令和12年度, 2026, 2030",
        "令和8～12年度, 2026, 2030",
        "R2–R7, 2020, 2025",
        "R2～7, 2020, 2025",
        "R2-R7, 2020, 2025",
        "R2－R7, 2020, 2025",
        "R2—R7, 2020, 2025",
        "R2−R7, 2020, 2025",
        "R2‐R7, 2020, 2025",
        "R2〜R7, 2020, 2025",
        "R2~R7, 2020, 2025",
        "Ｒ２～Ｒ７, 2020, 2025",
        "令和８年度 ～ 令和１２年度, 2026, 2030",
        "令和8年度～12年度, 2026, 2030",
        "令和8～令和12年度, 2026, 2030",
        "2026～2030年度, 2026, 2030",
        "2026年度～2030年度, 2026, 2030",
        "平成30～令和4年度, 2018, 2022",
        "H30～R4, 2018, 2022",
        "H31・R1～R5, 2019, 2023",
        "H31・R1～5, 2019, 2023",
        "令和元～5年度, 2019, 2023",
        "平成元～元年度, 1989, 1989",
        "令和8(2026)～12(2030)年度, 2026, 2030",
        "令和8（2026）年度～令和12（2030）年度, 2026, 2030",
        "㋿8～12年度, 2026, 2030",
        "令和8～9(2027)年度, 2026, 2027",
        "令和8～2030年度, 2026, 2030",
        "R8～12年度, 2026, 2030",
        "\u3000R8～R8\u3000, 2026, 2026",
    })
    void readsARange(String text, int first, int last) {
        assertThat(FiscalYearRange.parse(text))
                .isEqualTo(FiscalYearRange.of(FiscalYear.of(first), FiscalYear.of(last)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "～",
                "令和8年度",
                "令和8年度～",
                "～令和12年度",
                "令和12年度～令和8年度",
                "12～8年度",
                "令和8～～12年度",
                "令和8年度～令和12年度～",
                "R8 R12",
                "令和8年4月～令和13年3月",
                "令和8年度～令和13年3月",
                "2026～30年度",
                "8～12年度",
                "令和8(2025)～12年度",
                "令和8～12(2031)年度",
                "令和8～100000年度",
                "R8～R7982",
                "R8～0",
                "X8～R9",
                "R8x～R9"
            })
    void refusesWithoutSuggestion(String text) {
        FiscalYearParseException refusal =
                catchThrowableOfType(FiscalYearParseException.class, () -> FiscalYearRange.parse(text));
        assertThat(refusal).as(text).isNotNull().hasMessageContaining("is not a range of fiscal years");
        assertThat(refusal.suggestion().filter(year -> !text.contains("月"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "平成30～32年度, 令和2年度", "平成30年度～平成32年度, 令和2年度", "平成32～令和4年度, 令和2年度", "令和8年～令和12年, 令和8年度",
        "令和8～12年, 令和12年度", "令和8～12, 令和8年度", "2026～2030, 令和8年度", "令和8年度～12, 令和12年度",
        "令和8年度～令和12, 令和12年度", "R2～2025, 令和7年度", "令和8～R12, 令和8年度",
    })
    void refusesAndSuggests(String text, String suggestion) {
        FiscalYearParseException refusal =
                catchThrowableOfType(FiscalYearParseException.class, () -> FiscalYearRange.parse(text));
        assertThat(refusal).as(text).isNotNull();
        assertThat(refusal.suggestion()).map(FiscalYear::toString).contains(suggestion);
    }

    /** Were the time to grow with the square of the length, this would take hours. */
    @Test
    @Timeout(60)
    void refusesAMillionLetters() {
        String text = "R2～".repeat(300_000);
        assertThatExceptionOfType(FiscalYearParseException.class).isThrownBy(() -> FiscalYearRange.parse(text));
    }

    /** A slip of a century leaves months of no fiscal year. */
    @Test
    void suggestsNothingForMonthsOfAWrongCentury() {
        assertThat(FiscalYearRange.suggested("0026年4月～2031年3月")).isEmpty();
        assertThat(FiscalYearRange.suggested("1026年4月～1031年3月")).isEmpty();
        assertThat(FiscalYearRange.suggested("2026年4月～2031年3月")).isPresent();
    }
}
