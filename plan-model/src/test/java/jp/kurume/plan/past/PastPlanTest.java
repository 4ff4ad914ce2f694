package jp.kurume.plan.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.model.PlanPart;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.testing.MadeUpCity;
import jp.kurume.plan.testing.Serialisation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first plan as the draft and the outline of the second look back on it, typed from the documents. */
class PastPlanTest {

    private static final PastPlan FIRST = KurumePlans.firstPeriod();
    private static final PastPlan IN_OUTLINE = KurumePlans.firstPeriodInOutline();

    @Test
    void edition() {
        assertThat(FIRST.edition().id()).isEqualTo("first-plan");
        assertThat(FIRST.accountIn().id()).isEqualTo("second-plan-draft");
        assertThat(IN_OUTLINE.accountIn().id()).isEqualTo("second-plan-outline");
        for (PastPlan plan : List.of(FIRST, IN_OUTLINE)) {
            assertThat(plan.period()).hasToString("令和2年度～令和7年度");
            assertThat(plan.periodCitation()).hasToString("second-plan-outline 2");
            assertThat(plan.vision()).hasToString("支え合うこころあふれるまち くるめ");
        }
    }

    @Test
    void challenges() {
        assertThat(FIRST.challenges())
                .extracting(Challenge::toString)
                .containsExactly(
                        "1 支え合う意識やつながりの希薄化への対応が必要",
                        "2 誰もが気軽に集える場の不足への対応が必要",
                        "3 相談しづらいことへの対応が必要",
                        "4 複合的な課題や制度の狭間の課題等への対応が必要",
                        "5 地域防災力の強化が必要",
                        "6 地域活動等の担い手不足への対応が必要",
                        "7 地域住民等への支援の強化が必要",
                        "8 情報が適切に入手できないことへの対応が必要");
        assertThat(IN_OUTLINE.challenges()).isEmpty();
    }

    @Test
    void categoriesAndInitiatives() {
        assertThat(FIRST.initiativesOf(FIRST.category(1)))
                .extracting(PastInitiative::toString)
                .containsExactly("1 つながりの構築", "2 見守り活動の推進", "3 誰もが集える場の拡充");
        assertThat(FIRST.initiativesOf(FIRST.category(2)))
                .extracting(PastInitiative::toString)
                .containsExactly("4 個別の対応が必要な人への支援", "5 災害時に支援が必要な人への支援", "6 権利擁護の推進", "7 多機関連携の推進", "8 財源確保の推進");
        assertThat(FIRST.initiativesOf(FIRST.category(3)))
                .extracting(PastInitiative::toString)
                .containsExactly(
                        "9 地域における人材の育成",
                        "10 地域コミュニティ組織等への支援",
                        "11 社会福祉法人・学校・事業所等の地域貢献の促進",
                        "12 福祉人材の育成と資質の向上",
                        "13 福祉への理解を深める取組みの推進");
        assertThat(FIRST.categories())
                .extracting(PastCategory::title)
                .containsExactly("関係を豊かにする", "寄り添う体制を整える", "地域をともに創る人を育む");
        assertThat(IN_OUTLINE.categories())
                .extracting(PastCategory::title)
                .containsExactly("関係を豊かにする", "寄り添う体制を整える", "地域をともに創る人を育む");
        assertThat(FIRST.initiatives())
                .hasSize(13)
                .allMatch(initiative -> initiative.citation().toString().equals("second-plan-draft p6"));
    }

    @Test
    void achievementsWithTheirDates() {
        assertThat(FIRST.achievements())
                .extracting(Achievement::toString)
                .containsExactly(
                        "1 重層的支援体制整備事業の実施 (重層事業を開始 令和3年度～)",
                        "2 「支え合い推進会議」の全46校区設置 (校区コミュニティ圏域単位で設置 平成28年度～)",
                        "3 食料支援を通じたつながりや見守り活動の促進",
                        "4 災害時支援の実施",
                        "5 権利擁護の推進",
                        "6 財源確保の推進",
                        "7 「ライフレスキュー久留米連絡会」による地域貢献活動の充実 (実行部会を立ち上げ 令和3年度)",
                        "8 福祉教育の実施");
        assertThat(IN_OUTLINE.achievements())
                .extracting(Achievement::toString)
                .containsExactly(
                        "1 重層的支援体制整備事業の実施",
                        "2 「支え合い推進会議」の設置・生活支援コーディネーターによる伴走支援(生活支援体制整備事業)",
                        "3 食料支援を通じたつながりや見守り活動の充実(子ども食堂や食料支援団体)",
                        "4 災害NPOなどの専門集団、企業・事業所等と連携した災害ボランティアセンター運営、アウトリーチによる被災者支援、平時からの体制構築",
                        "5 判断能力が不十分な本人やその親族、弁護士などの専門職団体、地域の関係機関等のネットワークをコーディネートする中核機関の設置",
                        "6 「人生あんしん事業」の開始",
                        "7 市と市民活動団体の協働による「ふるさと納税制度」を活用したクラウドファンディング",
                        "8 福祉体験など、学校、企業等への福祉教育の働きかけの強化",
                        "9 「ライフレスキュー久留米連絡会」(平成30年度発足)の取組み (発足 平成30年度)");
    }

