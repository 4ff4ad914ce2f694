package jp.kurume.plan.around.milestone;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * Something that was or is to be done in the making of a plan (取組内容).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its opaque name, such as {@code citizens-survey}
 * @param title what it is, as printed
 * @param time when, as printed
 * @param citation where it is printed
 */
@JsonRootName("milestone")
@Value.Builder
public record Milestone(String id, String title, MilestoneTime time, Citation citation)
        implements WithMilestone, Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if id or title is blank
     */
    public Milestone {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(citation, "citation");
        if (id.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException(
                    "A milestone needs an id and a title, but has \"" + id + "\" and \"" + title + "\"");
        }
    }

    /** Prints time and title: {@code 2025-06～2026-02 市民意識調査}. */
    @Override
    public String toString() {
        return time + " " + title;
    }

    /** Builds a milestone part by part. */
    public static final class Builder extends MilestoneBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
