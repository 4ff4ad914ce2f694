package jp.kurume.plan.districts.routing;

import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;

/** The table of the areas that districts belong to. */
final class AreasTable {

    static final Column<String> NAME = Column.text("name");

    static final TableFormat AREAS = TableFormat.optional("areas.csv")
            .key(RoutingColumns.EDITION, NAME)
            .cited()
            .fitting(RoutingColumns.EDITION);

    private AreasTable() {}
}
