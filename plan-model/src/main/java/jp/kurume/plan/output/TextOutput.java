package jp.kurume.plan.output;

import java.util.List;
import jp.kurume.plan.text.DisplayWidth;
import jp.kurume.plan.text.TextLines;
import jp.kurume.plan.text.TextTable;
import jp.kurume.plan.words.Words;

/**
 * Writes a page as plain text whose columns line up in a fixed-width font. Where that would be wider than the terminal, texts go
 * on in the next line, and a table is written row by row.
 */
final class TextOutput {

    private static final String INDENT = "  ";

    private final Words words;
    private final int columns;
    private final StringBuilder out = new StringBuilder(1 << 12);

    TextOutput(Words words, int columns) {
        this.words = words;
        this.columns = columns;
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
        String plain = Plain.line(text);
        int room = Math.max(1, columns - begin.length());
        List<String> lines = DisplayWidth.of(plain) <= room ? List.of(plain) : TextLines.of(plain, room);
        lines.forEach(line -> out.append(begin).append(line).append('\n'));
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
        TextTable table = table(grid);
        if (table.width() <= columns) {
            out.append('\n').append(table);
        } else {
            grid.rows().forEach(row -> record(grid.columns(), row));
        }
        return this;
    }

    /** A row with a line for each of its cells, below the first of them. */
    private void record(List<Grid.Column> headings, List<Grid.Cell> row) {
        out.append('\n');
        line("", row.get(0).text());
        for (int i = 1; i < row.size(); i++) {
            if (!Plain.line(row.get(i).text()).isBlank()) {
                line(
                        INDENT,
                        Text.say(
                                words,
                                "page.detail",
                                headings.get(i).heading(),
                                row.get(i).text()));
            }
        }
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
