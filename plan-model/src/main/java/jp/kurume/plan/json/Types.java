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
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.introspect.ClassIntrospector;

/** What Jackson knows of types and the annotations on them: what each is written as. */
final class Types {

    private final DeserializationConfig config;
    private final ClassIntrospector introspector;
    private final Map<JavaType, Map<String, JavaType>> properties = new HashMap<>();
    private final Map<JavaType, Map<String, JavaType>> alternatives = new HashMap<>();

    Types(DeserializationConfig config) {
        this.config = config;
        this.introspector = config.classIntrospectorInstance();
    }

    /** The properties that make up a type, in their order. */
    Map<String, JavaType> properties(JavaType type) {
        return properties.computeIfAbsent(type, this::findProperties);
    }

    /** The alternatives of a sealed type by what tells them apart; none for any other type. */
    Map<String, JavaType> alternatives(JavaType type) {
        return alternatives.computeIfAbsent(type, this::findAlternatives);
    }

    private Map<String, JavaType> findProperties(JavaType type) {
        Map<String, JavaType> found = new LinkedHashMap<>();
        for (BeanPropertyDefinition property : description(type).findProperties()) {
            if (property.hasConstructorParameter()) {
                found.put(property.getName(), property.getConstructorParameter().getType());
            }
        }
        return found;
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

    /** The words that stand for the constants of a type. */
    static Set<String> words(JavaType type) {
        Set<String> words = new LinkedHashSet<>();
        for (Field field : type.getRawClass().getFields()) {
            if (field.isEnumConstant()) {
                JsonProperty word = field.getAnnotation(JsonProperty.class);
                words.add(word == null ? field.getName() : word.value());
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
