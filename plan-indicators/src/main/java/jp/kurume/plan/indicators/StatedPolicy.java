package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;

/**
 * How strictly a plan says that its values are to be held against their paths (判定の基準), and where it says so.
 *
 * <p>Immutable and thread-safe.
 *
 * @param policy the allowances
 * @param citation where they are printed, or why they are held to be so
 */
@JsonRootName("stated-policy")
public record StatedPolicy(StatusPolicy policy, Citation citation) implements Serializable {

    /** Checks the parts. */
    public StatedPolicy {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(citation, "citation");
    }

    /** Prints both shares. */
    @Override
    public String toString() {
        return policy.toString();
    }
}
