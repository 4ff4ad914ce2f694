package jp.kurume.plan.districts.hsds;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.OpeningHours;
import jp.kurume.plan.time.DaySpan;

/** When offices are open, as schedules: as printed, and in parts where that is plain. */
final class Schedules {

    /** Japan's time, which is the same all the year. */
    private static final String ZONE = "+09:00";

    private final Identifiers ids;

    Schedules(Identifiers ids) {
        this.ids = ids;
    }

    /**
     * The schedule of a service; none where nothing is printed of its hours and days.
     *
     * @param rows the rows of the service, whose days are those of the service where all of them have the same
     */
    List<JsonObject> of(String service, Office office, List<Assignment> rows) {
        String printed = printed(office);
        DaySpan days = common(rows);
        if (printed.isEmpty() && days.isAlways()) {
            return List.of();
        }
        JsonObject schedule = new JsonObject()
                .put("id", ids.of("schedule", service))
                .put("service_id", service)
                .put("valid_from", days.from().map(LocalDate::toString).orElse(""))
                .put("valid_to", days.to().map(LocalDate::toString).orElse(""));
        Optional<OpeningHours> plain = OpeningHours.parse(office.details().hours());
        plain.filter(hours -> !hours.days().isEmpty())
                .ifPresent(hours -> schedule.put("freq", "WEEKLY").put("byday", byday(hours.days())));
        schedule.put("description", printed);
        plain.ifPresent(hours -> schedule.put("opens_at", time(hours.opens())).put("closes_at", time(hours.closes())));
        return List.of(schedule);
    }

    /** The days of all rows, if they are the same. */
    private static DaySpan common(List<Assignment> rows) {
        List<DaySpan> all = rows.stream().map(Assignment::days).distinct().toList();
        return all.size() == 1 ? all.get(0) : DaySpan.ALWAYS;
    }

    private static String printed(Office office) {
        List<String> printed = new ArrayList<>();
        if (!office.details().hours().isEmpty()) {
            printed.add(office.details().hours());
        }
        if (!office.details().closed().isEmpty()) {
            printed.add("休業日: " + office.details().closed());
        }
        return String.join("。", printed);
    }

    private static String byday(List<DayOfWeek> days) {
        return days.stream().map(day -> day.name().substring(0, 2)).collect(Collectors.joining(","));
    }

    private static String time(LocalTime time) {
        return time + ZONE;
    }
}
