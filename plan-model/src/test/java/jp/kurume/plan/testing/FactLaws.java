package jp.kurume.plan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.Facts;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What holds for the facts in any value of any type, so that no type's citations are forgotten; extended for each module. */
public abstract class FactLaws {

    /** The types and their values. */
    protected abstract Map<Class<?>, Arbitrary<?>> kit();

    @Provide
    protected Arbitrary<AnyValue> values() {
        // A citation alone is of nothing; and what a kit only holds values in is no type of the library.
        return AnyValue.among(kit())
                .filter(any -> !(any.value() instanceof Citation)
                        && !any.value().getClass().getPackageName().endsWith(".testing"));
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void everyCitationInItIsThatOfAFact(@ForAll("values") AnyValue any) {
        // The citations that its JSON has, which nothing of the facts has a hand in.
        assertThat(CitedValues.citations(Facts.in("anything", any.value())))
                .containsAll(CitedValues.citations(any.value()))
                .allSatisfy(
                        citation -> assertThat(CitedValues.isCitation(citation)).isTrue());
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void factsAreToldOnceAndAlwaysInTheSameOrder(@ForAll("values") AnyValue any) {
        Facts facts = Facts.in("anything", any.value());
        assertThat(facts.all()).doesNotHaveDuplicates();
        assertThat(Facts.in("anything", any.value())).isEqualTo(facts);
        assertThat(facts.and(facts)).isEqualTo(facts);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void everyFactIsUnderItsDocumentAndPlace(@ForAll("values") AnyValue any) {
        Facts facts = Facts.in("anything", any.value());
        assertThat(facts.byPlace().values().stream().flatMap(some -> some.all().stream()))
                .containsExactlyInAnyOrderElementsOf(facts.all());
    }
}
