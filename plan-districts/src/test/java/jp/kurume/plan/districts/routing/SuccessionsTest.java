package jp.kurume.plan.districts.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Succession;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Districts that have ended, made up beside those of Kurume, and who is found under their names. */
final class SuccessionsTest {

    private static final RoutingTable KURUME = KurumeDistricts.routing();
    private static final LocalDate DAY = LocalDate.of(2020, 4, 1);
    private static final String HEADING = "edition,id,name,reading,successors,ends_on,source,because\n";
    private static final String E = "second-plan-draft,";
    private static final String CITED = ",second-plan-draft p28,";

    private static final RoutingTable JOINED = with(
            ended("kawabe", "川辺", "かわべ", DAY, "oka"),
            ended("oka", "丘", "おか", DAY.plusYears(2), "hiyoshi"),
            ended("hama", "濱", "はま", DAY, "joujima", "aoki"),
            ended("hiyoshi-old", "日吉", "ひよしきゅう", DAY, "minami"),
            ended("tani", "谷", "みなみ", DAY, "hiyoshi"));

    @TempDir
    private Path folder;

    private static Succession ended(String id, String name, String reading, LocalDate day, String... successors) {
        return new Succession(id, name, reading, List.of(successors), day, KURUME.citation());
    }

    private static RoutingTable with(Succession... successions) {
        return RoutingTable.builder().from(KURUME).addSuccessions(successions).build();
    }

