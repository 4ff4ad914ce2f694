package jp.kurume.plan.source;

import com.fasterxml.jackson.annotation.JsonRootName;
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
@JsonRootName("source")
public record Source(String id, String title, PublicationDate published) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id is empty or holds white space, or the title is blank
     */
    public Source {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(published, "published");
        if (!isId(id)) {
            throw new IllegalArgumentException("A source's id is one word, but this is \"" + id + "\"");
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("The source \"" + id + "\" has no title");
        }
    }

    /**
     * Whether a text can be an id that tables cite: one word.
     *
     * @param text any text
     * @return true if it is not empty and holds no white space
     */
    public static boolean isId(String text) {
        Objects.requireNonNull(text, "text");
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Prints the id and the title. */
    @Override
    public String toString() {
        return id + " (" + title + ")";
    }
}
