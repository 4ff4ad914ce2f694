package jp.kurume.plan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, days and words as people write them. */
class TableCellsTest {

    private final Facts facts;

    TableCellsTest(@TempDir Path folder) {
        facts = new Facts(folder);
    }

    private static final Column<BigDecimal> DECIMAL = Column.decimal("name");
    private static final Column<BigDecimal> PERCENTAGE = Column.percentage("name");
    private static final Column<LocalDate> DAY = Column.day("name");
    private static final Column<PublicationDate> PUBLISHED =
            Column.of("name", CellTypes.published()).or(PublicationDate.NOT_PRINTED);

    private static final Column<Integer> WORD = Column.word("name", WordList.of("edition-status", Map.of("draft", 1)));

    private static <T> Facts.Looked<T> read(T value) {
        return new Facts.Looked<>(Optional.of(value), List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "248,933 | 248933",
                "２４８，９３３ | 248933",
                "1,020.50 | 1020.50",
                "６１．３ | 61.3",
                "－8.7 | -8.7",
                "−8.7 | -8.7",
                "-1,234,567 | -1234567",
                "\u00A070\u00A0 | 70",
            })
    void numbersAsPeopleWriteThem(String cell, String number) {
        assertThat(facts.look(cell, DECIMAL)).isEqualTo(read(new BigDecimal(number)));
        assertThat(facts.look(cell, PERCENTAGE)).isEqualTo(read(new BigDecimal(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"63.1%", "63.1％", "６３．１％", "63.1 %", "63.1　％"})
    void percentSignsOfPercentagesOnly(String cell) {
        assertThat(facts.look(cell, PERCENTAGE)).isEqualTo(read(new BigDecimal("63.1")));
        Facts.Looked<BigDecimal> count = facts.look(cell, DECIMAL);
        assertThat(count.value()).isEmpty();
        assertThat(count.suggestions()).containsExactly("63.1");
    }

    @Test
    void aPercentageIsAskedForAsOne() {
        assertThat(facts.look("many", PERCENTAGE).problems())
                .singleElement()
                .asString()
                .endsWith("found \"many\", expected a percentage such as 70.0 or 70.0%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,23 | 1.23;123",
                "12,34,567 | 1234567",
                "2.48933E+05 | 248933",
                "1e-3 | 0.001",
                "▲5 | -5",
                "△ 8.7 | -8.7",
                "+161 | 161",
                ".5 | 0.5",
                "5. | 5",
                "626件 | 626",
                "248,933 件 | 248933",
                "248 933 | 248933",
            })
    void whatMayMeanTwoThingsOrHasLostDigitsIsRefusedWithWhatItMayMean(String cell, String suggestions) {
        Facts.Looked<BigDecimal> looked = facts.look(cell, DECIMAL);
        assertThat(looked.value()).isEmpty();
        assertThat(looked.suggestions()).containsExactly(suggestions.split(";", -1));
    }

    @Test
    void wholeNumbersAreSuggestedInTheirRange() {
        assertThat(facts.look("１２", Column.number("name", 1, 99)).suggestions()).containsExactly("12");
        assertThat(facts.look("１２", Column.number("name", 1, 9)).suggestions()).isEmpty();
        assertThat(facts.look("1.5", Column.number("name", 1, 9)).suggestions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-01", "2026/4/1", "令和8年4月1日", "R8.4.1", "２０２６年４月１日"})
    void days(String cell) {
        assertThat(facts.look(cell, DAY)).isEqualTo(read(LocalDate.of(2026, 4, 1)));
    }

    @Test
    void aDayThatASpreadsheetCounted() {
        Facts.Looked<LocalDate> looked = facts.look("46113", DAY);
        assertThat(looked.value()).isEmpty();
        assertThat(looked.suggestions()).containsExactly("2026-04-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-11", "2025/11", "2025年11月", "令和7年11月", "R7.11"})
    void months(String cell) {
        assertThat(facts.look(cell, PUBLISHED)).isEqualTo(read(PublicationDate.in(YearMonth.of(2025, 11))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nov-25", "2025-11-01", "2025/11/1", "45962", "平成37年11月"})
    void monthsThatASpreadsheetChanged(String cell) {
        Facts.Looked<PublicationDate> looked = facts.look(cell, PUBLISHED);
        assertThat(looked.value()).isEmpty();
        assertThat(looked.suggestions()).containsExactly("2025-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R8", "Ｒ８", "令和8年度", "2026年度", "令和８年度"})
    void fiscalYears(String cell) {
        assertThat(facts.look(cell, Column.fiscalYear("name"))).isEqualTo(read(FiscalYear.of(2026)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "Draft", "ＤＲＡＦＴ"})
    void words(String cell) {
        assertThat(facts.look(cell, WORD)).isEqualTo(read(1));
    }

    @Test
    void anEmptyCellIsNoWordUnlessNothingIsOne() {
        assertThat(facts.look("", WORD.or(1))).isEqualTo(read(1));
        assertThat(facts.look("", WORD).value()).isEmpty();
    }
}
