package jp.kurume.plan.districts.towns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.kurume.plan.check.SubjectCheck;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.routing.ListedDistricts;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/**
 * Checks a city's directory of towns against its routing tables, and the parts of divided towns against each other: numbers
 * that two districts print, or none, parts that are not understood, towns that are called as districts are, and towns of a divided
 * district that no office is told for. While the
 * routing tables have errors, towns are held against the districts that can be read.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class TownCheck implements SubjectCheck {

    /** Makes one for the service loader. */
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
        List<Problem> problems = new ArrayList<>();
        try {
            List<RoutingTable> routings = RoutingTable.readAllFrom(reading);
            TownTableReader towns = new TownTableReader(reading);
            checkEditions(towns, routings.stream().map(ListedDistricts::of).toList());
            for (RoutingTable routing : routings) {
                List<TownPart> parts = check(towns, ListedDistricts.of(routing), routing::find);
                problems.addAll(new UnservedTowns(routing, parts, towns::row).check());
            }
        } catch (InvalidTablesException e) {
            // Told at the end, beside what is wrong with the towns in the districts that could be read.
            List<ListedDistricts> editions = ListedDistricts.readAllFrom(reading);
            TownTableReader some = new TownTableReader(reading);
            checkEditions(some, editions);
            editions.forEach(listed -> check(some, listed, listed::named));
        }
        reading.finish();
        return problems;
    }

    private static void checkEditions(TownTableReader towns, List<ListedDistricts> editions) {
        Set<String> known = new HashSet<>();
        editions.forEach(listed -> known.add(listed.id()));
        for (TableRow row : towns.rows()) {
            String edition = row.text(TownTables.EDITION);
            if (!edition.isEmpty() && known.add(edition)) {
                row.problem(TownTables.EDITION, TownProblems.EDITION);
            }
        }
    }

    private static List<TownPart> check(
            TownTableReader towns, ListedDistricts listed, Function<String, Optional<SchoolDistrict>> named) {
        List<TownPart> parts = towns.read(listed, named);
        listed.edition()
                .map(edition -> new Places(edition.municipality(), listed.placeNames()))
                .ifPresent(places -> new DividedTowns(places, listed.districts(), parts, towns::row).check());
        return parts;
    }

    /** Prints the subject. */
    @Override
    public String toString() {
        return "check of the subject " + subject();
    }
}
