package jp.kurume.plan.around.approach;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.city.ByEdition;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** Reads the approaches of the plans in a folder of tables. */
final class ApproachReader {

    private final TableReading reading;
    private final ByEdition<Approach.Builder> approaches;
    private final Table helpRows;
    private final Table sphereRows;

    ApproachReader(TableReading reading) {
        this.reading = reading;
        approaches = ByEdition.of(reading, edition -> Approach.builder().edition(edition));
        helpRows = reading.table(ApproachTables.HELPS);
        sphereRows = reading.table(ApproachTables.SPHERES);
    }

    Approach read(String edition) {
        readAll();
        return approaches.get("approach", edition).build();
    }

    /** Reads the rows of all editions, and refuses them if any has a problem. */
    void readAll() {
        readHelps();
        readSpheres();
        readPrintedForms();
        reading.finish();
    }

    private void readHelps() {
        for (TableRow row : helpRows.rows()) {
            if (row.isSound()) {
                approaches
                        .of(row)
                        .addHelps(new Help(
                                row.get(ApproachTables.NUMBER),
                                row.get(ApproachTables.ID),
                                row.get(ApproachTables.NAME),
                                row.get(ApproachTables.MEANING),
                                row.citation()));
            }
        }
    }

    private void readSpheres() {
        Map<String, Integer> before = new HashMap<>();
        for (TableRow row : sphereRows.rows()) {
            noteOrder(row, before);
            if (row.isSound()) {
                approaches
                        .of(row)
                        .addSpheres(new Sphere(
                                row.get(ApproachTables.NUMBER),
                                row.get(ApproachTables.ID),
                                row.get(ApproachTables.NAME),
                                row.get(ApproachTables.CLOSE_TO_RESIDENTS),
                                row.citation()));
            }
        }
    }

    /** A sphere stands behind the smaller ones; a cell that is no number at all has been noted already. */
    private static void noteOrder(TableRow row, Map<String, Integer> before) {
        if (row.has(ApproachTables.NUMBER)) {
            int number = row.get(ApproachTables.NUMBER);
            Integer last = before.put(row.text(Editions.EDITION), number);
            if (last != null && number <= last) {
                row.problem(ApproachTables.NUMBER, ApproachProblems.SPHERE_ORDER, String.valueOf(last));
            }
        }
    }

    private void readPrintedForms() {
        for (TableRow row : reading.table(ApproachTables.PRINTED_FORMS).rows()) {
            Optional<PrintedForm> form = PrintedForms.of(row);
            if (form.isPresent() && !isElement(row)) {
                row.problem(PrintedForms.ELEMENT, ApproachProblems.ELEMENT);
            }
            if (row.isSound()) {
                // An approach begins with any sound row, be its forms distinct or not.
                Approach.Builder approach = approaches.of(row);
                form.ifPresent(approach::addPrintedForms);
            }
        }
    }

    /** Whether the row's element is a kind of help or a sphere of its edition, in a row that is sound or not. */
    private boolean isElement(TableRow row) {
        String element = row.get(PrintedForms.ELEMENT);
        String key = row.text(Editions.EDITION) + " " + element.substring(element.indexOf('-') + 1);
        return (element.startsWith("help-") && helpRows.has(key))
                || (element.startsWith("sphere-") && sphereRows.has(key));
    }
}
