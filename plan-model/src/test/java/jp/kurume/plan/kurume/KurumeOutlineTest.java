package jp.kurume.plan.kurume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.EditionStatus;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.model.Direction;
import jp.kurume.plan.model.EmbeddedPlan;
import jp.kurume.plan.model.Initiative;
import jp.kurume.plan.model.LegalBasis;
import jp.kurume.plan.model.Need;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.model.PlanPart;
import jp.kurume.plan.model.Viewpoint;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.testing.MadeUpCity;
import jp.kurume.plan.testing.Serialisation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The outline of the second plan, typed from the document. */
class KurumeOutlineTest {

    private static final Plan OUTLINE = KurumePlans.secondPeriodOutline();

    @Test
    void edition() {
        Edition edition = OUTLINE.edition();
        assertThat(edition.id()).isEqualTo("second-plan-outline");
        assertThat(edition.municipality().code()).isEqualTo("402036");
        assertThat(edition.title()).isEqualTo("第2期くるめ支え合うプラン");
        assertThat(edition.subtitle()).isEqualTo("第4期地域福祉計画・第7次地域福祉活動計画");
        assertThat(edition.status()).isEqualTo(EditionStatus.OUTLINE);
        assertThat(edition.published()).isEqualTo(PublicationDate.NOT_PRINTED);
        assertThat(edition).hasToString("第2期くるめ支え合うプラン（骨子案）");
        assertThat(OUTLINE.period()).hasToString("令和8年度～令和12年度");
        assertThat(OUTLINE.periodCitation()).hasToString("second-plan-outline 1-(3)");
        assertThat(OUTLINE.vision()).hasToString("みんなでつくる 支え合うこころあふれるまち くるめ");
        assertThat(OUTLINE.vision().citation()).hasToString("second-plan-outline 3-(1)");
    }

    @Test
    void viewpointsNeedsAndInitiatives() {
        assertThat(OUTLINE.viewpoints())
                .extracting(Viewpoint::toString)
                .containsExactly("1 ともにある人を育む", "2 支え合う地域をつくる", "3 安心できる仕組みをつくる");
        assertThat(OUTLINE.needs())
                .extracting(Need::toString)
                .containsExactly(
                        "1 人と人、地域のつながりの大切さ",
                        "2 居場所があることの安心感",
                        "3 相談がしやすい環境づくり",
                        "4 あらゆる課題へ対応できる体制",
                        "5 災害に備えた日頃からのつながり",
                        "6 地域活動を楽しいと感じられる",
                        "7 地域へ参加できるきっかけ",
                        "8 相手に届く情報発信");
        assertThat(OUTLINE.initiatives())
                .extracting(Initiative::toString)
                .containsExactly(
                        "1 ともに生きるこころを育む取組みの推進",
                        "2 権利を守る取組みの推進",
                        "3 福祉のまちづくりへの参画促進",
                        "4 見守り活動・交流の場や居場所づくりの推進",
                        "5 災害時支援に備えた取組みの推進",
                        "6 包括的な相談支援の推進");
        assertThat(OUTLINE.directions())
                .extracting(Direction::toString)
                .containsExactly(
                        "1.1 「ふくし」が育まれる、福祉教育の推進",
                        "1.2 お互いを尊重し合う意識の醸成",
                        "2.1 本人の意思決定を尊重した権利擁護支援",
                        "2.2 人権尊重とあらゆる差別の解消",
                        "3.1 社会福祉法人や企業との連携・協働",
                        "3.2 一歩踏み出せる多様な参加機会創出",
                        "4.1 多様な見守り活動による支え合い推進",
                        "4.2 出会い、交流できるつながりの機会の創出",
                        "5.1 日常の備えから始める地域防災力向上",
                        "5.2 避難に配慮が必要な人の避難支援の充実",
                        "6.1 地域住民等と協働した支援体制整備",
                        "6.2 本人の思いに寄り添った伴走型支援の実施");
        assertThat(OUTLINE.directions())
                .allMatch(direction -> direction.citation().toString().equals("second-plan-outline 3-(3)"));
    }

    @Test
    void law() {
        assertThat(OUTLINE.legalBases())
                .extracting(LegalBasis::toString)
                .containsExactly("社会福祉法第107条", "社会福祉法第106条の5", "再犯の防止等の推進に関する法律第8条", "成年後見制度の利用の促進に関する法律第14条第1項");
        assertThat(OUTLINE.embeddedPlans())
                .extracting(EmbeddedPlan::toString)
                .containsExactly("重層的支援体制整備事業実施計画", "再犯防止推進計画", "成年後見制度利用促進市町村計画");
        assertThat(OUTLINE.embeddedPlan("guardianship").legalBasis().law()).isEqualTo("成年後見制度の利用の促進に関する法律");
        assertThatExceptionOfType(UnknownElementException.class).isThrownBy(() -> OUTLINE.embeddedPlan(""));
    }

