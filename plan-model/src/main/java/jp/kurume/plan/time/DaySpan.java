package jp.kurume.plan.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.interchange.Day;
import jp.kurume.plan.interchange.MayBeLeftOut;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds (期間): always, from a first day on, up to a last day, or from one to the other.
 *
 * <p>Both days belong to it.
 *
 * <pre>{@code
 * DaySpan.of(Optional.of(LocalDate.of(2026, 4, 1)), Optional.empty()).includes(LocalDate.of(2027, 1, 1));    // true
 * }</pre>
 *
 * <p>In JSON it has {@code from} and {@code to}, each left out where no such day is told.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the first day; none where no beginning is told
 * @param last the last day; none where no end is told
 */
@JsonRootName("day-span")
public record DaySpan(
        @JsonIgnore List<LocalDate> first, @JsonIgnore List<LocalDate> last) implements Serializable {

    /** Every day. */
    public static final DaySpan ALWAYS = new DaySpan(List.of(), List.of());

    /**
     * Checks and copies the days.
     *
     * @throws IllegalArgumentException if there are two first or last days, the last is before the first, or a year is not one
     *     from 1 to 9999
     */
    public DaySpan {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        first = List.copyOf(first);
        last = List.copyOf(last);
        if (first.size() > 1 || last.size() > 1) {
            throw new IllegalArgumentException(
                    "A span goes from one day to one other, not from " + first + " to " + last);
        }
        first.forEach(DaySpan::checkYear);
        last.forEach(DaySpan::checkYear);
        if (!first.isEmpty() && !last.isEmpty() && last.get(0).isBefore(first.get(0))) {
            throw new IllegalArgumentException(
                    "A span cannot end on " + last.get(0) + " if it begins on " + first.get(0));
        }
    }

    private static void checkYear(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException("A span has days of the years 1 to 9999, not " + day);
        }
    }

    /**
     * The days from one to another.
     *
     * @param from the first day, or nothing
     * @param to the last day, or nothing
     * @return the span
     * @throws IllegalArgumentException if the last day is before the first, or a year is not one from 1 to 9999
     */
    public static DaySpan of(Optional<LocalDate> from, Optional<LocalDate> to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return from.isEmpty() && to.isEmpty()
                ? ALWAYS
                : new DaySpan(from.stream().toList(), to.stream().toList());
    }

    @JsonCreator
    static DaySpan fromJson(
            @JsonProperty("from") @MayBeLeftOut @Nullable Day from,
            @JsonProperty("to") @MayBeLeftOut @Nullable Day to) {
        return of(
                Optional.ofNullable(from).map(Day::date),
                Optional.ofNullable(to).map(Day::date));
    }

    @JsonProperty("from")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    Day fromInJson() {
        return first.isEmpty() ? null : new Day(first.get(0));
    }

    @JsonProperty("to")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    Day toInJson() {
        return last.isEmpty() ? null : new Day(last.get(0));
    }

    /** {@return the first day; nothing where no beginning is told} */
    public Optional<LocalDate> from() {
        return first.stream().findFirst();
    }

    /** {@return the last day; nothing where no end is told} */
    public Optional<LocalDate> to() {
        return last.stream().findFirst();
    }

    /** {@return whether neither a first nor a last day is told} */
    @JsonIgnore
    public boolean isAlways() {
        return first.isEmpty() && last.isEmpty();
    }

    /**
     * Whether a day belongs to it.
     *
     * @param day the day
     * @return true if the day is neither before the first nor after the last
     */
    public boolean includes(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return !isAfter(day) && !isBefore(day);
    }

    /**
     * Whether it begins after a day.
     *
     * @param day the day
     * @return true if the first day is later
     */
    public boolean isAfter(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return !first.isEmpty() && day.isBefore(first.get(0));
    }

    /**
     * Whether it ends before a day.
     *
     * @param day the day
     * @return true if the last day is earlier
     */
    public boolean isBefore(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return !last.isEmpty() && day.isAfter(last.get(0));
    }

    /**
     * Whether it has a day in common with another.
     *
     * @param other another span
     * @return true if there is a day that belongs to both
     */
    public boolean overlaps(DaySpan other) {
        Objects.requireNonNull(other, "other");
        return other.first.stream().noneMatch(this::isBefore) && first.stream().noneMatch(other::isBefore);
    }

    /** Prints the days: {@code 2026-04-01～2027-03-31}, {@code 2026-04-01～}, {@code ～2027-03-31} or {@code always}. */
    @Override
    public String toString() {
        return isAlways()
                ? "always"
                : from().map(LocalDate::toString).orElse("") + "～"
                        + to().map(LocalDate::toString).orElse("");
    }
}
