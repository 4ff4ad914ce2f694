package jp.kurume.plan.model;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.interchange.Numbered;
import jp.kurume.plan.source.Citation;

/**
 * A need that the hearings and surveys brought out (見えてきたキーワード・ニーズ).
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its number in the plan, from 1
 * @param title its wording, as printed
 * @param citation where it is printed
 */
@JsonRootName("need")
public record Need(int number, String title, Citation citation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or the title is blank
     */
    public Need {
        Objects.requireNonNull(title, "title");
        Numbered.check("need", number, title);
        Objects.requireNonNull(citation, "citation");
    }

    /** Prints number and title: {@code 3 相手の立場を想像する}. */
    @Override
    public String toString() {
        return number + " " + title;
    }
}
