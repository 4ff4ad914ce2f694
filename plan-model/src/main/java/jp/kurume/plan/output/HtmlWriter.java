package jp.kurume.plan.output;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import jp.kurume.plan.syntax.XmlText;

/** Writes elements that are well-formed in HTML and in XML alike. */
final class HtmlWriter {

    /** What has no content in HTML, or in SVG is written without any. */
    private static final Set<String> EMPTY = Set.of("meta", "line", "rect", "circle", "path");

    /** What stands in the middle of a line. */
    private static final Set<String> INLINE =
            Set.of("a", "bdi", "code", "span", "td", "th", "text", "title", "desc", "b");

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element with attributes, each a name and its value. */
    HtmlWriter open(String element, String... attributes) {
        if (!INLINE.contains(element)) {
            out.append('\n');
        }
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        if (EMPTY.contains(element)) {
            out.append(" />");
        } else {
            out.append('>');
            open.push(element);
        }
        return this;
    }

    HtmlWriter close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    HtmlWriter text(String text) {
        escape(text);
        return this;
    }

    /** An element with nothing but a text. */
    HtmlWriter leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** What is no text to be read, such as a style sheet of this library's own. */
    HtmlWriter raw(String own) {
        out.append(own);
        return this;
    }

    static String number(double coordinate) {
        String number = String.format(Locale.ROOT, "%.1f", coordinate);
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }

    private void escape(String text) {
        XmlText.allowed(text).codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isReadable(letter) ? letter : 0xFFFD);
            }
        });
    }

    /** HTML allows less than XML: no controls but white space, and nothing that is no character. */
    private static boolean isReadable(int letter) {
        boolean control = letter >= 0x7F && letter <= 0x9F;
        boolean none = (letter & 0xFFFE) == 0xFFFE || (letter >= 0xFDD0 && letter <= 0xFDEF);
        return !control && !none;
    }

    /** Everything that was written, with everything closed that is open. */
    String all() {
        while (!open.isEmpty()) {
            out.append('\n');
            close();
        }
        return out.append('\n').toString();
    }
}
