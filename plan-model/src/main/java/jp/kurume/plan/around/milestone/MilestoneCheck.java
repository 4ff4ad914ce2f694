package jp.kurume.plan.around.milestone;

import java.util.List;
import jp.kurume.plan.check.SubjectCheck;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;

/**
 * Checks the tables of milestones, all editions of them.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class MilestoneCheck implements SubjectCheck {

    /** For the service loader. */
    public MilestoneCheck() {}

    @Override
    public String subject() {
        return "milestone";
    }

    @Override
    public List<TableFormat> tables() {
        return MilestoneTables.formats();
    }

    /** What can be read has no problem beyond. */
    @Override
    public List<Problem> check(TableReading reading) {
        new MilestoneReader(reading).readAll();
        return List.of();
    }

    /** Prints the subject. */
    @Override
    public String toString() {
        return "check of the subject " + subject();
    }
}
