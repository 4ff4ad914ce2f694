package jp.kurume.plan.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurume.plan.around.cycle.IssueCycle;
import jp.kurume.plan.around.profile.CityProfile;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.kurume.KurumeWelfare;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.testing.MadeUpCity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableExportTest {

    private static final String DRAFT = "second-plan-draft";

    private static final TableFormat EDITIONS = Plan.tableFormats().get(1);

    private final Path folder;

    TableExportTest(@TempDir Path parent) {
        folder = parent.resolve("our-city");
    }

    private List<Problem> export(TableForm form, Locale headings) throws IOException {
        return new TableExport(form, headings).write(KurumePlans.tables(), Plan.tableFormats(), folder);
    }

    @ParameterizedTest
    @CsvSource({"LOSSLESS,en", "LOSSLESS,ja", "SPREADSHEET,en", "SPREADSHEET,ja"})
    void theBundledPlanComesBack(TableForm form, Locale headings) throws IOException {
        assertThat(export(form, headings)).isEmpty();
        assertThat(Plan.readFrom(TableSource.folder(folder), DRAFT)).isEqualTo(KurumePlans.secondPeriod());
    }

    /** A column that was renamed is read on under the heading that it had when the file was written. */
    @ParameterizedTest
    @CsvSource({"city-history.csv,年,年度", "issue-levels.csv,この段階に上がるとき,次の段階に進むとき"})
    void headingsOfBeforeAreRead(String file, String now, String before) throws IOException {
        List<TableFormat> formats = Stream.concat(
                        CityProfile.tableFormats().stream(), IssueCycle.tableFormats().stream())
                .filter(format -> format.file().equals(file))
                .toList();
        new TableExport(TableForm.LOSSLESS, Locale.JAPANESE).write(KurumePlans.tables(), formats, folder);
        Path written = folder.resolve(file);
        List<String> lines = Files.readAllLines(written);
        assertThat(List.of(lines.get(0).split(","))).contains(now).doesNotContain(before);
        String heading = Stream.of(lines.get(0).split(","))
                .map(cell -> cell.equals(now) ? before : cell)
                .collect(Collectors.joining(","));
        Files.writeString(written, heading + "\n" + String.join("\n", lines.subList(1, lines.size())) + "\n");
        TableSource tables = TableSource.folder(folder).orElse(KurumePlans.tables());
        assertThat(CityProfile.readFrom(tables, "402036")).isEqualTo(KurumeWelfare.cityProfile());
        assertThat(IssueCycle.readFrom(tables, "first-plan")).isEqualTo(KurumeWelfare.issueCycle());
    }

    /** All but one fact: that 歩 is printed as 步, which Windows-31J does not have. It is said twice, and nothing else is lost. */
    @Test
    void inWindows31JAllButWhatItCannotSay() throws IOException {
        assertThat(export(TableForm.SPREADSHEET_WINDOWS_31J, Locale.JAPANESE))
                .extracting(Problem::toString)
                .containsExactly("plan-printed-forms.csv, line 11, column 印刷の表記: found \"一步踏み出せる多様な参加機会の創出\","
                        + " written as 歩, since Windows-31J does not have 步 U+6B65 (cells of the table with it: 2)");
        TableReading reading = new TableReading(TableSource.folder(folder));
        Plan read = Plan.readFrom(reading, DRAFT);
        Plan plan = KurumePlans.secondPeriod();
        assertThat(read.initiatives()).isEqualTo(plan.initiatives());
        assertThat(read.needs()).isEqualTo(plan.needs());
        assertThat(read.printedForms())
                .isEqualTo(plan.printedForms().stream()
                        .filter(form -> !form.printed().contains("步"))
                        .toList());
        assertThat(read.printedForms()).extracting(PrintedForm::element).isNotEmpty();
        assertThat(reading.problems())
                .extracting(Problem::code)
                .containsOnly(TableProblems.ENCODING_FOUND, TableProblems.PRINTED_FORM_INDISTINCT);
    }

    @Test
    void theSameTablesGiveTheSameBytes(@TempDir Path other) throws IOException {
        export(TableForm.LOSSLESS, Locale.ENGLISH);
        new TableExport(TableForm.LOSSLESS, Locale.ENGLISH)
                .write(TableSource.folder(folder), Plan.tableFormats(), other);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(other.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("needs.csv"), "mine");
        InvalidTablesException e = catchThrowableOfType(
                InvalidTablesException.class, () -> export(TableForm.SPREADSHEET, Locale.JAPANESE));
        assertThat(e.problems())
                .extracting(Problem::toString)
                .containsExactly("needs.csv: expected no file of this name in " + folder);
        assertThat(folder).isDirectoryNotContaining("glob:**sources.csv");
        assertThat(folder.resolve("needs.csv")).hasContent("mine");
    }

    @Test
    void nothingIsWrittenOfTablesThatCannotBeTakenApartOrWritten(@TempDir Path city) throws IOException {
        MadeUpCity.writeTo(city);
        MadeUpCity.change(city, "needs.csv", "夜の見守り", "밤の見守り");
        TableExport export = new TableExport(TableForm.SPREADSHEET_WINDOWS_31J, Locale.ENGLISH);
        TableSource tables = TableSource.folder(city);
        InvalidTablesException unwritable = catchThrowableOfType(
                InvalidTablesException.class, () -> export.write(tables, Plan.tableFormats(), folder));
        assertThat(unwritable)
                .hasMessageContaining("needs.csv, line 3, column title")
                .hasMessageContaining("밤 U+BC24");
        MadeUpCity.change(city, "needs.csv", "minato-1,1,集う場所,book p2", "minato-1,1");
        InvalidTablesException unreadable = catchThrowableOfType(
                InvalidTablesException.class, () -> export.write(tables, Plan.tableFormats(), folder));
        assertThat(unreadable).hasMessageContaining("needs.csv, line 2").hasMessageNotContaining("U+BC24");
        assertThat(folder).doesNotExist();
    }

    @Test
    void tablesThatAreNotThereAreLeftOut(@TempDir Path city) throws IOException {
        MadeUpCity.writeTo(city);
        Files.delete(city.resolve("plan-printed-forms.csv"));
        new TableExport(TableForm.SPREADSHEET, Locale.JAPANESE)
                .write(TableSource.folder(city), Plan.tableFormats(), folder);
        assertThat(folder).isDirectoryNotContaining("glob:**plan-printed-forms.csv");
        assertThat(Plan.readFrom(TableSource.folder(folder), MadeUpCity.EDITION))
                .isEqualTo(Plan.readFrom(TableSource.folder(city), MadeUpCity.EDITION));
        assertThat(new TableExport(TableForm.SPREADSHEET, Locale.JAPANESE))
                .hasToString("SPREADSHEET, headings in Japanese");
    }

    @Test
    void aDraftIsTheBeginningOfTheFinalPlan() throws IOException {
        TableExport export = new TableExport(TableForm.LOSSLESS, Locale.ENGLISH).renaming(DRAFT, "second-plan");
        assertThat(export).hasToString("LOSSLESS, headings in English, second-plan-draft as second-plan");
        assertThat(export.write(KurumePlans.tables(), Plan.tableFormats(), folder))
                .isEmpty();
        Plan plan = Plan.readFrom(TableSource.folder(folder), "second-plan");
        Plan draft = KurumePlans.secondPeriod();
        assertThat(plan.edition().id()).isEqualTo("second-plan");
        assertThat(plan.initiatives()).isEqualTo(draft.initiatives());
        assertThat(plan.actions()).isEqualTo(draft.actions());
        assertThat(plan.vision().citation()).hasToString("second-plan-draft p12");
        // And nothing else is called otherwise.
        assertThat(Files.readString(folder.resolve("editions.csv"))).contains("\nfirst-plan,");
    }

    @Test
    void otherEditionsNameItByItsNewId() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("sources.csv"), "id,title,published\nmade-up,Made up,\n");
        Files.writeString(folder.resolve("editions.csv"), """
                id,municipality_code,municipality,title,subtitle,status,published,source,because
                old,402036,久留米市,Plan,,draft,,made-up p1,
                next,402036,久留米市,Next,,draft,,made-up p1,
                """);
        Files.writeString(
                folder.resolve("links.csv"), "edition,id,continues\nold,old,\nnext,a,old:a\nnext,older,older:old\n");
        TableFormat links = TableFormat.required("links.csv")
                .key(Column.id("edition"), Column.id("id"))
                .columns(Column.text("continues").or(""));
        Path renamed = folder.resolveSibling("renamed");
        new TableExport(TableForm.LOSSLESS, Locale.ENGLISH)
                .renaming("old", "new")
                .write(TableSource.folder(folder), List.of(TableReading.SOURCES, EDITIONS, links), renamed);
        assertThat(Files.readString(renamed.resolve("links.csv")))
                .isEqualTo("edition,id,continues\nnew,old,\nnext,a,new:a\nnext,older,older:old\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "second-plan-drat  | second-plan | table.reference",
                "second-plan-draft | first-plan  | table.key.twice",
                "second-plan-draft | a b         | table.cell.id",
                "second-plan-draft | a;b         | table.cell.id",
            })
    void whatCannotBeRenamedIsRefused(String from, String to, String code) {
        InvalidTablesException refused = catchThrowableOfType(
                InvalidTablesException.class,
                () -> new TableExport(TableForm.LOSSLESS, Locale.ENGLISH)
                        .renaming(from, to)
                        .write(KurumePlans.tables(), Plan.tableFormats(), folder));
        assertThat(refused.problems())
                .extracting(problem -> problem.code().id())
                .containsExactly(code);
        assertThat(folder).doesNotExist();
    }
}
