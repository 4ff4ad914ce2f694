package jp.kurume.plan.time;

import java.io.InvalidObjectException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.UnsupportedTemporalTypeException;

/**
 * What {@link FiscalYear}, its field and its ranges refuse, in the exceptions of java.time.
 *
 * <p>Apart from them, since a class is checked when it is loaded, and for that every exception that it throws or catches
 * itself is loaded too: milliseconds of a process that asks one question and throws none.
 */
final class Refusals {

    private Refusals() {}

    static RuntimeException date(String message) {
        return new DateTimeException(message);
    }

    static RuntimeException unsupported(String message) {
        return new UnsupportedTemporalTypeException(message);
    }

    /** The fiscal year of anything else that has a year and a month. */
    static FiscalYear convert(TemporalAccessor temporal) {
        try {
            return temporal.isSupported(FiscalYear.FISCAL_YEAR)
                    ? FiscalYear.ofChecked(temporal.getLong(FiscalYear.FISCAL_YEAR))
                    : FiscalYear.of(LocalDate.from(temporal));
        } catch (DateTimeException e) {
            throw new DateTimeException(
                    "Unable to obtain FiscalYear from TemporalAccessor: " + temporal + " of type "
                            + temporal.getClass().getName(),
                    e);
        }
    }

    /** Checks what was serialised. */
    static void checkRead(int startYear) throws InvalidObjectException {
        if (!FiscalYear.isInLimits(startYear)) {
            throw new InvalidObjectException("Fiscal year out of range: " + startYear);
        }
    }
}
