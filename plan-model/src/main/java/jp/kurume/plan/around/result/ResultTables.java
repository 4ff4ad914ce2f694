package jp.kurume.plan.around.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.WordList;
import jp.kurume.plan.time.FiscalYear;

/** The table of what was done for action items, whose cells are the texts of an {@link ActionResultEntry}, too. */
final class ResultTables {

    /** The name of the list of words for states. */
    static final String STATES = "result-state";

    static final Column<String> ACTION = Column.id("action");
    static final Column<FiscalYear> YEAR = Column.fiscalYear("year");
    static final Column<List<String>> ACTORS =
            Column.texts("actors").or(List.of()).leftOut();
    static final Column<ResultState> STATE = Column.word("state", WordList.of(STATES, ResultState.class));
    static final Column<String> TEXT = Column.text("text").or("").leftOut();
    static final Column<Optional<BigDecimal>> VALUE =
            Column.decimal("value").optional().leftOut();
    static final Column<String> UNIT = Column.unit("unit").or("").leftOut();
    static final Column<String> RATING = Column.text("rating").or("").leftOut();
    static final Column<String> REASON = Column.text("reason").or("").leftOut();
    static final Column<String> NEXT = Column.text("next").or("").leftOut();
    static final Column<List<String>> DEPARTMENTS =
            Column.texts("departments").or(List.of()).leftOut();

    static final TableFormat RESULTS = TableFormat.optional("action-results.csv")
            .columns(Editions.EDITION, ACTION, YEAR, ACTORS, STATE, TEXT, VALUE, UNIT, RATING)
            .columns(REASON, NEXT, DEPARTMENTS)
            .cited()
            .rule(ResultTables::checkUnit, VALUE, UNIT)
            .rule(ResultTables::checkReason, STATE, REASON);

    private ResultTables() {}

    static List<TableFormat> formats() {
        return List.of(TableReading.SOURCES, Editions.FORMAT, RESULTS);
    }

    private static void checkUnit(TableRow row) {
        if (row.get(VALUE).isEmpty() && !row.get(UNIT).isEmpty()) {
            row.problem(UNIT, ResultProblems.UNIT_ALONE);
        }
    }

    private static void checkReason(TableRow row) {
        if (row.get(STATE) == ResultState.NOT_DONE && row.get(REASON).isEmpty()) {
            row.problem(REASON, ResultProblems.REASON_MISSING);
        }
    }

    /** The figure of a value and its unit. */
    static ResultFigure figure(Optional<BigDecimal> value, String unit) {
        return value.<ResultFigure>map(number -> ResultFigure.of(number, unit)).orElse(ResultFigure.NONE);
    }
}
