package jp.kurume.plan.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.testing.Serialisation;
import jp.kurume.plan.time.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryReadingTest {

    private final EntryReading entry = new EntryReading();

    private List<ProblemCode> codes() {
        return entry.problems().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "63.1|63.1",
                "７０．０|70.0",
                "63.1％|63.1",
                "63.1 %|63.1",
                "248,933|248933",
                "２４８，９３３|248933",
                "1,234,567.80|1234567.80",
                "-3|-3",
                "007|7"
            })
    void numbersAreReadAsPeopleTypeThem(String typed, String meant) {
        assertThat(entry.decimal("value", typed)).isEqualTo(new BigDecimal(meant));
        assertThat(entry.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,23|1.23;123",
                "12,34,567|1234567",
                "1e9|1000000000",
                ".5|0.5",
                "5.|5",
                "+1|1",
                "63.1人|63.1",
                "▲3|-3",
                "1 2|12",
                "多数|",
                "63.1.2|",
                "%|",
                "--1|",
                "10²|",
                "①|",
                "½|",
                "㎏|",
                "10²％|",
            })
    void whatIsNoNumberIsRefusedWithWhatItMayHaveBeen(String typed, @Nullable String meant) {
        List<String> suggestions = meant == null ? List.of() : List.of(meant.split(";"));
        assertThat(entry.decimal("value", typed)).isNull();
        assertThat(entry.problems())
                .containsExactly(new Problem(
                        EntryProblems.DECIMAL, Place.Property.parse("value"), typed, List.of(), suggestions));
    }

    @Test
    void aNumberOfTenThousandDigitsIsRefused() {
        assertThat(entry.decimal("value", "9".repeat(10_000))).isNull();
        assertThat(entry.problems().get(0).toString()).hasSizeLessThan(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-01", "2026/4/1", "２０２６／４／１", " 2026-4-1 ", "令和8年4月1日", "R8.4.1", "令和８年 ４月 １日"})
    void daysAreReadAsPeopleTypeThem(String typed) {
        assertThat(entry.date("date", typed)).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void aMonthIsItsFirstOrItsLastDay() {
        assertThat(entry.firstDay("a", "令和7年6月")).isEqualTo("2025-06-01");
        assertThat(entry.lastDay("a", "令和8年2月")).isEqualTo("2026-02-28");
        assertThat(entry.lastDay("a", "2024/2")).isEqualTo("2024-02-29");
        assertThat(entry.firstDay("a", "R7.6.15")).isEqualTo("2025-06-15");
        assertThat(entry.lastDay("a", "2025-06-15")).isEqualTo("2025-06-15");
        assertThat(entry.problems()).isEmpty();
        assertThat(entry.lastDay("a", "2025.1")).isNull();
        assertThat(entry.firstDay("a", "平成31年5月1日")).isNull();
        assertThat(entry.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "a: found \"2025.1\", expected a day such as 2026-04-01, or a month such as 2026-04; did you mean"
                                + " 2025-01 or 2025-10?",
                        "a: found \"平成31年5月1日\", expected a day such as 2026-04-01, or a month such as 2026-04; did you"
                                + " mean 2019-05-01?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1500|1500", "1,500|1500", "１５００|1500", "999999999|999999999", "1|1"})
    void wholeNumbersAreReadAsPeopleTypeThem(String typed, int meant) {
        assertThat(entry.count("n", typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.0", "1000000000", "1500人", "n", "10²", "1e3"})
    void whatIsNoWholeNumberFromOneIsRefused(String typed) {
        assertThat(entry.count("n", typed)).isNull();
        assertThat(codes()).containsExactly(EntryProblems.COUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"survey", "ｓｕｒｖｅｙ", "SURVEY", " Survey　"})
    void wordsAreReadInAnyWidthAndCase(String typed) {
        assertThat(entry.choice("method", typed, List.of("survey", "record"))).isEqualTo("survey");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026/4-1",
                "0000-01-01",
                "4/1",
                "tomorrow",
                "2026-13-01",
                "令和8年4月31日",
                "平成31年5月1日",
                "46113"
            })
    void whatIsNoDayIsRefused(String typed) {
        assertThat(entry.date("date", typed)).isNull();
        assertThat(codes()).containsExactly(EntryProblems.DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0942-46-8711", "０９４２－４６－８７１１", "0942ー46ー8711", "0942−46‐8711", " 0942-46-8711 ", "0942ｰ46﹣8711"
            })
    void telephoneNumbersAreReadAsPeopleTypeThem(String typed) {
        assertThat(entry.value("telephone", typed, EntryProblems.TELEPHONE, TelephoneNumber::parse))
                .isEqualTo(new TelephoneNumber("0942-46-8711"));
    }

    @Test
    void blanksAreNothingUnlessSomethingIsRequired() {
        for (String blank : new String[] {null, "", " ", "　"}) {
            assertThat(entry.id("a", blank)).isNull();
            assertThat(entry.fiscalYear("a", blank)).isNull();
            assertThat(entry.decimal("a", blank)).isNull();
            assertThat(entry.date("a", blank)).isNull();
            assertThat(entry.firstDay("a", blank)).isNull();
            assertThat(entry.lastDay("a", blank)).isNull();
            assertThat(entry.count("a", blank)).isNull();
            assertThat(entry.choice("a", blank, List.of("x"))).isNull();
            assertThat(entry.citation("a", blank)).isNull();
            assertThat(entry.value("a", blank, EntryProblems.TELEPHONE, TelephoneNumber::parse))
                    .isNull();
        }
        assertThat(entry.problems()).isEmpty();
        assertThat(entry.required("a", null)).isEmpty();
        assertThat(entry.required("b", " 市 ")).isEqualTo("市");
        assertThat(codes()).containsExactly(EntryProblems.REQUIRED);
    }

    @Test
    void everyProblemIsToldAtOnce() {
        assertThat(entry.fiscalYear("year", "R8")).isEqualTo(FiscalYear.of(2026));
        entry.fiscalYear("year", "令和");
        entry.id("id", "a b");
        entry.choice("method", "servey", List.of("survey", "record"));
        entry.citation("source", "p8");
        entry.unknown("measure", "overal", List.of("overall"));
        assertThatExceptionOfType(InvalidEntryException.class)
                .isThrownBy(entry::finish)
                .satisfies(e ->
                        assertThat(e.problems()).isEqualTo(entry.problems()).hasSize(5))
                .satisfies(e -> assertThat(String.valueOf(e.getMessage()).lines())
                        .contains(
                                "method: found \"servey\", expected one of survey, record; did you mean survey?",
                                "measure: found \"overal\", expected one of overall; did you mean overall?"))
                .satisfies(
                        e -> assertThat(Serialisation.roundTrip(e).problems()).isEqualTo(e.problems()));
    }

    @Test
    void aCitationNamesSourceAndPlace() {
        assertThat(entry.citation("source", "second-plan-draft p14"))
                .isEqualTo(new EntryReading.CitedPlace("second-plan-draft", "p14"));
    }
}
