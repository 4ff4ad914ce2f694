package jp.kurume.plan.examples.shelters;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.TableSource;

/**
 * The shelters of a city (避難所一覧), each in a district of its routing table.
 *
 * <p>Immutable and thread-safe.
 *
 * @param all the shelters, in the order of the table
 */
public record Shelters(List<Shelter> all) {

    /** Copies the shelters. */
    public Shelters {
        all = List.copyOf(all);
    }

    /**
     * Reads the shelters of a routing table's edition.
     *
     * @param tables where the tables are
     * @param routing the routing table
     * @return the shelters
     * @throws jp.kurume.plan.table.InvalidTablesException if the tables have errors, with all of them
     */
    public static Shelters readFrom(TableSource tables, RoutingTable routing) {
        TableReading reading = new TableReading(tables);
        Shelters shelters = readFrom(reading, routing);
        reading.finish();
        return shelters;
    }

    /** The shelters whose rows are sound. */
    static Shelters readFrom(TableReading reading, RoutingTable routing) {
        List<Shelter> shelters = new ArrayList<>();
        for (TableRow row : reading.table(ShelterTables.SHELTERS).rows()) {
            if (row.isSound()
                    && row.text(Editions.EDITION).equals(routing.edition().id())) {
                shelters.add(new Shelter(
                        row.get(ShelterTables.ID),
                        row.get(ShelterTables.NAME),
                        routing.district(row.text(ShelterTables.DISTRICT)),
                        row.get(ShelterTables.KIND),
                        row.get(ShelterTables.CAPACITY),
                        row.get(ShelterTables.ACCEPTS),
                        row.citation()));
            }
        }
        return new Shelters(shelters);
    }

    /**
     * The shelters in a district.
     *
     * @param district the district
     * @return its shelters, in the order of the table
     */
    public List<Shelter> in(SchoolDistrict district) {
        return all.stream()
                .filter(shelter -> shelter.district().equals(district))
                .toList();
    }

    /** Prints the shelters. */
    @Override
    public String toString() {
        return all.toString();
    }
}
