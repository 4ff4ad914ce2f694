package jp.kurume.plan.around.governance;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.source.Citation;

/**
 * One of the plans that make up a plan together, and whose it is: the welfare plan of the city (地域福祉計画) and the activity plan
 * of its council of social welfare (地域福祉活動計画).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its opaque name, such as {@code welfare-plan}
 * @param name its name, as printed
 * @param owner whose it is, as printed
 * @param contains the statutory plans that it contains, by their names; mostly empty
 * @param citation where it is printed
 */
@JsonRootName("component-plan")
public record ComponentPlan(String id, String name, String owner, List<String> contains, Citation citation)
        implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if id, name or owner is blank
     */
    public ComponentPlan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(contains, "contains");
        Objects.requireNonNull(citation, "citation");
        contains = List.copyOf(contains);
        if (id.isBlank() || name.isBlank() || owner.isBlank()) {
            throw new IllegalArgumentException("A plan needs an id, a name and an owner, but has \"" + id + "\", \""
                    + name + "\", \"" + owner + "\"");
        }
    }

    /** Prints owner and name: {@code 久留米市 地域福祉計画}. */
    @Override
    public String toString() {
        return owner + " " + name;
    }
}
