package jp.kurume.plan.examples.report;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How letters are set in a picture: as shapes, so that they look alike on every machine and in every format.
 *
 * @param font the font in its size
 */
record Lettering(Font font) {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** The height from line to line, as a share of the size of the font. */
    private static final double LEADING = 1.4;

    Lettering sized(float size) {
        return new Lettering(font.deriveFont(size));
    }

    Lettering bold() {
        return new Lettering(font.deriveFont(Font.BOLD));
    }

    double line() {
        return font.getSize2D() * LEADING;
    }

    double width(String text) {
        return text.isEmpty() ? 0 : new TextLayout(text, font, EXACT).getAdvance();
    }

    /** A text in lines of some width, broken where its language breaks lines. */
    List<String> wrapped(String text, double width) {
        List<String> lines = new ArrayList<>();
        BreakIterator places = BreakIterator.getLineInstance(Locale.JAPANESE);
        places.setText(text);
        int begin = 0;
        int last = places.first();
        for (int next = places.next(); next != BreakIterator.DONE; next = places.next()) {
            if (last > begin && width(text.substring(begin, next).strip()) > width) {
                lines.add(text.substring(begin, last).strip());
                begin = last;
            }
            last = next;
        }
        lines.add(text.substring(begin).strip());
        return lines;
    }

    /** Draws a text whose letters stand on a line, from a place to the right. */
    void draw(Graphics2D graphics, String text, double x, double y) {
        if (!text.isEmpty()) {
            graphics.fill(new TextLayout(text, font, EXACT).getOutline(AffineTransform.getTranslateInstance(x, y)));
        }
    }

    /** Draws lines below each other, and tells where the next one would stand. */
    double draw(Graphics2D graphics, List<String> lines, double x, double y) {
        double at = y;
        for (String text : lines) {
            draw(graphics, text, x, at);
            at += line();
        }
        return at;
    }
}
