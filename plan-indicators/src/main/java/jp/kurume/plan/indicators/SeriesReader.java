package jp.kurume.plan.indicators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.Built;
import jp.kurume.plan.table.TableRow;
import org.jspecify.annotations.Nullable;

/** Makes the series of measures that go on from plan to plan. */
final class SeriesReader {

    private final MeasureReader measures;
    private final ObservationReader observations;
    /** The row of the measure that goes on from another one, by that one's row. */
    private final Map<TableRow, TableRow> successors = new HashMap<>();

    /** The measure that another one goes on from, by that one's row. */
    private final Map<TableRow, TableRow> predecessors = new HashMap<>();

    private final Set<TableRow> continuing = new HashSet<>();
    /** The measure that another one goes on from in numbers of another kind, by that one's row: theirs is a series of its own. */
    private final Map<TableRow, TableRow> apart = new HashMap<>();

    private final Built<MeasureSeries> series = new Built<>();
    /** The measure with which the series of another one begins. */
    private final Map<TableRow, TableRow> firsts = new HashMap<>();

    SeriesReader(MeasureReader measures, ObservationReader observations) {
        this.measures = measures;
        this.observations = observations;
    }

    void read() {
        for (TableRow row : measures.rows()) {
            if (row.has(MeasuresTable.CONTINUES)) {
                row.get(MeasuresTable.CONTINUES).ifPresent(predecessor -> link(predecessor, row));
            }
        }
        for (TableRow row : measures.rows()) {
            if (!continuing.contains(row)) {
                follow(row);
            }
        }
        for (TableRow row : measures.rows()) {
            if (isInCircle(row)) {
                row.problem(MeasuresTable.CONTINUES, IndicatorProblems.CONTINUES_CIRCLE);
            }
        }
    }

    /** The series in which a measure is; nothing if it is in a circle, which has been noted. */
    Optional<MeasureSeries> of(TableRow measure) {
        return series.find(measure);
    }

    /** What a measure goes on from in numbers of another kind, the earliest first. */
    List<EarlierSeries> before(TableRow measure) {
        List<EarlierSeries> before = new ArrayList<>();
        Set<TableRow> seen = new HashSet<>();
        String id = measure.text(MeasuresTable.ID);
        TableRow first = firsts.get(measure);
        while (first != null && seen.add(first)) {
            TableRow predecessor = apart.get(first);
            if (predecessor == null) {
                break;
            }
            Optional<Measure> its = measures.measure(predecessor);
            Optional<MeasureSeries> values = series.find(predecessor);
            if (its.isPresent() && values.isPresent()) {
                before.add(0, new EarlierSeries(id, its.get(), values.get()));
            }
            first = firsts.get(predecessor);
        }
        return before;
    }

    private boolean isInCircle(TableRow row) {
        Set<TableRow> seen = new HashSet<>();
        TableRow before = predecessors.get(row);
        while (before != null && !before.equals(row) && seen.add(before)) {
            before = predecessors.get(before);
        }
        return row.equals(before);
    }

    private void link(TableRow predecessor, TableRow row) {
        if (successors.putIfAbsent(predecessor, row) == null) {
            predecessors.put(row, predecessor);
            if (isOfOneKind(predecessor, row)) {
                continuing.add(row);
            } else {
                apart.put(row, predecessor);
            }
        } else {
            row.problem(MeasuresTable.CONTINUES, IndicatorProblems.CONTINUED_TWICE);
        }
    }

    /** The measure that goes on from one, in the same series. */
    private @Nullable TableRow joined(TableRow row) {
        TableRow next = successors.get(row);
        return next == null || apart.containsKey(next) ? null : next;
    }

    /** Whether values of two measures are numbers of one kind. What cannot be read is told elsewhere. */
    private boolean isOfOneKind(TableRow predecessor, TableRow row) {
        Optional<Measure> one = measures.measure(predecessor);
        Optional<Measure> other = measures.measure(row);
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        MeasureVersion last = one.get().latestVersion();
        MeasureVersion first = other.get().versions().get(0);
        return one.get().nature() == other.get().nature()
                && one.get().countedBy() == other.get().countedBy()
                && one.get().grades().equals(other.get().grades())
                && one.get().unit(last).equals(other.get().unit(first))
                && first.recounted().isEmpty();
    }

    /** Makes the series that begins with a measure, and puts it under every measure in it. */
    private void follow(TableRow first) {
        List<TableRow> rows = new ArrayList<>();
        List<MeasureSeries.Member> members = new ArrayList<>();
        SeriesPoints points = new SeriesPoints();
        boolean asSpans = false;
        for (TableRow row = first; row != null; row = joined(row)) {
            rows.add(row);
            members.add(new MeasureSeries.Member(row.text(Editions.EDITION), row.text(MeasuresTable.ID)));
            asSpans = measures.measure(row)
                    .map(measure -> measure.latestVersion().isOfSpans())
                    .orElse(asSpans);
            TableRow its = row;
            measures.measure(row)
                    .ifPresent(measure ->
                            measures.latestTarget(its).ifPresent(target -> points.addBaseline(target, measure)));
            for (ObservationReader.Observed observed : observations.of(row)) {
                measures.measure(row).ifPresent(measure -> points.addObservation(observed, measure));
            }
        }
        MeasureSeries whole = new MeasureSeries(members, points.inOrder(asSpans));
        for (TableRow row : rows) {
            series.put(row, whole);
            firsts.put(row, first);
        }
    }
}
