package jp.kurume.plan.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurume.plan.entry.RequiredText;
import org.jspecify.annotations.NullUnmarked;

/**
 * The public doors of a module, each asked with null in the place of one argument: all that they may say is a {@code
 * NullPointerException} with the name of the argument.
 *
 * <p>Asked are public methods and constructors of the public types that the module exports, as far as there is something to ask
 * with: the values that are handed over, and all that these hold.
 */
@NullUnmarked
public final class NullDoors {

    /** Deep enough for everything that a plan holds. */
    private static final int DEEPEST = 12;

    /** As many values of one class as have among them one of each kind that it holds. */
    private static final int ENOUGH = 60;

    private final Map<Class<?>, Object> samples = new HashMap<>();
    private final Map<Class<?>, Integer> numbers = new HashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** One argument of a door. */
    private record Argument(Executable door, int number) {

        boolean isAsked() {
            boolean mayBeNull = Arrays.stream(door.getAnnotatedParameterTypes()[number].getAnnotations())
                    .anyMatch(one -> one.annotationType().getSimpleName().equals("Nullable"));
            Class<?> type = door.getParameterTypes()[number];
            if (isOfForm()) {
                return false;
            }
            // Withers and builders take an Iterable; they are generated, and not ours to change.
            return !type.isPrimitive() && !type.equals(Iterable.class) && !mayBeNull;
        }

        /** Whether it makes a form of raw texts, in which what a host leaves out is an empty text. */
        private boolean isOfForm() {
            Class<?> type = door.getDeclaringClass();
            boolean makes = door instanceof Constructor<?>
                    || ((Method) door).getReturnType().equals(type);
            return makes
                    && type.isRecord()
                    && Arrays.stream(type.getDeclaredFields())
                            .flatMap(field -> Arrays.stream(field.getAnnotations()))
                            .anyMatch(one -> one.annotationType().equals(RequiredText.class));
        }

        /** What the argument is called; empty where the class file does not tell. */
        String name() {
            Class<?> type = door.getDeclaringClass();
            boolean isOfRecord = door instanceof Constructor<?>
                    && type.isRecord()
                    && Arrays.equals(
                            door.getParameterTypes(),
                            Arrays.stream(type.getRecordComponents())
                                    .map(RecordComponent::getType)
                                    .toArray());
            return isOfRecord ? type.getRecordComponents()[number].getName() : "";
        }

        @Override
        public String toString() {
            return door.getDeclaringClass().getName() + "." + door.getName() + " "
                    + Arrays.toString(door.getParameterTypes()) + ", argument " + (number + 1);
        }
    }

    private final Class<?> anchor;

    private NullDoors(Class<?> anchor) {
        this.anchor = anchor;
    }

    /**
     * The arguments that may be null at a module's doors, and what each says then.
     *
     * @param anchor a class of the module
     * @param values values of as many of its types as there are
     * @return every argument with what was said of it that is not its name; empty where its name was said
     */
    public static Map<String, String> of(Class<?> anchor, List<?> values) {
        NullDoors doors = new NullDoors(anchor);
        doors.collect(values);
        Map<String, String> said = new LinkedHashMap<>();
        for (Argument argument : doors.arguments()) {
            String message = doors.messageOf(argument);
            boolean isNamed =
                    argument.name().isEmpty() ? message.matches("[a-z][A-Za-z0-9]*") : message.equals(argument.name());
            said.put(argument.toString(), isNamed ? "" : message);
        }
        return said;
    }

    /** Those that can be asked: of static methods and constructors, and of values of which there is one at hand. */
    private List<Argument> arguments() {
        List<Argument> arguments = new ArrayList<>();
        for (Class<?> type : publicClasses()) {
            List<Executable> doors = new ArrayList<>(List.of(type.getConstructors()));
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .filter(method -> !method.getName().matches("equals|valueOf"))
                    .filter(method -> Modifier.isStatic(method.getModifiers()) || sample(type) != null)
                    .forEach(doors::add);
            for (Executable door : doors) {
                for (int i = 0; i < door.getParameterCount(); i++) {
                    Argument argument = new Argument(door, i);
                    if (argument.isAsked() && canBeAsked(argument)) {
                        arguments.add(argument);
                    }
                }
            }
        }
        arguments.sort(Comparator.comparing(Argument::toString));
        return arguments;
    }

    /** Whether there is something to hand over for every other argument. */
    private boolean canBeAsked(Argument argument) {
        Class<?>[] types = argument.door().getParameterTypes();
        for (int i = 0; i < types.length; i++) {
            if (i != argument.number() && sample(types[i]) == null) {
                return false;
            }
        }
        return true;
    }

