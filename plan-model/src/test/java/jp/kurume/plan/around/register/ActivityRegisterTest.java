package jp.kurume.plan.around.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.testing.MadeUpCity;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another city's register, and what can be wrong with one. */
class ActivityRegisterTest {

    private final Path folder;

    ActivityRegisterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void writeTables() {
        MadeUpCity.writeTo(folder);
        MadeUpCity.write(folder, "registers.csv", """
                edition,title,years,years_source,source
                minato-1,みなとの取組み,R8–R9,book p7,book p6
                """);
        MadeUpCity.write(folder, "register-categories.csv", """
                edition,number,title,source
                minato-1,1,海,book p6
                """);
        MadeUpCity.write(folder, "register-entries.csv", """
                edition,id,category,change,title,from,until,departments,multilayer,epidemic,source
                minato-1,net,1,expanded,網をつくろう,R8,R9,港湾課;水産課,,,book p6
                minato-1,lamp,1,new,灯をともす,R9,,,yes,,book p6
                """);
        MadeUpCity.write(folder, "register-parts.csv", """
                edition,entry,number,title,from,until,departments,source
                minato-1,lamp,1,油を注ぐ,,,灯台課,book p6
                """);
        MadeUpCity.write(folder, "register-printed-forms.csv", """
                edition,element,kind,printed,canonical,why,source
                minato-1,entry-lamp,variant,燈をともす,灯をともす,燈 is the old form of 灯,map legend
                """);
    }

    private ActivityRegister read() {
        return ActivityRegister.readFrom(TableSource.folder(folder), "minato-1");
    }

    private List<String> problems() {
        return catchThrowableOfType(InvalidTablesException.class, this::read).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void readsAnotherCitysRegister() {
        ActivityRegister register = read();
        assertThat(register).hasToString("みなとの取組み 令和8年度～令和9年度: 2 entries");
        assertThat(register.entriesOf("水産課")).containsExactly(register.entry("net"));
        assertThat(register.entriesOf("灯台課")).containsExactly(register.entry("lamp"));
        assertThat(register.departments()).containsExactly("港湾課", "水産課", "灯台課");
        assertThat(register.multilayerEntries()).containsExactly(register.entry("lamp"));
        assertThat(register.epidemicResponses()).isEmpty();
        assertThat(register.entriesIn(FiscalYear.of(2026))).containsExactly(register.entry("net"));
        assertThat(register.variants()).hasSize(1);
        assertThat(register.errata()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "register-entries.csv | net,1, | net,2, | register-entries.csv, line 2, column category: found \"2\","
                        + " expected an id of register-categories.csv",
                "register-entries.csv | expanded | extended | register-entries.csv, line 2, column change: found"
                        + " \"extended\", expected one of new, expanded, new-and-expanded; did you mean expanded?",
                "register-entries.csv | R8,R9 | ,R9 | register-entries.csv, line 2, column until: found \"R9\", expected a"
                        + " last year that is not before a first one in \"from\", or nothing",
                "register-entries.csv | R8,R9 | R9,R8 | register-entries.csv, line 2, column until: found \"R8\", expected"
                        + " a last year that is not before a first one in \"from\", or nothing",
                "register-entries.csv | 港湾課;水産課 | '' | register-entries.csv, line 2, column departments: expected a"
                        + " department, here or in a row of the entry in register-parts.csv",
                "register-entries.csv | yes | no | register-entries.csv, line 3, column multilayer: found \"no\", expected"
                        + " one of yes or nothing",
                "register-parts.csv | 灯台課 | '' | register-parts.csv, line 2, column departments: expected a"
                        + " department, here or in a row of the entry in register-entries.csv",
                "register-printed-forms.csv | entry-lamp | entry-lump | register-printed-forms.csv, line 2, column"
                        + " element: found \"entry-lump\", expected an element of the register, such as category-3 or"
                        + " entry-2-new-1",
                "register-printed-forms.csv | entry-lamp | lamp | register-printed-forms.csv, line 2, column element: found"
                        + " \"lamp\", expected an element of the register, such as category-3 or entry-2-new-1",
            })
    void oneProblemEach(String file, String from, String to, String message) {
        MadeUpCity.change(folder, file, from, to);
        assertThat(problems()).containsExactly(message);
    }

    @Test
    void aPartOfNoEntry() {
        MadeUpCity.change(folder, "register-parts.csv", ",lamp,", ",lump,");
        assertThat(problems())
                .containsExactly(
                        "register-entries.csv, line 3, column departments: expected a department, here or in a row of the"
                                + " entry in register-parts.csv",
                        "register-parts.csv, line 2, column entry: found \"lump\", expected an id of register-entries.csv;"
                                + " did you mean lamp?");
    }

    @Test
    void aRowOfAnUnknownEditionIsBlamedForThatAlone() {
        MadeUpCity.change(folder, "register-entries.csv", "minato-1,net", "minato-l,net");
        assertThat(problems())
                .containsExactly("register-entries.csv, line 2, column edition: found \"minato-l\", expected an id of"
                        + " registers.csv; did you mean minato-1?");
    }

    @Test
    void aCityMayHaveNone() {
        for (String file : List.of(
                "registers.csv",
                "register-categories.csv",
                "register-entries.csv",
                "register-parts.csv",
                "register-printed-forms.csv")) {
            assertThat(folder.resolve(file).toFile().delete()).isTrue();
        }
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(this::read)
                .withMessage("There is no register of the edition \"minato-1\"; there are none");
    }

    @Test
    void valuesRefuseNonsense() {
        ActivityRegister register = read();
        RegisterEntry net = register.entry("net");
        Citation citation = Citation.printed(new Source("x", "X", PublicationDate.NOT_PRINTED), "p1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> net.withDepartments(List.of()))
                .withMessageContaining("net");
        assertThatIllegalArgumentException().isThrownBy(() -> net.withTitle(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new RegisterCategory(0, "海", citation));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new EntryPart(0, "a", ActivityPeriod.NOT_PRINTED, List.of(), List.of(), List.of(), citation));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActivityRegister.builder()
                        .from(register)
                        .addEntries(net)
                        .build())
                .withMessage("A register cannot have two entries net");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActivityRegister.builder()
                        .from(register)
                        .categories(List.of())
                        .build())
                .withMessageContaining("names a category that is not the register's own");
    }

    @Test
    void periods() {
        FiscalYear r8 = FiscalYear.of(2026);
        FiscalYear r9 = FiscalYear.of(2027);
        ActivityPeriod since = ActivityPeriod.since(r8);
        ActivityPeriod during = ActivityPeriod.during(FiscalYearRange.of(r8, r9));
        assertThat(since.covers(r8.minusYears(1))).isFalse();
        assertThat(since.covers(r8)).isTrue();
        assertThat(since.covers(r9)).isTrue();
        assertThat(during.covers(r9)).isTrue();
        assertThat(during.covers(r9.plusYears(1))).isFalse();
        assertThat(ActivityPeriod.NOT_PRINTED.covers(r8)).isFalse();
        assertThat(ActivityPeriod.NOT_PRINTED.begins(r8)).isFalse();
        assertThat(since.begins(r8)).isTrue();
        assertThat(during.begins(r9)).isFalse();
        assertThat(List.of(since, during, ActivityPeriod.NOT_PRINTED))
                .extracting(period -> period.<String>fold(year -> "since", years -> "during", () -> "not printed"))
                .containsExactly("since", "during", "not printed");
    }
}
