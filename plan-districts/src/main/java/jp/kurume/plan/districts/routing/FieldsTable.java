package jp.kurume.plan.districts.routing;

import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableRow;

/** The table of the fields of consultation, in the order of the list, and that of the words that point to them. */
final class FieldsTable {

    static final Column<String> ID = Column.id("id");
    static final Column<String> HEADING = Column.text("heading");
    static final Column<String> OFFICE_KIND = Column.text("office_kind").or("");

    static final TableFormat FIELDS = TableFormat.required("fields.csv")
            .key(RoutingColumns.EDITION, ID)
            .names(HEADING)
            .columns(OFFICE_KIND)
            .cited();

    static final Column<TableRow> FIELD = Column.reference("field", FIELDS);
    static final Column<String> WORD = Column.text("word");

    /** The words in which people say their trouble; one word may point to several fields. */
    static final TableFormat FIELD_WORDS = TableFormat.optional("field-words.csv")
            .key(RoutingColumns.EDITION, FIELD, WORD)
            .cited()
            .fitting(FIELD);

    private FieldsTable() {}
}
