package jp.kurume.plan.time;

import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.YEAR;

import java.time.DateTimeException;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;
import java.util.Locale;
import java.util.Map;
import jp.kurume.plan.words.Words;
import org.jspecify.annotations.Nullable;

/** The field behind {@link FiscalYear#FISCAL_YEAR}; an enum, so that it stays one object through serialization. */
enum FiscalYearField implements TemporalField {
    FISCAL_YEAR;

    @Override
    public String getDisplayName(Locale locale) {
        return Words.in(locale).say("time.fiscal-year");
    }

    @Override
    public TemporalUnit getBaseUnit() {
        return ChronoUnit.YEARS;
    }

    @Override
    public TemporalUnit getRangeUnit() {
        return ChronoUnit.FOREVER;
    }

    @Override
    public ValueRange range() {
        return ValueRange.of(FiscalYear.MIN_VALUE, FiscalYear.MAX_VALUE);
    }

    @Override
    public boolean isDateBased() {
        return true;
    }

    @Override
    public boolean isTimeBased() {
        return false;
    }

    @Override
    public boolean isSupportedBy(TemporalAccessor temporal) {
        return temporal instanceof FiscalYear
                || (temporal.isSupported(YEAR) && temporal.isSupported(MONTH_OF_YEAR) && isIso(temporal));
    }

    @Override
    public ValueRange rangeRefinedBy(TemporalAccessor temporal) {
        // Asks the temporal and not isSupportedBy: what a formatter has parsed may hold this field and nothing else.
        if (!temporal.isSupported(this)) {
            throw unsupported();
        }
        return range();
    }

    @Override
    public long getFrom(TemporalAccessor temporal) {
        if (temporal instanceof FiscalYear fiscalYear) {
            return fiscalYear.startYear();
        }
        if (!isSupportedBy(temporal)) {
            throw unsupported();
        }
        int startYear = temporal.get(YEAR) - yearsAfterStart(temporal.get(MONTH_OF_YEAR));
        return range().checkValidValue(startYear, this);
    }

    /** Moves a date to the same month and day of another fiscal year; 29 February becomes the 28th where it must. */
    @Override
    @SuppressWarnings("unchecked") // Temporal.with returns the type it is called on: its contract
    public <R extends Temporal> R adjustInto(R temporal, long newValue) {
        int startYear = range().checkValidIntValue(newValue, this);
        if (temporal instanceof FiscalYear) {
            return (R) FiscalYear.of(startYear);
        }
        if (!isSupportedBy(temporal)) {
            throw unsupported();
        }
        return (R) temporal.with(YEAR, startYear + (long) yearsAfterStart(temporal.get(MONTH_OF_YEAR)));
    }

    /**
     * Turns a fiscal year and a month into a calendar year and a month, from which a formatter makes a date. Without a
     * month the fiscal year stays as it is. In every resolver style both must be valid: month 13 of a fiscal year could
     * be January or April.
     */
    @Override
    public @Nullable TemporalAccessor resolve(
            Map<TemporalField, Long> fieldValues, TemporalAccessor partialTemporal, ResolverStyle resolverStyle) {
        Long value = fieldValues.get(this);
        Long month = fieldValues.get(MONTH_OF_YEAR);
        if (value == null) {
            return null;
        }
        int startYear = range().checkValidIntValue(value, this);
        if (month == null) {
            return null;
        }
        long year = startYear + (long) yearsAfterStart(MONTH_OF_YEAR.checkValidIntValue(month));
        Long other = fieldValues.get(YEAR);
        if (other != null && other != year) {
            throw new DateTimeException("Conflict found: month " + month + " of fiscal year " + startYear + " is in "
                    + year + ", not " + other);
        }
        fieldValues.put(YEAR, year);
        fieldValues.remove(this);
        return null;
    }

    /** January to March are in the calendar year after the one that names the fiscal year. */
    static int yearsAfterStart(int month) {
        return month < 4 ? 1 : 0;
    }

    private static boolean isIso(TemporalAccessor temporal) {
        return Chronology.from(temporal).equals(IsoChronology.INSTANCE);
    }

    private static UnsupportedTemporalTypeException unsupported() {
        return new UnsupportedTemporalTypeException("Unsupported field: FiscalYear");
    }

    @Override
    public String toString() {
        return "FiscalYear";
    }
}
