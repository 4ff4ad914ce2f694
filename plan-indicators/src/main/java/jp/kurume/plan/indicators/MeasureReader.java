package jp.kurume.plan.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.kurume.plan.table.Built;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Gathered;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** Reads measures with their baselines and targets. */
final class MeasureReader {

    private final Table indicatorRows;
    private final Table measureRows;
    private final Table targetRows;
    private final Gathered<TableRow> targets = new Gathered<>();
    private final Built<Measure> measures = new Built<>();
    /** The row of the baseline and the target that were last set, by the row of the measure. */
    private final Built<TableRow> latestTargets = new Built<>();
    /** The rows of the measures of which there is a version, by the row of the indicator. */
    private final Gathered<TableRow> ofIndicators = new Gathered<>();

    MeasureReader(TableReading reading) {
        indicatorRows = reading.table(IndicatorsTable.FORMAT);
        measureRows = reading.table(MeasuresTable.FORMAT);
        targetRows = reading.table(TargetsTable.FORMAT);
    }

    void read() {
        for (TableRow row : targetRows.rows()) {
            readTarget(row);
        }
        noteMissing();
        for (TableRow row : measureRows.rows()) {
            if (row.isSound()) {
                readMeasure(row);
            }
        }
    }

    /** What the sound rows of an indicator's measures have become. */
    List<Measure> of(TableRow indicator) {
        return measures.get(ofIndicators.of(indicator));
    }

    /** The rows of an indicator's measures, in the order of the table. */
    List<TableRow> rowsOf(TableRow indicator) {
        return ofIndicators.of(indicator);
    }

    /** The rows of all measures, sound or not. */
    List<TableRow> rows() {
        return measureRows.rows();
    }

    /** What a row has become; nothing if it is not sound. */
    Optional<Measure> measure(TableRow measure) {
        return measures.find(measure);
    }

    /** The row of the baseline and the target of a measure that were last set; nothing if none are sound. */
    Optional<TableRow> latestTarget(TableRow measure) {
        return latestTargets.find(measure);
    }

    private void readTarget(TableRow row) {
        if (row.isSound()) {
            targets.add(row.get(MeasuresTable.MEASURE), row);
        }
    }

    private void readMeasure(TableRow row) {
        TreeMap<LocalDate, List<TableRow>> byDay = new TreeMap<>();
        for (TableRow target : targets.of(row)) {
            byDay.computeIfAbsent(target.get(TargetsTable.HOLDS_FROM), first -> new ArrayList<>())
                    .add(target);
        }
        List<MeasureVersion> versions = new ArrayList<>();
        for (List<TableRow> rows : byDay.values()) {
            Optional<MeasureVersion> version = new TargetSet(row, rows, byDay.firstKey()).version();
            if (version.isPresent() && !versions.isEmpty()) {
                checkSince(row, rows, versions.get(versions.size() - 1), version.get());
            }
            version.ifPresent(versions::add);
        }
        if (byDay.isEmpty() || versions.size() < byDay.size()) {
            return;
        }
        latestTargets.put(row, byDay.lastEntry().getValue().get(0));
        Measure.Builder measure = new Measure.Builder();
        measure.id(row.get(MeasuresTable.ID))
                .name(row.get(MeasuresTable.NAME))
                .unit(new Unit(row.get(MeasuresTable.UNIT)))
                .unitCitation(row.citation(MeasuresTable.UNIT_BECAUSE))
                .decimals(row.get(MeasuresTable.DECIMALS))
                .nature(row.get(MeasuresTable.NATURE))
                .natureCitation(row.citation(MeasuresTable.NATURE_BECAUSE))
                .countedBy(row.get(MeasuresTable.COUNTED_BY))
                .grades(row.get(MeasuresTable.GRADES))
                .partOf(row.get(MeasuresTable.PART_OF)
                        .map(whole -> whole.text(MeasuresTable.ID))
                        .orElse(""))
                .scale(row.get(MeasuresTable.SCALE)
                        .map(scale -> scale.get(RatingScalesTable.ID))
                        .orElse(""))
                .note(row.get(MeasuresTable.NOTE))
                .dataSources(row.get(MeasuresTable.DATA_SOURCES))
                .versions(versions)
                .citation(row.citation());
        measures.put(row, measure.build());
        ofIndicators.add(row.get(MeasuresTable.INDICATOR), row);
    }

    /** Asks from when a total is counted in a set that follows one whose time is over, where nobody says it. */
    private static void checkSince(
            TableRow measure, List<TableRow> rows, MeasureVersion before, MeasureVersion version) {
        YearKind countedBy = measure.get(MeasuresTable.COUNTED_BY);
        boolean isSaid = rows.stream().anyMatch(row -> !row.isEmpty(TargetsTable.BASELINE_YEAR));
        boolean isTotal = measure.get(MeasuresTable.NATURE) == MeasureNature.CUMULATIVE;
        if (isTotal && version.baseline() instanceof Baseline.None none && !isSaid) {
            before.target()
                    .dueYear()
                    .filter(due -> countedBy.lastDay(due).isBefore(version.holdsFrom()))
                    .ifPresent(due -> rows.get(0)
                            .problem(
                                    TargetsTable.BASELINE_YEAR,
                                    IndicatorProblems.TOTAL_SINCE,
                                    none.year().plusYears(1).toString(),
                                    due.toString()));
        }
    }

    /**
     * Notes the measures without a target and the indicators without a measure; none of them where a row refers to a measure
     * or an indicator that is not there, which may be the one.
     */
    private void noteMissing() {
        if (allRefer(targetRows, MeasuresTable.MEASURE) && allRefer(measureRows, MeasuresTable.INDICATOR)) {
            for (TableRow row : unreferred(measureRows, targetRows, MeasuresTable.MEASURE)) {
                row.problem(MeasuresTable.ID, IndicatorProblems.TARGET_MISSING);
            }
            for (TableRow row : unreferred(indicatorRows, measureRows, MeasuresTable.INDICATOR)) {
                row.problem(IndicatorsTable.ID, IndicatorProblems.MEASURE_MISSING);
            }
        }
    }

    private static boolean allRefer(Table table, Column<TableRow> reference) {
        for (TableRow row : table.rows()) {
            if (!row.has(reference)) {
                return false;
            }
        }
        return true;
    }

    /** The rows to which no row of another table refers; none if rows of that one may be missing. */
    private static List<TableRow> unreferred(Table table, Table others, Column<TableRow> reference) {
        Set<TableRow> referred = new HashSet<>();
        for (TableRow other : others.rows()) {
            referred.add(other.get(reference));
        }
        List<TableRow> unreferred = new ArrayList<>();
        for (TableRow row : table.rows()) {
            if (others.isWhole() && !referred.contains(row)) {
                unreferred.add(row);
            }
        }
        return unreferred;
    }
}
