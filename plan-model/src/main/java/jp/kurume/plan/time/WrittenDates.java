package jp.kurume.plan.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kurume.plan.text.Dashes;
import jp.kurume.plan.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Days and months as Japanese documents and spreadsheets write them (年月日の表記).
 *
 * <p>A year is a year of an era (令和8年, R8, ㋿8, 令和元年) or has four digits; year, month and day are joined by hyphens,
 * slashes or full stops, the same one throughout, or followed by 年, 月 and 日. Texts are read as {@link TypedText} folds
 * them, and numbers in digits or kanji; white space between the signs does not matter, and 現在 or 時点 may stand behind. A year of an era counts only on days on which the era was in force: 平成31年4月30日 is one, and
 * 平成31年5月1日 is none.
 *
 * <pre>{@code
 * WrittenDates.day("令和8年4月1日");      // 2026-04-01, as are 2026/4/1, R8.4.1, ２０２６－０４－０１ and 令和八年四月一日
 * WrittenDates.day("令和8年4月31日");     // empty: there is no such day
 * WrittenDates.month("令和7年11月");      // 2025-11
 * WrittenDates.suggestedDays("46113");   // [2026-04-01]: how a spreadsheet counts days
 * }</pre>
 *
 * <p>Two things are refused though they could be read, since they could be read in two ways: a year of two digits (8/4/1),
 * and a month after a full stop (2025.1, which is what a spreadsheet leaves of 2025.10). Thread-safe.
 */
public final class WrittenDates {

    private static final int LONGEST = 60;

    private static final String S = " *+";
    private static final Pattern DATE = Pattern.compile("(?:(?<era>明治|大正|昭和|平成|令和|[明大昭平令]|[MTSHR]\\.?)" + S
            + "(?<ofEra>元|[1-9]\\d|0?[1-9])|(?<year>\\d{4}))" + S
            + "(?:年" + S + "(?<month>\\d{1,2})" + S + "月" + S + "(?:(?<day>\\d{1,2})" + S + "日)?"
            + "|(?<sign>[-/.])" + S + "(?<month2>\\d{1,2})" + S + "(?:\\k<sign>" + S + "(?<day2>\\d{1,2}))?)");

    /** What is said of a day that something is told of, and nothing more: 令和7年4月1日現在. */
    private static final Pattern AS_OF = Pattern.compile("(.*[日\\d]) ?(?:現在|時点)");

    /** 0:00:00 behind a day, which databases and spreadsheets add. */
    private static final Pattern WITH_TIME = Pattern.compile("(.*\\d)[ T]\\d{1,2}:\\d{2}(:\\d{2})?");

    /** (水) or 水曜日 behind a day. */
    private static final Pattern WITH_WEEKDAY =
            Pattern.compile("(?<date>.*[日\\d]) ?(?:[(\\[](?<short>[月火水木金土日])(?:曜日?)?[)\\]]|(?<long>[月火水木金土日])曜日?)");

    private static final String WEEKDAYS = "月火水木金土日";

    /** Year, month and perhaps day in digits alone, as machines write them. */
    private static final Pattern DIGITS = Pattern.compile("((?:18|19|20)\\d{2})(\\d{2})(\\d{2})?");

    /** A letter of an era and six digits (R080401), as registers keep days. */
    private static final Pattern ERA_AND_DIGITS = Pattern.compile("([MTSHRmtshr])(\\d{2})(\\d{2})(\\d{2})");

    /** How a spreadsheet in English shows a day. */
    private static final Pattern DAY_IN_ENGLISH = Pattern.compile("(\\d{1,2})-([A-Za-z]{3})-(\\d{2}|\\d{4})");

    /** How a spreadsheet shows a day of which it takes the year and month to be meant. */
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("([A-Za-z]{3})-(\\d{2})");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Day 0 of spreadsheets, and the numbers of days around now that are no numbers of anything else in a plan. */
    private static final LocalDate SERIAL_EPOCH = LocalDate.of(1899, 12, 30);

    private static final Pattern SERIAL = Pattern.compile("[234567]\\d{4}");

