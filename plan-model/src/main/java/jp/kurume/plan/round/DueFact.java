package jp.kurume.plan.round;

import java.io.Serializable;
import java.util.Objects;

/**
 * Something that is known, and told beside a question.
 *
 * <p>Immutable and thread-safe.
 *
 * @param topic what it is about
 * @param text what is known
 */
public record DueFact(DueTopic topic, String text) implements Serializable {

    /** Checks the parts. */
    public DueFact {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(text, "text");
    }

    /** Prints topic and text. */
    @Override
    public String toString() {
        return topic + " " + text;
    }
}
