package jp.kurume.plan.districts.towns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.check.SubjectCheck;
import jp.kurume.plan.districts.RoutingTable;
import jp.kurume.plan.model.UnknownElementException;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Checks a city's directory of towns against its routing tables.
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
        return List.of(TableReading.SOURCES, TownTableReader.FORMAT);
    }

    @Override
    public boolean isOptional() {
        return true;
    }

    @Override
    public List<Problem> check(TableReading reading) {
        TownTableReader towns = new TownTableReader(reading);
        Map<String, @Nullable RoutingTable> read = new HashMap<>();
        for (TableRow row : towns.rows()) {
            String edition = row.text("edition");
            if (!edition.isEmpty() && !read.containsKey(edition)) {
                read.put(edition, routing(reading, row, edition));
            }
        }
        for (RoutingTable routing : new ArrayList<>(read.values())) {
            if (routing != null) {
                towns.read(routing);
            }
        }
        reading.finish();
        return List.of();
    }

    /** The routing table of an edition, or null if there is none, which is noted. */
    private static @Nullable RoutingTable routing(TableReading reading, TableRow row, String edition) {
        try {
            return RoutingTable.readFrom(reading, edition);
        } catch (UnknownElementException e) {
            row.problem("edition", TownProblems.EDITION);
            return null;
        }
    }

    /** Prints the subject. */
    @Override
    public String toString() {
        return "check of the subject " + subject();
    }
}
