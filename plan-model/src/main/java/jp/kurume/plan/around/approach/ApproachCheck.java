package jp.kurume.plan.around.approach;

import java.util.List;
import jp.kurume.plan.check.SubjectCheck;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;

/**
 * Checks the tables of approaches, all editions of them.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class ApproachCheck implements SubjectCheck {

    /** For the service loader. */
    public ApproachCheck() {}

    @Override
    public String subject() {
        return "approach";
    }

    @Override
    public List<TableFormat> tables() {
        return ApproachTables.formats();
    }

    /** What can be read has no problem beyond. */
    @Override
    public List<Problem> check(TableReading reading) {
        new ApproachReader(reading).readAll();
        return List.of();
    }

    /** Prints the subject. */
    @Override
    public String toString() {
        return "check of the subject " + subject();
    }
}
