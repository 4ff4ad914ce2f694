package jp.kurume.plan.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.kurume.plan.interchange.SinceVersion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.introspect.ClassIntrospector;

/** What Jackson knows of types and the annotations on them: what each is written as. */
final class Types {

    private final DeserializationConfig config;
    private final ClassIntrospector introspector;
    private final Map<JavaType, Map<String, Property>> properties = new HashMap<>();
    private final Map<JavaType, Map<String, JavaType>> alternatives = new HashMap<>();

    Types(DeserializationConfig config) {
        this.config = config;
        this.introspector = config.classIntrospectorInstance();
    }

    /**
     * A property.
     *
     * @param type the type of its value
     * @param required whether it must be there
     * @param since the first version of the form that has it
     */
    record Property(JavaType type, boolean required, int since) {}

    /** The properties that make up a type, in their order. */
    Map<String, Property> properties(JavaType type) {
        return properties.computeIfAbsent(type, this::findProperties);
    }

    /** The alternatives of a sealed type by what tells them apart; none for any other type. */
    Map<String, JavaType> alternatives(JavaType type) {
        return alternatives.computeIfAbsent(type, this::findAlternatives);
    }

    private Map<String, Property> findProperties(JavaType type) {
        Map<String, Property> found = new LinkedHashMap<>();
        for (BeanPropertyDefinition property : description(type).findProperties()) {
            AnnotatedParameter parameter = property.getConstructorParameter();
            if (parameter != null) {
                found.put(
                        property.getName(),
                        new Property(
                                parameter.getType(),
                                !Presence.mayBeLeftOut(parameter),
                                since(parameter.getAnnotation(SinceVersion.class))));
            }
        }
        return found;
    }

    /** The first version of the form that has an alternative of a sealed type. */
    static int since(JavaType alternative) {
        return since(alternative.getRawClass().getAnnotation(SinceVersion.class));
    }

    private static int since(@Nullable SinceVersion said) {
        return said == null ? 1 : said.value();
    }

    /** What a type that is no object is written as; null for an object. */
    @Nullable
    JavaType form(JavaType type) {
        if (type.isPrimitive() || type.getRawClass().getName().startsWith("java.")) {
            return type;
        }
        AnnotatedMember written = description(type).findJsonValueAccessor();
        return written == null ? null : written.getType();
    }

    /**
     * Where a type that is no object says as what it is written. Of a type that is not public, Jackson has the method that it
     * may call, which is that of {@link Record}.
     */
    static AnnotatedElement written(JavaType type) {
        Class<?> declaring = type.getRawClass();
        for (Method method : declaring.getDeclaredMethods()) {
            if (method.isAnnotationPresent(JsonValue.class)) {
                return method;
            }
        }
        return declaring;
    }

    private Map<String, JavaType> findAlternatives(JavaType type) {
        Map<String, JavaType> found = new LinkedHashMap<>();
        JsonSubTypes listed = annotations(type).getAnnotation(JsonSubTypes.class);
        if (listed != null) {
            for (JsonSubTypes.Type one : listed.value()) {
                if (type.getRawClass().isAssignableFrom(one.value())) {
                    found.put(one.name(), config.getTypeFactory().constructSpecializedType(type, one.value()));
                }
            }
        }
        return found;
    }

    /** The property that tells the alternatives of a sealed type apart. */
    String discriminator(JavaType type) {
        return annotations(type).getAnnotation(JsonTypeInfo.class).property();
    }

    /** The words that stand for the constants of a type, each with the first version of the form that has it. */
    static Map<String, Integer> words(JavaType type) {
        Map<String, Integer> words = new LinkedHashMap<>();
        for (Field field : type.getRawClass().getFields()) {
            if (field.isEnumConstant()) {
                JsonProperty word = field.getAnnotation(JsonProperty.class);
                words.put(
                        word == null ? field.getName() : word.value(), since(field.getAnnotation(SinceVersion.class)));
            }
        }
        return words;
    }

    private AnnotatedClass annotations(JavaType type) {
        return introspector.introspectClassAnnotations(type);
    }

    private BeanDescription description(JavaType type) {
        return introspector.introspectForDeserialization(type, annotations(type));
    }
}
