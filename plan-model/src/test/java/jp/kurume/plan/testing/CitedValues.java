package jp.kurume.plan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.source.Fact;
import jp.kurume.plan.source.Facts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What of a value is cited, as its JSON has it. */
public final class CitedValues {

    private static final JsonMapper TREES = new JsonMapper();

    private CitedValues() {}

    /** Every citation in a value, in JSON. */
    static Set<JsonNode> citations(Object value) {
        Set<JsonNode> found = new LinkedHashSet<>();
        collect(tree(value), found);
        return found;
    }

    private static JsonNode tree(Object value) {
        return TREES.readTree(PlanJson.write(value));
    }

    private static void collect(JsonNode node, Set<JsonNode> found) {
        if (isCitation(node)) {
            found.add(node);
        }
        node.forEach(inner -> collect(inner, found));
    }

    static boolean isCitation(JsonNode node) {
        return node.isObject() && node.has("kind") && node.has("source") && node.has("place");
    }

    /**
     * Checks that some facts are those of all that is cited in a value, and that nothing in it is without a citation: each
     * thing has one, or is part of something that has one, or of something whose citation stands beside it ({@code period}
     * and {@code periodCitation}).
     *
     * @param exempt names of properties of the whole that need none, such as ids
     */
    public static void assertAllCited(Object value, Facts facts, String... exempt) {
        Set<JsonNode> told = new LinkedHashSet<>();
        for (Fact fact : facts.all()) {
            told.add(tree(fact.citation()));
            assertThat(fact.says()).as("%s", fact).isNotBlank();
        }
        assertThat(told).containsAll(citations(value));
        Set<String> uncited = new TreeSet<>();
        findUncited("", tree(value), uncited);
        assertThat(uncited).containsExactlyInAnyOrder(exempt);
    }

    private static void findUncited(String path, JsonNode node, Set<String> uncited) {
        if (node.isObject()) {
            if (node.has("citation") || node.has("citations") || isCitation(node)) {
                return;
            }
            for (String name : node.propertyNames()) {
                if (!isCitedBeside(name, node)) {
                    findUncited(path.isEmpty() ? name : path + "." + name, node.get(name), uncited);
                }
            }
        } else if (node.isArray()) {
            node.forEach(item -> findUncited(path, item, uncited));
        } else {
            uncited.add(path);
        }
    }

    private static boolean isCitedBeside(String name, JsonNode node) {
        return node.propertyNames().stream()
                .filter(other -> other.endsWith("Citation"))
                .anyMatch(other -> name.startsWith(other.substring(0, other.length() - "Citation".length())));
    }
}