    private static final int CENTURY = 2000;

    private WrittenDates() {}

    /**
     * The day that a text means.
     *
     * @param text any text
     * @return the day; empty if the text is no day in any of these forms, or one that does not exist
     */
    public static Optional<LocalDate> day(CharSequence text) {
        Objects.requireNonNull(text, "text");
        Written written = written(text);
        return written == null || !written.hasDay || !written.isInEra()
                ? Optional.empty()
                : Optional.ofNullable(written.date());
    }

    /**
     * The month that a text means.
     *
     * @param text any text
     * @return the month; empty if the text is no month in any of these forms, one that does not exist, or a day
     */
    public static Optional<YearMonth> month(CharSequence text) {
        Objects.requireNonNull(text, "text");
        Written written = written(text);
        return written == null || written.hasDay || written.isDecimal || !written.isInEra()
                ? Optional.empty()
                : Optional.ofNullable(written.yearMonth());
    }

    /**
     * The first day of the time that a text means.
     *
     * @param text any text
     * @return the day, or the first one of a month; empty if the text is neither, or one that does not exist
     */
    public static Optional<LocalDate> firstDay(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return day(text).or(() -> month(text).map(month -> month.atDay(1)));
    }

    /**
     * The last day of the time that a text means.
     *
     * @param text any text
     * @return the day, or the last one of a month; empty if the text is neither, or one that does not exist
     */
    public static Optional<LocalDate> lastDay(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return day(text).or(() -> month(text).map(YearMonth::atEndOfMonth));
    }

    /**
     * What a text may have been meant for that is no day: one of an era that had ended, a spreadsheet's number of a day, a day
     * with a time or its day of the week behind it, one in eight digits (20260401), one as registers or spreadsheets in English
     * keep it (R080401, 1-Apr-26), or one with dashes or blanks in place of
     * hyphens.
     *
     * @param text any text
     * @return the days that it may mean; empty if it is a day, or nothing like one
     */
    public static List<LocalDate> suggestedDays(CharSequence text) {
        Objects.requireNonNull(text, "text");
        String folded = folded(text);
        Written written = written(folded);
        if (SERIAL.matcher(folded).matches()) {
            return List.of(SERIAL_EPOCH.plusDays(Integer.parseInt(folded)));
        }
        if (written != null) {
            LocalDate date = written.hasDay && !written.isInEra() ? written.date() : null;
            return date == null ? List.of() : List.of(date);
        }
        return day(otherwise(folded)).map(List::of).orElse(List.of());
    }

    /**
     * A text as dates are written: without the time or the day of the week behind it, with hyphens for dashes and blanks, and
     * between the parts of 20260401.
     */
    private static String otherwise(String folded) {
        Matcher english = DAY_IN_ENGLISH.matcher(folded);
        if (english.matches()) {
            int month = MONTHS.indexOf(english.group(2).toLowerCase(Locale.ROOT)) + 1;
            int year = Integer.parseInt(english.group(3));
            return (year < 100 ? CENTURY + year : year) + "-" + month + "-" + english.group(1);
        }
        Matcher register = ERA_AND_DIGITS.matcher(folded);
        if (register.matches()) {
            return register.replaceFirst("$1$2.$3.$4");
        }
        Matcher time = WITH_TIME.matcher(folded);
        Matcher weekday = WITH_WEEKDAY.matcher(folded);
        if (weekday.matches()) {
            // One that is not that of the day leaves open which of the two is the slip.
            String day = weekday.group("date");
            String said = Objects.requireNonNullElse(weekday.group("short"), weekday.group("long"));
            return day(day).filter(its -> its.getDayOfWeek().getValue() == WEEKDAYS.indexOf(said) + 1)
                    .map(fits -> day)
                    .orElse("");
        }
        String date = Dashes.asHyphens(time.matches() ? time.group(1).strip() : folded)
                .replaceAll("(?<=\\d) (?=\\d)", "-");
        Matcher digits = DIGITS.matcher(date);
        return digits.matches() ? digits.replaceFirst("$1-$2-$3").replaceFirst("-$", "") : date;
    }

