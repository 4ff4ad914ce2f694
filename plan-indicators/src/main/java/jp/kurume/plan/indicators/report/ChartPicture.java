package jp.kurume.plan.indicators.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.output.Picture;

/** Draws charts. Markers differ in shape and lines in dashes, so that no colour is needed. */
final class ChartPicture {

    private static final double DIAMOND = 6;
    private static final double SQUARE = 4.5;
    private static final double CIRCLE = 4.5;
    /** The height from the lower edge of a label's place to the line on which its letters stand. */
    private static final double BASELINE = 4;

    private final List<Picture.Shape> shapes = new ArrayList<>();

    private ChartPicture() {}

    static Picture of(Chart chart) {
        ChartPicture picture = new ChartPicture();
        picture.draw(chart);
        return new Picture(
                chart.title(),
                chart.description(),
                chart.legend(),
                Chart.WIDTH,
                Chart.HEIGHT,
                List.copyOf(picture.shapes));
    }

    private void draw(Chart chart) {
        axes(chart);
        for (Chart.Box band : chart.bands()) {
            shapes.add(new Picture.Rectangle(
                    "band", band.left(), band.top(), band.right() - band.left(), band.bottom() - band.top()));
        }
        for (Chart.Line line : chart.lines()) {
            String style = line.kind().name().toLowerCase(Locale.ROOT);
            shapes.add(new Picture.Line(style, line.fromX(), line.fromY(), line.toX(), line.toY()));
        }
        chart.markers().forEach(this::marker);
        for (Chart.Label label : chart.labels()) {
            double middle = (label.box().left() + label.box().right()) / 2;
            shapes.add(new Picture.Label("label", middle, label.box().bottom() - BASELINE, label.text()));
        }
    }

    private void axes(Chart chart) {
        Chart.Box plot = chart.plot();
        for (Chart.Tick tick : chart.values()) {
            shapes.add(new Picture.Line("grid", plot.left(), tick.at(), plot.right(), tick.at()));
            shapes.add(new Picture.Label("value", plot.left() - BASELINE, tick.at() + BASELINE, tick.text()));
        }
        for (Chart.Tick tick : chart.years()) {
            shapes.add(new Picture.Line("tick", tick.at(), plot.bottom(), tick.at(), plot.bottom() + BASELINE));
            shapes.add(new Picture.Label("year", tick.at(), plot.bottom() + BASELINE + Chart.LINE, tick.text()));
        }
        shapes.add(new Picture.Line("axis", plot.left(), plot.bottom(), plot.right(), plot.bottom()));
        if (!chart.unit().isEmpty()) {
            shapes.add(new Picture.Label("unit", 2, Chart.LINE, chart.unit()));
        }
    }

    private void marker(Chart.Marker marker) {
        double x = marker.x();
        double y = marker.y();
        shapes.add(
                switch (marker.kind()) {
                    case OBSERVED -> new Picture.Circle("observed", x, y, CIRCLE);
                    case EARLIER -> new Picture.Circle("earlier", x, y, CIRCLE);
                    case BASELINE -> new Picture.Rectangle("baseline", x - SQUARE, y - SQUARE, 2 * SQUARE, 2 * SQUARE);
                    case TARGET -> diamond("target", x, y);
                    case MILESTONE -> diamond("milestone", x, y);
                });
    }

    private static Picture.Polygon diamond(String style, double x, double y) {
        return new Picture.Polygon(
                style,
                List.of(
                        new Picture.Corner(x, y - DIAMOND),
                        new Picture.Corner(x + DIAMOND, y),
                        new Picture.Corner(x, y + DIAMOND),
                        new Picture.Corner(x - DIAMOND, y)));
    }
}
