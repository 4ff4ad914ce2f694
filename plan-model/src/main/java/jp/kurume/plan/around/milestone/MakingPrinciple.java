package jp.kurume.plan.around.milestone;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;

/**
 * A principle by which a plan is made (策定の基本姿勢).
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its place in the document, from 1
 * @param text what is held to, in words of the data where the citation is a reading
 * @param citation where it is printed
 */
@JsonRootName("making-principle")
public record MakingPrinciple(int number, String text, Citation citation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or the text is blank
     */
    public MakingPrinciple {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(citation, "citation");
        if (number < 1 || text.isBlank()) {
            throw new IllegalArgumentException(
                    "A principle needs a number from 1 and a text, but has " + number + " and \"" + text + "\"");
        }
    }

    /** Prints number and text. */
    @Override
    public String toString() {
        return number + " " + text;
    }
}
