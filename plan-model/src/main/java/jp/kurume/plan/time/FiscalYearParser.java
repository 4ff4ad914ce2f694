package jp.kurume.plan.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.text.Dashes;
import jp.kurume.plan.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link FiscalYear#parse} and {@link FiscalYearRange#parse} accept, in one pass over the text.
 *
 * <pre>
 * year   = names | names 年 month 月 [day 日]
 * range  = names sign names                        the second may leave its era out
 * names  = name [年度] [・ name [年度]] [( name [年度] ) [年度]]
 * name   = era (number | 元) | [西暦] four digits
 * </pre>
 *
 * <p>One parser reads one text, folded and with numbers in digits, and is then thrown away.
 */
final class FiscalYearParser {

    private static final String YEAR_EXPECTED =
            "a year of an era or a four-digit year was expected, as in 令和8年度, R8 or 2026年度";

    /** What stands before a fiscal year in English, which is refused, and before a year of the Gregorian calendar. */
    private static final String FISCAL_YEAR = "FY";

    private static final String WESTERN = "西暦";

    private static final int LATEST_WITHOUT_ERA = 11;

    private final TypedText typed;
    private final String text;
    private final String expected;
    private int position;

    private FiscalYearParser(CharSequence text, String expected) {
        this.typed = TypedText.of(text).inDigits();
        this.text = typed.letters();
        this.expected = expected;
    }

    static FiscalYear parseYear(CharSequence text) {
        return new FiscalYearParser(text, "fiscal year").year();
    }

    static FiscalYearRange parseRange(CharSequence text) {
        return new FiscalYearParser(text, "range of fiscal years").range();
    }

    private FiscalYear year() {
        Names names = names(null);
        int year = names.sameYear();
        if (!names.suffixed && peek() == '年') {
            return yearOfMonth(names, year);
        }
        requireEnd("年度 was expected, or nothing more");
        return names.fiscalYear(year, false);
    }

    private FiscalYearRange range() {
        Names first = names(null);
        int firstYear = first.sameYear();
        refuseCalendarYear(first, firstYear);
        boolean inWords = text.startsWith("から", position);
        if (inWords) {
            position += 2;
            skipSpace();
        } else if (!acceptDash()) {
            throw refuse(position, "～ and a second fiscal year were expected, as in 令和8年度～令和12年度", null);
        }
        Names last = names(first.lastWithEra());
        int lastYear = last.sameYear();
        refuseCalendarYear(last, lastYear);
        if (inWords && text.startsWith("まで", position)) {
            position += 2;
        }
        requireEnd("年度 was expected, or nothing more");
        FiscalYear from = first.fiscalYear(firstYear, last.suffixed);
        FiscalYear to = last.fiscalYear(lastYear, false);
        if (from.isAfter(to)) {
            throw refuse(last.index(), from + " comes after " + to, null);
        }
        return new FiscalYearRange(from, to);
    }

    /** What follows 令和8 in 令和8年3月 or 令和8年3月31日; 令和8年 alone is refused. */
    private FiscalYear yearOfMonth(Names names, int year) {
        int index = position;
        accept("年");
        if (digitAt(position) < 0) {
            throw calendarYear(names, year, index);
        }
        int monthIndex = position;
        int month = digits(2);
        require('月');
        if (month < 1 || month > 12) {
            throw refuse(monthIndex, "there is no month " + month, null);
        }
        int firstDay = 1;
        int lastDay = Month.of(month).length(Year.isLeap(year));
        String written = month + "月";
        if (digitAt(position) >= 0) {
            int dayIndex = position;
            int day = digits(2);
            require('日');
            if (day < 1 || day > lastDay) {
                throw refuse(dayIndex, year + "年" + written + " has no day " + day, null);
            }
            firstDay = day;
            lastDay = day;
            written += day + "日";
        }
        requireEnd("nothing more was expected after " + written);
        int startYear = year - FiscalYearField.yearsAfterStart(month);
        requireInLimits(startYear, names.index());
        names.requireErasInForce(
                LocalDate.of(year, month, firstDay), LocalDate.of(year, month, lastDay), startYear, "年" + written);
        return FiscalYear.of(startYear);
    }

