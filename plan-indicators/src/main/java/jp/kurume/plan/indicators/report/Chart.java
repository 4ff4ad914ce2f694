package jp.kurume.plan.indicators.report;

import java.util.List;
import jp.kurume.plan.output.Text;

/**
 * A chart of a measure, laid out: every coordinate is in the units of the picture, with the origin at its upper left corner.
 *
 * @param title what it shows
 * @param description the same in words, for whoever does not see it
 * @param legend what its signs mean, and whether its axis is cut
 * @param unit what the values are counted in; empty if it is too long for the picture
 * @param plot where the values are drawn
 * @param years the years along the lower edge
 * @param values the values along the left edge
 * @param bands what is to be kept within
 * @param lines what leads from one value to another
 * @param markers the values
 * @param labels the values in words, none of which touches another one or a marker
 */
record Chart(
        Text title,
        Text description,
        Text legend,
        String unit,
        Box plot,
        List<Tick> years,
        List<Tick> values,
        List<Box> bands,
        List<Line> lines,
        List<Marker> markers,
        List<Label> labels) {

    static final double WIDTH = 520;
    static final double HEIGHT = 270;

    /** How high a line of text is. */
    static final double LINE = 15;

    /** How wide a text may become for each column that it takes in a fixed-width font. */
    static final double COLUMN = 7;

    /** A rectangle. */
    record Box(double left, double top, double right, double bottom) {
        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean holds(Box other) {
            return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
        }
    }

    /** A place on an axis. */
    record Tick(String text, double at) {}

    /** What a line shows. */
    enum LineKind {
        /** The line goes from baseline to target. */
        PATH,
        /** The line goes from observation to observation. */
        COURSE,
        /** The interval of a share. */
        INTERVAL
    }

    /** A straight line. */
    record Line(LineKind kind, double fromX, double fromY, double toX, double toY) {

        /** Whether it runs through a rectangle; looked at from place to place, which is near enough for a label. */
        boolean crosses(Box box) {
            int steps = (int) Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 2) + 1;
            for (int i = 0; i <= steps; i++) {
                double x = fromX + (toX - fromX) * i / steps;
                double y = fromY + (toY - fromY) * i / steps;
                if (box.left() < x && x < box.right() && box.top() < y && y < box.bottom()) {
                    return true;
                }
            }
            return false;
        }
    }

    /** What a marker shows; each has a shape of its own. */
    enum MarkerKind {
        /** A value from before the plan's own observations. */
        EARLIER,
        /** The baseline. */
        BASELINE,
        /** The target. */
        TARGET,
        /** An interim target. */
        MILESTONE,
        /** An observation. */
        OBSERVED
    }

    /** A value in its year. */
    record Marker(MarkerKind kind, double x, double y) {
        static final double REACH = 5.5;

        Box box() {
            return new Box(x - REACH, y - REACH, x + REACH, y + REACH);
        }
    }

    /** A text and the place that is kept free for it. */
    record Label(String text, Box box) {}
}
