package jp.kurume.plan.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.kurume.KurumeWelfare;
import jp.kurume.plan.model.Actors;
import jp.kurume.plan.model.Direction;
import jp.kurume.plan.model.Initiative;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.model.PlanPart;
import jp.kurume.plan.model.Viewpoint;
import jp.kurume.plan.testing.Serialisation;
import jp.kurume.plan.words.Words;
import org.junit.jupiter.api.Test;

class PlanDiffTest {

    private static final Plan OUTLINE = KurumePlans.secondPeriodOutline();
    private static final Plan DRAFT = KurumePlans.secondPeriod();

    /** Compared anew for every test. */
    private final PlanDiff all = PlanDiff.between(OUTLINE, DRAFT)
            .and(PlanDiff.between(KurumePlans.firstPeriodInOutline(), KurumePlans.firstPeriod()));

    private List<String> changes(PlanPart part) {
        return all.changes(part).stream().map(Change::toString).toList();
    }

    // From the outline of Kurume's second plan to its draft, typed from the documents

    @Test
    void theListOfThePlan() {
        assertThat(PlanDiff.between(OUTLINE, DRAFT).changes())
                .extracting(Change::toString)
                .containsExactly(
                        "計画 second-plan-draft 第2期くるめ支え合うプラン SUBTITLE: 第4期地域福祉計画・第7次地域福祉活動計画 →"
                                + " 久留米市地域福祉計画・久留米市地域福祉活動計画",
                        "根拠法令 reoffending-8-1 再犯の防止等の推進に関する法律第8条第1項 PROVISION: 第8条 → 第8条第1項",
                        "根拠法令 guardianship-14-1 成年後見制度の利用促進に関する法律第14条第1項 LAW: 成年後見制度の利用の促進に関する法律 →"
                                + " 成年後見制度の利用促進に関する法律",
                        "包含する計画 guardianship 成年後見制度利用促進市町村計画 → 成年後見制度利用促進基本計画",
                        "基本的な視点 1 ともにある人を育む → ともにあるこころを育む",
                        "キーワード・ニーズ 8 → 2 相手に届く情報発信",
                        "キーワード・ニーズ + 3 相手の立場を想像する",
                        "キーワード・ニーズ 7 → 4 地域へ参加できるきっかけ",
                        "キーワード・ニーズ 6 → 5 地域活動を楽しいと感じられる",
                        "キーワード・ニーズ 2 → 6 居場所があることの安心感",
                        "キーワード・ニーズ 5 → 7 災害に備えた日頃からのつながり",
                        "キーワード・ニーズ 3 → 8 相談がしやすい環境づくり",
                        "キーワード・ニーズ 4 → 9 あらゆる課題へ対応できる体制",
                        "取組項目 4 見守り活動・交流の場や居場所づくりの推進 → 見守り活動や交流の場・居場所づくりの推進",
                        "取組みの方向性 3.2 一歩踏み出せる多様な参加機会創出 → 一歩踏み出せる多様な参加機会の創出",
                        "取組みの方向性 4.1 多様な見守り活動による支え合い推進 → 多様な見守り活動による支え合いの推進",
                        "取組みの方向性 5.1 日常の備えから始める地域防災力向上 → 日常の備えから始める地域防災力の向上",
                        "取組みの方向性 6.1 地域住民等と協働した支援体制整備 → 地域住民等と協働した支援体制の整備");
    }

