package jp.kurume.plan.around.multilayer;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;

/**
 * Something that a meeting deals with (主な協議内容). A list that ends with 等 names examples.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its place in the list, from 1
 * @param text what it is, as printed
 * @param citation where it is printed
 */
@JsonRootName("agenda-item")
public record AgendaItem(int number, String text, Citation citation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or the text is blank
     */
    public AgendaItem {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(citation, "citation");
        if (number < 1 || text.isBlank()) {
            throw new IllegalArgumentException("An item of an agenda needs a number from 1 and a text, but has "
                    + number + " and \"" + text + "\"");
        }
    }

    /** Prints the text. */
    @Override
    public String toString() {
        return text;
    }
}
