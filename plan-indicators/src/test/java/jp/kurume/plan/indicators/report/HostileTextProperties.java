package jp.kurume.plan.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kurume.plan.indicators.Unit;
import jp.kurume.plan.syntax.XmlText;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.testing.HostileTexts;
import jp.kurume.plan.text.DamagedText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.w3c.dom.Element;

/** Whatever stands in the data, it is read as text and does nothing else. */
class HostileTextProperties {

    private static final String TAME = "名称";
    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @Provide
    Arbitrary<String> texts() {
        return HostileTexts.all();
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(Locale.JAPANESE, Locale.ENGLISH);
    }

    @Property(tries = 60)
    void inHtml(@ForAll("texts") String text, @ForAll("languages") Locale language) throws Exception {
        HtmlPage page = new HtmlPage(Reports.of(text, "%").toHtml(language));
        assertThat(page.structure())
                .isEqualTo(new HtmlPage(Reports.of(TAME, "%").toHtml(language)).structure());
        assertThat(page.elements("bdi")).extracting(Element::getTextContent).contains(readable(text));
    }

    /** What an XML parser makes of it, too. */
    private static String readable(String text) {
        StringBuilder readable = new StringBuilder();
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(letter -> {
            boolean known = letter == '\t' || letter == '\n' || (letter >= ' ' && !(letter >= 0x7F && letter <= 0x9F));
            boolean character = (letter & 0xFFFE) != 0xFFFE
                    && !(letter >= 0xFDD0 && letter <= 0xFDEF)
                    && !(letter >= 0xD800 && letter <= 0xDFFF);
            readable.appendCodePoint(known && character ? letter : 0xFFFD);
        });
        return readable.toString();
    }

    /** A unit stands in charts, too, and decides which labels have room there; percentages have a page of their own form. */
    @Property(tries = 60)
    void asAUnit(@ForAll("texts") String unit, @ForAll("languages") Locale language) throws Exception {
        HtmlPage page = new HtmlPage(Reports.of(TAME, unit).toHtml(language));
        String plain = new Unit(unit).isPercent() ? "%" : "件";
        HtmlPage tame = new HtmlPage(Reports.of(TAME, plain).toHtml(language));
        assertThat(withoutLabels(page)).isEqualTo(withoutLabels(tame));
    }

    private static List<String> withoutLabels(HtmlPage page) {
        return page.structure().stream()
                .filter(element -> !element.startsWith("text["))
                .toList();
    }

    @Property(tries = 60)
    void inMarkdown(@ForAll("texts") String text, @ForAll("languages") Locale language) {
        Markdown report = new Markdown(Reports.of(text, "%").toMarkdown(language));
        assertThat(report.structure)
                .isEqualTo(new Markdown(Reports.of(TAME, "%").toMarkdown(language)).structure);
        assertThat(report.texts).anySatisfy(all -> assertThat(all).contains(Markdown.withoutBlanks(text)));
    }

    /** The blocks of a text, in their order, and the texts in them. */
    private static final class Markdown {
        private final List<String> structure = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();

        private Markdown(String markdown) {
            MARKDOWN.parse(markdown).accept(new AbstractVisitor() {
                @Override
                protected void visitChildren(Node parent) {
                    structure.add(parent.getClass().getSimpleName());
                    StringBuilder all = new StringBuilder();
                    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                        if (child instanceof Text text) {
                            all.append(text.getLiteral());
                        }
                    }
                    texts.add(withoutBlanks(all.toString()));
                    super.visitChildren(parent);
                }
            });
        }

        private static String withoutBlanks(String text) {
            return readableInXml(text).replaceAll("[\\s\\u2028\\u2029\\u0085]+", "");
        }

        private static String readableInXml(String text) {
            StringBuilder readable = new StringBuilder();
            text.codePoints()
                    .forEach(letter -> readable.appendCodePoint(
                            (letter < ' ' && "\t\n\r".indexOf(letter) < 0)
                                            || (letter >= 0xD800 && letter <= 0xDFFF)
                                            || letter == 0xFFFE
                                            || letter == 0xFFFF
                                    ? 0xFFFD
                                    : letter));
            return readable.toString();
        }
    }

    private static final Column<?> NAME = EvaluationReport.tableFormat().columns().stream()
            .filter(column -> column.name().equals("name"))
            .findFirst()
            .orElseThrow();

    @Property(tries = 50)
    void inATable(@ForAll("texts") String hostile, @ForAll("languages") Locale language) throws Exception {
        String text = whole(hostile);
        for (TableForm form : List.of(TableForm.LOSSLESS, TableForm.SPREADSHEET)) {
            byte[] bytes = Reports.of(text, "%").toCsv(form, language);
            Path folder = Files.createTempDirectory("report");
            Path file = folder.resolve(EvaluationReport.tableFormat().file());
            Files.write(file, bytes);
            Files.writeString(folder.resolve("sources.csv"), "id,title,published\n", StandardCharsets.UTF_8);
            List<TableRow> rows = new TableReading(TableSource.folder(folder))
                    .table(EvaluationReport.tableFormat())
                    .rows();
            assertThat(rows)
                    .hasSize(3)
                    .allSatisfy(row -> assertThat(row.text(NAME))
                            .isEqualTo(XmlText.allowed(text).strip()));
            Files.delete(file);
            Files.delete(folder.resolve("sources.csv"));
            Files.delete(folder);
        }
    }

    /** A cell of a table, quoted or not; a line break within quotes begins no new one. */
    private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*+)\"|([^,\"\r\n]*+))(?:,|\r?\n|$)");

    /** The letters of a text that a table takes: what stands for damage is refused when it is written. */
    private static String whole(String text) {
        String whole = text.codePoints()
                .filter(letter -> switch (Character.getType(letter)) {
                    case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
                    default -> letter != 0xFFFD;
                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return DamagedText.in(whole).isEmpty() && !whole.isBlank() ? whole : "whole";
    }

    /** No spreadsheet takes a cell for a formula. */
    @Property(tries = 50)
    void inASpreadsheet(@ForAll("texts") String hostile) {
        String text = whole(hostile);
        String csv =
                new String(Reports.of(text, "%").toCsv(TableForm.SPREADSHEET, Locale.JAPANESE), StandardCharsets.UTF_8);
        Matcher cells = CELL.matcher(csv.substring(1));
        while (cells.find()) {
            String cell = cells.group(1) == null ? cells.group(2) : cells.group(1);
            assertThat(cell).doesNotMatch("(?s)[=+@＝＋＠].*").doesNotMatch("(?s)[-－]([^0-9].*)?");
        }
        assertThat(cells.hitEnd()).isTrue();
    }
}
