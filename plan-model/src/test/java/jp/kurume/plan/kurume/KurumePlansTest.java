package jp.kurume.plan.kurume;

import static jp.kurume.plan.model.ActorRole.CITY;
import static jp.kurume.plan.model.ActorRole.COUNCIL;
import static jp.kurume.plan.model.ActorRole.RESIDENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.EditionStatus;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.law.LegalReference;
import jp.kurume.plan.law.Provision;
import jp.kurume.plan.model.ActionItem;
import jp.kurume.plan.model.ActorMark;
import jp.kurume.plan.model.ActorRole;
import jp.kurume.plan.model.Actors;
import jp.kurume.plan.model.Completeness;
import jp.kurume.plan.model.Direction;
import jp.kurume.plan.model.EmbeddedPlan;
import jp.kurume.plan.model.Initiative;
import jp.kurume.plan.model.LegalBasis;
import jp.kurume.plan.model.Need;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.model.Viewpoint;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.testing.Serialisation;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the draft of the second plan prints, typed from the document: independent of the tables. */
class KurumePlansTest {

    private static final Plan PLAN = KurumePlans.secondPeriod();

    /** The documents that the plan rests on, by id. */
    private static final Map<String, String> TITLES = Map.of(
            "second-plan-draft", "第2期くるめ支え合うプラン（案）",
            "second-plan-outline", "第2期くるめ支え合うプラン(R8~R12)骨子(案)について");

    private static List<String> ids(List<ActionItem> actions) {
        return actions.stream().map(ActionItem::id).toList();
    }

    // The cover and sections 1 and 4

    @Test
    void edition() {
        Edition edition = PLAN.edition();
        assertThat(edition.id()).isEqualTo("second-plan-draft");
        assertThat(edition.municipality()).isEqualTo(new Municipality("402036", "久留米市"));
        assertThat(edition.title()).isEqualTo("第2期くるめ支え合うプラン");
        assertThat(edition.subtitle()).isEqualTo("久留米市地域福祉計画・久留米市地域福祉活動計画");
        assertThat(edition.status()).isEqualTo(EditionStatus.DRAFT);
        assertThat(edition.status().label()).isEqualTo("案");
        assertThat(edition.published()).isEqualTo(PublicationDate.in(YearMonth.of(2025, 11)));
        assertThat(edition).hasToString("第2期くるめ支え合うプラン（案） 2025-11");
    }

    @Test
    void period() {
        assertThat(PLAN.period().first()).isEqualTo(FiscalYear.parse("令和8年度"));
        assertThat(PLAN.period().last()).isEqualTo(FiscalYear.parse("令和12年度"));
        assertThat(PLAN.period().length()).isEqualTo(5);
        assertThat(PLAN.periodCitation()).hasToString("second-plan-draft p2");
    }

    @Test
    void vision() {
        assertThat(PLAN.vision()).hasToString("みんなでつくる 支え合うこころあふれるまち くるめ");
        assertThat(PLAN.vision().citation()).hasToString("second-plan-draft p12");
    }

    @Test
    void viewpoints() {
        assertThat(PLAN.viewpoints())
                .extracting(Viewpoint::toString)
                .containsExactly("1 ともにあるこころを育む", "2 支え合う地域をつくる", "3 安心できる仕組みをつくる");
    }

    @Test
    void legalBases() {
        assertThat(PLAN.legalBases())
                .extracting(LegalBasis::toString)
                .containsExactly("社会福祉法第107条", "社会福祉法第106条の5", "再犯の防止等の推進に関する法律第8条第1項", "成年後見制度の利用促進に関する法律第14条第1項");
        assertThat(PLAN.legalBases().get(0).plan()).isEqualTo("地域福祉計画");
    }

    /** Typed references: sorted as the laws have them, whatever their order in the plan. */
    @Test
    void legalBasesInStatutoryOrder() {
        assertThat(PLAN.legalBases().stream()
                        .map(LegalBasis::reference)
                        .filter(reference -> reference.law().equals("社会福祉法"))
                        .sorted())
                .containsExactly(LegalReference.parse("社会福祉法第百六条の五"), LegalReference.parse("社会福祉法107条"));
        assertThat(PLAN.legalBases().get(3).provision()).isEqualTo(Provision.parse("第14条第1項"));
    }

