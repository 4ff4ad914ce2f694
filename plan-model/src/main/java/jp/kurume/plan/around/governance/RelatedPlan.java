package jp.kurume.plan.around.governance;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * Another plan that a community welfare plan names as related (関連計画).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its opaque name, such as {@code comprehensive-plan}
 * @param name its name, as printed
 * @param relation how it stands to the plan
 * @param citation where that is printed
 */
@JsonRootName("related-plan")
@Value.Builder
public record RelatedPlan(String id, String name, Relation relation, Citation citation)
        implements WithRelatedPlan, Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if id or name is blank
     */
    public RelatedPlan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(citation, "citation");
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "A related plan needs an id and a name, but has \"" + id + "\" and \"" + name + "\"");
        }
    }

    /** Prints the name. */
    @Override
    public String toString() {
        return name;
    }

    /** Builds a related plan part by part. */
    public static final class Builder extends RelatedPlanBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
