package jp.kurume.plan.indicators.stratml;

import java.time.LocalDate;
import java.util.Locale;

/** Dates as XML Schema writes them, which is what {@link LocalDate#toString()} gives up to the year 9999 only. */
final class Dates {

    private Dates() {}

    static String of(LocalDate date) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