    @Test
    void evaluations() {
        assertThat(FIRST.evaluations())
                .extracting(evaluation -> evaluation.subject().toString(), Evaluation::measures)
                .containsExactly(
                        tuple("全体", List.of("first-overall")),
                        tuple("関係を豊かにする", List.of("first-relations")),
                        tuple("寄り添う体制を整える", List.of("first-support")),
                        tuple("地域をともに創る人を育む", List.of("first-people-1", "first-people-2")));
        assertThat(FIRST.evaluation("category-2").points(EvaluationPoint.Kind.ASSESSED))
                .extracting(EvaluationPoint::text)
                .containsExactly(
                        "コロナ禍で急増し、その収束とともに目標値近くまで減少",
                        "相談需要に適切に対応できたものと考えられ",
                        "相談窓口の認知は徐々に進んでいる",
                        "重層事業を通じた関係機関との連携強化により包括的な相談支援体制整備を進めたこと");
        assertThat(FIRST.evaluation("category-3").points())
                .extracting(EvaluationPoint::toString)
                .containsExactly(
                        "いずれもほぼ横ばいで目標達成には至りませんでした",
                        "支え合い推進会議の活動の広がり",
                        "重層事業による行政・企業・団体や個人との新たなつながりの創出",
                        "→ 分野を問わず様々な人や団体が福祉のまちづくりに参画するための仕組みづくり",
                        "→ 地域住民一人ひとりが主体的に活動・行動するためのきっかけづくり");
        assertThat(FIRST.evaluation("whole-plan").points())
                .extracting(EvaluationPoint::toString)
                .containsExactly(
                        "全体指標では目標との差が開く結果",
                        "人と人との関係性の希薄化に加え、コロナ禍で地域住民同士の交流機会が減少",
                        "→ 「支え合いや助け合いの充実」を感じる場面を増やすこと",
                        "→ 地域住民や多様な主体による支え合いを後押しすること",
                        "→ 地域住民一人ひとりの「他者を気にかける力」を育むための働きかけ",
                        "→ より一層の「地域づくり」に取り組むこと");
        assertThat(FIRST.evaluation("category-1").points())
                .extracting(EvaluationPoint::toString)
                .containsExactly(
                        "コロナ禍で対面での活動が大きく制限を受けたものの、ほぼ横ばいで推移",
                        "工夫をしながら「つながり続ける」実践",
                        "→ 人と人、人と団体、団体と行政など、新たな関係性が生まれ広がり始めており、今後さらに広げること",
                        "→ 活動量など数値では現れにくい関係の多様さを評価する視点");
        assertThat(FIRST.evaluation("category-2").points(EvaluationPoint.Kind.CARRIED_FORWARD))
                .extracting(EvaluationPoint::text)
                .containsExactly("協働する関係者とのネットワークを一層広げていくこと");
        Evaluation verdict = IN_OUTLINE.evaluation("targets");
        assertThat(verdict.points()).extracting(EvaluationPoint::text).containsExactly("ほとんどが達成に至っていません");
        assertThat(verdict.measures()).hasSize(5);
        assertThat(verdict.subject().fold(() -> "plan", PastCategory::title, () -> "targets"))
                .isEqualTo("targets");
    }

