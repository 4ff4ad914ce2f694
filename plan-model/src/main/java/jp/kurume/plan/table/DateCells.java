package jp.kurume.plan.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearParseException;
import jp.kurume.plan.time.FiscalYearRange;
import org.jspecify.annotations.Nullable;

/** What a {@link TableRow} reads of cells with years and days; apart from it, since many tables have none. */
final class DateCells {

    private DateCells() {}

    static @Nullable FiscalYear fiscalYear(TableRow row, String column) {
        try {
            return FiscalYear.parse(row.textOrEmpty(column));
        } catch (FiscalYearParseException e) {
            row.problem(column, "a fiscal year such as R8 or 令和8年度 (" + e.getMessage() + ")");
            return null;
        }
    }

    static @Nullable FiscalYearRange fiscalYears(TableRow row, String column) {
        try {
            return FiscalYearRange.parse(row.textOrEmpty(column));
        } catch (FiscalYearParseException e) {
            row.problem(column, "a span of fiscal years such as R8–R12 (" + e.getMessage() + ")");
            return null;
        }
    }

    static @Nullable LocalDate date(TableRow row, String column) {
        String text = row.textOrEmpty(column);
        if (TableRow.isIsoDate(text, 10)) {
            try {
                return LocalDate.of(
                        TableRow.digits(text, 0, 4), TableRow.digits(text, 5, 7), TableRow.digits(text, 8, 10));
            } catch (DateTimeException e) {
                // Noted below, like a text of another form.
            }
        }
        row.problem(column, "a day such as 2026-04-01");
        return null;
    }
}
