package jp.kurume.plan.model;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.interchange.Numbered;
import jp.kurume.plan.source.Citation;

/**
 * A basic viewpoint of a plan (基本的な視点).
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its number in the plan, from 1
 * @param title its wording, as printed
 * @param citation where it is printed
 */
@JsonRootName("viewpoint")
public record Viewpoint(int number, String title, Citation citation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or the title is blank
     */
    public Viewpoint {
        Objects.requireNonNull(title, "title");
        Numbered.check("viewpoint", number, title);
        Objects.requireNonNull(citation, "citation");
    }

    /** Prints number and title: {@code 2 支え合う地域をつくる}. */
    @Override
    public String toString() {
        return number + " " + title;
    }
}
