package jp.kurume.plan.districts;

import java.io.Serializable;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kurume.plan.text.Dashes;

/**
 * The hours of an office where they are plain (受付時間): one span of hours, on days of the week or on days that are not told, as
 * in 月～金 8:30～17:15, 金～月 10:00～16:00, 平日 午前9時から午後5時 or 9:00-17:00.
 *
 * <p>Whatever else is printed with it (昼休みを除く, 第3土曜) makes it one that only people can read.
 *
 * <p>Immutable and thread-safe.
 *
 * @param days the days of the week, Monday first; none where they are not told
 * @param opens when the office opens
 * @param closes when it closes
 */
public record OpeningHours(List<DayOfWeek> days, LocalTime opens, LocalTime closes) implements Serializable {

    private static final String WEEK = "月火水木金土日";
    private static final String DAY = "([" + WEEK + "])(?:曜日|曜)?";
    private static final String TO = "\\s*(?:[-~〜∼〰]|から)\\s*";
    private static final String TIME = "(午前|午後)?\\s*(\\d{1,2})(?::(\\d{2})|時(?:(\\d{1,2})分|(半))?)";

    private static final String DAYS = "(平日)|(毎日)|" + DAY + TO + DAY + "|((?:" + DAY + "[・、,\\s]*){1,7})";

    private static final Pattern HOURS = Pattern.compile("(?:" + DAYS + ")?[\\s、,:：]*" + TIME + TO + TIME + "(?:まで)?");

    /** Copies the days. */
    public OpeningHours {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(closes, "closes");
        days = List.copyOf(days);
    }

    /**
     * The hours that a text tells plainly.
     *
     * @param printed the hours as printed
     * @return the hours; nothing for any other text
     */
    public static Optional<OpeningHours> parse(String printed) {
        Objects.requireNonNull(printed, "printed");
        String text = Dashes.asHyphens(
                Normalizer.normalize(printed, Normalizer.Form.NFKC).strip());
        Matcher matcher = HOURS.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<LocalTime> opens = time(matcher, 7);
        Optional<LocalTime> closes = time(matcher, 12);
        if (opens.isEmpty() || closes.isEmpty() || !opens.get().isBefore(closes.get())) {
            return Optional.empty();
        }
        return Optional.of(new OpeningHours(read(matcher), opens.get(), closes.get()));
    }

    private static List<DayOfWeek> read(Matcher matcher) {
        if (matcher.group(1) != null) {
            return between(0, 4);
        }
        if (matcher.group(2) != null) {
            return between(0, 6);
        }
        if (matcher.group(3) != null) {
            return between(WEEK.indexOf(matcher.group(3)), WEEK.indexOf(matcher.group(4)));
        }
        List<DayOfWeek> days = new ArrayList<>();
        if (matcher.group(5) != null) {
            Matcher one = Pattern.compile(DAY).matcher(matcher.group(5));
            while (one.find()) {
                days.add(DayOfWeek.of(WEEK.indexOf(one.group(1)) + 1));
            }
        }
        return days;
    }

    /** The days from one to another, Monday first, also where a Sunday lies between them. */
    private static List<DayOfWeek> between(int first, int last) {
        List<DayOfWeek> days = new ArrayList<>();
        for (int day = 0; day < WEEK.length(); day++) {
            if (first <= last ? day >= first && day <= last : day >= first || day <= last) {
                days.add(DayOfWeek.of(day + 1));
            }
        }
        return days;
    }

    /** The time of the groups from a number on; nothing if there is no such time. */
    private static Optional<LocalTime> time(Matcher matcher, int group) {
        int hour = Integer.parseInt(matcher.group(group + 1));
        int minute = 0;
        for (int i = group + 2; i <= group + 3; i++) {
            minute = matcher.group(i) == null ? minute : Integer.parseInt(matcher.group(i));
        }
        minute = matcher.group(group + 4) == null ? minute : 30;
        boolean isAfternoon = "午後".equals(matcher.group(group));
        if ((isAfternoon && hour > 12) || hour > 23 || minute > 59) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(isAfternoon && hour < 12 ? hour + 12 : hour, minute));
    }

    /** Prints days and hours: {@code [MONDAY, FRIDAY] 08:30–17:15}. */
    @Override
    public String toString() {
        return (days.isEmpty() ? "" : days + " ") + opens + "–" + closes;
    }
}
