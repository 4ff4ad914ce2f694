package jp.kurume.plan.output;

import java.util.List;
import java.util.stream.Stream;
import jp.kurume.plan.syntax.CsvText;

/** Writes a page in the rows of a spreadsheet. */
final class CsvOutput {

    private final StringBuilder out = new StringBuilder(1 << 12);

    byte[] write(Page page) {
        row(page.title());
        if (!page.details().isEmpty()) {
            block(new Block.Details(page.details()));
        }
        page.blocks().forEach(this::block);
        page.sections().forEach(this::section);
        page.end().forEach(this::block);
        return CsvText.file(out);
    }

    private void section(Section section) {
        between();
        row(section.heading());
        section.blocks().forEach(this::block);
        section.sections().forEach(this::section);
    }

    private void between() {
        out.append(CsvText.LINE_END);
    }

    private void row(Text... cells) {
        out.append(CsvText.row(
                Stream.of(cells).map(cell -> Plain.line(cell).strip()).toList()));
    }

    private void block(Block block) {
        between();
        block.<CsvOutput>fold(this::paragraph, this::items, this::details, this::grid, this::picture);
    }

    private CsvOutput paragraph(Block.Paragraph paragraph) {
        row(paragraph.text());
        return this;
    }

    private CsvOutput items(Block.Items items) {
        items.texts().forEach(this::row);
        return this;
    }

    private CsvOutput details(Block.Details details) {
        details.details().forEach(detail -> row(detail.name(), detail.text()));
        return this;
    }

    private CsvOutput grid(Grid grid) {
        if (!grid.caption().isEmpty()) {
            row(grid.caption());
        }
        row(grid.columns().stream().map(Grid.Column::heading).toArray(Text[]::new));
        for (List<Grid.Cell> row : grid.rows()) {
            row(row.stream().map(Grid.Cell::text).toArray(Text[]::new));
        }
        return this;
    }

    private CsvOutput picture(Picture picture) {
        row(picture.description());
        return this;
    }
}
