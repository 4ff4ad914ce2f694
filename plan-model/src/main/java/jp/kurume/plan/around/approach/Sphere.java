package jp.kurume.plan.around.approach;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * A sphere in which people live and help each other (圏域), from the houses next door to the city.
 *
 * <p>Not to be mixed up with the areas (圏域) of the general support centers, which are parts of one city.
 *
 * <p>Spheres of one plan are ordered by size, and a smaller one lies within a larger one: that is how plans list them. Ties
 * between people that no sphere holds are none of them; work together beyond the city may be the widest.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its place, from 1 for the smallest
 * @param id its opaque name, such as {@code school-district}
 * @param name its name, as printed
 * @param closeness whether it is the sphere close to residents
 * @param citation where it is printed
 */
@JsonRootName("sphere")
@Value.Builder
public record Sphere(int number, String id, String name, Closeness closeness, Citation citation)
        implements WithSphere, Comparable<Sphere>, Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is not positive, or id or name is blank
     */
    public Sphere {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(closeness, "closeness");
        Objects.requireNonNull(citation, "citation");
        if (number < 1 || id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("A sphere needs a number from 1, an id and a name, but has " + number
                    + ", \"" + id + "\", \"" + name + "\"");
        }
    }

    /**
     * Whether this sphere lies within another of the same plan.
     *
     * @param other the other sphere
     * @return true if it is the smaller one or the same
     */
    public boolean liesWithin(Sphere other) {
        Objects.requireNonNull(other, "other");
        return number <= other.number;
    }

    /** Compares by size, the smaller one first. Spheres of different plans can be compared no better than their numbers. */
    @Override
    public int compareTo(Sphere other) {
        Objects.requireNonNull(other, "other");
        return Integer.compare(number, other.number);
    }

    /** Prints the name. */
    @Override
    public String toString() {
        return name;
    }

    /** Builds a sphere part by part. */
    public static final class Builder extends SphereBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
