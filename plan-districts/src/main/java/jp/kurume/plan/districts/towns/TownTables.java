package jp.kurume.plan.districts.towns;

import java.util.List;
import java.util.Set;
import jp.kurume.plan.table.CellType;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.Excerpt;

/** The table of a city's towns. */
final class TownTables {

    /** The id of an edition of which there is a routing table, wherever that was read from. */
    static final Column<String> EDITION = Column.text("edition");

    static final Column<List<TownListing>> TOWN = Column.of("town", CellType.of("town", TownTables::town));

    /** The id of a district of the routing table. */
    static final Column<String> DISTRICT = Column.text("district");

    static final Column<String> PART = Column.text("part").or("");

    /** Whether residents may choose the district. */
    static final Column<Boolean> CHOICE = Column.yes("choice").leftOut();

    static final TableFormat TOWNS = TableFormat.required("towns.csv")
            .columns(EDITION, TOWN, DISTRICT, PART, CHOICE)
            .rule(TownTables::checkPart, TOWN, PART)
            .cited();

    private TownTables() {}

    static List<TableFormat> formats() {
        return List.of(TableReading.SOURCES, TOWNS);
    }

    private static Parsed<List<TownListing>> town(String text) {
        if (text.isEmpty()) {
            return Parsed.refused(TableProblems.CELL_EMPTY, List.of());
        }
        List<TownListing> listings = TownCell.parse(text, Set.of());
        return listings == null ? Parsed.refused(TownProblems.TOWN, List.of()) : Parsed.of(listings);
    }

    /** A part stands behind the town or in its own column, not in both. */
    private static void checkPart(TableRow row) {
        for (TownListing listing : row.get(TOWN)) {
            if (!listing.part().isEmpty() && !row.get(PART).isEmpty()) {
                row.problem(TOWN, TownProblems.PART_IN_TOWN, Excerpt.of(listing.part()));
            }
        }
    }
}