    @Test
    void theListOfTheFirstPlan() {
        assertThat(changes(PlanPart.PAST_CATEGORIES)).isEmpty();
        // Nine points become eight headings: one stays as it is, two are renamed, six go and five come.
        assertThat(changes(PlanPart.ACHIEVEMENTS))
                .filteredOn(change -> change.startsWith("これまでの成果 - "))
                .hasSize(6);
        assertThat(changes(PlanPart.ACHIEVEMENTS))
                .filteredOn(change -> change.startsWith("これまでの成果 + "))
                .containsExactly(
                        "これまでの成果 + 2 「支え合い推進会議」の全46校区設置",
                        "これまでの成果 + 4 災害時支援の実施",
                        "これまでの成果 + 5 権利擁護の推進",
                        "これまでの成果 + 6 財源確保の推進",
                        "これまでの成果 + 8 福祉教育の実施");
        assertThat(changes(PlanPart.ACHIEVEMENTS))
                .contains(
                        "これまでの成果 1 重層的支援体制整備事業の実施 DATES:  → 重層事業を開始 令和3年度～",
                        "これまでの成果 9 → 7 「ライフレスキュー久留米連絡会」による地域貢献活動の充実",
                        "これまでの成果 7 「ライフレスキュー久留米連絡会」による地域貢献活動の充実 DATES: 発足 平成30年度 → 実行部会を立ち上げ 令和3年度")
                .hasSize(16);
        // Six tasks become nine: four are rephrased, two go and five come.
        assertThat(all.changes(PlanPart.TASKS_AHEAD))
                .filteredOn(Change.Renamed.class::isInstance)
                .extracting(change -> ((Change.Renamed) change).before().id() + " → "
                        + ((Change.Renamed) change).after().id())
                .containsExactly("1 → 1", "4 → 5", "5 → 6", "6 → 8");
        assertThat(all.changes(PlanPart.TASKS_AHEAD))
                .filteredOn(Change.Added.class::isInstance)
                .hasSize(5);
        assertThat(all.changes(PlanPart.TASKS_AHEAD))
                .filteredOn(Change.Removed.class::isInstance)
                .hasSize(2);
    }

    @Test
    void whatAnEditionDoesNotCoverIsNotRemoved() {
        assertThat(all.notCovered())
                .extracting(NotCovered::toString)
                .containsExactly(
                        "第2期くるめ支え合うプラン（骨子案）: 包含する計画の略称",
                        "第2期くるめ支え合うプラン（骨子案）: 取組項目とニーズの関連",
                        "第2期くるめ支え合うプラン（骨子案）: 具体的な取組み",
                        "第2期くるめ支え合うプラン（骨子案）: 主体のマーク",
                        "第2期くるめ支え合うプラン（骨子案）: 評価指標",
                        "第2期くるめ支え合うプラン（骨子案）: 前の計画の課題",
                        "第2期くるめ支え合うプラン（骨子案）: 前の計画の取組項目",
                        "第2期くるめ支え合うプラン（骨子案）: 全体・分類ごとの評価",
                        "第2期くるめ支え合うプラン（案） 2025-11: 成果目標の総括");
        assertThat(all.changes())
                .extracting(Change::part)
                .doesNotContainAnyElementsOf(
                        all.notCovered().stream().map(NotCovered::part).toList());
    }

    @Test
    void whatIsTheSameInBothIsNotShown() {
        assertThat(all.text(Locale.JAPANESE))
                .doesNotContain(
                        "人と人、地域のつながりの大切さ",
                        "支え合う地域をつくる",
                        "権利を守る取組みの推進",
                        "お互いを尊重し合う意識の醸成",
                        "再犯防止推進計画",
                        "社会福祉法第10",
                        "みんなでつくる",
                        "関係を豊かにする");
    }

    @Test
    void thereAndBack() {
        assertThat(PlanDiff.between(DRAFT, OUTLINE).changes())
                .containsExactlyInAnyOrderElementsOf(
                        PlanDiff.between(OUTLINE, DRAFT).reversed().changes());
        assertThat(PlanDiff.between(DRAFT, DRAFT).hasChanges()).isFalse();
        assertThat(PlanDiff.between(DRAFT, DRAFT).text(Locale.ENGLISH))
                .isEqualTo("第2期くるめ支え合うプラン（案） 2025-11 → 第2期くるめ支え合うプラン（案） 2025-11: no changes\n");
    }

    // The list to read

    @Test
    void inJapanese() {
        assertThat(PlanDiff.between(OUTLINE, DRAFT).text(Locale.JAPANESE))
                .startsWith("""
                        第2期くるめ支え合うプラン（骨子案） → 第2期くるめ支え合うプラン（案） 2025-11：変更18件

                        計画
                          変更：副題：第4期地域福祉計画・第7次地域福祉活動計画 → 久留米市地域福祉計画・久留米市地域福祉活動計画

                        根拠法令
                          変更：再犯の防止等の推進に関する法律第8条第1項 条項：第8条 → 第8条第1項
                        """)
                .endsWith("""

                        扱いがないため比べられないもの
                          第2期くるめ支え合うプラン（骨子案）：包含する計画の略称、取組項目とニーズの関連、具体的な取組み、主体のマーク、評価指標
                        """)
                .contains("""
                        キーワード・ニーズ
                          移動：8 → 2 相手に届く情報発信
                          追加：3 相手の立場を想像する
                        """);
    }

