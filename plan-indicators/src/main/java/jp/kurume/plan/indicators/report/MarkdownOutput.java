package jp.kurume.plan.indicators.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.kurume.plan.indicators.xml.XmlText;

/** Writes a report as Markdown: CommonMark with the tables of GitHub. Texts from the data are text and nothing else. */
final class MarkdownOutput implements Output {

    /** What would be read as something else than text anywhere in a line. */
    private static final Set<Integer> SPECIAL = Set.of(
            (int) '\\',
            (int) '`',
            (int) '*',
            (int) '_',
            (int) '[',
            (int) ']',
            (int) '#',
            (int) '|',
            (int) '~',
            (int) '!',
            (int) '<',
            (int) '>',
            (int) '&',
            (int) '$');

    private final StringBuilder out = new StringBuilder(1 << 14);

    String write(ReportDocument document) {
        heading(1, document.title());
        facts(document.front());
        document.sections().forEach(section -> section(section, 2));
        paragraph(document.end());
        return out.toString();
    }

    private void section(Section section, int level) {
        heading(level, section.heading());
        section.blocks().forEach(block -> block.writeTo(this));
        section.sections().forEach(inner -> section(inner, level + 1));
    }

    private void heading(int level, Text text) {
        begin();
        out.append("#".repeat(level)).append(' ').append(line(text)).append('\n');
    }

    /** Blocks stand apart by an empty line. */
    private void begin() {
        if (out.length() > 0) {
            out.append('\n');
        }
    }

    @Override
    public void paragraph(Text text) {
        begin();
        out.append(line(text)).append('\n');
    }

    @Override
    public void items(List<Text> texts) {
        begin();
        texts.forEach(text -> out.append("- ").append(line(text)).append('\n'));
    }

    @Override
    public void facts(List<Fact> facts) {
        begin();
        for (Fact fact : facts) {
            out.append("- **")
                    .append(escaped(fact.name()))
                    .append("**: ")
                    .append(inline(fact.text()))
                    .append('\n');
        }
    }

    @Override
    public void grid(Grid grid) {
        paragraph(grid.caption());
        begin();
        List<String> headings = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        for (Grid.Column column : grid.columns()) {
            headings.add(escaped(column.heading()));
            rules.add(column.numeric() ? "---:" : "---");
        }
        row(headings);
        row(rules);
        for (List<Grid.Cell> row : grid.rows()) {
            row(row.stream().map(cell -> inline(cell.text())).toList());
        }
    }

    private void row(List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** The table of the years has its values; Markdown has no place for a picture that is no file of its own. */
    @Override
    public void picture(Chart chart) {
        paragraph(chart.description());
    }

    private static String inline(Text text) {
        return escaped(text.plain());
    }

    /** In one line, and without anything that Markdown would take for more than text. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        boolean[] blank = {true};
        XmlText.allowed(text).codePoints().forEach(letter -> {
            boolean white =
                    letter == ' ' || letter == '\t' || letter == '\n' || letter == '\u2028' || letter == '\u2029';
            if (white && blank[0]) {
                return;
            }
            blank[0] = white;
            if (SPECIAL.contains(letter)) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(white ? ' ' : letter);
        });
        return escaped.toString().stripTrailing();
    }

    /** A text at the beginning of a line, where some letters would begin a list, a rule or an underlined heading. */
    private static String line(Text text) {
        String line = inline(text);
        if (line.isEmpty()) {
            return line;
        }
        int digits = 0;
        while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
            digits++;
        }
        boolean number = digits > 0 && digits < line.length() && ".)".indexOf(line.charAt(digits)) >= 0;
        boolean rule = "+-=".indexOf(line.charAt(0)) >= 0;
        return number || rule ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
    }
}
