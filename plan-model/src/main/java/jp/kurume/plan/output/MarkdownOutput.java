package jp.kurume.plan.output;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.syntax.MarkdownText;

/** Writes a page as Markdown: CommonMark with the tables of GitHub. Texts from the data are text and nothing else. */
final class MarkdownOutput {

    private static final int DEEPEST = 6;

    private final StringBuilder out = new StringBuilder(1 << 14);

    String write(Page page, int level) {
        heading(level, page.title());
        if (!page.details().isEmpty()) {
            block(new Block.Details(page.details()));
        }
        page.blocks().forEach(this::block);
        page.sections().forEach(section -> section(section, level + 1));
        page.end().forEach(this::block);
        return out.toString();
    }

    private void section(Section section, int level) {
        heading(level, section.heading());
        section.blocks().forEach(this::block);
        section.sections().forEach(inner -> section(inner, level + 1));
    }

    private void heading(int level, Text text) {
        begin();
        out.append("#".repeat(Math.min(level, DEEPEST)))
                .append(' ')
                .append(line(text))
                .append('\n');
    }

    /** Blocks stand apart by an empty line. */
    private void begin() {
        if (out.length() > 0) {
            out.append('\n');
        }
    }

    private void block(Block block) {
        begin();
        block.<MarkdownOutput>fold(this::paragraph, this::items, this::details, this::grid, this::picture);
    }

    private MarkdownOutput paragraph(Block.Paragraph paragraph) {
        out.append(line(paragraph.text())).append('\n');
        return this;
    }

    private MarkdownOutput items(Block.Items items) {
        items.texts().forEach(text -> out.append("- ").append(line(text)).append('\n'));
        return this;
    }

    private MarkdownOutput details(Block.Details details) {
        for (Detail detail : details.details()) {
            out.append("- **").append(inline(detail.name())).append("**: ");
            out.append(inline(detail.text())).append('\n');
        }
        return this;
    }

    private MarkdownOutput grid(Grid grid) {
        if (!grid.caption().isEmpty()) {
            paragraph(new Block.Paragraph(grid.caption()));
            begin();
        }
        if (grid.lined()) {
            out.append(TextOutput.table(grid).toMarkdown());
            return this;
        }
        List<String> headings = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        for (Grid.Column column : grid.columns()) {
            headings.add(inline(column.heading()));
            rules.add(column.numeric() ? "---:" : "---");
        }
        row(headings);
        row(rules);
        for (List<Grid.Cell> row : grid.rows()) {
            row(row.stream().map(cell -> inline(cell.text())).toList());
        }
        return this;
    }

    private void row(List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** The table beside it has its values; Markdown has no place for a picture that is no file of its own. */
    private MarkdownOutput picture(Picture picture) {
        return paragraph(new Block.Paragraph(picture.description()));
    }

    /** What is no code is escaped in one piece, so that blanks that meet become one. */
    private static String inline(Text text) {
        StringBuilder out = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        for (Text.Run run : text.runs()) {
            if (run.origin() == Text.Origin.CODE) {
                out.append(between(plain)).append(MarkdownText.code(run.text()));
                plain.setLength(0);
            } else {
                plain.append(run.text());
            }
        }
        String inline = out.append(between(plain)).toString().stripTrailing();
        return inline.startsWith(" ") ? inline.substring(1) : inline;
    }

    /** Beside code a blank counts, which at the ends of a line would not. */
    private static String between(CharSequence plain) {
        String text = plain.toString();
        String inline = MarkdownText.inline(text);
        String begin = text.startsWith(" ") ? " " : "";
        String end = text.endsWith(" ") && !inline.isEmpty() ? " " : "";
        return begin + inline + end;
    }

    /** A text at the beginning of a line. */
    private static String line(Text text) {
        return MarkdownText.atLineStart(inline(text));
    }
}