    @Test
    void tasksAhead() {
        assertThat(FIRST.tasksAhead())
                .extracting(TaskAhead::toString)
                .containsExactly(
                        "1 重層事業の実施による、既存の分野ごとの体制では対応が難しい課題への対応力の向上",
                        "2 「叶え合う支援」の実装と、それに関わる関係者のネットワークの拡大",
                        "3 これまでの取組みを基盤に、「支え合い推進会議」を基点とした地域の支え合いの推進",
                        "4 地域住民や多様な主体との連携・協働の推進、地域活動の潜在層への情報発信と活動への参加のきっかけづくり",
                        "5 災害時における地域住民や多様な主体との連携強化とともに、災害時に備えた平時からの体制づくり",
                        "6 成年後見制度の利用が必要な人へ、適切に必要な支援につなげる「地域連携ネットワーク」の整備検討など、判断能力が不十分になっても暮らしを支える体制づくり",
                        "7 情報提供や寄付文化の醸成などを通じた、NPO・ボランティア団体等の活動継続に必要な資金調達のための環境づくり",
                        "8 社会福祉法人の公益的な取組みの促進",
                        "9 多様な人がともに生きるための福祉の意識啓発");
        assertThat(IN_OUTLINE.tasksAhead())
                .extracting(TaskAhead::toString)
                .containsExactly(
                        "1 重層事業の取組みを進め、既存の支援体制では対応が難しい課題に対する対応力の向上。",
                        "2 これまでの取組みを基盤に、地域の支え合いの仕組みづくりを推進。",
                        "3 地域住民、市民活動団体・企業等の多様な主体との連携・協働の促進。",
                        "4 災害時における多様な主体との連携の強化や、災害時に備えた平時からの体制構築。",
                        "5 成年後見制度の利用が必要な人を発見し、適切に必要な支援につなげる「地域連携ネットワーク」の整備検討などの権利擁護の推進。",
                        "6 福祉の意識啓発、社会福祉法人の公益的な取組みの促進。");
    }

    @Test
    void resultsOfTheAchievements() {
        assertThat(FIRST.achievements())
                .extracting(achievement -> achievement.points().size())
                .containsExactly(3, 1, 0, 2, 2, 2, 0, 0);
        assertThat(FIRST.achievements().get(4).points().get(1)).hasToString("市社協「人生あんしん事業」の開始(身寄りのない高齢者への支援)");
    }

    @Test
    void whatWasHeard() {
        assertThat(FIRST.findings()).hasSize(27);
        for (PastCategory category : FIRST.categories()) {
            assertThat(FIRST.findingsOf(category)).hasSize(9);
        }
        assertThat(FIRST.findings())
                .allSatisfy(
                        finding -> assertThat(finding.citation().isReading()).isTrue());
    }

    /** The verdict of the city midway, beside those of the draft and the outline. */
    @Test
    void verdictMidway() {
        PastPlan midway = KurumePlans.firstPeriodMidway();
        assertThat(midway.edition()).isEqualTo(FIRST.edition());
        assertThat(midway.evaluation("targets").points())
                .extracting(EvaluationPoint::text)
                .last()
                .isEqualTo("取組みの効果が成果指標に影響を及ぼすまでには至っていない");
        assertThat(midway.tasksAhead()).hasSize(4);
        assertThat(midway.covers(PlanPart.EVALUATIONS)).isFalse();
    }

    @Test
    void printedForms() {
        assertThat(FIRST.variants())
                .extracting(PrintedForm::element, PrintedForm::printed, PrintedForm::canonical)
                .contains(
                        tuple("initiative-12", "福祉人材の養成と資質の向上", "福祉人材の育成と資質の向上"),
                        tuple("category-3", "地域とともに創る人を育む", "地域をともに創る人を育む"),
                        tuple("vision", "支え合うこころあふれるまちくるめ", "支え合うこころあふれるまち くるめ"));
        assertThat(FIRST.errata())
                .extracting(PrintedForm::element)
                .containsExactly("task-6", "task-6", "task-9", "task-9", "finding-3.4");
        assertThat(FIRST.printedForms()).hasSize(19);
        assertThat(IN_OUTLINE.printedForms()).isEmpty();
    }

    @Test
    void saysWhatAnAccountLeavesOut() {
        assertThat(FIRST.leftOut()).containsExactly(PlanPart.VERDICT);
        assertThat(IN_OUTLINE.leftOut())
                .containsExactly(PlanPart.PAST_CHALLENGES, PlanPart.PAST_INITIATIVES, PlanPart.EVALUATIONS);
        assertThat(IN_OUTLINE.covers(PlanPart.PAST_CHALLENGES)).isFalse();
        assertThat(IN_OUTLINE.covers(PlanPart.TASKS_AHEAD)).isTrue();
    }