    @ParameterizedTest
    @CsvSource({
        "丘, 日吉, SUCCESSOR",
        "川辺, 日吉, SUCCESSOR",
        "川邊, 日吉, LETTER_FORM SUCCESSOR",
        "久留米市 川辺小学校, 日吉, WHITE_SPACE SUCCESSOR PREFIX ENDING",
        "かわべ, 日吉, READING SUCCESSOR",
        "Kawabe, 日吉, ROMANIZATION SUCCESSOR",
        "谷, 日吉, SUCCESSOR",
    })
    void theNameOfADistrictThatEndedMeansItsSuccessor(String text, String name, String changes) {
        DistrictResolution resolution = JOINED.resolve(text);
        assertThat(resolution.orElseThrow().name()).isEqualTo(name);
        assertThat(resolution)
                .isInstanceOfSatisfying(
                        DistrictResolution.Resolved.class,
                        resolved -> assertThat(resolved.changes())
                                .extracting(NameChange::name)
                                .containsExactlyInAnyOrder(changes.split(" ", -1)));
        assertThat(JOINED.route(text).district().name()).isEqualTo(name);
        assertThat(KURUME.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"濱", "浜", "浜校区", "はま", "Hama"})
    void theNameOfADividedDistrictIsAmbiguous(String text) {
        assertThat(JOINED.resolve(text))
                .isInstanceOfSatisfying(
                        DistrictResolution.Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.candidates())
                                .extracting(SchoolDistrict::id)
                                .containsExactly("joujima", "aoki"));
        assertThat(JOINED.find(text)).isEmpty();
    }

    @Test
    void aNameOfTodayGoesBeforeTheSameNameOfOld() {
        assertThat(JOINED.resolve("日吉")).hasToString("\"日吉\" is 日吉 (ひよし)");
        assertThat(JOINED.resolve("日吉校区").orElseThrow().id()).isEqualTo("hiyoshi");
        // A reading is no name: nobody can tell whether 南 or 谷 is meant.
        assertThat(JOINED.resolve("みなみ"))
                .isInstanceOfSatisfying(
                        DistrictResolution.Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.candidates())
                                .extracting(SchoolDistrict::name)
                                .containsExactlyInAnyOrder("日吉", "南"));
    }

    @Test
    void aSlipOfAnOldNameSuggestsTheSuccessor() {
        assertThat(JOINED.resolve("川部"))
                .isInstanceOfSatisfying(
                        DistrictResolution.Unknown.class,
                        unknown -> assertThat(unknown.suggestions())
                                .extracting(SchoolDistrict::name)
                                .contains("日吉"));
    }

    @Test
    void aDistrictKnowsWhomItSucceeds() {
        assertThat(JOINED.predecessorsOf(JOINED.district("hiyoshi")))
                .extracting(Succession::id)
                .containsExactly("kawabe", "oka", "tani");
        assertThat(JOINED.predecessorsOf(JOINED.district("aoki")))
                .extracting(Succession::id)
                .containsExactly("hama");
        assertThat(JOINED.successorsOf("hama")).extracting(SchoolDistrict::id).containsExactly("joujima", "aoki");
        assertThat(JOINED.successorsOf("kawabe")).extracting(SchoolDistrict::id).containsExactly("hiyoshi");
        assertThat(JOINED.successorsOf("nowhere")).isEmpty();
        assertThat(KURUME.predecessorsOf(KURUME.district("hiyoshi"))).isEmpty();
    }

    @Test
    void aDistrictThatIsStillThereHasNotEnded() {
        RoutingTable announced = with(ended("ukishima", "浮島", "うきしま", LocalDate.of(2030, 4, 1), "joujima"));
        assertThat(announced.resolve("浮島")).hasToString("\"浮島\" is 浮島 (うきしま)");
        assertThat(announced.resolve("うきしま").orElseThrow().id()).isEqualTo("ukishima");
        assertThat(announced.successorsOf("ukishima")).isEmpty();
        assertThat(announced.predecessorsOf(announced.district("joujima"))).isEmpty();
        RoutingTable older = with(
                ended("kawabe", "川辺", "かわべ", DAY, "ukishima"),
                ended("ukishima", "浮島", "うきしま", LocalDate.of(2030, 4, 1), "joujima"));
        assertThat(older.resolve("川辺").orElseThrow().id()).isEqualTo("ukishima");
    }

    @Test
    void aCircleIsRefusedAndNamed() {
        assertThatExceptionOfType(InvalidRoutingException.class)
                .isThrownBy(() -> with(
                        ended("a", "甲", "こう", DAY, "b"),
                        ended("b", "乙", "おつ", DAY, "hiyoshi", "c"),
                        ended("c", "丙", "へい", DAY, "a"),
                        ended("d", "丁", "てい", DAY, "d"),
                        ended("e", "戊", "ぼ", DAY, "a")))
                .withMessage("2 problems in the successions of districts\n"
                        + "  successions[a].successors: expected districts that do not succeed each other in a circle:"
                        + " a → b → c → a\n"
                        + "  successions[d].successors: expected districts that do not succeed each other in a circle:"
                        + " d → d");
    }

    @Test
    void chainsOfAnyLengthAreFollowed() {
        List<Succession> chain = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            chain.add(ended("e" + i, "丘" + i, "おか", DAY, i == 0 ? "hiyoshi" : "e" + (i - 1)));
        }
        RoutingTable table = with(chain.toArray(new Succession[0]));
        assertThat(table.resolve("丘19999").orElseThrow().id()).isEqualTo("hiyoshi");
        chain.set(0, ended("e0", "丘0", "おか", DAY, "e19999"));
        assertThatExceptionOfType(InvalidRoutingException.class)
                .isThrownBy(() -> with(chain.toArray(new Succession[0])));
    }

    @Test
    void aSuccessionSaysAllThatItHasTo() {
        assertThatIllegalArgumentException().isThrownBy(() -> ended("a", "甲", "こう", DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> ended("a", "甲", "こう", DAY, "b", "b"));
        assertThatIllegalArgumentException().isThrownBy(() -> ended("a", "甲", "甲", DAY, "b"));
        assertThat(ended("a", "甲", "こう", DAY, "b", "c")).hasToString("甲 (こう) to 2020-04-01 → b, c");
    }

    private EditedTables tables(String... rows) throws IOException {
        return new EditedTables(folder).write("successors.csv", HEADING + String.join("\n", rows) + "\n");
    }

    @Test
    void successorsAreReadFromAFolder() throws IOException {
        RoutingTable table = tables(
                        E + "kawabe,川辺,かわべ,oka,2020-04-01" + CITED, E + "oka,丘,おか,hiyoshi;minami,令和4年4月1日" + CITED)
                .read();
        assertThat(table)
                .isEqualTo(with(
                        ended("kawabe", "川辺", "かわべ", DAY, "oka"),
                        ended("oka", "丘", "おか", DAY.plusYears(2), "hiyoshi", "minami")));
        assertThat(table.resolve("川辺")).isInstanceOf(DistrictResolution.Ambiguous.class);
    }

    @Test
    void everythingWrongIsTold() throws IOException {
        assertThat(tables(E + "kawabe,川辺,川辺,,2020-04-31" + CITED, E + "shakyou,丘,おか,hiyoshi;hiyoshi,2020-04-01" + CITED)
                        .problems())
                .containsExactly(
                        "successors.csv, line 2, column successors: expected the ids of the districts that take its"
                                + " place, separated by semicolons",
                        "successors.csv, line 2, column ends_on: found \"2020-04-31\", expected a day such as"
                                + " 2026-04-01",
                        "successors.csv, line 2, column reading: found \"川辺\", expected a reading in hiragana or"
                                + " katakana, such as おか",
                        "successors.csv, line 3, column successors: found \"hiyoshi;hiyoshi\", expected every id once,"
                                + " not hiyoshi twice",
                        "successors.csv, line 3, column id: found \"shakyou\", expected an id that no office has, so"
                                + " that printed forms can tell the two apart");
        assertThat(tables(
                                E + "kawabe,川辺,かわべ,oka,2023-04-01" + CITED,
                                E + "oka,丘,おか,hiyosi,2022-04-01" + CITED,
                                E + "a,甲,こう,b,2020-04-01" + CITED,
                                E + "b,乙,おつ,a,2020-04-01" + CITED)
                        .problems())
                .containsExactly(
                        "successors.csv, line 2, column ends_on: found \"2023-04-01\", expected a day that is not after"
                                + " 2022-04-01, on which oka ended itself",
                        "successors.csv, line 3, column successors: found \"hiyosi\", expected an id of districts.csv"
                                + " or of a row of successors.csv; did you mean hiyoshi?",
                        "successors.csv, line 4, column successors: found \"b\", expected districts that do not succeed"
                                + " each other in a circle: a → b → a");
    }

    @Test
    void theNameOfADistrictWhereItsIdIsDueSuggestsTheIdAlone() throws IOException {
        assertThat(tables(
                                E + "a,甲,こう,日吉,2020-04-01" + CITED,
                                E + "hiyoshi-old,日吉,ひよし,乙,2019-04-01" + CITED,
                                E + "b,乙,おつ,hiyoshi,2021-04-01" + CITED)
                        .problems())
                .containsExactly(
                        "successors.csv, line 2, column successors: found \"日吉\", expected an id of districts.csv or of"
                                + " a row of successors.csv; did you mean hiyoshi?",
                        "successors.csv, line 3, column successors: found \"乙\", expected an id of districts.csv or of a"
                                + " row of successors.csv; did you mean b?");
    }

    @Test
    void idsMayHoldAnyLetters() throws IOException {
        assertThat(tables(E + "a].b,甲,こう,a].b,2020-04-01" + CITED, E + "[c,乙,おつ,[C,2020-04-01" + CITED)
                        .problems())
                .containsExactly(
                        "successors.csv, line 2, column successors: found \"a].b\", expected districts that do not succeed"
                                + " each other in a circle: a].b → a].b",
                        "successors.csv, line 3, column successors: found \"[C\", expected an id of districts.csv or of"
                                + " a row of successors.csv");
    }

    @Test
    void circlesAreToldInJapaneseToo() {
        Successions circle = new Successions(List.of(ended("a", "甲", "こう", DAY, "a")), Set.of());
        assertThat(circle.faults(List.of()))
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.problem().text(Locale.JAPANESE)).isEqualTo("校区の引き継ぎが輪になっています（a → a）"));
    }
}
