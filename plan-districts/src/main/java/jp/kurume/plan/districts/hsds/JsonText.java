package jp.kurume.plan.districts.hsds;

import java.util.List;
import java.util.Map;

/** Objects as JSON (RFC 8259), indented by two blanks. */
final class JsonText {

    private static final String HEX = "0123456789abcdef";
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String of(List<JsonObject> objects) {
        JsonText text = new JsonText();
        text.add(objects, 0);
        return text.out.append('\n').toString();
    }

    private void add(List<?> objects, int depth) {
        out.append('[');
        for (int i = 0; i < objects.size(); i++) {
            out.append(i == 0 ? "" : ",");
            line(depth + 1);
            add((JsonObject) objects.get(i), depth + 1);
        }
        if (!objects.isEmpty()) {
            line(depth);
        }
        out.append(']');
    }

    private void add(JsonObject object, int depth) {
        out.append('{');
        boolean first = true;
        for (Map.Entry<String, Object> property : object.properties().entrySet()) {
            out.append(first ? "" : ",");
            first = false;
            line(depth + 1);
            add(property.getKey());
            out.append(": ");
            if (property.getValue() instanceof JsonObject inner) {
                add(inner, depth + 1);
            } else if (property.getValue() instanceof List<?> list) {
                add(list, depth + 1);
            } else {
                add((String) property.getValue());
            }
        }
        line(depth);
        out.append('}');
    }

    private void line(int depth) {
        out.append('\n').append("  ".repeat(depth));
    }

    private void add(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            add(text.codePointAt(i));
        }
        out.append('"');
    }

    private void add(int letter) {
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
    }
}
