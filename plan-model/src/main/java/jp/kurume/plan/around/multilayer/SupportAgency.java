package jp.kurume.plan.around.multilayer;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * A kind of agency that supports residents, and how many there are of it (支援関係機関).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its opaque name, such as {@code general-support-center}
 * @param name its name, as printed
 * @param alsoKnownAs the statutory name printed behind it; empty where there is none
 * @param besides an agency of another name that is counted beside the places, such as 保健所 in 保健所+5ヶ所; empty where there
 *     is none
 * @param places how many there are (ヶ所), without the one of another name
 * @param citation where it is printed
 */
@JsonRootName("support-agency")
@Value.Builder
public record SupportAgency(String id, String name, String alsoKnownAs, String besides, int places, Citation citation)
        implements WithSupportAgency, Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if id or name is blank, or there is not one place
     */
    public SupportAgency {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(alsoKnownAs, "alsoKnownAs");
        Objects.requireNonNull(besides, "besides");
        Objects.requireNonNull(citation, "citation");
        if (id.isBlank() || name.isBlank() || places < 1) {
            throw new IllegalArgumentException("An agency needs an id, a name and a place at least, but has \"" + id
                    + "\", \"" + name + "\" and " + places);
        }
    }

    /** Prints name and number as lists do: {@code 保健センター 保健所+5ヶ所}. */
    @Override
    public String toString() {
        return name + " " + (besides.isEmpty() ? "" : besides + "+") + places + "ヶ所";
    }

    /** Builds an agency part by part. */
    public static final class Builder extends SupportAgencyBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
