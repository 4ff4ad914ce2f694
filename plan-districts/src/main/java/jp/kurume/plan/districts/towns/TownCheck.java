package jp.kurume.plan.districts.towns;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.kurume.plan.check.SubjectCheck;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/**
 * Checks a city's directory of towns against its routing tables, and the parts of divided towns against each other: numbers
 * that two districts print, or none, parts that are not understood, and towns that are called as districts are.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class TownCheck implements SubjectCheck {

    /** For the service loader. */
    public TownCheck() {}

    @Override
    public String subject() {
        return "towns";
    }

    @Override
    public List<TableFormat> tables() {
        return TownTables.formats();
    }

    @Override
    public boolean isOptional() {
        return true;
    }

    @Override
    public List<Problem> check(TableReading reading) {
        Optional<Map<String, RoutingTable>> routings = routings(reading);
        TownTableReader towns = new TownTableReader(reading);
        routings.ifPresent(known -> check(towns, known));
        reading.finish();
        return List.of();
    }

    /** The routing tables by their editions; nothing if they cannot be read, which is noted. */
    private static Optional<Map<String, RoutingTable>> routings(TableReading reading) {
        try {
            Map<String, RoutingTable> routings = new LinkedHashMap<>();
            for (RoutingTable routing : RoutingTable.readAllFrom(reading)) {
                routings.put(routing.edition().id(), routing);
            }
            return Optional.of(routings);
        } catch (InvalidTablesException e) {
            // Told at the end, beside what is wrong with the towns in themselves.
            return Optional.empty();
        }
    }

    private static void check(TownTableReader towns, Map<String, RoutingTable> routings) {
        Set<String> unknown = new HashSet<>();
        for (TableRow row : towns.rows()) {
            String edition = row.text(TownTables.EDITION);
            if (!edition.isEmpty() && !routings.containsKey(edition) && unknown.add(edition)) {
                row.problem(TownTables.EDITION, TownProblems.EDITION);
            }
        }
        for (RoutingTable routing : routings.values()) {
            List<TownPart> parts = towns.read(routing);
            new DividedTowns(routing, parts, towns::row).check();
        }
    }

    /** Prints the subject. */
    @Override
    public String toString() {
        return "check of the subject " + subject();
    }
}
