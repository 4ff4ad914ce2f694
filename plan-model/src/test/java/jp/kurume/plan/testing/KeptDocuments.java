package jp.kurume.plan.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import jp.kurume.plan.json.PlanJson;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents as earlier versions of the form wrote them, kept as files: each is read, and written anew it differs in its
 * version and in nothing else. Extended for each module.
 *
 * <p>A file has a document in each line, some of each type of the module. Before the version of the form is raised, a run
 * with {@code -Ddocuments.write=1} keeps what is written until then.
 */
public abstract class KeptDocuments {

    private static final int OF_EACH_TYPE = 3;
    private static final int LONGEST = 20_000;
    private static final JsonMapper TREES = new JsonMapper();

    /** The types and their values. */
    protected abstract Map<Class<?>, Arbitrary<?>> kit();

    /** A class beside which, among the resources of the tests, the documents lie. */
    protected abstract Class<?> anchor();

    private static String file(int version) {
        return "documents-of-version-" + version + ".jsonl";
    }

    private Map<String, Class<?>> documents() {
        Map<String, Class<?>> documents = new LinkedHashMap<>();
        for (Class<?> type : kit().keySet()) {
            JsonRootName name = type.getDeclaredAnnotation(JsonRootName.class);
            if (name != null) {
                documents.put(name.value(), type);
            }
        }
        return documents;
    }

    private List<String> kept(int version) throws IOException {
        try (InputStream in = anchor().getResourceAsStream(file(version))) {
            assertThat(in).as(file(version)).isNotNull();
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        }
    }

    @Example
    void everyDocumentIsReadAndWrittenAnewAsItWas() throws IOException {
        for (int version = 1; version < PlanJson.VERSION; version++) {
            everyDocumentIsReadAndWrittenAnewAsItWas(version);
        }
    }

    private void everyDocumentIsReadAndWrittenAnewAsItWas(int version) throws IOException {
        TreeSet<String> seen = new TreeSet<>();
        for (String document : kept(version)) {
            JsonNode tree = TREES.readTree(document);
            String name = tree.get("type").asString();
            assertThat(documents()).containsKey(name);
            Class<?> type = Objects.requireNonNull(documents().get(name));
            assertThat(tree.get("version").asInt()).isEqualTo(version);
            Object value = PlanJson.readDocument(document, type);
            String anew = PlanJson.writeDocument(value);
            assertThat(anew)
                    .isEqualTo(document.replaceFirst(
                            "\"version\":" + version + ",", "\"version\":" + PlanJson.VERSION + ","));
            assertThat((Object) PlanJson.readDocument(anew, type)).isEqualTo(value);
            seen.add(name);
        }
        assertThat(seen).isNotEmpty();
    }

    @Example
    void someOfEachTypeAreKeptWhenAsked() throws IOException {
        if (System.getProperty("documents.write") == null) {
            return;
        }
        List<String> lines = new ArrayList<>();
        for (Class<?> type : documents().values()) {
            Random random = new Random(type.getName().hashCode());
            int some = 0;
            while (some < OF_EACH_TYPE) {
                Object value = Objects.requireNonNull(kit().get(type))
                        .generator(1000)
                        .next(random)
                        .value();
                String document = PlanJson.writeDocument(value);
                if (document.length() <= LONGEST) {
                    lines.add(document);
                    some++;
                }
            }
        }
        Path folder = Path.of("src/test/resources", anchor().getPackageName().split("\\."));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(file(PlanJson.VERSION)), String.join("\n", lines) + "\n");
    }
}
