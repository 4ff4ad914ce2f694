package jp.kurume.plan.districts.towns;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * A town (町・大字・丁目), or a part of one, that belongs to a school district.
 *
 * <p>Immutable and thread-safe.
 *
 * @param town the town as it is listed, without the municipality: 高台町, or 東町2丁目
 * @param district the district
 * @param part which part of the town it is, as printed, such as 1番～10番; empty for the whole town
 * @param citation where it is listed
 */
@JsonRootName("town-part")
@Value.Builder
public record TownPart(String town, SchoolDistrict district, String part, Citation citation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the town is blank
     */
    public TownPart {
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(citation, "citation");
        if (town.isBlank()) {
            throw new IllegalArgumentException("A town needs a name");
        }
    }

    /**
     * Whether it is the whole town.
     *
     * @return true if no part is named
     */
    boolean isWhole() {
        return part.isEmpty();
    }

    /** Prints town, part and district: {@code 高台町 (1番～10番): 丘}. */
    @Override
    public String toString() {
        return town + (isWhole() ? "" : " (" + part + ")") + ": " + district.name();
    }

    /** Builds a part of a town part by part. */
    public static final class Builder extends TownPartBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
