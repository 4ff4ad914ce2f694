package jp.kurume.plan.around.scene;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;

/**
 * What a plan promotes a scene with: a body, a programme or an effort that it has.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name, as printed
 * @param role what it is to the scene, as printed, such as 手段
 */
@JsonRootName("vehicle")
public record Vehicle(String name, String role) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Vehicle {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        if (name.isBlank() || role.isBlank()) {
            throw new IllegalArgumentException(
                    "What promotes a scene needs a name and a role, but has \"" + name + "\" and \"" + role + "\"");
        }
    }

    /** Prints name and role: {@code 重層事業 (手段)}. */
    @Override
    public String toString() {
        return name + " (" + role + ")";
    }
}
