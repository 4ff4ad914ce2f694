package jp.kurume.plan.examples.secretariat;

import java.util.List;
import jp.kurume.plan.check.SubjectCheck;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;

/**
 * Checks the table of accepted warnings as all tables of a city are checked.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class AcceptedWarningsCheck implements SubjectCheck {

    /** Makes one for the service loader. */
    public AcceptedWarningsCheck() {}

    @Override
    public String subject() {
        return "accepted-warnings";
    }

    @Override
    public List<TableFormat> tables() {
        return List.of(AcceptedWarnings.FORMAT);
    }

    @Override
    public boolean isOptional() {
        return true;
    }

    @Override
    public List<Problem> check(TableReading reading) {
        reading.table(AcceptedWarnings.FORMAT);
        reading.finish();
        return List.of();
    }

    /** Prints the subject. */
    @Override
    public String toString() {
        return "check of the subject " + subject();
    }
}
