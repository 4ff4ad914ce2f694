package jp.kurume.plan.model;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * An action item (具体的な取組み): one thing that somebody does so that a direction is followed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its opaque name: that of its direction, a hyphen and its number, such as {@code 5.1-1}
 * @param directionId the direction it belongs to, such as {@code 5.1}
 * @param number its place among the direction's items, from 1
 * @param text its wording, as printed
 * @param actors who takes part in it, as far as that is legible
 * @param citation where it is printed
 */
@JsonRootName("action-item")
@Value.Builder
public record ActionItem(String id, String directionId, int number, String text, Actors actors, Citation citation)
        implements WithActionItem, Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a text is blank or the number is not positive
     */
    public ActionItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(directionId, "directionId");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(actors, "actors");
        Objects.requireNonNull(citation, "citation");
        if (id.isBlank() || directionId.isBlank() || text.isBlank() || number < 1) {
            throw new IllegalArgumentException(
                    "An action item needs an id, a direction, a number and a text, but has \"" + id + "\", \""
                            + directionId + "\", " + number + ", \"" + text + "\"");
        }
    }

    /** Prints id, wording and actors: {@code 5.1-1 普段から家族や地域で防災について話をする。 [residents]}. */
    @Override
    public String toString() {
        return id + " " + text + " " + actors;
    }

    /** Builds an action item part by part. */
    public static final class Builder extends ActionItemBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
