package jp.kurume.plan.model;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * A direction of an initiative (取組みの方向性): what its action items work towards.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its opaque name: the initiative's number, a full stop and its own, such as {@code 5.1}
 * @param title its wording, as printed
 * @param actions its action items in the order of the plan
 * @param completeness whether these are all its items
 * @param citation where it is printed
 */
@JsonRootName("direction")
@Value.Builder
public record Direction(String id, String title, List<ActionItem> actions, Completeness completeness, Citation citation)
        implements WithDirection, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if id or title is blank, or an item belongs to another direction
     */
    public Direction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(actions, "actions");
        Objects.requireNonNull(completeness, "completeness");
        Objects.requireNonNull(citation, "citation");
        actions = List.copyOf(actions);
        if (id.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException(
                    "A direction needs an id and a title, but has \"" + id + "\" and \"" + title + "\"");
        }
        for (ActionItem action : actions) {
            if (!action.directionId().equals(id)) {
                throw new IllegalArgumentException("The action item " + action.id() + " belongs to direction "
                        + action.directionId() + ", not " + id);
            }
        }
    }

    /** Prints id and title: {@code 5.1 日常の備えから始める地域防災力の向上}. */
    @Override
    public String toString() {
        return id + " " + title;
    }

    /** Builds a direction part by part. */
    public static final class Builder extends DirectionBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
