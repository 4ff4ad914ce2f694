package jp.kurume.plan.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearParseException;
import jp.kurume.plan.time.FiscalYearRange;
import jp.kurume.plan.time.WrittenDates;
import org.jspecify.annotations.Nullable;

/** What a {@link TableRow} reads of cells with years and days; apart from it, since many tables have none. */
final class DateCells {

    private DateCells() {}

    static @Nullable FiscalYear fiscalYear(TableRow row, String column) {
        try {
            return FiscalYear.parse(row.textOrEmpty(column));
        } catch (FiscalYearParseException e) {
            row.problem(column, TableProblems.CELL_FISCAL_YEAR, suggested(e), e.reason());
            return null;
        }
    }

    static @Nullable FiscalYearRange fiscalYears(TableRow row, String column) {
        try {
            return FiscalYearRange.parse(row.textOrEmpty(column));
        } catch (FiscalYearParseException e) {
            row.problem(column, TableProblems.CELL_FISCAL_YEARS, suggested(e), e.reason());
            return null;
        }
    }

    private static List<String> suggested(FiscalYearParseException e) {
        return e.suggestion().isPresent() ? List.of(e.suggestion().get().toString()) : List.of();
    }

    static @Nullable LocalDate date(TableRow row, String column) {
        String text = row.textOrEmpty(column);
        // No year 0, as with the other forms.
        if (TableRow.isIsoDate(text, 10) && TableRow.digits(text, 0, 4) > 0) {
            try {
                return LocalDate.of(
                        TableRow.digits(text, 0, 4), TableRow.digits(text, 5, 7), TableRow.digits(text, 8, 10));
            } catch (DateTimeException e) {
                // Noted below, like a text of another form.
            }
        }
        return otherDate(row, column, text);
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
