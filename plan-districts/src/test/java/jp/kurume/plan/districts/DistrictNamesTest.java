package jp.kurume.plan.districts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DistrictNamesTest {

    private static final RoutingTable ROUTING = KurumeDistricts.routing();
    private static final SchoolDistrict SAMPLE = ROUTING.district("hiyoshi");
    private static final Citation CITATION = ROUTING.citation();

    @ParameterizedTest
    @CsvSource({
        "日吉, hiyoshi, ''",
        "日吉校区, hiyoshi, ENDING",
        "日吉小学校区, hiyoshi, ENDING",
        "'　日吉　', hiyoshi, WHITE_SPACE",
        "'\u00a0日吉校区\n', hiyoshi, WHITE_SPACE ENDING",
        "三潴, mizuma, ''",
        "三瀬, mizuma, PRINTED_FORM",
        "三瀬小学校区, mizuma, PRINTED_FORM ENDING",
        "' 三瀬校区', mizuma, WHITE_SPACE PRINTED_FORM ENDING",
        "南薰, nankun, PRINTED_FORM",
        "莊島校区, shoujima, PRINTED_FORM ENDING",
        "水繩, minou, PRINTED_FORM",
        "南, minami, ''",
        "南校区, minami, ENDING",
        "城島, joujima, ''",
        "荘島, shoujima, ''",
        "東国分, higashikokubu, ''",
    })
    void resolves(String text, String id, String changes) {
        DistrictResolution resolution = ROUTING.resolve(text);
        List<NameChange> expected = changes.isEmpty()
                ? List.of()
                : Arrays.stream(changes.split(" ", -1)).map(NameChange::valueOf).toList();
        assertThat(resolution).isEqualTo(new DistrictResolution.Resolved(ROUTING.district(id), text, expected));
        assertThat(ROUTING.find(text)).contains(ROUTING.district(id));
        assertThat(ROUTING.route(text).district().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"国分", "国分校区", "国分小学校区", " 国分"})
    void whatRemainsOfTwoNamesIsAmbiguous(String text) {
        assertThat(ROUTING.resolve(text))
                .isEqualTo(new DistrictResolution.Ambiguous(
                        text, List.of(ROUTING.district("nishikokubu"), ROUTING.district("higashikokubu"))));
        assertThat(ROUTING.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "牟田, 西牟田",
        "牟田校区, 西牟田",
        "野, 北野",
        "薫, 南薫",
        "薰, 南薫",
        "日吉町, 日吉",
        "日好校区, 日吉",
        "城嶋, 城島",
        "ひよし, 日吉",
        "ヒヨシ, 日吉",
        "みずま, 三潴",
        "三潴町西牟田, 西牟田",
        "日吉 校区, 日吉",
        "日吉校区校区, 日吉",
    })
    void suggestsFirst(String text, String name) {
        List<SchoolDistrict> suggestions = suggestions(text);
        assertThat(suggestions).hasSizeBetween(1, 5).doesNotHaveDuplicates();
        assertThat(suggestions.get(0).name()).isEqualTo(name);
        assertThat(ROUTING.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "😀", "😀😀", "校区", "小学校区", "abc", "London", "%s", "\\E"})
    void suggestsNothingForWhatIsNoName(String text) {
        assertThat(suggestions(text)).isEmpty();
    }

    @Test
    void neverMoreThanFiveSuggestions() {
        assertThat(suggestions("山島")).hasSize(5);
        assertThat(suggestions("じょうじま")).extracting(SchoolDistrict::name).startsWith("城島", "荘島");
    }

    @ParameterizedTest
    @ValueSource(strings = {"島", " ", "あ", "南校区", "😀"})
    void hugeTextIsAnsweredAtOnce(String letters) {
        String huge = letters.repeat(10_000_000 / letters.length());
        assertThat(suggestions(huge)).isEmpty();
        assertThatNoException()
                .isThrownBy(() -> assertThat(ROUTING.resolve(huge).toString()).hasSizeLessThan(200));
    }

    private static List<SchoolDistrict> suggestions(String text) {
        return ROUTING.resolve(text)
                .fold(resolved -> List.of(), ambiguous -> List.of(), DistrictResolution.Unknown::suggestions);
    }

    @Test
    void foldAnswersForEachCase() {
        assertThat(List.of("日吉", "国分", "日好"))
                .extracting(text -> ROUTING.resolve(text)
                        .<String>fold(
                                resolved -> "= " + resolved.district().name(),
                                ambiguous -> "? " + ambiguous.candidates().size(),
                                unknown -> "~ " + unknown.suggestions().size()))
                .containsExactly("= 日吉", "? 2", "~ 1");
        assertThat(ROUTING.resolve("三瀬校区")).hasToString("\"三瀬校区\" is 三潴 (みづま) [PRINTED_FORM, ENDING]");
        assertThat(ROUTING.resolve("日吉")).hasToString("\"日吉\" is 日吉 (ひよし)");
        assertThat(ROUTING.resolve("国分")).hasToString("\"国分\" is 西国分 or 東国分");
        assertThat(ROUTING.resolve("日吉町")).hasToString("\"日吉町\" is no district; did you mean 日吉?");
        assertThat(ROUTING.resolve("x")).hasToString("\"x\" is no district");
    }

    @Test
    void aDistrictCalledWhatRemainsOfOthersIsThatDistrict() {
        DistrictNames names = names(List.of("東山", "西山", "山"));
        assertThat(names.find("山").orElseThrow().name()).isEqualTo("山");
        assertThat(names.find("山校区").orElseThrow().name()).isEqualTo("山");
    }

    @Test
    void onlyTheFourDirectionsAreTakenOff() {
        DistrictNames names = names(List.of("上町", "下町", "新町", "中町", "東中", "西中", "南中", "北中"));
        assertThat(names.resolve("町")).isInstanceOf(DistrictResolution.Unknown.class);
        assertThat(names.resolve("中"))
                .isInstanceOfSatisfying(
                        DistrictResolution.Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.candidates())
                                .extracting(SchoolDistrict::name)
                                .containsExactly("東中", "西中", "南中", "北中"));
    }

    @Test
    void printedFormsThatCollideAreAmbiguous() {
        DistrictNames names =
                names(List.of("甲", "乙", "丙"), form("d1", "丁"), form("d0", "丁"), form("d2", "丁"), form("d2", "甲"));
        assertThat(names.resolve("丁校区"))
                .isInstanceOfSatisfying(
                        DistrictResolution.Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.candidates())
                                .extracting(SchoolDistrict::name)
                                .containsExactly("甲", "乙", "丙"));
        assertThat(names.resolve("甲"))
                .isInstanceOfSatisfying(
                        DistrictResolution.Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.candidates())
                                .extracting(SchoolDistrict::name)
                                .containsExactly("甲", "丙"));
        assertThat(names.find("丁")).isEmpty();
        assertThat(names.route("丁")).isNull();
    }

    @Test
    void aPrintedFormGivenTwiceOrOfAnOfficeDoesNoHarm() {
        DistrictNames names = names(List.of("甲", "乙"), form("d0", "丁"), form("d0", "丁"), form("office", "丁"));
        assertThat(names.find("丁").orElseThrow().name()).isEqualTo("甲");
    }

    @Test
    void aNameThatIsAnotherWithItsEndingIsAmbiguous() {
        DistrictNames names = names(List.of("甲", "甲校区"));
        assertThat(names.find("甲").orElseThrow().name()).isEqualTo("甲");
        assertThat(names.resolve("甲校区")).isInstanceOf(DistrictResolution.Ambiguous.class);
        assertThat(names.find("甲校区小学校区").orElseThrow().name()).isEqualTo("甲校区");
    }

    @Test
    void aTableWithoutDistrictsKnowsNoName() {
        assertThat(names(List.of()).resolve("甲")).isEqualTo(new DistrictResolution.Unknown("甲", List.of()));
    }

    private static DistrictNames names(List<String> names, PrintedForm... forms) {
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            SchoolDistrict district = SAMPLE.withId("d" + i).withName(names.get(i));
            routes.add(Route.of(district, List.of(), KurumeDistricts.routing().fallback()));
        }
        return new DistrictNames(routes, List.of(forms));
    }

    private static PrintedForm form(String element, String printed) {
        return new PrintedForm(element, PrintedForm.Kind.VARIANT, printed, "canonical", "a test", CITATION);
    }
}
