package jp.kurume.plan.around.governance;

import jp.kurume.plan.city.ByEdition;
import jp.kurume.plan.table.Built;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** Reads how the plans of a folder of tables are carried forward. */
final class GovernanceReader {

    private final TableReading reading;
    private final ByEdition<Governance.Builder> governances;
    private final Built<GoverningBody> bodies = new Built<>();

    GovernanceReader(TableReading reading) {
        this.reading = reading;
        governances = ByEdition.of(reading, edition -> Governance.builder().edition(edition));
    }

    Governance read(String edition) {
        readAll();
        return governances.get("governance", edition).build();
    }

    /** Reads the rows of all editions, and refuses them if any has a problem. */
    void readAll() {
        readBodies();
        readSteps();
        readRelatedPlans();
        readPublishers();
        readComponentPlans();
        readNotes();
        reading.finish();
    }

    private void readBodies() {
        for (TableRow row : reading.table(GovernanceTables.BODIES).rows()) {
            if (row.isSound()) {
                GoverningBody body = new GoverningBody(
                        row.get(GovernanceTables.NUMBER),
                        row.get(GovernanceTables.ID),
                        row.get(GovernanceTables.NAME),
                        row.get(GovernanceTables.PURPOSE),
                        row.get(GovernanceTables.TASK),
                        row.get(GovernanceTables.MEMBERS),
                        row.citation());
                governances.of(row).addBodies(body);
                bodies.put(row, body);
            }
        }
    }

    private void readSteps() {
        for (TableRow row : reading.table(GovernanceTables.STEPS).rows()) {
            if (row.isSound()) {
                governances
                        .of(row)
                        .addEvaluation(new EvaluationStep(
                                row.get(GovernanceTables.NUMBER),
                                row.get(GovernanceTables.NAME),
                                row.get(GovernanceTables.ACTOR),
                                row.get(GovernanceTables.SUPPORTS),
                                row.get(GovernanceTables.CONSIDERS),
                                bodies.get(row.get(GovernanceTables.BODIES_OF_STEP)),
                                row.citation()));
            }
        }
    }

    private void readRelatedPlans() {
        for (TableRow row : reading.table(GovernanceTables.RELATED_PLANS).rows()) {
            if (row.isSound()) {
                governances
                        .of(row)
                        .addRelatedPlans(new RelatedPlan(
                                row.get(GovernanceTables.ID),
                                row.get(GovernanceTables.NAME),
                                row.get(GovernanceTables.RELATION),
                                row.citation()));
            }
        }
    }

    private void readComponentPlans() {
        for (TableRow row : reading.table(GovernanceTables.COMPONENT_PLANS).rows()) {
            if (row.isSound()) {
                governances
                        .of(row)
                        .addComponentPlans(new ComponentPlan(
                                row.get(GovernanceTables.ID),
                                row.get(GovernanceTables.NAME),
                                row.get(GovernanceTables.OWNER),
                                row.get(GovernanceTables.CONTAINS),
                                row.citation()));
            }
        }
    }

    private void readNotes() {
        for (TableRow row : reading.table(GovernanceTables.NOTES).rows()) {
            if (row.isSound()) {
                governances
                        .of(row)
                        .addNotes(new PlanNote(
                                row.get(GovernanceTables.NUMBER),
                                row.get(GovernanceTables.NOTE_KIND),
                                row.get(GovernanceTables.TEXT),
                                row.citation()));
            }
        }
    }

    private void readPublishers() {
        for (TableRow row : reading.table(GovernanceTables.PUBLISHERS).rows()) {
            if (row.isSound()) {
                governances
                        .of(row)
                        .addPublishers(new Publisher(
                                row.get(GovernanceTables.ID),
                                row.get(GovernanceTables.NAME),
                                row.get(GovernanceTables.POSTAL_CODE),
                                row.get(GovernanceTables.ADDRESS),
                                row.get(GovernanceTables.TELEPHONE),
                                row.get(GovernanceTables.FAX),
                                row.citation()));
            }
        }
    }
}
