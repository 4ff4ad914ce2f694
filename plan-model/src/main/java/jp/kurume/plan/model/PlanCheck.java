package jp.kurume.plan.model;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.check.SubjectCheck;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;

/**
 * Checks the tables of plans: every edition, and each plan in itself.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class PlanCheck implements SubjectCheck {

    /** Makes one for the service loader. */
    public PlanCheck() {}

    @Override
    public String subject() {
        return "plan";
    }

    @Override
    public List<TableFormat> tables() {
        return PlanTables.formats();
    }

    @Override
    public List<Problem> check(TableReading reading) {
        PlanReader reader = new PlanReader(reading);
        List<Problem> problems = new ArrayList<>();
        for (Plan plan : reader.readAll()) {
            for (Problem problem : plan.problems()) {
                Place.Property place = (Place.Property) problem.place();
                problems.add(problem.at(reader.place(plan.edition().id(), place)));
            }
        }
        return problems;
    }

    /** Prints the subject. */
    @Override
    public String toString() {
        return "check of the subject " + subject();
    }
}
