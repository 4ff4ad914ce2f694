package jp.kurume.plan.json;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * A mapper of Jackson 3 with everything strict switched on.
 *
 * <p>What is right is read as any mapper reads it. Only where that fails is the text read again, slowly, to say everything
 * that is wrong with it and not only the first thing: see {@link Diagnosis}.
 */
final class StrictMapper {

    /** A letter that damage leaves, or an escape in which one may hide. */
    private static final Pattern MAY_BE_DAMAGED =
            Pattern.compile("[\\u007F-\\u00FF\\uFFFD\\uFF61-\\uFF9F縺繧繝ƒ‚„…†‡‰Š‹Œ•≠∞≤≥∂∑∏π∫Ω√≈∆◊]|[?？]{2}|\\\\[ubf]");

    private static final StrictMapper INSTANCE = new StrictMapper();

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(PlanJson.DEEPEST)
                            .maxStringLength(PlanJson.LONGEST_VALUE)
                            .maxNameLength(PlanJson.LONGEST_VALUE)
                            .maxNumberLength(PlanJson.LONGEST_VALUE)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .annotationIntrospector(new Presence())
            .addModule(new SimpleModule().setDeserializerModifier(new ExactWords()))
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    static StrictMapper get() {
        return INSTANCE;
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "A value of " + value.getClass().getName() + " cannot be written as JSON: "
                            + e.getOriginalMessage(),
                    e);
        }
    }

    String schema(String id, Collection<? extends Type> types) {
        return new JsonSchema(mapper).of(id, types);
    }

    <T> T read(String json, Class<T> type) {
        return read(json, typeOf(type));
    }

    /** A type, unless it holds others of any type: what stands in a text would be read as whatever it looks like. */
    private JavaType typeOf(Class<?> type) {
        if (type.getTypeParameters().length > 0) {
            throw new IllegalArgumentException(type.getName()
                    + " is read where it is known what it holds: make it a component of a record, and read that");
        }
        return mapper.constructType(type);
    }

    <T> List<T> readList(String json, Class<T> type) {
        List<T> values = read(json, mapper.getTypeFactory().constructCollectionType(List.class, typeOf(type)));
        return List.copyOf(values);
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // What Jackson's types say, generics cannot.
    private <T> T read(String json, JavaType type) {
        Attempt<T> attempt = attempt(json, type);
        if (attempt.value() == null) {
            throw new InvalidJsonException(new Diagnosis(mapper).of(json, type, attempt.refusal()));
        }
        refuseDamaged(json, type);
        return attempt.value();
    }

    /** Looks for damaged texts where any may be: whether they are quoted is known only at their places. */
    private void refuseDamaged(String json, JavaType type) {
        if (MAY_BE_DAMAGED.matcher(json).find()) {
            List<Problem> damaged = new Diagnosis(mapper).damaged(json, type);
            if (!damaged.isEmpty()) {
                throw new InvalidJsonException(damaged);
            }
        }
    }

    String writeDocument(Object value) {
        return write(new Document<>(Document.FORMAT, PlanJson.VERSION, nameOf(value.getClass()), value));
    }

    <T> T readDocument(String json, Class<T> type) {
        String name = nameOf(type);
        JavaType envelope = mapper.getTypeFactory().constructParametricType(Document.class, type);
        Attempt<Document<T>> attempt = attempt(json, envelope);
        Document<T> document = attempt.value();
        if (document == null
                || !document.format().equals(Document.FORMAT)
                || document.version() < 1
                || document.version() > PlanJson.VERSION
                || !document.type().equals(name)) {
            throw new InvalidJsonException(new Diagnosis(mapper).ofDocument(json, envelope, name, attempt.refusal()));
        }
        if (document.version() < PlanJson.VERSION) {
            List<Problem> newer = new Diagnosis(mapper).newerThanItsVersion(json, envelope, name);
            if (!newer.isEmpty()) {
                throw new InvalidJsonException(newer);
            }
        }
        refuseDamaged(json, envelope);
        return document.content();
    }

    /** A value, or why there is none. */
    private record Attempt<T>(@Nullable T value, String refusal) {}

    /** JSON's own null is no value. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    private <T> Attempt<T> attempt(String json, JavaType type) {
        if (json.length() > PlanJson.LONGEST) {
            throw new InvalidJsonException(List.of(tooLong()));
        }
        try {
            return new Attempt<>(StrictMapper.<T>read(mapper, json, type), "null");
        } catch (InvalidDefinitionException e) {
            throw new IllegalArgumentException(
                    type.toCanonical() + " cannot be read from JSON: " + e.getOriginalMessage(), e);
        } catch (JacksonException e) {
            return new Attempt<>(null, Diagnosis.reason(e));
        }
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    static <T> @Nullable T read(JsonMapper mapper, String json, JavaType type) {
        try (JsonParser parser = Presence.withoutNulls(mapper.createParser(json))) {
            return mapper.<@Nullable T>readValue(parser, type);
        }
    }

    static Problem tooLong() {
        return new Problem(
                JsonProblems.TOO_LONG, new Place.Json("$"), "", List.of(String.valueOf(PlanJson.LONGEST)), List.of());
    }

    /** The name that documents give a type, which its annotation or that of the type it implements says. */
    private static String nameOf(Class<?> type) {
        String name = nameOrNull(type);
        if (name == null) {
            throw new IllegalArgumentException(type.getName() + " is no type that a document holds");
        }
        return name;
    }

    private static @Nullable String nameOrNull(@Nullable Class<?> type) {
        if (type == null) {
            return null;
        }
        JsonRootName own = type.getAnnotation(JsonRootName.class);
        if (own != null) {
            return own.value();
        }
        for (Class<?> alternativeOf : type.getInterfaces()) {
            String name = nameOrNull(alternativeOf);
            if (name != null) {
                return name;
            }
        }
        return nameOrNull(type.getSuperclass());
    }
}
