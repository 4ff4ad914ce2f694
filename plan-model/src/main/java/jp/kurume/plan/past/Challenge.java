package jp.kurume.plan.past;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.interchange.Numbered;
import jp.kurume.plan.source.Citation;

/**
 * A challenge that a past plan answered to (課題).
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its number, from 1
 * @param title its wording, as printed
 * @param citation where it is printed
 */
@JsonRootName("challenge")
public record Challenge(int number, String title, Citation citation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or the title is blank
     */
    public Challenge {
        Objects.requireNonNull(title, "title");
        Numbered.check("challenge", number, title);
        Objects.requireNonNull(citation, "citation");
    }

    /** Prints number and title: {@code 3 相談しづらいことへの対応が必要}. */
    @Override
    public String toString() {
        return number + " " + title;
    }
}
