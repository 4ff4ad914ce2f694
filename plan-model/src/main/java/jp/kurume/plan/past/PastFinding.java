package jp.kurume.plan.past;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.interchange.Numbered;
import jp.kurume.plan.source.Citation;

/**
 * What people and groups said who were heard or asked for the next plan (ヒアリング・アンケート), as a short topic under a category of
 * the past one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param category the category under which it stands
 * @param number its place in the category, from 1
 * @param text what was said, in a few words of the data
 * @param citation where it is printed
 */
@JsonRootName("finding")
public record PastFinding(PastCategory category, int number, String text, Citation citation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or the text is blank
     */
    public PastFinding {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(category, "category");
        Numbered.check("finding", number, text);
        Objects.requireNonNull(citation, "citation");
    }

    /** Prints the text. */
    @Override
    public String toString() {
        return text;
    }
}