    private Names names(@Nullable Name model) {
        Names names = new Names();
        names.add(name(model));
        names.suffixed = acceptSuffix();
        if (accept("・/")) {
            names.add(name(null));
            names.suffixed |= acceptSuffix();
        }
        if (accept("(")) {
            names.add(name(null));
            names.suffixed |= acceptSuffix();
            require(')');
            names.suffixed = names.suffixed || acceptSuffix();
        }
        return names;
    }

    /** Reads one name; after 令和8～ the name 12 is short for 令和12. */
    private Name name(@Nullable Name model) {
        int index = position;
        char c = peek();
        Era era = Era.writtenAt(text, index);
        if (era != null) {
            boolean inLetters = era.isLetterAt(text, index);
            position += era.lengthAt(text, index);
            if (inLetters) {
                accept(".");
            }
            skipSpace();
            return eraName(era, inLetters, index);
        }
        boolean isFiscal = text.regionMatches(true, index, FISCAL_YEAR, 0, FISCAL_YEAR.length());
        if (isFiscal || text.startsWith(WESTERN, index)) {
            position += FISCAL_YEAR.length();
            skipSpace();
        }
        if (model != null && model.era != null && (c == '元' || (digitAt(index) >= 0 && !isFourDigits(index)))) {
            return eraName(model.era, model.inLetters, index);
        }
        if (!isFourDigits(position)) {
            throw refuse(index, YEAR_EXPECTED, withoutEra(index));
        }
        int year = digits(4);
        if (isFiscal) {
            // A year is named in Japan by the one it begins in, as 年度 is, and elsewhere by the one it ends in.
            throw refuse(index, FISCAL_YEAR + year + " may be named by the year it ends in", suggestionOf(year));
        }
        return new Name(null, year, false, index);
    }

    /** What 8年度 means: there were no such plans yet in the eleventh year of the era before. */
    private @Nullable FiscalYear withoutEra(int index) {
        int end = index;
        int ofEra = 0;
        while (digitAt(end) >= 0 && end < index + 2) {
            ofEra = ofEra * 10 + digitAt(end);
            end++;
        }
        boolean isWhole = text.substring(end).strip().equals("年度");
        return isWhole && ofEra >= 1 && ofEra <= LATEST_WITHOUT_ERA
                ? FiscalYear.of(Era.REIWA.calendarYear(ofEra))
                : null;
    }

    private Name eraName(Era era, boolean inLetters, int index) {
        int yearOfEra;
        if (accept("元")) {
            yearOfEra = 1;
        } else if (digitAt(position) >= 0) {
            yearOfEra = digits(4);
        } else {
            throw refuse(position, YEAR_EXPECTED, null);
        }
        if (yearOfEra == 0) {
            throw refuse(index, "the first year of " + era.kanji() + " is " + era.kanji() + "元年度", null);
        }
        return new Name(era, era.calendarYear(yearOfEra), inLetters, index);
    }

    private void refuseCalendarYear(Names names, int year) {
        if (peek() == '年') {
            throw calendarYear(names, year, position);
        }
    }

    private FiscalYearParseException calendarYear(Names names, int year, int index) {
        return refuse(
                index,
                names.written() + "年 is a calendar year, from January to December; a fiscal year is written with 年度",
                suggestionOf(year));
    }

    private static @Nullable FiscalYear suggestionOf(int year) {
        return FiscalYear.isInLimits(year) ? FiscalYear.of(year) : null;
    }

    private void requireInLimits(int startYear, int index) {
        if (!FiscalYear.isInLimits(startYear)) {
            throw refuse(
                    index,
                    "fiscal years are from " + FiscalYear.MIN_VALUE + "年度 to " + FiscalYear.MAX_VALUE
                            + "年度, and this is " + startYear,
                    null);
        }
    }

    private FiscalYearParseException refuse(int index, String problem, @Nullable FiscalYear suggestion) {
        return new FiscalYearParseException(typed.original(), expected, typed.startOf(index), problem, suggestion);
    }

    // The cursor. Space is allowed between any two signs (tables print 令和 8年度 to align it), but not within a number.

    private void requireEnd(String problem) {
        if (position < text.length()) {
            throw refuse(position, problem, null);
        }
    }

    private void require(char c) {
        if (peek() != c) {
            throw refuse(position, c + " was expected", null);
        }
        position++;
        skipSpace();
    }

    private boolean accept(String signs) {
        if (position < text.length() && signs.indexOf(peek()) >= 0) {
            position++;
            skipSpace();
            return true;
        }
        return false;
    }

