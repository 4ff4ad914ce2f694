package jp.kurume.plan.indicators.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.ObservationPart;
import jp.kurume.plan.output.Block;
import jp.kurume.plan.output.Grid;
import jp.kurume.plan.output.Text;
import jp.kurume.plan.time.FiscalYear;

/** What was observed of parts (内訳), group by group: the years side by side, and a small chart of the last one. */
final class PartTables {

    /**
     * Where there are more parts than this, a reader looks for one of them or for the greatest: the table stands in the
     * order of their values, too.
     */
    static final int MANY = 12;

    private final EvaluationReport report;
    private final Words words;
    private final Print print;

    PartTables(EvaluationReport report, Words words, Print print) {
        this.report = report;
        this.words = words;
        this.print = print;
    }

    /** The tables and charts of a measure; nothing where no part was observed up to the year of the report. */
    List<Block> of(MeasureReport measureReport) {
        List<Block> blocks = new ArrayList<>();
        Map<String, List<ObservationPart>> groups = new LinkedHashMap<>();
        for (ObservationPart part :
                report.indicators().parts(measureReport.measure().id())) {
            if (!part.year().isAfter(report.year())) {
                groups.computeIfAbsent(part.group(), first -> new ArrayList<>()).add(part);
            }
        }
        groups.forEach((group, parts) -> add(new PartTable(measureReport, group, parts), blocks));
        return blocks;
    }

    private void add(PartTable table, List<Block> blocks) {
        blocks.add(grid(table, table.names(), "parts.caption"));
        if (table.names().size() > MANY) {
            blocks.add(new Block.Folded(
                    Text.of(words.of("parts.by-value", print.year(table.measure(), table.last()))),
                    grid(table, table.namesByValue(), "parts.caption.by-value")));
        } else {
            PartChart.of(table, words, print).ifPresent(blocks::add);
        }
        List<Text> notes = table.parts().stream()
                .filter(part -> !part.note().isEmpty())
                .map(part -> note(table.measure(), part))
                .toList();
        if (!notes.isEmpty()) {
            blocks.add(new Block.Items(notes));
        }
    }

    /** A footnote, with the part and the year that it is on. */
    private Text note(Measure measure, ObservationPart part) {
        return Text.of(words.of("note.footnote"))
                .plus(words.text(
                        "brackets",
                        Text.quoted(part.part())
                                .and(words.of("comma") + print.years(measure, part.firstYear(), part.year()))))
                .and(words.of("colon"))
                .andQuoted(part.note());
    }

    private Grid grid(PartTable table, List<String> names, String caption) {
        boolean isRanked = table.names().size() > MANY;
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(new Grid.Column(Text.quoted(table.group()), false));
        for (FiscalYear year : table.years()) {
            columns.add(Grid.Column.of(print.year(table.measure(), year), true));
        }
        String last = print.year(table.measure(), table.last());
        boolean hasShares = table.hasShares(report.indicators().addition(table.group()));
        boolean isCompared = table.isCompared();
        if (hasShares) {
            columns.add(Grid.Column.of(words.of("parts.share", last), true));
        }
        if (isCompared) {
            columns.add(Grid.Column.of(words.of("parts.difference", last), true));
        }
        if (isRanked) {
            columns.add(Grid.Column.of(words.of("parts.rank", last), true));
        }
        List<List<Grid.Cell>> rows = new ArrayList<>();
        for (String name : names) {
            List<Grid.Cell> row = new ArrayList<>();
            row.add(Grid.Cell.of(Text.quoted(name)));
            for (FiscalYear year : table.years()) {
                row.add(Grid.Cell.of(table.part(name, year)
                        .map(part -> value(table.measure(), part))
                        .orElseGet(() -> Text.of(Print.nothing()))));
            }
            if (hasShares) {
                row.add(Grid.Cell.of(table.share(name).map(print::percent).orElse(Print.nothing())));
            }
            if (isCompared) {
                row.add(Grid.Cell.of(table.difference(name)
                        .map(difference -> print.difference(table.measure(), table.version(), difference))
                        .orElseGet(() -> Text.of(Print.nothing()))));
            }
            if (isRanked) {
                row.add(Grid.Cell.of(table.rank(name).map(Print::count).orElse(Print.nothing())));
            }
            rows.add(row);
        }
        rows.add(whole(table, columns.size()));
        return new Grid(
                words.text(
                        caption,
                        Text.quoted(table.group()),
                        Text.quoted(table.measure().name()),
                        Text.of(last)),
                columns,
                rows,
                false);
    }

    /** The whole, as the measure itself has it. */
    private List<Grid.Cell> whole(PartTable table, int columns) {
        List<Grid.Cell> row = new ArrayList<>();
        row.add(Grid.Cell.of(words.of("parts.whole")));
        for (FiscalYear year : table.years()) {
            row.add(Grid.Cell.of(table.whole(year)
                    .map(observation -> print.observed(table.measure(), observation))
                    .orElseGet(() -> Text.of(Print.nothing()))));
        }
        while (row.size() < columns) {
            row.add(Grid.Cell.of(Print.nothing()));
        }
        return row;
    }

    /** A value and how many answered, or why there is none. */
    private Text value(Measure measure, ObservationPart part) {
        MeasureVersion version = measure.versionAt(part.year());
        return part.observed()
                .<Text>fold(
                        value -> Text.quoted(measure.print(value, version)),
                        reason -> Text.of(words.of("unobserved", reason)))
                .and(part.sampleSize()
                        .<String>fold(
                                size -> words.of(
                                        "brackets", words.of("note.respondents", Print.count(size.respondents()))),
                                () -> ""));
    }
}
