package jp.kurume.plan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void linesUpFullWidthText() {
        TextTable table = TextTable.of("校区", "電話").row("日吉", "0942-46-8711").row("西国分", "0942-27-6886");
        assertThat(table).hasToString("""
                        校区    電話
                        ------  ------------
                        日吉    0942-46-8711
                        西国分  0942-27-6886
                        """);
    }

    @Test
    void setsNumbersFlushRight() {
        TextTable table =
                TextTable.of("指標", ">目標", "単位").row("訪問", "250,000", "件").row("割合", "70.0", "%");
        assertThat(table).hasToString("""
                        指標     目標  単位
                        ----  -------  ----
                        訪問  250,000  件
                        割合     70.0  %
                        """);
    }

    @Test
    void mayHaveNoRows() {
        assertThat(TextTable.of("a", ">b")).hasToString("a  b\n-  -\n");
    }

    @Test
    void lineBreaksBecomeSpaces() {
        assertThat(TextTable.of("a").row("x\r\ny\nz\u2028w")).hasToString("a\n-------\nx y z w\n");
    }

    @Test
    void leavesNoBlanksAtTheEndOfALine() {
        assertThat(TextTable.of("a", "b").row("x", "").row("", "longer"))
                .hasToString("a  b\n-  ------\nx\n   longer\n");
    }

    @Test
    void aCallersArrayStaysItsOwn() {
        String[] cells = {"x\ny"};
        TextTable table = TextTable.of("a").row(cells);
        assertThat(cells[0]).isEqualTo("x\ny");
        cells[0] = "changed";
        assertThat(table.toString()).contains("x y");
    }

    @Test
    void refusesNonsense() {
        assertThatIllegalArgumentException().isThrownBy(TextTable::of);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextTable.of("a", "b").row("x"))
                .withMessageContaining("2 columns")
                .withMessageContaining("1 cells");
    }

    /** A bar on both sides of every cell, which must then stand at the same column in every line. */
    @Property(tries = 300)
    void everyColumnStandsAtOneColumnOfTheDisplay(@ForAll("rows") List<List<String>> rows, @ForAll boolean flushRight) {
        TextTable table = TextTable.of("|", flushRight ? ">名前" : "名前", "|", "x", "|");
        for (List<String> row : rows) {
            table = table.row("|", row.get(0), "|", row.get(1), "|");
        }
        List<List<Integer>> bars = new ArrayList<>();
        List<String> lines = table.toString().lines().toList();
        assertThat(lines).hasSize(rows.size() + 2);
        for (String line : lines) {
            if (!line.startsWith("-")) {
                bars.add(barsOf(line));
            }
        }
        assertThat(bars).hasSize(rows.size() + 1);
        assertThat(bars).allSatisfy(at -> assertThat(at).hasSize(3).isEqualTo(bars.get(0)));
        // The rule is exactly as wide as the table.
        assertThat(lines.get(1)).hasSize(bars.get(0).get(2) + 1);
    }

    private static List<Integer> barsOf(String line) {
        List<Integer> bars = new ArrayList<>();
        for (int at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1)) {
            bars.add(widthByHand(line.substring(0, at)));
        }
        return bars;
    }

    @Test
    void inMarkdownColumnsLineUpAndSignsAreEscaped() {
        TextTable table = TextTable.of("校区", ">件").row("日吉", "12").row("a|b*", "3\n4");
        assertThat(table.toMarkdown()).isEqualTo("""
                | 校区   |  件 |
                | ------ | --: |
                | 日吉   |  12 |
                | a\\|b\\* | 3 4 |
                """);
        assertThat(table.toString()).contains("a|b*");
    }

    @Test
    void forASpreadsheetItIsACsvFileThatRunsNothing() {
        TextTable table = TextTable.of("校区", ">差").row("日吉, 篠山", "-1.5").row("=1+1", "a\"b\n");
        assertThat(new String(table.toCsv(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF校区,差\r\n\"日吉, 篠山\",-1.5\r\n'=1+1,\"a\"\"b \"\r\n");
    }

    /** A reader of CSV that is not ours finds the cells. */
    @Property(tries = 300)
    void whatIsWrittenForASpreadsheetIsReadBack(@ForAll("csvRows") List<List<String>> rows) {
        TextTable table = TextTable.of("甲", "乙");
        rows.forEach(row -> table.row(row.get(0), row.get(1)));
        List<List<String>> read =
                CsvReader.builder().ofCsvRecord(new String(table.toCsv(), StandardCharsets.UTF_8).substring(1)).stream()
                        .map(CsvRecord::getFields)
                        .toList();
        assertThat(read).hasSize(rows.size() + 1);
        assertThat(read.subList(1, read.size()))
                .isEqualTo(rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.startsWith("=") || cell.startsWith("@") ? "'" + cell : cell)
                                .toList())
                        .toList());
    }

    @Provide
    Arbitrary<List<List<String>>> csvRows() {
        Arbitrary<String> cell = Arbitraries.of("a", "日", ",", "\"", "=", "@", "'", " ", ";")
                .list()
                .ofMaxSize(5)
                .map(letters -> "x" + String.join("", letters));
        Arbitrary<String> formula = cell.map(text -> "=" + text);
        return Arbitraries.oneOf(cell, formula).list().ofSize(2).list().ofMaxSize(6);
    }

    /** The letters below are wide if and only if they are no ASCII and no half-width kana. */
    private static int widthByHand(String text) {
        return text.codePoints()
                .map(letter -> letter < 0x80 || (letter >= 0xFF61 && letter <= 0xFF9F) ? 1 : 2)
                .sum();
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cell = Arbitraries.of(
                        "a", "09", "-", " ", "日", "吉", "南薫", "みらくる", "ﾐﾗ", "Ａ１", "、", "「」", "𠮷", "😀")
                .list()
                .ofMaxSize(6)
                .map(letters -> String.join("", letters));
        return cell.list().ofSize(2).list().ofMaxSize(8);
    }

    @Property(tries = 100)
    void anyTextFits(@ForAll @Size(max = 5) List<String> cells) {
        TextTable table = TextTable.of("a", ">b");
        for (String text : cells) {
            table = table.row(text, text);
        }
        assertThat(table.toString()).endsWith("\n");
    }
}
