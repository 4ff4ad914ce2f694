package jp.kurume.plan.districts.routing;

import java.time.LocalDate;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.table.CellType;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.WordList;

/** The table of corrections: what a city says of its list, one cell to a row. */
final class CorrectionsTable {

    /** What a row does with the value that stands there. */
    enum Action {
        CONFIRM,
        REPLACE
    }

    static final Column<Action> ACTION = Column.word("action", WordList.of("correction-action", Action.class));

    /** The id of an office, or the id or name of a district. */
    static final Column<String> ELEMENT = Column.text("element");

    /** A column of the table of offices by its heading in either language, or the id of a field. */
    static final Column<String> ITEM = Column.of(
            "item",
            CellType.text("text", text -> !text.isEmpty(), TableProblems.CELL_EMPTY)
                    .orOneOf(OfficeItem.columnWords()));

    /** What a cell says for no fax and no office. */
    static final String NONE = "なし";

    static final Column<String> REPLACES = Column.text("replaces").or("").byRule();
    static final Column<String> VALUE = Column.text("value").or("").byRule();
    static final Column<String> SAID_BY = Column.text("said_by");
    static final Column<LocalDate> DATE = Column.day("date");

    /** What tells the row that is meant from others of the same district and field that name the same office. */
    static final Column<String> PART = Column.text("part").or("").leftOut();

    static final Column<String> FOR_WHOM = Column.text("for_whom").or("").leftOut();

    static final TableFormat CORRECTIONS = TableFormat.optional("corrections.csv")
            .columns(RoutingColumns.EDITION, ACTION, ELEMENT, ITEM, REPLACES, VALUE, SAID_BY, DATE)
            .columns(PART, FOR_WHOM)
            .rule(CorrectionsTable::checkGiven, ACTION, ITEM)
            .rule(CorrectionsTable::checkValue, ACTION, REPLACES, VALUE);

    private CorrectionsTable() {}

    /** A cell may be empty where that of the office may; but nothing takes the place of nothing. */
    private static void checkGiven(TableRow row) {
        Parsed<OfficeItem> item = OfficeItem.WRITTEN.parse(row.get(ITEM));
        boolean isReplacement = row.get(ACTION) == Action.REPLACE;
        // Of a district the office that stands there may be none; that it is to be none, nobody says by leaving a cell
        // empty.
        boolean mayHaveBeenEmpty = item.fold(OfficeItem::mayBeEmpty, reasons -> true);
        boolean mayBeEmpty = item.fold(OfficeItem::mayBeEmpty, reasons -> false);
        if (row.isEmpty(REPLACES) && !(mayHaveBeenEmpty && isReplacement)) {
            row.problem(REPLACES, TableProblems.CELL_EMPTY);
        }
        if (row.isEmpty(VALUE) && isReplacement && (!mayBeEmpty || row.isEmpty(REPLACES))) {
            row.problem(VALUE, TableProblems.CELL_EMPTY);
        }
    }

    private static void checkValue(TableRow row) {
        if (row.isEmpty(VALUE)) {
            return;
        }
        String replaces = row.get(REPLACES);
        boolean isSame = row.get(VALUE).equals(replaces);
        if (row.get(ACTION) == Action.CONFIRM && !isSame) {
            row.problem(VALUE, RoutingProblems.CORRECTION_CONFIRMS_OTHER, replaces);
        } else if (row.get(ACTION) == Action.REPLACE && isSame) {
            row.problem(VALUE, RoutingProblems.CORRECTION_REPLACES_SAME);
        }
    }
}
