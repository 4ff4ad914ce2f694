package jp.kurume.plan.around.glossary;

import java.util.List;
import jp.kurume.plan.check.SubjectCheck;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;

/**
 * Checks the table of terms, all editions of them.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class GlossaryCheck implements SubjectCheck {

    /** Makes one for the service loader. */
    public GlossaryCheck() {}

    @Override
    public String subject() {
        return "glossary";
    }

    @Override
    public List<TableFormat> tables() {
        return GlossaryTables.formats();
    }

    /** A plan is complete without a glossary. */
    @Override
    public boolean isOptional() {
        return true;
    }

    /** What can be read has no problem beyond. */
    @Override
    public List<Problem> check(TableReading reading) {
        new GlossaryReader(reading).readAll();
        return List.of();
    }

    /** Prints the subject. */
    @Override
    public String toString() {
        return "check of the subject " + subject();
    }
}
