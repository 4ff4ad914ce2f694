package jp.kurume.plan.examples.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import jp.kurume.plan.output.Picture;
import org.knowm.xchart.internal.chartpart.IChart;

/** The course of a measure beside its path, as the report's page has it, with its title above and what its signs mean below. */
final class MeasurePicture implements IChart {

    private static final int WIDTH = 800;
    private static final double MARGIN = 16;

    /** The size of the letters within the picture, in its own units. */
    private static final float SMALL = 12;

    private static final Color INK = new Color(0x1A, 0x1A, 0x1A);
    private static final Color COURSE = new Color(0x0B, 0x4A, 0x8F);
    private static final Color TARGET = new Color(0x9C, 0x1C, 0x1C);
    private static final Color PATH = new Color(0x5C, 0x5C, 0x5C);
    private static final Color GRID = new Color(0xD9, 0xD9, 0xD9);
    private static final Color BAND = new Color(0xDF, 0xEE, 0xE3);
    private static final BasicStroke DASHED =
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {7, 4}, 0);

    private final Picture picture;
    private final String name;
    private final Lettering heading;
    private final Lettering letters;
    private final List<String> title;
    private final List<String> legend;

    /**
     * A picture to draw.
     *
     * @param picture what is drawn
     * @param name the name of the measure
     * @param lettering how letters are set
     */
    MeasurePicture(Picture picture, String name, Lettering lettering) {
        this.picture = picture;
        this.name = name;
        letters = lettering;
        heading = lettering.bold().sized(lettering.font().getSize2D() + 3);
        title = heading.wrapped(name, WIDTH - 2 * MARGIN);
        legend = letters.wrapped(picture.legend().plain(), WIDTH - 2 * MARGIN);
    }

    private double scale() {
        return (WIDTH - 2 * MARGIN) / picture.width();
    }

    private double top() {
        return MARGIN + title.size() * heading.line();
    }

    @Override
    public int getWidth() {
        return WIDTH;
    }

    @Override
    public int getHeight() {
        return (int) Math.ceil(top() + picture.height() * scale() + legend.size() * letters.line() + 2 * MARGIN);
    }

    @Override
    public String getTitle() {
        return name;
    }

    @Override
    public void paint(Graphics2D graphics, int width, int height) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
        graphics.setColor(INK);
        heading.draw(graphics, title, MARGIN, MARGIN + heading.font().getSize2D());
        letters.draw(
                graphics,
                legend,
                MARGIN,
                top() + picture.height() * scale() + MARGIN + letters.font().getSize2D());
        AffineTransform before = graphics.getTransform();
        graphics.translate(MARGIN, top());
        graphics.scale(scale(), scale());
        picture.shapes().forEach(shape -> draw(graphics, shape));
        graphics.setTransform(before);
    }

    private void draw(Graphics2D graphics, Picture.Shape shape) {
        if (shape instanceof Picture.Line line) {
            graphics.setColor(color(line.style()));
            graphics.setStroke(line.style().equals("path") ? DASHED : new BasicStroke(isThin(line.style()) ? 1 : 1.5f));
            graphics.draw(new Line2D.Double(line.fromX(), line.fromY(), line.toX(), line.toY()));
        } else if (shape instanceof Picture.Rectangle box) {
            both(graphics, box.style(), new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height()));
        } else if (shape instanceof Picture.Circle circle) {
            double size = 2 * circle.radius();
            both(
                    graphics,
                    circle.style(),
                    new Ellipse2D.Double(circle.x() - circle.radius(), circle.y() - circle.radius(), size, size));
        } else if (shape instanceof Picture.Polygon polygon) {
            both(graphics, polygon.style(), path(polygon.corners()));
        } else if (shape instanceof Picture.Label label) {
            label(graphics, label);
        }
    }

    private static boolean isThin(String style) {
        return style.equals("grid") || style.equals("tick");
    }

    /** Fills and edges what is told apart by its shape: what is hollow has an edge of its own colour. */
    private static void both(Graphics2D graphics, String style, Shape shape) {
        boolean isHollow = style.equals("earlier") || style.equals("milestone");
        graphics.setColor(isHollow ? Color.WHITE : color(style));
        graphics.fill(shape);
        graphics.setColor(isHollow ? color(style) : style.equals("band") ? BAND : Color.WHITE);
        graphics.setStroke(new BasicStroke(isHollow ? 1.5f : 1));
        graphics.draw(shape);
    }

    private static Path2D path(List<Picture.Corner> corners) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners.size(); i++) {
            if (i == 0) {
                path.moveTo(corners.get(i).x(), corners.get(i).y());
            } else {
                path.lineTo(corners.get(i).x(), corners.get(i).y());
            }
        }
        path.closePath();
        return path;
    }

    private static Color color(String style) {
        return switch (style) {
            case "grid" -> GRID;
            case "path" -> PATH;
            case "course", "interval", "observed", "earlier" -> COURSE;
            case "target", "milestone" -> TARGET;
            case "band" -> BAND;
            default -> INK;
        };
    }

    /** Values end at their place, units begin there, everything else stands around it. */
    private void label(Graphics2D graphics, Picture.Label label) {
        Lettering small = letters.sized(SMALL);
        double width = small.width(label.text());
        double x = switch (label.style()) {
            case "value" -> label.x() - width;
            case "unit" -> label.x();
            default -> label.x() - width / 2;
        };
        graphics.setColor(INK);
        small.draw(graphics, label.text(), x, label.y());
    }
}
