package jp.kurume.plan.around.scene;

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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenesTest {

    private static final Scenes KURUME = KurumeWelfare.scenes();

    // Section 8 of the draft, typed from the document

    @Test
    void threeScenesWithTheirVehicles() {
        assertThat(KURUME.all()).extracting(Scene::toString).containsExactly("1 地域で", "2 困りごとを抱えたときに", "3 災害に備えて");
        assertThat(KURUME.all())
                .extracting(scene -> scene.vehicle().toString())
                .containsExactly("支え合い推進会議 (地域の基点)", "重層事業 (手段)", "災害時に備えた平時からの取組み (取組み)");
        assertThat(KURUME.all()).allMatch(scene -> scene.citation().place().equals("p25–27"));
    }

    @Test
    void sevenFiveAndFourPoints() {
        assertThat(KURUME.scene(1).points())
                .extracting(ScenePoint::text)
                .containsExactly(
                        "多様な居場所が地域のあちこちにある",
                        "人のつながりや多世代の交流が自然と生まれる",
                        "自分の思いや願いを発信、語り合う場がある",
                        "それぞれの「叶えたい」が結びつく機会が豊富にある",
                        "お互いを思いやり、それが“できること”で助け合える",
                        "地域活動に企業や団体がつながるための場やきっかけがある",
                        "希望を語り合うことが増え、夢が地域で少しづつ形になっていく");
        assertThat(KURUME.scene(2).points())
                .extracting(ScenePoint::text)
                .containsExactly(
                        "困ったときの相談先が誰にでもある",
                        "公的制度以外にも、地域生活の課題を解消・緩和する選択肢がある",
                        "その人の興味や関心、願いにも着目し、本人を中心とした支援が行われる",
                        "公的制度を使った「フォーマルサービス」と地域の支え合いの「インフォーマルな力」が融合し、選択肢が広がる",
                        "複合狭間の課題でも、支援関係機関が連携して受け止められる");
        assertThat(KURUME.scene(3).points())
                .extracting(ScenePoint::text)
                .containsExactly(
                        "誰もが安心して避難できる環境が整っている",
                        "楽しみながら防災を学ぶ取組みがあり、地域全体の防災力が向上している",
                        "「災害時マイプラン」の作成や、要支援者への避難行動支援を通じて、顔の見える関係ができ、地域の支援者も社会資源を知る",
                        "災害時には、地域の様々な人や組織、団体が、それぞれの立場でできることを協力して行える");
    }

    @Test
    void isOneValue() {
        assertThat(KURUME)
                .isSameAs(KurumeWelfare.scenes())
                .isEqualTo(Scenes.readFrom(KurumePlans.tables(), "second-plan-draft"))
                .hasToString("第2期くるめ支え合うプラン（案） 2025-11: 3 scenes");
        assertThat(Serialisation.roundTrip(KURUME)).isEqualTo(KURUME).hasSameHashCodeAs(KURUME);
        assertThat(KURUME.all()).isUnmodifiable();
        assertThat(KURUME.scene(1).points()).isUnmodifiable();
        assertThat(KURUME.scene(1).points().get(0)).hasToString("多様な居場所が地域のあちこちにある");
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> KURUME.scene(4))
                .withMessage("There is no scene \"4\"; there are 1, 2, 3");
    }

    @Test
    void valuesRefuseNonsense() {
        Scene scene = KURUME.scene(1);
        ScenePoint point = scene.points().get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> scene.withNumber(0));
        assertThatIllegalArgumentException().isThrownBy(() -> scene.withTitle(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scene.withPoints(point, point))
                .withMessage("The scene 地域で cannot have two points of the number 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new ScenePoint(0, "text", point.citation()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScenePoint(1, " ", point.citation()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vehicle(" ", "手段"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vehicle("重層事業", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scenes.builder().from(KURUME).addAll(scene).build())
                .withMessage("There cannot be two scenes 1");
    }

    /** Another city's scenes, and what can be wrong with them. */
    @Nested
    class OfAnotherCity {

        private final Path folder;

        OfAnotherCity(@TempDir Path folder) {
            this.folder = folder;
            MadeUpCity.writeTo(folder);
            MadeUpCity.write(folder, "scenes.csv", """
                    edition,number,title,vehicle,vehicle_role,source
                    minato-1,1,海で,救命艇,手段,book p12
                    """);
            MadeUpCity.write(folder, "scene-points.csv", """
                    edition,scene,number,text,source
                    minato-1,1,1,誰かが沖を見ている,book p12
                    """);
        }

        @Test
        void isRead() {
            Scenes scenes = Scenes.readFrom(TableSource.folder(folder), "minato-1");
            assertThat(scenes.scene(1).points()).hasSize(1);
            assertThat(new SceneCheck().tables()).isEqualTo(Scenes.tableFormats());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "scenes.csv | 救命艇 | '' | line 2, column vehicle: expected a text",
                    "scene-points.csv | minato-1,1, | minato-1,2, | line 2, column scene: found \"2\", expected an id of"
                            + " scenes.csv",
                    "scene-points.csv | ,1,誰 | ,one,誰 | line 2, column number: found \"one\", expected a whole number from 1"
                            + " to 99",
                })
        void oneProblemEach(String file, String from, String to, String message) {
            MadeUpCity.change(folder, file, from, to);
            List<Problem> problems = catchThrowableOfType(
                            InvalidTablesException.class, () -> Scenes.readFrom(TableSource.folder(folder), "minato-1"))
                    .problems();
            assertThat(problems).extracting(Problem::toString).containsExactly(file + ", " + message);
        }

        @Test
        void mayBeMissing() {
            assertThatExceptionOfType(UnknownElementException.class)
                    .isThrownBy(() -> Scenes.readFrom(TableSource.folder(folder), "minato-2"));
        }
    }
}
