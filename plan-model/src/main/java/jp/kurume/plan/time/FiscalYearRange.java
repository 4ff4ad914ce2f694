package jp.kurume.plan.time;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A closed range of fiscal years (年度), such as the period of a plan, 令和8年度～令和12年度: both ends belong to it.
 *
 * <pre>{@code
 * FiscalYearRange period = FiscalYearRange.parse("令和8～12年度");
 * period.length();                             // 5
 * period.contains(FiscalYear.parse("R12"));    // true
 * period.end();                                // 2031-03-31
 * }</pre>
 *
 * <p>A range has at least one year. It is immutable, thread-safe and serializable. Of this record its factories and
 * accessors are the API; use {@link #of} and not the constructor.
 *
 * @param first the first fiscal year
 * @param last the last fiscal year, not before the first
 */
@JsonRootName("fiscal-year-range")
public record FiscalYearRange(FiscalYear first, FiscalYear last) implements Serializable {

    /**
     * Checks the order of the ends.
     *
     * @throws DateTimeException if the last fiscal year is before the first
     */
    public FiscalYearRange {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw new DateTimeException(
                    "A range of fiscal years cannot end with " + last + " before its start with " + first);
        }
    }

    /**
     * {@return the range from one fiscal year to another}
     *
     * @param first the first fiscal year
     * @param last the last fiscal year, not before the first
     * @throws DateTimeException if the last fiscal year is before the first
     */
    public static FiscalYearRange of(FiscalYear first, FiscalYear last) {
        return new FiscalYearRange(first, last);
    }

    /**
     * Reads a range as documents print it, such as 令和8年度～令和12年度.
     *
     * <p>Both ends are read as {@link FiscalYear#parse} reads a year (but not as a month or a date), with a wave or a
     * dash of any kind between them ({@link jp.kurume.plan.text.Dashes}): {@code ～ – ― ー -} and the like, an arrow, or から, and
     * perhaps まで behind. The first 年度 may be left out, and the second era where it is the
     * first one: 令和8～12年度, 令和8年度～12年度, 2026～2030年度, H30～R4, R2–R7 and R2～7 are ranges; 令和8～12 and 平成30～32年度
     * are not.
     *
     * @param text the text to read
     * @return the range
     * @throws FiscalYearParseException if the text is no range of fiscal years, or its end comes before its start
     */
    public static FiscalYearRange parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return FiscalYearParser.parseRange(text);
    }

    /**
     * What a text may have been meant for that is no range: one whose years are written as years of the calendar
     * (令和8～12, 2026-2030), whose last year leaves out its century or the era that has begun between the two (2026-30年度,
     * H30～5), or that is told in months (2026年4月～2031年3月).
     *
     * @param text any text
     * @return the range that it may mean; empty if it is a range, or nothing like one of several years
     */
    public static Optional<FiscalYearRange> suggested(CharSequence text) {
        Objects.requireNonNull(text, "text");
        try {
            parse(text);
            return Optional.empty();
        } catch (FiscalYearParseException e) {
            return SuggestedRange.of(text);
        }
    }

    /**
     * Whether a fiscal year belongs to this range.
     *
     * @param fiscalYear the fiscal year
     * @return true if it is one of the years of this range
     */
    public boolean contains(FiscalYear fiscalYear) {
        Objects.requireNonNull(fiscalYear, "fiscalYear");
        return !fiscalYear.isBefore(first) && !fiscalYear.isAfter(last);
    }

    /**
     * Whether a day belongs to this range.
     *
     * @param date the day
     * @return true if it is within one of the fiscal years of this range
     */
    public boolean contains(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return !date.isBefore(start()) && !date.isAfter(end());
    }

    /**
     * The number of fiscal years: 5 for 令和8年度～令和12年度.
     *
     * @return the number, from 1
     */
    public int length() {
        return last.startYear() - first.startYear() + 1;
    }

    /**
     * The fiscal years of this range in their order.
     *
     * @return an unmodifiable list of {@link #length()} years
     */
    public List<FiscalYear> years() {
        List<FiscalYear> years = new ArrayList<>(length());
        for (int year = first.startYear(); year <= last.startYear(); year++) {
            years.add(FiscalYear.of(year));
        }
        return Collections.unmodifiableList(years);
    }

    /** {@return the first day: 1 April of the first fiscal year} */
    public LocalDate start() {
        return first.start();
    }

    /**
     * The last day: 31 March at the end of the last fiscal year.
     *
     * @return the last day, which belongs to the range
     */
    public LocalDate end() {
        return last.end();
    }

    /**
     * Prints the range with both names in full: 令和8年度～令和12年度. {@link #parse} reads it back.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return first + "～" + last;
    }
}
