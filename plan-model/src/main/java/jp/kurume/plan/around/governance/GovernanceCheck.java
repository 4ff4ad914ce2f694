package jp.kurume.plan.around.governance;

import java.util.List;
import jp.kurume.plan.check.SubjectCheck;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;

/**
 * Checks the tables of governance, all editions of them.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class GovernanceCheck implements SubjectCheck {

    /** For the service loader. */
    public GovernanceCheck() {}

    @Override
    public String subject() {
        return "governance";
    }

    @Override
    public List<TableFormat> tables() {
        return GovernanceTables.formats();
    }

    /** What can be read has no problem beyond. */
    @Override
    public List<Problem> check(TableReading reading) {
        new GovernanceReader(reading).readAll();
        return List.of();
    }

    /** Prints the subject. */
    @Override
    public String toString() {
        return "check of the subject " + subject();
    }
}
