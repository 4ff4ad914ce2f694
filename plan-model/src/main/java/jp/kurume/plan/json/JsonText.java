package jp.kurume.plan.json;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.syntax.Json;
import tools.jackson.core.JsonToken;

/** What stands in a JSON text, as it stands there: a name twice where it is there twice, and numbers letter by letter. */
sealed interface JsonText {

    /** The path to it, from the root. */
    String path();

    /** Writes it as JSON again. */
    void appendTo(StringBuilder out);

    /** It as JSON, in one line. */
    default String text() {
        StringBuilder out = new StringBuilder();
        appendTo(out);
        return out.toString();
    }

    /**
     * A text, a number, true, false or null.
     *
     * @param token which of them
     * @param value the text without its quotation marks, or the word or number as it stands there
     */
    record Scalar(String path, JsonToken token, String value) implements JsonText {

        boolean isText() {
            return token == JsonToken.VALUE_STRING;
        }

        @Override
        public void appendTo(StringBuilder out) {
            if (isText()) {
                out.append(Json.quoted(value));
            } else {
                out.append(value);
            }
        }
    }

    /** A list. */
    record Array(String path, List<JsonText> items) implements JsonText {

        @Override
        public void appendTo(StringBuilder out) {
            out.append('[');
            for (int i = 0; i < items.size(); i++) {
                out.append(i == 0 ? "" : ",");
                items.get(i).appendTo(out);
            }
            out.append(']');
        }
    }

    /** An object. */
    record Members(String path, List<Member> members) implements JsonText {

        /** The values of a name, in their order; none, one, or more where it stands there more often. */
        List<JsonText> of(String name) {
            List<JsonText> values = new ArrayList<>();
            for (Member member : members) {
                if (member.name().equals(name)) {
                    values.add(member.value());
                }
            }
            return values;
        }

        @Override
        public void appendTo(StringBuilder out) {
            out.append('{');
            for (int i = 0; i < members.size(); i++) {
                out.append(i == 0 ? "" : ",");
                out.append(Json.quoted(members.get(i).name()));
                out.append(':');
                members.get(i).value().appendTo(out);
            }
            out.append('}');
        }
    }

    /** A name and its value. */
    record Member(String name, JsonText value) {}
}
