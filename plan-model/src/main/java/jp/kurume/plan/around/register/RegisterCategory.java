package jp.kurume.plan.around.register;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;

/**
 * A category under which a register files its entries (取組みの分類), one of the plan's own.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its number, from 1
 * @param title its title, as the plan has it
 * @param citation where it is printed
 */
@JsonRootName("register-category")
public record RegisterCategory(int number, String title, Citation citation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or the title is blank
     */
    public RegisterCategory {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(citation, "citation");
        if (number < 1 || title.isBlank()) {
            throw new IllegalArgumentException("A register's category needs a number from 1 and a title, but has "
                    + number + " and \"" + title + "\"");
        }
    }

    /** Prints number and title. */
    @Override
    public String toString() {
        return number + " " + title;
    }
}
