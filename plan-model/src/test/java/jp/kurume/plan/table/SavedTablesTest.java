package jp.kurume.plan.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.testing.MadeUpCity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What hands, spreadsheets and uploads make of tables: each cause is told once, and following the advice loses nothing. */
class SavedTablesTest {

    private final Path folder;
    private final Facts facts;

    SavedTablesTest(@TempDir Path folder) {
        this.folder = folder;
        this.facts = new Facts(folder);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The first line

    @Test
    void titlesAboveTheHeadings() {
        assertThat(facts.read("事実の一覧,\n令和8年4月1日現在,\nid,name\na,b\n").problems())
                .containsExactly(
                        "facts.csv, line 1: found \"事実の一覧,\", expected the headings in the first line, but they"
                                + " stand in line 3: delete the lines above");
    }

    @Test
    void noHeadings() {
        TableFormat format =
                TableFormat.required("facts.csv").key(Column.id("id")).columns(Facts.NAME, Column.BECAUSE);
        assertThat(facts.read(format, "f1,北の校区,\nf2,南の校区,\n".getBytes(UTF_8)).problems())
                .containsExactly(
                        "facts.csv, line 1: found \"f1,北の校区,\", expected the row of headings, but the first line"
                                + " is one of values already: insert a first line ID,名称,読み取りの理由");
    }

    @Test
    void garbledHeadings() {
        String saved = new String("id,名称,理由\na,北,\nb,南,\n".getBytes(Charset.forName("windows-31j")), UTF_8);
        TableFormat format =
                TableFormat.required("facts.csv").key(Column.id("number")).columns(Facts.NAME, Column.BECAUSE);
        assertThat(facts.read(format, saved.getBytes(UTF_8)).reading().problems())
                .extracting(Problem::code)
                .containsExactly(TableProblems.GARBLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=,\nid,name\na,b\n", "SEP=,\r\nid,name\r\na,b\r\n"})
    void theSeparatorOfASpreadsheetIsReadPast(String text) {
        assertThat(facts.read(text).soundRows()).isEqualTo(List.of(List.of("a", "b", "")));
    }

    @Test
    void aWorkbookInPlaceOfATable() {
        assertThat(facts.read(new String(new byte[] {'P', 'K', 3, 4, 20, 0, 6}, UTF_8))
                        .problems())
                .containsExactly(
                        "facts.csv, line 1: expected CSV, but this is an Excel workbook: open it in Excel and save its"
                                + " sheet as CSV UTF-8");
    }

    // Rows

    @Test
    void headingsOnceMoreAndTotals() {
        assertThat(facts.read("id,name\na,b\nid,name\nc,d\n合 計,2\n").problems())
                .containsExactly(
                        "facts.csv, line 3: found \"id,name\", expected a row of the table, but these are its headings once more:"
                                + " delete this line",
                        "facts.csv, line 5: found \"合 計,2\", expected a row of the table, but this is one of totals: delete"
                                + " this line");
    }

    @Test
    void aTotalIsOneWithoutAKeyToo() {
        TableFormat format = TableFormat.required("facts.csv").columns(Column.id("id"), Column.text("name"));
        assertThat(facts.read(format, "id,name\na,b\n,合計\nc,合計\n".getBytes(UTF_8))
                        .reading()
                        .problems())
                .extracting(Problem::code)
                .containsExactly(TableProblems.ROW_TOTAL);
    }

    @Test
    void valuesThatAreLikeAHeadingAreValuesStill() {
        assertThat(facts.read("becaus,1,x\nb,2,y\n").reading().problems())
                .extracting(Problem::code)
                .containsExactly(TableProblems.HEADING_MISSING);
    }

    // Cells

    @Test
    void damagedCellsAreTold() {
        assertThat(facts.read("id,name\na,久\uFFFD\nb,?????\nc,d\u0000e\nd,\uE000\n")
                        .problems())
                .containsExactly(
                        "facts.csv, line 2, column name: found \"久\uFFFD\", expected a text that is whole, but letters of it"
                                + " were lost when the file was saved in another encoding (U+FFFD): copy the text from the"
                                + " original",
                        "facts.csv, line 3, column name: found \"?????\", expected a text, but its letters became question"
                                + " marks when the file was saved in another encoding: copy the text from the original",
                        "facts.csv, line 4, column name: found \"d[U+0000]e\", expected no control letter, which nobody can see,"
                                + " but there is U+0000: type the text anew",
                        "facts.csv, line 5, column name: found \"[U+E000]\", the letter U+E000 of private use looks otherwise on"
                                + " every machine, or like nothing");
    }

    @Test
    void oneCauseIsToldOnce() {
        StringBuilder text = new StringBuilder("id,name\n");
        for (int i = 1; i <= 40; i++) {
            text.append("f").append(i).append(",校区\uFFFD\n");
        }
        assertThat(facts.read(text.toString()).reading().problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(TableProblems.TEXT_DAMAGED);
                    assertThat(problem.arguments()).containsExactly("40", "2", "41");
                });
    }

    @Test
    void mojibakeIsReadBackWhereThatIsCertain() {
        assertThat(facts.look("‹v—¯•ÄŽs", Column.text("name")).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(TableProblems.TEXT_GARBLED);
                    assertThat(problem.suggestions()).containsExactly("久留米市");
                });
    }

    @ParameterizedTest
    @CsvSource({"2021-2025, 令和3年度～令和7年度", "R3～R7, 令和3年度～令和7年度"})
    void aSpanIsNoYear(String typed, String span) {
        assertThat(facts.look(typed, Column.fiscalYear("name")).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(TableProblems.CELL_FISCAL_YEAR_SPAN);
                    assertThat(problem.arguments()).hasSize(1);
                    assertThat(problem.arguments().get(0)).startsWith(span.substring(0, 4));
                    assertThat(problem.suggestions()).isEmpty();
                });
    }

