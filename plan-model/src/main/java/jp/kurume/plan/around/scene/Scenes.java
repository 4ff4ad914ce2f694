package jp.kurume.plan.around.scene;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import org.immutables.value.Value;

/**
 * The scenes in which a plan pictures its vision (めざす姿の具体像).
 *
 * <pre>{@code
 * KurumeWelfare.scenes().scene(1).points();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@JsonRootName("scenes")
@Value.Immutable
public abstract class Scenes implements Serializable {

    private static final long serialVersionUID = 1L;

    Scenes() {}

    /**
     * The tables that they are read from, to write them with {@code TableExport} or to look at their columns.
     *
     * @return their formats, {@code sources.csv} and {@code editions.csv} first
     */
    public static List<TableFormat> tableFormats() {
        return SceneTables.formats();
    }

    /**
     * Reads the scenes of a plan from a city's tables {@code scenes.csv} and {@code scene-points.csv}.
     *
     * @param tables where the tables are
     * @param edition the id of the plan's edition
     * @return the scenes
     * @throws InvalidTablesException if any of the tables has a problem, with all of them
     * @throws UnknownElementException if the tables are sound and hold none of that edition
     */
    public static Scenes readFrom(TableSource tables, String edition) {
        return new SceneReader(new TableReading(tables)).read(edition);
    }

    /**
     * Starts a list of scenes, to be built one by one.
     *
     * @return a builder without any
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    static Scenes fromJson(@JsonProperty("edition") Edition edition, @JsonProperty("all") List<Scene> all) {
        return builder().edition(edition).all(all).build();
    }

    /** {@return the edition of the plan} */
    @JsonProperty("edition")
    public abstract Edition edition();

    /**
     * The scenes.
     *
     * @return the scenes in the order of the plan
     */
    @JsonProperty("all")
    public abstract List<Scene> all();

    /**
     * {@return a scene by its number}
     *
     * @param number its number
     * @throws UnknownElementException if there is none of that number
     */
    public Scene scene(int number) {
        for (Scene scene : all()) {
            if (scene.number() == number) {
                return scene;
            }
        }
        throw UnknownElementException.of(
                "scene",
                String.valueOf(number),
                all().stream().map(scene -> String.valueOf(scene.number())).toList());
    }

    /** Prints edition and number. */
    @Override
    public String toString() {
        return edition() + ": " + all().size() + " scenes";
    }

    /** Builds a list of scenes one by one. */
    public static final class Builder extends ImmutableScenes.Builder {
        Builder() {}
    }

    /**
     * Keeps the scenes apart.
     *
     * @throws IllegalArgumentException if two share a number
     */
    @Value.Check
    protected void check() {
        Set<Integer> numbers = new HashSet<>();
        for (Scene scene : all()) {
            if (!numbers.add(scene.number())) {
                throw new IllegalArgumentException("There cannot be two scenes " + scene.number());
            }
        }
    }
}
