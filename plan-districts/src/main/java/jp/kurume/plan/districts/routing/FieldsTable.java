package jp.kurume.plan.districts.routing;

import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;

/** The table of the fields of consultation, in the order of the list. */
final class FieldsTable {

    static final Column<String> ID = Column.id("id");
    static final Column<String> HEADING = Column.text("heading");
    static final Column<String> OFFICE_KIND = Column.text("office_kind").or("");

    static final TableFormat FIELDS = TableFormat.required("fields.csv")
            .key(RoutingColumns.EDITION, ID)
            .names(HEADING)
            .columns(OFFICE_KIND)
            .cited();

    private FieldsTable() {}
}
