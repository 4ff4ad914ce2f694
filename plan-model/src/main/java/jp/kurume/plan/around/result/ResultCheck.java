package jp.kurume.plan.around.result;

import java.util.List;
import jp.kurume.plan.check.SubjectCheck;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;

/**
 * Checks the table of what was done for action items, and holds it against the plan, its years and marks, the city's own
 * scales and its departments, as far as the folder has them.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class ResultCheck implements SubjectCheck {

    /** Makes one for the service loader. */
    public ResultCheck() {}

    @Override
    public String subject() {
        return "result";
    }

    @Override
    public List<TableFormat> tables() {
        return ResultTables.formats();
    }

    /** A plan has no results before its first year is over. */
    @Override
    public boolean isOptional() {
        return true;
    }

    /** What can be read has no problem beyond. */
    @Override
    public List<Problem> check(TableReading reading) {
        new ResultReader(reading).readAll();
        return List.of();
    }

    /** Prints the subject. */
    @Override
    public String toString() {
        return "check of the subject " + subject();
    }
}
