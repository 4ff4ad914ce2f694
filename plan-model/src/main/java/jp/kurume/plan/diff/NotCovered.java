package jp.kurume.plan.diff;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.model.PlanPart;

/**
 * A part that one of two editions does not cover, so that it cannot be compared: nothing of it was added or removed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param part the part
 * @param edition the edition that leaves it out
 */
@JsonRootName("not-covered")
public record NotCovered(PlanPart part, Edition edition) implements Serializable {

    /** Checks the parts. */
    public NotCovered {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(edition, "edition");
    }

    /** Prints edition and part. */
    @Override
    public String toString() {
        return edition + ": " + part.label();
    }
}
