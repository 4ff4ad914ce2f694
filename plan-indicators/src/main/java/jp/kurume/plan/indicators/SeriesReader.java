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

    private final Set<TableRow> continuing = new HashSet<>();
    /** Measures that go on from one that is counted otherwise: theirs is a series of its own. */
    private final Set<TableRow> apart = new HashSet<>();

    private final Built<MeasureSeries> series = new Built<>();

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
            if (series.find(row).isEmpty()) {
                row.problem(MeasuresTable.CONTINUES, IndicatorProblems.CONTINUES_CIRCLE);
            }
        }
    }

    /** The series in which a measure is; nothing if it is in a circle, which has been noted. */
    Optional<MeasureSeries> of(TableRow measure) {
        return series.find(measure);
    }

    private void link(TableRow predecessor, TableRow row) {
        if (successors.putIfAbsent(predecessor, row) == null) {
            if (isOfOneKind(predecessor, row)) {
                continuing.add(row);
            } else {
                apart.add(row);
            }
        } else {
            row.problem(MeasuresTable.CONTINUES, IndicatorProblems.CONTINUED_TWICE);
        }
    }

    /** The measure that goes on from one, in the same series. */
    private @Nullable TableRow joined(TableRow row) {
        TableRow next = successors.get(row);
        return next == null || apart.contains(next) ? null : next;
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
        }
    }
}
