package jp.kurume.plan.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.kurume.plan.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    private final Facts facts;

    TableWriterTest(@TempDir Path folder) {
        facts = new Facts(folder);
    }

    private static TableWriter writer(TableForm form) {
        return new TableWriter(Facts.FORMAT, form, Locale.ENGLISH);
    }

    private static List<String> problemsOf(TableWriter writer) {
        return catchThrowableOfType(InvalidTablesException.class, writer::bytes).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void lossless() {
        byte[] bytes = writer(TableForm.LOSSLESS)
                .row("a", "久留米", "")
                .row("b", "\"x\", y\nz", "'")
                .bytes();
        assertThat(new String(bytes, UTF_8)).isEqualTo("id,name,because\na,久留米,\nb,\"\"\"x\"\", y\nz\",'\n");
    }

    @Test
    void forSpreadsheets() {
        byte[] bytes = new TableWriter(Facts.FORMAT, TableForm.SPREADSHEET, Locale.JAPANESE)
                .row("a", "久留米", "=1+1")
                .bytes();
        assertThat(new String(bytes, UTF_8)).isEqualTo("\uFEFFID,名称,読み取りの理由\r\na,久留米,'=1+1\r\n");
    }

    @Test
    void inWindows31J() {
        byte[] bytes = writer(TableForm.SPREADSHEET_WINDOWS_31J)
                .row("a", "久留米 p15–23", "+1")
                .bytes();
        assertThat(new String(bytes, Facts.WINDOWS_31J)).isEqualTo("id,name,because\r\na,久留米 p15‐23,'+1\r\n");
        assertThat(facts.read(bytes).soundRows()).containsExactly(List.of("a", "久留米 p15–23", "+1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81 942-46-8711", "-x", "@SUM(A1)", "＝1", "-1+1", "--1", "+1"})
    void whatASpreadsheetWouldRunGetsAnApostrophe(String text) {
        String written = "'" + text;
        assertThat(cell(TableForm.SPREADSHEET, text)).isEqualTo(written);
        assertThat(cell(TableForm.LOSSLESS, text)).isEqualTo(text);
        assertThat(facts.read("id,name\na,\"" + written + "\"\n").soundRows()).containsExactly(List.of("a", text, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.5", "-8", "0942-46-8711", "0120369656", "R8–R12", "地;社", "*", "a=b", "'", "'a"})
    void whatStaysReadable(String text) {
        assertThat(cell(TableForm.SPREADSHEET, text)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(TableForm.class)
    void aTextThatHasSuchAnApostropheGetsOneMore(TableForm form) {
        assertThat(cell(form, "'=1")).isEqualTo("''=1");
        assertThat(cell(form, "''-0.5")).isEqualTo("'''-0.5");
    }

    private static String cell(TableForm form, String text) {
        String file = new String(writer(form).row("a", text, "").bytes(), UTF_8);
        String row = file.lines().skip(1).findFirst().orElseThrow();
        return row.substring("a,".length(), row.length() - ",".length());
    }

    @Test
    void whatCouldNotBeReadBackIsToldTogether() {
        TableWriter writer = writer(TableForm.LOSSLESS)
                .row("a", "b\nc", "")
                .row("", "", "")
                .row(" a", "b　", "x\ud842y")
                .row("c", "d", "e");
        assertThat(problemsOf(writer))
                .containsExactly(
                        "facts.csv, line 4: expected a text in one cell of the row at least, since reading passes over"
                                + " empty rows",
                        "facts.csv, line 5, column id: found \" a\", expected no white space around the text, since"
                                + " reading takes it away",
                        "facts.csv, line 5, column name: found \"b　\", expected no white space around the text, since"
                                + " reading takes it away",
                        "facts.csv, line 5, column because: found \"x[U+D842]y\", expected letters that UTF-8 has, and"
                                + " not U+D842");
        assertThat(writer).hasToString("facts.csv (LOSSLESS, 6 lines)");
    }

    @Test
    void lettersThatWindows31JLacksAreNamed() {
        assertThat(problemsOf(writer(TableForm.SPREADSHEET_WINDOWS_31J)
                        .row("a", "𠮷野家 한", "")
                        .row("b", "ゔé", "")))
                .containsExactly(
                        "facts.csv, line 2, column name: found \"𠮷野家 한\", expected letters that Windows-31J has, and"
                                + " not 𠮷 U+20BB7",
                        "facts.csv, line 2, column name: found \"𠮷野家 한\", expected letters that Windows-31J has, and"
                                + " not 한 U+D55C",
                        "facts.csv, line 3, column name: found \"ゔé\", expected letters that Windows-31J has, and not ゔ"
                                + " U+3094",
                        "facts.csv, line 3, column name: found \"ゔé\", expected letters that Windows-31J has, and not é"
                                + " U+00E9");
    }

    @Test
    void twinsAreWrittenAndNoted() {
        TableWriter writer = writer(TableForm.SPREADSHEET_WINDOWS_31J)
                .row("a", "10〜20〜", "")
                .row("b", "一步", "〜")
                .row("c", "〜", "−8");
        assertThat(facts.read(writer.bytes()).soundRows())
                .containsExactly(List.of("a", "10～20～", ""), List.of("b", "一歩", "～"), List.of("c", "～", "－8"));
        assertThat(writer.notes())
                .extracting(Problem::toString)
                .containsExactly(
                        "facts.csv, line 2, column name: found \"10〜20〜\", written as ～, since Windows-31J does not have 〜"
                                + " U+301C (cells of the table with it: 3)",
                        "facts.csv, line 3, column name: found \"一步\", written as 歩, since Windows-31J does not have 步"
                                + " U+6B65 (cells of the table with it: 1)",
                        "facts.csv, line 4, column because: found \"−8\", written as －, since Windows-31J does not have −"
                                + " U+2212 (cells of the table with it: 1)");
        assertThat(writer(TableForm.SPREADSHEET).row("a", "一步〜", "").notes()).isEmpty();
    }

    /** The pairs that JIS0208.TXT and CP932.TXT of the Unicode Consortium give for one and the same code. */
    @Test
    void everySignThatJisAndWindowsNameDifferently() {
        Map<String, String> pairs =
                Map.of("〜", "～", "−", "－", "‖", "∥", "¢", "￠", "£", "￡", "¬", "￢", "—", "―", "¥", "￥", "‾", "￣");
        pairs.forEach((jis, windows) -> {
            TableWriter writer = writer(TableForm.SPREADSHEET_WINDOWS_31J).row("a", "x" + jis, "");
            assertThat(facts.read(writer.bytes()).soundRows()).containsExactly(List.of("a", "x" + windows, ""));
            assertThat(writer.notes()).hasSize(1);
        });
    }

    @Test
    void aRowHasAsManyCellsAsTheTableColumns() {
        assertThatThrownBy(() -> writer(TableForm.LOSSLESS).row("a", "b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A row of facts.csv has 3 cells, not 2: [id, name, because]");
    }

    @Test
    void aPrintedFormThatWindows31JCannotTellFromTheCanonicalOneIsPassedOver() {
        TableFormat format = PrintedForms.format("forms.csv");
        TableWriter writer = new TableWriter(format, TableForm.SPREADSHEET_WINDOWS_31J, Locale.JAPANESE)
                .row("direction-3.2", "variant", "一步", "一歩", "an old form", "plan p1");
        Facts.Read read = facts.read(format, writer.bytes());
        assertThat(PrintedForms.of(read.table().rows().get(0))).isEmpty();
        // Its source is not there, which is told; that the two forms are one is not the fault of who reads.
        assertThat(read.reading().problems())
                .extracting(Problem::code)
                .containsExactly(
                        TableProblems.ENCODING_FOUND,
                        TableProblems.REFERENCE_IN_LIST,
                        TableProblems.PRINTED_FORM_INDISTINCT);
    }
}
