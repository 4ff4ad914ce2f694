package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.interchange.SinceVersion;

/**
 * A way in which observations are broken down (内訳の区分), such as by school district, and whether its parts make up the whole.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name, such as 校区, as the parts of observations name it
 * @param addsUp whether its parts make up the whole
 */
@JsonRootName("part-group")
@SinceVersion(2)
public record PartGroup(String name, Addition addsUp) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public PartGroup {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(addsUp, "addsUp");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A group of parts needs a name");
        }
    }

    /** Prints name and addition. */
    @Override
    public String toString() {
        return name + " " + addsUp.label();
    }
}