    /** Takes one wave, or a dash of any kind, which may be typed twice: ――. */
    private boolean acceptDash() {
        int index = position;
        if (Dashes.isWave(peek()) || peek() == '→' || peek() == '⇒') {
            position++;
        } else {
            while (position < index + 2 && Dashes.isDash(peek())) {
                position++;
            }
        }
        boolean isDash = position > index;
        skipSpace();
        return isDash;
    }

    private boolean acceptSuffix() {
        if (text.startsWith("年度", position)) {
            position += 2;
            skipSpace();
            return true;
        }
        return false;
    }

    /** Reads a number of at most so many digits; the first must be there. */
    private int digits(int most) {
        int index = position;
        int number = 0;
        for (int digit = digitAt(position); digit >= 0; digit = digitAt(position)) {
            if (position - index == most) {
                throw refuse(index, "a number of at most " + most + " digits was expected", null);
            }
            number = number * 10 + digit;
            position++;
        }
        skipSpace();
        return number;
    }

    private boolean isFourDigits(int index) {
        return digitAt(index) >= 0 && digitAt(index + 1) >= 0 && digitAt(index + 2) >= 0 && digitAt(index + 3) >= 0;
    }

    /** The digit at an index; -1 if there is none. */
    private int digitAt(int index) {
        char c = letterAt(index);
        return c >= '0' && c <= '9' ? c - '0' : -1;
    }

    private char peek() {
        return letterAt(position);
    }

    /** The letter at an index; NUL, which no form contains, after the end. */
    private char letterAt(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private void skipSpace() {
        while (letterAt(position) == ' ') {
            position++;
        }
    }

    /** One name of a year, with the calendar year it denotes: 令和8 is 2026. */
    private record Name(@Nullable Era era, int year, boolean inLetters, int index) {
        String written() {
            return era == null ? Integer.toString(year) : era.kanji() + era.printedYearOfEra(year);
        }
    }

    /** The names a text gives to one year, as in 平成31・令和元(2019)年度. */
    private final class Names {
        private final List<Name> all = new ArrayList<>(3);
        private boolean suffixed;

        void add(Name name) {
            all.add(name);
        }

        int index() {
            return all.get(0).index;
        }

        String written() {
            return all.get(0).written();
        }

        /** Whether the text may do without 年度: R8 is a fiscal year as it stands, 令和8 and 2026 may be calendar years. */
        boolean inLetters() {
            return all.get(0).inLetters;
        }

        @Nullable
        Name lastWithEra() {
            for (int i = all.size() - 1; i >= 0; i--) {
                if (all.get(i).era != null) {
                    return all.get(i);
                }
            }
            return null;
        }

        /** The calendar year of all the names. */
        int sameYear() {
            Name first = all.get(0);
            for (int i = 1; i < all.size(); i++) {
                Name other = all.get(i);
                if (other.year != first.year) {
                    throw refuse(
                            other.index, first.written() + " is " + first.year + ", but " + disagreeing(other), null);
                }
            }
            return first.year;
        }

        private String disagreeing(Name other) {
            return other.era == null ? other.year + " is written beside it" : other.written() + " is " + other.year;
        }

        FiscalYear fiscalYear(int year, boolean suffixFollows) {
            requireInLimits(year, index());
            requireErasInForce(LocalDate.of(year, 4, 1), LocalDate.of(year, 12, 31), year, "年度");
            if (!suffixed && !suffixFollows && !inLetters()) {
                throw refuse(
                        position,
                        "年度 is missing, and " + written() + " may be a calendar year; write " + written() + "年度",
                        FiscalYear.of(year));
            }
            return FiscalYear.of(year);
        }

        /** Refuses 平成32年度 and 平成31年5月: on no day of the time they mean was their era in force. */
        void requireErasInForce(LocalDate from, LocalDate to, int startYear, String rest) {
            for (int i = 0; i < all.size(); i++) {
                Name name = all.get(i);
                if (name.era != null && !name.era.isInForce(from, to)) {
                    Era right = Era.latestInForce(from, to);
                    throw refuse(
                            name.index,
                            name.written() + rest + " does not exist, " + name.era.kanji()
                                    + " was not in force then; it is " + right.kanji()
                                    + right.printedYearOfEra(from.getYear())
                                    + rest,
                            FiscalYear.of(startYear));
                }
            }
        }
    }
}
