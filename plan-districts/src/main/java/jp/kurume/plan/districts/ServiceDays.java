package jp.kurume.plan.districts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * On which days an office serves a district (担当の期間): always, or from a first day, to a last day, or both.
 *
 * <p>Both days belong.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the first day; none where it has served before anybody asks
 * @param last the last day; none where no end is told
 */
public record ServiceDays(List<LocalDate> first, List<LocalDate> last) implements Serializable {

    /** Always. */
    public static final ServiceDays ALWAYS = new ServiceDays(List.of(), List.of());

    /**
     * Checks and copies the days.
     *
     * @throws IllegalArgumentException if there are two first or last days, the last is before the first, or a year is not
     *     one from 1 to 9999
     */
    public ServiceDays {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        first = List.copyOf(first);
        last = List.copyOf(last);
        if (first.size() > 1 || last.size() > 1) {
            throw new IllegalArgumentException(
                    "An office serves from one day to one other, not from " + first + " to " + last);
        }
        first.forEach(ServiceDays::checkYear);
        last.forEach(ServiceDays::checkYear);
        if (!first.isEmpty() && !last.isEmpty() && last.get(0).isBefore(first.get(0))) {
            throw new IllegalArgumentException(
                    "An office cannot serve to " + last.get(0) + " if it serves from " + first.get(0));
        }
    }

    private static void checkYear(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException("Offices serve on days of the years 1 to 9999, not on " + day);
        }
    }

    /**
     * The days from one to another.
     *
     * @param from the first day, or nothing
     * @param to the last day, or nothing
     * @return the days
     * @throws IllegalArgumentException if the last day is before the first, or a year is not one from 1 to 9999
     */
    public static ServiceDays of(Optional<LocalDate> from, Optional<LocalDate> to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return new ServiceDays(from.stream().toList(), to.stream().toList());
    }

    /** {@return the first day; nothing where none is told} */
    public Optional<LocalDate> from() {
        return first.stream().findFirst();
    }

    /** {@return the last day; nothing where none is told} */
    public Optional<LocalDate> to() {
        return last.stream().findFirst();
    }

    /** {@return whether neither a first nor a last day is told} */
    public boolean isAlways() {
        return first.isEmpty() && last.isEmpty();
    }

    /**
     * Whether a day is one of them.
     *
     * @param day the day
     * @return true if it is neither before the first day nor after the last
     */
    public boolean include(LocalDate day) {
        return first.stream().noneMatch(day::isBefore) && last.stream().noneMatch(day::isAfter);
    }

    /**
     * Whether they have a day in common with others.
     *
     * @param other other days
     * @return true if there is a day that both include
     */
    public boolean overlap(ServiceDays other) {
        Objects.requireNonNull(other, "other");
        return !isBefore(other) && !other.isBefore(this);
    }

    private boolean isBefore(ServiceDays other) {
        return !last.isEmpty() && !other.first.isEmpty() && last.get(0).isBefore(other.first.get(0));
    }

    /** Prints the days: {@code from 2026-04-01 to 2027-03-31}, or {@code always}. */
    @Override
    public String toString() {
        String from = first.isEmpty() ? "" : "from " + first.get(0);
        String to = last.isEmpty() ? "" : "to " + last.get(0);
        return isAlways() ? "always" : (from + " " + to).strip();
    }
}
