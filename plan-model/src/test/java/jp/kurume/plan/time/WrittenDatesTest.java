package jp.kurume.plan.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2026-04-01",
        "2026/4/1, 2026-04-01",
        "2026.4.1, 2026-04-01",
        "2026年4月1日, 2026-04-01",
        "令和8年4月1日, 2026-04-01",
        "令和　8 年 4月 1日, 2026-04-01",
        "㋿8年4月1日, 2026-04-01",
        "R8.4.1, 2026-04-01",
        "r08/04/01, 2026-04-01",
        "Ｒ８．４．１, 2026-04-01",
        "令和元年5月1日, 2019-05-01",
        "平成31年4月30日, 2019-04-30",
        "昭和64年1月7日, 1989-01-07",
        "昭和1年12月25日, 1926-12-25",
        "大正15年12月24日, 1926-12-24",
        "明治45年7月29日, 1912-07-29",
        "2028-02-29, 2028-02-29",
        "令和八年四月一日, 2026-04-01",
        "令和八年十二月三十一日, 2026-12-31",
        "二〇二六年四月一日, 2026-04-01",
        "令和元年五月二十三日, 2019-05-23",
        "令和8年4⽉1⽇, 2026-04-01",
        "\u200e2026-04-01, 2026-04-01",
        "\u202a2026\u20114\u20101\u202c, 2026-04-01",
        "2026−04−01, 2026-04-01",
    })
    void days(String text, LocalDate day) {
        assertThat(WrittenDates.day(text)).contains(day);
        assertThat(WrittenDates.suggestedDays(text)).isEmpty();
        assertThat(WrittenDates.month(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "令和8年4月31日",
                "2026-02-29",
                "2026-13-01",
                "2026-0-1",
                "26/4/1",
                "8/4/1",
                "2026/4-1",
                "2026/4",
                "令和8年4月",
                "令和8年4月1",
                "R8.4.1.",
                "令和八年四月三十一日",
                "令和8十年4月1日",
                "2026-0４²-1",
                "令和0年4月1日",
                "20260431",
                "20261301",
                "2026-04-01x",
                "0000-01-01",
                "2 026-04-01"
            })
    void noDays(String text) {
        assertThat(WrittenDates.day(text)).isEmpty();
        assertThat(WrittenDates.suggestedDays(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026 4 1, 2026-04-01",
        "平成32年4月1日, 2020-04-01",
        "H31.5.1, 2019-05-01",
        "令和元年4月30日, 2019-04-30",
        "46113, 2026-04-01",
        "４６１１３, 2026-04-01",
        "2026/4/1 0:00, 2026-04-01",
        "2026-04-01T00:00:00, 2026-04-01",
        "20260401, 2026-04-01",
        "２０２６０４０１, 2026-04-01",
        "2026―4―1, 2026-04-01",
        "2026–04–01, 2026-04-01",
        "R8ー4ー1, 2026-04-01",
    })
    void daysThatWereProbablyMeant(String text, LocalDate day) {
        assertThat(WrittenDates.day(text)).isEmpty();
        assertThat(WrittenDates.suggestedDays(text)).containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11, 2025-11",
        "2025/11, 2025-11",
        "2025年11月, 2025-11",
        "令和7年11月, 2025-11",
        "R7.11, 2025-11",
        "平成31年4月, 2019-04",
        "令和元年5月, 2019-05",
        "昭和64年1月, 1989-01",
        "平成元年1月, 1989-01",
    })
    void months(String text, YearMonth month) {
        assertThat(WrittenDates.month(text)).contains(month);
        assertThat(WrittenDates.suggestedMonths(text)).isEmpty();
        assertThat(WrittenDates.day(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "平成31年5月 | 2019-05",
                "令和元年4月 | 2019-04",
                "2025-11-01 | 2025-11",
                "令和7年11月3日 | 2025-11",
                "45962 | 2025-11",
                "Nov-25 | 2025-11",
                "2025.11 | 2025-11",
                "2025.1 | 2025-01;2025-10",
                "2025.2 | 2025-02",
                "202511 | 2025-11",
                "20251103 | 2025-11",
                "2025―11 | 2025-11",
            })
    void monthsThatWereProbablyMeant(String text, String months) {
        assertThat(WrittenDates.month(text)).isEmpty();
        assertThat(WrittenDates.suggestedMonths(text))
                .extracting(YearMonth::toString)
                .containsExactly(months.split(";", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025", "2025-13", "Foo-25", "11月", "令和7年", "2025-", "令和7年13月", "2025.13"})
    void noMonths(String text) {
        assertThat(WrittenDates.month(text)).isEmpty();
        assertThat(WrittenDates.suggestedMonths(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "2", "令和8年"})
    void longTextsAreNoDates(String part) {
        String text = part.repeat(100_000);
        assertThat(WrittenDates.day(text)).isEmpty();
        assertThat(WrittenDates.month(text)).isEmpty();
        assertThat(WrittenDates.suggestedDays(text)).isEqualTo(List.of());
        assertThat(WrittenDates.suggestedMonths(text)).isEqualTo(List.of());
    }
}
