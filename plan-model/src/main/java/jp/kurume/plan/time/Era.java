package jp.kurume.plan.time;

import java.time.chrono.JapaneseEra;
import org.jspecify.annotations.Nullable;

/**
 * The eras (元号) that can name a fiscal year, with the days they were in force.
 *
 * <p>{@code java.time.chrono} knows the same eras. This table exists beside it because the Japanese chronology loads a
 * calendar system, a locale provider and its resources, which a program that only reads a few years from a table
 * should not pay for at its start. The tests hold the two together.
 *
 * <p>Days are numbers of the form 20190501: they compare like dates and need no other class.
 */
enum Era {
    MEIJI(-1, "明治", 'M', '㍾', 1868_01_25, 1912_07_29),
    TAISHO(0, "大正", 'T', '㍽', 1912_07_30, 1926_12_24),
    SHOWA(1, "昭和", 'S', '㍼', 1926_12_25, 1989_01_07),
    HEISEI(2, "平成", 'H', '㍻', 1989_01_08, 2019_04_30),
    REIWA(3, "令和", 'R', '㋿', 2019_05_01, Integer.MAX_VALUE);

    private static final Era[] ALL = values();

    /** The number that java.time gives the era. */
    private final int javaValue;

    private final String kanji;
    private final char letter;
    private final char square;
    private final int firstDay;
    private final int lastDay;

    Era(int javaValue, String kanji, char letter, char square, int firstDay, int lastDay) {
        this.javaValue = javaValue;
        this.kanji = kanji;
        this.letter = letter;
        this.square = square;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /** The number of a day, in the form that {@link #isInForce} compares. */
    static int day(int year, int month, int dayOfMonth) {
        return year * 1_00_00 + month * 1_00 + dayOfMonth;
    }

    /** The era written at a place of a text, be it 令和, ㋿ or R; null if there is none. */
    static @Nullable Era writtenAt(String text, int index, char folded) {
        for (Era era : ALL) {
            if (folded == era.letter || folded == era.square || text.startsWith(era.kanji, index)) {
                return era;
            }
        }
        return null;
    }

    /** The counterpart of an era of {@code java.time}; null for one that is younger than this table. */
    static @Nullable Era of(JapaneseEra era) {
        for (Era known : ALL) {
            if (known.javaValue == era.getValue()) {
                return known;
            }
        }
        return null;
    }

    /** The last era in force within a period that does not begin before Meiji. */
    static Era latestInForce(int from, int to) {
        for (int i = ALL.length - 1; i > 0; i--) {
            if (ALL[i].isInForce(from, to)) {
                return ALL[i];
            }
        }
        return MEIJI;
    }

    /** The era a fiscal year is named by: 令和 for 2019. */
    static Era namingFiscalYear(int startYear) {
        return latestInForce(day(startYear, 4, 1), day(startYear, 12, 31));
    }

    /** The era in force when a fiscal year begins: 平成 for 2019. */
    static Era onFirstDayOfFiscalYear(int startYear) {
        return latestInForce(day(startYear, 4, 1), day(startYear, 4, 1));
    }

    /** The rule of {@link FiscalYear}: in force on some day from 1 April to 31 December of the year. */
    boolean namesFiscalYear(int startYear) {
        return isInForce(day(startYear, 4, 1), day(startYear, 12, 31));
    }

    boolean isInForce(int from, int to) {
        return firstDay <= to && from <= lastDay;
    }

    /** The calendar year that a year of this era is. */
    int calendarYear(int yearOfEra) {
        return firstDay / 1_00_00 + yearOfEra - 1;
    }

    int yearOfEra(int calendarYear) {
        return calendarYear - firstDay / 1_00_00 + 1;
    }

    /** The year of this era as it is printed: 8, and 元 for the first. */
    String printedYearOfEra(int calendarYear) {
        int yearOfEra = yearOfEra(calendarYear);
        return yearOfEra == 1 ? "元" : Integer.toString(yearOfEra);
    }

    String kanji() {
        return kanji;
    }

    char letter() {
        return letter;
    }

    char square() {
        return square;
    }

    JapaneseEra toJapaneseEra() {
        return JapaneseEra.of(javaValue);
    }
}
