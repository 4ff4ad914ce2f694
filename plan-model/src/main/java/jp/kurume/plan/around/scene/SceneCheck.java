package jp.kurume.plan.around.scene;

import java.util.List;
import jp.kurume.plan.check.SubjectCheck;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;

/**
 * Checks the tables of scenes, all editions of them.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class SceneCheck implements SubjectCheck {

    /** For the service loader. */
    public SceneCheck() {}

    @Override
    public String subject() {
        return "scene";
    }

    @Override
    public List<TableFormat> tables() {
        return SceneTables.formats();
    }

    /** What can be read has no problem beyond. */
    @Override
    public List<Problem> check(TableReading reading) {
        new SceneReader(reading).readAll();
        return List.of();
    }

    /** Prints the subject. */
    @Override
    public String toString() {
        return "check of the subject " + subject();
    }
}
