package jp.kurume.plan.past;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.interchange.Numbered;
import jp.kurume.plan.source.Citation;

/**
 * A category under which a past plan ordered its initiatives (分類).
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its number, from 1
 * @param title its wording, as printed
 * @param citation where it is printed
 */
@JsonRootName("past-category")
public record PastCategory(int number, String title, Citation citation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or the title is blank
     */
    public PastCategory {
        Objects.requireNonNull(title, "title");
        Numbered.check("category", number, title);
        Objects.requireNonNull(citation, "citation");
    }

    /** Prints number and title: {@code 1 関係を豊かにする}. */
    @Override
    public String toString() {
        return number + " " + title;
    }
}
