package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;

/**
 * The plan's own words on the result of a measure (プランの評価), which stand beside whatever is computed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param measure the id of the measure
 * @param text the words, as printed; a clause in their middle may be left out
 * @param citation where they are printed
 */
@JsonRootName("remark")
public record Remark(String measure, String text, Citation citation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Remark {
        Objects.requireNonNull(citation, "citation");
        if (measure.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("A remark needs a measure and a text");
        }
    }

    /** Prints measure and words. */
    @Override
    public String toString() {
        return measure + ": " + text;
    }
}
