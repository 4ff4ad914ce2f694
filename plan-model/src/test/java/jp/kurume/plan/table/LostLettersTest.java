package jp.kurume.plan.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.kurume.plan.around.profile.CityProfile;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.kurume.KurumeWelfare;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that were written for a spreadsheet, which then saved them in Windows-31J: letters that it lacks became question marks. */
class LostLettersTest {

    private static final String DRAFT = "second-plan-draft";

    private final Path folder;
    private final Facts facts;

    LostLettersTest(@TempDir Path folder) throws IOException {
        this.folder = folder.resolve("city");
        this.facts = new Facts(Files.createDirectory(folder.resolve("facts")));
    }

    private void export(TableForm form) throws IOException {
        List<TableFormat> there = CityCheck.tableFormats().stream()
                .filter(format -> KurumePlans.tables().has(format.file()))
                .toList();
        new TableExport(form, Locale.JAPANESE).write(KurumePlans.tables(), there, folder);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** As a spreadsheet does when it is asked for plain CSV. */
    private void saveInWindows31J() throws IOException {
        for (Path file : files()) {
            String text = Files.readString(file).replace("\uFEFF", "");
            Files.write(file, text.getBytes(Facts.WINDOWS_31J));
        }
    }

    private List<Problem> errors() {
        return CityCheck.check(folder).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /** But for the one old form of a letter whose being printed is the very fact of its row. */
    @Test
    void whatIsWrittenForSpreadsheetsSurvives() throws IOException {
        export(TableForm.SPREADSHEET);
        List<String> lost = new ArrayList<>();
        for (Path file : files()) {
            Files.readString(file)
                    .codePoints()
                    .filter(letter -> letter != 0xFEFF && !new Windows31J().has(letter))
                    .forEach(letter -> lost.add(file.getFileName() + " " + Character.toString(letter)));
        }
        assertThat(lost).containsOnly("plan-printed-forms.csv 步");
        assertThat(Files.readString(folder.resolve("plans.csv"))).contains(",R8～R12,");
        assertThat(Files.readString(folder.resolve("city-figures.csv"))).contains(",km2,");
        assertThat(errors()).isEmpty();
        assertThat(Plan.readFrom(TableSource.folder(folder), DRAFT)).isEqualTo(KurumePlans.secondPeriod());
        assertThat(CityProfile.readFrom(
                        TableSource.folder(folder),
                        KurumeWelfare.cityProfile().municipality().code()))
                .isEqualTo(KurumeWelfare.cityProfile());
    }

    @Test
    void whatDoesNotIsRefusedWithWhatStoodThere() throws IOException {
        export(TableForm.SPREADSHEET);
        saveInWindows31J();
        assertThat(errors())
                .extracting(Problem::toString)
                .containsExactly(
                        "plan-printed-forms.csv, line 11, column 印刷の表記: found \"一?踏み出せる多様な参加機会の創出\", expected the"
                                + " letters of \"一步踏み出せる多様な参加機会の創出\", for which question marks were written when the"
                                + " file was saved in another encoding; save it as CSV UTF-8; did you mean"
                                + " 一歩踏み出せる多様な参加機会の創出?",
                        "plan-printed-forms.csv, line 11, column 理由: found \"?は歩の旧字\", expected the letters of"
                                + " \"步は歩の旧字\", for which question marks were written when the file was saved in another"
                                + " encoding; save it as CSV UTF-8; did you mean 歩は歩の旧字?");
        assertThat(errors().get(0).message(Locale.JAPANESE)).contains("もとの「一步踏み出せる");
    }

    /** Nothing else is told of them, and where there are many, one problem tells of all in a table. */
    @Test
    void losslessTablesLoseMore() throws IOException {
        export(TableForm.LOSSLESS);
        saveInWindows31J();
        assertThat(errors())
                .extracting(Problem::code)
                .containsOnly(TableProblems.TEXT_LOST, TableProblems.TEXT_DAMAGED);
        assertThat(errors())
                .filteredOn(problem -> problem.toString().startsWith("plans.csv"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.found()).isEqualTo("R8?R12");
                    assertThat(problem.suggestions()).containsExactly("R8～R12");
                });
        assertThat(errors())
                .filteredOn(problem -> problem.toString().startsWith("needs.csv"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(TableProblems.TEXT_DAMAGED);
                    assertThat(problem.arguments()).containsExactly("9", "2", "10");
                });
    }

    @Test
    void aSpanOfACityOfItsOwnIsSuggestedInLettersThatSurvive() {
        assertThat(facts.look("R2?R7", Column.fiscalYears("name")).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.suggestions()).containsExactly("R2～R7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ひまわりの家?", "km?", "p8?9", "?田"})
    void aQuestionMarkInWindows31JMayBeALetter(String text) {
        assertThat(facts.read(("id,name,because\na,久," + text + "\n").getBytes(Facts.WINDOWS_31J))
                        .reading()
                        .problems())
                .extracting(Problem::code)
                .containsExactly(TableProblems.ENCODING_FOUND, TableProblems.TEXT_QUESTION_MARKS_WITHIN);
        assertThat(facts.read("id,name,because\na,久," + text + "\n").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"相談できますか?", "https://example.jp/?id=1", "どうして？"})
    void orAQuestion(String text) {
        assertThat(facts.read(("id,name,because\na,久," + text + "\n").getBytes(Facts.WINDOWS_31J))
                        .reading()
                        .problems())
                .extracting(Problem::code)
                .containsExactly(TableProblems.ENCODING_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"km2,km²,km2", "km²,km²,km2", "m3,m³,m3", "ｋｍ2,km²,km2", "㎡,㎡,㎡", "件,件,件", "10²,10²,10²"})
    void unitsOfAreasMayBeWrittenPlainly(String written, String unit, String inSheets) {
        Column<String> column = Column.unit("unit");
        assertThat(column.parse(written)).isEqualTo(Parsed.of(unit));
        assertThat(column.written(unit, Locale.ENGLISH, true)).isEqualTo(inSheets);
        assertThat(column.written(unit, Locale.ENGLISH, false)).isEqualTo(unit);
    }

    @Test
    void citationsAreWrittenWithAHyphenThatSurvives() throws IOException {
        byte[] bytes = new TableWriter(
                        TableFormat.required("facts.csv")
                                .columns(Column.id("id"), Column.text("name"), Column.citation("source")),
                        TableForm.SPREADSHEET,
                        Locale.ENGLISH)
                .row("a", "1–2", "book p8–9")
                .bytes();
        assertThat(new String(bytes, UTF_8)).contains("a,1–2,book p8‐9");
    }
}
