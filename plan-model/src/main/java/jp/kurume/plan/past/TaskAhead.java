package jp.kurume.plan.past;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.interchange.Numbered;
import jp.kurume.plan.source.Citation;

/**
 * A task that a past plan leaves to the plan after it (今後に向けて).
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its number, from 1
 * @param title its wording, as printed
 * @param citation where it is printed
 */
@JsonRootName("task-ahead")
public record TaskAhead(int number, String title, Citation citation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or the title is blank
     */
    public TaskAhead {
        Objects.requireNonNull(title, "title");
        Numbered.check("task ahead", number, title);
        Objects.requireNonNull(citation, "citation");
    }

    /** Prints number and title: {@code 8 社会福祉法人の公益的な取組みの促進}. */
    @Override
    public String toString() {
        return number + " " + title;
    }
}
