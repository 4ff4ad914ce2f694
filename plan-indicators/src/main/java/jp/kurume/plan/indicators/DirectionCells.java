package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.CellType;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableRow;

/** What a row of {@code measures.csv} tells of the values that are the better ones. */
final class DirectionCells {

    /** What the table says of them. */
    enum Word {
        /** The higher values are the better ones. */
        AT_LEAST,
        /** The lower values are the better ones. */
        AT_MOST,
        /** Values are to stay between the two that the row names. */
        WITHIN
    }

    /** An end of a band: a value of the measure where there is a band, which the cells before it tell, and else nothing. */
    static final CellType<BigDecimal> END = MeasureValues.inRow(MeasureValues::of, DirectionCells::readEnd);

    private DirectionCells() {}

    /** Whatever stands where no band has an end is told as such and not as a number that is none, too. */
    private static Parsed<BigDecimal> readEnd(TableRow row, Parsed<BigDecimal> value) {
        if (!row.has(MeasuresTable.DIRECTION)) {
            return new Parsed.Refused<>(List.of());
        }
        return isBand(row) ? value : Parsed.refused(IndicatorProblems.BAND_UNASKED, List.of());
    }

    private static boolean isBand(TableRow row) {
        return row.get(MeasuresTable.DIRECTION)
                .filter(direction -> direction == Word.WITHIN)
                .isPresent();
    }

    /** Plans print no direction, so that there is one with a reason, or neither. */
    static void checkReason(TableRow row) {
        boolean isRead = !row.isEmpty(MeasuresTable.DIRECTION);
        boolean hasReason = !row.isEmpty(MeasuresTable.DIRECTION_BECAUSE);
        if (hasReason && !isRead) {
            row.problem(MeasuresTable.DIRECTION, IndicatorProblems.DIRECTION_MISSING);
        } else if (isRead && !hasReason) {
            row.problem(MeasuresTable.DIRECTION_BECAUSE, IndicatorProblems.DIRECTION_REASON);
        }
    }

    /** A band has two ends in their order. */
    static void checkBand(TableRow row) {
        if (!isBand(row)) {
            return;
        }
        for (Column<?> end : List.of(MeasuresTable.LOWEST, MeasuresTable.HIGHEST)) {
            if (row.isEmpty(end)) {
                row.problem(end, TableProblems.CELL_EMPTY);
            }
        }
        if (row.has(MeasuresTable.LOWEST) && row.has(MeasuresTable.HIGHEST)) {
            checkOrder(row, row.get(MeasuresTable.LOWEST), row.get(MeasuresTable.HIGHEST));
        }
    }

    private static void checkOrder(TableRow row, Optional<BigDecimal> lowest, Optional<BigDecimal> highest) {
        if (lowest.isPresent() && highest.isPresent() && highest.get().compareTo(lowest.get()) < 0) {
            row.problem(
                    MeasuresTable.HIGHEST,
                    IndicatorProblems.BAND_ORDER,
                    lowest.get().toPlainString());
        }
    }

    /** The direction that a sound row tells. */
    static DesiredDirection direction(TableRow row) {
        return row.get(MeasuresTable.DIRECTION)
                .map(direction -> direction(direction, row))
                .orElse(DesiredDirection.FROM_TARGET);
    }

    private static DesiredDirection direction(Word direction, TableRow row) {
        Citation printed = row.get(Column.SOURCE);
        Citation.Reading reading =
                new Citation.Reading(printed.source(), printed.place(), row.get(MeasuresTable.DIRECTION_BECAUSE));
        return switch (direction) {
            case AT_LEAST -> new DesiredDirection.Stated(Sense.AT_LEAST, reading);
            case AT_MOST -> new DesiredDirection.Stated(Sense.AT_MOST, reading);
            case WITHIN ->
                new DesiredDirection.Within(
                        row.get(MeasuresTable.LOWEST).orElseThrow(),
                        row.get(MeasuresTable.HIGHEST).orElseThrow(),
                        reading);
        };
    }
}
