package jp.kurume.plan.examples.shelters;

import java.util.List;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.WordList;

/** The table of shelters, {@code shelters.csv}. */
final class ShelterTables {

    private static final int MOST_PEOPLE = 99_999;

    private static final TableFormat DISTRICTS = RoutingTable.tableFormats().stream()
            .filter(format -> format.file().equals("districts.csv"))
            .findFirst()
            .orElseThrow();

    static final Column<String> ID = Column.id("id");
    static final Column<String> NAME = Column.text("name");
    static final Column<TableRow> DISTRICT = Column.reference("district", DISTRICTS);
    static final Column<ShelterKind> KIND = Column.word("kind", WordList.of("shelter-kind", ShelterKind.class));
    static final Column<Integer> CAPACITY = Column.count("capacity", 1, MOST_PEOPLE);
    static final Column<String> ACCEPTS = Column.text("accepts").or("").byRule().leftOut();

    static final TableFormat SHELTERS = TableFormat.optional("shelters.csv")
            .key(Editions.EDITION, ID)
            .names(NAME)
            .columns(DISTRICT, KIND, CAPACITY, ACCEPTS)
            .cited()
            .rule(ShelterTables::checkAccepts, KIND, ACCEPTS);

    private ShelterTables() {}

    /** A welfare shelter says for whom it is, and no other does. */
    private static void checkAccepts(TableRow row) {
        boolean isWelfareShelter = row.get(KIND) == ShelterKind.WELFARE_SHELTER;
        if (isWelfareShelter == row.isEmpty(ACCEPTS)) {
            row.problem(ACCEPTS, isWelfareShelter ? ShelterProblems.ACCEPTS : ShelterProblems.ACCEPTS_UNASKED);
        }
    }

    static List<TableFormat> formats() {
        return List.of(TableReading.SOURCES, Editions.FORMAT, DISTRICTS, SHELTERS);
    }
}
