package jp.kurume.plan.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kurume.plan.json.InvalidJsonException;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.problem.Problem;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What holds between the published JSON Schema of a module and what is read and written; extended for each module. */
public abstract class SchemaLaws {

    private static final int MUTATIONS_OF_EACH = 20;

    /** What a schema can say; that a value breaks a rule across its properties it cannot. */
    private static final Set<String> STRUCTURAL = Set.of(
            "json.property.unknown",
            "json.property.missing",
            "json.text",
            "json.text.number",
            "json.number",
            "json.list",
            "json.object",
            "json.choice");

    private static final JsonMapper TREES = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Map<Class<?>, Schema> schemas = new HashMap<>();

    /** The types and their values. */
    protected abstract Map<Class<?>, Arbitrary<?>> kit();

    /** A class beside which the schema lies, and the name of the module, which that of the schema begins with. */
    protected abstract Class<?> anchor();

    protected abstract String module();

    @Provide
    protected Arbitrary<AnyValue> values() {
        return AnyValue.among(published());
    }

    /** What kits only hold values in is no type of the library. */
    private Map<Class<?>, Arbitrary<?>> published() {
        return kit().entrySet().stream()
                .filter(type -> !type.getKey().getPackageName().endsWith(".testing"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    /** The types, and those that a kit only holds in a record: what holds others of any type, with the type that it holds. */
    private List<Type> publishedAndHeld() {
        List<Type> types = new ArrayList<>(published().keySet());
        kit().keySet().stream()
                .filter(type -> !published().containsKey(type))
                .flatMap(holder -> Arrays.stream(holder.getRecordComponents()))
                .forEach(held -> types.add(held.getGenericType()));
        return types;
    }

    private String file() {
        return module() + ".schema.json";
    }

    private String schemaText() {
        try (InputStream in = anchor().getResourceAsStream(file())) {
            assertThat(in).as("%s is there; -Dschemas.write writes it", file()).isNotNull();
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Example
    void isCurrent() throws IOException {
        String now =
                PlanJson.schema("urn:community-welfare-plan:" + module() + ":" + PlanJson.VERSION, publishedAndHeld());
        if (System.getProperty("schemas.write") != null) {
            Files.writeString(
                    Path.of("src/main/resources", anchor().getPackageName().split("\\."))
                            .resolve(file()),
                    now);
            return;
        }
        assertThat(schemaText()).as("-Dschemas.write writes it anew").isEqualTo(now);
    }

    /** Whether a text is a value of a type by the schema. */
    private List<?> refusals(String json, Class<?> type) {
        Schema schema = schemas.computeIfAbsent(type, its -> {
            ObjectNode only = (ObjectNode) TREES.readTree(schemaText());
            only.remove(List.of("oneOf", "$id"));
            only.put("$ref", "#/$defs/" + name(its));
            return REGISTRY.getSchema(only.toString());
        });
        return schema.validate(json, InputFormat.JSON);
    }

    private static String name(Class<?> type) {
        JsonNode schema = TREES.readTree(PlanJson.schema("urn:one", List.of(type)));
        return schema.path("oneOf").isEmpty()
                ? onlyDefinition(type)
                : schema.get("oneOf").get(0).at("/properties/type/const").asString();
    }

    /** The name of a type that no document holds. */
    private static String onlyDefinition(Class<?> type) {
        String own = type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return type.getEnclosingClass() == null ? own : name(type.getEnclosingClass()) + "-" + own;
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void whatIsWrittenIsOfTheSchema(@ForAll("values") AnyValue any) {
        String json = PlanJson.write(any.value());
        assertThat(refusals(json, any.type())).as(json).isEmpty();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void whatIsReadIsOfTheSchemaAndWhatIsNotBuiltRightIsNot(@ForAll("values") AnyValue any, @ForAll Random random) {
        JsonMutations mutations = new JsonMutations(PlanJson.write(any.value()));
        for (int i = 0; i < MUTATIONS_OF_EACH; i++) {
            String json = mutations.next(random);
            if (!isJson(json)) {
                continue;
            }
            try {
                PlanJson.read(json, any.type());
                assertThat(refusals(json, any.type())).as(json).isEmpty();
            } catch (InvalidJsonException e) {
                if (e.problems().stream().map(Problem::code).anyMatch(code -> STRUCTURAL.contains(code.toString()))) {
                    assertThat(refusals(json, any.type())).as("%s %s", e, json).isNotEmpty();
                }
            }
        }
    }

    private static boolean isJson(String json) {
        try {
            return json.length() < 50_000 && !TREES.readTree(json).isMissingNode();
        } catch (JacksonException e) {
            return false;
        }
    }
}
