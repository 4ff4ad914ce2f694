package jp.kurume.plan.around.approach;

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
import jp.kurume.plan.source.PrintedForm;
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

class ApproachTest {

    private static final Approach KURUME = KurumeWelfare.approach();

    // Section 1 of the first plan's chapter 5, typed from the document

    @Test
    void helps() {
        assertThat(KURUME.helps())
                .extracting(Help::toString)
                .containsExactly(
                        "自助 自分や家族でできることは自分や家族で取り組むこと",
                        "共助 「自助」だけでは解決できないことを地域社会で助け合うこと",
                        "公助 「自助」、「共助」で対応できない課題に対応するための公的支援のこと");
        assertThat(KURUME.help("共助"))
                .isSameAs(KURUME.help("mutual-help"))
                .isSameAs(KURUME.helps().get(1));
        assertThat(KURUME.helps()).allMatch(help -> help.citation().toString().equals("first-plan-chapter-5 1-(1)"));
    }

    @Test
    void spheres() {
        assertThat(KURUME.spheres())
                .extracting(Sphere::name)
                .containsExactly("隣近所", "自治会の区域", "校区コミュニティ組織の区域", "複数の校区コミュニティ組織の区域", "市域", "市域を超えた連携");
        assertThat(KURUME.spheres())
                .extracting(Sphere::closeness)
                .containsExactly(
                        Closeness.NOT_NAMED,
                        Closeness.NOT_NAMED,
                        Closeness.AS_A_RULE,
                        Closeness.MAY_BE,
                        Closeness.NOT_NAMED,
                        Closeness.NOT_NAMED);
        // That they nest is how the text lists them.
        assertThat(KURUME.spheres()).allMatch(sphere -> sphere.citation().isReading());
    }

    /** The draft of the second plan names two of them, and the kinds of help in a figure that is not transcribed. */
    @Test
    void ofTheSecondPlan() {
        Approach second = KurumeWelfare.approachOfSecondPeriod();
        assertThat(second.spheres()).extracting(Sphere::name).containsExactly("校区コミュニティ圏域", "複数の校区コミュニティ圏域");
        assertThat(second.closeToResidents()).contains(second.sphere("school-district"));
        assertThat(second.helps()).extracting(Help::name).containsExactly("自助", "共助", "公助");
        assertThat(second.helps())
                .allMatch(help -> help.citation().isReading()
                        && help.meaning().equals(KURUME.help(help.id()).meaning()));
    }

    @Test
    void theSphereCloseToResidents() {
        assertThat(KURUME.closeToResidents()).contains(KURUME.sphere("school-district"));
        assertThat(KURUME.possiblyCloseToResidents())
                .containsExactly(KURUME.sphere("school-district"), KURUME.sphere("several-school-districts"));
    }

    /** Written out: a sphere lies within itself and every one behind it, and within no other. */
    @ParameterizedTest
    @CsvSource({
        "neighbours, 111111",
        "neighbourhood-association, 011111",
        "school-district, 001111",
        "several-school-districts, 000111",
        "city, 000011",
        "beyond-city, 000001",
    })
    void containment(String id, String within) {
        Sphere sphere = KURUME.sphere(id);
        StringBuilder found = new StringBuilder();
        for (Sphere other : KURUME.spheres()) {
            found.append(sphere.liesWithin(other) ? 1 : 0);
            assertThat(sphere.compareTo(other) <= 0).isEqualTo(sphere.liesWithin(other));
        }
        assertThat(found).hasToString(within);
        assertThat(KURUME.spheresAround(sphere))
                .hasSize((int) within.chars().filter(c -> c == '1').count() - 1);
    }

    @Test
    void variants() {
        assertThat(KURUME.variants()).extracting(PrintedForm::printed).containsExactly("校区コミュニティ圏域", "複数の校区コミュニティ圏域");
        assertThat(KURUME.variants())
                .allMatch(form ->
                        KURUME.sphere(form.element().substring(7)).name().equals(form.canonical()));
        assertThat(KURUME.errata()).isEmpty();
    }

    @Test
    void isOneValue() {
        assertThat(KURUME)
                .hasToString("第1期くるめ支え合うプラン: [自助, 共助, 公助],"
                        + " [隣近所, 自治会の区域, 校区コミュニティ組織の区域, 複数の校区コミュニティ組織の区域, 市域, 市域を超えた連携]")
                .isSameAs(KurumeWelfare.approach())
                .isEqualTo(Approach.readFrom(KurumePlans.tables(), "first-plan"));
        assertThat(Serialisation.roundTrip(KURUME)).isEqualTo(KURUME).hasSameHashCodeAs(KURUME);
        assertThat(KURUME.spheres()).isUnmodifiable();
    }

