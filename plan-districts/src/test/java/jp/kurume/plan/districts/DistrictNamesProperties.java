package jp.kurume.plan.districts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.source.PrintedForm;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class DistrictNamesProperties {

    private static final RoutingTable ROUTING = KurumeDistricts.routing();

    /** The written forms that the documentation promises, made here from the values alone: form to district id. */
    private static final Map<String, String> FORMS = forms();

    private static Map<String, String> forms() {
        Map<String, String> bare = new HashMap<>();
        for (SchoolDistrict district : ROUTING.districts()) {
            bare.put(district.name(), district.id());
        }
        for (PrintedForm form : ROUTING.printedForms()) {
            if (bare.containsKey(form.canonical())) {
                bare.put(form.printed(), form.element());
            }
        }
        Map<String, String> forms = new HashMap<>(bare);
        bare.forEach((name, id) -> {
            forms.put(name + "校区", id);
            forms.put(name + "小学校区", id);
        });
        return forms;
    }

    @Provide
    Arbitrary<String> writtenForms() {
        return Arbitraries.of(new ArrayList<>(FORMS.keySet()));
    }

    @Provide
    Arbitrary<String> whiteSpace() {
        return Arbitraries.strings().withChars(" \t\n\u3000\u00a0").ofMaxLength(4);
    }

    /** Texts of the letters that names are made of, so that some of them are names. */
    @Provide
    Arbitrary<String> nearNames() {
        List<String> letters = new ArrayList<>(List.of("校", "区", "小", "学", "校区", "小学校区", "　", "ひ", "よ", "ヶ", "😀"));
        FORMS.keySet().forEach(form -> form.codePoints().forEach(letter -> letters.add(Character.toString(letter))));
        letters.addAll(FORMS.keySet());
        return Arbitraries.of(letters).list().ofMaxSize(5).map(parts -> String.join("", parts));
    }

    @Property
    void everyWrittenFormNamesItsDistrict(
            @ForAll("writtenForms") String form,
            @ForAll("whiteSpace") String before,
            @ForAll("whiteSpace") String after) {
        String text = before + form + after;
        assertThat(ROUTING.find(text)).map(SchoolDistrict::id).contains(FORMS.get(form));
        assertThat(ROUTING.route(text).district().id()).isEqualTo(FORMS.get(form));
    }

    @Property
    void nothingElseNamesADistrict(@ForAll("nearNames") String text) {
        checkAny(text);
    }

    @Property
    void anyStringIsAnswered(@ForAll String text) {
        checkAny(text);
    }

    private static void checkAny(String text) {
        String expected = FORMS.get(text.replaceAll("^[\\s\\p{Z}\\u001c-\\u001f]+|[\\s\\p{Z}\\u001c-\\u001f]+$", ""));
        DistrictResolution resolution = ROUTING.resolve(text);
        assertThat(resolution.text()).isEqualTo(text);
        assertThat(resolution.toString()).isNotBlank().hasSizeLessThan(300);
        resolution.<Void>fold(
                resolved -> {
                    assertThat(resolved.district().id()).isEqualTo(expected);
                    assertThat(ROUTING.find(text)).containsSame(resolved.district());
                    assertThat(ROUTING.route(text)).isSameAs(ROUTING.route(resolved.district()));
                    return null;
                },
                ambiguous -> {
                    assertThat(expected).isNull();
                    assertThat(ambiguous.candidates()).hasSizeGreaterThan(1).isSubsetOf(ROUTING.districts());
                    assertThat(ROUTING.find(text)).isEmpty();
                    assertThatThrownBy(() -> ROUTING.route(text)).isInstanceOf(AmbiguousDistrictException.class);
                    return null;
                },
                unknown -> {
                    assertThat(expected).isNull();
                    assertThat(unknown.suggestions())
                            .hasSizeLessThanOrEqualTo(5)
                            .doesNotHaveDuplicates()
                            .isSubsetOf(ROUTING.districts());
                    assertThat(ROUTING.resolve(text)).isEqualTo(unknown);
                    assertThat(ROUTING.find(text)).isEmpty();
                    assertThatThrownBy(() -> ROUTING.route(text)).isInstanceOf(UnknownDistrictException.class);
                    return null;
                });
    }

    @Property
    void theSameFormGetsTheSameInstances(@ForAll("writtenForms") String form) {
        // A copy of the text, so that it is the letters that count.
        String copy = String.valueOf(form.toCharArray());
        assertThat(ROUTING.route(copy)).isSameAs(ROUTING.route(form));
        assertThat(ROUTING.find(copy)).isSameAs(ROUTING.find(form));
        assertThat(ROUTING.resolve(copy)).isEqualTo(ROUTING.resolve(form));
    }
}
