package jp.kurume.plan.around.multilayer;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * When a meeting is held (開催日): on one weekday of one week of every month, such as 毎月第4水曜日, and perhaps beside that.
 *
 * <p>第4水曜日 is the fourth Wednesday of the month, not the Wednesday of its fourth week. Public holidays are not looked at:
 * schedules do not say whether a meeting that falls on one is moved (第4水曜日 of February 2022 was 天皇誕生日).
 *
 * <pre>{@code
 * MeetingSchedule schedule = MeetingSchedule.monthly(4, DayOfWeek.WEDNESDAY, ExtraMeetings.WHEN_NEEDED);
 * schedule.nextOnOrAfter(LocalDate.of(2026, 4, 1));     // 2026-04-22
 * schedule.isRegular(LocalDate.of(2026, 4, 22));        // true
 * schedule.extraMeetings();                             // WHEN_NEEDED: nobody can tell these beforehand
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param week which of the month's days of that name, from 1 to 4; a fifth one is not in every month
 * @param weekday the day of the week
 * @param extraMeetings whether there may be others
 */
@JsonRootName("meeting-schedule")
public record MeetingSchedule(int week, DayOfWeek weekday, ExtraMeetings extraMeetings) implements Serializable {

    private static final int LAST_OF_EVERY_MONTH = 4;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the week is not from 1 to 4
     */
    public MeetingSchedule {
        Objects.requireNonNull(weekday, "weekday");
        Objects.requireNonNull(extraMeetings, "extraMeetings");
        if (week < 1 || week > LAST_OF_EVERY_MONTH) {
            throw new IllegalArgumentException("Every month has a first to fourth "
                    + weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", but not always one numbered " + week);
        }
    }

    /**
     * {@return a schedule with one regular meeting a month}
     *
     * @param week which of the month's days of that name, from 1 to 4
     * @param weekday the day of the week
     * @param extraMeetings whether there may be others
     * @throws IllegalArgumentException if the week is not from 1 to 4
     */
    public static MeetingSchedule monthly(int week, DayOfWeek weekday, ExtraMeetings extraMeetings) {
        return new MeetingSchedule(week, weekday, extraMeetings);
    }

    /**
     * The regular meeting of a month.
     *
     * @param month the month
     * @return its day
     */
    public LocalDate in(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week, weekday));
    }

    /**
     * The next regular meeting: on the day itself if there is one then.
     *
     * @param date the day from which to look
     * @return the first day of a regular meeting that is not before it
     * @throws java.time.DateTimeException if it would lie beyond the last date that {@link LocalDate} has
     */
    public LocalDate nextOnOrAfter(LocalDate date) {
        YearMonth month = YearMonth.from(date);
        LocalDate thisMonth = in(month);
        return thisMonth.isBefore(date) ? in(month.plusMonths(1)) : thisMonth;
    }

    /**
     * The regular meetings within some time, such as a fiscal year.
     *
     * @param first the first day
     * @param last the last day, which belongs to the time
     * @return the days in their order; none if the last day is before the first
     */
    public List<LocalDate> between(LocalDate first, LocalDate last) {
        List<LocalDate> days = new ArrayList<>();
        YearMonth end = YearMonth.from(last);
        for (YearMonth month = YearMonth.from(first); !month.isAfter(end); month = month.plusMonths(1)) {
            LocalDate day = in(month);
            if (!day.isBefore(first) && !day.isAfter(last)) {
                days.add(day);
            }
        }
        return List.copyOf(days);
    }

    /**
     * {@return whether a day is one of a regular meeting}
     *
     * @param date the day
     */
    public boolean isRegular(LocalDate date) {
        return in(YearMonth.from(date)).equals(date);
    }

    /** Prints the schedule as slides do: {@code 毎月第4水曜日（+必要に応じて臨時開催）}. */
    @Override
    public String toString() {
        return "毎月第" + week + weekday.getDisplayName(TextStyle.FULL, Locale.JAPANESE)
                + (extraMeetings == ExtraMeetings.WHEN_NEEDED ? "（+必要に応じて臨時開催）" : "");
    }
}
