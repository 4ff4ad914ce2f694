package jp.kurume.plan.department;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.text.FoldedText;
import jp.kurume.plan.time.DaySpan;

/**
 * A department of a city (部署): one thing through all its names.
 *
 * <p>Departments are renamed and moved about at the turn of a year; what they answer for, and what they answered, stays
 * theirs by their id.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its opaque name, which never changes
 * @param names what it was and is called, the earliest first; on no day two of them
 */
@JsonRootName("department")
public record Department(String id, List<DepartmentName> names) implements Serializable {

    private static final Comparator<DepartmentName> EARLIEST_FIRST =
            Comparator.comparing(name -> name.days().from().orElse(LocalDate.MIN));

    /**
     * Checks the parts and puts the names in their order.
     *
     * @throws IllegalArgumentException if the id is blank, there is no name, or there are two on one day
     */
    public Department {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(names, "names");
        names = names.stream().sorted(EARLIEST_FIRST).toList();
        if (id.isBlank() || names.isEmpty()) {
            throw new IllegalArgumentException(
                    "A department needs an id and a name, but has \"" + id + "\" and " + names);
        }
        for (int i = 1; i < names.size(); i++) {
            if (names.get(i - 1).days().overlaps(names.get(i).days())) {
                throw new IllegalArgumentException("The department " + id + " cannot be called " + names.get(i - 1)
                        + " and " + names.get(i) + " at once");
            }
        }
    }

    /** {@return its name of today or of last: that of its last days} */
    @JsonIgnore
    public String name() {
        return names.get(names.size() - 1).name();
    }

    /**
     * What it is called on a day.
     *
     * @param day the day
     * @return its name then; nothing if there was no such department on that day
     */
    public Optional<DepartmentName> on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return names.stream().filter(name -> name.days().includes(day)).findFirst();
    }

    /**
     * Whether it is there on every day of a span.
     *
     * @param days the span
     * @return false if it begins after one of them, ends before one, or is not there in between
     */
    public boolean isThereOn(DaySpan days) {
        Objects.requireNonNull(days, "days");
        LocalDate next = days.from().orElse(LocalDate.MIN);
        for (DepartmentName name : names) {
            if (name.days().includes(next)) {
                if (name.days().to().isEmpty()) {
                    return true;
                }
                next = name.days().to().get().plusDays(1);
            }
        }
        return days.isBefore(next);
    }

    /**
     * {@return whether a text is its id or a name of it, of today or of former days}
     *
     * @param text the text, in any width and with or without blanks ({@link FoldedText})
     */
    public boolean isCalled(String text) {
        FoldedText sought = FoldedText.of(text);
        return id.equals(text)
                || names.stream()
                        .anyMatch(name -> FoldedText.of(name.name()).letters().equals(sought.letters()));
    }

    /** Prints id and last name: {@code welfare 地域福祉課}. */
    @Override
    public String toString() {
        return id + " " + name();
    }
}
