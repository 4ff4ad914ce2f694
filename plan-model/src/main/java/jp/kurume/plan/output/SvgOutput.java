package jp.kurume.plan.output;

import java.util.List;

/** Draws pictures within HTML. */
final class SvgOutput {

    private final HtmlWriter html;
    private final String prefix;

    private int pictures;

    SvgOutput(HtmlWriter html, String prefix) {
        this.html = html;
        this.prefix = prefix;
    }

    /** The id of the title of the picture that is written next. */
    String nextTitle() {
        return id(pictures + 1) + "-title";
    }

    private String id(int picture) {
        return prefix + "chart-" + picture;
    }

    void write(Picture picture) {
        String id = id(++pictures);
        html.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + HtmlWriter.number(picture.width()) + " " + HtmlWriter.number(picture.height()),
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-desc");
        html.leaf("title", picture.title().plain(), "id", id + "-title");
        html.leaf("desc", picture.description().plain(), "id", id + "-desc");
        picture.shapes().forEach(this::shape);
        html.close();
    }

    private void shape(Picture.Shape shape) {
        if (shape instanceof Picture.Line line) {
            empty("line", line.style(), "x1", line.fromX(), "y1", line.fromY(), "x2", line.toX(), "y2", line.toY());
        } else if (shape instanceof Picture.Rectangle box) {
            empty("rect", box.style(), "x", box.left(), "y", box.top(), "width", box.width(), "height", box.height());
        } else if (shape instanceof Picture.Circle circle) {
            empty("circle", circle.style(), "cx", circle.x(), "cy", circle.y(), "r", circle.radius());
        } else if (shape instanceof Picture.Polygon polygon) {
            html.open("path", "class", polygon.style(), "d", path(polygon.corners()));
        } else if (shape instanceof Picture.Label label) {
            html.leaf(
                    "text",
                    label.text(),
                    "class",
                    label.style(),
                    "x",
                    HtmlWriter.number(label.x()),
                    "y",
                    HtmlWriter.number(label.y()));
        }
    }

    /** An element with names and lengths in turn. */
    private void empty(String element, String style, Object... lengths) {
        String[] attributes = new String[lengths.length + 2];
        attributes[0] = "class";
        attributes[1] = style;
        for (int i = 0; i < lengths.length; i++) {
            attributes[i + 2] = lengths[i] instanceof Double length ? HtmlWriter.number(length) : lengths[i].toString();
        }
        html.open(element, attributes);
    }

    private static String path(List<Picture.Corner> corners) {
        StringBuilder path = new StringBuilder();
        for (Picture.Corner corner : corners) {
            path.append(path.isEmpty() ? "M" : "L");
            path.append(HtmlWriter.number(corner.x())).append(' ').append(HtmlWriter.number(corner.y()));
        }
        return path.append('Z').toString();
    }
}
