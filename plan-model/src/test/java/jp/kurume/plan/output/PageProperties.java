package jp.kurume.plan.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.kurume.plan.testing.HostileTexts;
import jp.kurume.plan.text.DisplayWidth;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever stands in the data of a page, it is read as text and does nothing else. */
class PageProperties {

    private static final Pattern TAGS = Pattern.compile("<[^<>]*>");

    @Provide
    Arbitrary<String> texts() {
        return HostileTexts.all();
    }

    private static Page page(String data) {
        return new Page.Builder()
                .language(Locale.JAPANESE)
                .title(Text.of("題：").andQuoted(data))
                .addDetails(Detail.of("市", Text.quoted(data)))
                .addBlocks(new Grid(
                        Text.of("表：").andQuoted(data),
                        List.of(Grid.Column.of("数", true), new Grid.Column(Text.quoted(data), false)),
                        List.of(List.of(Grid.Cell.of(Text.quoted(data)), Grid.Cell.of(Text.code(data)))),
                        false))
                .addSections(Section.of(Text.quoted(data), List.of(new Block.Items(List.of(Text.quoted(data))))))
                .addEnd(new Block.Paragraph(Text.quoted(data)))
                .build();
    }

    @Property(tries = 200)
    void asPlainTextItMovesNoCursorAndTakesNoLineMore(@ForAll("texts") String data) {
        String text = page(data).toText();
        assertThat(text.lines()).hasSameSizeAs(page("名").toText().lines().toList());
        assertThat(text).doesNotContainPattern("[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F]");
    }

    /** A terminal of any width shows everything, and nothing beside its edge but a word that nobody breaks. */
    @Property(tries = 200)
    void onATerminalOfAnyWidthNothingIsLost(
            @ForAll("texts") String data, @ForAll @IntRange(min = 1, max = 200) int columns) {
        String narrow = page(data).toText(columns);
        assertThat(narrow).doesNotContainPattern("[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F]");
        String shown = Plain.line(Text.quoted(data)).replaceAll("\\s", "");
        assertThat(narrow.replaceAll("\\s", "")).contains(shown);
        assertThat(page("甲乙 ".repeat(50)).toText(20).lines()).allMatch(line -> DisplayWidth.of(line) <= 20);
    }

    @Property(tries = 200)
    void asHtmlItIsNoElement(@ForAll("texts") String data) {
        String html = page(data).toHtmlFragment("p");
        assertThat(tags(html)).isEqualTo(tags(page("名").toHtmlFragment("p")));
    }

    private static List<String> tags(String html) {
        return TAGS.matcher(html)
                .results()
                .map(tag -> tag.group().replaceAll(" lang=\"(ja|en)\"", ""))
                .toList();
    }

    /** Every row of the spreadsheet is read back with as many cells, and none of them is a formula. */
    @Property(tries = 200)
    void inASpreadsheetItIsNoFormulaAndNoRowMore(@ForAll("texts") String data) {
        List<CsvRecord> rows = rows(page(data));
        List<CsvRecord> tame = rows(page("名"));
        assertThat(rows).hasSameSizeAs(tame);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).getFieldCount()).isEqualTo(tame.get(i).getFieldCount());
            assertThat(rows.get(i).getFields())
                    .noneMatch(cell -> !cell.matches("-\\d+(\\.\\d+)?") && cell.matches("(?s)[=+\\-@＝＋－＠].*"));
        }
    }

    private static List<CsvRecord> rows(Page page) {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new String(page.toCsv(), UTF_8).substring(1))
                .stream()
                .toList();
    }

    @Property(tries = 200)
    void theSamePageGivesTheSameTexts(@ForAll("texts") String data) {
        assertThat(page(data).toHtml()).isEqualTo(page(data).toHtml());
        assertThat(page(data).toMarkdown()).isEqualTo(page(data).toMarkdown());
        assertThat(page(data).toMarkdown().lines())
                .hasSameSizeAs(page("名").toMarkdown().lines().toList());
    }
}
