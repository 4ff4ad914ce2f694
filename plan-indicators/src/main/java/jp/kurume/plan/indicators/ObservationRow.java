package jp.kurume.plan.indicators;

import java.util.Optional;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.time.FiscalYearRange;

/**
 * A row of {@code observations.csv}.
 *
 * @param row the row
 */
record ObservationRow(TableRow row) implements ObservationCells {

    @Override
    public boolean isEmpty(Column<?> column) {
        return row.isEmpty(column);
    }

    @Override
    public <T> Optional<T> find(Column<T> column) {
        return row.has(column) ? Optional.of(row.get(column)) : Optional.empty();
    }

    @Override
    public Column<FiscalYearRange> year() {
        return ObservationsTable.YEAR;
    }

    @Override
    public Column<ObservedValue> value() {
        return ObservationsTable.VALUE;
    }

    @Override
    public Optional<MeasureValues> measure() {
        return MeasureValues.ofReferring(row);
    }

    @Override
    public void problem(Column<?> column, ProblemCode code, String... arguments) {
        row.problem(column, code, arguments);
    }
}
