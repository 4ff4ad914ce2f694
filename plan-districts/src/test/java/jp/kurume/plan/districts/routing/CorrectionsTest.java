package jp.kurume.plan.districts.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.entry.EntryProblems;
import jp.kurume.plan.entry.InvalidEntryException;
import jp.kurume.plan.problem.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CorrectionsTest {

    private static final RoutingTable KURUME = KurumeDistricts.routing();
    private static final String TOUBU = "seikatsu-jiritsu-toubu";
    private static final String SEIBU = "seikatsu-jiritsu-seibu";

    private static List<String> refused(ThrowingCallable conversion) {
        return catchThrowableOfType(InvalidEntryException.class, conversion).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static OfficeCorrection office(String id, String item, String replaces, String value) {
        return new OfficeCorrection(id, item, replaces, value, "地域福祉課", "2026-05-01");
    }

    private static AssignmentCorrection assignment(String district, String field, String replaces, String office) {
        return new AssignmentCorrection(district, field, replaces, office, "地域福祉課", "2026/5/1");
    }

    @Test
    void anOfficeIsCorrectedAndCitesWhoSaysSo() {
        Office old = KURUME.office("shakyou");
        Office corrected =
                office("shakyou", "fax", "0942-34-3090", "０９４２-３４-３０９１").toOffice(KURUME);
        assertThat(corrected.fax()).hasToString("0942-34-3091");
        assertThat(corrected.citation()).hasToString("correction 2026-05-01");
        assertThat(corrected.citation().source().title()).isEqualTo("地域福祉課");
        assertThat(corrected.withFax(old.fax()).withCitation(old.citation())).isEqualTo(old);
        assertThat(office("shakyou", "name", old.name(), "社協").toOffice(KURUME))
                .isEqualTo(old.withName("社協").withNameCitation(corrected.citation()));
        assertThat(office("shakyou", "short_name", old.shortName(), "社協")
                        .toOffice(KURUME)
                        .shortName())
                .isEqualTo("社協");
        assertThat(office("shakyou", "telephone", "0942-34-3035", "0942-34-3036")
                        .toOffice(KURUME)
                        .telephone())
                .hasToString("0942-34-3036");
    }

    @Test
    void whatIsCorrectedMayBeNamedInJapanese() {
        OfficeCorrection correction = office("shakyou", "電話", "0942-34-3035", "0942-34-3036");
        assertThat(correction.problems()).isEmpty();
        assertThat(correction.toOffice(KURUME).telephone()).hasToString("0942-34-3036");
        assertThat(office("shakyou", "電話", "0942", "0942-34-3036").problems()).isNotEmpty();
    }

    @Test
    void aNameWhereAnIdIsDueSuggestsTheIdAlone() {
        assertThat(refused(() -> assignment("日吉", "暮らしの相談", "生活自立支援センター(東部)", "生活自立支援センター（西部）")
                        .toAssignment(KURUME)))
                .extracting(text -> text.substring(0, text.indexOf(':')) + text.substring(text.lastIndexOf(';')))
                .containsExactly(
                        "field; did you mean livelihood?",
                        "replaces; did you mean " + TOUBU + "?",
                        "office; did you mean " + SEIBU + "?");
        assertThat(refused(() -> office("久留米市社会福祉協議会", "fax", "0942-34-3090", "0942-34-3091")
                        .toOffice(KURUME)))
                .singleElement()
                .asString()
                .startsWith("office: ")
                .endsWith("; did you mean shakyou?");
    }

    @Test
    void whatIsCorrectedIsNamedInLettersOfAnyWidthAndCase() {
        assertThat(office("shakyou", "ＦＡＸ", "0942-34-3090", "0942-34-3091")
                        .toOffice(KURUME)
                        .fax())
                .hasToString("0942-34-3091");
    }

    @Test
    void aNumberThatIsNoneIsRefusedWithWhatItMayBe() {
        assertThat(office("shakyou", "Fax", "0942-34-3090", "(0942)34-3091").problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(EntryProblems.TELEPHONE);
                    assertThat(problem.suggestions()).containsExactly("0942-34-3091");
                });
    }

    @Test
    void aCorrectionInPlaceChangesNothingAndAStaleOneIsRefused() {
        assertThat(office("shakyou", "fax", "0942-00-0000", "0942-34-3090").toOffice(KURUME))
                .isSameAs(KURUME.office("shakyou"));
        assertThat(refused(() ->
                        office("shakyou", "fax", "0942-34-0000", "0942-34-1111").toOffice(KURUME)))
                .containsExactly("replaces: found \"0942-34-0000\", expected 0942-34-3090, which stands there now");
        assertThat(refused(() -> assignment("日吉", "livelihood", SEIBU, SEIBU).toAssignment(KURUME)))
                .containsExactly("replaces: found \"" + SEIBU + "\", expected " + TOUBU + ", which stands there now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"日吉", "日吉校区", "hiyoshi"})
    void anAssignmentIsConfirmed(String district) {
        Assignment confirmed = assignment(district, "livelihood", TOUBU, TOUBU).toAssignment(KURUME);
        assertThat(confirmed.basis()).isEqualTo(Basis.CONFIRMED);
        assertThat(confirmed.district()).isEqualTo(KURUME.district("hiyoshi"));
        assertThat(confirmed.office()).isEqualTo(KURUME.office(TOUBU));
        assertThat(confirmed.alternatives()).isEmpty();
        assertThat(confirmed.citation()).hasToString("correction 2026-05-01");
    }

    @Test
    void anAssignmentIsReplaced() {
        assertThat(assignment("日吉", "livelihood", TOUBU, SEIBU)
                        .toAssignment(KURUME)
                        .office())
                .isEqualTo(KURUME.office(SEIBU));
    }

    @Test
    void everyProblemIsToldAtOnce() {
        assertThat(refused(() -> assignment("日吉町", "livelyhood", "toubu", "a b").toAssignment(KURUME)))
                .extracting(text -> text.substring(0, text.indexOf(',')))
                .containsExactly(
                        "office: found \"a b\"",
                        "district: found \"日吉町\"",
                        "field: found \"livelyhood\"",
                        "replaces: found \"toubu\"");
        assertThat(refused(() -> new OfficeCorrection("shakyo", "fax", "1", "", "", "x").toOffice(KURUME)))
                .hasSize(4)
                .last()
                .asString()
                .startsWith("office: found \"shakyo\"")
                .contains("did you mean shakyou");
    }

    @Test
    void aNameTwoDistrictsHaveIsNotGuessed() {
        assertThat(refused(() -> assignment("国分", "livelihood", TOUBU, TOUBU).toAssignment(KURUME)))
                .singleElement()
                .asString()
                .startsWith("district: found \"国分\"")
                .contains("西国分", "東国分");
    }

    @Test
    @SuppressWarnings("NullAway") // what a host's own reader of forms may give
    void whatAHostLeavesOutIsEmpty() {
        assertThat(new OfficeCorrection(null, null, null, null, null, null).problems())
                .hasSize(6);
        assertThat(new AssignmentCorrection(null, null, null, null, null, null).problems())
                .hasSize(6);
    }
}
