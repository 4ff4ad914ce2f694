package jp.kurume.plan.districts.towns;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.towns.part.Part;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A town (町・大字・丁目), or a part of one, that belongs to a school district.
 *
 * <p>In JSON {@code choice} is left out where there is none.
 *
 * <p>Immutable and thread-safe.
 *
 * @param town the town as it is listed, without the municipality: 高台町, or 東町2丁目
 * @param district the district
 * @param part which part of the town it is, as printed, such as 1番～10番; empty for the whole town
 * @param citation where it is listed
 * @param choice whether residents may choose the district, beside the one that the part is in, or where every part of the town
 *     says so, any of them (調整区域, 選択区域)
 */
@JsonRootName("town-part")
@Value.Builder
public record TownPart(
        String town,
        SchoolDistrict district,
        String part,
        Citation citation,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean choice)
        implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the town is blank
     */
    public TownPart {
        Objects.requireNonNull(town, "town");
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(citation, "citation");
        if (town.isBlank()) {
            throw new IllegalArgumentException("A town needs a name");
        }
    }

    /**
     * A town, or a part of one, that belongs to a district without a choice.
     *
     * @param town the town as it is listed
     * @param district the district
     * @param part which part of the town it is, as printed; empty for the whole town
     * @param citation where it is listed
     * @throws IllegalArgumentException if the town is blank
     */
    public TownPart(String town, SchoolDistrict district, String part, Citation citation) {
        this(town, district, part, citation, false);
    }

    @JsonCreator
    static TownPart fromJson(
            @JsonProperty("town") String town,
            @JsonProperty("district") SchoolDistrict district,
            @JsonProperty("part") String part,
            @JsonProperty("citation") Citation citation,
            @JsonProperty("choice") @SinceVersion(2) @Nullable Boolean choice) {
        return new TownPart(town, district, part, citation, choice != null && choice);
    }

    /**
     * Whether it is the whole town, or the rest of it where others list parts.
     *
     * @return true if no part is named, or one that is all of it
     */
    boolean isWhole() {
        return part.isEmpty() || Part.read(part) instanceof Part.Rest;
    }

    /** Prints town, part and district: {@code 高台町 (1番～10番): 丘}; a choice says so: {@code 高台町: 丘 (choice)}. */
    @Override
    public String toString() {
        return town + (part.isEmpty() ? "" : " (" + part + ")") + ": " + district.name() + (choice ? " (choice)" : "");
    }

    /** Builds a part of a town part by part. */
    public static final class Builder extends TownPartBuilder {
        /** Starts with no part set, and without a choice. */
        public Builder() {
            choice(false);
        }
    }
}