    @Test
    void inEnglishAndMarkdown() {
        assertThat(all.markdown(Locale.ENGLISH))
                .startsWith("""
                        # 第2期くるめ支え合うプラン（骨子案） → 第2期くるめ支え合うプラン（案） 2025-11: 48 changes

                        ## Plan

                        - altered: subtitle: 第4期地域福祉計画・第7次地域福祉活動計画 → 久留米市地域福祉計画・久留米市地域福祉活動計画

                        ## Legal bases

                        """)
                .contains("""
                        ## Viewpoints

                        - renamed: 1 ともにある人を育む → ともにあるこころを育む
                        """, "- altered: 1 重層的支援体制整備事業の実施 dates: (none) → 重層事業を開始 令和3年度～\n")
                .endsWith("""
                        ## Not covered, so not compared

                        - 第2期くるめ支え合うプラン（骨子案）: Tags of embedded plans, Needs of initiatives, Action items, Marks of actors,\
                         Indicators, Challenges of the plan before, Initiatives of the plan before, Evaluation of the plan before
                        - 第2期くるめ支え合うプラン（案） 2025-11: Verdict on the targets of the plan before
                        """);
    }

    @Test
    void markdownSignsInTitlesAreText() {
        Plan odd = Plan.builder()
                .from(DRAFT)
                .viewpoints(List.of(
                        new Viewpoint(1, "*a* [b] <c>\n# d", DRAFT.vision().citation())))
                .build();
        PlanDiff diff = PlanDiff.between(DRAFT, odd);
        assertThat(diff.markdown(Locale.JAPANESE)).contains("- 追加：1 \\*a\\* \\[b\\] \\<c\\> \\# d\n");
        assertThat(diff.text(Locale.JAPANESE)).contains("  追加：1 *a* [b] <c> # d\n");
    }

