package jp.kurume.plan.source;

import java.io.Serializable;
import java.util.Objects;

/**
 * A document that facts are taken from.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the opaque name under which tables cite it, such as {@code second-plan-draft}; one word
 * @param title its title as printed
 * @param published when it was published, as far as it says so
 */
public record Source(String id, String title, PublicationDate published) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id is blank or holds a blank, or the title is blank
     */
    public Source {
        Objects.requireNonNull(published, "published");
        if (id.isBlank() || id.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("A source's id is one word, but this is \"" + id + "\"");
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("The source \"" + id + "\" has no title");
        }
    }

    /** Prints the id and the title. */
    @Override
    public String toString() {
        return id + " (" + title + ")";
    }
}