    // Files

    private List<Problem> check() {
        return CityCheck.check(folder).problems().stream()
                .filter(problem -> problem.code().id().startsWith("table.file"))
                .toList();
    }

    @Test
    void aSecondCopyIsNeverRenamedOverTheTable() throws IOException {
        MadeUpCity.writeTo(folder);
        for (String copy : List.of("needs (2).csv", "needs - コピー.csv", "コピー ～ needs.csv", "needs_20260401.csv")) {
            Path file = Files.copy(folder.resolve("needs.csv"), folder.resolve(copy));
            Files.setLastModifiedTime(file, FileTime.fromMillis(2_000_000_000_000L));
            assertThat(check()).as(copy).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(TableProblems.FILE_COPY);
                assertThat(problem.arguments()).containsExactly("needs.csv", copy);
                assertThat(problem.suggestions()).isEmpty();
            });
            Files.delete(file);
        }
    }

    @Test
    void aTableUnderAnotherNameIsAnError() throws IOException {
        MadeUpCity.writeTo(folder);
        Files.move(folder.resolve("needs.csv"), folder.resolve("ニーズ.csv"));
        assertThat(check()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(TableProblems.FILE_MISNAMED);
            assertThat(problem.suggestions()).contains("needs.csv");
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        });
    }

    @Test
    void workbooksAreWorkbooks() {
        MadeUpCity.writeTo(folder);
        write(folder.resolve("needs.xlsx"), "PK");
        assertThat(check())
                .extracting(Problem::toString)
                .containsExactly("needs.xlsx: nothing of this Excel workbook is read, since needs.csv is there");
        folder.resolve("needs.csv").toFile().delete();
        assertThat(check()).extracting(Problem::code).containsExactly(TableProblems.FILE_WORKBOOK_ONLY);
    }

    // Tables from anywhere

    private static byte[] zip(Charset names, Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private Map<String, byte[]> exported(String prefix) throws IOException {
        Path out = folder.resolve("out");
        new TableExport(TableForm.SPREADSHEET, Locale.JAPANESE).write(KurumePlans.tables(), Plan.tableFormats(), out);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var listing = Files.list(out)) {
            for (Path file : listing.sorted().toList()) {
                files.put(prefix + file.getFileName(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void bytesByNameAreTables() throws IOException {
        assertThat(Plan.readFrom(TableSource.of(exported("")), "second-plan-draft"))
                .isEqualTo(KurumePlans.secondPeriod());
    }

    @Test
    void aZipOfOneFolderIsTables() throws IOException {
        for (Charset names : List.of(UTF_8, Charset.forName("windows-31j"))) {
            Path out = folder.resolve("out");
            Map<String, byte[]> files = exported("計画の表/");
            files.put("__MACOSX/._needs.csv", new byte[] {0});
            files.put("計画の表/Thumbs.db", new byte[] {0});
            TableSource source = TableSource.zip(zip(names, files));
            assertThat(Plan.readFrom(source, "second-plan-draft")).isEqualTo(KurumePlans.secondPeriod());
            assertThat(source.problems(CityCheck.tableFormats())).isEmpty();
            try (var listing = Files.list(out)) {
                listing.forEach(file -> file.toFile().delete());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../needs.csv", "/needs.csv", "a/../../needs.csv", "C:\\needs.csv", "..\\needs.csv"})
    void noNameLeadsOutOfAZip(String name) throws IOException {
        byte[] bytes = zip(UTF_8, Map.of(name, new byte[] {1}));
        assertThatExceptionOfType(InvalidTablesException.class)
                .isThrownBy(() -> TableSource.zip(bytes))
                .satisfies(refusal ->
                        assertThat(refusal.problems()).extracting(Problem::code).containsExactly(TableProblems.ZIP));
    }

    @Test
    void whatIsNoZipOrTooLargeIsRefused() throws IOException {
        assertThatExceptionOfType(InvalidTablesException.class)
                .isThrownBy(() -> TableSource.zip("id,name\n".getBytes(UTF_8)));
        byte[] bomb = zip(UTF_8, Map.of("needs.csv", new byte[65 * 1024 * 1024]));
        assertThatExceptionOfType(InvalidTablesException.class)
                .isThrownBy(() -> TableSource.zip(bomb))
                .withMessageContaining("67108864 bytes");
    }

    @SuppressWarnings("NullAway") // that is what is tried
    @Test
    void nullIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> TableSource.of(null)).withMessage("files");
        assertThatNullPointerException().isThrownBy(() -> TableSource.zip(null)).withMessage("bytes");
        assertThatNullPointerException()
                .isThrownBy(() -> TableSource.folder(null))
                .withMessage("folder");
        assertThatNullPointerException()
                .isThrownBy(() -> CityCheck.check((TableSource) null))
                .withMessage("tables");
        assertThatNullPointerException()
                .isThrownBy(() -> new TableExport(null, Locale.ENGLISH))
                .withMessage("form");
    }

    // Exports

    @Test
    void anEditionDoesNotBecomeItself() {
        TableExport export = new TableExport(TableForm.LOSSLESS, Locale.ENGLISH).renaming("second-plan", "second-plan");
        assertThatExceptionOfType(InvalidTablesException.class)
                .isThrownBy(() -> export.write(KurumePlans.tables(), Plan.tableFormats(), folder.resolve("out")))
                .withMessageContaining("found \"second-plan\", expected an id of editions.csv")
                .withMessageContaining("found \"second-plan\", expected another id than the edition has");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
