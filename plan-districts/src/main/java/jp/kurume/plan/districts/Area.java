package jp.kurume.plan.districts;

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
 * <p>Immutable and thread-safe.
 *
 * @param name its name, such as 中央
 * @param citation what it is taken from
 */
@JsonRootName("area")
public record Area(String name, Citation citation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Area {
        Objects.requireNonNull(citation, "citation");
        if (name.isBlank()) {
            throw new IllegalArgumentException("An area needs a name");
        }
    }

    /** Prints the name. */
    @Override
    public String toString() {
        return name;
    }
}
