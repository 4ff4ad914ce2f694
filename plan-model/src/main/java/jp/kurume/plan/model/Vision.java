package jp.kurume.plan.model;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;

/**
 * What the city is to become (めざす姿).
 *
 * <p>Immutable and thread-safe.
 *
 * @param text its wording, as printed
 * @param citation where it is printed
 */
@JsonRootName("vision")
public record Vision(String text, Citation citation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public Vision {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(citation, "citation");
        if (text.isBlank()) {
            throw new IllegalArgumentException("A vision needs a text");
        }
    }

    /** Prints the text. */
    @Override
    public String toString() {
        return text;
    }
}
