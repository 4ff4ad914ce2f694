package jp.kurume.plan.source;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a value, from the outside in, and takes down every citation.
 *
 * <p>By reflection over what values are made of, so that no type has to be told of and none can be forgotten.
 */
final class FactWalk {

    private static final String OF_A_PART = "Citation";

    private final String subject;
    private final Set<Fact> facts = new LinkedHashSet<>();
    private final Set<Object> seen = new HashSet<>();
    private final Deque<Place> ahead = new ArrayDeque<>();

    FactWalk(String subject) {
        this.subject = subject;
    }

    /** A value and where it is. */
    private record Place(String path, Object value) {
        private Place then(String attribute, Object its) {
            return new Place(path.isEmpty() ? attribute : path + "." + attribute, its);
        }
    }

    List<Fact> in(Object root) {
        ahead.add(new Place("", root));
        while (!ahead.isEmpty()) {
            Place place = ahead.remove();
            if (place.value() instanceof Iterable<?> many) {
                int index = 0;
                for (Object one : many) {
                    ahead.add(new Place(place.path() + "[" + index++ + "]", one));
                }
            } else if (!isLeaf(place.value()) && isNew(place.value())) {
                goInto(place);
            }
        }
        return List.copyOf(facts);
    }

    private boolean isNew(Object value) {
        return seen.add(value) || isLink(value);
    }

    /**
     * Whether a value does nothing but say of another cited one that it belongs to its place, as a need does to an
     * initiative: two places may have equal ones, and each is a fact of its own.
     */
    private static boolean isLink(Object value) {
        if (!(value instanceof Record)) {
            return false;
        }
        List<Object> parts = List.copyOf(attributes(value).values());
        return parts.size() == 2
                && parts.get(1) instanceof Citation
                && parts.get(0) instanceof Record
                && attributes(parts.get(0)).values().stream().anyMatch(Citation.class::isInstance);
    }

    private static boolean isLeaf(Object value) {
        return value instanceof Enum
                || value instanceof Source
                || value.getClass().getName().startsWith("java.");
    }

    private void goInto(Place place) {
        Map<String, Object> attributes = attributes(place.value());
        attributes.forEach((name, value) -> {
            List<Citation> citations = citations(value);
            for (Citation citation : citations) {
                facts.add(cited(place, name, attributes, citation));
            }
            if (citations.isEmpty()) {
                ahead.add(place.then(name, value));
            }
        });
    }

    /** The citations that an attribute holds; a value that two documents print has several. */
    private static List<Citation> citations(Object value) {
        List<Citation> citations = new ArrayList<>();
        for (Object one : value instanceof Iterable<?> many ? many : List.of(value)) {
            if (one instanceof Citation citation) {
                citations.add(citation);
            }
        }
        return citations;
    }

    private Fact cited(Place place, String name, Map<String, Object> attributes, Citation citation) {
        int end = name.lastIndexOf(OF_A_PART);
        if (end < 0) {
            return new Fact(subject, place.path(), place.value().toString(), citation);
        }
        String part = name.substring(0, end);
        List<String> says = new ArrayList<>();
        attributes.forEach((attribute, value) -> {
            // "figures" cites "figuresAsOf", too.
            if (attribute.startsWith(part) && citations(value).isEmpty()) {
                says.add(value.toString());
            }
        });
        return new Fact(subject, place.then(part, "").path(), String.join(", ", says), citation);
    }

    /** What a value is made of: a record's components in their order, or what a class keeps and shows under one name. */
    private static Map<String, Object> attributes(Object value) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                attributes.put(component.getName(), read(component.getAccessor(), value));
            }
        } else {
            Set<String> kept = kept(value.getClass());
            for (String name : kept) {
                Method accessor = accessor(value.getClass(), name);
                if (accessor != null) {
                    attributes.put(name, read(accessor, value));
                }
            }
        }
        return attributes;
    }

    /** The names of a class's fields, sorted, since a class does not say in which order it has them. */
    private static Set<String> kept(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                // What is transient can be derived from the rest.
                if ((field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
                    names.add(field.getName());
                }
            }
        }
        return names;
    }

    private static @Nullable Method accessor(Class<?> type, String name) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Method method : each.getDeclaredMethods()) {
                boolean readable = Modifier.isPublic(each.getModifiers())
                        && Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers());
                if (readable && method.getName().equals(name) && method.getParameterCount() == 0) {
                    return method;
                }
            }
        }
        return null;
    }

    private static Object read(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(
                    "The facts in " + value + " cannot be read: the package of "
                            + accessor.getDeclaringClass().getName() + " is not exported, or the type is not public",
                    e);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    "The facts in " + value + " cannot be read: its " + accessor.getName() + " fails", e.getCause());
        }
    }
}
