package jp.kurume.plan.around.scene;

import jp.kurume.plan.city.ByEdition;
import jp.kurume.plan.table.Gathered;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** Reads the scenes of the plans in a folder of tables. */
final class SceneReader {

    private final TableReading reading;
    private final ByEdition<Scenes.Builder> scenes;
    private final Gathered<ScenePoint> points = new Gathered<>();

    SceneReader(TableReading reading) {
        this.reading = reading;
        scenes = ByEdition.of(reading, edition -> Scenes.builder().edition(edition));
    }

    Scenes read(String edition) {
        readAll();
        return scenes.get("list of scenes", edition).build();
    }

    /** Reads the rows of all editions, and refuses them if any has a problem. */
    void readAll() {
        for (TableRow row : reading.table(SceneTables.POINTS).rows()) {
            if (row.isSound()) {
                points.add(
                        row.get(SceneTables.SCENE),
                        new ScenePoint(row.get(SceneTables.POINT_NUMBER), row.get(SceneTables.TEXT), row.citation()));
            }
        }
        for (TableRow row : reading.table(SceneTables.SCENES).rows()) {
            if (row.isSound()) {
                scenes.of(row)
                        .addAll(new Scene(
                                row.get(SceneTables.NUMBER),
                                row.get(SceneTables.TITLE),
                                points.of(row),
                                new Vehicle(row.get(SceneTables.VEHICLE), row.get(SceneTables.VEHICLE_ROLE)),
                                row.citation()));
            }
        }
        reading.finish();
    }
}
