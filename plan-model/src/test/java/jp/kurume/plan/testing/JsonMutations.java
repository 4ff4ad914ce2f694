package jp.kurume.plan.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What becomes of a JSON text on its way through hands, editors and programs that get it wrong. */
final class JsonMutations {

    private static final String[] VALUES = {
        "null",
        "true",
        "0",
        "-1",
        "1.5",
        "1e5",
        "\"\"",
        "\" \"",
        "\"1E999999999\"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "[]",
        "{}",
        "[null]",
        "{\"kind\":\"printed\"}",
        "2026",
        "\"printed\"",
        "\"survey \"",
        "9".repeat(10_000),
        "\"" + "9".repeat(10_000) + "\"",
        "\"" + "あ".repeat(150_000) + "\"",
        "[".repeat(500) + "]".repeat(500),
        "{\"a\":".repeat(100) + "1" + "}".repeat(100),
    };

    private static final String[] SCRAPS = {
        "\u0000", "{", "}", "[", "]", ",", ":", "\"", "\\", "//", "\n", "\uFEFF", "\u3000", "e", "-", "0", "'", "\ud83d"
    };

    /** A stretch of the text. */
    private record Span(int start, int end) {}

    private final String json;
    private final List<Span> values = new ArrayList<>();
    private final List<Span> names = new ArrayList<>();
    private final List<Span> members = new ArrayList<>();

    JsonMutations(String json) {
        this.json = json;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            List<Integer> starts = new ArrayList<>();
            int name = -1;
            List<Integer> memberStarts = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int start = (int) parser.currentTokenLocation().getCharOffset();
                int end = end(parser, token, start);
                if (token == JsonToken.PROPERTY_NAME) {
                    names.add(new Span(start, end));
                    name = start;
                } else if (token.isStructStart()) {
                    starts.add(start);
                    memberStarts.add(name);
                    name = -1;
                } else {
                    int from = token.isStructEnd() ? starts.remove(starts.size() - 1) : start;
                    int member = token.isStructEnd() ? memberStarts.remove(memberStarts.size() - 1) : name;
                    values.add(new Span(from, end));
                    if (member >= 0) {
                        members.add(new Span(member, end));
                    }
                    name = -1;
                }
            }
        }
    }

    private int end(JsonParser parser, JsonToken token, int start) {
        if (token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING) {
            int end = start + 1;
            while (json.charAt(end) != '"') {
                end += json.charAt(end) == '\\' ? 2 : 1;
            }
            return end + 1;
        }
        return token.isStructEnd() ? start + 1 : start + parser.getString().length();
    }

    /** The text with one thing wrong, or by chance with none. */
    String next(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> json.substring(0, random.nextInt(json.length() + 1));
            case 1 -> with(at(random), pick(random, SCRAPS));
            case 2 -> with(pick(random, values), pick(random, VALUES));
            case 3 -> with(pick(random, values), text(pick(random, values)));
            case 4 -> names.isEmpty() ? json + json : with(pick(random, names), text(pick(random, names)));
            case 5 -> names.isEmpty() ? " " + json : with(pick(random, names), "\"" + pick(random, SCRAPS) + "x\"");
            case 6 -> members.isEmpty() ? "[" + json + "]" : twice(pick(random, members));
            case 7 -> members.isEmpty() ? json + "," : with(pick(random, members), "");
            default -> with(stretch(random), "");
        };
    }

    private Span stretch(Random random) {
        int start = random.nextInt(json.length() + 1);
        return new Span(start, Math.min(json.length(), start + 1 + random.nextInt(5)));
    }

    private String twice(Span member) {
        return with(new Span(member.end(), member.end()), "," + text(member));
    }

    private Span at(Random random) {
        int at = random.nextInt(json.length() + 1);
        return new Span(at, at);
    }

    private String with(Span span, String instead) {
        return json.substring(0, span.start()) + instead + json.substring(span.end());
    }

    private String text(Span span) {
        return json.substring(span.start(), span.end());
    }

    private static <T> T pick(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String pick(Random random, String[] all) {
        return all[random.nextInt(all.length)];
    }
}