    @Test
    void unknownElements() {
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> KURUME.sphere("prefecture"))
                .withMessageContaining("There is no sphere \"prefecture\"");
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> KURUME.help("互助"))
                .withMessage("There is no kind of help \"互助\"; there are self-help, mutual-help, public-help");
    }

    @Test
    void valuesRefuseNonsense() {
        Sphere city = KURUME.sphere("beyond-city");
        assertThatIllegalArgumentException().isThrownBy(() -> city.withNumber(0));
        assertThatIllegalArgumentException().isThrownBy(() -> KURUME.help("自助").withMeaning(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Approach.builder()
                        .from(KURUME)
                        .addSpheres(city.withId("region"))
                        .build())
                .withMessageContaining("in the order of their size");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Approach.builder()
                        .from(KURUME)
                        .addSpheres(city.withId("region").withNumber(7).withCloseness(Closeness.AS_A_RULE))
                        .build())
                .withMessage("An approach cannot have two elements sphere close to residents as a rule");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Approach.builder()
                        .from(KURUME)
                        .addHelps(KURUME.help("自助"))
                        .build())
                .withMessage("An approach cannot have two elements kind of help self-help");
    }

    /** Another city's approach, and what can be wrong with one. */
    @Nested
    class OfAnotherCity {

        private final Path folder;

        OfAnotherCity(@TempDir Path folder) {
            this.folder = folder;
        }

        @BeforeEach
        void writeTables() {
            MadeUpCity.writeTo(folder);
            MadeUpCity.write(folder, "helps.csv", """
                    edition,number,id,name,meaning,source
                    minato-1,1,crew,船助,船の中で助け合うこと,book p13
                    """);
            MadeUpCity.write(folder, "spheres.csv", """
                    edition,number,id,name,close_to_residents,source
                    minato-1,1,pier,桟橋,not-named,book p13
                    minato-1,2,bay,湾,as-a-rule,book p13
                    """);
            MadeUpCity.write(folder, "approach-printed-forms.csv", """
                    edition,element,kind,printed,canonical,why,source
                    minato-1,help-crew,erratum,般助,船助,half of the letter is missing,map legend
                    minato-1,sphere-bay,variant,灣,湾,灣 is the old form of 湾,map legend
                    """);
        }

        private Approach read() {
            return Approach.readFrom(TableSource.folder(folder), "minato-1");
        }

        @Test
        void isRead() {
            Approach approach = read();
            assertThat(approach.closeToResidents()).contains(approach.sphere("湾"));
            assertThat(approach.sphere("pier").liesWithin(approach.sphere("bay")))
                    .isTrue();
            assertThat(approach.errata()).hasSize(1);
            assertThat(approach.variants()).hasSize(1);
        }

        @Test
        void mayNameNoSphereCloseToResidents() {
            MadeUpCity.change(folder, "spheres.csv", "as-a-rule", "not-named");
            assertThat(read().closeToResidents()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "spheres.csv | minato-1,2 | minato-1,1 | line 3, column number: found \"1\", expected a number above that"
                            + " of the sphere before, 1",
                    "spheres.csv | minato-1,2 | minato-1,one | line 3, column number: found \"one\", expected a whole number"
                            + " from 1 to 99",
                    "spheres.csv | not-named | as-a-rule | line 3, column close_to_residents: found \"as-a-rule\", expected one"
                            + " sphere that is close to residents as a rule, which line 2 has already",
                    "spheres.csv | not-named | named | line 2, column close_to_residents: found \"named\", expected one of"
                            + " as-a-rule, may-be, not-named; did you mean not-named?",
                    "approach-printed-forms.csv | help-crew | help-crow | line 2, column element: found \"help-crow\","
                            + " expected an element of the approach, such as help-mutual-help or sphere-school-district",
                })
        void oneProblemEach(String file, String from, String to, String message) {
            MadeUpCity.change(folder, file, from, to);
            assertThat(catchThrowableOfType(InvalidTablesException.class, this::read)
                            .problems())
                    .extracting(Problem::toString)
                    .containsExactly(file + ", " + message);
        }

        @Test
        void mayBeMissing() {
            for (String file : List.of("helps.csv", "spheres.csv", "approach-printed-forms.csv")) {
                assertThat(folder.resolve(file).toFile().delete()).isTrue();
            }
            assertThatExceptionOfType(UnknownElementException.class)
                    .isThrownBy(this::read)
                    .withMessage("There is no approach of the edition \"minato-1\"; there are none");
        }
    }
}
