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

/** Makes the series of measures that go on from plan to plan. */
final class SeriesReader {

    private final MeasureReader measures;
    private final ObservationReader observations;
    /** The row of the measure that goes on from another one, by that one's row. */
    private final Map<TableRow, TableRow> successors = new HashMap<>();

    private final Set<TableRow> continuing = new HashSet<>();
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
            continuing.add(row);
        } else {
            row.problem(MeasuresTable.CONTINUES, IndicatorProblems.CONTINUED_TWICE);
        }
    }

    /** Makes the series that begins with a measure, and puts it under every measure in it. */
    private void follow(TableRow first) {
        List<TableRow> rows = new ArrayList<>();
        List<MeasureSeries.Member> members = new ArrayList<>();
        SeriesPoints points = new SeriesPoints();
        for (TableRow row = first; row != null; row = successors.get(row)) {
            rows.add(row);
            members.add(new MeasureSeries.Member(row.text(Editions.EDITION), row.text(MeasuresTable.ID)));
            measures.latestTarget(row).ifPresent(points::addBaseline);
            for (ObservationReader.Observed observed : observations.of(row)) {
                measures.measure(row).ifPresent(measure -> points.addObservation(observed, measure));
            }
        }
        MeasureSeries whole = new MeasureSeries(members, points.inOrder());
        for (TableRow row : rows) {
            series.put(row, whole);
        }
    }
}
