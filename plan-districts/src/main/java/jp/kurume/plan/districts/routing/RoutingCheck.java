package jp.kurume.plan.districts.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.check.SubjectCheck;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;

/**
 * Checks the tables of districts, offices and routes: every edition, each routing table in itself, and the
 * timeline that they make.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class RoutingCheck implements SubjectCheck {

    private static final String TOWNS = "towns.csv";

    /** Makes one for the service loader. */
    public RoutingCheck() {}

    @Override
    public String subject() {
        return "routing";
    }

    @Override
    public List<TableFormat> tables() {
        return RoutingColumns.formats();
    }

    @Override
    public List<Problem> check(TableReading reading) {
        return check(new RoutingTableReader(reading), reading.has(TOWNS));
    }

    /** Beyond that, the corrections that hold only after the day, although they are laid over the table already. */
    @Override
    public List<Problem> check(TableReading reading, LocalDate day) {
        RoutingTableReader reader = new RoutingTableReader(reading);
        List<Problem> problems = check(reader, reading.has(TOWNS));
        // What is wrong with them is noted in the reading.
        reader.checkDays(day);
        return problems;
    }

    private static List<Problem> check(RoutingTableReader reader, boolean hasTowns) {
        List<Problem> problems = new ArrayList<>();
        List<RoutingTable> tables = reader.readAll();
        // What is wrong with it is noted in the reading.
        reader.timelines().check();
        for (RoutingTable table : tables) {
            for (Problem problem : table.problems()) {
                // Where the towns are listed, their check knows whether any of them is left out.
                if (!hasTowns || !problem.code().equals(RoutingProblems.REST_NOT_ROUTED)) {
                    problems.add(problem.at(reader.place(table.edition().id(), problem.place())));
                }
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