    @ParameterizedTest
    @CsvSource({
        "社会福祉法106条の5, 重層",
        "再犯の防止等の推進に関する法律第8条, 再犯",
        "再犯の防止等の推進に関する法律第8条第1項, 再犯",
        "成年後見制度の利用促進に関する法律第14条, 成年後見",
        "社会福祉法第106条, ''",
        "社会福祉法第107条, ''",
    })
    void whichEmbeddedPlanRestsOnWhich(String reference, String tags) {
        assertThat(PLAN.embeddedPlansRestingOn(LegalReference.parse(reference)).stream()
                        .map(EmbeddedPlan::tag)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(tags);
    }

    @ParameterizedTest
    @CsvSource({
        "multilayer, 重層, 重層的支援体制整備事業実施計画, 社会福祉法第106条の5",
        "reoffending, 再犯, 再犯防止推進計画, 再犯の防止等の推進に関する法律第8条第1項",
        "guardianship, 成年後見, 成年後見制度利用促進基本計画, 成年後見制度の利用促進に関する法律第14条第1項",
    })
    void embeddedPlans(String id, String tag, String title, String basis) {
        assertThat(PLAN.embeddedPlans()).hasSize(3);
        EmbeddedPlan embedded = PLAN.embeddedPlan(id);
        assertThat(PLAN.embeddedPlan(tag)).isSameAs(embedded);
        assertThat(embedded).hasToString(tag + " " + title);
        assertThat(embedded.legalBasis()).hasToString(basis);
        assertThat(embedded.legalBasis().plan()).isEqualTo(title);
        assertThat(PLAN.legalBases()).contains(embedded.legalBasis());
    }

    @ParameterizedTest
    @CsvSource({
        "1, ともに生きるこころを育む取組みの推進, 重層 再犯, 1 3 4",
        "2, 権利を守る取組みの推進, 成年後見 重層 再犯, 3 8 9",
        "3, 福祉のまちづくりへの参画促進, 重層 再犯, 2 4 5",
        "4, 見守り活動や交流の場・居場所づくりの推進, 重層 再犯, 1 5 6",
        "5, 災害時支援に備えた取組みの推進, 重層 再犯, 2 7 8",
        "6, 包括的な相談支援の推進, 重層 再犯, 6 8 9",
    })
    void initiatives(int number, String title, String tags, String needs) {
        assertThat(PLAN.initiatives()).extracting(Initiative::number).containsExactly(1, 2, 3, 4, 5, 6);
        Initiative initiative = PLAN.initiative(number);
        assertThat(initiative).hasToString(number + " " + title);
        assertThat(initiative.embeddedPlans().stream().map(EmbeddedPlan::tag).collect(Collectors.joining(" ")))
                .isEqualTo(tags);
        assertThat(initiative.needs().stream()
                        .map(need -> String.valueOf(need.number()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(needs);
        assertThat(initiative.directions()).extracting(Direction::id).containsExactly(number + ".1", number + ".2");
    }

    @Test
    void needs() {
        assertThat(PLAN.needs())
                .extracting(Need::toString)
                .containsExactly(
                        "1 人と人、地域のつながりの大切さ",
                        "2 相手に届く情報発信",
                        "3 相手の立場を想像する",
                        "4 地域へ参加できるきっかけ",
                        "5 地域活動を楽しいと感じられる",
                        "6 居場所があることの安心感",
                        "7 災害に備えた日頃からのつながり",
                        "8 相談がしやすい環境づくり",
                        "9 あらゆる課題へ対応できる体制");
    }

    @Test
    void directions() {
        assertThat(PLAN.directions())
                .extracting(Direction::toString)
                .containsExactly(
                        "1.1 「ふくし」が育まれる、福祉教育の推進",
                        "1.2 お互いを尊重し合う意識の醸成",
                        "2.1 本人の意思決定を尊重した権利擁護支援",
                        "2.2 人権尊重とあらゆる差別の解消",
                        "3.1 社会福祉法人や企業との連携・協働",
                        "3.2 一歩踏み出せる多様な参加機会の創出",
                        "4.1 多様な見守り活動による支え合いの推進",
                        "4.2 出会い、交流できるつながりの機会の創出",
                        "5.1 日常の備えから始める地域防災力の向上",
                        "5.2 避難に配慮が必要な人の避難支援の充実",
                        "6.1 地域住民等と協働した支援体制の整備",
                        "6.2 本人の思いに寄り添った伴走型支援の実施");
    }

    @Test
    void twoDirectionsAreIncompleteAndSayWhy() {
        for (Direction direction : PLAN.directions()) {
            String missing = direction.completeness().fold(() -> "", Completeness.Incomplete::reason);
            if (direction.id().startsWith("1.")) {
                assertThat(missing).as(direction.id()).contains("地 / 地社市").contains("「地域住民等ができる具体的取組み」の頁");
                // By the background colour of the second 地, the marks of 1.2 are others.
                assertThat(missing.contains("地 / 社 / 社市"))
                        .isEqualTo(direction.id().equals("1.2"));
            } else {
                assertThat(missing).as(direction.id()).isEmpty();
            }
        }
    }

    // Section 6: action items and their marks

    @Test
    void marks() {
        assertThat(PLAN.marks())
                .extracting(ActorMark::mark, ActorMark::role)
                .containsExactly(tuple("地", RESIDENTS), tuple("社", COUNCIL), tuple("市", CITY));
        assertThat(PLAN.marks().get(0).meaning()).startsWith("地域住民等").endsWith("ができること");
        assertThat(PLAN.marks().get(1).meaning()).isEqualTo("市社協が取り組むこと");
        assertThat(PLAN.marks().get(2)).hasToString("市 市が取り組むこと");
    }

    @ParameterizedTest
    @CsvSource({
        "1.1, 1", "1.2, 1", "2.1, 5", "2.2, 5", "3.1, 7", "3.2, 5", "4.1, 4", "4.2, 6", "5.1, 5", "5.2, 5", "6.1, 6",
        "6.2, 5",
    })
    void actionItemsOfADirection(String id, int bullets) {
        Direction direction = PLAN.direction(id);
        assertThat(direction.actions()).hasSize(bullets);
        for (int i = 0; i < bullets; i++) {
            ActionItem action = direction.actions().get(i);
            assertThat(action.id()).isEqualTo(id + "-" + (i + 1));
            assertThat(action.number()).isEqualTo(i + 1);
            assertThat(action.directionId()).isEqualTo(id);
        }
    }

    /** One letter per mark, as the tables of section 6 print them. */
    @ParameterizedTest
    @CsvSource({
        "2.2, 地 地社市 地社市 社市 市",
        "3.1, 地 地社市 社市 社市 社 市 市",
        "3.2, 地 地社市 地社市 地市 社",
        "5.1, 地 地 地社市 社市 市",
        "5.2, 地 地社市 社市 社市 市",
        "6.1, 地 地社市 地社市 社市 社市 市",
        "6.2, 地 地社市 社 社市 市",
    })
    void legibleMarks(String id, String printed) {
        List<String> marks = new ArrayList<>();
        for (ActionItem action : PLAN.direction(id).actions()) {
            marks.add(action.actors()
                    .<String>fold(
                            stated -> stated.known().stream()
                                    .map(KurumePlansTest::mark)
                                    .collect(Collectors.joining()),
                            atLeast -> "at least",
                            notLegible -> "not legible"));
        }
        assertThat(String.join(" ", marks)).isEqualTo(printed);
    }

    private static String mark(ActorRole role) {
        if (role.equals(RESIDENTS)) {
            return "地";
        }
        return role.equals(COUNCIL) ? "社" : role.equals(CITY) ? "市" : "?";
    }

    @Test
    void legibilityAddsUp() {
        List<String> stated = new ArrayList<>();
        List<String> atLeast = new ArrayList<>();
        List<String> notLegible = new ArrayList<>();
        for (ActionItem action : PLAN.actions()) {
            action.actors()
                    .<List<String>>fold(is -> stated, is -> atLeast, is -> notLegible)
                    .add(action.id());
        }
        assertThat(PLAN.actions()).hasSize(55);
        assertThat(stated).hasSize(38);
        assertThat(atLeast).containsExactly("1.1-1", "1.2-1", "2.1-1", "4.1-1", "4.1-4", "4.2-1");
        assertThat(notLegible)
                .containsExactly(
                        "2.1-2", "2.1-3", "2.1-4", "2.1-5", //
                        "4.1-2", "4.1-3", //
                        "4.2-2", "4.2-3", "4.2-4", "4.2-5", "4.2-6");
        assertThat(ids(PLAN.actionsOfUnknownActors())).isEqualTo(notLegible);
        for (String id : atLeast) {
            // One names two actors in its own words; the others stand on the residents' page.
            boolean named = id.equals("4.1-4");
            assertThat(PLAN.action(id).actors().known())
                    .as(id)
                    .isEqualTo(named ? List.of(RESIDENTS, CITY) : List.of(RESIDENTS));
            assertThat(PLAN.action(id).actors().<String>fold(is -> "", Actors.AtLeast::reason, is -> ""))
                    .contains(named ? "「地域住民等」と「市」" : "「地域住民等ができる具体的取組み」の頁");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.1-1 | 自分の住む地域や活動に興味を持つ。
                    1.2-1 | シンボルマークやヘルプマークについて知り、身につけている人を見たら必要に応じて手助けする。
                    2.1-1 | 本人の意思を尊重するために、まず相手を知る。
                    2.1-5 | 認知症に対する市民の理解を促進する取組みを行う。
                    2.2-2 | 差別や虐待の防止に向け関係機関と連携して相談体制を強化し、早期発見を図る。
                    2.2-5 | 高齢者等、住宅の確保に配慮を要する人に対して、居住支援協議会や不動産事業者などと連携した居住支援を行う。
                    3.1-3 | 社会福祉法人に対し、公益的な取組について、助言や情報提供を行う。
                    3.1-7 | 市の入札で協力雇用主の受注機会の増大を図り、保護観察対象者等の就業機会の確保を推進する。
                    3.2-3 | 「役に立てるかもしれない」「それなら手伝える」と思えるような広報の工夫をする。
                    3.2-5 | ボランティア活動に役立つ情報提供やボランティアの紹介等を行い、ボランティア活動をサポートする。
                    4.1-4 | 地域住民等、事業所と市で協力し「くるめ見守りネットワーク」をさらに推進していく。
                    4.2-1 | 興味関心のある分野の活動に参加する。
                    4.2-6 | 参加支援事業等を通じて、地域住民同士がつながり合える機会をつくる。
                    5.1-1 | 普段から家族や地域で防災について話をする。
                    5.1-4 | 非常時の災害ボランティアセンター運営のため、災害NPOなど多様な主体と、平時から連携体制を構築する。
                    5.2-2 | 地域住民等、支援関係機関と連携し、本人の事情に合った「災害時マイプラン」を策定する。
                    5.2-5 | 避難行動要支援者名簿登録制度の周知を進め、登録率を上げる。
                    6.1-3 | 非行や犯罪をした人の立ち直りのため、保護司、更生保護女性会、BBS会、協力雇用主等と連携して再犯防止の取組みを進める。
                    6.1-5 | 「住民に身近な圏域」で他分野の関係者がチームとなり、地域課題を話し合い解決につなげる取組みを進める。
                    6.2-3 | 必要な支援が届いていない人や世帯へ、手紙やSNSなども活用したアウトリーチの機能を充実する。
                    6.2-5 | 生活困窮者自立支援事業などを支援関係機関等と連携して実施し、生活困窮や居住、就労などの課題解消に向けて支援する。
                    """)
    void wordingOfActionItems(String id, String text) {
        assertThat(PLAN.action(id).text()).isEqualTo(text);
    }

    /** Whoever the residents' page gives an item to is a resident: it prints the first item of every direction. */
    @Test
    void residentsTakePartInTheFirstItemOfEveryDirection() {
        for (Direction direction : PLAN.directions()) {
            assertThat(direction.actions().get(0).actors().include(RESIDENTS))
                    .as(direction.id())
                    .isTrue();
        }
    }

    // Queries

    @Test
    void actionsByRole() {
        // 地: 3 + 2 + 4 + 3 + 2 + 3 + 2 stated, and the five of the residents' page and 4.1-4.
        assertThat(PLAN.actionsOf(RESIDENTS)).hasSize(19 + 6);
        // 社: 3 + 4 + 3 + 2 + 3 + 4 + 3.
        assertThat(PLAN.actionsOf(COUNCIL)).hasSize(22);
        // 市: 4 + 5 + 3 + 3 + 4 + 5 + 3, and 4.1-4.
        assertThat(PLAN.actionsOf(CITY)).hasSize(27 + 1);
        assertThat(PLAN.actionsOfUnknownActors()).hasSize(11);
        assertThat(ids(PLAN.actionsOf(CITY)))
                .startsWith("2.2-2", "2.2-3", "2.2-4", "2.2-5", "3.1-2")
                .endsWith("6.1-6", "6.2-2", "6.2-4", "6.2-5");
        assertThat(PLAN.actionsOf(new ActorRole("fishery-cooperative"))).isEmpty();
    }

    @Test
    void actionsThatARoleMayTakePartIn() {
        // Of the residents' page it is only the residents that are known.
        assertThat(PLAN.actionsPossiblyOf(RESIDENTS)).isEqualTo(PLAN.actionsOfUnknownActors());
        assertThat(ids(PLAN.actionsPossiblyOf(COUNCIL)))
                .hasSize(11 + 6)
                .contains("1.1-1", "1.2-1", "2.1-1", "4.1-1", "4.1-4", "4.2-1");
        assertThat(ids(PLAN.actionsPossiblyOf(CITY)))
                .hasSize(11 + 5)
                .contains("1.1-1", "1.2-1", "2.1-1", "4.1-1", "4.2-1");
        assertThat(PLAN.actionsPossiblyOf(CITY)).doesNotContainAnyElementsOf(PLAN.actionsOf(CITY));
    }

    @Test
    void initiativesByEmbeddedPlan() {
        assertThat(PLAN.initiativesOf(PLAN.embeddedPlan("成年後見"))).containsExactly(PLAN.initiative(2));
        assertThat(PLAN.initiativesOf(PLAN.embeddedPlan("multilayer"))).isEqualTo(PLAN.initiatives());
        assertThat(PLAN.initiativesOf(PLAN.embeddedPlan("再犯"))).isEqualTo(PLAN.initiatives());
    }

    @ParameterizedTest
    @CsvSource({"1, 1 4", "2, 3 5", "3, 1 2", "4, 1 3", "5, 3 4", "6, 4 6", "7, 5", "8, 2 5 6", "9, 2 6"})
    void initiativesByNeed(int need, String initiatives) {
        assertThat(PLAN.initiativesFor(PLAN.need(need)).stream()
                        .map(initiative -> String.valueOf(initiative.number()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(initiatives);
    }

    @Test
    void actionsByText() {
        assertThat(ids(PLAN.actionsContaining("重層事業"))).containsExactly("6.1-4", "6.2-4");
        assertThat(ids(PLAN.actionsContaining("NPO"))).containsExactly("5.1-4");
        assertThat(ids(PLAN.actionsContaining("ＮＰＯ"))).containsExactly("5.1-4");
        assertThat(ids(PLAN.actionsContaining("ｎｐｏ"))).containsExactly("5.1-4");
        assertThat(ids(PLAN.actionsContaining("ｼﾝﾎﾞﾙﾏｰｸ"))).containsExactly("1.2-1");
        assertThat(PLAN.actionsContaining("")).hasSize(55);
        assertThat(PLAN.actionsContaining("宇宙開発")).isEmpty();
    }

    @Test
    void itemsOfAnInitiative() {
        assertThat(ids(PLAN.initiative(4).actions()))
                .containsExactly(
                        "4.1-1", "4.1-2", "4.1-3", "4.1-4", //
                        "4.2-1", "4.2-2", "4.2-3", "4.2-4", "4.2-5", "4.2-6");
    }

    @Test
    void unknownElements() {
        UnknownElementException direction =
                catchThrowableOfType(UnknownElementException.class, () -> PLAN.direction("5.3"));
        assertThat(direction.kind()).isEqualTo("direction");
        assertThat(direction.id()).isEqualTo("5.3");
        assertThat(direction.suggestions()).contains("5.1", "5.2").isUnmodifiable();
        assertThat(direction).hasMessageStartingWith("There is no direction \"5.3\"; did you mean ");
        assertThat(Serialisation.roundTrip(direction).suggestions()).isEqualTo(direction.suggestions());

        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> PLAN.initiative(7))
                .withMessage("There is no initiative \"7\"; there are 1, 2, 3, 4, 5, 6");
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> PLAN.need(0))
                .withMessageContaining("need \"0\"");
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> PLAN.action("5.1-9"))
                .withMessageContaining("did you mean 5.1-1 or 5.1-2 or 5.1-3?");
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> PLAN.embeddedPlan("guardianshp"))
                .withMessage("There is no embedded plan \"guardianshp\"; did you mean guardianship?");
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> PLAN.direction("長".repeat(5000)))
                .satisfies(e -> assertThat(e.id()).hasSize(5000))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> Plan.readFrom(KurumePlans.tables(), "second-plan-drat"))
                .satisfies(e -> assertThat(e.suggestions()).containsExactly("second-plan-draft"));
    }

    // Other printings of the names

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    vision | みんなでつくる 支え合うこころあふれるまちづくり | second-plan-draft
                    viewpoint-1 | ともにある人を育む | second-plan-outline
                    initiative-4 | 見守り活動・交流の場や居場所づくりの推進 | second-plan-draft
                    initiative-4 | 見守り活動・交流の場や居場所づくりの推進 | second-plan-outline
                    initiative-5 | 災害時に支援が必要な人の支援 | second-plan-draft
                    direction-3.2 | 一歩踏み出せる多様な参加機会創出 | second-plan-outline
                    direction-3.2 | 一步踏み出せる多様な参加機会の創出 | second-plan-draft
                    direction-4.1 | 多様な見守り活動による支え合い推進 | second-plan-outline
                    direction-5.1 | 日常の備えから始める地域防災力向上 | second-plan-outline
                    direction-6.1 | 地域住民等と協働した支援体制整備 | second-plan-outline
                    action-5.1-1 | 普段から家族や地域で防災について話をします。 | second-plan-draft
                    action-4.2-1 | 興味関心のある分野の活動に参加し交流する。 | second-plan-draft
                    action-6.1-5 | 「住民に身近な地域」で多分野の関係者がチームとなり支援 | second-plan-draft
                    legal-basis-reoffending-8-1 | 再犯の防止等の推進に関する法律第8条 | second-plan-outline
                    legal-basis-guardianship-14-1 | 成年後見制度の利用の促進に関する法律 | second-plan-outline
                    embedded-plan-guardianship | 成年後見制度利用促進市町村計画 | second-plan-outline
                    embedded-plans | 内包 | second-plan-outline
                    """)
    void variants(String element, String printed, String source) {
        assertThat(PLAN.variants())
                .filteredOn(
                        form -> form.element().equals(element) && form.printed().equals(printed))
                .extracting(form -> form.citation().source().id())
                .contains(source);
    }

    /** The canonical form is the one that the element bears; a printing that the element bears is no variant of it. */
    @Test
    void canonicalFormsAreThoseOfTheElements() {
        for (PrintedForm form : PLAN.printedForms()) {
            String name = nameOf(form.element());
            if (!name.isEmpty()) {
                assertThat(name).as(form.toString()).contains(form.canonical()).isNotEqualTo(form.printed());
            }
        }
    }

    private static String nameOf(String element) {
        if (element.equals("vision")) {
            return PLAN.vision().text();
        } else if (element.startsWith("viewpoint-")) {
            return PLAN.viewpoints()
                    .get(Integer.parseInt(element.substring(10)) - 1)
                    .title();
        } else if (element.startsWith("initiative-")) {
            return PLAN.initiative(Integer.parseInt(element.substring(11))).title();
        } else if (element.startsWith("direction-")) {
            return PLAN.direction(element.substring(10)).title();
        } else if (element.startsWith("action-")) {
            return PLAN.action(element.substring(7)).text();
        } else if (element.startsWith("embedded-plan-")) {
            return PLAN.embeddedPlan(element.substring(14)).title();
        } else if (element.startsWith("legal-basis-")) {
            return PLAN.legalBases().stream()
                    .filter(basis -> basis.id().equals(element.substring(12)))
                    .findFirst()
                    .orElseThrow()
                    .toString();
        }
        // The word for the embedded plans as a whole is no element's name.
        assertThat(element).isEqualTo("embedded-plans");
        return "";
    }

    @Test
    void variantsAndErrataAreAllThePrintedForms() {
        assertThat(PLAN.variants()).allMatch(form -> form.kind() == PrintedForm.Kind.VARIANT);
        assertThat(PLAN.errata()).allMatch(form -> form.kind() == PrintedForm.Kind.ERRATUM);
        assertThat(PLAN.variants().size() + PLAN.errata().size())
                .isEqualTo(PLAN.printedForms().size());
    }

    // Sources

    @Test
    void everythingIsCited() {
        List<Citation> citations = new ArrayList<>(List.of(
                PLAN.edition().citation(), PLAN.periodCitation(), PLAN.vision().citation()));
        PLAN.legalBases().forEach(basis -> citations.add(basis.citation()));
        PLAN.embeddedPlans().forEach(embedded -> citations.add(embedded.citation()));
        PLAN.viewpoints().forEach(viewpoint -> citations.add(viewpoint.citation()));
        PLAN.needs().forEach(need -> citations.add(need.citation()));
        PLAN.marks().forEach(mark -> citations.add(mark.citation()));
        PLAN.directions().forEach(direction -> citations.add(direction.citation()));
        PLAN.actions().forEach(action -> citations.add(action.citation()));
        PLAN.printedForms().forEach(form -> citations.add(form.citation()));
        for (Initiative initiative : PLAN.initiatives()) {
            citations.add(initiative.citation());
            initiative.needLinks().forEach(link -> citations.add(link.citation()));
        }
        for (Citation citation : citations) {
            Source source = citation.source();
            assertThat(TITLES).containsEntry(source.id(), source.title());
            if (source.id().equals("second-plan-draft")) {
                assertThat(citation.place()).matches("cover|p\\d{1,2}(–\\d{1,2})?");
                assertThat(source.published()).isEqualTo(PublicationDate.in(YearMonth.of(2025, 11)));
            }
        }
    }

    @Test
    void onlyTheItemsKnownFromTheResidentsPageAreReadings() {
        assertThat(PLAN.actions().stream()
                        .filter(action -> action.citation().isReading())
                        .map(ActionItem::id))
                .containsExactly("1.1-1", "1.2-1");
        // The table of contents: section 6 begins on page 15, section 7 on page 24.
        assertThat(PLAN.actions())
                .allMatch(action -> action.citation()
                        .place()
                        .equals(
                                action.citation().isReading()
                                        ? "p22–23"
                                        : "p" + (15 + (action.id().charAt(0) - '0'))));
        // Section 4 is on page 12.
        assertThat(PLAN.directions())
                .allMatch(direction -> direction.citation().place().equals("p12"));
    }

    // The value itself

    @Test
    void isReadOnce() {
        assertThat(KurumePlans.secondPeriod()).isSameAs(PLAN);
    }

    @Test
    void readingItAgainGivesAnEqualPlan() {
        Plan again = Plan.readFrom(KurumePlans.tables(), "second-plan-draft");
        assertThat(again).isNotSameAs(PLAN).isEqualTo(PLAN).hasSameHashCodeAs(PLAN);
    }

    @Test
    void survivesSerialisation() {
        Plan copy = Serialisation.roundTrip(PLAN);
        assertThat(copy).isEqualTo(PLAN).hasSameHashCodeAs(PLAN);
        assertThat(copy.directions()).isEqualTo(PLAN.directions());
        assertThat(copy.actionsOf(CITY)).isEqualTo(PLAN.actionsOf(CITY));
        assertThat(copy.printedForms()).isEqualTo(PLAN.printedForms());
    }

    @Test
    void printsWhatItCounts() {
        assertThat(PLAN)
                .hasToString("第2期くるめ支え合うプラン（案） 2025-11 令和8年度～令和12年度: 6 initiatives, 12 directions,"
                        + " 55 action items, 9 needs");
    }

    @Test
    void listsAreUnmodifiable() {
        assertThat(PLAN.legalBases()).isUnmodifiable();
        assertThat(PLAN.embeddedPlans()).isUnmodifiable();
        assertThat(PLAN.viewpoints()).isUnmodifiable();
        assertThat(PLAN.needs()).isUnmodifiable();
        assertThat(PLAN.marks()).isUnmodifiable();
        assertThat(PLAN.initiatives()).isUnmodifiable();
        assertThat(PLAN.directions()).isUnmodifiable();
        assertThat(PLAN.actions()).isUnmodifiable();
        assertThat(PLAN.printedForms()).isUnmodifiable();
        assertThat(PLAN.variants()).isUnmodifiable();
        assertThat(PLAN.actionsOf(CITY)).isUnmodifiable();
        assertThat(PLAN.initiative(1).directions()).isUnmodifiable();
        assertThat(PLAN.initiative(1).needLinks()).isUnmodifiable();
        assertThat(PLAN.initiative(1).embeddedPlans()).isUnmodifiable();
        assertThat(PLAN.direction("5.1").actions()).isUnmodifiable();
    }
}
