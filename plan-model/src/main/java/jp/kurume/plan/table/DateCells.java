package jp.kurume.plan.table;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;
import jp.kurume.plan.time.WrittenDates;
import org.jspecify.annotations.Nullable;

/** What a {@link TableRow} reads of cells with years and days; apart from it, since many tables have none. */
final class DateCells {

    private DateCells() {}

    static @Nullable FiscalYear fiscalYear(TableRow row, String column) {
        try {
            return FiscalYear.parse(row.textOrEmpty(column));
        } catch (RuntimeException e) {
            DateProblems.note(row, column, TableProblems.CELL_FISCAL_YEAR, e);
            return null;
        }
    }

    static @Nullable FiscalYearRange fiscalYears(TableRow row, String column) {
        try {
            return FiscalYearRange.parse(row.textOrEmpty(column));
        } catch (RuntimeException e) {
            DateProblems.note(row, column, TableProblems.CELL_FISCAL_YEARS, e);
            return null;
        }
    }

    static @Nullable LocalDate date(TableRow row, String column) {
        String text = row.textOrEmpty(column);
        if (!TableRow.isIsoDate(text, 10)) {
            return otherDate(row, column, text);
        }
        int year = TableRow.digits(text, 0, 4);
        int month = TableRow.digits(text, 5, 7);
        int day = TableRow.digits(text, 8, 10);
        // No year 0, as with the other forms. What is no day is noted like a text of another form.
        return year > 0 && exists(year, month, day) ? LocalDate.of(year, month, day) : otherDate(row, column, text);
    }

    private static boolean exists(int year, int month, int day) {
        // The first days of every month are told without the classes of calendars, since plans begin and end on them.
        return month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year)));
    }

    private static @Nullable LocalDate otherDate(TableRow row, String column, String text) {
        Optional<LocalDate> day = WrittenDates.day(text);
        if (day.isEmpty()) {
            row.problem(column, TableProblems.CELL_DAY, texts(WrittenDates.suggestedDays(text)));
        }
        return day.orElse(null);
    }

    /** A day, or the first or last one of a month, or null, which is noted. */
    static @Nullable LocalDate end(TableRow row, String column, boolean first) {
        String text = row.textOrEmpty(column);
        Optional<LocalDate> day = first ? WrittenDates.firstDay(text) : WrittenDates.lastDay(text);
        if (day.isEmpty()) {
            List<String> days = texts(WrittenDates.suggestedDays(text));
            List<String> meant = days.isEmpty() ? texts(WrittenDates.suggestedMonths(text)) : days;
            row.problem(column, TableProblems.CELL_DAY_OR_MONTH, meant);
        }
        return day.orElse(null);
    }

    /** The month of publication in a cell that holds none in ISO form. */
    static PublicationDate otherMonth(TableRow row, String column) {
        String text = row.textOrEmpty(column);
        Optional<YearMonth> month = WrittenDates.month(text);
        if (month.isEmpty()) {
            row.problem(column, TableProblems.CELL_MONTH, texts(WrittenDates.suggestedMonths(text)));
        }
        return month.map(PublicationDate::in).orElse(PublicationDate.NOT_PRINTED);
    }

    private static List<String> texts(List<?> dates) {
        return dates.stream().map(Object::toString).toList();
    }
}
