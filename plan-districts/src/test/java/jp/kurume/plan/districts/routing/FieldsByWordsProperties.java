package jp.kurume.plan.districts.routing;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the way from words to fields. */
final class FieldsByWordsProperties {

    private static final RoutingTable KURUME = KurumeDistricts.routing();

    @Property
    void sayingMoreClosesNoDoor(@ForAll("said") String text, @ForAll("said") String more) {
        assertThat(KURUME.fieldsFor(text + more).fields())
                .containsAll(KURUME.fieldsFor(text).fields())
                .containsAll(KURUME.fieldsFor(more).fields());
    }

    @Property
    void aFieldIsToldForWordsThatPointToIt(@ForAll("said") String text) {
        FieldAnswer answer = KURUME.fieldsFor(text);
        assertThat(answer.fields())
                .isEqualTo(KURUME.fields().stream()
                        .filter(field -> answer.words().stream()
                                .anyMatch(word -> word.field().equals(field)))
                        .toList());
        assertThat(answer.<Integer>fold(one -> 1, several -> several.columns().size(), none -> 0))
                .isEqualTo(answer.fields().size());
    }

    @Property
    void anyTextIsAnswered(@ForAll String text) {
        assertThat(KURUME.fieldsFor(text).text()).isEqualTo(text);
    }

    /** Words of the table, and whatever stands between them. */
    @Provide
    Arbitrary<String> said() {
        return Arbitraries.oneOf(
                        Arbitraries.of(KURUME.fieldWords()).map(word -> word.word()),
                        Arbitraries.of(KURUME.columns()).map(FieldColumn::heading),
                        Arbitraries.of("の", "が心配", "家賃", " ", "。", "ヒキコモリ", "ｶｲｺﾞ"))
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }
}
