package jp.kurume.plan.json;

import com.fasterxml.jackson.annotation.JsonRootName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schema (draft 2020-12) of types, from what Jackson itself knows of them and what the strict reader asks of a text:
 * the same knowledge that {@link Diagnosis} goes by.
 *
 * <p>What one text must look like is said where the type writes it, by constraints on the method that Jackson calls.
 */
final class JsonSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String DEFINITIONS = "#/$defs/";

    private final JsonMapper mapper;
    private final Types types;
    private final Map<String, JavaType> named = new LinkedHashMap<>();
    private final Map<String, Object> definitions = new TreeMap<>();

    JsonSchema(JsonMapper mapper) {
        this.mapper =
                mapper.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
        this.types = new Types(mapper.deserializationConfig());
    }

    /** The schema of documents that hold one of the types, with a definition for each type. */
    String of(String id, Collection<? extends Type> all) {
        List<Object> documents = new ArrayList<>();
        for (Type type :
                all.stream().sorted(Comparator.comparing(Type::getTypeName)).toList()) {
            JavaType its = mapper.constructType(type);
            Object content = schema(its);
            JsonRootName name = its.getRawClass().getDeclaredAnnotation(JsonRootName.class);
            if (name != null) {
                documents.add(document(name.value(), content));
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.put("$id", id);
        if (!documents.isEmpty()) {
            schema.put("oneOf", documents);
        }
        schema.put("$defs", definitions);
        return mapper.writeValueAsString(schema).replace("\r\n", "\n") + "\n";
    }

    private static Object document(String name, Object content) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("format", Map.of("const", Document.FORMAT));
        properties.put(
                "version",
                Map.of(
                        "enum",
                        IntStream.rangeClosed(1, PlanJson.VERSION).boxed().toList()));
        properties.put("type", Map.of("const", name));
        properties.put("content", content);
        return object(properties, properties.keySet());
    }

    private static Map<String, Object> object(Map<String, Object> properties, Collection<String> required) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("required", List.copyOf(required));
        object.put("additionalProperties", false);
        return object;
    }

    private Object schema(JavaType type) {
        if (type.isCollectionLikeType()) {
            Map<String, Object> list = new LinkedHashMap<>();
            list.put("type", "array");
            list.put("items", schema(type.getContentType()));
            return list;
        }
        if (type.getRawClass().getName().startsWith("java.") && type.isEnumType()) {
            return definition(type);
        }
        if (type.getRawClass().getName().startsWith("java.") || type.isPrimitive()) {
            return Map.of("type", scalar(type));
        }
        String name = name(type);
        JavaType other = named.putIfAbsent(name, type);
        if (other == null) {
            definitions.put(name, Map.of());
            definitions.put(name, definition(type));
        } else if (!other.equals(type)) {
            throw new IllegalArgumentException(
                    other.toCanonical() + " and " + type.toCanonical() + " are both called " + name);
        }
        return Map.of("$ref", DEFINITIONS + name);
    }

    private Object definition(JavaType type) {
        if (type.isEnumType()) {
            return Map.of("enum", List.copyOf(Types.words(type).keySet()));
        }
        Map<String, JavaType> alternatives = types.alternatives(type);
        if (alternatives.isEmpty()) {
            JavaType form = types.form(type);
            return form == null ? object(properties(type), required(type)) : text(type, form);
        }
        List<Object> all = new ArrayList<>();
        alternatives.forEach((kind, alternative) -> {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put(types.discriminator(type), Map.of("const", kind));
            properties.putAll(properties(alternative));
            List<String> required = new ArrayList<>(List.of(types.discriminator(type)));
            required.addAll(required(alternative));
            all.add(object(properties, required));
        });
        return Map.of("oneOf", all);
    }

    private Map<String, Object> properties(JavaType type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        types.properties(type).forEach((name, its) -> properties.put(name, schema(its.type())));
        return properties;
    }

    private List<String> required(JavaType type) {
        return types.properties(type).entrySet().stream()
                .filter(property -> property.getValue().required())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Object text(JavaType type, JavaType form) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("type", scalar(form));
        AnnotatedElement written = Types.written(type);
        Pattern pattern = written.getAnnotation(Pattern.class);
        Min least = written.getAnnotation(Min.class);
        Max most = written.getAnnotation(Max.class);
        if (pattern != null) {
            text.put("pattern", "^(" + pattern.regexp() + ")$");
        }
        if (least != null) {
            text.put("minimum", least.value());
        }
        if (most != null) {
            text.put("maximum", most.value());
        }
        return text;
    }

    private static String scalar(JavaType type) {
        if (type.hasRawClass(int.class) || type.hasRawClass(Integer.class) || type.hasRawClass(long.class)) {
            return "integer";
        }
        if (type.hasRawClass(double.class) || type.hasRawClass(Double.class)) {
            return "number";
        }
        if (type.hasRawClass(boolean.class) || type.hasRawClass(Boolean.class)) {
            return "boolean";
        }
        if (type.hasRawClass(String.class)) {
            return "string";
        }
        throw new IllegalArgumentException(type.toCanonical() + " is written in no form of its own");
    }

    /** What a definition is called; one that holds others of some type, by that type too. */
    private static String name(JavaType type) {
        StringBuilder name = new StringBuilder(name(type.getRawClass()));
        for (JavaType held : type.getBindings().getTypeParameters()) {
            name.append("-of-").append(name(held));
        }
        return name.toString();
    }

    /** What a class is called: the name that documents give the type, or else its own, within what it is declared in. */
    private static String name(Class<?> type) {
        JsonRootName name = type.getDeclaredAnnotation(JsonRootName.class);
        if (name != null) {
            return name.value();
        }
        Class<?> outer = type.getEnclosingClass();
        String own = type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return outer == null ? own : name(outer) + "-" + own;
    }
}
