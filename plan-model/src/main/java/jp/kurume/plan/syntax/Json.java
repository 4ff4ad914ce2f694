package jp.kurume.plan.syntax;

import java.util.List;
import java.util.Map;

/** Values as JSON (RFC 8259), for documents that are written without a library. */
public final class Json {

    private static final String HEX = "0123456789abcdef";
    private static final char REPLACEMENT = '\uFFFD';
    private static final String INDENT = "  ";

    private Json() {}

    /**
     * A document, indented by two blanks: a member on each line, and a list in one line where it holds no object.
     *
     * @param value a map by names, a list, a text, a number, or true or false, and lists and maps of those
     * @return the JSON, with a line feed at its end
     */
    public static String document(Object value) {
        StringBuilder out = new StringBuilder();
        append(out, value, "");
        return out.append('\n').toString();
    }

    private static void append(StringBuilder out, Object value, String indent) {
        if (value instanceof Map<?, ?> members) {
            appendMembers(out, members, indent);
        } else if (value instanceof List<?> items) {
            appendItems(out, items, indent);
        } else {
            out.append(value instanceof String text ? quoted(text) : value.toString());
        }
    }

    private static void appendMembers(StringBuilder out, Map<?, ?> members, String indent) {
        String inner = indent + INDENT;
        String gap = "\n";
        out.append('{');
        for (Map.Entry<?, ?> member : members.entrySet()) {
            out.append(gap).append(inner).append(quoted(member.getKey().toString()));
            out.append(": ");
            append(out, member.getValue(), inner);
            gap = ",\n";
        }
        out.append('\n').append(indent).append('}');
    }

    private static void appendItems(StringBuilder out, List<?> items, String indent) {
        boolean flat = items.stream().noneMatch(Map.class::isInstance);
        String inner = indent + INDENT;
        String gap = "";
        out.append('[');
        for (Object item : items) {
            out.append(gap).append(flat ? "" : "\n" + inner);
            append(out, item, inner);
            gap = flat ? ", " : ",";
        }
        out.append(flat ? "]" : "\n" + indent + "]");
    }

    /**
     * A text in quotation marks.
     *
     * @param text any text
     * @return the JSON; half of a surrogate pair, which no UTF-8 can hold, is U+FFFD
     */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(letter -> {
            if (letter == '"' || letter == '\\') {
                out.append('\\').append((char) letter);
            } else if (letter == '\n') {
                out.append("\\n");
            } else if (letter < ' ') {
                out.append("\\u00").append(HEX.charAt(letter >> 4)).append(HEX.charAt(letter & 0xF));
            } else if (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE) {
                out.append(REPLACEMENT);
            } else {
                out.appendCodePoint(letter);
            }
        });
        return out.append('"').toString();
    }
}
