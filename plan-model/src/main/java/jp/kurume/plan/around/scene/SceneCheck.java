package jp.kurume.plan.around.scene;

import jp.kurume.plan.check.ReadingCheck;

/**
 * Checks the tables of scenes, all editions of them.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class SceneCheck extends ReadingCheck {

    /** Makes one for the service loader. */
    public SceneCheck() {
        super("scene", SceneTables.formats(), reading -> new SceneReader(reading).readAll());
    }
}
