package jp.kurume.plan.governance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.model.ByEdition;
import jp.kurume.plan.model.Editions;
import jp.kurume.plan.model.TelephoneNumber;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.Choices;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** Reads how the plans of a folder of tables are carried forward. */
final class GovernanceReader {

    private static final int MOST = 99;

    private static final TableFormat BODIES = TableFormat.optional("governance-bodies.csv")
            .key("edition", "id")
            .columns("number", "name", "task", "members")
            .cited();
    private static final TableFormat STEPS = TableFormat.optional("evaluation-steps.csv")
            .key("edition", "number")
            .columns("name", "actor", "considers", "bodies")
            .cited();
    private static final TableFormat RELATED_PLANS = TableFormat.optional("related-plans.csv")
            .key("edition", "id")
            .columns("name", "relation")
            .cited();
    private static final TableFormat PUBLISHERS = TableFormat.optional("publishers.csv")
            .key("edition", "id")
            .columns("name", "postal_code", "address", "telephone", "fax")
            .cited();

    private static final Map<String, Relation> RELATIONS = Choices.of(Relation.class);

    private final TableReading reading;
    private final ByEdition<Governance.Builder> governances;
    private final Map<String, GoverningBody> bodies = new LinkedHashMap<>();

    GovernanceReader(TableReading reading) {
        this.reading = reading;
        governances = ByEdition.of(reading, edition -> {
            Governance.Builder governance = Governance.builder();
            governance.edition(edition);
            return governance;
        });
    }

    static List<TableFormat> formats() {
        return List.of(TableReading.SOURCES, Editions.FORMAT, BODIES, STEPS, RELATED_PLANS, PUBLISHERS);
    }

    Governance read(String edition) {
        readAll();
        return governances.get("governance", edition).build();
    }

    /** Reads the rows of all editions, and refuses them if any has a problem. */
    void readAll() {
        Table bodyRows = reading.table(BODIES);
        readBodies(bodyRows);
        readSteps(bodyRows);
        readRelatedPlans();
        readPublishers();
        reading.finish();
    }

    private void readBodies(Table bodyRows) {
        Map<String, Long> lines = new HashMap<>();
        for (TableRow row : bodyRows.rows()) {
            Governance.Builder governance = governances.of(row);
            String id = row.id("id");
            int number = row.number("number", 1, MOST);
            Long first = lines.putIfAbsent(ByEdition.within(row, row.textOrEmpty("number")), row.line());
            if (first != null) {
                row.problem("number", GovernanceProblems.BODY_NUMBER_TWICE, String.valueOf(first));
            }
            String name = row.text("name");
            String task = row.text("task");
            Citation citation = row.citation();
            if (row.isSound() && governance != null && citation != null) {
                GoverningBody body = new GoverningBody(number, id, name, task, row.textOrEmpty("members"), citation);
                governance.addBodies(body);
                bodies.put(ByEdition.within(row, id), body);
            }
        }
    }

    private void readSteps(Table bodyRows) {
        for (TableRow row : reading.table(STEPS).rows()) {
            Governance.Builder governance = governances.of(row);
            int number = row.number("number", 1, MOST);
            String name = row.text("name");
            List<String> considers = row.list("considers");
            List<GoverningBody> involved = governances.references(row, "bodies", bodies, bodyRows);
            Citation citation = row.citation();
            if (row.isSound() && governance != null && citation != null) {
                governance.addEvaluation(
                        new EvaluationStep(number, name, row.textOrEmpty("actor"), considers, involved, citation));
            }
        }
    }

    private void readRelatedPlans() {
        for (TableRow row : reading.table(RELATED_PLANS).rows()) {
            Governance.Builder governance = governances.of(row);
            String id = row.id("id");
            String name = row.text("name");
            Relation relation = row.choice("relation", RELATIONS);
            Citation citation = row.citation();
            if (row.isSound() && governance != null && relation != null && citation != null) {
                governance.addRelatedPlans(new RelatedPlan(id, name, relation, citation));
            }
        }
    }

    private void readPublishers() {
        for (TableRow row : reading.table(PUBLISHERS).rows()) {
            Governance.Builder governance = governances.of(row);
            String id = row.id("id");
            String name = row.text("name");
            String postalCode = row.textOrEmpty("postal_code");
            if (!Publisher.isPostalCode(postalCode)) {
                row.problem("postal_code", GovernanceProblems.POSTAL_CODE);
            }
            String address = row.text("address");
            List<TelephoneNumber> telephones = numbers(row, "telephone");
            List<TelephoneNumber> faxes = numbers(row, "fax");
            Citation citation = row.citation();
            if (row.isSound() && governance != null && citation != null) {
                governance.addPublishers(new Publisher(id, name, postalCode, address, telephones, faxes, citation));
            }
        }
    }

    private static List<TelephoneNumber> numbers(TableRow row, String column) {
        List<TelephoneNumber> numbers = new ArrayList<>();
        for (String text : row.list(column)) {
            if (TelephoneNumber.isNumber(text)) {
                numbers.add(new TelephoneNumber(text));
            } else {
                row.problem(column, GovernanceProblems.TELEPHONE);
            }
        }
        return numbers;
    }
}
