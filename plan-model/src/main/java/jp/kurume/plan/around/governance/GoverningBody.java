package jp.kurume.plan.around.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A body that carries a plan forward (会議体): a council, a section of it, or a meeting.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its number in the plan, from 1: the ① before its description
 * @param id its opaque name, such as {@code promotion-council}
 * @param name its name; where the plan does not print it beside the number, the citation is a reading
 * @param purpose what it is for, in the plan's words; empty where the plan does not say
 * @param task what it does, in the plan's words
 * @param members who belongs to it, in the plan's words; empty where the plan does not say
 * @param citation where it is printed
 */
@JsonRootName("governing-body")
@Value.Builder
public record GoverningBody(
        int number, String id, String name, String purpose, String task, String members, Citation citation)
        implements WithGoverningBody, Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is not positive, or id, name or task is blank
     */
    public GoverningBody {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(members, "members");
        Objects.requireNonNull(citation, "citation");
        if (number < 1 || id.isBlank() || name.isBlank() || task.isBlank()) {
            throw new IllegalArgumentException("A body needs a number from 1, an id, a name and a task, but has "
                    + number + ", \"" + id + "\", \"" + name + "\", \"" + task + "\"");
        }
    }

    @JsonCreator
    static GoverningBody fromJson(
            @JsonProperty("number") int number,
            @JsonProperty("id") String id,
            @JsonProperty("name") String name,
            @JsonProperty("purpose") @SinceVersion(2) @Nullable String purpose,
            @JsonProperty("task") String task,
            @JsonProperty("members") String members,
            @JsonProperty("citation") Citation citation) {
        return new GoverningBody(number, id, name, Objects.requireNonNullElse(purpose, ""), task, members, citation);
    }

    /** {@return what it is for, in the plan's words; empty where the plan does not say} */
    @Override
    @JsonProperty("purpose")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public String purpose() {
        return purpose;
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
