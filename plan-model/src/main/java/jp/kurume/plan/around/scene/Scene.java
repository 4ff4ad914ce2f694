package jp.kurume.plan.around.scene;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * A scene of what the city is to become (めざす姿の具体像の場面), such as what it is like to be in trouble there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its number in the plan, from 1
 * @param title when or where it plays, as printed
 * @param points what is true in it, in the order of the plan
 * @param vehicle what the plan promotes it with
 * @param citation where it is printed
 */
@JsonRootName("scene")
@Value.Builder
public record Scene(int number, String title, List<ScenePoint> points, Vehicle vehicle, Citation citation)
        implements WithScene, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if the number is not positive, the title is blank, or two points share a number
     */
    public Scene {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(vehicle, "vehicle");
        Objects.requireNonNull(citation, "citation");
        points = List.copyOf(points);
        if (number < 1 || title.isBlank()) {
            throw new IllegalArgumentException(
                    "A scene needs a number from 1 and a title, but has " + number + " and \"" + title + "\"");
        }
        Set<Integer> numbers = new HashSet<>();
        for (ScenePoint point : points) {
            if (!numbers.add(point.number())) {
                throw new IllegalArgumentException(
                        "The scene " + title + " cannot have two points of the number " + point.number());
            }
        }
    }

    /** Prints number and title: {@code 2 困りごとを抱えたときに}. */
    @Override
    public String toString() {
        return number + " " + title;
    }

    /** Builds a scene part by part. */
    public static final class Builder extends SceneBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
