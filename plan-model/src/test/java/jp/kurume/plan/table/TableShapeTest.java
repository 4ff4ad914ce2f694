package jp.kurume.plan.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.source.PrintedForm.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets leave around a table, and the headings that people give it. */
class TableShapeTest {

    private static final List<List<String>> ONE = List.of(List.of("a", "b", ""));

    private final Facts facts;

    TableShapeTest(@TempDir Path folder) {
        facts = new Facts(folder);
    }

    // Rows and columns that hold nothing

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,name\na,b",
                "id,name\r\na,b\r\n",
                "id,name\ra,b\r",
                "\n\nid,name\n\n\na,b\n\n",
                ",,\nid,name,\n,,\na,b,\n,,\n,,\n",
                "id,name\n　, \na,b\n\" \",\"\"\n\"\"\n",
                "id,name,,,\na,b,,,\n",
                "id,name\na,b,,,,\n",
                "id,,name\na,,b\n",
                " id ,　name　\n a ,　b\n",
                "id,name\u2028a,b\u2028",
                "id,name\u2029a,b",
                "id,name\na,b\n\u001A",
            })
    void whatHoldsNothingDoesNotCount(String text) {
        assertThat(facts.read(text).soundRows()).isEqualTo(ONE);
    }

    @Test
    void nothingThatFillsUpTheEndIsToldOnce() {
        assertThat(facts.read("id,name\na,b\n\u0000\u0000\u0000\u0000").problems())
                .singleElement()
                .asString()
                .startsWith("facts.csv, line 3: ")
                .contains("U+0000");
    }

    @Test
    void aTextBelowNoHeading() {
        assertThat(facts.read("id,name,\na,b,\nc,d,e\n").problems())
                .containsExactly("facts.csv, line 3: found \"e\", expected a heading for column 3, or nothing below");
    }

    @Test
    void aTextBesideTheTable() {
        assertThat(facts.read("id,name\na,b,,x\n").problems())
                .containsExactly("facts.csv, line 2: found \"a,b,,x\", expected 2 cells, as in the heading, not 4");
    }

    // Rows that are short

    @Test
    void aRowMayBeShortOfWhatTheWholeFileMayDoWithout() {
        assertThat(facts.read("id,name,because\na,b\n").soundRows()).isEqualTo(ONE);
        assertThat(facts.read("id,name,because,,\na,b\n").soundRows()).isEqualTo(ONE);
    }

    @Test
    void aFileThatWasCutOffIsNotTakenForOneWithShortRows() {
        assertThat(facts.read("id,name,because\na,b,\nc,dddd").problems())
                .containsExactly("facts.csv, line 3: found \"c,dddd\", expected 3 cells, as in the heading, not 2");
    }

    @Test
    void aRowMustNotBeShortOfWhatEveryFileHas() {
        assertThat(facts.read("id,because,name\na,b\n").problems())
                .containsExactly("facts.csv, line 2: found \"a,b\", expected 3 cells, as in the heading, not 2");
    }

    // Headings

    private static final TableFormat SOURCES = TableReading.SOURCES;

    private Facts.Read sources(String text) {
        return facts.read(SOURCES, text.getBytes(UTF_8));
    }

    @Test
    void aTableThatSomebodyElseLaidOutMayHaveOtherColumns() {
        TableFormat own = TableFormat.required("zones.csv")
                .key(Column.id("id"))
                .columns(Column.text("title"), TableReading.PUBLISHED);
        TableFormat among = own.amongOthers();
        byte[] text = "番号,id,備考,名称,published,備考\n1,plan,x,The plan,,y\n".getBytes(UTF_8);
        assertThat(facts.read(among, text).problems()).isEmpty();
        assertThat(facts.read(own, text).problems()).hasSize(2);
        assertThat(facts.read(among, "番号,id\n1,plan\n".getBytes(UTF_8)).problems())
                .hasSize(2)
                .allMatch(problem -> problem.contains("expected a column"));
        assertThat(facts.read(among, "id;title;published\n".getBytes(UTF_8)).problems())
                .singleElement()
                .asString()
                .contains("id;title;published");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,title,published",
                "ID,資料名,公表年月",
                "ＩＤ,Title,公表年月",
                "　id　,\u00A0資料名,ｐｕｂｌｉｓｈｅｄ",
                "iD,資料名 ,PUBLISHED",
                "\u2068ID,資\u200B料名,公 表 年 月",
                "ID,\"資料\n名\",公表年月",
            })
    void headingsInEitherLanguage(String headings) {
        assertThat(sources(headings + "\nplan,The plan,2025-11\n").soundRows())
                .containsExactly(List.of("plan", "The plan", "2025-11"));
    }

    @Test
    void aColumnInBothLanguagesIsThereTwice() {
        assertThat(sources("id,title,資料名,published\n").problems())
                .contains("sources.csv, line 1: found \"資料名\", expected every column once");
    }

    @Test
    void problemsNameTheHeadingThatStandsInTheFile() {
        Facts.Read read = sources("ＩＤ,資料名,公表年月\nplan,,46000x\n");
        assertThat(read.table().rows().get(0).isSound()).isFalse();
        assertThat(read.problems())
                .containsExactly(
                        "sources.csv, line 2, column 資料名: expected a text",
                        "sources.csv, line 2, column 公表年月: found \"46000x\", expected a month such as 2025-11, or"
                                + " nothing where none is printed");
    }

    @Test
    void aJapaneseFileIsAnsweredInItsOwnWords() {
        assertThat(sources("ID,資科名,公表年月\n").problems())
                .containsExactly("sources.csv, line 1: found \"資科名\", expected only the columns ID, 資料名, 公表年月; did you"
                        + " mean 資料名?");
    }

    @Test
    void aJapaneseFileIsToldTheJapaneseWords() {
        TableFormat format = TableFormat.required("forms.csv")
                .columns(Column.text("title"), Column.word("kind", WordList.of("printed-form-kind", Kind.class)));
        assertThat(facts.read(format, "名称,種類\nx,誤植\n".getBytes(UTF_8)).problems())
                .singleElement()
                .asString()
                .contains("expected one of 異表記, 誤記");
        assertThat(facts.read(format, "title,kind\nx,誤植\n".getBytes(UTF_8)).problems())
                .singleElement()
                .asString()
                .contains("expected one of variant, erratum");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id\tname\na\tb\n", "id;name\na;b\n"})
    void tabsAndSemicolonsAreNoCommas(String text) {
        assertThat(facts.read(text).problems())
                .singleElement()
                .asString()
                .endsWith("expected cells separated by commas");
    }

    @Test
    void everyColumnOfAPlanHasAJapaneseHeadingOfItsOwn() {
        for (TableFormat format : Plan.tableFormats()) {
            List<String> japanese = format.columns().stream()
                    .map(column -> Headings.in(Locale.JAPANESE, format, column))
                    .toList();
            assertThat(japanese).as(format.file()).doesNotHaveDuplicates();
            assertThat(String.join("", japanese).replace("ID", "")).doesNotContainPattern("[A-Za-z_]");
            String heading = String.join(",", japanese) + "\n";
            Facts.Read read = facts.read(format, heading.getBytes(UTF_8));
            assertThat(read.soundRows()).isEmpty();
        }
    }

    // Cells that a spreadsheet would run

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81 942", "-x", "@here", "＝SUM(A1)", "'=x", "''@"})
    void oneApostropheBeforeAFormulaIsNoPartOfTheText(String text) {
        assertThat(facts.read("id,name\na,'" + text + "\n").soundRows()).containsExactly(List.of("a", text, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "''", "'a", "'90s", "a'=1", "=1+1"})
    void otherApostrophesAre(String text) {
        assertThat(facts.read("id,name\na," + text + "\n").soundRows()).containsExactly(List.of("a", text, ""));
    }

    // Lists

    @Test
    void aListHasAnEnd() {
        String thousand = "x;".repeat(999) + "x";
        Column<List<String>> texts = Column.texts("name");
        assertThat(facts.look(thousand, texts).value())
                .hasValueSatisfying(read -> assertThat(read).hasSize(1000));
        assertThat(facts.look(thousand + ";x", texts).problems())
                .singleElement()
                .asString()
                .endsWith("expected at most 1000 texts");
        assertThat(facts.look("x;y;", texts).value()).contains(List.of("x", "y"));
    }
}
