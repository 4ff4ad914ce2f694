package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Objects;
import jp.kurume.plan.time.FiscalYear;

/**
 * The years by which a measure is counted (年度・暦年): those of the administration, from April to March, or those of the calendar.
 *
 * <p>Years of a measure are kept as {@link FiscalYear} in either case, by the number of the calendar year in which they begin: of
 * a measure that is counted by calendar years, {@code FiscalYear.of(2022)} is 2022年, from January to December.
 */
public enum YearKind {
    /** The year goes from 1 April to 31 March (年度). */
    @JsonProperty("fiscal-year")
    FISCAL_YEAR {
        @Override
        public LocalDate firstDay(FiscalYear year) {
            Objects.requireNonNull(year, "year");
            return year.start();
        }

        @Override
        public LocalDate lastDay(FiscalYear year) {
            Objects.requireNonNull(year, "year");
            return year.end();
        }

        @Override
        public String print(FiscalYear year) {
            Objects.requireNonNull(year, "year");
            return year.toString();
        }
    },
    /** The year goes from 1 January to 31 December (暦年). */
    @JsonProperty("calendar-year")
    CALENDAR_YEAR {
        @Override
        public LocalDate firstDay(FiscalYear year) {
            Objects.requireNonNull(year, "year");
            return LocalDate.of(year.startYear(), 1, 1);
        }

        @Override
        public LocalDate lastDay(FiscalYear year) {
            Objects.requireNonNull(year, "year");
            return LocalDate.of(year.startYear(), 12, 31);
        }

        @Override
        public String print(FiscalYear year) {
            Objects.requireNonNull(year, "year");
            // The era of its last day, as 2019年 is 令和元年.
            JapaneseDate last = JapaneseDate.from(lastDay(year));
            String era = DateTimeFormatter.ofPattern("GGGG", Locale.JAPANESE).format(last);
            int ofEra = last.get(ChronoField.YEAR_OF_ERA);
            return era + (ofEra == 1 ? "元" : String.valueOf(ofEra)) + "年";
        }
    };

    /**
     * The first day of a year.
     *
     * @param year the year
     * @return 1 April, or 1 January
     */
    public abstract LocalDate firstDay(FiscalYear year);

    /**
     * The last day of a year.
     *
     * @param year the year
     * @return 31 March of the next calendar year, or 31 December
     */
    public abstract LocalDate lastDay(FiscalYear year);

    /**
     * Prints a year.
     *
     * @param year the year
     * @return such as 令和4年度, or 令和4年
     */
    public abstract String print(FiscalYear year);
}