    private String messageOf(Argument argument) {
        Executable door = argument.door();
        Object[] values =
                Arrays.stream(door.getParameterTypes()).map(this::sample).toArray();
        values[argument.number()] = null;
        try {
            door.trySetAccessible();
            Object answer = door instanceof Constructor<?> constructor
                    ? constructor.newInstance(values)
                    : ((Method) door)
                            .invoke(
                                    Modifier.isStatic(door.getModifiers()) ? null : sample(door.getDeclaringClass()),
                                    values);
            return "answered with "
                    + (answer == null ? "null" : answer.getClass().getSimpleName());
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            return thrown instanceof NullPointerException
                    ? String.valueOf(thrown.getMessage())
                    : String.valueOf(thrown);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            return String.valueOf(e);
        }
    }

    private List<Class<?>> publicClasses() {
        Path root;
        Set<String> exported;
        try {
            root = Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            // Read from its file, since the tests may be run on the class path, where nothing is in a module.
            try (InputStream module = Files.newInputStream(root.resolve("module-info.class"))) {
                exported = ModuleDescriptor.read(module).exports().stream()
                        .filter(export -> !export.isQualified())
                        .map(ModuleDescriptor.Exports::source)
                        .collect(Collectors.toSet());
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file ->
                            root.relativize(file).toString().replace('/', '.').replace('\\', '.'))
                    .filter(name -> name.endsWith(".class") && name.startsWith("jp."))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
                    .<Class<?>>map(NullDoors::load)
                    .filter(NullDoors::isPublic)
                    .filter(type -> !type.isAnnotation())
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> around = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers()) && (around == null || isPublic(around));
    }

    // Samples

    private void collect(Object value) {
        collect(value, 0);
    }

    /** A value and all that it holds, by its types. */
    private void collect(Object value, int depth) {
        boolean isOfPlan = value.getClass().getName().startsWith("jp.kurume.plan.");
        int alike = isOfPlan ? numbers.merge(value.getClass(), 1, Integer::sum) : 0;
        if (depth > DEEPEST || alike > ENOUGH || !seen.add(value)) {
            return;
        }
        for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
            samples.putIfAbsent(type, value);
            Arrays.stream(type.getInterfaces()).forEach(each -> samples.putIfAbsent(each, value));
        }
        if (value instanceof Collection<?> values) {
            values.stream().limit(40).forEach(each -> collect(each, depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> collect(each, depth + 1));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> collect(each, depth + 1));
        } else if (isOfPlan) {
            for (Method method : methods(value.getClass())) {
                boolean isAccessor = method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getReturnType() != void.class
                        && method.getDeclaringClass() != Object.class;
                if (isAccessor && method.trySetAccessible()) {
                    try {
                        Object part = method.invoke(value);
                        if (part != null) {
                            collect(part, depth + 1);
                        }
                    } catch (ReflectiveOperationException e) {
                        // What one value does not have, another may.
                    }
                }
            }
        }
    }

    /** The methods of a class in its public types: those of a class that nobody else sees cannot be called from here. */
    private static List<Method> methods(Class<?> type) {
        List<Method> methods = new ArrayList<>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (isPublic(each)) {
                methods.addAll(List.of(each.getMethods()));
            }
            Arrays.stream(each.getInterfaces()).map(NullDoors::methods).forEach(methods::addAll);
        }
        if (type.isInterface()) {
            methods.addAll(List.of(type.getMethods()));
        }
        return methods;
    }

    private Object sample(Class<?> type) {
        Object usual = USUAL.get(type);
        if (usual != null) {
            return usual;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isInterface() && type.getName().startsWith("java.util.function.")) {
            return Proxy.newProxyInstance(
                    NullDoors.class.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, arguments) -> method.getReturnType() == boolean.class ? true : null);
        }
        if (type.getSimpleName().equals("Builder")) {
            try {
                return type.getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                return null;
            }
        }
        return samples.get(type);
    }

    private static final Map<Class<?>, Object> USUAL = Map.ofEntries(
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(double.class, 1.0),
            Map.entry(boolean.class, false),
            Map.entry(char.class, 'a'),
            Map.entry(String.class, "a"),
            Map.entry(CharSequence.class, "a"),
            Map.entry(Object.class, "a"),
            Map.entry(Class.class, String.class),
            Map.entry(Locale.class, Locale.JAPANESE),
            Map.entry(LocalTime.class, LocalTime.NOON),
            Map.entry(LocalDate.class, LocalDate.of(2026, 4, 1)),
            Map.entry(Path.class, Path.of("nowhere")),
            Map.entry(List.class, List.of()),
            Map.entry(Collection.class, List.of()),
            Map.entry(Iterable.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(byte[].class, new byte[0]));
}
