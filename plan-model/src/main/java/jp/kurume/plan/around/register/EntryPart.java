package jp.kurume.plan.around.register;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * A part of an entry that names years and departments of its own, where the entry as a whole does not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its place in the entry, from 1
 * @param title what is done, in the register's words
 * @param period when it was done, as far as is printed
 * @param departments the departments that did it
 * @param citation where it is printed
 */
@JsonRootName("entry-part")
@Value.Builder
public record EntryPart(int number, String title, ActivityPeriod period, List<String> departments, Citation citation)
        implements WithEntryPart, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if the number is not positive, the title is blank, or no department is named
     */
    public EntryPart {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(citation, "citation");
        departments = List.copyOf(departments);
        if (number < 1 || title.isBlank() || departments.isEmpty()) {
            throw new IllegalArgumentException("A part of an entry needs a number from 1, a title and a department, but"
                    + " has " + number + ", \"" + title + "\", " + departments);
        }
    }

    /** Prints number, title, period and departments. */
    @Override
    public String toString() {
        return number + " " + title + " [" + period + "] " + departments;
    }

    /** Builds a part of an entry. */
    public static final class Builder extends EntryPartBuilder {
        /** Starts with nothing set. */
        public Builder() {}
    }
}
