package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * An indicator of a plan (評価指標), with one or more measures.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its opaque name, such as {@code 4-activity}
 * @param kind whether it tells of the whole, of what was done, or of what came of it
 * @param scope the part of the plan it tells of
 * @param title its title, as printed
 * @param measures its measures in the order of the plan, at least one
 * @param citation where it is printed
 */
@JsonRootName("indicator")
@Value.Builder
public record Indicator(
        String id, IndicatorKind kind, Scope scope, String title, List<Measure> measures, Citation citation)
        implements WithIndicator, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if a text is blank or there is no measure
     */
    public Indicator {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(measures, "measures");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(citation, "citation");
        measures = List.copyOf(measures);
        if (id.isBlank() || title.isBlank() || measures.isEmpty()) {
            throw new IllegalArgumentException("An indicator needs an id, a title and a measure, but has \"" + id
                    + "\", \"" + title + "\", " + measures);
        }
    }

    /** Prints id, kind and title. */
    @Override
    public String toString() {
        return id + " " + kind.label() + " " + title;
    }

    /** Builds an indicator part by part. */
    public static final class Builder extends IndicatorBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
