package jp.kurume.plan.around.governance;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;

/**
 * What a plan says of itself in passing: when it is looked at again, what it is in line with, where more is told; and what of it
 * is not known here, since it stands in a figure that was not transcribed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its place among the notes, from 1
 * @param kind what it is about
 * @param text what it says, in words of the data where the citation is a reading
 * @param citation where it is printed
 */
@JsonRootName("plan-note")
public record PlanNote(int number, NoteKind kind, String text, Citation citation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or the text is blank
     */
    public PlanNote {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(citation, "citation");
        if (number < 1 || text.isBlank()) {
            throw new IllegalArgumentException(
                    "A note needs a number from 1 and a text, but has " + number + " and \"" + text + "\"");
        }
    }

    /** Prints the text. */
    @Override
    public String toString() {
        return text;
    }
}
