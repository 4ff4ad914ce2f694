package jp.kurume.plan.around.register;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;

/**
 * What a register says of itself (※), such as how it files its entries.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its place in the register, from 1
 * @param text what it says, in words of the data where the citation is a reading
 * @param citation where it is printed
 */
@JsonRootName("register-note")
public record RegisterNote(int number, String text, Citation citation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or the text is blank
     */
    public RegisterNote {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(citation, "citation");
        if (number < 1 || text.isBlank()) {
            throw new IllegalArgumentException("A note of a register needs a number from 1 and a text, but has "
                    + number + " and \"" + text + "\"");
        }
    }

    /** Prints the text. */
    @Override
    public String toString() {
        return text;
    }
}
