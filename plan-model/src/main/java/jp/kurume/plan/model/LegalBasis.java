package jp.kurume.plan.model;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.law.LegalReference;
import jp.kurume.plan.law.Provision;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * The provision of a law on which a plan, or a plan embedded in it, rests (根拠法令).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its opaque name within the plan, such as {@code social-welfare-107}
 * @param law the law's name, as printed
 * @param provision article and paragraph, such as 第14条第1項
 * @param plan the name of what rests on it, as printed, such as 地域福祉計画
 * @param citation where it is printed
 */
@JsonRootName("legal-basis")
@Value.Builder
public record LegalBasis(String id, String law, Provision provision, String plan, Citation citation)
        implements WithLegalBasis, Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public LegalBasis {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(citation, "citation");
        if (id.isBlank() || law.isBlank() || plan.isBlank()) {
            throw new IllegalArgumentException("A legal basis needs an id, a law and what rests on it, but has \"" + id
                    + "\", \"" + law + "\", \"" + plan + "\"");
        }
    }

    /**
     * Law and provision together, to be compared and sorted with others.
     *
     * @return the reference
     */
    public LegalReference reference() {
        return new LegalReference(law, provision);
    }

    /** Prints law and provision: {@code 社会福祉法第107条}. */
    @Override
    public String toString() {
        return law + provision;
    }

    /** Builds a legal basis part by part. */
    public static final class Builder extends LegalBasisBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
