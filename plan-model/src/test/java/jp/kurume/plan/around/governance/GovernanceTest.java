package jp.kurume.plan.around.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.kurume.KurumeWelfare;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.testing.MadeUpCity;
import jp.kurume.plan.testing.Serialisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GovernanceTest {

    private static final Governance KURUME = KurumeWelfare.governance();

    // Section 7 of the draft, the sections before it, and the last page, typed from the document

    @ParameterizedTest
    @CsvSource({
        "1, promotion-council, くるめ支え合うプラン推進協議会, true",
        "2, agency-cooperation-section, 多機関連携部会, true",
        "3, mutual-support-section, 支え合い推進部会, true",
        "4, support-meetings, 重層的支援会議・支援会議, true",
        "5, mutual-support-council, 支え合い推進会議, true",
    })
    void bodies(int number, String id, String name, boolean reading) {
        assertThat(KURUME.bodies()).hasSize(5);
        GoverningBody body = KURUME.body(number);
        assertThat(body).isSameAs(KURUME.body(id)).isSameAs(KURUME.body(name));
        assertThat(body).hasToString(number + " " + name + (reading ? " (reading)" : ""));
        assertThat(body.citation().isReading()).isEqualTo(reading);
        assertThat(body.citation().toString()).startsWith("second-plan-draft p24");
    }

    @Test
    void whatTheBodiesAreFor() {
        assertThat(KURUME.bodies())
                .extracting(GoverningBody::purpose)
                .containsExactly(
                        "", "多機関協働による包括的な支援体制の構築", "地域住民等が主体的に地域生活課題を把握し、解決を試みることができる環境の整備", "", "安心して生活できるまちの実現");
    }

    /** The city supports them while it follows the progress; it does not consider them. */
    @Test
    void whatIsSupported() {
        assertThat(KURUME.evaluation().get(0).supports()).containsExactly("校区福祉活動計画", "支え合い推進会議");
        assertThat(KURUME.evaluation().get(0).considers()).isEmpty();
    }

    @Test
    void whosePlanIsWhich() {
        assertThat(KURUME.componentPlans())
                .extracting(ComponentPlan::toString)
                .containsExactly("久留米市 地域福祉計画", "久留米市社会福祉協議会 地域福祉活動計画");
        assertThat(KURUME.componentPlans().get(0).contains()).hasSize(3);
        assertThat(KURUME.componentPlans().get(1).contains()).isEmpty();
    }

    @Test
    void whatThePlanSaysOfItself() {
        assertThat(KURUME.notes(NoteKind.REVIEW)).hasSize(1);
        assertThat(KURUME.notes(NoteKind.ALIGNMENT).get(0).text()).contains("前期5年、後期5年");
        assertThat(KURUME.notes(NoteKind.REFERENCE)).hasSize(4);
        assertThat(KURUME.notes(NoteKind.PAGES)).singleElement().satisfies(note -> {
            assertThat(note.text()).contains("p22～23");
            assertThat(note.citation().isReading()).isTrue();
        });
        assertThat(KURUME.notes(NoteKind.NOT_TRANSCRIBED).get(0).text()).contains("SDGs");
    }

    @Test
    void whatTheBodiesDo() {
        assertThat(KURUME.bodies())
                .extracting(GoverningBody::task)
                .containsExactly(
                        "プランの進捗、推進等のために必要な事項を協議",
                        "地域課題を分析し、必要な取組みを検討",
                        "地域の支え合い意識の醸成について協議",
                        "制度の狭間や複合的な課題に対応できる、重なり合う支援体制の構築に向けた対話・検討",
                        "地域のことや、できることなどを地域の人が話し合う");
        assertThat(KURUME.body(1).members()).isEqualTo("市民公募委員を含む各分野の代表");
        assertThat(KURUME.body(2).members()).isEmpty();
        assertThat(KURUME.body(5).members()).isEqualTo("地域の人");
    }

    @Test
    void evaluationGoesRound() {
        List<EvaluationStep> steps = KURUME.evaluation();
        assertThat(steps).extracting(EvaluationStep::toString).containsExactly("1 取組状況の把握", "2 点検・評価", "3 取組みの検討・見直し");
        assertThat(KURUME.next(steps.get(0))).isSameAs(steps.get(1));
        assertThat(KURUME.next(steps.get(1))).isSameAs(steps.get(2));
        assertThat(KURUME.next(steps.get(2))).isSameAs(steps.get(0));
        assertThat(steps.get(1).actor()).isEqualTo("行政内部の体制等");
        assertThat(steps.get(1).considers()).containsExactly("くるめ支え合うプラン推進協議会の意見", "成果指標", "地域の状況等");
        assertThat(steps.get(0).bodies()).containsExactly(KURUME.body(5));
        assertThat(steps.get(1).bodies()).containsExactly(KURUME.body(1));
        assertThat(steps).allMatch(step -> step.citation().isReading());
    }

    @Test
    void relatedPlans() {
        assertThat(KURUME.relatedPlans(Relation.ABOVE))
                .extracting(RelatedPlan::name)
                .containsExactly("久留米市総合計画");
        assertThat(KURUME.relatedPlans(Relation.BESIDE))
                .extracting(RelatedPlan::name)
                .containsExactly("校区福祉活動計画", "市社協中期経営計画");
        assertThat(KURUME.relatedPlans())
                .allMatch(plan -> plan.citation().toString().equals("second-plan-draft p2"));
    }

    @Test
    void publishers() {
        assertThat(KURUME.publishers())
                .extracting(Publisher::toString)
                .containsExactly(
                        "社会福祉法人 久留米市社会福祉協議会 〒830-0027 福岡県久留米市長門石1丁目1番34号",
                        "久留米市 健康福祉部 地域福祉課 〒830-8520 福岡県久留米市城南町15番地3");
        Publisher city = KURUME.publisher("city");
        assertThat(city.telephones()).singleElement().hasToString("0942-30-9173");
        assertThat(city.faxes()).singleElement().hasToString("0942-30-9752");
        // No number is printed for the council on that page.
        assertThat(KURUME.publisher("council").telephones()).isEmpty();
        assertThat(KURUME.publisher("council").faxes()).isEmpty();
    }

    @Test
    void isOneValue() {
        assertThat(KURUME)
                .hasToString("第2期くるめ支え合うプラン（案） 2025-11: 5 bodies, 3 steps of evaluation, 3 related plans, 2 publishers")
                .isSameAs(KurumeWelfare.governance())
                .isEqualTo(Governance.readFrom(KurumePlans.tables(), "second-plan-draft"));
        assertThat(Serialisation.roundTrip(KURUME)).isEqualTo(KURUME).hasSameHashCodeAs(KURUME);
        assertThat(KURUME.bodies()).isUnmodifiable();
        assertThat(KURUME.relatedPlans(Relation.ABOVE)).isUnmodifiable();
    }

    @Test
    void unknownElements() {
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> KURUME.body(6))
                .withMessage("There is no body \"6\"; there are 1, 2, 3, 4, 5");
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> KURUME.body("promotion-counsel"))
                .withMessageContaining("did you mean promotion-council");
        assertThatExceptionOfType(UnknownElementException.class).isThrownBy(() -> KURUME.publisher("prefecture"));
        EvaluationStep other = KURUME.evaluation().get(0).withNumber(9);
        assertThatExceptionOfType(UnknownElementException.class).isThrownBy(() -> KURUME.next(other));
    }

    @Test
    void valuesRefuseNonsense() {
        Publisher city = KURUME.publisher("city");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> city.withPostalCode("8308520"))
                .withMessageContaining("\"8308520\"");
        assertThatIllegalArgumentException().isThrownBy(() -> city.withAddress(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> KURUME.body(1).withNumber(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KURUME.relatedPlans().get(0).withName(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KURUME.evaluation().get(0).withName(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Governance.builder().from(KURUME).addPublishers(city).build())
                .withMessage("A governance cannot have two elements publisher city");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Governance.builder().from(KURUME).bodies(List.of()).build())
                .withMessageContaining("names a body that is not among the governance's own");
    }

    /** Another city's governance, and what can be wrong with one. */
    @Nested
    class OfAnotherCity {

        private final Path folder;

        OfAnotherCity(@TempDir Path folder) {
            this.folder = folder;
        }

        @BeforeEach
        void writeTables() {
            MadeUpCity.writeTo(folder);
            MadeUpCity.write(folder, "governance-bodies.csv", """
                    edition,number,id,name,task,members,source
                    minato-1,1,crew,乗組員会議,舵を取る,,book p10
                    minato-1,2,watch,見張り部会,沖を見る,,book p10
                    """);
            MadeUpCity.write(folder, "evaluation-steps.csv", """
                    edition,number,name,actor,considers,bodies,source
                    minato-1,1,海図を見直す,,潮;風,crew;watch,book p10
                    """);
            MadeUpCity.write(folder, "related-plans.csv", """
                    edition,id,name,relation,source
                    minato-1,harbour,港湾計画,above,book p10
                    """);
            MadeUpCity.write(folder, "publishers.csv", """
                    edition,id,name,postal_code,address,telephone,fax,source
                    minato-1,city,みなと市,999-9999,みなと市1丁目,099-999-9999;099-999-9998,,book p11
                    """);
        }

        private Governance read() {
            return Governance.readFrom(TableSource.folder(folder), "minato-1");
        }

        @Test
        void isRead() {
            Governance governance = read();
            assertThat(governance.evaluation().get(0).bodies()).isEqualTo(governance.bodies());
            assertThat(governance.evaluation().get(0).considers()).containsExactly("潮", "風");
            assertThat(governance.publisher("city").telephones()).hasSize(2);
            assertThat(governance.relatedPlans(Relation.BESIDE)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "governance-bodies.csv | 2,watch | 1,watch | line 3, column number: found \"1\", expected a number of its"
                            + " own, not that of the body on line 2",
                    "evaluation-steps.csv | crew;watch | crew;wach | line 2, column bodies: found \"crew;wach\", expected an id"
                            + " of governance-bodies.csv in place of \"wach\"; did you mean watch?",
                    "related-plans.csv | above | over | line 2, column relation: found \"over\", expected one of above, beside",
                    "publishers.csv | 999-9999, | 9999999, | line 2, column postal_code: found \"9999999\", expected a postal"
                            + " code such as 830-8520",
                    "publishers.csv | 099-999-9998 | 099-999 | line 2, column telephone: found \"099-999-9999;099-999\","
                            + " expected Japanese telephone numbers such as 0942-30-9173, separated by semicolons",
                })
        void oneProblemEach(String file, String from, String to, String message) {
            MadeUpCity.change(folder, file, from, to);
            assertThat(catchThrowableOfType(InvalidTablesException.class, this::read)
                            .problems())
                    .extracting(Problem::toString)
                    .containsExactly(file + ", " + message);
        }

        @Test
        void aRowOfAnUnknownEditionIsBlamedForThatAlone() {
            MadeUpCity.change(folder, "evaluation-steps.csv", "minato-1,1", "minato-l,1");
            assertThat(catchThrowableOfType(InvalidTablesException.class, this::read)
                            .problems())
                    .extracting(Problem::toString)
                    .containsExactly(
                            "evaluation-steps.csv, line 2, column edition: found \"minato-l\", expected an id of"
                                    + " editions.csv; did you mean minato-1?");
        }

        @Test
        void mayBeMissing() {
            assertThatExceptionOfType(UnknownElementException.class)
                    .isThrownBy(() -> Governance.readFrom(TableSource.folder(folder), "minato-2"))
                    .withMessage("There is no governance of the edition \"minato-2\"; did you mean minato-1?");
        }
    }
}
