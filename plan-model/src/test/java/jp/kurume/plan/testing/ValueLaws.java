package jp.kurume.plan.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What holds for every value whatever it means; extended for the values of each module. */
public abstract class ValueLaws {

    /** A line of a shell that a person still reads. */
    private static final int READABLE = 300;

    /** The types and their values. */
    protected abstract Map<Class<?>, Arbitrary<?>> kit();

    /** The classes whose static methods without parameters give what is bundled. */
    protected abstract List<Class<?>> frontDoors();

    @Provide
    protected Arbitrary<AnyValue> values() {
        return AnyValue.among(kit());
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void comesBackEqualFromAnotherProcess(@ForAll("values") AnyValue any) {
        assertThat(any.value()).isInstanceOf(Serializable.class);
        Object back = Serialisation.roundTrip(any.value());
        assertThat(back)
                .isEqualTo(any.value())
                .hasSameHashCodeAs(any.value())
                .hasToString(any.value().toString());
        assertThat(any.value()).isEqualTo(back);
    }

    @SuppressWarnings({"EqualsNull", "SelfEquals"}) // that is the law
    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void equalsIsReflexiveAndKnowsNothingElse(@ForAll("values") AnyValue any) {
        Object value = any.value();
        assertThat(value.equals(value)).isTrue();
        assertThat(value.equals(null)).isFalse();
        assertThat(value.equals(new Object())).isFalse();
        assertThat(value.equals(value.toString())).isFalse();
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void equalsIsSymmetricAndHashCodesFollowIt(@ForAll("pairs") List<Object> pair) {
        Object one = pair.get(0);
        Object other = pair.get(1);
        assertThat(one.equals(other)).isEqualTo(other.equals(one));
        if (one.equals(other)) {
            assertThat(one).hasSameHashCodeAs(other);
        }
    }

    /** Two values of one type each. */
    @Provide
    protected Arbitrary<List<Object>> pairs() {
        List<Arbitrary<?>> types = new ArrayList<>(kit().values());
        return Arbitraries.of(types)
                .flatMap(type -> type.map(value -> (Object) value).list().ofSize(2))
                .withoutEdgeCases();
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void nobodyCanAddToWhatIsHandedOut(@ForAll("values") AnyValue any) throws ReflectiveOperationException {
        // A generated implementation hands out what its declared type does; an alternative of a sealed type may hand
        // out more.
        Class<?> type = any.value().getClass().isRecord() ? any.value().getClass() : any.type();
        for (Method accessor : type.getMethods()) {
            if (isAccessor(accessor)
                    && !Modifier.isStatic(accessor.getModifiers())
                    && givesMany(accessor.getReturnType())) {
                refusesMore(accessor, accessor.invoke(any.value()));
            }
        }
    }

    private static boolean givesMany(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class;
    }

    private static void refusesMore(Method accessor, Object given) {
        if (given instanceof Collection<?> all) {
            assertThat(catchThrowable(() -> all.add(null)))
                    .as("%s", accessor)
                    .isInstanceOf(UnsupportedOperationException.class);
        }
        if (given instanceof Map<?, ?> all) {
            assertThat(catchThrowable(() -> all.put(null, null)))
                    .as("%s", accessor)
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Example
    void whatIsBundledPrintsOnALine() throws ReflectiveOperationException {
        Map<String, String> tooLong = new LinkedHashMap<>();
        int bundled = 0;
        for (Class<?> door : frontDoors()) {
            for (Method method : door.getMethods()) {
                if (isAccessor(method) && Modifier.isStatic(method.getModifiers())) {
                    Object given = method.invoke(null);
                    refusesMore(method, given);
                    if (!(given instanceof Collection<?> || given instanceof Map<?, ?>)) {
                        bundled++;
                        String printed = String.valueOf(given);
                        if (printed.length() > READABLE || printed.lines().count() != 1) {
                            tooLong.put(door.getSimpleName() + "." + method.getName(), printed);
                        }
                    }
                }
            }
        }
        assertThat(bundled).isPositive();
        assertThat(tooLong).isEmpty();
    }
}
