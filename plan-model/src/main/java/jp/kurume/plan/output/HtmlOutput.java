package jp.kurume.plan.output;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.kurume.plan.words.Words;

/** Writes a page as one HTML page that needs no other file, or as a piece of somebody else's. */
final class HtmlOutput {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    /** What data is taken to be written in where it has Japanese letters, and where it is several words without any. */
    private static final String DATA_WITH_KANJI = Locale.JAPANESE.toLanguageTag();

    private static final String DATA_IN_LATIN = Locale.ENGLISH.toLanguageTag();

    /** A page with fewer sections needs no contents. */
    private static final int FEWEST_LISTED = 2;

    private final HtmlWriter html = new HtmlWriter();
    private final Page page;
    private final Words words;
    /** What all ids begin with. */
    private final String prefix;
    /** The level of the title. */
    private final int top;

    private final SvgOutput svg;
    private String heading = "";
    private int tables;

    private HtmlOutput(Page page, String prefix, int top) {
        this.page = page;
        this.prefix = prefix;
        this.top = top;
        words = Words.in(page.language());
        svg = new SvgOutput(html, prefix);
    }

    static String page(Page page) {
        return new HtmlOutput(page, "", 1).wholePage();
    }

    static String fragment(Page page, String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "An id begins with a letter and has letters, digits and hyphens only, not \"" + id + "\"");
        }
        return new HtmlOutput(page, id + "-", 2).article(id);
    }

    private String language() {
        return page.language().toLanguageTag();
    }

    private String wholePage() {
        html.raw("<!DOCTYPE html>");
        html.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language(), "xml:lang", language());
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
        html.raw("\n").leaf("title", page.title().plain());
        html.open("style").raw("\n" + StyleSheet.ofPages()).close();
        html.close();
        html.open("body");
        html.raw("\n").leaf("a", words.say("page.skip"), "href", "#main", "class", "skip");
        head();
        contents();
        html.open("main", "id", "main");
        body();
        html.close();
        end();
        return html.all();
    }

    /** Sectioning content, in which a header and a footer are no landmarks of the host's page. */
    private String article(String id) {
        html.open("article", "id", id, "class", "plan-page", "lang", language());
        head();
        contents();
        body();
        end();
        return html.all().stripLeading();
    }

    private void head() {
        html.open("header");
        if (page.blocks().isEmpty()) {
            html.open("h" + top);
        } else {
            heading = prefix + "title";
            html.open("h" + top, "id", heading);
        }
        text(page.title());
        html.close();
        if (!page.details().isEmpty()) {
            details(new Block.Details(page.details()));
        }
        html.close();
    }

    private void contents() {
        List<Section> sections = page.sections();
        if (sections.size() < FEWEST_LISTED) {
            return;
        }
        html.open("nav", "aria-labelledby", prefix + "contents");
        html.open("h" + (top + 1), "id", prefix + "contents")
                .text(words.say("page.contents"))
                .close();
        html.open("ol");
        for (int i = 0; i < sections.size(); i++) {
            html.open("li").open("a", "href", "#" + prefix + "section-" + (i + 1));
            text(sections.get(i).heading());
            html.close().close();
        }
        html.close().close();
    }

    private void body() {
        page.blocks().forEach(this::block);
        List<Section> sections = page.sections();
        for (int i = 0; i < sections.size(); i++) {
            section(sections.get(i), 2, prefix + "section-" + (i + 1));
        }
    }

    /** The last element, which is closed with everything else. */
    private void end() {
        if (!page.end().isEmpty()) {
            html.open("footer");
            page.end().forEach(this::block);
        }
    }

    private void section(Section section, int level, String id) {
        html.open("section", "id", id, "aria-labelledby", id + "-heading", "class", "level-" + level);
        heading = id + "-heading";
        String element = "h" + Math.min(level + top - 1, 6);
        html.open(element, "id", heading);
        text(section.heading());
        html.close();
        section.blocks().forEach(this::block);
        for (int i = 0; i < section.sections().size(); i++) {
            section(section.sections().get(i), level + 1, id + "-" + (i + 1));
        }
        html.close();
    }

    /** Texts from the data are kept to themselves, so that one from right to left leaves what is around it as it is. */
    private void text(Text text) {
        for (Text.Run run : text.runs()) {
            switch (run.origin()) {
                case WORDS -> html.text(run.text());
                case CODE -> html.leaf("code", run.text());
                case DATA -> data(run.text());
            }
        }
    }

    /**
     * The attribute that lets a screen reader read Japanese names in Japanese, and an English reason on a page of
     * another language in English.
     */
    private void data(String data) {
        String its = languageOf(data);
        if (its.isEmpty() || its.equals(language())) {
            html.leaf("bdi", data);
        } else {
            html.leaf("bdi", data, "lang", its);
        }
    }

    /** Nothing where it may be any language, as a number or a single word may. */
    private static String languageOf(String data) {
        if (data.codePoints().anyMatch(HtmlOutput::isJapaneseLetter)) {
            return DATA_WITH_KANJI;
        }
        return data.indexOf(' ') >= 0 ? DATA_IN_LATIN : "";
    }

    private static boolean isJapaneseLetter(int letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    private void block(Block block) {
        if (block instanceof Block.Folded folded) {
            html.open("details").open("summary");
            text(folded.summary());
            html.close();
            block(folded.block());
            html.close();
            return;
        }
        block.<HtmlOutput>fold(this::paragraph, this::items, this::details, this::grid, this::picture);
    }

    private HtmlOutput paragraph(Block.Paragraph paragraph) {
        html.open("p");
        text(paragraph.text());
        html.close();
        return this;
    }

    private HtmlOutput items(Block.Items items) {
        html.open("ul");
        for (Text text : items.texts()) {
            html.open("li");
            text(text);
            html.close();
        }
        html.close();
        return this;
    }

    private HtmlOutput details(Block.Details details) {
        html.open("dl");
        for (Detail detail : details.details()) {
            html.open("div").open("dt");
            text(detail.name());
            html.close().open("dd");
            text(detail.text());
            html.close().close();
        }
        html.close();
        return this;
    }

    /** A table that may be wider than the screen moves by itself, with the keyboard too. */
    private HtmlOutput grid(Grid grid) {
        boolean captioned = !grid.caption().isEmpty();
        String caption = captioned ? prefix + "table-" + ++tables : heading;
        html.open("div", "class", "wide", "role", "region", "aria-labelledby", caption, "tabindex", "0");
        html.open("table");
        if (captioned) {
            html.open("caption", "id", caption);
            text(grid.caption());
            html.close();
        }
        html.open("thead").open("tr");
        for (Grid.Column column : grid.columns()) {
            html.open("th", "scope", "col", "class", column.numeric() ? "number" : "word");
            text(column.heading());
            html.close();
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
        return this;
    }

    private void cell(Grid.Column column, Grid.Cell cell, boolean first) {
        String style = (column.numeric() ? "number" : "word") + (cell.style().isEmpty() ? "" : " " + cell.style());
        if (first) {
            html.open("th", "scope", "row", "class", style);
        } else {
            html.open("td", "class", style);
        }
        text(cell.text());
        html.close();
    }

    private HtmlOutput picture(Picture picture) {
        // Read and moved with the keyboard, as tables are.
        html.open("figure", "tabindex", "0", "aria-labelledby", svg.nextTitle());
        svg.write(picture);
        html.open("figcaption");
        text(picture.legend());
        html.close().close();
        return this;
    }
}
