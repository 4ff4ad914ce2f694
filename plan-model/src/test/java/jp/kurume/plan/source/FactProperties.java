package jp.kurume.plan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.kurume.plan.testing.FactLaws;
import jp.kurume.plan.testing.ModelArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FactProperties extends FactLaws {

    @Override
    protected Map<Class<?>, Arbitrary<?>> kit() {
        return ModelArbitraries.all();
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.strings().withChars("p0129–-() ①").ofMaxLength(6);
    }

    @Property
    void placesAreInATotalOrder(
            @ForAll("places") String one, @ForAll("places") String two, @ForAll("places") String three) {
        List<String> sorted =
                List.of(one, two, three).stream().sorted(CitedPlaces.ORDER).toList();
        assertThat(CitedPlaces.ORDER.compare(sorted.get(0), sorted.get(2))).isLessThanOrEqualTo(0);
        assertThat(CitedPlaces.ORDER.compare(one, two)).isEqualTo(-CitedPlaces.ORDER.compare(two, one));
        assertThat(CitedPlaces.ORDER.compare(one, two) == 0).isEqualTo(one.equals(two));
    }
}