    @Test
    void isOneValue() {
        assertThat(FIRST)
                .isSameAs(KurumePlans.firstPeriod())
                .isEqualTo(PastPlan.readFrom(KurumePlans.tables(), "second-plan-draft"))
                .hasToString("第1期くるめ支え合うプラン 令和2年度～令和7年度 in 第2期くるめ支え合うプラン（案） 2025-11: 8 challenges,"
                        + " 3 categories, 13 initiatives, 8 achievements, 9 tasks ahead");
        assertThat(Serialisation.roundTrip(FIRST)).isEqualTo(FIRST).hasSameHashCodeAs(FIRST);
        assertThat(FIRST.initiatives()).isUnmodifiable();
        assertThat(FIRST.evaluations().get(0).points()).isUnmodifiable();
    }

    @Test
    void unknownElements() {
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> FIRST.category(4))
                .withMessage("There is no category \"4\"; there are 1, 2, 3");
        assertThatExceptionOfType(UnknownElementException.class).isThrownBy(() -> FIRST.initiative(14));
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> FIRST.evaluation("category-4"))
                .withMessageContaining("category-");
        assertThat(FIRST.initiative(12).category()).isEqualTo(FIRST.category(3));
    }

    @Test
    void valuesRefuseNonsense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PastPlan.builder()
                        .from(FIRST)
                        .addCategories(FIRST.category(1))
                        .build())
                .withMessage("A past plan cannot have two elements category 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PastPlan.builder().from(FIRST).categories(List.of()).build())
                .withMessageContaining("is not among the past plan's own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PastPlan.builder()
                        .from(FIRST)
                        .initiatives(List.of())
                        .categories(List.of(FIRST.category(1)))
                        .build())
                .withMessageContaining("names the category");
        for (PlanPart part : List.of(
                PlanPart.PAST_CHALLENGES,
                PlanPart.PAST_CATEGORIES,
                PlanPart.PAST_INITIATIVES,
                PlanPart.ACHIEVEMENTS,
                PlanPart.EVALUATIONS,
                PlanPart.TASKS_AHEAD)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            PastPlan.builder().from(FIRST).addLeftOut(part).build())
                    .withMessage("An account that leaves out the part " + part + " cannot hold anything of it");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PastPlan.builder()
                        .from(IN_OUTLINE)
                        .addLeftOut(PlanPart.VERDICT)
                        .build());
        Evaluation evaluation = FIRST.evaluation("whole-plan");
        assertThatIllegalArgumentException().isThrownBy(() -> evaluation.withMeasures(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIRST.achievements().get(0).dates().get(0).withEvent(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIRST.initiative(1).withNumber(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIRST.achievements().get(0).withTitle(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EvaluationPoint(EvaluationPoint.Kind.ASSESSED, " ", evaluation.citation()));
    }

    /** Another city's past plan, and what can be wrong with one. */
    @Nested
    class OfAnotherCity {

        private final Path folder;

        OfAnotherCity(@TempDir Path folder) {
            this.folder = folder;
            MadeUpCity.writeTo(folder);
            MadeUpCity.change(
                    folder,
                    "editions.csv",
                    "book cover\n",
                    "book cover\nminato-0,999997,みなと市,旧みなとプラン,,adopted,,book p9\n");
            MadeUpCity.write(folder, "past-plans.csv", """
                    edition,plan,period,period_source,vision,source
                    minato-1,minato-0,R3–R7,book p9,静かな港,book p9
                    """);
            MadeUpCity.write(folder, "past-categories.csv", """
                    edition,number,title,source
                    minato-1,1,海,book p9
                    """);
            MadeUpCity.write(folder, "past-initiatives.csv", """
                    edition,number,title,category,source
                    minato-1,1,灯をともす,1,book p9
                    """);
            MadeUpCity.write(folder, "past-achievements.csv", """
                    edition,number,title,source
                    minato-1,1,灯台の再建,book p9
                    """);
            MadeUpCity.write(folder, "past-achievement-dates.csv", """
                    edition,achievement,event,kind,year,source
                    minato-1,1,完成,in,R5,book p9
                    """);
            MadeUpCity.write(folder, "past-evaluations.csv", """
                    edition,subject,measures,source
                    minato-1,category-1,ships;lamps,book p9
                    """);
            MadeUpCity.write(folder, "past-evaluation-points.csv", """
                    edition,subject,kind,text,source
                    minato-1,category-1,assessed,船が増えた,book p9
                    """);
            MadeUpCity.write(folder, "past-tasks-ahead.csv", """
                    edition,number,title,source
                    minato-1,1,灯台守を育てる,book p9
                    """);
        }

        private PastPlan read() {
            return PastPlan.readFrom(TableSource.folder(folder), MadeUpCity.EDITION);
        }

        @Test
        void isRead() {
            PastPlan plan = read();
            assertThat(plan.edition().id()).isEqualTo("minato-0");
            assertThat(plan.leftOut()).isEmpty();
            assertThat(plan.challenges()).isEmpty();
            assertThat(plan.achievements().get(0)).hasToString("1 灯台の再建 (完成 令和5年度)");
            assertThat(plan.evaluation("category-1").measures()).containsExactly("ships", "lamps");
            assertThat(plan.evaluation("category-1").points()).hasSize(1);
            assertThat(new PastPlanCheck().tables()).isEqualTo(PastPlan.tableFormats());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "past-plans.csv | minato-0 | minato-9 | line 2, column plan: found \"minato-9\", expected an id of"
                            + " editions.csv; did you mean minato-1 or minato-0?",
                    "past-initiatives.csv | す,1 | す,2 | line 2, column category: found \"2\", expected an id of"
                            + " past-categories.csv",
                    "past-achievement-dates.csv | minato-1,1 | minato-1,2 | line 2, column achievement: found \"2\", expected"
                            + " an id of past-achievements.csv",
                    "past-achievement-dates.csv | in,R5 | at,R5 | line 2, column kind: found \"at\", expected one of in, from",
                    "past-evaluation-points.csv | category-1 | category-2 | line 2, column subject: found \"category-2\","
                            + " expected an id of past-evaluations.csv; did you mean category-1?",
                    "past-evaluation-points.csv | assessed | asessed | line 2, column kind: found \"asessed\", expected one of"
                            + " assessed, carried-forward; did you mean assessed?",
                    "past-tasks-ahead.csv | minato-1,1 | minato-1,0 | line 2, column number: found \"0\", expected a whole"
                            + " number from 1 to 99",
                })
        void oneProblemEach(String file, String from, String to, String message) {
            MadeUpCity.change(folder, file, from, to);
            assertThat(problems()).contains(file + ", " + message);
        }

        @Test
        void whatIsEvaluatedMustBeThere() {
            MadeUpCity.change(folder, "past-evaluations.csv", "category-1", "category-7");
            MadeUpCity.change(folder, "past-evaluation-points.csv", "category-1", "category-7");
            assertThat(problems())
                    .containsExactly("past-evaluations.csv, line 2, column subject: found \"category-7\", expected"
                            + " whole-plan, targets, or a category of past-categories.csv such as category-1");
        }

        @Test
        void printedFormsAreOfElements() {
            MadeUpCity.write(folder, "past-printed-forms.csv", """
                    edition,element,kind,printed,canonical,why,source
                    minato-1,task-1,variant,灯台守をそだてる,灯台守を育てる,kana,book p9
                    minato-1,task-2,variant,灯台守をそだてる,灯台守を育てる,kana,book p9
                    """);
            assertThat(problems())
                    .containsExactly("past-printed-forms.csv, line 3, column element: found \"task-2\", expected an"
                            + " element of the past plan, such as vision, initiative-12, category-3, achievement-1 or"
                            + " task-9");
        }

        @Test
        void aRowOfAPartLeftOutIsRefused() {
            MadeUpCity.write(folder, "past-plans.csv", """
                    edition,plan,period,period_source,vision,leaves_out,source
                    minato-1,minato-0,R3–R7,book p9,静かな港,tasks-ahead;evaluations,book p9
                    """);
            assertThat(problems())
                    .containsExactlyInAnyOrder(
                            "past-evaluations.csv, line 2, column edition: found \"minato-1\", expected nothing here,"
                                    + " since the edition leaves out this part (全体・分類ごとの評価)",
                            "past-tasks-ahead.csv, line 2, column edition: found \"minato-1\", expected nothing here,"
                                    + " since the edition leaves out this part (今後に向けての課題)");
        }

        private List<String> problems() {
            return catchThrowableOfType(InvalidTablesException.class, this::read).problems().stream()
                    .map(Problem::toString)
                    .toList();
        }

        @Test
        void mayBeMissing() {
            assertThatExceptionOfType(UnknownElementException.class)
                    .isThrownBy(() -> PastPlan.readFrom(TableSource.folder(folder), "minato-0"))
                    .withMessageContaining("There is no past plan of the edition \"minato-0\"");
        }
    }
}
