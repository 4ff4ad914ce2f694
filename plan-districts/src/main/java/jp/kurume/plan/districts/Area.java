package jp.kurume.plan.districts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;

/**
 * An area of a city (圏域): several school districts together.
 *
 * <p>Which districts belong to which area is printed nowhere in Kurume's plan, so that its areas are readings, and
 * their citations say so.
 *
 * <p>A city may have none: its districts belong to {@linkplain #none none} then.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name, such as 中央; empty for that of a district that belongs to none
 * @param citation what it is taken from
 */
@JsonRootName("area")
public record Area(String name, Citation citation) implements Serializable {

    private static final String NO_NAME = "";

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is white space
     */
    public Area {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(citation, "citation");
        if (name.isBlank() && !name.equals(NO_NAME)) {
            throw new IllegalArgumentException("An area needs a name");
        }
    }

    /**
     * Of a district that belongs to no area, since its city's list has none.
     *
     * @param district where the district is printed
     * @return an area without a name
     */
    public static Area none(Citation district) {
        return new Area(NO_NAME, district);
    }

    /** {@return whether it is that of a district that belongs to none} */
    @JsonIgnore
    public boolean isNone() {
        return name.equals(NO_NAME);
    }

    /** Prints the name; nothing for that of a district that belongs to none. */
    @Override
    public String toString() {
        return name;
    }
}
