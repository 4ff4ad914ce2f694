package jp.kurume.plan.json;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.text.Excerpt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads what stands in a JSON text, whatever it should be; notes what no JSON text may have. */
final class TextReader {

    /** The limits are looked after here, where the place is known. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(PlanJson.DEEPEST + 1)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final int LONGEST_SHORT_STEP = 40;

    private final List<Problem> problems;

    /** Where the parser is, for what goes wrong between two values. */
    private String here = "$";

    TextReader(List<Problem> problems) {
        this.problems = problems;
    }

    /** The whole text, or null if it ends, or makes no sense, before it is complete. */
    @Nullable
    JsonText read(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() == null) {
                note(JsonProblems.SYNTAX, "$", "", "1", "1", "the text is empty");
                return null;
            }
            JsonText root = value(parser, "$", 0);
            if (root != null) {
                here = "$";
                if (parser.nextToken() != null) {
                    note(JsonProblems.TRAILING, "$", parser.getString());
                }
            }
            return root;
        } catch (JacksonException e) {
            note(
                    JsonProblems.SYNTAX,
                    here,
                    "",
                    String.valueOf(e.getLocation().getLineNr()),
                    String.valueOf(e.getLocation().getColumnNr()),
                    reason(e));
            return null;
        }
    }

    private @Nullable JsonText value(JsonParser parser, String path, int depth) {
        here = path;
        JsonToken token = parser.currentToken();
        if (token.isScalarValue()) {
            String value = parser.getString();
            limit(path, value);
            return new JsonText.Scalar(path, token, value);
        }
        if (depth == PlanJson.DEEPEST) {
            note(JsonProblems.TOO_DEEP, path, "", String.valueOf(PlanJson.DEEPEST));
            return null;
        }
        return token == JsonToken.START_ARRAY ? array(parser, path, depth) : members(parser, path, depth);
    }

    private @Nullable JsonText array(JsonParser parser, String path, int depth) {
        List<JsonText> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonText item = value(parser, path + "[" + items.size() + "]", depth + 1);
            if (item == null) {
                return null;
            }
            items.add(item);
            here = path;
        }
        return new JsonText.Array(path, items);
    }

    private @Nullable JsonText members(JsonParser parser, String path, int depth) {
        List<JsonText.Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            limit(path, name);
            String itsPath = path + step(name);
            here = itsPath;
            parser.nextToken();
            JsonText value = value(parser, itsPath, depth + 1);
            if (value == null) {
                return null;
            }
            members.add(new JsonText.Member(name, value));
            here = path;
        }
        return new JsonText.Members(path, members);
    }

    private void limit(String path, String value) {
        if (value.length() > PlanJson.LONGEST_VALUE) {
            note(JsonProblems.VALUE_TOO_LONG, path, value, String.valueOf(PlanJson.LONGEST_VALUE));
        }
    }

    /** How a path goes on to a name (RFC 9535): with a dot where that is allowed, else in brackets. */
    static String step(String name) {
        return isShort(name)
                ? "." + name
                : "['" + Excerpt.of(name).replace("\\", "\\\\").replace("'", "\\'") + "']";
    }

    /** What the parser says, without where it says that a list or an object began. */
    private static String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        int began = message.indexOf(" (start marker");
        return Excerpt.of(began < 0 ? message : message.substring(0, began));
    }

    private static boolean isShort(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c < 128 ? Character.isLetter(c) || c == '_' : Character.isLetterOrDigit(c);
            if (!letter && (i == 0 || c < '0' || c > '9')) {
                return false;
            }
        }
        return !name.isEmpty() && name.length() <= LONGEST_SHORT_STEP;
    }

    private void note(ProblemCode code, String path, String found, String... arguments) {
        problems.add(new Problem(code, new Place.Json(path), found, List.of(arguments), List.of()));
    }
}
