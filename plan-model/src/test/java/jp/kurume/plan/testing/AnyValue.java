package jp.kurume.plan.testing;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A value of any of several types, and the type it is declared as: for laws that hold for every type.
 *
 * @param type the declared type, such as {@code Citation} of a {@code Citation.Printed}
 * @param value the value
 */
public record AnyValue(Class<?> type, Object value) {

    /** Values of all the types, each type as often as another. */
    public static Arbitrary<AnyValue> among(Map<Class<?>, Arbitrary<?>> kit) {
        return Arbitraries.of(kit.entrySet())
                .flatMap(type -> type.getValue().map(value -> new AnyValue(type.getKey(), value)))
                .withoutEdgeCases();
    }
}
