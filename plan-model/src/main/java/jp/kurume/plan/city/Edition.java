package jp.kurume.plan.city;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PublicationDate;
import org.immutables.value.Value;

/**
 * An edition of a plan (版): whose it is, what it is called, how far it has come, and when it was published.
 *
 * <p>A plan, a set of indicators and a routing table each say which edition they are taken from, and so which date they
 * speak for.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the opaque name of the edition, such as {@code second-plan-draft}
 * @param municipality the municipality whose plan it is
 * @param title the plan's title
 * @param subtitle what the plan is by law, as printed below the title; empty where nothing is
 * @param status how far it has come
 * @param published when it was published, as far as it says so
 * @param citation where all this is printed
 */
@JsonRootName("edition")
@Value.Builder
public record Edition(
        String id,
        Municipality municipality,
        String title,
        String subtitle,
        EditionStatus status,
        PublicationDate published,
        Citation citation)
        implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if id or title is blank
     */
    public Edition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(citation, "citation");
        if (id.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException(
                    "An edition needs an id and a title, but has \"" + id + "\" and \"" + title + "\"");
        }
    }

    /** Prints title, status and date: {@code 第2期くるめ支え合うプラン（案） 2025-11}. */
    @Override
    public String toString() {
        return title
                + (status == EditionStatus.ADOPTED ? "" : "（" + status.label() + "）")
                + (published instanceof PublicationDate.NotPrinted ? "" : " " + published);
    }

    /** Builds an edition part by part. */
    public static final class Builder extends EditionBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
