package jp.kurume.plan.examples.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.internal.chartpart.IChart;

/**
 * A chart that is ready to be drawn.
 *
 * @param chart the chart
 */
record Picture(IChart chart) {

    /** Draws it as PNG, for documents, and as SVG, which stays sharp in any size and needs no font, since its letters are shapes. */
    void writeTo(Path folder, String name) throws IOException {
        try (OutputStream png = Files.newOutputStream(folder.resolve(name + ".png"))) {
            ChartEncoder.saveChart(chart, png, "png");
        }
        try (OutputStream svg = Files.newOutputStream(folder.resolve(name + ".svg"))) {
            ChartEncoder.saveChart(chart, svg, "svg");
        }
    }
}
