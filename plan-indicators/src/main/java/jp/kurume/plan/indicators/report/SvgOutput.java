package jp.kurume.plan.indicators.report;

import java.util.Locale;

/** Draws charts within an HTML page. Markers differ in shape and lines in dashes, so that no colour is needed. */
final class SvgOutput {

    private static final double DIAMOND = 6;
    private static final double SQUARE = 4.5;
    private static final double CIRCLE = 4.5;
    /** From the lower edge of a label's place to the line on which its letters stand. */
    private static final double BASELINE = 4;

    private final HtmlWriter html;

    private int charts;

    SvgOutput(HtmlWriter html) {
        this.html = html;
    }

    void write(Chart chart) {
        String id = "chart-" + ++charts;
        html.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + HtmlWriter.number(Chart.WIDTH) + " " + HtmlWriter.number(Chart.HEIGHT),
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-desc");
        html.leaf("title", chart.title().plain(), "id", id + "-title");
        html.leaf("desc", chart.description().plain(), "id", id + "-desc");
        axes(chart);
        chart.bands().forEach(this::band);
        chart.lines().forEach(this::line);
        chart.markers().forEach(this::marker);
        for (Chart.Label label : chart.labels()) {
            text(
                    label.text(),
                    (label.box().left() + label.box().right()) / 2,
                    label.box().bottom() - BASELINE,
                    "label");
        }
        html.close();
    }

    private void axes(Chart chart) {
        Chart.Box plot = chart.plot();
        for (Chart.Tick tick : chart.values()) {
            line("grid", plot.left(), tick.at(), plot.right(), tick.at());
            text(tick.text(), plot.left() - BASELINE, tick.at() + BASELINE, "value");
        }
        for (Chart.Tick tick : chart.years()) {
            line("tick", tick.at(), plot.bottom(), tick.at(), plot.bottom() + BASELINE);
            text(tick.text(), tick.at(), plot.bottom() + BASELINE + Chart.LINE, "year");
        }
        line("axis", plot.left(), plot.bottom(), plot.right(), plot.bottom());
        if (!chart.unit().isEmpty()) {
            text(chart.unit(), 2, Chart.LINE, "unit");
        }
    }

    private void band(Chart.Box band) {
        html.open(
                "rect",
                "class",
                "band",
                "x",
                HtmlWriter.number(band.left()),
                "y",
                HtmlWriter.number(band.top()),
                "width",
                HtmlWriter.number(band.right() - band.left()),
                "height",
                HtmlWriter.number(band.bottom() - band.top()));
    }

    private void line(Chart.Line line) {
        line(line.kind().name().toLowerCase(Locale.ROOT), line.fromX(), line.fromY(), line.toX(), line.toY());
    }

    private void line(String style, double fromX, double fromY, double toX, double toY) {
        html.open(
                "line",
                "class",
                style,
                "x1",
                HtmlWriter.number(fromX),
                "y1",
                HtmlWriter.number(fromY),
                "x2",
                HtmlWriter.number(toX),
                "y2",
                HtmlWriter.number(toY));
    }

    private void marker(Chart.Marker marker) {
        double x = marker.x();
        double y = marker.y();
        switch (marker.kind()) {
            case OBSERVED -> circle("observed", x, y);
            case EARLIER -> circle("earlier", x, y);
            case BASELINE ->
                html.open(
                        "rect",
                        "class",
                        "baseline",
                        "x",
                        HtmlWriter.number(x - SQUARE),
                        "y",
                        HtmlWriter.number(y - SQUARE),
                        "width",
                        HtmlWriter.number(2 * SQUARE),
                        "height",
                        HtmlWriter.number(2 * SQUARE));
            case TARGET ->
                html.open(
                        "path",
                        "class",
                        "target",
                        "d",
                        "M" + HtmlWriter.number(x) + " " + HtmlWriter.number(y - DIAMOND) + "L"
                                + HtmlWriter.number(x + DIAMOND) + " " + HtmlWriter.number(y) + "L"
                                + HtmlWriter.number(x) + " " + HtmlWriter.number(y + DIAMOND) + "L"
                                + HtmlWriter.number(x - DIAMOND) + " " + HtmlWriter.number(y) + "Z");
        }
    }

    private void circle(String style, double x, double y) {
        html.open(
                "circle",
                "class",
                style,
                "cx",
                HtmlWriter.number(x),
                "cy",
                HtmlWriter.number(y),
                "r",
                HtmlWriter.number(CIRCLE));
    }

    private void text(String text, double x, double y, String style) {
        html.leaf("text", text, "class", style, "x", HtmlWriter.number(x), "y", HtmlWriter.number(y));
    }
}
