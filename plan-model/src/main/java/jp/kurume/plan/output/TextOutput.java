package jp.kurume.plan.output;

import java.util.List;
import jp.kurume.plan.text.TextTable;
import jp.kurume.plan.words.Words;

/** Writes a page as plain text whose columns line up in a fixed-width font. */
final class TextOutput {

    private static final String INDENT = "  ";

    private final Words words;
    private final StringBuilder out = new StringBuilder(1 << 12);

    TextOutput(Words words) {
        this.words = words;
    }

    String write(Page page) {
        line("", page.title());
        if (!page.details().isEmpty()) {
            details(new Block.Details(page.details()));
        }
        page.blocks().forEach(this::block);
        page.sections().forEach(this::section);
        page.end().forEach(this::block);
        return out.toString();
    }

    /** A list stands directly below its heading, further to the right. */
    private void section(Section section) {
        out.append('\n');
        line("", section.heading());
        boolean first = true;
        for (Block block : section.blocks()) {
            if (block instanceof Block.Items items) {
                out.append(first ? "" : "\n");
                items.texts().forEach(text -> line(INDENT, text));
            } else {
                block(block);
            }
            first = false;
        }
        section.sections().forEach(this::section);
    }

    private void line(String begin, Text text) {
        out.append(begin).append(Plain.line(text)).append('\n');
    }

    private void block(Block block) {
        block.<TextOutput>fold(this::paragraph, this::items, this::details, this::grid, this::picture);
    }

    private TextOutput paragraph(Block.Paragraph paragraph) {
        out.append('\n');
        line("", paragraph.text());
        return this;
    }

    private TextOutput items(Block.Items items) {
        out.append('\n');
        items.texts().forEach(text -> line("", text));
        return this;
    }

    private TextOutput details(Block.Details details) {
        out.append('\n');
        details.details().forEach(detail -> line("", Text.say(words, "page.detail", detail.name(), detail.text())));
        return this;
    }

    private TextOutput grid(Grid grid) {
        if (!grid.caption().isEmpty()) {
            out.append('\n');
            line("", grid.caption());
        }
        out.append('\n').append(table(grid));
        return this;
    }

    static TextTable table(Grid grid) {
        TextTable table = TextTable.of(
                grid.columns().stream()
                        .map(column -> Plain.line(column.heading()))
                        .toList(),
                grid.columns().stream().map(Grid.Column::numeric).toList());
        for (List<Grid.Cell> row : grid.rows()) {
            table.row(row.stream().map(cell -> Plain.line(cell.text())).toArray(String[]::new));
        }
        return table;
    }

    private TextOutput picture(Picture picture) {
        return paragraph(new Block.Paragraph(picture.description()));
    }
}
