package jp.kurume.plan.around.scene;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;

/**
 * One thing that is true in a scene.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its place in the scene, from 1
 * @param text its wording, as printed
 * @param citation where it is printed
 */
@JsonRootName("scene-point")
public record ScenePoint(int number, String text, Citation citation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or the text is blank
     */
    public ScenePoint {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(citation, "citation");
        if (number < 1 || text.isBlank()) {
            throw new IllegalArgumentException(
                    "A point of a scene needs a number from 1 and a text, but has " + number + " and \"" + text + "\"");
        }
    }

    /** Prints the text. */
    @Override
    public String toString() {
        return text;
    }
}
