package jp.kurume.plan.examples.shelters;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.check.SubjectCheck;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;

/**
 * Checks the table of shelters, and tells of districts that have none.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class ShelterCheck implements SubjectCheck {

    /** Makes one for the service loader. */
    public ShelterCheck() {}

    @Override
    public String subject() {
        return "shelters";
    }

    @Override
    public List<TableFormat> tables() {
        return ShelterTables.formats();
    }

    @Override
    public boolean isOptional() {
        return true;
    }

    @Override
    public List<Problem> check(TableReading reading) {
        if (!reading.has(ShelterTables.SHELTERS.file())) {
            return List.of();
        }
        // Opened first: what is wrong with it is told even where there is no sound routing table.
        reading.table(ShelterTables.SHELTERS);
        List<Problem> problems = new ArrayList<>();
        for (RoutingTable routing : RoutingTable.readAllFrom(reading)) {
            Shelters shelters = Shelters.readFrom(reading, routing);
            for (SchoolDistrict district : routing.districts()) {
                if (shelters.in(district).isEmpty()) {
                    problems.add(new Problem(
                            ShelterProblems.DISTRICT_WITHOUT,
                            new Place.WholeTable(ShelterTables.SHELTERS.file()),
                            "",
                            List.of(district.name()),
                            List.of()));
                }
            }
        }
        reading.finish();
        return problems;
    }

    /** Prints the subject. */
    @Override
    public String toString() {
        return "check of the subject " + subject();
    }
}
