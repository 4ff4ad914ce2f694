package jp.kurume.plan.past;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.interchange.Numbered;
import jp.kurume.plan.source.Citation;

/**
 * One result of an {@link Achievement}, as the overview of a past plan names it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its place in the achievement, from 1
 * @param text its wording, as printed
 * @param citation where it is printed
 */
@JsonRootName("achievement-point")
public record AchievementPoint(int number, String text, Citation citation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or the text is blank
     */
    public AchievementPoint {
        Objects.requireNonNull(text, "text");
        Numbered.check("point of an achievement", number, text);
        Objects.requireNonNull(citation, "citation");
    }

    /** Prints the text. */
    @Override
    public String toString() {
        return text;
    }
}
