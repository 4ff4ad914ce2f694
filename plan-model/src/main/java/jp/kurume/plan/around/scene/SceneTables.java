package jp.kurume.plan.around.scene;

import java.util.List;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** The tables of scenes. */
final class SceneTables {

    private static final int MOST = 99;

    static final Column<Integer> NUMBER = Column.number("number", 1, MOST);
    static final Column<String> TITLE = Column.text("title");
    static final Column<String> VEHICLE = Column.text("vehicle");
    static final Column<String> VEHICLE_ROLE = Column.text("vehicle_role");

    static final TableFormat SCENES = TableFormat.optional("scenes.csv")
            .key(Editions.EDITION, NUMBER)
            .names(TITLE)
            .columns(VEHICLE, VEHICLE_ROLE)
            .cited();

    static final Column<TableRow> SCENE = Column.reference("scene", SCENES);
    static final Column<Integer> POINT_NUMBER = Column.number("number", 1, MOST);
    static final Column<String> TEXT = Column.text("text");

    static final TableFormat POINTS = TableFormat.optional("scene-points.csv")
            .key(Editions.EDITION, SCENE, POINT_NUMBER)
            .columns(TEXT)
            .cited();

    private SceneTables() {}

    static List<TableFormat> formats() {
        return List.of(TableReading.SOURCES, Editions.FORMAT, SCENES, POINTS);
    }
}
