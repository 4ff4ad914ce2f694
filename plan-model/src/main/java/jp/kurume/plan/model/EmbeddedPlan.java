package jp.kurume.plan.model;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * A statutory plan that a community welfare plan contains (包含する計画), such as the one against reoffending.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its opaque name within the plan, such as {@code guardianship}
 * @param tag the short word with which the plan tags initiatives that belong to it, such as 成年後見; empty in an edition
 *     that leaves tags out
 * @param title its title, as printed
 * @param legalBasis the provision it rests on
 * @param citation where it is printed
 */
@JsonRootName("embedded-plan")
@Value.Builder
public record EmbeddedPlan(String id, String tag, String title, LegalBasis legalBasis, Citation citation)
        implements WithEmbeddedPlan, Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if id or title is blank
     */
    public EmbeddedPlan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(legalBasis, "legalBasis");
        Objects.requireNonNull(citation, "citation");
        if (id.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException(
                    "An embedded plan needs an id and a title, but has \"" + id + "\" and \"" + title + "\"");
        }
    }

    /** Prints tag and title: {@code 成年後見 成年後見制度利用促進基本計画}. */
    @Override
    public String toString() {
        return tag.isEmpty() ? title : tag + " " + title;
    }

    /** Builds an embedded plan part by part. */
    public static final class Builder extends EmbeddedPlanBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
