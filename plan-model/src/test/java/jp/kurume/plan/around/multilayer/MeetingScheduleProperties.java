package jp.kurume.plan.around.multilayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

/** Against a calendar walked day by day. */
class MeetingScheduleProperties {

    private static MeetingSchedule monthly(int week, DayOfWeek weekday) {
        return MeetingSchedule.monthly(week, weekday, ExtraMeetings.WHEN_NEEDED);
    }

    /** Counts the days of that name from the first of the month, one by one. */
    private static boolean isNumbered(LocalDate date, int week, DayOfWeek weekday) {
        int seen = 0;
        for (LocalDate day = date.withDayOfMonth(1); !day.isAfter(date); day = day.plusDays(1)) {
            seen += day.getDayOfWeek() == weekday ? 1 : 0;
        }
        return date.getDayOfWeek() == weekday && seen == week;
    }

    @Property
    void theNextIsTheFirstDayThatCounts(
            @ForAll @DateRange(min = "1950-01-01", max = "2150-12-31") LocalDate date,
            @ForAll @IntRange(min = 1, max = 4) int week,
            @ForAll DayOfWeek weekday) {
        LocalDate expected = date;
        while (!isNumbered(expected, week, weekday)) {
            expected = expected.plusDays(1);
        }
        assertThat(monthly(week, weekday).nextOnOrAfter(date)).isEqualTo(expected);
    }

    @Property
    void daysBetweenAreAllThatCountAndNoOthers(
            @ForAll @DateRange(min = "1990-01-01", max = "2060-12-31") LocalDate first,
            @ForAll @IntRange(max = 400) int length,
            @ForAll @IntRange(min = 1, max = 4) int week,
            @ForAll DayOfWeek weekday) {
        MeetingSchedule schedule = monthly(week, weekday);
        List<LocalDate> expected = new ArrayList<>();
        for (LocalDate day = first; day.isBefore(first.plusDays(length)); day = day.plusDays(1)) {
            assertThat(schedule.isRegular(day)).isEqualTo(isNumbered(day, week, weekday));
            if (isNumbered(day, week, weekday)) {
                expected.add(day);
            }
        }
        assertThat(schedule.between(first, first.plusDays(length - 1L))).isEqualTo(expected);
    }

    @Example
    void fourthWednesdaysOfAFiscalYear() {
        // From a printed calendar of 令和3年度.
        assertThat(monthly(4, DayOfWeek.WEDNESDAY).between(LocalDate.of(2021, 4, 1), LocalDate.of(2022, 3, 31)))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2021-04-28",
                        "2021-05-26",
                        "2021-06-23",
                        "2021-07-28",
                        "2021-08-25",
                        "2021-09-22",
                        "2021-10-27",
                        "2021-11-24",
                        "2021-12-22",
                        "2022-01-26",
                        "2022-02-23",
                        "2022-03-23");
    }

    @Example
    void thereIsNoFifthInEveryMonth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> monthly(5, DayOfWeek.WEDNESDAY))
                .withMessage("Every month has a first to fourth Wednesday, but not always one numbered 5");
        assertThatIllegalArgumentException().isThrownBy(() -> monthly(0, DayOfWeek.WEDNESDAY));
    }

    @Example
    void prints() {
        assertThat(monthly(4, DayOfWeek.WEDNESDAY)).hasToString("毎月第4水曜日（+必要に応じて臨時開催）");
        assertThat(MeetingSchedule.monthly(1, DayOfWeek.FRIDAY, ExtraMeetings.NOT_PRINTED))
                .hasToString("毎月第1金曜日");
    }
}
