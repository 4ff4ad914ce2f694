package jp.kurume.plan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.CharBuffer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.chrono.ThaiBuddhistDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    private static final FiscalYear R7 = FiscalYear.of(2025);
    private static final FiscalYear R8 = FiscalYear.of(2026);

    private static FiscalYearParseException refusalOf(String text) {
        FiscalYearParseException refusal =
                catchThrowableOfType(FiscalYearParseException.class, () -> FiscalYear.parse(text));
        assertThat(refusal).as("refusal of %s", text).isNotNull();
        return refusal;
    }

    @Nested
    class Parsing {

        @ParameterizedTest
        @CsvSource({
            "令和8年度, 2026",
            "R8, 2026",
            "令和8(2026)年度, 2026",
            "2026年度, 2026",
            "R元, 2019",
            "㋿8年度, 2026",
            "H31・R1, 2019",
            "平成31年度, 2019",
            "令和元年度, 2019",
            "令和1年度, 2019",
            "令和８年度, 2026",
            "Ｒ８, 2026",
            "ｒ８, 2026",
            "r8, 2026",
            "h31, 2019",
            "R8年度, 2026",
            "R08, 2026",
            "２０２６年度, 2026",
            "令和８（２０２６）年度, 2026",
            "令和8年度(2026年度), 2026",
            "令和8年度（2026）, 2026",
            "2026(令和8)年度, 2026",
            "2026年度(R8), 2026",
            "R8(2026), 2026",
            "H31･R1, 2019",
            "H31/R1, 2019",
            "Ｈ３１／Ｒ１, 2019",
            "R1・H31, 2019",
            "H31(R1), 2019",
            "H31・R元年度, 2019",
            "平成31・令和元年度, 2019",
            "平成31年度・令和元年度, 2019",
            "平成31(令和元)年度, 2019",
            "平成31年度（令和元年度）, 2019",
            "平成31・令和元(2019)年度, 2019",
            "㍻31年度, 2019",
            "㍼63年度, 1988",
            "㍽15年度, 1926",
            "㍾45年度, 1912",
            "昭和63年度, 1988",
            "S63, 1988",
            "平成元年度, 1989",
            "H1, 1989",
            "大正15年度, 1926",
            "昭和元年度, 1926",
            "明治45年度, 1912",
            "大正元年度, 1912",
            "T1, 1912",
            "M45, 1912",
            "明治6年度, 1873",
            "1873年度, 1873",
            "9999年度, 9999",
            "R7981, 9999",
            "令和 8年度, 2026",
            "令和 8 (2026) 年度, 2026",
            "R 8, 2026",
            "令和八年度, 2026",
            "令和二十三年度, 2041",
        })
        void readsAFiscalYear(String text, int startYear) {
            assertThat(FiscalYear.parse(text)).isEqualTo(FiscalYear.of(startYear));
        }

        @ParameterizedTest
        @CsvSource({
            "令和8年3月, 2025",
            "令和8年4月, 2026",
            "令和８年３月, 2025",
            "2026年3月, 2025",
            "2026年03月, 2025",
            "R8年3月, 2025",
            "㋿8年12月, 2026",
            "令和8年3月31日, 2025",
            "令和8年4月1日, 2026",
            "2026年12月31日, 2026",
            "令和8(2026)年3月, 2025",
            "平成31年4月, 2019",
            "平成31年4月30日, 2019",
            "令和元年5月1日, 2019",
            "平成31年3月, 2018",
            "昭和64年1月, 1988",
            "昭和64年1月7日, 1988",
            "平成元年1月8日, 1988",
            "平成元年3月, 1988",
            "昭和元年12月25日, 1926",
            "大正15年12月24日, 1926",
            "大正15年12月, 1926",
            "昭和元年12月, 1926",
            "令和6年2月29日, 2023",
            "明治6年4月, 1873",
            "令和 8年 3月, 2025",
            "令和7982年3月, 9999",
        })
        void readsTheFiscalYearOfAMonthOrDay(String text, int startYear) {
            assertThat(FiscalYear.parse(text)).isEqualTo(FiscalYear.of(startYear));
        }

        @ParameterizedTest
        @ValueSource(strings = {" ", "\t", "\u3000", "\u00A0", "\r\n", " \u3000 "})
        void ignoresSurroundingSpace(String space) {
            assertThat(FiscalYear.parse(space + "令和8年度" + space)).isEqualTo(R8);
        }

        @ParameterizedTest
        @CsvSource({
            "平成32年度, 令和2年度",
            "H32, 令和2年度",
            "㍻32年度, 令和2年度",
            "昭和64年度, 平成元年度",
            "令和8年, 令和8年度",
            "昭和2026年度, 令和1933年度",
            "大正16年度, 昭和2年度",
            "明治46年度, 大正2年度",
            "2026年, 令和8年度",
            "令和8(2026)年, 令和8年度",
            "2026, 令和8年度",
            "令和8, 令和8年度",
            "㋿8, 令和8年度",
            "2026(R8), 令和8年度",
            "平成31年5月, 令和元年度",
            "平成31年5月1日, 令和元年度",
            "令和元年4月, 令和元年度",
            "令和元年4月30日, 令和元年度",
            "昭和64年1月8日, 昭和63年度",
            "平成元年1月7日, 昭和63年度",
            "平成32年3月, 令和元年度",
            "昭和64年4月, 平成元年度",
            "平成32(2020)年度, 令和2年度",
            "H32・R2, 令和2年度",
            "大正15年12月25日, 昭和元年度",
            "8年度, 令和8年度",
            "11年度, 令和11年度",
            "FY2026, 令和8年度",
            "令8, 令和8年度",
        })
        void refusesAndSuggests(String text, String suggestion) {
            FiscalYearParseException refusal = refusalOf(text);

            assertThat(refusal.suggestion()).map(FiscalYear::toString).contains(suggestion);
            assertThat(refusal).hasMessageContaining("'" + text + "'").hasMessageContaining(suggestion);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "年度",
                    "12年度",
                    "26年度",
                    "02026年度",
                    "20266年度",
                    "令和",
                    "令和年度",
                    "令和8(2025)年度",
                    "令和8(2026年度",
                    "令和8(2026)年度年度",
                    "令和8年度年度",
                    "平成31年度(令和元)年度",
                    "H30・R1",
                    "H31・R2",
                    "R8・",
                    "・R8",
                    "H31R1",
                    "H31 R1",
                    "R8.3",
                    "R8/3/31",
                    "令和1 2年度",
                    "令和0年度",
                    "R0",
                    "R00",
                    "令和元8年度",
                    "令和-8年度",
                    "令和8年度末",
                    "令和8年度3月",
                    "令和8年3",
                    "令和8年13月",
                    "令和8年0月",
                    "令和8年003月",
                    "令和8年2月29日",
                    "令和8年4月31日",
                    "令和8年3月0日",
                    "令和8年3月31",
                    "令和8年3月31日現在",
                    "2026-03-31",
                    "2026/03",
                    "2026.4",
                    "明治5年度",
                    "明治6年3月",
                    "1872年度",
                    "0000年度",
                    "R7982",
                    "R9999",
                    "R10000",
                    "令和7982年4月",
                    "令和10000年度",
                    "慶応3年度",
                    "X8",
                    "R8-R12",
                    "令和8～12年度",
                    "R²",
                    "R٨",
                    "\uD83D\uDE00",
                    "null"
                })
        void refusesWithoutSuggestion(String text) {
            assertThat(refusalOf(text).suggestion()).isEmpty();
        }

        @Test
        void saysWhyItRefuses() {
            assertThat(refusalOf("平成32年度"))
                    .hasMessage("'平成32年度' is not a fiscal year: 平成32年度 does not exist, 平成 was not in force then;"
                            + " it is 令和2年度; did you mean 令和2年度?");
            assertThat(refusalOf("令和8(2025)年度"))
                    .hasMessage("'令和8(2025)年度' is not a fiscal year: 令和8 is 2026, but 2025 is written beside it");
            assertThat(refusalOf("H30・R1")).hasMessageEndingWith(": 平成30 is 2018, but 令和元 is 2019");
            assertThat(refusalOf("令和8年"))
                    .hasMessageContaining("令和8年 is a calendar year")
                    .hasMessageContaining("年度");
            assertThat(refusalOf("2026")).hasMessageContaining("年度 is missing").hasMessageContaining("write 2026年度");
            assertThat(refusalOf("平成31年5月")).hasMessageContaining("it is 令和元年5月");
            assertThat(refusalOf("明治5年度")).hasMessageContaining("from 1873年度 to 9999年度");
            assertThat(refusalOf("hello")).hasMessageContaining("as in 令和8年度, R8 or 2026年度");
        }

        @Test
        void pointsToThePlace() {
            assertThat(refusalOf(" R8x").getErrorIndex()).isEqualTo(3);
            assertThat(refusalOf("令和8(2025)年度").getErrorIndex()).isEqualTo(4);
            assertThat(refusalOf("令和8年13月").getErrorIndex()).isEqualTo(4);
            assertThat(refusalOf("令和8").getErrorIndex()).isEqualTo(3);
        }

        @Test
        void quotesTheTextBriefly() {
            FiscalYearParseException refusal = refusalOf("あ\n" + "x".repeat(100));
            assertThat(refusal.getParsedString()).isEqualTo("あ " + "x".repeat(38) + "…");
            assertThat(refusal.getMessage()).doesNotContain("\n").hasSizeLessThan(200);
            // The 40th character is the first half of an emoji, which is left out whole.
            assertThat(refusalOf("x".repeat(39) + "\uD83D\uDE00").getParsedString())
                    .isEqualTo("x".repeat(39) + "…");
            assertThat(refusalOf("x".repeat(40)).getParsedString()).isEqualTo("x".repeat(40));
        }

        /** Were the time to grow with the square of the length, this would take hours. */
        @ParameterizedTest
        @ValueSource(strings = {"8", "令和", "　", "(", "年度", "H31・R1"})
        @Timeout(60)
        void refusesAMillionLetters(String piece) {
            String text = piece.repeat(1_000_000 / piece.length());
            refusalOf("R8" + text + "x");
            refusalOf(text);
        }

        @Test
        void isADateTimeParseException() {
            assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> FiscalYear.parse("平成32年度"));
        }

        @Test
        @SuppressWarnings("NullAway") // null is what is tested
        void doesNotTakeNull() {
            assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> FiscalYear.parse(null));
        }

        @Test
        void readsAnyCharSequence() {
            assertThat(FiscalYear.parse(CharBuffer.wrap("R8"))).isEqualTo(R8);
        }
    }

    @Nested
    class Printing {

        @ParameterizedTest
        @CsvSource({
            "ERA, 令和8年度, 令和元年度, 昭和元年度",
            "ERA_ON_FIRST_DAY, 令和8年度, 平成31年度, 大正15年度",
            "ERA_AND_YEAR, 令和8(2026)年度, 令和元(2019)年度, 昭和元(1926)年度",
            "SQUARE_ERA, ㋿8年度, ㋿元年度, ㍼元年度",
            "SHORT, R8, R1, S1",
            "SHORT_GANNEN, R8, R元, S元",
            "SHORT_ALL_ERAS, R8, H31・R1, T15・S1",
            "YEAR, 2026年度, 2019年度, 1926年度",
        })
        void printsEachStyle(FiscalYearStyle style, String in2026, String in2019, String in1926) {
            assertThat(R8.format(style)).isEqualTo(in2026);
            assertThat(FiscalYear.of(2019).format(style)).isEqualTo(in2019);
            assertThat(FiscalYear.of(1926).format(style)).isEqualTo(in1926);
        }

        @Test
        void printsTheFullName() {
            assertThat(R8).hasToString("令和8年度");
            assertThat(FiscalYear.of(2018)).hasToString("平成30年度");
            assertThat(FiscalYear.of(2019)).hasToString("令和元年度");
            assertThat(FiscalYear.of(1988)).hasToString("昭和63年度");
            assertThat(FiscalYear.of(1989)).hasToString("平成元年度");
            assertThat(FiscalYear.of(1912)).hasToString("大正元年度");
            assertThat(FiscalYear.of(1873)).hasToString("明治6年度");
        }

        @Test
        void printsFullWidth() {
            assertThat(R8.formatFullWidth(FiscalYearStyle.SHORT)).isEqualTo("Ｒ８");
            assertThat(R8.formatFullWidth(FiscalYearStyle.ERA_AND_YEAR)).isEqualTo("令和８（２０２６）年度");
            assertThat(FiscalYear.of(2019).formatFullWidth(FiscalYearStyle.SHORT_ALL_ERAS))
                    .isEqualTo("Ｈ３１・Ｒ１");
        }
    }

    @Nested
    class Factories {

        @Test
        void byTheYearItStartsIn() {
            assertThat(R8.startYear()).isEqualTo(2026);
            assertThat(FiscalYear.of(FiscalYear.MIN_VALUE).startYear()).isEqualTo(1873);
            assertThat(FiscalYear.of(FiscalYear.MAX_VALUE).startYear()).isEqualTo(9999);
        }

        @ParameterizedTest
        @ValueSource(ints = {Integer.MIN_VALUE, 0, 8, 1872, 10000, Integer.MAX_VALUE})
        void refusesAYearOutOfRange(int year) {
            assertThatExceptionOfType(DateTimeException.class)
                    .isThrownBy(() -> FiscalYear.of(year))
                    .withMessageContaining(Integer.toString(year));
        }

        @Test
        void byEra() {
            assertThat(FiscalYear.of(JapaneseEra.REIWA, 8)).isEqualTo(R8);
            assertThat(FiscalYear.of(JapaneseEra.HEISEI, 31)).isEqualTo(FiscalYear.of(JapaneseEra.REIWA, 1));
            assertThat(FiscalYear.of(JapaneseEra.MEIJI, 6)).isEqualTo(FiscalYear.of(1873));
            assertThat(R8.era()).isEqualTo(JapaneseEra.REIWA);
            assertThat(R8.yearOfEra()).isEqualTo(8);
            assertThat(FiscalYear.of(2019).era()).isEqualTo(JapaneseEra.REIWA);
            assertThat(FiscalYear.of(1988).yearOfEra()).isEqualTo(63);
        }

        @Test
        void refusesAYearTheEraDoesNotHave() {
            assertThatExceptionOfType(DateTimeException.class)
                    .isThrownBy(() -> FiscalYear.of(JapaneseEra.HEISEI, 32))
                    .withMessageContaining("令和2年度");
            for (int year : new int[] {Integer.MIN_VALUE, -1, 0, 7982, Integer.MAX_VALUE}) {
                assertThatExceptionOfType(DateTimeException.class)
                        .isThrownBy(() -> FiscalYear.of(JapaneseEra.REIWA, year));
            }
            assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> FiscalYear.of(JapaneseEra.SHOWA, 64));
            assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> FiscalYear.of(JapaneseEra.MEIJI, 5));
        }

        @Test
        void fromADate() {
            assertThat(FiscalYear.from(LocalDate.of(2026, 3, 31))).isEqualTo(R7);
            assertThat(FiscalYear.from(LocalDate.of(2026, 4, 1))).isEqualTo(R8);
            assertThat(FiscalYear.from(YearMonth.of(2027, 3))).isEqualTo(R8);
            assertThat(FiscalYear.from(LocalDateTime.of(2026, 3, 31, 23, 59))).isEqualTo(R7);
            assertThat(FiscalYear.from(LocalDateTime.of(2026, 4, 1, 0, 0).atZone(ZoneOffset.UTC)))
                    .isEqualTo(R8);
            assertThat(FiscalYear.from(JapaneseDate.of(JapaneseEra.REIWA, 8, 3, 31)))
                    .isEqualTo(R7);
            assertThat(FiscalYear.from(ThaiBuddhistDate.from(LocalDate.of(2026, 4, 1))))
                    .isEqualTo(R8);
            assertThat(FiscalYear.from(R8)).isSameAs(R8);
        }

        @Test
        void notFromWhatHasNoMonth() {
            assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> FiscalYear.from(Year.of(2026)));
            assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> FiscalYear.from(LocalTime.NOON));
            assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> FiscalYear.from(Instant.EPOCH));
            assertThatExceptionOfType(DateTimeException.class)
                    .isThrownBy(() -> FiscalYear.from(LocalDate.of(1873, 3, 31)))
                    .withMessageContaining("1873-03-31");
        }

        @Test
        void now() {
            // The last second of the fiscal year in Japan is still the afternoon in Greenwich.
            Instant lastSecond = Instant.parse("2026-03-31T14:59:59Z");
            ZoneId tokyo = ZoneId.of("Asia/Tokyo");
            assertThat(FiscalYear.now(Clock.fixed(lastSecond, tokyo))).isEqualTo(R7);
            assertThat(FiscalYear.now(Clock.fixed(lastSecond.plusSeconds(1), tokyo)))
                    .isEqualTo(R8);
            assertThat(FiscalYear.now(Clock.fixed(lastSecond.plusSeconds(1), ZoneOffset.UTC)))
                    .isEqualTo(R7);
            FiscalYear before = FiscalYear.from(LocalDate.now(tokyo));
            assertThat(FiscalYear.now(tokyo)).isBetween(before, before.plusYears(1));
            assertThat(FiscalYear.now()).isBetween(before.minusYears(1), before.plusYears(1));
        }
    }

    @Nested
    class Calendar {

        @Test
        void runsFromAprilToMarch() {
            assertThat(R8.start()).isEqualTo("2026-04-01");
            assertThat(R8.end()).isEqualTo("2027-03-31");
            assertThat(R8.contains(LocalDate.of(2026, 3, 31))).isFalse();
            assertThat(R8.contains(LocalDate.of(2026, 4, 1))).isTrue();
            assertThat(R8.contains(LocalDate.of(2027, 3, 31))).isTrue();
            assertThat(R8.contains(LocalDate.of(2027, 4, 1))).isFalse();
            assertThat(R8.atMonth(Month.APRIL)).isEqualTo(YearMonth.of(2026, 4));
            assertThat(R8.atMonth(Month.MARCH)).isEqualTo(YearMonth.of(2027, 3));
        }

        @Test
        void hasTheFebruaryOfTheNextCalendarYear() {
            assertThat(FiscalYear.of(2023).length()).isEqualTo(366);
            assertThat(FiscalYear.of(2024).length()).isEqualTo(365);
        }

        @Test
        void comesBeforeTheNextOne() {
            assertThat(R7.isBefore(R8)).isTrue();
            assertThat(R8.isBefore(R8)).isFalse();
            assertThat(R8.isAfter(R7)).isTrue();
            assertThat(R8.isAfter(R8)).isFalse();
            assertThat(R7).isLessThan(R8).isNotEqualTo(R8).isNotEqualTo("令和7年度");
        }

        @Test
        void isReckonedInYears() {
            assertThat(R7.plusYears(1)).isEqualTo(R8);
            assertThat(R8.minusYears(1)).isEqualTo(R7);
            assertThat(R8.plusYears(0)).isSameAs(R8);
            assertThat(R8.plus(1, ChronoUnit.DECADES)).isEqualTo(FiscalYear.of(2036));
            assertThat(R8.plus(1, ChronoUnit.CENTURIES)).isEqualTo(FiscalYear.of(2126));
            assertThat(R8.plus(1, ChronoUnit.MILLENNIA)).isEqualTo(FiscalYear.of(3026));
            assertThat(R8.minus(1, ChronoUnit.YEARS)).isEqualTo(R7);
            assertThat(R7.plus(Period.ofYears(1))).isEqualTo(R8);
            assertThat(R8.minus(Period.ofYears(1))).isEqualTo(R7);
            assertThat(R7.until(FiscalYear.of(2030))).isEqualTo(Period.ofYears(5));
            assertThat(R7.until(R8, ChronoUnit.YEARS)).isEqualTo(1);
            assertThat(R8.until(R7, ChronoUnit.YEARS)).isEqualTo(-1);
            assertThat(R8.until(FiscalYear.of(2045), ChronoUnit.DECADES)).isEqualTo(1);
            assertThat(R8.until(LocalDate.of(2027, 3, 31), ChronoUnit.YEARS)).isZero();
            assertThat(ChronoUnit.YEARS.between(R7, R8)).isEqualTo(1);
        }

        @Test
        void isNotReckonedOtherwise() {
            assertThatExceptionOfType(UnsupportedTemporalTypeException.class)
                    .isThrownBy(() -> R8.plus(1, ChronoUnit.MONTHS));
            assertThatExceptionOfType(UnsupportedTemporalTypeException.class)
                    .isThrownBy(() -> R8.plus(Period.ofMonths(12)));
            assertThatExceptionOfType(UnsupportedTemporalTypeException.class)
                    .isThrownBy(() -> R8.plus(1, IsoFields.QUARTER_YEARS));
            assertThatExceptionOfType(UnsupportedTemporalTypeException.class)
                    .isThrownBy(() -> R7.until(R8, ChronoUnit.DAYS));
            for (long years : new long[] {Long.MIN_VALUE, -154, 7974, Long.MAX_VALUE}) {
                assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> R8.plusYears(years));
            }
            for (long years : new long[] {Long.MIN_VALUE, -7974, 154, Long.MAX_VALUE}) {
                assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> R8.minusYears(years));
            }
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> R8.plus(Long.MAX_VALUE, ChronoUnit.DECADES));
        }
    }

    @Nested
    class FieldsAndUnits {

        @ParameterizedTest
        @EnumSource
        void hasNoChronoField(ChronoField field) {
            assertThat(R8.isSupported(field)).isFalse();
            assertThatExceptionOfType(UnsupportedTemporalTypeException.class).isThrownBy(() -> R8.get(field));
            assertThatExceptionOfType(UnsupportedTemporalTypeException.class).isThrownBy(() -> R8.getLong(field));
            assertThatExceptionOfType(UnsupportedTemporalTypeException.class).isThrownBy(() -> R8.range(field));
            assertThatExceptionOfType(UnsupportedTemporalTypeException.class).isThrownBy(() -> R8.with(field, 2026));
        }

        @ParameterizedTest
        @EnumSource
        void hasYearsAndWhatIsMadeOfThem(ChronoUnit unit) {
            boolean supported = unit == ChronoUnit.YEARS
                    || unit == ChronoUnit.DECADES
                    || unit == ChronoUnit.CENTURIES
                    || unit == ChronoUnit.MILLENNIA;
            assertThat(R8.isSupported(unit)).isEqualTo(supported);
            if (supported) {
                assertThat(R8.plus(0, unit)).isEqualTo(R8);
            } else {
                assertThatExceptionOfType(UnsupportedTemporalTypeException.class)
                        .isThrownBy(() -> R8.plus(0, unit));
            }
        }

        @Test
        void hasTheFiscalYear() {
            assertThat(R8.isSupported(FiscalYear.FISCAL_YEAR)).isTrue();
            assertThat(R8.get(FiscalYear.FISCAL_YEAR)).isEqualTo(2026);
            assertThat(R8.range(FiscalYear.FISCAL_YEAR)).isEqualTo(FiscalYear.FISCAL_YEAR.range());
            assertThat(R8.with(FiscalYear.FISCAL_YEAR, 2025)).isEqualTo(R7);
            assertThat(R8.with(R7)).isEqualTo(R7);
            assertThatExceptionOfType(DateTimeException.class)
                    .isThrownBy(() -> R8.with(FiscalYear.FISCAL_YEAR, 10_000));
            assertThat(R8.isSupported(IsoFields.QUARTER_OF_YEAR)).isFalse();
            assertThat(R8.isSupported(IsoFields.QUARTER_YEARS)).isFalse();
            assertThatExceptionOfType(UnsupportedTemporalTypeException.class)
                    .isThrownBy(() -> R8.get(IsoFields.QUARTER_OF_YEAR));
        }

        @Test
        @SuppressWarnings("NullAway") // java.time asks for false
        void hasNoNullFieldOrUnit() {
            assertThat(R8.isSupported((TemporalField) null)).isFalse();
            assertThat(R8.isSupported((TemporalUnit) null)).isFalse();
        }

        @Test
        void answersQueries() {
            assertThat(R8.query(TemporalQueries.precision())).isEqualTo(ChronoUnit.YEARS);
            assertThat(R8.query(TemporalQueries.chronology())).isEqualTo(IsoChronology.INSTANCE);
            assertThat(R8.query(TemporalQueries.localDate())).isNull();
            assertThat(R8.query(TemporalQueries.zone())).isNull();
            assertThat(LocalDate.of(2026, 4, 1).query(FiscalYear::from)).isEqualTo(R8);
        }

        @Test
        void movesADateIntoIt() {
            assertThat(LocalDate.of(2030, 2, 10).with(R8)).isEqualTo("2027-02-10");
            assertThat(LocalDate.of(2030, 12, 10).with(R8)).isEqualTo("2026-12-10");
            assertThat(LocalDate.of(2024, 2, 29).with(R8)).isEqualTo("2027-02-28");
            assertThat(YearMonth.of(2020, 3).with(R8)).isEqualTo(YearMonth.of(2027, 3));
            assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> LocalTime.NOON.with(R8));
            assertThatExceptionOfType(DateTimeException.class)
                    .isThrownBy(() -> JapaneseDate.of(2026, 4, 1).with(R8));
        }

        @Test
        void describesItsField() {
            assertThat(FiscalYear.FISCAL_YEAR).hasToString("FiscalYear");
            assertThat(FiscalYear.FISCAL_YEAR.getDisplayName(Locale.JAPAN)).isEqualTo("年度");
            assertThat(FiscalYear.FISCAL_YEAR.getDisplayName(Locale.ENGLISH)).isEqualTo("FiscalYear");
            assertThat(FiscalYear.FISCAL_YEAR.getBaseUnit()).isEqualTo(ChronoUnit.YEARS);
            assertThat(FiscalYear.FISCAL_YEAR.getRangeUnit()).isEqualTo(ChronoUnit.FOREVER);
            assertThat(FiscalYear.FISCAL_YEAR.isDateBased()).isTrue();
            assertThat(FiscalYear.FISCAL_YEAR.isTimeBased()).isFalse();
        }

        @Test
        void theFieldIsForDatesOnly() {
            assertThat(Year.of(2026).isSupported(FiscalYear.FISCAL_YEAR)).isFalse();
            assertThat(JapaneseDate.of(2026, 4, 1).isSupported(FiscalYear.FISCAL_YEAR))
                    .isFalse();
            assertThatExceptionOfType(UnsupportedTemporalTypeException.class)
                    .isThrownBy(() -> LocalTime.NOON.get(FiscalYear.FISCAL_YEAR));
            assertThatExceptionOfType(UnsupportedTemporalTypeException.class)
                    .isThrownBy(() -> LocalTime.NOON.getLong(FiscalYear.FISCAL_YEAR));
            assertThatExceptionOfType(DateTimeException.class)
                    .isThrownBy(() -> LocalDate.of(1873, 3, 31).get(FiscalYear.FISCAL_YEAR));
            assertThat(LocalDate.of(1500, 1, 31).with(FiscalYear.FISCAL_YEAR, 2026))
                    .isEqualTo("2027-01-31");
        }
    }

    @Nested
    class Formatters {

        private static DateTimeFormatter formatter(String rest) {
            return new DateTimeFormatterBuilder()
                    .appendValue(FiscalYear.FISCAL_YEAR, 4)
                    .appendPattern(rest)
                    .toFormatter(Locale.JAPAN);
        }

        @Test
        void printAndReadIt() {
            assertThat(R8.format(formatter("年度"))).isEqualTo("2026年度");
            assertThat(FiscalYear.parse("2026年度", formatter("年度"))).isEqualTo(R8);
            assertThat(LocalDate.of(2027, 3, 1).format(formatter("年度M月"))).isEqualTo("2026年度3月");
            assertThat(FiscalYear.parse("2026-03-31", DateTimeFormatter.ISO_LOCAL_DATE))
                    .isEqualTo(R7);
            assertThat(FiscalYear.parse("2026-03", DateTimeFormatter.ofPattern("uuuu-MM")))
                    .isEqualTo(R7);
            assertThatExceptionOfType(DateTimeException.class)
                    .isThrownBy(() -> R8.format(DateTimeFormatter.ISO_LOCAL_DATE));
        }

        @ParameterizedTest
        @EnumSource
        void readAMonthOrDayOfIt(ResolverStyle style) {
            assertThat(YearMonth.parse("2026年度3月", formatter("年度M月").withResolverStyle(style)))
                    .isEqualTo(YearMonth.of(2027, 3));
            assertThat(YearMonth.parse("2026年度4月", formatter("年度M月").withResolverStyle(style)))
                    .isEqualTo(YearMonth.of(2026, 4));
            assertThat(LocalDate.parse("2026年度3月31日", formatter("年度M月d日").withResolverStyle(style)))
                    .isEqualTo("2027-03-31");
            assertThat(FiscalYear.parse("2026年度3月31日", formatter("年度M月d日").withResolverStyle(style)))
                    .isEqualTo(R8);
            assertThatExceptionOfType(DateTimeParseException.class)
                    .isThrownBy(
                            () -> YearMonth.parse("2026年度13月", formatter("年度M月").withResolverStyle(style)));
        }

        @Test
        void refuseAConflict() {
            assertThat(FiscalYear.parse("2026年度 2027-03", formatter("年度 uuuu-MM")))
                    .isEqualTo(R8);
            assertThat(YearMonth.parse("2026年度 2027-03", formatter("年度 uuuu-MM")))
                    .isEqualTo(YearMonth.of(2027, 3));
            assertThatExceptionOfType(DateTimeParseException.class)
                    .isThrownBy(() -> FiscalYear.parse("2026年度 2026-03", formatter("年度 uuuu-MM")));
            assertThatExceptionOfType(DateTimeParseException.class)
                    .isThrownBy(() -> FiscalYear.parse("2026年度 2026-03-31", formatter("年度 uuuu-MM-dd")));
        }

        @Test
        void refuseAYearOutOfRange() {
            assertThatExceptionOfType(DateTimeParseException.class)
                    .isThrownBy(() -> FiscalYear.parse("1872年度", formatter("年度")));
            DateTimeFormatter wide = new DateTimeFormatterBuilder()
                    .appendValue(FiscalYear.FISCAL_YEAR)
                    .toFormatter(Locale.ROOT);
            assertThatExceptionOfType(DateTimeParseException.class)
                    .isThrownBy(() -> FiscalYear.parse("4294969322", wide));
        }
    }
}