    @Test
    void saysWhatItLeavesOut() {
        assertThat(OUTLINE.leftOut())
                .containsExactly(
                        PlanPart.TAGS, PlanPart.NEED_LINKS, PlanPart.ACTION_ITEMS, PlanPart.MARKS, PlanPart.INDICATORS);
        assertThat(OUTLINE.covers(PlanPart.ACTION_ITEMS)).isFalse();
        assertThat(OUTLINE.covers(PlanPart.NEEDS)).isTrue();
        assertThat(OUTLINE.actions()).isEmpty();
        assertThat(OUTLINE.problems()).isEmpty();
        assertThat(KurumePlans.secondPeriod().leftOut()).isEmpty();
    }

    @Test
    void isOneValueOfItsOwnTables() {
        assertThat(OUTLINE)
                .isSameAs(KurumePlans.secondPeriodOutline())
                .isEqualTo(Plan.readFrom(KurumePlans.outlineTables(), "second-plan-outline"))
                .hasToString("第2期くるめ支え合うプラン（骨子案） 令和8年度～令和12年度: 6 initiatives, 12 directions, 0 action items, 8 needs");
        assertThat(Serialisation.roundTrip(OUTLINE)).isEqualTo(OUTLINE);
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> Plan.readFrom(KurumePlans.tables(), "second-plan-outline"));
    }

    @Test
    void aPlanThatCoversTagsHasThem() {
        Plan.Builder builder = Plan.builder().from(OUTLINE).leftOut(List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("The embedded plan multilayer has no tag, although the edition does not leave tags out");
    }

    @Test
    void aPlanHoldsNothingThatItLeavesOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Plan.builder().from(OUTLINE).addLeftOut(PlanPart.NEEDS).build())
                .withMessage("A plan that leaves out the part NEEDS cannot hold anything of it");
        // Its indicators, and what was done for its action items, stand beside a plan and not in it.
        EnumSet<PlanPart> beside = EnumSet.of(PlanPart.INDICATORS, PlanPart.ACTION_RESULTS);
        for (PlanPart part : PlanPart.values()) {
            if (!beside.contains(part) && !part.isOfPlanBefore()) {
                assertThatIllegalArgumentException()
                        .as("%s", part)
                        .isThrownBy(() -> Plan.builder()
                                .from(KurumePlans.secondPeriod())
                                .addLeftOut(part)
                                .build());
            }
        }
    }

    /** Two editions in one folder, of which one leaves something out. */
    @Nested
    class InAFolder {

        private final Path folder;

        InAFolder(@TempDir Path folder) {
            this.folder = folder;
            MadeUpCity.writeTo(folder);
        }

        private List<String> problems() {
            return catchThrowableOfType(
                            InvalidTablesException.class,
                            () -> Plan.readFrom(TableSource.folder(folder), MadeUpCity.EDITION))
                    .problems()
                    .stream()
                    .map(Problem::toString)
                    .toList();
        }

        private void leaveOut(String parts) {
            String heading = MadeUpCity.line(folder, "plans.csv", 1) + ",leaves_out\n";
            String row = MadeUpCity.line(folder, "plans.csv", 2) + "," + parts + "\n";
            MadeUpCity.write(folder, "plans.csv", heading + row);
        }

        @Test
        void aRowOfAPartLeftOutIsRefused() {
            leaveOut("needs;need-links");
            assertThat(problems())
                    .contains(
                            "needs.csv, line 2, column edition: found \"minato-1\", expected nothing here, since the"
                                    + " edition leaves out this part (キーワード・ニーズ)",
                            "need-links.csv, line 3, column edition: found \"minato-1\", expected nothing here, since"
                                    + " the edition leaves out this part (取組項目とニーズの関連)")
                    .hasSize(4);
        }

        @Test
        void tagsLeftOutStandInNoCell() {
            leaveOut("tags");
            assertThat(problems())
                    .satisfiesExactlyInAnyOrder(
                            one -> assertThat(one).startsWith("initiatives.csv, line 3, column embedded_plans"),
                            one -> assertThat(one).startsWith("embedded-plans.csv, line 2, column tag"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "need-linkz | need-links",
                    "plan | ''",
                    "tasks-ahead | ''",
                })
        void onlyPartsOfThePlanCanBeLeftOut(String word, String meant) {
            leaveOut(word);
            assertThat(problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem)
                            .startsWith("plans.csv, line 2, column leaves_out: found \"" + word
                                    + "\", expected parts of legal-bases, embedded-plans, tags,")
                            .contains("in place of \"" + word + "\""
                                    + (meant.isEmpty() ? "" : "; did you mean " + meant)));
        }

        @Test
        void onceIsEnough() {
            leaveOut("indicators;indicators");
            assertThat(problems())
                    .containsExactly("plans.csv, line 2, column leaves_out: found \"indicators;indicators\","
                            + " expected every id once, not indicators twice");
        }

        @Test
        void aTagIsNeededWhereTagsAreCovered() {
            MadeUpCity.change(folder, "embedded-plans.csv", "guard,見守,", "guard,,");
            assertThat(problems()).containsExactly("embedded-plans.csv, line 2, column tag: expected a text");
        }
    }
}
