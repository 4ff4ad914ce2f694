package jp.kurume.plan.around.governance;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * A body that carries a plan forward (会議体): a council, a section of it, or a meeting.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its number in the plan, from 1: the ① before its description
 * @param id its opaque name, such as {@code promotion-council}
 * @param name its name; where the plan does not print it beside the number, the citation is a reading
 * @param task what it does, in the plan's words
 * @param members who belongs to it, in the plan's words; empty where the plan does not say
 * @param citation where it is printed
 */
@JsonRootName("governing-body")
@Value.Builder
public record GoverningBody(int number, String id, String name, String task, String members, Citation citation)
        implements WithGoverningBody, Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is not positive, or id, name or task is blank
     */
    public GoverningBody {
        Objects.requireNonNull(members, "members");
        Objects.requireNonNull(citation, "citation");
        if (number < 1 || id.isBlank() || name.isBlank() || task.isBlank()) {
            throw new IllegalArgumentException("A body needs a number from 1, an id, a name and a task, but has "
                    + number + ", \"" + id + "\", \"" + name + "\", \"" + task + "\"");
        }
    }

    /** Prints number and name, and whether the name is read from elsewhere. */
    @Override
    public String toString() {
        return number + " " + name + (citation.isReading() ? " (reading)" : "");
    }

    /** Builds a body part by part. */
    public static final class Builder extends GoverningBodyBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
