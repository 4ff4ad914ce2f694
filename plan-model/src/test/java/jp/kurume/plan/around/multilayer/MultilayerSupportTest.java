package jp.kurume.plan.around.multilayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.testing.MadeUpCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another city's system, and what can be wrong with one. */
class MultilayerSupportTest {

    private final Path folder;

    MultilayerSupportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void writeTables() {
        MadeUpCity.writeTo(folder);
        MadeUpCity.write(folder, "multilayer-support.csv", """
                edition,start,budget_thousand_yen,figures_as_of,figures_source,source
                minato-1,R8,,2026-04-01,book p9,book p8
                """);
        MadeUpCity.write(folder, "multilayer-operators.csv", """
                edition,id,name,partners,source
                minato-1,coop,みなと漁協,,book p8
                """);
        MadeUpCity.write(folder, "multilayer-programmes.csv", """
                edition,row,number,pillar,field,umbrella,name,detail,new,operator,account_from,account_to,source
                minato-1,1,1,participation,none,,船に乗る事業,,yes,coop,,,book p8
                minato-1,2,1,consultation,hardship,,港の相談事業,,,,漁港会計,一般会計,book p8
                """);
        MadeUpCity.write(folder, "multilayer-agencies.csv", """
                edition,id,name,also_known_as,besides,places,source
                minato-1,lighthouse,灯台,,,2,book p9
                """);
        MadeUpCity.write(folder, "multilayer-meetings.csv", """
                edition,id,name,week,weekday,extra,operator,source
                minato-1,tide,潮会議,1,friday,not-printed,coop,book p9
                """);
        MadeUpCity.write(folder, "multilayer-participants.csv", """
                edition,number,meetings,parties,attendance,source
                minato-1,1,tide,灯台;港湾課,regular,book p9
                """);
        MadeUpCity.write(folder, "multilayer-agenda.csv", """
                edition,meeting,number,text,source
                minato-1,tide,1,満ち引き,book p9
                """);
        MadeUpCity.write(folder, "multilayer-printed-forms.csv", """
                edition,element,kind,printed,canonical,why,source
                minato-1,agency-lighthouse,variant,燈台,灯台,燈 is the old form of 灯,map legend
                minato-1,programme-2-1,variant,湊の相談事業,港の相談事業,湊 is another letter for 港,map legend
                minato-1,operator-coop,variant,漁協,みなと漁協,for short,map legend
                minato-1,meeting-tide,variant,うしお会議,潮会議,in kana,map legend
                """);
    }

    private MultilayerSupport read() {
        return MultilayerSupport.readFrom(TableSource.folder(folder), "minato-1");
    }

