package jp.kurume.plan.districts.towns;

import java.util.List;
import jp.kurume.plan.table.CellType;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.text.Excerpt;

/** The table of a city's towns. */
final class TownTables {

    /** The id of an edition of which there is a routing table, wherever that was read from. */
    static final Column<String> EDITION = Column.text("edition");

    static final Column<TownListing> TOWN = Column.of("town", CellType.of("town", TownTables::town));

    /** The id of a district of the routing table. */
    static final Column<String> DISTRICT = Column.text("district");

    static final Column<String> PART = Column.text("part").or("");

    static final TableFormat TOWNS = TableFormat.required("towns.csv")
            .columns(EDITION, TOWN, DISTRICT, PART)
            .cited();

    private TownTables() {}

    static List<TableFormat> formats() {
        return List.of(TableReading.SOURCES, TOWNS);
    }

    private static Parsed<TownListing> town(String text) {
        if (text.isEmpty()) {
            return Parsed.refused(TableProblems.CELL_EMPTY, List.of());
        }
        TownListing listing = TownListing.parse(text);
        if (listing == null) {
            return Parsed.refused(TownProblems.TOWN, List.of());
        }
        return listing.part().isEmpty()
                ? Parsed.of(listing)
                : Parsed.refused(TownProblems.PART_IN_TOWN, List.of(), Excerpt.of(listing.part()));
    }
}
