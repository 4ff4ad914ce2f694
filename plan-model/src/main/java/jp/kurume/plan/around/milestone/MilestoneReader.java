package jp.kurume.plan.around.milestone;

import jp.kurume.plan.city.ByEdition;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** Reads the milestones of the plans in a folder of tables. */
final class MilestoneReader {

    private final TableReading reading;
    private final ByEdition<Milestones.Builder> milestones;

    MilestoneReader(TableReading reading) {
        this.reading = reading;
        milestones = ByEdition.of(reading, edition -> Milestones.builder().edition(edition));
    }

    Milestones read(String edition) {
        readAll();
        return milestones.get("schedule", edition).build();
    }

    /** Reads the rows of all editions, and refuses them if any has a problem. */
    void readAll() {
        for (TableRow row : reading.table(MilestoneTables.MILESTONES).rows()) {
            if (row.isSound()) {
                milestones
                        .of(row)
                        .addAll(new Milestone(
                                row.get(MilestoneTables.ID),
                                row.get(MilestoneTables.TITLE),
                                row.get(MilestoneTables.KIND)
                                        .time(row.get(MilestoneTables.FROM), MilestoneTables.last(row)),
                                row.citation()));
            }
        }
        for (TableRow row : reading.table(MilestoneTables.PRINCIPLES).rows()) {
            if (row.isSound()) {
                milestones
                        .of(row)
                        .addPrinciples(new MakingPrinciple(
                                row.get(MilestoneTables.NUMBER), row.get(MilestoneTables.TEXT), row.citation()));
            }
        }
        reading.finish();
    }
}
