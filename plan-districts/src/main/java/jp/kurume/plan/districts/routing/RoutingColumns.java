package jp.kurume.plan.districts.routing;

import java.util.List;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.districts.Kana;
import jp.kurume.plan.table.CellType;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.table.Reference;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** What the tables of districts, offices and routes have in common, and which tables they are. */
final class RoutingColumns {

    /**
     * The edition whose routing table a row belongs to. A routing table has an office for who is in doubt, and an office
     * belongs to a routing table, so that this is the way back.
     */
    static final Column<TableRow> EDITION =
            Column.reference("edition", Reference.back(() -> RoutingTablesTable.ROUTING_TABLES));

    /** The name of a district in kana, kept in hiragana; empty where none is given. Whether it is in kana, its rows look. */
    static final Column<String> READING = Column.of(
                    "reading",
                    CellType.of("hiragana", text -> Parsed.of(Kana.inHiragana(text)))
                            .matching("[ぁ-ゖァ-ヶー]+"))
            .or("")
            .leftOut();

    private RoutingColumns() {}

    /** The tables that routing tables are read from. */
    static List<TableFormat> formats() {
        return List.of(
                TableReading.SOURCES,
                Editions.FORMAT,
                RoutingTablesTable.ROUTING_TABLES,
                FieldsTable.FIELDS,
                FieldsTable.FIELD_WORDS,
                AreasTable.AREAS,
                OfficesTable.OFFICES,
                OfficesTable.CONTACTS,
                DistrictsTable.DISTRICTS,
                RoutesTable.ROUTES,
                NameTables.PRINTED_FORMS,
                NameTables.PLACE_NAMES,
                NameTables.NAME_ENDINGS,
                SuccessorsTable.FORMAT,
                CorrectionsTable.CORRECTIONS,
                ChecksTable.CHECKS);
    }
}
