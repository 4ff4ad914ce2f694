package jp.kurume.plan.districts.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
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
        "福岡県久留米市日吉, hiyoshi, PREFIX",
        "三潴町西牟田, nishimuta, PREFIX",
        "久留米市三潴町西牟田, nishimuta, PREFIX",
        "福岡縣久留米市三瀦町西牟田, nishimuta, PREFIX",
        "日吉小, hiyoshi, ENDING",
        "日吉地区, hiyoshi, ENDING",
        "日吉校区コミュニティ, hiyoshi, ENDING",
        "日吉まちづくり振興会, hiyoshi, ENDING",
        "南小, minami, ENDING",
        "城嶋, joujima, LETTER_FORM",
        "日𠮷, hiyoshi, LETTER_FORM",
        "西國分, nishikokubu, LETTER_FORM",
        "三瀦, mizuma, LETTER_FORM",
        "宮の陣, miyanojin, KANA",
        "宮之陣小学校, miyanojin, KANA ENDING",
        "ﾋﾖｼ, hiyoshi, WIDTH READING",
        "じょうじま, joujima, READING",
        "Jōjima, joujima, ROMANIZATION",
        "Joujima, joujima, ROMANIZATION",
        "Jojima, joujima, ROMANIZATION",
        "Zyouzima, joujima, ROMANIZATION",
        "Shojima, shoujima, ROMANIZATION",
        "日吉\uFE00, hiyoshi, INVISIBLE",
        "日\u200B吉, hiyoshi, INVISIBLE",
        "日吉(校区), hiyoshi, PUNCTUATION ENDING",
        "ぜんと\u3099うし\u3099, zendouji, COMPOSITION READING",
        "久留米市　莊島小学校区, shoujima, WHITE_SPACE PRINTED_FORM PREFIX ENDING",
    })
    void resolves(String text, String id, String changes) {
        DistrictResolution resolution = ROUTING.resolve(text);
        List<NameChange> expected = changes.isEmpty()
                ? List.of()
                : Arrays.stream(changes.split(" ", -1)).map(NameChange::valueOf).toList();
        assertThat(resolution)
                .isEqualTo(new DistrictResolution.Resolved(ROUTING.district(id), text, expected, ROUTING.asOf()));
        assertThat(ROUTING.find(text)).contains(ROUTING.district(id));
        assertThat(ROUTING.route(text).district().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"国分", "国分校区", "国分小学校区", " 国分"})
    void whatRemainsOfTwoNamesIsAmbiguous(String text) {
        assertThat(ROUTING.resolve(text))
                .isEqualTo(new DistrictResolution.Ambiguous(
                        text,
                        List.of(ROUTING.district("nishikokubu"), ROUTING.district("higashikokubu")),
                        ROUTING.asOf()));
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
        "三潴町, 三潴",
        "三潴町西牟多, 西牟田",
        "ひよち, 日吉",
        "hiyoshu, 日吉",
        "Hiyoshj, 日吉",
        "Jojime校区, 城島",
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
        assertThat(suggestions("ょうじま")).extracting(SchoolDistrict::name).startsWith("城島", "荘島");
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

    @ParameterizedTest
    @ValueSource(strings = {"三潴町", "城島町", "北野町", "田主丸町", "久留米市", "福岡県", "福岡県久留米市三潴町", "三潴町校区", "日吉町", "日谷"})
    void aPlaceAloneAndASlipAreNoDistrict(String text) {
        assertThat(ROUTING.resolve(text)).isInstanceOf(DistrictResolution.Unknown.class);
    }

    @Test
    void readingsThatSoundAlikeAreAmbiguous() {
        RoutingTable many = ManyDistricts.routing();
        assertThat(many.resolve("おおき"))
                .isInstanceOfSatisfying(
                        DistrictResolution.Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.candidates())
                                .extracting(SchoolDistrict::name)
                                .containsExactly("大木", "小木"));
        assertThat(many.find("大木校区").orElseThrow().name()).isEqualTo("大木");
    }

    @Test
    void whatIsWrittenLetterByLetterWinsOverOldLetters() {
        DistrictNames names = names(List.of("荘島", "乙"), form("d1", "莊島"));
        assertThat(name(names, "荘島")).isEqualTo("荘島");
        assertThat(name(names, " 荘島")).isEqualTo("荘島");
        assertThat(name(names, "莊島")).isEqualTo("乙");
        assertThat(name(names, "莊島小")).isEqualTo("乙");
        assertThat(names.resolve("莊嶋")).isInstanceOf(DistrictResolution.Ambiguous.class);
    }

    @Test
    void namesThatDifferInTheirLettersOnlyAreRefused() {
        for (String other : List.of("國分", "国分", "国　分", "国︀分")) {
            assertThatThrownBy(() -> RoutingTable.builder()
                            .from(ManyDistricts.routing())
                            .routes(List.of(renamed(0, "国分"), renamed(1, "別"), renamed(2, other)))
                            .build())
                    .isInstanceOfSatisfying(CollidingDistrictNamesException.class, e -> {
                        assertThat(e.first().name()).isEqualTo("国分");
                        assertThat(e.second().name()).isEqualTo(other);
                    })
                    .hasMessageStartingWith("The districts d0 and d2 have one name, \"国分\"");
        }
        for (String other : List.of("玉分", "国分寺", "国ノ分", "国", "こくぶ")) {
            assertThatNoException()
                    .isThrownBy(() -> RoutingTable.builder()
                            .from(ManyDistricts.routing())
                            .routes(List.of(renamed(0, "国分"), renamed(1, other)))
                            .build());
        }
    }

    private static Route renamed(int place, String name) {
        Route route = ManyDistricts.routing().routes().get(place);
        SchoolDistrict district = route.district().withName(name);
        return Route.of(
                route.asOf(),
                district,
                route.assignments().stream()
                        .map(assignment -> new Assignment(
                                district,
                                assignment.field(),
                                assignment.office(),
                                assignment.basis(),
                                assignment.alternatives(),
                                assignment.citation()))
                        .toList(),
                route.fallback());
    }

    @Test
    void resolvingANameAsItStandsMakesNothing() {
        String copy = String.valueOf("日吉".toCharArray());
        assertThat(ROUTING.resolve(copy)).isSameAs(ROUTING.resolve("日吉"));
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
    void aNameThatEndsSoItselfIsThatName() {
        DistrictNames names = names(List.of("甲", "甲校区", "甲小", "甲小学", "乙国分", "乙國分校区"));
        assertThat(name(names, "甲")).isEqualTo("甲");
        assertThat(name(names, "甲校区")).isEqualTo("甲校区");
        assertThat(name(names, "甲校区小学校区")).isEqualTo("甲校区");
        assertThat(name(names, "甲小")).isEqualTo("甲小");
        assertThat(name(names, " 甲小学")).isEqualTo("甲小学");
        assertThat(name(names, "甲小学校")).isEqualTo("甲");
        assertThat(name(names, "乙國分校区")).isEqualTo("乙國分校区");
        assertThat(name(names, "乙国分小学校区")).isEqualTo("乙国分");
    }

    @Test
    void whatMayBeAShortNameWithALongEndingIsAmbiguous() {
        DistrictNames names = names(List.of("甲", "甲校区", "甲小", "甲小学", "乙国分", "乙國分校区"));
        assertThat(NamedCity.said(names, "甲小校区")).isEqualTo("甲 or 甲小");
        assertThat(NamedCity.said(names, "甲小学校区")).isEqualTo("甲 or 甲小学");
        assertThat(NamedCity.said(names, "乙国分校区")).isEqualTo("乙国分 or 乙國分校区");
        assertThat(names.find("甲小校区")).isEmpty();
        assertThat(names.route("甲小校区")).isNull();
    }

    @Test
    void aTableWithoutDistrictsKnowsNoName() {
        assertThat(names(List.of()).resolve("甲"))
                .isEqualTo(new DistrictResolution.Unknown("甲", List.of(), ROUTING.asOf()));
    }

    private static String name(DistrictNames names, String text) {
        return names.find(text).orElseThrow().name();
    }

    /** Who lives by the primary school 東 may live in another middle school's district than 東. */
    @ParameterizedTest
    @CsvSource({
        "東中学校, 東",
        "東中, 東",
        "東中学校区, 東",
        "東, 東",
        "一中, 第一",
        "第1中, 第一",
        "第一中学校, 第一",
        "東小学校, ?",
        "東小, ?",
        "東小学校区, ?",
        "東小学校内, ?",
    })
    void districtsOfMiddleSchools(String text, String name) {
        DistrictNames names = names(SchoolKind.MIDDLE, List.of("第一", "第二", "東"));
        assertThat(names.find(text).map(SchoolDistrict::name).orElse("?")).isEqualTo(name);
        assertThat(names.resolve(text).toString()).contains(name.equals("?") ? "no district" : name);
    }

    private static DistrictNames names(List<String> names, PrintedForm... forms) {
        return names(SchoolKind.PRIMARY, names, forms);
    }

    private static DistrictNames names(SchoolKind kind, List<String> names, PrintedForm... forms) {
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            SchoolDistrict district = SAMPLE.withId("d" + i).withName(names.get(i));
            routes.add(Route.of(ROUTING.asOf(), district, List.of(), ROUTING.fallback()));
        }
        return new DistrictNames(
                ROUTING.asOf(),
                routes,
                List.of(forms),
                List.of(),
                ROUTING.edition().municipality(),
                List.of(),
                List.of(),
                kind,
                "圏域");
    }

    private static PrintedForm form(String element, String printed) {
        return new PrintedForm(element, PrintedForm.Kind.VARIANT, printed, "canonical", "a test", CITATION);
    }
}
