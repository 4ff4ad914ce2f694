package jp.kurume.plan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.kurume.KurumeWelfare;
import jp.kurume.plan.source.PrintedForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanSearchTest {

    private static List<String> found(String query) {
        return KurumeWelfare.search(query).stream()
                .map(hit -> hit.kind() + " " + hit.id())
                .toList();
    }

    /** Every text with 見守り in the documents: the ones that begin with it, the short ones first; in a title before an agenda. */
    @Test
    void titlesComeBeforeTextsAndStartsBeforeMiddles() {
        assertThat(found("見守り"))
                .containsExactly(
                        "PAST_INITIATIVE 2",
                        "PROGRAMME 12-1",
                        "INITIATIVE 4",
                        "SUPPORT_TOPIC 3",
                        "REGISTER_ENTRY 1-expanded-2",
                        "REGISTER_ENTRY 1-epidemic-2",
                        "DIRECTION 4.1",
                        "ACHIEVEMENT 3",
                        "ACTION_ITEM 4.1-3",
                        "ACTION_ITEM 4.1-4",
                        "SUPPORT_MEETING support-meeting",
                        "REGISTER_ENTRY 2-epidemic-1",
                        "REGISTER_ENTRY 2-new-9",
                        "ISSUE_STEP 6");
    }

    @ParameterizedTest
    @CsvSource({
        "ｼﾝﾎﾞﾙﾏｰｸ, ACTION_ITEM 1.2-1",
        "しんぼるまーく, ACTION_ITEM 1.2-1",
        "ｎｐｏ, ACTION_ITEM 5.1-4",
        "一步踏み出せる, DIRECTION 3.2",
        "市内の人団, CITY_FIGURE foreign-residents",
        "支え合うこころあふれるまちくるめ, VISION vision",
        "災害時に支援が必要な人の支援, INITIATIVE 5",
        "社協, OPERATOR council",
        "成年後見, EMBEDDED_PLAN guardianship",
        "社会福祉法106条の5, LEGAL_BASIS social-welfare-106-5",
        "広聴・相談課, REGISTER_ENTRY 2-new-4",
        "内包, PLAN second-plan-draft",
        "複合狭間の課題, SCENE 2",
    })
    void findsWhatPeopleType(String query, String element) {
        assertThat(found(query)).contains(element);
    }

    @Test
    void allWordsMustBeThereWhereverTheyStand() {
        assertThat(found("訪問　見守り")).containsExactly("ACTION_ITEM 4.1-3", "REGISTER_ENTRY 1-epidemic-2");
        assertThat(found("見守り 訪問 ｐｒ")).isEmpty();
        assertThat(KurumeWelfare.search("地域福祉課 見守り").get(0).matches())
                .extracting(SearchMatch::field)
                .containsExactly(
                        MatchField.TITLE,
                        MatchField.OTHER_NAME,
                        MatchField.OTHER_NAME,
                        MatchField.TEXT,
                        MatchField.BESIDE);
        assertThat(KurumeWelfare.search("見守り 見守り")).isEqualTo(KurumeWelfare.search("見守り"));
    }

    @Test
    void tellsWhereItMatches() {
        SearchHit hit = KurumeWelfare.search("一步").get(0);
        assertThat(hit.edition()).isEqualTo("second-plan-draft");
        assertThat(hit.citation())
                .isEqualTo(KurumePlans.secondPeriod().direction("3.2").citation());
        SearchMatch title = hit.matches().get(0);
        assertThat(title.text()).isEqualTo("一歩踏み出せる多様な参加機会の創出");
        assertThat(title.found()).isEqualTo("一歩");
        assertThat(hit).hasToString("取組みの方向性 3.2 【一歩】踏み出せる多様な参加機会の創出");
        assertThat(KurumeWelfare.search("人団").get(0)).hasToString("市の数値 foreign-residents 市内の人口に占める外国人住民の割合: 市内の【人団】");
    }

    /** Those of the outline, of the approach and of what is left out of a search are not in it. */
    @Test
    void everyPrintedFormFindsItsElement() {
        PlanSearch search = PlanSearch.of(KurumePlans.secondPeriod())
                .with(KurumePlans.firstPeriod())
                .with(KurumeWelfare.multilayerSupport())
                .with(KurumeWelfare.activityRegister());
        List<List<PrintedForm>> subjects = List.of(
                KurumePlans.secondPeriod().printedForms(),
                KurumePlans.firstPeriod().printedForms(),
                KurumeWelfare.multilayerSupport().printedForms(),
                KurumeWelfare.activityRegister().printedForms());
        for (List<PrintedForm> forms : subjects) {
            assertThat(forms)
                    .isNotEmpty()
                    .allSatisfy(form -> assertThat(search.find(form.printed()))
                            .flatExtracting(SearchHit::matches)
                            .extracting(SearchMatch::text)
                            .contains(form.printed()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　\t\n", "\u200b", "宇宙開発", "\ud800"})
    void findsNothingWhereNothingIs(String query) {
        assertThat(KurumeWelfare.search(query)).isEmpty();
    }

    @Test
    void takesTextsOfAnyLength() {
        int million = 1_000_000;
        assertThat(KurumeWelfare.search("見".repeat(million))).isEmpty();
        assertThat(KurumeWelfare.search(" ".repeat(million))).isEmpty();
        assertThat(KurumeWelfare.search("\ufe00".repeat(million))).isEmpty();
        assertThat(KurumeWelfare.search("か" + "\u0301\u0323".repeat(million / 2)))
                .isEmpty();
        assertThat(KurumeWelfare.search("見守り " + " ".repeat(million))).hasSize(14);
        assertThat(KurumeWelfare.search("見守り ".repeat(million / 4))).hasSize(14);
    }

    @Test
    void otherEditionsAreSearchedIfAsked() {
        PlanSearch search = PlanSearch.of(KurumePlans.secondPeriod());
        PlanSearch both = search.with(KurumePlans.secondPeriodOutline());
        assertThat(search.find("ともにあるひとを")).isEmpty();
        assertThat(both.find("ともにある人を育む"))
                .extracting(SearchHit::edition)
                .containsExactly("second-plan-outline", "second-plan-draft");
        assertThat(search.toString()).matches("search over \\d+ elements");
    }

    @Test
    void aMatchLiesWithinItsText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SearchMatch(MatchField.TITLE, "見守り", 1, 1))
                .withMessageContaining("\"見守り\"");
        assertThatIllegalArgumentException().isThrownBy(() -> new SearchMatch(MatchField.TITLE, "見守り", -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SearchMatch(MatchField.TITLE, "見守り", 0, 4));
        SearchHit hit = KurumeWelfare.search("見守り").get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hit.withMatches(List.of()))
                .withMessageContaining("0 matches");
    }
}