    private List<String> problems() {
        return catchThrowableOfType(InvalidTablesException.class, this::read).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void readsAnotherCitysSystem() {
        MultilayerSupport support = read();
        assertThat(support)
                .hasToString(
                        "みなと市 重層的支援体制整備事業 令和8年度 budget not printed: 2 programmes, 1 kinds of agencies, 1 meetings");
        assertThat(support.budget()).isEqualTo(Budget.NOT_PRINTED);
        assertThat(support.newProgrammes()).containsExactly(support.programme("1-1"));
        assertThat(support.movedProgrammes()).containsExactly(support.programme("2-1"));
        assertThat(support.programme("2-1").operation()).isEqualTo(Operation.NOT_PRINTED);
        assertThat(support.programme("2-1").accountMove()).hasToString("漁港会計 → 一般会計");
        assertThat(support.meeting("tide").participants())
                .extracting(Participant::toString)
                .containsExactly("灯台/港湾課");
        assertThat(support.meeting("tide").schedule().nextOnOrAfter(LocalDate.of(2026, 5, 1)))
                .isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(support.printedForms()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "multilayer-support.csv | R8,, | R8,8.5, | line 2, column budget_thousand_yen: found \"8.5\", expected a"
                        + " whole number of thousands of yen such as 838025, or nothing where no sum is printed",
                "multilayer-support.csv | 2026-04-01 | 2026-04-31 | line 2, column figures_as_of: found \"2026-04-31\","
                        + " expected a day such as 2026-04-01",
                "multilayer-programmes.csv | participation | participating | line 2, column pillar: found"
                        + " \"participating\", expected one of consultation, participation, community-building; did you mean"
                        + " participation?",
                "multilayer-programmes.csv | ,none, | ,, | line 2, column field: expected one of elderly-care, disability,"
                        + " children, hardship, none",
                "multilayer-programmes.csv | ,coop, | ,crop, | line 2, column operator: found \"crop\", expected an id of"
                        + " multilayer-operators.csv; did you mean coop?",
                "multilayer-programmes.csv | 漁港会計,一般会計 | ,一般会計 | line 3, column account_from: expected both accounts or"
                        + " neither",
                "multilayer-programmes.csv | 漁港会計,一般会計 | 漁港会計, | line 3, column account_to: expected both accounts or"
                        + " neither",
                "multilayer-agencies.csv | ,2, | ,0, | line 2, column places: found \"0\", expected a whole number from 1 to"
                        + " 999",
                "multilayer-meetings.csv | ,1,friday | ,5,friday | line 2, column week: found \"5\", expected a whole number"
                        + " from 1 to 4",
                "multilayer-meetings.csv | friday | 金 | line 2, column weekday: found \"金\", expected one of monday, tuesday,"
                        + " wednesday, thursday, friday, saturday, sunday; did you mean 金曜日?",
                "multilayer-participants.csv | ,tide, | ,ebb, | line 2, column meetings: found \"ebb\", expected an id of"
                        + " multilayer-meetings.csv",
                "multilayer-participants.csv | ,tide, | ,, | line 2, column meetings: expected a text",
                "multilayer-participants.csv | 灯台;港湾課 | '' | line 2, column parties: expected a text",
                "multilayer-agenda.csv | ,tide, | ,tied, | line 2, column meeting: found \"tied\", expected an id of"
                        + " multilayer-meetings.csv; did you mean tide?",
                "multilayer-printed-forms.csv | programme-2-1 | programme-2-2 | line 3, column element: found"
                        + " \"programme-2-2\", expected an element of the system, such as programme-12-3, operator-council,"
                        + " agency-health-center or meeting-support-meeting",
            })
    void oneProblemEach(String file, String from, String to, String message) {
        MadeUpCity.change(folder, file, from, to);
        assertThat(problems()).containsExactly(file + ", " + message);
    }

    @ParameterizedTest
    @CsvSource({
        "multilayer-operators.csv",
        "multilayer-programmes.csv",
        "multilayer-agencies.csv",
        "multilayer-meetings.csv",
        "multilayer-participants.csv",
        "multilayer-agenda.csv",
    })
    void aRowOfAnUnknownEditionIsBlamedForThatAlone(String file) {
        // A second row, so that nothing misses the first.
        String line = MadeUpCity.line(folder, file, 2).replace("minato-1,", "minato-l,");
        MadeUpCity.append(folder, file, line);
        assertThat(problems()).singleElement().asString().contains("column edition: found \"minato-l\"");
    }

    @Test
    void aCityMayHaveNone() {
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> MultilayerSupport.readFrom(TableSource.folder(folder), "minato-2"))
                .withMessage(
                        "There is no multi-layered support system of the edition \"minato-2\"; did you mean minato-1?");
    }

    @Test
    void valuesRefuseNonsense() {
        MultilayerSupport support = read();
        Programme ship = support.programme("1-1");
        assertThatIllegalArgumentException().isThrownBy(() -> ship.withRow(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ship.withName(""));
        assertThatIllegalArgumentException().isThrownBy(() -> Budget.ofThousandYen(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Budget.ofThousandYen(1_000_000_000_000_000L));
        assertThatIllegalArgumentException().isThrownBy(() -> AccountMove.of("", "一般会計"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> support.agency("lighthouse").withPlaces(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> support.meeting("tide").withName(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> support.operator("coop").withId(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MultilayerSupport.builder()
                        .from(support)
                        .addProgrammes(ship.withName("もう一度"))
                        .build())
                .withMessage("A support system cannot have two elements programme 1-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MultilayerSupport.builder()
                        .from(support)
                        .operators(List.of())
                        .build())
                .withMessage("The operator みなと漁協 is not among the system's own");
    }

    @Test
    void alternativesFold() {
        assertThat(Budget.ofThousandYen(12).<String>fold(sum -> sum + "千円", () -> "?"))
                .isEqualTo("12千円");
        assertThat(Budget.NOT_PRINTED.<String>fold(sum -> sum + "千円", () -> "?"))
                .isEqualTo("?");
        assertThat(AccountMove.of("a", "b").<String>fold((from, to) -> from + to, () -> "?"))
                .isEqualTo("ab");
        assertThat(AccountMove.NONE.<String>fold((from, to) -> from + to, () -> "?"))
                .isEqualTo("?");
        assertThat(Operation.NOT_PRINTED.<String>fold(Operator::name, () -> "?"))
                .isEqualTo("?");
    }
}
