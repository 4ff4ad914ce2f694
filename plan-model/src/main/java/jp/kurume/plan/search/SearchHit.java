package jp.kurume.plan.search;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.text.Excerpt;
import org.immutables.value.Value;

/**
 * An element that a search has found, and where it matches.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what kind of element it is
 * @param edition the id of the edition that it stands in; of a figure of a city, which belongs to no edition, the city's code
 * @param id its number or id there, such as {@code 4.1-2}; figures of one id are of one thing at different times
 * @param title what it is called, or its wording
 * @param matches where it matches, by field: the first place of every word in every text that holds it; at least one
 * @param citation where the element is printed
 */
@JsonRootName("search-hit")
@Value.Builder
public record SearchHit(
        ElementKind kind, String edition, String id, String title, List<SearchMatch> matches, Citation citation)
        implements WithSearchHit, Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a text is blank or there is no match
     */
    public SearchHit {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(matches, "matches");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(citation, "citation");
        matches = List.copyOf(matches);
        if (edition.isBlank() || id.isBlank() || title.isBlank() || matches.isEmpty()) {
            throw new IllegalArgumentException("A hit needs an edition, an id, a title and a match, but has \""
                    + edition + "\", \"" + id + "\", \"" + Excerpt.of(title) + "\" and " + matches.size() + " matches");
        }
    }

    /** Prints kind, id and the best match: {@code 取組項目 4 【見守り】活動や交流の場・居場所づくりの推進}; the title, too, where that is not it. */
    @Override
    public String toString() {
        SearchMatch best = matches.get(0);
        return kind.label() + " " + id + " "
                + (best.field() == MatchField.TITLE ? "" : Excerpt.of(title) + ": ")
                + best.excerpt();
    }

    /** Builds a hit part by part. */
    public static final class Builder extends SearchHitBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
