package jp.kurume.plan.indicators.report;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.text.DisplayWidth;

/**
 * Finds places for labels beside their markers, so that none touches another label or a marker, and as few as can be lie on a
 * line. A label without such a place is left out: its value stands in the table below the chart.
 */
final class Labels {

    private static final double GAP = 3;

    private final Chart.Box bounds;
    private final List<Chart.Line> lines;
    private final List<Chart.Box> taken = new ArrayList<>();
    private final List<Chart.Label> placed = new ArrayList<>();

    Labels(Chart.Box bounds, List<Chart.Marker> markers, List<Chart.Line> lines) {
        this.bounds = bounds;
        this.lines = lines;
        markers.forEach(marker -> taken.add(marker.box()));
    }

    /** Places a label; whichever is placed first has the choice. */
    void place(String text, Chart.Marker marker) {
        double width = width(text);
        Chart.Box best = null;
        long fewest = Long.MAX_VALUE;
        for (Chart.Box box : candidates(marker, width)) {
            long crossed = lines.stream().filter(line -> line.crosses(box)).count();
            if (crossed < fewest && bounds.holds(box) && taken.stream().noneMatch(box::overlaps)) {
                best = box;
                fewest = crossed;
            }
        }
        if (best != null) {
            taken.add(best);
            placed.add(new Chart.Label(text, best));
        }
    }

    static double width(String text) {
        return DisplayWidth.of(text) * Chart.COLUMN;
    }

    /** Above and below first, then to the sides, then further away. */
    private static List<Chart.Box> candidates(Chart.Marker marker, double width) {
        double reach = Chart.Marker.REACH + GAP;
        double[] across = {-width / 2, reach, -width - reach, -width + reach, -reach};
        double[] up = {-reach - Chart.LINE, reach, -Chart.LINE / 2, -reach - 2 * Chart.LINE, reach + Chart.LINE};
        List<Chart.Box> candidates = new ArrayList<>();
        for (double dy : up) {
            for (double dx : across) {
                double left = marker.x() + dx;
                double top = marker.y() + dy;
                candidates.add(new Chart.Box(left, top, left + width, top + Chart.LINE));
            }
        }
        return candidates;
    }

    List<Chart.Label> placed() {
        return List.copyOf(placed);
    }
}
