package jp.kurume.plan.department;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/**
 * What a city's folder has that departments may answer for: the ids of the tables of all subjects, as texts, since
 * nobody here knows what they stand for.
 */
final class OwnedRows {

    private static final Column<String> EDITION = text("edition");
    private static final Column<String> ID = text("id");
    private static final Column<String> NUMBER = text("number");
    private static final Column<String> DIRECTION = text("direction");
    private static final Column<String> INITIATIVE = text("initiative");

    private static final TableFormat MEASURES = format("measures.csv", ID);
    private static final TableFormat ACTIONS = format("actions.csv", DIRECTION, NUMBER);
    private static final TableFormat DIRECTIONS = format("directions.csv", INITIATIVE, NUMBER);
    private static final TableFormat OFFICES = format("offices.csv", ID);
    private static final TableFormat FIELDS = format("fields.csv", ID);

    private final TableReading reading;

    OwnedRows(TableReading reading) {
        this.reading = reading;
    }

    private static Column<String> text(String name) {
        return Column.text(name).or("").leftOut();
    }

    private static TableFormat format(String file, Column<?>... columns) {
        return TableFormat.optional(file).columns(EDITION).columns(columns).amongOthers();
    }

    private static TableFormat format(OwnedKind kind) {
        return switch (kind) {
            case MEASURE -> MEASURES;
            case ACTION -> ACTIONS;
            case DIRECTION -> DIRECTIONS;
            case OFFICE -> OFFICES;
            case FIELD -> FIELDS;
        };
    }

    /** The file that has the elements of a kind. */
    static String file(OwnedKind kind) {
        return format(kind).file();
    }

    /** Whether the folder has a table of a kind, and all of its rows could be taken apart. */
    boolean knows(OwnedKind kind) {
        Table table = reading.has(file(kind)) ? reading.table(format(kind)) : null;
        return table != null && table.isWhole();
    }

    /** The ids of a kind in an edition, in the order of their table. */
    Set<String> ids(OwnedKind kind, String edition) {
        Set<String> ids = new LinkedHashSet<>();
        if (knows(kind)) {
            for (TableRow row : reading.table(format(kind)).rows()) {
                if (row.text(EDITION).equals(edition) && !id(kind, row).isEmpty()) {
                    ids.add(id(kind, row));
                }
            }
        }
        return ids;
    }

    private static String id(OwnedKind kind, TableRow row) {
        return switch (kind) {
            case MEASURE, OFFICE, FIELD -> row.text(ID);
            case ACTION -> row.text(DIRECTION) + "-" + row.text(NUMBER);
            case DIRECTION -> row.text(INITIATIVE) + "." + row.text(NUMBER);
        };
    }

    /** The direction of an action item. */
    static String directionOf(String action) {
        return action.substring(0, Math.max(0, action.lastIndexOf('-')));
    }

    /** The action items of a direction in an edition. */
    List<String> actionsOf(String direction, String edition) {
        return ids(OwnedKind.ACTION, edition).stream()
                .filter(action -> directionOf(action).equals(direction))
                .toList();
    }
}
