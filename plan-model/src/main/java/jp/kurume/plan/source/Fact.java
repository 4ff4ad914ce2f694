package jp.kurume.plan.source;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;

/**
 * A cited fact (出典のある事項): what a document says, and where in the data it has gone.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject what the fact is about as a whole, such as {@code plan second-plan-draft}
 * @param path the property of the subject that is cited, such as {@code initiatives[3].directions[0]}; lists count from 0,
 *     as in problems. Empty for the subject itself
 * @param says what the fact says, as the cited value prints itself
 * @param citation where it is taken from, and why it is read so where it is a reading
 */
@JsonRootName("fact")
public record Fact(String subject, String path, String says, Citation citation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the subject is blank
     */
    public Fact {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(citation, "citation");
        if (subject.isBlank()) {
            throw new IllegalArgumentException("The fact \"" + says + "\" is about nothing");
        }
    }

    /** Prints subject, path, what the fact says and its citation. */
    @Override
    public String toString() {
        return subject + (path.isEmpty() ? "" : " " + path) + ": " + says + " (" + citation + ")";
    }
}
