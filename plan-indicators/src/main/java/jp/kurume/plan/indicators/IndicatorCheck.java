package jp.kurume.plan.indicators;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.check.SubjectCheck;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;

/**
 * Checks the tables of indicators: every edition, each set in itself, and beside the plan of its edition where there is
 * one.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class IndicatorCheck implements SubjectCheck {

    /** Makes one for the service loader. */
    public IndicatorCheck() {}

    @Override
    public String subject() {
        return "indicators";
    }

    @Override
    public List<TableFormat> tables() {
        return IndicatorTables.formats();
    }

    @Override
    public List<Problem> check(TableReading reading) {
        IndicatorPlaces places = new IndicatorPlaces(reading);
        List<Problem> problems = new ArrayList<>();
        for (IndicatorSet set : IndicatorSet.readAllFrom(reading)) {
            List<Problem> found = new ArrayList<>(set.problems());
            found.addAll(besideThePlan(set, reading));
            for (Problem problem : found) {
                problems.add(problem.at(places.of(set.edition().id(), problem.place())));
            }
        }
        DistrictTexts.check(reading);
        return problems;
    }

    /** Nothing where there is no plan of the edition, or none that is sound: that is for the plan's own check to tell. */
    private static List<Problem> besideThePlan(IndicatorSet set, TableReading reading) {
        if (!reading.has("plans.csv")) {
            return List.of();
        }
        Plan plan;
        try {
            plan = Plan.readFrom(reading, set.edition().id());
        } catch (InvalidTablesException | UnknownElementException e) {
            return List.of();
        }
        return new IndicatorRules(set).problems(plan);
    }

    /** Prints the subject. */
    @Override
    public String toString() {
        return "check of the subject " + subject();
    }
}
