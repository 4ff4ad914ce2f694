package jp.kurume.plan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every value and every way to turn it into JSON and back; extended for each way. */
public abstract class JsonRoundTrips {

    /** The types and their values. */
    protected abstract Map<Class<?>, Arbitrary<?>> kit();

    protected abstract String write(Object value) throws Exception;

    protected abstract <T> T read(String json, Class<T> type) throws Exception;

    @Provide
    protected Arbitrary<AnyValue> values() {
        return AnyValue.among(kit());
    }

    @Property(tries = 600)
    void comesBackEqual(@ForAll("values") AnyValue any) throws Exception {
        assertThat((Object) read(write(any.value()), any.type())).isEqualTo(any.value());
    }

    @Property(tries = 200)
    void comesBackEqualAsTheAlternativeItIs(@ForAll("values") AnyValue any) throws Exception {
        // A generated implementation is nobody's business; an alternative of a sealed type may be asked for by name.
        Class<?> type = any.value().getClass().isRecord() ? any.value().getClass() : any.type();
        assertThat((Object) read(write(any.value()), type)).isEqualTo(any.value());
    }

    @Property(tries = 200)
    void theSameValueGivesTheSameText(@ForAll("values") AnyValue any) throws Exception {
        String text = write(any.value());
        assertThat(write(read(text, any.type()))).isEqualTo(text);
    }

    @Property(tries = 200)
    void isWrittenInAnUntypedListAsOnItsOwn(@ForAll("values") AnyValue any) throws Exception {
        assertThat(write(List.of(any.value()))).isEqualTo("[" + write(any.value()) + "]");
    }

    @Property(tries = 200)
    void namesNoClass(@ForAll("values") AnyValue any) throws Exception {
        assertThat(write(any.value())).doesNotContain("jp.kurume", "java.", "Immutable", "@class");
    }
}
