package jp.kurume.plan.diff;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;

/**
 * An element of an edition as it stands there: what a {@link Change} tells of.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its number or id in the edition, such as {@code 3}, {@code 4.1} or {@code guardianship}
 * @param title its name or wording there
 * @param citation where it is printed
 */
@JsonRootName("element")
public record Element(String id, String title, Citation citation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if id or title is blank
     */
    public Element {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(citation, "citation");
        if (id.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException(
                    "An element needs an id and a title, but has \"" + id + "\" and \"" + title + "\"");
        }
    }

    /** Prints id and title: {@code 3 相手の立場を想像する}. */
    @Override
    public String toString() {
        return id + " " + title;
    }
}