    @Test
    void everyPartAndAttributeHasItsWords() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            Words words = Words.in(locale);
            for (Attribute attribute : Attribute.values()) {
                assertThat(words.find("diff.attribute." + key(attribute))).isPresent();
            }
            Arrays.stream(PlanPart.values())
                    .forEach(part ->
                            assertThat(words.find("diff.part." + key(part))).isPresent());
        }
        for (PlanPart part : PlanPart.values()) {
            assertThat(Words.in(Locale.JAPANESE).say("diff.part." + key(part))).isEqualTo(part.label());
        }
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    // One change at a time

    private static List<String> changesTo(Plan later) {
        return PlanDiff.between(DRAFT, later).changes().stream()
                .map(Change::toString)
                .toList();
    }

    private static Plan with(Initiative... others) {
        List<Initiative> initiatives = new ArrayList<>(DRAFT.initiatives());
        for (Initiative other : others) {
            initiatives.set(other.number() - 1, other);
        }
        return Plan.builder().from(DRAFT).initiatives(initiatives).build();
    }

    @Test
    void aDirectionMovesWithItsInitiativeOrToAnother() {
        Initiative fifth = DRAFT.initiative(5);
        Initiative sixth = DRAFT.initiative(6);
        // With it: that is told once, of the initiative.
        assertThat(changesTo(with(fifth.withNumber(6), sixth.withNumber(5))))
                .containsExactlyInAnyOrder("取組項目 5 → 6 災害時支援に備えた取組みの推進", "取組項目 6 → 5 包括的な相談支援の推進");
        // To another one, with its items.
        Direction moved = fifth.directions().get(1);
        assertThat(changesTo(with(
                        fifth.withDirections(fifth.directions().get(0)),
                        sixth.withDirections(
                                sixth.directions().get(0), sixth.directions().get(1), moved))))
                .containsExactly("取組みの方向性 5.2 → 5.2 避難に配慮が必要な人の避難支援の充実");
    }

    @Test
    void actorsAndLinksAreCompared() {
        Initiative second = DRAFT.initiative(2);
        Direction direction = second.directions().get(0);
        Direction legible = direction.withActions(direction.actions().stream()
                .map(action -> action.withActors(new Actors.NotLegible("torn off")))
                .toList());
        assertThat(changesTo(
                        with(second.withDirections(legible, second.directions().get(1)))))
                .containsExactly("具体的な取組み 2.1-1 本人の意思を尊重するために、まず相手を知る。 ACTORS: at least [residents] → not legible");
        assertThat(changesTo(with(second.withNeedLinks(second.needLinks().subList(0, 2)))))
                .containsExactly("取組項目とニーズの関連 2 権利を守る取組みの推進 NEEDS: 3 相手の立場を想像する, 8 相談がしやすい環境づくり,"
                        + " 9 あらゆる課題へ対応できる体制 → 3 相手の立場を想像する, 8 相談がしやすい環境づくり");
        assertThat(changesTo(with(second.withEmbeddedPlans(List.of()))))
                .containsExactly("包含する計画の略称 2 権利を守る取組みの推進 EMBEDDED_PLANS: 成年後見 成年後見制度利用促進基本計画,"
                        + " 重層 重層的支援体制整備事業実施計画, 再犯 再犯防止推進計画 → ");
    }

    @Test
    void hugeTitlesAreNotComparedLetterByLetter() {
        String huge = "福".repeat(200_000);
        Plan one = Plan.builder()
                .from(DRAFT)
                .viewpoints(List.of(new Viewpoint(1, huge, DRAFT.vision().citation())))
                .build();
        Plan other = Plan.builder()
                .from(DRAFT)
                .viewpoints(List.of(new Viewpoint(1, huge + "祉", DRAFT.vision().citation())))
                .build();
        assertThat(PlanDiff.between(one, one).hasChanges()).isFalse();
        assertThat(PlanDiff.between(one, other).changes())
                .extracting(Change::getClass)
                .containsExactly(Change.Removed.class, Change.Added.class);
    }

    @Test
    void aPeriodAndAVision() {
        Plan later = Plan.builder()
                .from(DRAFT)
                .period(KurumePlans.firstPeriod().period())
                .vision(KurumePlans.firstPeriod().vision())
                .build();
        assertThat(changesTo(later))
                .containsExactly(
                        "計画 second-plan-draft 第2期くるめ支え合うプラン PERIOD: 令和8年度～令和12年度 → 令和2年度～令和7年度",
                        "めざす姿 vision みんなでつくる 支え合うこころあふれるまち くるめ → 支え合うこころあふれるまち くるめ");
    }

    // The value

    @Test
    void isOneValue() {
        assertThat(all)
                .hasToString("第2期くるめ支え合うプラン（骨子案） → 第2期くるめ支え合うプラン（案） 2025-11: 48 changes")
                .isEqualTo(KurumeWelfare.changesSinceOutline());
        assertThat(KurumeWelfare.changesSinceOutline()).isSameAs(KurumeWelfare.changesSinceOutline());
        assertThat(Serialisation.roundTrip(all)).isEqualTo(all).hasSameHashCodeAs(all);
        assertThat(all.changes()).isUnmodifiable();
        assertThat(all.changes(PlanPart.NEEDS)).isUnmodifiable();
    }

    @Test
    void changesRefuseToBeNone() {
        Element element = new Element("1", "題", DRAFT.vision().citation());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change.Renamed(PlanPart.NEEDS, element, element))
                .withMessage("The title of 1 題 is the same as before");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change.Altered(PlanPart.NEEDS, element, element, Attribute.TAG, "a", "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Element(" ", "題", element.citation()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Element("1", "", element.citation()));
    }

    @Test
    void onlyChangesOfTheSameEditionsAreJoined() {
        Edition other = KurumePlans.firstPeriod().edition();
        PlanDiff elsewhere = PlanDiff.builder().before(other).after(other).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.and(elsewhere))
                .withMessageContaining("cannot be joined");
    }
}
