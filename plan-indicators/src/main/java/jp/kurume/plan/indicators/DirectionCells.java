package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.CellType;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.table.TableRow;

/** What a row of {@code measures.csv} tells of the values that are the better ones. */
final class DirectionCells {

    /** What the table says of them. */
    enum Word {
        /** The number or more. */
        AT_LEAST,
        /** More than the number. */
        MORE_THAN,
        /** The number or less. */
        AT_MOST,
        /** Less than the number. */
        LESS_THAN,
        /** Values are to stay between the two that the row or the target names. */
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

    /** A reason stands only beside a direction. */
    static void checkReason(TableRow row) {
        if (row.isEmpty(MeasuresTable.DIRECTION) && !row.isEmpty(MeasuresTable.DIRECTION_BECAUSE)) {
            row.problem(MeasuresTable.DIRECTION, IndicatorProblems.DIRECTION_MISSING);
        }
    }

    /** A band has its two ends in their order; one alone is a number that is to be met, which is told. */
    static void checkBand(TableRow row) {
        if (!isBand(row) || !row.has(MeasuresTable.LOWEST) || !row.has(MeasuresTable.HIGHEST)) {
            return;
        }
        Optional<BigDecimal> lowest = row.get(MeasuresTable.LOWEST);
        Optional<BigDecimal> highest = row.get(MeasuresTable.HIGHEST);
        if (lowest.isPresent() && highest.isPresent() && highest.get().compareTo(lowest.get()) < 0) {
            row.problem(
                    MeasuresTable.HIGHEST,
                    IndicatorProblems.BAND_ORDER,
                    lowest.get().toPlainString());
        } else if (lowest.isPresent() != highest.isPresent()) {
            row.problem(
                    lowest.isPresent() ? MeasuresTable.HIGHEST : MeasuresTable.LOWEST,
                    IndicatorProblems.BAND_ONE_END,
                    lowest.isPresent() ? Sense.AT_LEAST.label() : Sense.AT_MOST.label());
        }
    }

    /** Ranks and grades have their better side by themselves. */
    static void checkNature(TableRow row) {
        MeasureNature nature = row.get(MeasuresTable.NATURE);
        boolean hasSide = nature == MeasureNature.RANK || nature == MeasureNature.GRADE;
        if (hasSide && row.get(MeasuresTable.DIRECTION).isPresent()) {
            row.problem(MeasuresTable.DIRECTION, IndicatorProblems.DIRECTION_UNASKED);
        }
    }

    /** The direction that a sound row tells, for a target that prints a band of its own or none. */
    static DesiredDirection direction(TableRow row, Optional<Target.Band> printed) {
        return row.get(MeasuresTable.DIRECTION)
                .map(direction -> direction(direction, row, printed))
                .orElse(DesiredDirection.FROM_TARGET);
    }

    private static DesiredDirection direction(Word direction, TableRow row, Optional<Target.Band> printed) {
        Citation citation = row.citation(MeasuresTable.DIRECTION_BECAUSE);
        return switch (direction) {
            case AT_LEAST -> new DesiredDirection.Stated(Sense.AT_LEAST, citation);
            case MORE_THAN -> new DesiredDirection.Stated(Sense.MORE_THAN, citation);
            case AT_MOST -> new DesiredDirection.Stated(Sense.AT_MOST, citation);
            case LESS_THAN -> new DesiredDirection.Stated(Sense.LESS_THAN, citation);
            case WITHIN -> within(row, printed, citation);
        };
    }

    private static DesiredDirection within(TableRow row, Optional<Target.Band> printed, Citation citation) {
        Optional<BigDecimal> lowest = row.get(MeasuresTable.LOWEST);
        Optional<BigDecimal> highest = row.get(MeasuresTable.HIGHEST);
        if (lowest.isPresent() && highest.isPresent()) {
            return new DesiredDirection.Within(lowest.get(), highest.get(), citation);
        }
        if (lowest.isPresent() || highest.isPresent()) {
            return new DesiredDirection.Stated(lowest.isPresent() ? Sense.AT_LEAST : Sense.AT_MOST, citation);
        }
        return printed.<DesiredDirection>map(
                        band -> new DesiredDirection.Within(band.lowest(), band.highest(), citation))
                .orElse(DesiredDirection.FROM_TARGET);
    }
}
