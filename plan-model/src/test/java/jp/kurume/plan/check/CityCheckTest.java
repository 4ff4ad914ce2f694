package jp.kurume.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.testing.MadeUpCity;
import jp.kurume.plan.testing.Serialisation;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CityCheckTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeACity() {
        MadeUpCity.writeTo(folder);
    }

    private List<String> found() {
        return CityCheck.check(folder).problems().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .map(Problem::toString)
                .toList();
    }

    private static final String NOT_CHECKED = ": not checked, since none of their tables is there: approach, cycle,"
            + " governance, milestone, multilayer, past, profile, register, scene";

    @Test
    void aSoundCityHasOnlyWarningsOfWhatItsDocumentsLeaveOpen() {
        CheckReport report = CityCheck.check(folder);
        assertThat(report.hasErrors()).isFalse();
        assertThat(report.isSound()).isFalse();
        assertThat(report.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "the folder " + folder + NOT_CHECKED,
                        "directions.csv, line 3, column items_missing_because: of 1 directions action items are missing: 2.1",
                        "actions.csv, line 3, column legibility: of 2 action items it is not, or not wholly, legible who"
                                + " takes part: 1.1-2, 2.1-1");
    }

    @Test
    void everyProblemOfFormIsToldOnceInTheOrderOfTheFiles() {
        MadeUpCity.change(folder, "sources.csv", "map,みなと市の地図,", "map,,");
        MadeUpCity.change(folder, "needs.csv", "2,夜の見守り", "two,夜の見守り");
        MadeUpCity.change(folder, "initiatives.csv", "夜を見守る,guard", "夜を見守る,gard");
        assertThat(found())
                .containsExactly(
                        "sources.csv, line 3, column title: expected a text",
                        "initiatives.csv, line 3, column embedded_plans: found \"gard\", expected an id of"
                                + " embedded-plans.csv; did you mean guard?",
                        "needs.csv, line 3, column number: found \"two\", expected a whole number from 1 to 99",
                        "need-links.csv, line 3, column need: found \"2\", expected an id of needs.csv");
    }

    @Test
    void everyEditionIsChecked() {
        String old = "minato-0,999997,みなと市,旧みなとプラン,,adopted,,book p9\n";
        MadeUpCity.change(folder, "editions.csv", "book cover\n", "book cover\n" + old);
        MadeUpCity.change(folder, "plans.csv", "book p1\n", "book p1\nminato-0,R5–R7,book p9,波,book p9\n");
        MadeUpCity.change(
                folder, "initiatives.csv", "夜を見守る,guard,book p3\n", "夜を見守る,guard,book p3\nminato-0,2,灯,,book p9\n");
        assertThat(found())
                .contains(
                        "initiatives.csv, line 4, column number: this initiative has no direction",
                        "initiatives.csv, line 4, column number: found \"2\", expected the number 1, since numbers"
                                + " follow each other");
    }

    @Test
    void aFolderThatIsNotThereIsAProblem() {
        CheckReport report = CityCheck.check(folder.resolve("nowhere"));
        assertThat(report.problems()).extracting(Problem::code).containsExactly(TableProblems.FOLDER_MISSING);
        assertThat(report.problems().get(0).message(Locale.JAPANESE))
                .isEqualTo(folder.resolve("nowhere") + "：フォルダーが見つかりません");
    }

    @Test
    void aFileInPlaceOfAFolderIsAProblem() {
        assertThat(CityCheck.check(folder.resolve("plans.csv")).problems())
                .extracting(Problem::code)
                .containsExactly(TableProblems.FOLDER_IS_FILE);
    }

    @Test
    void aFolderWithoutTablesIsAProblemEvenBeforeOthers() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(empty.resolve("memo.txt"), "memo");
        CheckReport report = CityCheck.check(TableSource.folder(empty).orElse(KurumePlans.tables()));
        assertThat(report.problems())
                .extracting(Problem::code)
                .containsExactly(TableProblems.FOLDER_EMPTY, TableProblems.FILE_UNKNOWN);
        assertThat(report.problems().get(0).toString())
                .startsWith(empty + ": expected tables")
                .contains("plans.csv");
    }

    @Test
    void aFolderThatMustNotBeListedIsAProblem() throws IOException {
        Path secret = Files.createDirectory(
                folder.resolve("secret"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("---------")));
        Assumptions.assumeFalse(Files.isReadable(secret), "whoever runs this may read everything");
        assertThat(CityCheck.check(secret).problems())
                .extracting(Problem::code)
                .containsExactly(TableProblems.FOLDER_UNREADABLE);
    }

    @Test
    void aTableThatIsAFolderIsUnreadableOnce() throws IOException {
        Files.delete(folder.resolve("sources.csv"));
        Files.createDirectory(folder.resolve("sources.csv"));
        assertThat(CityCheck.check(folder).problems(Severity.ERROR))
                .filteredOn(problem -> problem.code().equals(TableProblems.UNREADABLE))
                .extracting(Problem::place)
                .containsExactly(new Place.WholeTable("sources.csv"));
    }

    @Test
    void filesThatNothingReadsAreNamedWithTheTableTheyMayBe() throws IOException {
        for (String file : List.of(
                "needs (1).csv",
                "Plans.CSV",
                "actions.csv.txt",
                "~$needs.csv",
                ".~lock.plans.csv#",
                ".git",
                "Thumbs.db")) {
            Files.writeString(folder.resolve(file), "");
        }
        Files.createDirectory(folder.resolve("old"));
        List<Problem> strangers = CityCheck.check(folder).problems().stream()
                .filter(problem -> problem.code().id().startsWith("table.file"))
                .toList();
        assertThat(strangers)
                .extracting(problem ->
                        problem.place() + " | " + problem.repair(Locale.ENGLISH).orElse(""))
                .containsExactly(
                        ".~lock.plans.csv# | save and close the file, and check again",
                        "Plans.CSV | ",
                        "actions.csv.txt | ",
                        "needs (1).csv | ",
                        "~$needs.csv | save and close the file, and check again");
        assertThat(strangers.get(4).text(Locale.JAPANESE)).contains("needs.csv が開かれています");
        assertThat(strangers).allMatch(problem -> problem.severity() == Severity.WARNING);
    }

    @Test
    void aSubjectWithoutAnyTableIsLeftOutAndSaidSo() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        for (String file : List.of("sources.csv", "editions.csv")) {
            Files.copy(folder.resolve(file), other.resolve(file));
        }
        CheckReport report = CityCheck.check(other);
        assertThat(report.isSound()).isTrue();
        assertThat(report.problems()).extracting(Problem::code).containsExactly(TableProblems.SUBJECT_ABSENT);
        Files.copy(folder.resolve("needs.csv"), other.resolve("needs.csv"));
        assertThat(CityCheck.check(other).problems(Severity.ERROR))
                .extracting(problem -> problem.code() + " " + problem.place())
                .startsWith("table.missing plans.csv", "table.missing initiatives.csv", "table.missing directions.csv");
    }

    @Test
    void bundledTablesAreChecked() {
        CheckReport report = CityCheck.check(KurumePlans.tables());
        assertThat(report.hasErrors()).isFalse();
        assertThat(report.problems())
                .extracting(problem -> problem.code().id())
                .containsExactly("plan.direction.items-missing", "plan.actors.not-legible");
    }

    @Test
    void aReportIsPrintedInBothLanguages() {
        MadeUpCity.change(folder, "initiatives.csv", "夜を見守る,guard", "夜を見守る,gard");
        CheckReport report = CityCheck.check(folder);
        assertThat(report)
                .hasToString("the folder " + folder + ": 1 error, 0 warnings, 1 note\n"
                        + "  note: the folder " + folder + NOT_CHECKED + "\n"
                        + "  error: initiatives.csv, line 3, column embedded_plans: found \"gard\", expected an id of"
                        + " embedded-plans.csv; did you mean guard?");
        assertThat(report.counts(Locale.JAPANESE)).isEqualTo("エラー1件、警告0件、お知らせ1件");
        assertThat(report.table(Locale.JAPANESE).lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).doesNotContain("\t"))
                .last(InstanceOfAssertFactories.STRING)
                .matches("エラー {2,}initiatives.csv 3行目 embedded_plans列 {2,}「gard」.*もしかして：guard {2,}guard と書く");
        assertThat(Serialisation.roundTrip(report)).isEqualTo(report).hasToString(report.toString());
    }

    @Test
    void nothingFoundIsAnEmptyTable() {
        CheckReport nothing = new CheckReport("the folder x", List.of(), List.of());
        assertThat(nothing.table(Locale.JAPANESE)).isEmpty();
        assertThat(nothing.isSound()).isTrue();
        assertThat(nothing).hasToString("the folder x: 0 errors, 0 warnings, 0 notes");
    }

    @Test
    void theTablesOfAllSubjectsAreNamedOnce() {
        assertThat(CityCheck.tableFormats())
                .extracting(TableFormat::file)
                .startsWith("sources.csv", "editions.csv")
                .contains("plans.csv", "registers.csv", "city-figures.csv")
                .doesNotHaveDuplicates();
    }
}
