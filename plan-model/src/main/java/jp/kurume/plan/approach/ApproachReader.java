package jp.kurume.plan.approach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.model.ByEdition;
import jp.kurume.plan.model.Editions;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.Choices;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** Reads the approaches of the plans in a folder of tables. */
final class ApproachReader {

    private static final int MOST = 99;

    private static final TableFormat HELPS = TableFormat.optional("helps.csv")
            .key("edition", "id")
            .columns("number", "name", "meaning")
            .cited();
    private static final TableFormat SPHERES = TableFormat.optional("spheres.csv")
            .key("edition", "id")
            .columns("number", "name", "close_to_residents")
            .cited();
    private static final TableFormat PRINTED_FORMS = PrintedForms.format("approach-printed-forms.csv", "edition");

    private static final Map<String, Closeness> CLOSENESS = Choices.of(Closeness.class);

    private final TableReading reading;
    private final ByEdition<Approach.Builder> approaches;
    private final Table helpRows;
    private final Table sphereRows;

    ApproachReader(TableReading reading) {
        this.reading = reading;
        approaches = ByEdition.of(reading, edition -> {
            Approach.Builder approach = Approach.builder();
            approach.edition(edition);
            return approach;
        });
        helpRows = reading.table(HELPS);
        sphereRows = reading.table(SPHERES);
    }

    static List<TableFormat> formats() {
        return List.of(TableReading.SOURCES, Editions.FORMAT, HELPS, SPHERES, PRINTED_FORMS);
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
            Approach.Builder approach = approaches.of(row);
            String id = row.id("id");
            int number = row.number("number", 1, MOST);
            String name = row.text("name");
            String meaning = row.text("meaning");
            Citation citation = row.citation();
            if (row.isSound() && approach != null && citation != null) {
                approach.addHelps(new Help(number, id, name, meaning, citation));
            }
        }
    }

    private void readSpheres() {
        Map<String, Integer> before = new HashMap<>();
        Map<String, Long> rules = new HashMap<>();
        for (TableRow row : sphereRows.rows()) {
            Approach.Builder approach = approaches.of(row);
            String edition = row.textOrEmpty("edition");
            String id = row.id("id");
            int number = row.number("number", 1, MOST);
            boolean isNumber = row.textOrEmpty("number").equals(String.valueOf(number));
            Integer last = isNumber ? before.put(edition, number) : null;
            if (last != null && number <= last) {
                row.problem("number", ApproachProblems.SPHERE_ORDER, String.valueOf(last));
            }
            String name = row.text("name");
            Closeness closeness = row.choice("close_to_residents", CLOSENESS);
            Long rule = closeness == Closeness.AS_A_RULE ? rules.putIfAbsent(edition, row.line()) : null;
            if (rule != null) {
                row.problem("close_to_residents", ApproachProblems.RULE_TWICE, String.valueOf(rule));
            }
            Citation citation = row.citation();
            if (row.isSound() && approach != null && closeness != null && citation != null) {
                approach.addSpheres(new Sphere(number, id, name, closeness, citation));
            }
        }
    }

    private void readPrintedForms() {
        for (TableRow row : reading.table(PRINTED_FORMS).rows()) {
            Approach.Builder approach = approaches.of(row);
            PrintedForm form = PrintedForms.readFrom(row);
            if (form != null && approach != null) {
                if (isElement(row, form.element())) {
                    approach.addPrintedForms(form);
                } else {
                    row.problem("element", ApproachProblems.ELEMENT);
                }
            }
        }
    }

    private boolean isElement(TableRow row, String name) {
        String id = ByEdition.within(row, name.substring(name.indexOf('-') + 1));
        return (name.startsWith("help-") && helpRows.has(id)) || (name.startsWith("sphere-") && sphereRows.has(id));
    }
}
