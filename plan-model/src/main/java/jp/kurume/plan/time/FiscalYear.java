package jp.kurume.plan.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.chrono.JapaneseEra;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A Japanese fiscal year (年度), such as 令和8年度: 1 April to 31 March, named by the calendar year it starts in.
 *
 * <pre>{@code
 * FiscalYear r8 = FiscalYear.parse("令和8年度");
 * r8.start();                                  // 2026-04-01
 * r8.contains(LocalDate.of(2027, 3, 31));      // true
 * r8.plusYears(4).format(FiscalYearStyle.SHORT);     // R12
 * FiscalYear.now(ZoneId.of("Asia/Tokyo"));     // the current one
 * }</pre>
 *
 * <h2>Names</h2>
 *
 * A year of an era denotes a calendar year (平成31 and 令和元 both denote 2019). An era may name the fiscal year that
 * starts in that calendar year <em>if it was in force on some day from 1 April to 31 December of it</em>:
 *
 * <ul>
 *   <li>2026 is 令和8年度, 1988 is 昭和63年度. The last weeks of the latter were in 平成元年, but 平成元年度 is the year after.
 *   <li>1989 is 平成元年度. 昭和64年 lasted for seven days of January, so there is no 昭和64年度.
 *   <li>1912, 1926 and 2019 have two names each: 明治45年度 and 大正元年度, 大正15年度 and 昭和元年度, 平成31年度 and
 *       令和元年度. The later one is the name this class prints; both are read.
 * </ul>
 *
 * <h2>Range</h2>
 *
 * Fiscal years are from {@value #MIN_VALUE} (明治6年度, from when Japan has used the Gregorian calendar) to
 * {@value #MAX_VALUE}, so that each has an era and four digits. That they start in April has been so since 1886; the
 * earlier ones are reckoned in the same way.
 *
 * <h2>With {@code java.time}</h2>
 *
 * It can be obtained from, and adjusts, any date of the ISO calendar with a year and a month. Its only field is {@link
 * #FISCAL_YEAR}. In particular it has no {@link ChronoField#YEAR}: whoever asks a fiscal year for its calendar year must
 * say which of the two, with {@link #startYear()} or {@link #end()}. Its units are years, decades, centuries and
 * millennia.
 *
 * <p>In JSON it is the number of the calendar year it starts in: 2026 for 令和8年度.
 *
 * <p>This class is immutable, thread-safe and serializable. It is value-based: do not synchronize on an instance, and
 * compare with {@link #equals}.
 */
public final class FiscalYear implements Temporal, TemporalAdjuster, Comparable<FiscalYear>, Serializable {

    /** The calendar year in which the first supported fiscal year starts: 明治6年度. */
    public static final int MIN_VALUE = 1873;

    /** The calendar year in which the last supported fiscal year starts. */
    public static final int MAX_VALUE = 9999;

    /**
     * The fiscal year (年度) as a field of dates, for {@code get} and {@code with} and for formatters.
     *
     * <pre>{@code
     * LocalDate.of(2026, 3, 31).get(FISCAL_YEAR);            // 2025
     * YearMonth.of(2026, 3).with(FISCAL_YEAR, 2026);         // 2027-03
     * new DateTimeFormatterBuilder().appendValue(FISCAL_YEAR, 4).appendLiteral("年度").toFormatter();
     * }</pre>
     *
     * <p>Dates and date-times of the ISO calendar, {@link YearMonth} and {@link FiscalYear} support it. Setting it keeps
     * the month and the day of the month; 29 February becomes 28 February in a fiscal year that has none. A formatter
     * combines it with a month and a day of the month to a date; a calendar year beside it must agree. Its values are
     * those of {@link #startYear()}; reading it from a date before 1 April 1873 or after 31 March 10000 throws a
     * {@link DateTimeException}.
     */
    public static final TemporalField FISCAL_YEAR = FiscalYearField.FISCAL_YEAR;

    private static final long serialVersionUID = 1L;

    /** The calendar year of its 1 April. */
    private final int startYear;

    private FiscalYear(int startYear) {
        this.startYear = startYear;
    }

    // Factories

    /**
     * {@return the current fiscal year by the system clock in the default time-zone}
     *
     * <p>A server elsewhere enters the year up to a day late or early; {@link #now(ZoneId)} with Asia/Tokyo does not.
     */
    public static FiscalYear now() {
        return now(ZoneId.systemDefault());
    }

    /**
     * {@return the current fiscal year by the system clock in a time-zone}
     *
     * @param zone the time-zone, for a Japanese city Asia/Tokyo
     */
    public static FiscalYear now(ZoneId zone) {
        Objects.requireNonNull(zone, "zone");
        return now(Clock.system(zone));
    }

    /**
     * The current fiscal year by a clock, which a test can set.
     *
     * @param clock the clock
     * @return the fiscal year of the clock's date in the clock's time-zone
     */
    public static FiscalYear now(Clock clock) {
        Objects.requireNonNull(clock, "clock");
        return of(LocalDate.now(clock));
    }

    /**
     * {@return the fiscal year that starts in a calendar year: {@code of(2026)} is 令和8年度}
     *
     * @param startYear the calendar year of its 1 April, from {@value #MIN_VALUE} to {@value #MAX_VALUE}
     * @throws DateTimeException if the year is outside that range
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FiscalYear of(int startYear) {
        return ofChecked(startYear);
    }

    /**
     * {@return the fiscal year with a year of an era: {@code of(JapaneseEra.REIWA, 8)} is 令和8年度}
     *
     * @param era the era
     * @param yearOfEra the year of the era, from 1
     * @throws DateTimeException if the era does not name such a fiscal year, as 平成32年度 or 昭和64年度
     */
    public static FiscalYear of(JapaneseEra era, int yearOfEra) {
        Objects.requireNonNull(era, "era");
        Era known = Era.of(era);
        if (known == null) {
            throw new DateTimeException("Unknown era: " + era);
        }
        if (yearOfEra < 1 || yearOfEra > MAX_VALUE) {
            throw new DateTimeException("Invalid year of " + known.kanji() + ": " + yearOfEra);
        }
        FiscalYear fiscalYear = of(known.calendarYear(yearOfEra));
        if (!known.namesFiscalYear(fiscalYear.startYear)) {
            throw new DateTimeException(known.kanji() + yearOfEra + "年度 does not exist, " + known.kanji()
                    + " was not in force then; it is " + fiscalYear);
        }
        return fiscalYear;
    }

    /**
     * The fiscal year of a date, of a month or of anything else that has a year and a month.
     *
     * <p>This matches {@link TemporalQuery}, so that {@code formatter.parse(text, FiscalYear::from)} works.
     *
     * @param temporal a {@link LocalDate}, {@link YearMonth}, date-time or other date; a date of another calendar, such as
     *     {@link java.time.chrono.JapaneseDate}, is converted
     * @return the fiscal year it belongs to
     * @throws DateTimeException if it has no date and no month, as {@link Year} and {@link java.time.Instant}, or is out
     *     of range
     */
    public static FiscalYear from(TemporalAccessor temporal) {
        Objects.requireNonNull(temporal, "temporal");
        if (temporal instanceof FiscalYear fiscalYear) {
            return fiscalYear;
        }
        try {
            return temporal.isSupported(FISCAL_YEAR)
                    ? ofChecked(temporal.getLong(FISCAL_YEAR))
                    : of(LocalDate.from(temporal));
        } catch (DateTimeException e) {
            throw new DateTimeException(
                    "Unable to obtain FiscalYear from TemporalAccessor: " + temporal + " of type "
                            + temporal.getClass().getName(),
                    e);
        }
    }

    /**
     * Reads a fiscal year as documents print it, such as 令和8年度, R8 or 2026年度.
     *
     * <p>It reads
     *
     * <ul>
     *   <li>the era in kanji, in one square character or as a letter, with 年度: 令和8年度, ㋿8年度, R8年度, 令和元年度;
     *   <li>the letter alone, as in the heads of tables: R8, r8, R元;
     *   <li>the calendar year of its start, in four digits: 2026年度;
     *   <li>several of these for one year: H31・R1, 平成31(令和元)年度, 令和8(2026)年度, 令和8年度（2026年度）;
     *   <li>a month or a day, as the year it belongs to: 令和8年3月 and 2026年3月31日 are in 令和7年度.
     * </ul>
     *
     * <p>The text is read as {@link jp.kurume.plan.text.TypedText} folds it, so that width, radicals and letters that cannot
     * be seen do not matter; letters are in either case, and numbers in digits or kanji: 令和八年度, 二〇二六年度. 1 may be written
     * 元, and 8 may be written 08. White space is allowed around the text and between its signs, but not within a number.
     *
     * <p>It refuses
     *
     * <ul>
     *   <li>a year that the era does not have, by the rule above: 平成32年度 (which is 令和2年度), 昭和64年度 (平成元年度),
     *       平成31年5月 (令和元年5月), 令和元年4月 (平成31年4月);
     *   <li>names that disagree: 令和8(2025)年度, H30・R1;
     *   <li>a calendar year: 令和8年, 2026年;
     *   <li>what may be a calendar year, as 年度 is missing: 令和8, ㋿8, 2026. Only the letter stands alone.
     * </ul>
     *
     * <p>A date in the form 2026-03-31 is read with {@code FiscalYear.from(LocalDate.parse(text))}.
     *
     * @param text the text to read
     * @return the fiscal year
     * @throws FiscalYearParseException if the text is no fiscal year; no text makes this method throw anything else
     */
    public static FiscalYear parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return FiscalYearParser.parseYear(text);
    }

    /**
     * Reads a fiscal year with a formatter, which may contain {@link #FISCAL_YEAR} or a date.
     *
     * @param text the text to read
     * @param formatter the formatter
     * @return the fiscal year
     * @throws DateTimeParseException if the text cannot be read
     */
    public static FiscalYear parse(CharSequence text, DateTimeFormatter formatter) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(formatter, "formatter");
        return formatter.parse(text, FiscalYear::from);
    }

    static FiscalYear of(LocalDate date) {
        return ofChecked(date.getYear() - FiscalYearField.yearsAfterStart(date.getMonthValue()));
    }

    static boolean isInLimits(long startYear) {
        return startYear >= MIN_VALUE && startYear <= MAX_VALUE;
    }

    static FiscalYear ofChecked(long startYear) {
        if (!isInLimits(startYear)) {
            throw new DateTimeException(
                    "Fiscal year " + startYear + " is out of range, which is from " + MIN_VALUE + " to " + MAX_VALUE);
        }
        return new FiscalYear((int) startYear);
    }

    // What it is

    /**
     * The calendar year it starts in: 2026 for 令和8年度.
     *
     * @return the calendar year of its 1 April, from {@value #MIN_VALUE} to {@value #MAX_VALUE}
     */
    @JsonValue
    @Min(MIN_VALUE)
    @Max(MAX_VALUE)
    public int startYear() {
        return startYear;
    }

    /** {@return the era it is named by: {@link JapaneseEra#REIWA} for 2019, the later one of 平成31年度 and 令和元年度} */
    public JapaneseEra era() {
        return Era.namingFiscalYear(startYear).toJapaneseEra();
    }

    /** {@return the year of the {@linkplain #era() era it is named by}: 8 for 令和8年度, 1 for 令和元年度} */
    public int yearOfEra() {
        return Era.namingFiscalYear(startYear).yearOfEra(startYear);
    }

    /**
     * Its first day, 1 April.
     *
     * @return the first day
     */
    public LocalDate start() {
        return LocalDate.of(startYear, 4, 1);
    }

    /**
     * Its last day, 31 March of the calendar year after {@link #startYear()}.
     *
     * @return the last day, which belongs to the year
     */
    public LocalDate end() {
        return LocalDate.of(startYear + 1, 3, 31);
    }

    /**
     * Its number of days: 366 if the February in it has 29 days, as that of 2023年度.
     *
     * @return 365 or 366
     */
    public int length() {
        return Year.isLeap(startYear + 1L) ? 366 : 365;
    }

    /**
     * Whether a day belongs to it.
     *
     * @param date the day
     * @return true from {@link #start()} to {@link #end()}
     */
    public boolean contains(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return date.getYear() - FiscalYearField.yearsAfterStart(date.getMonthValue()) == startYear;
    }

    /**
     * A month of it: March of 令和8年度 is 2027-03.
     *
     * @param month the month
     * @return the month with its calendar year
     */
    public YearMonth atMonth(Month month) {
        Objects.requireNonNull(month, "month");
        return YearMonth.of(startYear + FiscalYearField.yearsAfterStart(month.getValue()), month);
    }

    /**
     * Whether it comes before another fiscal year.
     *
     * @param other the other one
     * @return true if it starts earlier
     */
    public boolean isBefore(FiscalYear other) {
        Objects.requireNonNull(other, "other");
        return startYear < other.startYear;
    }

    /**
     * Whether it comes after another fiscal year.
     *
     * @param other the other one
     * @return true if it starts later
     */
    public boolean isAfter(FiscalYear other) {
        Objects.requireNonNull(other, "other");
        return startYear > other.startYear;
    }

    // Reckoning

    /**
     * {@return the fiscal year so many years later}
     *
     * @param years the number of years, may be negative
     * @throws DateTimeException if it is out of range
     */
    public FiscalYear plusYears(long years) {
        // The sum may overflow, but then it is far out of range all the same.
        return years == 0 ? this : ofChecked(startYear + years);
    }

    /**
     * {@return the fiscal year so many years earlier}
     *
     * @param years the number of years, may be negative
     * @throws DateTimeException if it is out of range
     */
    public FiscalYear minusYears(long years) {
        return years == 0 ? this : ofChecked(startYear - years);
    }

    /**
     * {@return the fiscal year later by an amount, such as {@code Period.ofYears(5)}}
     *
     * @param amount the amount, of whole years
     * @throws UnsupportedTemporalTypeException if the amount has months or days
     * @throws DateTimeException if the result is out of range
     */
    @Override
    public FiscalYear plus(TemporalAmount amount) {
        Objects.requireNonNull(amount, "amount");
        return (FiscalYear) amount.addTo(this);
    }

    /**
     * {@return the fiscal year later by so many units}
     *
     * @param amount the number of units, may be negative
     * @param unit years, decades, centuries or millennia
     * @throws UnsupportedTemporalTypeException if the unit is another one
     * @throws DateTimeException if the result is out of range
     * @throws ArithmeticException if the number of years exceeds a {@code long}
     */
    @Override
    public FiscalYear plus(long amount, TemporalUnit unit) {
        Objects.requireNonNull(unit, "unit");
        return unit instanceof ChronoUnit
                ? plusYears(Math.multiplyExact(amount, yearsOf(unit)))
                : unit.addTo(this, amount);
    }

    /**
     * {@return the fiscal year earlier by an amount, such as {@code Period.ofYears(5)}}
     *
     * @param amount the amount, of whole years
     * @throws UnsupportedTemporalTypeException if the amount has months or days
     * @throws DateTimeException if the result is out of range
     */
    @Override
    public FiscalYear minus(TemporalAmount amount) {
        Objects.requireNonNull(amount, "amount");
        return (FiscalYear) amount.subtractFrom(this);
    }

    /**
     * {@return the fiscal year earlier by so many units}
     *
     * @param amount the number of units, may be negative
     * @param unit years, decades, centuries or millennia
     * @throws UnsupportedTemporalTypeException if the unit is another one
     * @throws DateTimeException if the result is out of range
     * @throws ArithmeticException if the number of years exceeds a {@code long}
     */
    @Override
    public FiscalYear minus(long amount, TemporalUnit unit) {
        Objects.requireNonNull(unit, "unit");
        return (FiscalYear) Temporal.super.minus(amount, unit);
    }

    /**
     * The years from this fiscal year to another: five from 令和2年度 to 令和7年度.
     *
     * @param end the fiscal year to reckon to
     * @return the period, negative if that year is earlier; {@code plus} of it on this year gives that year
     */
    public Period until(FiscalYear end) {
        Objects.requireNonNull(end, "end");
        return Period.ofYears(end.startYear - startYear);
    }

    /**
     * The number of whole units from this fiscal year to another, or to the fiscal year of a date.
     *
     * @param end what {@link #from} takes
     * @param unit years, decades, centuries or millennia
     * @return the number, negative if the end is earlier
     * @throws UnsupportedTemporalTypeException if the unit is another one
     * @throws DateTimeException if the end has no fiscal year
     */
    @Override
    public long until(Temporal end, TemporalUnit unit) {
        Objects.requireNonNull(unit, "unit");
        FiscalYear endYear = from(end);
        return unit instanceof ChronoUnit
                ? (endYear.startYear - startYear) / yearsOf(unit)
                : unit.between(this, endYear);
    }

    private static int yearsOf(TemporalUnit unit) {
        if (unit == ChronoUnit.YEARS) {
            return 1;
        } else if (unit == ChronoUnit.DECADES) {
            return 10;
        } else if (unit == ChronoUnit.CENTURIES) {
            return 100;
        } else if (unit == ChronoUnit.MILLENNIA) {
            return 1000;
        }
        throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
    }

    // Fields and units

    /**
     * Whether it has a field: {@link #FISCAL_YEAR}, and no field of {@link ChronoField}.
     *
     * @param field the field; null gives false
     * @return true if the field can be read and set
     */
    @Override
    public boolean isSupported(@Nullable TemporalField field) {
        return field != null && !(field instanceof ChronoField) && field.isSupportedBy(this);
    }

    /**
     * {@return whether it can be reckoned in a unit: years, decades, centuries or millennia}
     *
     * @param unit the unit; null gives false
     */
    @Override
    public boolean isSupported(@Nullable TemporalUnit unit) {
        if (unit instanceof ChronoUnit) {
            return unit == ChronoUnit.YEARS
                    || unit == ChronoUnit.DECADES
                    || unit == ChronoUnit.CENTURIES
                    || unit == ChronoUnit.MILLENNIA;
        }
        return unit != null && unit.isSupportedBy(this);
    }

    /**
     * {@return the value of a field: {@link #startYear()} for {@link #FISCAL_YEAR}}
     *
     * @param field the field
     * @throws UnsupportedTemporalTypeException if it does not have the field, as {@link ChronoField#YEAR}
     */
    @Override
    public long getLong(TemporalField field) {
        Objects.requireNonNull(field, "field");
        if (field instanceof ChronoField) {
            throw unsupported(field);
        }
        return field.getFrom(this);
    }

    /**
     * {@return the fiscal year with a field changed: with {@link #FISCAL_YEAR} the fiscal year of the new value}
     *
     * @param field the field
     * @param newValue the new value
     * @throws UnsupportedTemporalTypeException if it does not have the field
     * @throws DateTimeException if the value is out of range
     */
    @Override
    public FiscalYear with(TemporalField field, long newValue) {
        Objects.requireNonNull(field, "field");
        if (field instanceof ChronoField) {
            throw unsupported(field);
        }
        return field.adjustInto(this, newValue);
    }

    /**
     * {@return the fiscal year changed by an adjuster, which may itself be a fiscal year}
     *
     * @param adjuster the adjuster
     * @throws DateTimeException if the adjuster does not apply to a fiscal year
     */
    @Override
    public FiscalYear with(TemporalAdjuster adjuster) {
        Objects.requireNonNull(adjuster, "adjuster");
        return (FiscalYear) adjuster.adjustInto(this);
    }

    /**
     * Moves a date into this fiscal year: 令和8年度 makes 2030-02-10 to 2027-02-10.
     *
     * @param temporal the date, month or date-time; its month and day are kept, but for 29 February where there is none
     * @return the date in this fiscal year
     * @throws UnsupportedTemporalTypeException if it has no year and month of the ISO calendar
     */
    @Override
    public Temporal adjustInto(Temporal temporal) {
        Objects.requireNonNull(temporal, "temporal");
        return temporal.with(FISCAL_YEAR, startYear);
    }

    /**
     * Asks a query: the precision is years, the chronology ISO, and there is no zone, date or time.
     *
     * @param query the query
     * @return what the query returns, which may be null
     */
    @Override
    @SuppressWarnings("unchecked") // the two queries are known to ask for these types
    public <R extends @Nullable Object> R query(TemporalQuery<R> query) {
        Objects.requireNonNull(query, "query");
        if (query == TemporalQueries.chronology()) {
            return (R) IsoChronology.INSTANCE;
        } else if (query == TemporalQueries.precision()) {
            return (R) ChronoUnit.YEARS;
        }
        return Temporal.super.query(query);
    }

    private static UnsupportedTemporalTypeException unsupported(TemporalField field) {
        return new UnsupportedTemporalTypeException(
                "Unsupported field: " + field + " (a fiscal year spans two calendar years; its field is FISCAL_YEAR)");
    }

    // Printing

    /**
     * Prints the year in a style: R8 with {@link FiscalYearStyle#SHORT}.
     *
     * @param style the style
     * @return the text, which {@link #parse(CharSequence)} reads back
     */
    public String format(FiscalYearStyle style) {
        Objects.requireNonNull(style, "style");
        return style.print(startYear);
    }

    /**
     * Prints the year in a style and in full-width characters, as set among Japanese text: Ｒ８, 令和８（２０２６）年度.
     *
     * @param style the style
     * @return the text, which {@link #parse(CharSequence)} reads back
     */
    public String formatFullWidth(FiscalYearStyle style) {
        Objects.requireNonNull(style, "style");
        String text = style.print(startYear);
        StringBuilder wide = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // The full-width forms stand in the order of ASCII.
            wide.append(c > ' ' && c <= '~' ? (char) (c - '!' + '！') : c);
        }
        return wide.toString();
    }

    /**
     * Prints the year with a formatter, which can use {@link #FISCAL_YEAR} and nothing else.
     *
     * @param formatter the formatter
     * @return the text
     * @throws DateTimeException if the formatter needs another field
     */
    public String format(DateTimeFormatter formatter) {
        Objects.requireNonNull(formatter, "formatter");
        return formatter.format(this);
    }

    // Object

    /**
     * Compares by time: the earlier fiscal year is less.
     *
     * @param other the other one
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(FiscalYear other) {
        Objects.requireNonNull(other, "other");
        return Integer.compare(startYear, other.startYear);
    }

    /**
     * {@return whether it is the same fiscal year}
     *
     * @param object what to compare with; null gives false
     */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof FiscalYear other && startYear == other.startYear;
    }

    /** {@return a hash code that goes with {@link #equals}} */
    @Override
    public int hashCode() {
        return startYear;
    }

    /**
     * Prints the full name, {@link FiscalYearStyle#ERA}: 令和8年度, and 令和元年度 for the first year of an era.
     *
     * @return the text, which {@link #parse(CharSequence)} reads back
     */
    @Override
    public String toString() {
        return format(FiscalYearStyle.ERA);
    }

    private Object readResolve() throws InvalidObjectException {
        if (!isInLimits(startYear)) {
            throw new InvalidObjectException("Fiscal year out of range: " + startYear);
        }
        return this;
    }
}
