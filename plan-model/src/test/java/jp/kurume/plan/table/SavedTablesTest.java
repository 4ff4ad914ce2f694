package jp.kurume.plan.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
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

    @Test
    void anUnknownHeadingIsNeverAdvisedAway() {
        TableFormat format = TableFormat.required("facts.csv")
                .columns(
                        Column.id("id"),
                        Column.text("telephone"),
                        Column.text("note").or("").leftOut());
        for (String heading : List.of("TEL", "連絡先", "代表番号")) {
            Facts.Read read = facts.read(format, ("id," + heading + "\na,0942-46-8711\n").getBytes(UTF_8));
            assertThat(read.reading().problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(TableProblems.COLUMN_UNKNOWN);
                assertThat(problem.suggestions()).hasSize(1);
                assertThat(problem.suggestions().get(0)).isIn("telephone", "電話");
            });
        }
        assertThat(facts.read(format, "id,telephone,所在地\na,0942-46-8711,久留米\n".getBytes(UTF_8))
                        .reading()
                        .problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.repair(Locale.JAPANESE)).contains("この表の見出しに直す（この表にない項目は、別のファイルに移す）"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"合計", "合　計", " 小 計 ", "Total", "平均"})
    void totalsAreKnownAsPeopleWriteThem(String total) {
        TableFormat format =
                TableFormat.required("facts.csv").columns(Column.id("id"), Column.id("year"), Column.text("name"));
        assertThat(facts.read(format, ("id,year,name\na,b,c\n" + total + ",,250000\n").getBytes(UTF_8))
                        .reading()
                        .problems())
                .extracting(Problem::code)
                .containsExactly(TableProblems.ROW_TOTAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"（以下余白）", "※令和6年度は速報値", "注 延べ人数"})
    void aNoteBelowTheTableIsToldAsOne(String note) {
        TableFormat format =
                TableFormat.required("facts.csv").columns(Column.id("id"), Column.id("year"), Column.text("name"));
        assertThat(facts.read(format, ("id,year,name\na,b,c\n" + note + ",,\n").getBytes(UTF_8))
                        .reading()
                        .problems())
                .extracting(Problem::code)
                .containsExactly(TableProblems.ROW_NOTE);
    }

    @Test
    void headingsOnceMoreInTheOtherLanguage() {
        assertThat(facts.read("id,name\nID,名称\na,b\n").reading().problems())
                .extracting(Problem::code)
                .containsExactly(TableProblems.ROW_HEADING);
    }

    @ParameterizedTest
    @CsvSource({
        "'<!DOCTYPE html><html>', HTML",
        "'\uFEFF <html lang=\"ja\">', HTML",
        "%PDF-1.7, PDF",
        "'{\"a\": 1}', JSON",
        "'{\\rtf1', RTF",
    })
    void aFileOfAnotherKind(String text, String kind) {
        assertThat(facts.read(text).problems())
                .containsExactly("facts.csv, line 1: expected CSV, but this file is " + kind
                        + ": save the table itself as CSV UTF-8");
    }

    // Cells

    @ParameterizedTest
    @ValueSource(strings = {"#REF!", "#N/A", "#NAME?", "#DIV/0!", "#######"})
    void whatASpreadsheetCouldNotWorkOutIsRefused(String text) {
        assertThat(facts.look(text, Column.text("name")).problems())
                .extracting(Problem::code)
                .containsExactly(TableProblems.TEXT_SPREADSHEET_ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"西&amp;東", "&#39640;包括", "一行目_x000D_"})
    void lettersOfAnotherFormatAreDoubted(String text) {
        assertThat(facts.look(text, Column.text("name")).problems())
                .extracting(Problem::code)
                .containsExactly(TableProblems.TEXT_ESCAPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#8000", "A & B", "x_y", "# 1"})
    void orAreNone(String text) {
        assertThat(facts.look(text, Column.text("name")).problems()).isEmpty();
    }

    @Test
    void lettersThatCannotBeSeenAreNoPartOfAKey() {
        TableFormat others = TableFormat.required("others.csv")
                .columns(
                        Column.id("id"),
                        Column.reference("fact", Facts.FORMAT),
                        Column.references("facts", Facts.FORMAT));
        write(folder.resolve("facts.csv"), "id,name\nhiyoshi\u200B,日吉\n\u200Eb,x\nc,y\n");
        Facts.Read read = facts.read(
                others, "id,fact,facts\n\uFEFFx,hiyoshi,b;hiyoshi\u200B\ny\u00A0,hiyoshi\u2060,c\n".getBytes(UTF_8));
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows())
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactly("x hiyoshi", "y hiyoshi");
        assertThat(facts.read("id,name\na,1\na\u200B,2\n").problems())
                .containsExactly(
                        "facts.csv, line 3, column id: found \"a\", expected no second row for a, which line 2 has already");
    }

    @Test
    void headingsAndWordsAreReadAsPeopleTypeThem() {
        WordList<String> list = WordList.of("printed-form-kind", Map.of("variant", "v", "erratum", "e"));
        TableFormat format = TableFormat.required("facts.csv").columns(Column.id("id"), Column.word("kind", list));
        assertThat(facts.read(format, "\u2068ＩＤ\u2069,種\u200B類\na,異表記\u200B\nb,\u200EVariant\nc, 誤⼞\n".getBytes(UTF_8))
                        .problems())
                .singleElement()
                .asString()
                .startsWith("facts.csv, line 4, column 種");
    }

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

    @ParameterizedTest
    @CsvSource({"2021-2025", "2021～2025", "2021―2025"})
    void aSpanIsSuggestedWholeWhereOneMayStand(String typed) {
        assertThat(facts.look(typed, Column.fiscalYears("name")).suggestions()).containsExactly("令和3年度～令和7年度");
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

    /** Whatever it is called: its headings are those of a table that is there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "needs_R8.csv",
                "needs_確認済.csv",
                "needs最新.csv",
                "needs2.csv",
                "【修正】needs.csv",
                "ニーズ.csv",
                "needs.txt",
                "needs copy 2.csv",
                "needs.csv.txt"
            })
    void aFileWithTheHeadingsOfATableThatIsThereIsItsCopy(String copy) throws IOException {
        MadeUpCity.writeTo(folder);
        Files.copy(folder.resolve("actor-marks.csv"), folder.resolve(copy.replace("needs", "actor-marks")));
        assertThat(check()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(TableProblems.FILE_COPY);
            assertThat(problem.arguments()).startsWith("actor-marks.csv");
            assertThat(problem.suggestions()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"actor-marks.csv.txt, ''", "actor-marks.txt, ''", "マーク.csv, '主体のマーク一覧,,,,\n'"})
    void aTableUnderAnotherNameIsAnErrorThoughMoreStandsAboveIt(String name, String above) throws IOException {
        MadeUpCity.writeTo(folder);
        String table = Files.readString(folder.resolve("actor-marks.csv"));
        Files.delete(folder.resolve("actor-marks.csv"));
        write(folder.resolve(name), above.replace("\\n", "\n") + table);
        assertThat(check()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(TableProblems.FILE_MISNAMED);
            assertThat(problem.suggestions()).containsExactly("actor-marks.csv");
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
    void aWorkbookIsNoZipOfTablesAndDeepTablesAreNoneOfAFolder() throws IOException {
        assertThat(refusal(zip(UTF_8, Map.of("[Content_Types].xml", new byte[1], "xl/workbook.xml", new byte[1]))))
                .isEqualTo("the zip file：表のzipファイルではなくExcelのブックです。Excelで開き、シートを「CSV UTF-8」で保存してください");
        assertThat(refusal(zip(UTF_8, Map.of("a/b/needs.csv", new byte[1]))))
                .isEqualTo("the zip file：表は、zipファイルのいちばん上か、1つのフォルダーに入れてください。「a/b/needs.csv」のように深い場所にあります");
    }

    @Test
    void aZipIsRefusedInTheReadersLanguage() throws IOException {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i <= 1000; i++) {
            many.put("t" + i + ".csv", new byte[0]);
        }
        assertThat(List.of(
                        refusal("id,name\n".getBytes(UTF_8)),
                        refusal(zip(UTF_8, Map.of())),
                        refusal(Arrays.copyOf(zip(UTF_8, Map.of("a.csv", new byte[999])), 40)),
                        refusal(zip(UTF_8, Map.of("../a.csv", new byte[1]))),
                        refusal(zip(UTF_8, many)),
                        refusal(zip(UTF_8, Map.of("a.csv", new byte[1], "./a.csv", new byte[1])))))
                .containsExactly(
                        NO_ZIP,
                        NO_ZIP,
                        NO_ZIP,
                        "the zip file：表のzipファイルを指定してください。中の「../a.csv」という名前は、zipファイルの外を指しています",
                        "the zip file：表のzipファイルを指定してください。中のファイルが1000個を超えています",
                        "the zip file：表のzipファイルを指定してください。中に「a.csv」という名前のファイルが2つあります");
    }

    private static final String NO_ZIP = "the zip file：表のzipファイルを指定してください。zipファイルでないか、空か、壊れているか、パスワードがかかっています";

    private static String refusal(byte[] bytes) {
        return catchThrowableOfType(InvalidTablesException.class, () -> TableSource.zip(bytes))
                .problems()
                .get(0)
                .message(Locale.JAPANESE);
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
