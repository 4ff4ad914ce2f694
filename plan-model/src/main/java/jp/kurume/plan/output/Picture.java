package jp.kurume.plan.output;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A picture, drawn in HTML and told in words everywhere else.
 *
 * <p>Lengths are in units of the picture, from its upper left corner. The {@code style} of a shape is a class of the style
 * sheet. Markers should differ in shape and lines in dashes, so that no colour is needed.
 *
 * @param title what it shows
 * @param description the same in words, for whoever does not see it
 * @param legend what its signs mean
 * @param width how wide it is
 * @param height how high it is
 * @param shapes what is drawn, from the back to the front
 */
public record Picture(Text title, Text description, Text legend, double width, double height, List<Shape> shapes)
        implements Block {

    /** Checks and copies the parts. */
    public Picture {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(legend, "legend");
        shapes = List.copyOf(Objects.requireNonNull(shapes, "shapes"));
    }

    /** What is drawn. */
    public sealed interface Shape extends Serializable permits Line, Rectangle, Circle, Polygon, Label {

        /**
         * How it looks.
         *
         * @return a class of the style sheet
         */
        String style();
    }

    /**
     * A straight line.
     *
     * @param style how it looks
     * @param fromX where it begins, to the right
     * @param fromY where it begins, downwards
     * @param toX where it ends, to the right
     * @param toY where it ends, downwards
     */
    public record Line(String style, double fromX, double fromY, double toX, double toY) implements Shape {

        /** Checks the parts. */
        public Line {
            Objects.requireNonNull(style, "style");
        }
    }

    /**
     * A rectangle.
     *
     * @param style how it looks
     * @param left where it begins, to the right
     * @param top where it begins, downwards
     * @param width how wide it is
     * @param height how high it is
     */
    public record Rectangle(String style, double left, double top, double width, double height) implements Shape {

        /** Checks the parts. */
        public Rectangle {
            Objects.requireNonNull(style, "style");
        }
    }

    /**
     * A circle.
     *
     * @param style how it looks
     * @param x where its centre is, to the right
     * @param y where its centre is, downwards
     * @param radius its radius
     */
    public record Circle(String style, double x, double y, double radius) implements Shape {

        /** Checks the parts. */
        public Circle {
            Objects.requireNonNull(style, "style");
        }
    }

    /**
     * A corner of a polygon.
     *
     * @param x where it is, to the right
     * @param y where it is, downwards
     */
    public record Corner(double x, double y) implements Serializable {}

    /**
     * A polygon.
     *
     * @param style how it looks
     * @param corners its corners in their order, at least one
     */
    public record Polygon(String style, List<Corner> corners) implements Shape {
        /** Copies the corners. */
        public Polygon {
            Objects.requireNonNull(style, "style");
            Objects.requireNonNull(corners, "corners");
            corners = List.copyOf(corners);
        }
    }

    /**
     * A short text.
     *
     * @param style how it looks
     * @param x where it stands, to the right
     * @param y the line on which its letters stand, downwards
     * @param text its letters
     */
    public record Label(String style, double x, double y, String text) implements Shape {

        /** Checks the parts. */
        public Label {
            Objects.requireNonNull(style, "style");
            Objects.requireNonNull(text, "text");
        }
    }

    @Override
    public <T> T fold(
            Function<Paragraph, T> paragraph,
            Function<Items, T> items,
            Function<Details, T> details,
            Function<Grid, T> grid,
            Function<Picture, T> picture) {
        Objects.requireNonNull(paragraph, "paragraph");
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(grid, "grid");
        Objects.requireNonNull(picture, "picture");
        return picture.apply(this);
    }
}
