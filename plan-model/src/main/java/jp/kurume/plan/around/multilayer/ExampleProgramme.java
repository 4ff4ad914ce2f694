package jp.kurume.plan.around.multilayer;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;

/**
 * A programme that a document names as an example of support for the making of community (対象事業の例).
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its place in the list, from 1
 * @param name its name, as printed
 * @param programme the id of the programme in the table of programmes that it is, such as {@code 12-1}; empty where the table has none
 * @param markedNew whether it is marked as new (新規)
 * @param citation where it is printed
 */
@JsonRootName("example-programme")
public record ExampleProgramme(int number, String name, String programme, boolean markedNew, Citation citation)
        implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or the name is blank
     */
    public ExampleProgramme {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(citation, "citation");
        if (number < 1 || name.isBlank()) {
            throw new IllegalArgumentException(
                    "An example needs a number from 1 and a name, but has " + number + " and \"" + name + "\"");
        }
    }

    /** Prints the name. */
    @Override
    public String toString() {
        return name;
    }
}
