package jp.kurume.plan.indicators;

import java.util.Optional;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.time.FiscalYearRange;

/**
 * What somebody tells of an observation, in the columns of {@link ObservationsTable}: a row of the table, or a form.
 *
 * <p>What has to hold across them is in {@link ObservationRules}, for both alike.
 */
interface ObservationCells {

    /**
     * Whether nothing is told.
     *
     * @param column its column
     */
    boolean isEmpty(Column<?> column);

    /**
     * The value of a cell.
     *
     * @param column its column
     * @return the value; nothing if the text is none, which is noted elsewhere
     */
    <T> Optional<T> find(Column<T> column);

    /**
     * The column of the year.
     *
     * @return the table's own, or one that knows the measure
     */
    Column<FiscalYearRange> year();

    /**
     * The column of the value.
     *
     * @return the table's own, or one that knows the measure
     */
    Column<ObservedValue> value();

    /**
     * What values the measure may have.
     *
     * @return the values; nothing if the measure is not known
     */
    Optional<MeasureValues> measure();

    /**
     * Notes that a cell does not go with the others.
     *
     * @param column its column
     * @param code what kind of problem it is
     * @param arguments what its words need
     */
    void problem(Column<?> column, ProblemCode code, String... arguments);
}
