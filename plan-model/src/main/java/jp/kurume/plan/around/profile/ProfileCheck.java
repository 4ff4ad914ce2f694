package jp.kurume.plan.around.profile;

import java.util.List;
import jp.kurume.plan.check.SubjectCheck;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;

/**
 * Checks the tables of profiles of municipalities.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class ProfileCheck implements SubjectCheck {

    /** For the service loader. */
    public ProfileCheck() {}

    @Override
    public String subject() {
        return "profile";
    }

    @Override
    public List<TableFormat> tables() {
        return ProfileTables.formats();
    }

    /** What can be read has no problem beyond. */
    @Override
    public List<Problem> check(TableReading reading) {
        new ProfileReader(reading).readAll();
        return List.of();
    }

    /** Prints the subject. */
    @Override
    public String toString() {
        return "check of the subject " + subject();
    }
}
