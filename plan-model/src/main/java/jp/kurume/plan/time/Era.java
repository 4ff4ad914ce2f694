package jp.kurume.plan.time;

import java.time.LocalDate;
import java.time.chrono.JapaneseEra;
import org.jspecify.annotations.Nullable;

/**
 * The eras (元号) that can name a fiscal year, with the days they were in force.
 *
 * <p>{@code java.time.chrono} knows the same eras, but neither says on which days they began nor how they are abbreviated.
 * The tests hold the two together.
 */
enum Era {
    MEIJI(JapaneseEra.MEIJI, "明治", "めいじ", 'M', '㍾', LocalDate.of(1868, 1, 25), LocalDate.of(1912, 7, 29)),
    TAISHO(JapaneseEra.TAISHO, "大正", "たいしょう", 'T', '㍽', LocalDate.of(1912, 7, 30), LocalDate.of(1926, 12, 24)),
    SHOWA(JapaneseEra.SHOWA, "昭和", "しょうわ", 'S', '㍼', LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 7)),
    HEISEI(JapaneseEra.HEISEI, "平成", "へいせい", 'H', '㍻', LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30)),
    REIWA(JapaneseEra.REIWA, "令和", "れいわ", 'R', '㋿', LocalDate.of(2019, 5, 1), LocalDate.MAX);

    private static final Era[] ALL = values();

    private final JapaneseEra japaneseEra;

    private final String kanji;
    private final String kana;
    private final char letter;
    private final char square;
    private final LocalDate firstDay;
    private final LocalDate lastDay;

    Era(
            JapaneseEra japaneseEra,
            String kanji,
            String kana,
            char letter,
            char square,
            LocalDate firstDay,
            LocalDate lastDay) {
        this.japaneseEra = japaneseEra;
        this.kanji = kanji;
        this.kana = kana;
        this.letter = letter;
        this.square = square;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /** The era written at a place of a folded text, be it 令和, れいわ, 令 or R; null if there is none. */
    static @Nullable Era writtenAt(String text, int index) {
        for (Era era : ALL) {
            if (era.lengthAt(text, index) > 0) {
                return era;
            }
        }
        return null;
    }

    /** How many letters of a text name this era at a place; 0 if none do. */
    int lengthAt(String text, int index) {
        if (text.startsWith(kanji, index)) {
            return kanji.length();
        }
        if (text.startsWith(kana, index)) {
            return kana.length();
        }
        return index < text.length() && (text.charAt(index) == kanji.charAt(0) || isLetterAt(text, index)) ? 1 : 0;
    }

    /** Whether the era is written as a letter there: R. */
    boolean isLetterAt(String text, int index) {
        return index < text.length() && Character.toUpperCase(text.charAt(index)) == letter;
    }

    /** The counterpart of an era of {@code java.time}; null for one that is younger than this table. */
    static @Nullable Era of(JapaneseEra era) {
        for (Era known : ALL) {
            if (known.japaneseEra.equals(era)) {
                return known;
            }
        }
        return null;
    }

    /** The last era in force within a period that does not begin before Meiji. */
    static Era latestInForce(LocalDate from, LocalDate to) {
        for (int i = ALL.length - 1; i > 0; i--) {
            if (ALL[i].isInForce(from, to)) {
                return ALL[i];
            }
        }
        return MEIJI;
    }

    /** The era a fiscal year is named by: 令和 for 2019. */
    static Era namingFiscalYear(int startYear) {
        return latestInForce(LocalDate.of(startYear, 4, 1), LocalDate.of(startYear, 12, 31));
    }

    /** The era in force when a fiscal year begins: 平成 for 2019. */
    static Era onFirstDayOfFiscalYear(int startYear) {
        LocalDate firstDay = LocalDate.of(startYear, 4, 1);
        return latestInForce(firstDay, firstDay);
    }

    /** The rule of {@link FiscalYear}: in force on some day from 1 April to 31 December of the year. */
    boolean namesFiscalYear(int startYear) {
        return isInForce(LocalDate.of(startYear, 4, 1), LocalDate.of(startYear, 12, 31));
    }

    /** Whether the era was in force on some day of a period. */
    boolean isInForce(LocalDate from, LocalDate to) {
        return !from.isAfter(lastDay) && !to.isBefore(firstDay);
    }

    /** The calendar year that a year of this era is. */
    int calendarYear(int yearOfEra) {
        return firstDay.getYear() + yearOfEra - 1;
    }

    int yearOfEra(int calendarYear) {
        return calendarYear - firstDay.getYear() + 1;
    }

    /** The year of this era as it is printed: 8, and 元 for the first. */
    String printedYearOfEra(int calendarYear) {
        int yearOfEra = yearOfEra(calendarYear);
        return yearOfEra == 1 ? "元" : Integer.toString(yearOfEra);
    }

    /** The era after this one; itself for the last. */
    Era next() {
        for (Era later : ALL) {
            if (later.firstDay.isAfter(firstDay)) {
                return later;
            }
        }
        return this;
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
        return japaneseEra;
    }
}
