package jp.kurume.plan.districts;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * A school district (校区): the catchment of an elementary school, and the community that a resident belongs to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its opaque name, such as {@code hiyoshi}; never derived again from the reading
 * @param name its name without 校区 or whatever its city calls a district, such as 日吉, in the official form where a printing
 *     differs
 * @param reading its name in hiragana, such as ひよし; empty where none is given
 * @param readingBasis what the reading rests on; of no meaning where there is none
 * @param area the area it belongs to; one without a name where the city's list has none
 * @param citation where the name is printed
 */
@JsonRootName("school-district")
@Value.Builder
public record SchoolDistrict(
        String id, String name, String reading, ReadingBasis readingBasis, Area area, Citation citation)
        implements WithSchoolDistrict, Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if id or name is blank, or a reading is not in hiragana
     */
    public SchoolDistrict {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(readingBasis, "readingBasis");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(citation, "citation");
        if (id.isBlank() || name.isBlank() || !(reading.isEmpty() || Kana.isHiragana(reading))) {
            throw new IllegalArgumentException(
                    "A school district needs an id, a name and a reading in hiragana or none, but has" + " \"" + id
                            + "\", \"" + name + "\", \"" + reading + "\"");
        }
    }

    /** {@return whether a reading of the name is given} */
    public boolean hasReading() {
        return !reading.isEmpty();
    }

    /** Prints name and reading: {@code 日吉 (ひよし)}; the name alone where no reading is given. */
    @Override
    public String toString() {
        return hasReading() ? name + " (" + reading + ")" : name;
    }

    /** Builds a school district part by part. */
    public static final class Builder extends SchoolDistrictBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