    /**
     * What a text may have been meant for that is no month: one of an era that had ended, a day of it, one in six digits
     * (202511) or with a dash, or what a spreadsheet makes of it (Nov-25, 45962, 2025.1).
     *
     * @param text any text
     * @return the months that it may mean, most likely first; empty if it is a month, or nothing like one
     */
    public static List<YearMonth> suggestedMonths(CharSequence text) {
        Objects.requireNonNull(text, "text");
        String folded = folded(text);
        List<YearMonth> months = new ArrayList<>();
        Matcher shown = MONTH_AND_YEAR.matcher(folded);
        Written written = written(folded);
        if (shown.matches()) {
            int month = MONTHS.indexOf(shown.group(1).toLowerCase(Locale.ROOT)) + 1;
            if (month > 0) {
                months.add(YearMonth.of(CENTURY + Integer.parseInt(shown.group(2)), month));
            }
        } else if (written == null || written.hasDay) {
            List<LocalDate> days = day(folded).map(List::of).orElseGet(() -> suggestedDays(folded));
            days.forEach(day -> months.add(YearMonth.from(day)));
            if (days.isEmpty()) {
                month(otherwise(folded)).ifPresent(months::add);
            }
        } else if (written.isDecimal || !written.isInEra()) {
            YearMonth month = written.yearMonth();
            if (month != null) {
                months.add(month);
            }
            if (written.isDecimal && written.month == 1) {
                months.add(YearMonth.of(written.year, 10));
            }
        }
        return List.copyOf(months);
    }

    /** The folded text with numbers in digits; nothing of a text that is longer than any date. */
    private static String folded(CharSequence text) {
        return text.length() > LONGEST ? "" : TypedText.of(text).inDigits().letters();
    }

    private static @Nullable Written written(CharSequence text) {
        String folded = folded(text).toUpperCase(Locale.ROOT);
        Matcher asOf = AS_OF.matcher(folded);
        Matcher parts = DATE.matcher(asOf.matches() ? asOf.group(1) : folded);
        return parts.matches() ? new Written(parts) : null;
    }

    /** The parts of a text that has the form of a date, whether there is such a date or not. */
    private static final class Written {
        private final @Nullable Era era;
        private final int year;
        private final int month;
        private final int day;
        private final boolean hasDay;
        /** Whether a spreadsheet takes it for a number, and drops a zero at its end: 2025.10. */
        private final boolean isDecimal;

        private Written(Matcher parts) {
            String eraName = parts.group("era");
            String ofEra = parts.group("ofEra");
            era = eraName == null ? null : Era.writtenAt(eraName, 0);
            year = era == null || ofEra == null
                    ? Integer.parseInt(Objects.requireNonNull(parts.group("year")))
                    : era.calendarYear(ofEra.equals("元") ? 1 : Integer.parseInt(ofEra));
            String sign = parts.group("sign");
            month = Integer.parseInt(Objects.requireNonNull(parts.group(sign == null ? "month" : "month2")));
            String itsDay = parts.group(sign == null ? "day" : "day2");
            hasDay = itsDay != null;
            day = itsDay == null ? 1 : Integer.parseInt(itsDay);
            isDecimal = era == null && !hasDay && ".".equals(sign);
        }

        @Nullable
        LocalDate date() {
            try {
                return year < 1 ? null : LocalDate.of(year, month, day);
            } catch (DateTimeException e) {
                return null;
            }
        }

        @Nullable
        YearMonth yearMonth() {
            return month < 1 || month > 12 || year < 1 ? null : YearMonth.of(year, month);
        }

        /** Whether there is such a day or month, and the era was in force on it, or on one day of the month at least. */
        boolean isInEra() {
            YearMonth yearMonth = yearMonth();
            if (era == null || yearMonth == null) {
                return era == null;
            }
            LocalDate date = date();
            return hasDay
                    ? date != null && era.isInForce(date, date)
                    : era.isInForce(yearMonth.atDay(1), yearMonth.atEndOfMonth());
        }
    }
}
