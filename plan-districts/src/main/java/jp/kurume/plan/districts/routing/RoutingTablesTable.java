package jp.kurume.plan.districts.routing;

import java.time.LocalDate;
import java.util.Optional;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableRow;

/** The table of routing tables: one row for each edition, and the days on which it is in force. */
final class RoutingTablesTable {

    static final Column<TableRow> FALLBACK = Column.reference("fallback", OfficesTable.OFFICES);

    /** The edition, under the name that all tables have for it. */
    static final Column<TableRow> EDITION = Editions.EDITION;

    /** What the city calls a district and an area; empty where their names stand alone. */
    static final Column<String> DISTRICT_WORD = word("district_word", RoutingTable.DISTRICT_WORD);

    static final Column<String> AREA_WORD = word("area_word", RoutingTable.AREA_WORD);

    /** Those with a first day make a timeline. */
    static final Column<Optional<LocalDate>> FROM =
            Column.day("from").optional().byRule().leftOut();

    static final Column<Optional<LocalDate>> TO = Column.day("to").optional().leftOut();

    static final TableFormat ROUTING_TABLES = TableFormat.required("routing-tables.csv")
            .key(Editions.EDITION)
            .columns(FALLBACK, FROM, TO, DISTRICT_WORD, AREA_WORD)
            .cited()
            .rule(RoutingTablesTable::checkBegins, FROM)
            .rule(RoutingTablesTable::checkOrder, FROM, TO);

    private RoutingTablesTable() {}

    private static Column<String> word(String name, String otherwise) {
        return Column.text(name).orWord("なし", "").or(otherwise).leftOut();
    }

    private static void checkBegins(TableRow row) {
        if (row.isEmpty(FROM) && !row.isEmpty(TO)) {
            row.problem(FROM, TableProblems.CELL_DAY);
        }
    }

    private static void checkOrder(TableRow row) {
        Optional<LocalDate> from = row.get(FROM);
        Optional<LocalDate> to = row.get(TO);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            row.problem(TO, RoutingProblems.TIMELINE_ORDER, from.get().toString());
        }
    }
}
