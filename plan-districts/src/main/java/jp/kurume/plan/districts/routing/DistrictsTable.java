package jp.kurume.plan.districts.routing;

import java.util.Optional;
import jp.kurume.plan.districts.ReadingBasis;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.WordList;

/** The table of school districts, in the order of the list. */
final class DistrictsTable {

    static final Column<String> ID = Column.id("id");
    static final Column<String> NAME = Column.text("name");

    /** Where it is empty, the city states the reading. */
    static final Column<ReadingBasis> READING_BASIS = Column.word(
                    "reading_basis", WordList.of("reading-basis", ReadingBasis.class))
            .or(ReadingBasis.DECLARED)
            .leftOut();

    static final Column<Optional<TableRow>> AREA =
            Column.reference("area", AreasTable.AREAS).optional().leftOut();

    static final TableFormat DISTRICTS = TableFormat.required("districts.csv")
            .key(RoutingColumns.EDITION, ID)
            .names(NAME)
            .columns(RoutingColumns.READING, READING_BASIS, AREA)
            .cited();

    private DistrictsTable() {}
}
