package jp.kurume.plan.indicators.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a report as one HTML page that needs no other file. */
final class HtmlOutput implements Output {

    private static final String STYLE = style();

    private final HtmlWriter html = new HtmlWriter();
    private final Words words;
    private final SvgOutput svg;

    private int tables;

    HtmlOutput(Words words) {
        this.words = words;
        svg = new SvgOutput(html);
    }

    private static String style() {
        try (InputStream in = HtmlOutput.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("report.css cannot be read", e);
        }
    }

    String write(ReportDocument document) {
        html.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "lang",
                words.language().getLanguage(),
                "xml:lang",
                words.language().getLanguage());
        html.open("head");
        html.open("meta", "charset", "UTF-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        // Nothing is fetched and nothing runs, whatever stands in the data.
        html.open(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        html.raw("\n").leaf("title", document.title().plain());
        html.open("style").raw("\n" + STYLE).close();
        html.close();
        html.open("body");
        html.raw("\n").leaf("a", words.of("skip"), "href", "#main", "class", "skip");
        html.open("header");
        heading(1, document.title());
        facts(document.front());
        html.close();
        List<Section> sections = document.sections();
        contents(sections);
        html.open("main", "id", "main");
        for (int i = 0; i < sections.size(); i++) {
            section(sections.get(i), 2, "section-" + (i + 1));
        }
        html.close();
        html.open("footer");
        paragraph(document.end());
        return html.page();
    }

    private void contents(List<Section> sections) {
        html.open("nav", "aria-labelledby", "contents");
        html.open("h2", "id", "contents").text(words.of("contents")).close();
        html.open("ol");
        for (int i = 0; i < sections.size(); i++) {
            html.open("li").open("a", "href", "#section-" + (i + 1));
            text(sections.get(i).heading());
            html.close().close();
        }
        html.close().close();
    }

    private void section(Section section, int level, String id) {
        html.open("section", "id", id, "aria-labelledby", id + "-heading", "class", "level-" + level);
        html.open("h" + level, "id", id + "-heading");
        text(section.heading());
        html.close();
        section.blocks().forEach(block -> block.writeTo(this));
        for (int i = 0; i < section.sections().size(); i++) {
            section(section.sections().get(i), level + 1, id + "-" + (i + 1));
        }
        html.close();
    }

    private void heading(int level, Text text) {
        html.open("h" + level);
        text(text);
        html.close();
    }

    /** Texts from the data are kept to themselves, so that one from right to left leaves what is around it as it is. */
    void text(Text text) {
        for (Text.Run run : text.runs()) {
            if (!run.quoted()) {
                html.text(run.text());
            } else if (isOfOtherLanguage(run.text())) {
                html.leaf("bdi", run.text(), "lang", words.isJapanese() ? "en" : "ja");
            } else {
                html.leaf("bdi", run.text());
            }
        }
    }

    /** So that a screen reader reads Japanese names in Japanese, and an English reason in a Japanese page in English. */
    private boolean isOfOtherLanguage(String data) {
        boolean japanese = data.codePoints().anyMatch(HtmlOutput::isJapanese);
        return words.isJapanese() ? !japanese && data.indexOf(' ') >= 0 : japanese;
    }

    private static boolean isJapanese(int letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    @Override
    public void paragraph(Text text) {
        html.open("p");
        text(text);
        html.close();
    }

    @Override
    public void items(List<Text> texts) {
        html.open("ul");
        for (Text text : texts) {
            html.open("li");
            text(text);
            html.close();
        }
        html.close();
    }

    @Override
    public void facts(List<Fact> facts) {
        html.open("dl");
        for (Fact fact : facts) {
            html.open("div").open("dt").text(fact.name()).close().open("dd");
            text(fact.text());
            html.close().close();
        }
        html.close();
    }

    /** A table that may be wider than the screen moves by itself, with the keyboard too. */
    @Override
    public void grid(Grid grid) {
        String caption = "table-" + ++tables;
        html.open("div", "class", "wide", "role", "region", "aria-labelledby", caption, "tabindex", "0");
        html.open("table");
        html.open("caption", "id", caption);
        text(grid.caption());
        html.close();
        html.open("thead").open("tr");
        for (Grid.Column column : grid.columns()) {
            html.leaf("th", column.heading(), "scope", "col", "class", column.numeric() ? "number" : "word");
        }
        html.close().close();
        html.open("tbody");
        for (List<Grid.Cell> row : grid.rows()) {
            html.open("tr");
            for (int i = 0; i < row.size(); i++) {
                cell(grid.columns().get(i), row.get(i), i == 0);
            }
            html.close();
        }
        html.close().close().close();
    }

    private void cell(Grid.Column column, Grid.Cell cell, boolean heading) {
        String style = (column.numeric() ? "number" : "word") + (cell.style().isEmpty() ? "" : " " + cell.style());
        if (heading) {
            html.open("th", "scope", "row", "class", style);
        } else {
            html.open("td", "class", style);
        }
        text(cell.text());
        html.close();
    }

    @Override
    public void picture(Chart chart) {
        html.open("figure");
        svg.write(chart);
        html.open("figcaption").text(words.of("chart.legend")).close();
        html.close();
    }
}
