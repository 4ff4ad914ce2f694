package jp.kurume.plan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FiscalYearProperties {

    /** The names of the eras, written here a second time: independent of the table that is tested. */
    private static final Map<JapaneseEra, String> KANJI = Map.of(
            JapaneseEra.MEIJI, "明治",
            JapaneseEra.TAISHO, "大正",
            JapaneseEra.SHOWA, "昭和",
            JapaneseEra.HEISEI, "平成",
            JapaneseEra.REIWA, "令和");

    private static final String SIGNS = "令和平成昭和大正明治㋿㍻㍼㍽㍾RHSTMrhstmＲＨｒ0123456789０１２３８９元年度月日()（）・･/／～〜–-−　 \u00A0x";

    // Printing and parsing

    @Property
    void readsBackWhatItPrints(@ForAll("fiscalYears") FiscalYear year, @ForAll FiscalYearStyle style) {
        assertThat(FiscalYear.parse(year.format(style))).isEqualTo(year);
        assertThat(FiscalYear.parse(year.formatFullWidth(style))).isEqualTo(year);
        assertThat(FiscalYear.parse(year.toString())).isEqualTo(year);
    }

    @Property
    void readsEveryWidthCaseAndSpace(
            @ForAll("fiscalYears") FiscalYear year, @ForAll FiscalYearStyle style, @ForAll long seed) {
        String text = vary(year.format(style), seed);
        assertThat(FiscalYear.parse(text)).as(text).isEqualTo(year);
    }

    @Property
    void everyStyleTellsAllYearsApart(
            @ForAll("fiscalYears") FiscalYear one,
            @ForAll("fiscalYears") FiscalYear other,
            @ForAll FiscalYearStyle style) {
        assertThat(one.format(style).equals(other.format(style))).isEqualTo(one.equals(other));
    }

    @Property(tries = 5000)
    void noTextMakesItThrowAnythingElse(@ForAll String text) {
        assertRefusedOrReadBack(text);
    }

    @Property(tries = 20_000)
    void noTextOfItsOwnSignsMakesItThrowAnythingElse(@ForAll("signs") String text) {
        assertRefusedOrReadBack(text);
    }

    @Property(tries = 20_000)
    void noMutationMakesItThrowAnythingElse(@ForAll("mutations") String text) {
        assertRefusedOrReadBack(text);
    }

    @Property
    void refusesTwoNamesThatDisagree(@ForAll("fiscalYears") FiscalYear one, @ForAll("fiscalYears") FiscalYear other) {
        String inBrackets = one.format(FiscalYearStyle.ERA).replace("年度", "(" + other.startYear() + ")年度");
        String joined = one.format(FiscalYearStyle.SHORT) + "・" + other.format(FiscalYearStyle.SHORT);
        if (one.equals(other)) {
            assertThat(FiscalYear.parse(inBrackets)).isEqualTo(one);
            assertThat(FiscalYear.parse(joined)).isEqualTo(one);
        } else {
            assertThat(reasonFor(inBrackets))
                    .contains(Integer.toString(one.startYear()), Integer.toString(other.startYear()));
            assertThat(reasonFor(joined))
                    .contains(Integer.toString(one.startYear()), Integer.toString(other.startYear()));
        }
    }

    @Property
    void refusesACalendarYearAndSuggestsTheFiscalYear(@ForAll("fiscalYears") FiscalYear year) {
        for (FiscalYearStyle style : new FiscalYearStyle[] {FiscalYearStyle.ERA, FiscalYearStyle.YEAR}) {
            String calendarYear = year.format(style).replace("年度", "年");
            assertThat(suggestionFor(calendarYear)).as(calendarYear).isEqualTo(year);
            String bare = year.format(style).replace("年度", "");
            assertThat(suggestionFor(bare)).as(bare).isEqualTo(year);
        }
    }

    // The eras, against java.time

    /** The rule of the class comment, counted out over the days of JapaneseDate: all eras and years there are. */
    @Example
    void anEraNamesTheYearsItWasInForceInFromAprilToDecember() {
        for (JapaneseEra era : KANJI.keySet()) {
            for (int startYear = FiscalYear.MIN_VALUE; startYear <= 2100; startYear++) {
                int yearOfEra = startYear - firstYear(era) + 1;
                if (yearOfEra < 1) {
                    continue;
                }
                boolean inForce = false;
                LocalDate end = LocalDate.of(startYear, 12, 31);
                for (LocalDate day = LocalDate.of(startYear, 4, 1); !day.isAfter(end); day = day.plusDays(1)) {
                    inForce |= JapaneseDate.from(day).getEra().equals(era);
                }
                String text = KANJI.get(era) + yearOfEra + "年度";
                FiscalYear year = FiscalYear.of(startYear);
                if (inForce) {
                    assertThat(FiscalYear.parse(text)).as(text).isEqualTo(year);
                    assertThat(FiscalYear.of(era, yearOfEra)).isEqualTo(year);
                } else {
                    assertThat(suggestionFor(text)).as(text).isEqualTo(year);
                }
            }
        }
    }

    @Property
    void isNamedByTheEraOfTheLastOfDecember(@ForAll("fiscalYears") FiscalYear year) {
        JapaneseDate lastOfDecember = JapaneseDate.from(LocalDate.of(year.startYear(), 12, 31));
        assertThat(year.era()).isEqualTo(lastOfDecember.getEra());
        assertThat(year.yearOfEra()).isEqualTo(lastOfDecember.get(ChronoField.YEAR_OF_ERA));
        assertThat(FiscalYear.of(year.era(), year.yearOfEra())).isEqualTo(year);
        assertThat(year.toString()).startsWith(KANJI.get(year.era()));
        JapaneseDate firstOfApril = JapaneseDate.from(year.start());
        assertThat(year.format(FiscalYearStyle.ERA_ON_FIRST_DAY)).startsWith(KANJI.get(firstOfApril.getEra()));
    }

    @Property(tries = 5000)
    void readsADateInTheEraJapaneseDateGivesIt(@ForAll("dates") LocalDate date) {
        assertReadsDate(date);
    }

    /** Every day of the years in which an era changed, which arbitrary dates would hardly meet. */
    @Example
    void readsEveryDateAroundTheChangesOfEra() {
        for (int year : new int[] {1912, 1926, 1989, 2019}) {
            LocalDate end = LocalDate.of(year + 1, 1, 31);
            for (LocalDate day = LocalDate.of(year, 1, 1); !day.isAfter(end); day = day.plusDays(1)) {
                assertReadsDate(day);
            }
        }
    }

    /** Reckoned from the sixth year, since JapaneseDate knows no earlier one of Meiji. */
    private static int firstYear(JapaneseEra era) {
        return JapaneseDate.of(era, 6, 1, 1).get(ChronoField.YEAR) - 5;
    }

    private static void assertReadsDate(LocalDate date) {
        JapaneseDate japanese = JapaneseDate.from(date);
        int yearOfEra = japanese.get(ChronoField.YEAR_OF_ERA);
        String rest = "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        FiscalYear expected = FiscalYear.from(date);
        for (JapaneseEra era : KANJI.keySet()) {
            // The same year reckoned in every era: only the one in force on the day may be read.
            int inEra = date.getYear() - firstYear(era) + 1;
            String text = KANJI.get(era) + (inEra == 1 ? "元" : Integer.toString(inEra)) + rest;
            if (era.equals(japanese.getEra())) {
                assertThat(inEra).isEqualTo(yearOfEra);
                assertThat(FiscalYear.parse(text)).as(text).isEqualTo(expected);
                assertThat(FiscalYear.from(japanese)).isEqualTo(expected);
            } else if (inEra > 0) {
                assertThat(suggestionFor(text)).as(text).isEqualTo(expected);
            }
        }
        if (date.getYear() <= 9999) { // a calendar year is read in four digits
            assertThat(FiscalYear.parse(date.getYear() + rest)).isEqualTo(expected);
        }
    }

    // The calendar

    @Property
    void theYearOfADateContainsIt(@ForAll("dates") LocalDate date) {
        FiscalYear year = FiscalYear.from(date);
        assertThat(year.contains(date)).isTrue();
        assertThat(date).isBetween(year.start(), year.end());
        assertThat(FiscalYear.from(YearMonth.from(date))).isEqualTo(year);
        assertThat(year.atMonth(date.getMonth())).isEqualTo(YearMonth.from(date));
    }

    @Property
    void containsExactlyItsDays(@ForAll("fiscalYears") FiscalYear year, @ForAll("dates") LocalDate date) {
        boolean within = !date.isBefore(year.start()) && !date.isAfter(year.end());
        assertThat(year.contains(date)).isEqualTo(within);
        assertThat(FiscalYear.from(year.start())).isEqualTo(year);
        assertThat(FiscalYear.from(year.end())).isEqualTo(year);
        assertThat(year.contains(year.start().minusDays(1))).isFalse();
        assertThat(year.contains(year.end().plusDays(1))).isFalse();
        assertThat(year.length()).isEqualTo((int) ChronoUnit.DAYS.between(year.start(), year.end()) + 1);
    }

    @Property
    void itsMonthsAreInIt(@ForAll("fiscalYears") FiscalYear year, @ForAll Month month) {
        assertThat(year.atMonth(month).getMonth()).isEqualTo(month);
        assertThat(year.contains(year.atMonth(month).atDay(1))).isTrue();
        assertThat(year.contains(year.atMonth(month).atEndOfMonth())).isTrue();
    }

    @Property
    void plusUndoesUntil(@ForAll("fiscalYears") FiscalYear one, @ForAll("fiscalYears") FiscalYear other) {
        Period period = one.until(other);
        assertThat(one.plus(period)).isEqualTo(other);
        assertThat(other.minus(period)).isEqualTo(one);
        long years = one.until(other, ChronoUnit.YEARS);
        assertThat(one.plusYears(years)).isEqualTo(other);
        assertThat(other.minusYears(years)).isEqualTo(one);
        assertThat(one.plus(years, ChronoUnit.YEARS)).isEqualTo(other);
        assertThat(other.minus(years, ChronoUnit.YEARS)).isEqualTo(one);
        for (ChronoUnit unit : new ChronoUnit[] {ChronoUnit.DECADES, ChronoUnit.CENTURIES, ChronoUnit.MILLENNIA}) {
            assertThat(one.until(other, unit)).isEqualTo(unit.between(one.start(), other.start()));
        }
    }

    @Property
    void isOrderedAsItsDays(@ForAll("fiscalYears") FiscalYear one, @ForAll("fiscalYears") FiscalYear other) {
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(Integer.signum(one.start().compareTo(other.start())));
        assertThat(one.isBefore(other)).isEqualTo(one.end().isBefore(other.start()));
        assertThat(one.isAfter(other)).isEqualTo(other.isBefore(one));
        assertThat(one.equals(other)).isEqualTo(one.startYear() == other.startYear());
        FiscalYear copy = FiscalYear.of(one.startYear());
        assertThat(copy).isEqualTo(one).hasSameHashCodeAs(one).isEqualByComparingTo(one);
    }

    // The field

    @Property
    void theFieldOfADateIsItsFiscalYear(@ForAll("dates") LocalDate date) {
        assertThat(date.isSupported(FiscalYear.FISCAL_YEAR)).isTrue();
        assertThat(date.get(FiscalYear.FISCAL_YEAR))
                .isEqualTo(FiscalYear.from(date).startYear());
        assertThat(date.with(FiscalYear.FISCAL_YEAR, date.get(FiscalYear.FISCAL_YEAR)))
                .isEqualTo(date);
        assertThat(date.range(FiscalYear.FISCAL_YEAR)).isEqualTo(FiscalYear.FISCAL_YEAR.range());
    }

    @Property
    void settingTheFieldKeepsMonthAndDay(@ForAll("dates") LocalDate date, @ForAll("fiscalYears") FiscalYear year) {
        LocalDate moved = date.with(year);
        assertThat(moved).isEqualTo(date.with(FiscalYear.FISCAL_YEAR, year.startYear()));
        assertThat(FiscalYear.from(moved)).isEqualTo(year);
        assertThat(moved.getMonth()).isEqualTo(date.getMonth());
        int day = Math.min(date.getDayOfMonth(), moved.lengthOfMonth());
        assertThat(moved.getDayOfMonth()).isEqualTo(day);
        assertThat(YearMonth.from(date).with(year)).isEqualTo(YearMonth.from(moved));
        assertThat(date.atTime(12, 30).with(year)).isEqualTo(moved.atTime(12, 30));
        assertThat(FiscalYear.from(date).with(year)).isEqualTo(year);
    }

    // Serialization

    @Property(tries = 100)
    void survivesSerialization(@ForAll("fiscalYears") FiscalYear one, @ForAll("fiscalYears") FiscalYear other)
            throws IOException, ClassNotFoundException {
        assertThat(copy(one)).isEqualTo(one);
        FiscalYearRange range = rangeOf(one, other);
        assertThat(copy(range)).isEqualTo(range);
        assertThat(copy(FiscalYear.FISCAL_YEAR)).isSameAs(FiscalYear.FISCAL_YEAR);
    }

    @Example
    void aRefusalSurvivesSerialization() throws IOException, ClassNotFoundException {
        for (String text : new String[] {"平成32年度", "x"}) {
            FiscalYearParseException refusal = refusalOf(text);
            FiscalYearParseException copy = (FiscalYearParseException) copy(refusal);
            assertThat(copy).hasMessage(refusal.getMessage());
            assertThat(copy.suggestion()).isEqualTo(refusal.suggestion());
        }
    }

    @Property(tries = 50)
    void bytesOutOfRangeAreRefused(@ForAll @IntRange(min = -1, max = 1872) int startYear) throws IOException {
        byte[] bytes = bytes(FiscalYear.of(9999));
        // The value is the only thing at the end of the stream: 9999 is 0x270F.
        bytes[bytes.length - 4] = (byte) (startYear >> 24);
        bytes[bytes.length - 3] = (byte) (startYear >> 16);
        bytes[bytes.length - 2] = (byte) (startYear >> 8);
        bytes[bytes.length - 1] = (byte) startYear;
        assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> read(bytes));
    }

    // Ranges

    @Property
    void aRangeReadsBackWhatItPrints(
            @ForAll("fiscalYears") FiscalYear one, @ForAll("fiscalYears") FiscalYear other, @ForAll long seed) {
        FiscalYearRange range = rangeOf(one, other);
        assertThat(FiscalYearRange.parse(range.toString())).isEqualTo(range);
        String varied = vary(range.toString(), seed);
        assertThat(FiscalYearRange.parse(varied)).as(varied).isEqualTo(range);
    }

    @Property
    void aRangeReadsItsEndsInEveryStyle(
            @ForAll("fiscalYears") FiscalYear one,
            @ForAll("fiscalYears") FiscalYear other,
            @ForAll FiscalYearStyle first,
            @ForAll FiscalYearStyle last) {
        FiscalYearRange range = rangeOf(one, other);
        String text = range.first().format(first) + "～" + range.last().format(last);
        assertThat(FiscalYearRange.parse(text)).as(text).isEqualTo(range);
    }

    @Property
    void aRangeContainsItsYears(
            @ForAll("fiscalYears") FiscalYear one,
            @ForAll @IntRange(max = 50) int length,
            @ForAll("dates") LocalDate date) {
        FiscalYear last = FiscalYear.of(Math.min(one.startYear() + length, FiscalYear.MAX_VALUE));
        FiscalYearRange range = FiscalYearRange.of(one, last);
        assertThat(range.years())
                .hasSize(range.length())
                .startsWith(one)
                .endsWith(last)
                .isSorted();
        assertThat(range.years()).allMatch(range::contains);
        FiscalYear year = FiscalYear.from(date);
        assertThat(range.contains(year)).isEqualTo(range.years().contains(year));
        assertThat(range.contains(date)).isEqualTo(range.contains(year));
    }

    // Arbitraries and helpers

    /** Half of them in the years people write about; the edges and the years of two eras come by themselves or here. */
    @Provide
    Arbitrary<FiscalYear> fiscalYears() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(FiscalYear.MIN_VALUE, FiscalYear.MAX_VALUE),
                        Arbitraries.integers().between(1900, 2040),
                        Arbitraries.of(1912, 1926, 1988, 1989, 2018, 2019, 2020))
                .map(FiscalYear::of);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        Arbitrary<Long> all = Arbitraries.longs()
                .between(
                        LocalDate.of(1873, 4, 1).toEpochDay(),
                        LocalDate.of(10_000, 3, 31).toEpochDay());
        Arbitrary<Long> recent = Arbitraries.longs()
                .between(
                        LocalDate.of(1873, 4, 1).toEpochDay(),
                        LocalDate.of(2040, 12, 31).toEpochDay());
        return Arbitraries.oneOf(all, recent).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.strings().withChars(SIGNS.toCharArray()).ofMaxLength(14);
    }

    /** A valid text with a few signs deleted, inserted or replaced. */
    @Provide
    Arbitrary<String> mutations() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Combinators.combine(fiscalYears(), Arbitraries.of(FiscalYearStyle.class))
                        .as(FiscalYear::format),
                Arbitraries.of("令和8年3月31日", "平成31・令和元(2019)年度", "令和8～12年度", "R2–R7", "2026年3月"));
        Arbitrary<Character> sign = Arbitraries.chars().with(SIGNS.toCharArray());
        Arbitrary<String> once = Combinators.combine(
                        texts, sign, Arbitraries.integers().between(0, 30), kinds())
                .as(FiscalYearProperties::mutate);
        return Combinators.combine(once, sign, Arbitraries.integers().between(0, 30), kinds())
                .as(FiscalYearProperties::mutate);
    }

    private static Arbitrary<Integer> kinds() {
        return Arbitraries.integers().between(0, 3);
    }

    private static String mutate(String text, char sign, int place, int kind) {
        int at = text.isEmpty() ? 0 : place % text.length();
        int rest = Math.min(at + 1, text.length());
        return switch (kind) {
            case 0 -> text.substring(0, at) + text.substring(rest);
            case 1 -> text.substring(0, at) + sign + text.substring(at);
            case 2 -> text.substring(0, at) + sign + text.substring(rest);
            default -> text;
        };
    }

    /** Changes width and case of some signs and puts space between some. */
    private static String vary(String text, long seed) {
        Random random = new Random(seed);
        StringBuilder out = new StringBuilder(random.nextBoolean() ? "　" : "");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ascii = c > ' ' && c <= '~';
            if (ascii && random.nextBoolean()) {
                c = Character.toLowerCase(c);
            }
            out.append(ascii && random.nextBoolean() ? (char) (c + 0xFEE0) : c);
            boolean splits = i + 1 < text.length()
                    && ((Character.isDigit(text.charAt(i)) && Character.isDigit(text.charAt(i + 1)))
                            || "令平昭大明年".indexOf(text.charAt(i)) >= 0);
            if (!splits && random.nextInt(4) == 0) {
                out.append(" \u3000\u00A0\t".charAt(random.nextInt(4)));
            }
        }
        return out.toString();
    }

    private static void assertRefusedOrReadBack(String text) {
        try {
            FiscalYear year = FiscalYear.parse(text);
            assertThat(FiscalYear.parse(year.toString())).isEqualTo(year);
        } catch (FiscalYearParseException refused) {
            assertThat(refused.getErrorIndex()).isBetween(0, text.length());
            refused.suggestion()
                    .ifPresent(year ->
                            assertThat(FiscalYear.parse(year.toString())).isEqualTo(year));
        }
        try {
            FiscalYearRange range = FiscalYearRange.parse(text);
            assertThat(FiscalYearRange.parse(range.toString())).isEqualTo(range);
        } catch (FiscalYearParseException refused) {
            assertThat(refused.getErrorIndex()).isBetween(0, text.length());
        }
    }

    private static FiscalYearParseException refusalOf(String text) {
        try {
            return fail("%s was read as %s", text, FiscalYear.parse(text));
        } catch (FiscalYearParseException refused) {
            return refused;
        }
    }

    private static FiscalYear suggestionFor(String text) {
        return refusalOf(text).suggestion().orElseThrow();
    }

    /** What a refusal says after it has quoted the text. */
    private static String reasonFor(String text) {
        return String.valueOf(refusalOf(text).getMessage()).substring(text.length() + 2);
    }

    private static FiscalYearRange rangeOf(FiscalYear one, FiscalYear other) {
        return one.isAfter(other) ? FiscalYearRange.of(other, one) : FiscalYearRange.of(one, other);
    }

    private static byte[] bytes(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    private static Object copy(Object value) throws IOException, ClassNotFoundException {
        return read(bytes(value));
    }
}
