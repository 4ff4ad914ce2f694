package jp.kurume.plan.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;

class WrittenDatesProperties {

    private static final List<String> KANJI = List.of("明治", "大正", "昭和", "平成", "令和");
    private static final List<String> LETTERS = List.of("M", "T", "S", "H", "R");
    private static final List<String> SQUARES = List.of("㍾", "㍽", "㍼", "㍻", "㋿");

    /** Every form of a day means the day that the JDK's own Japanese calendar says it is. */
    @Property(tries = 3000)
    void everyFormOfADayIsThatDay(@ForAll @DateRange(min = "1873-01-01", max = "2099-12-31") LocalDate day) {
        JapaneseDate japanese = JapaneseDate.from(day);
        int era = japanese.getEra().getValue() + 1;
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        int month = day.getMonthValue();
        int date = day.getDayOfMonth();
        assertThat(japanese.getEra().getDisplayName(TextStyle.FULL, Locale.JAPAN))
                .isEqualTo(KANJI.get(era));
        List<String> forms = List.of(
                day.toString(),
                day.getYear() + "/" + month + "/" + date,
                day.getYear() + "年" + month + "月" + date + "日",
                KANJI.get(era) + year + "年" + month + "月" + date + "日",
                KANJI.get(era) + (year == 1 ? "元" : year) + "年" + month + "月" + date + "日",
                SQUARES.get(era) + year + "年" + month + "月" + date + "日",
                LETTERS.get(era) + year + "." + month + "." + date,
                LETTERS.get(era).toLowerCase(Locale.ROOT) + year + "/" + month + "/" + date);
        for (String form : forms) {
            assertThat(WrittenDates.day(form)).as(form).contains(day);
            assertThat(WrittenDates.day(fullWidth(form))).as(form).contains(day);
        }
        assertThat(WrittenDates.month(KANJI.get(era) + year + "年" + month + "月"))
                .contains(YearMonth.from(day));
        assertThat(WrittenDates.month(day.getYear() + "/" + month)).contains(YearMonth.from(day));
    }

    private static String fullWidth(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append((char) (c > ' ' && c <= '~' ? c - '!' + '！' : c)));
        return out.toString();
    }
}
