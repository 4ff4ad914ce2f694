package jp.kurume.plan.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.model.ByEdition;
import jp.kurume.plan.model.Editions;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** Reads the scenes of the plans in a folder of tables. */
final class SceneReader {

    private static final int MOST = 99;

    private static final TableFormat SCENES = TableFormat.optional("scenes.csv")
            .key("edition", "number")
            .columns("title", "vehicle", "vehicle_role")
            .cited();
    private static final TableFormat POINTS = TableFormat.optional("scene-points.csv")
            .key("edition", "scene", "number")
            .columns("text")
            .cited();

    private final TableReading reading;
    private final ByEdition<Scenes.Builder> scenes;
    private final Map<String, List<ScenePoint>> pointsByScene = new LinkedHashMap<>();

    SceneReader(TableReading reading) {
        this.reading = reading;
        scenes = ByEdition.of(reading, edition -> {
            Scenes.Builder builder = Scenes.builder();
            builder.edition(edition);
            return builder;
        });
    }

    static List<TableFormat> formats() {
        return List.of(TableReading.SOURCES, Editions.FORMAT, SCENES, POINTS);
    }

    Scenes read(String edition) {
        readAll();
        return scenes.get("list of scenes", edition).build();
    }

    /** Reads the rows of all editions, and refuses them if any has a problem. */
    void readAll() {
        Table sceneRows = reading.table(SCENES);
        readPoints(sceneRows);
        for (TableRow row : sceneRows.rows()) {
            Scenes.Builder builder = scenes.of(row);
            int number = row.number("number", 1, MOST);
            String title = row.text("title");
            String vehicle = row.text("vehicle");
            String role = row.text("vehicle_role");
            Citation citation = row.citation();
            if (row.isSound() && builder != null && citation != null) {
                builder.addAll(new Scene(
                        number,
                        title,
                        pointsOf(ByEdition.within(row, String.valueOf(number))),
                        new Vehicle(vehicle, role),
                        citation));
            }
        }
        reading.finish();
    }

    private void readPoints(Table sceneRows) {
        for (TableRow row : reading.table(POINTS).rows()) {
            Scenes.Builder builder = scenes.of(row);
            String scene = ByEdition.within(row, row.id("scene"));
            if (builder != null && !sceneRows.has(scene)) {
                row.problem("scene", TableProblems.REFERENCE, SCENES.file());
            }
            int number = row.number("number", 1, MOST);
            String text = row.text("text");
            Citation citation = row.citation();
            if (row.isSound() && citation != null) {
                pointsOf(scene).add(new ScenePoint(number, text, citation));
            }
        }
    }

    private List<ScenePoint> pointsOf(String scene) {
        return pointsByScene.computeIfAbsent(scene, none -> new ArrayList<>());
    }
}
