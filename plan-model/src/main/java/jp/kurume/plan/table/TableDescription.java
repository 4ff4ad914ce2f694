package jp.kurume.plan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.kurume.plan.output.Block;
import jp.kurume.plan.output.Grid;
import jp.kurume.plan.output.Section;
import jp.kurume.plan.output.Text;
import jp.kurume.plan.words.Words;

/**
 * What a table holds, for people: a section of a page.
 *
 * @param format its columns and keys
 * @param example the texts of a row, one per column; none if there is no table to take one from
 */
record TableDescription(TableFormat format, List<String> example) {

    /** The example is the first of the rows that have most cells filled. */
    static TableDescription of(Table table) {
        List<Column<?>> columns = table.format().columns();
        List<String> fullest = List.of();
        for (TableRow row : table.rows()) {
            List<String> texts = columns.stream().map(row::text).toList();
            if (fullest.isEmpty() || filled(texts) > filled(fullest)) {
                fullest = texts;
            }
        }
        return new TableDescription(table.format(), fullest);
    }

    private static long filled(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).count();
    }

    String file() {
        return format.file();
    }

    /** The name of the table without the ending of its file. */
    String name() {
        return file().replaceFirst("\\.csv$", "");
    }

    /** The text of the example in a column; empty if there is none. */
    String example(int column) {
        return example.isEmpty() ? "" : example.get(column);
    }

    /** What a column means, in one sentence. */
    static String meaning(Words words, TableFormat format, Column<?> column) {
        return words.find(format.file() + "/" + column.name() + ".meaning")
                .or(() -> words.find(column.name() + ".meaning"))
                .orElse("");
    }

    /** The section of the table. */
    Section section(Words words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(about(words)));
        blocks.add(columns(words));
        for (Column<?> column : format.columns()) {
            WordList<?> list = column.type().words();
            if (list != null) {
                blocks.add(new Block.Paragraph(Text.say(words, "tables.words", Text.code(column.name()))));
                blocks.add(new Block.Items(items(words, list)));
            }
        }
        return Section.of(Text.quoted(file()), blocks);
    }

    private Text about(Words words) {
        Text gap = Text.of(words.say("tables.gap"));
        Text about = Text.of(words.say(format.mayBeMissing() ? "tables.optional" : "tables.required"));
        String meaning = words.find(file() + ".meaning").orElse("");
        if (!meaning.isEmpty()) {
            about = about.plus(gap).plus(Text.marked(meaning));
        }
        if (format.keys().isEmpty()) {
            return about;
        }
        List<Text> keys = names(format.keys()).stream().map(Text::code).toList();
        return about.plus(gap).plus(Text.say(words, "tables.key", Text.joined(words.say("holds.comma"), keys)));
    }

    private Grid columns(Words words) {
        List<List<Text>> rows = new ArrayList<>();
        for (int i = 0; i < format.columns().size(); i++) {
            Column<?> column = format.columns().get(i);
            rows.add(List.of(
                    Text.code(column.name()),
                    Text.quoted(Headings.in(Locale.JAPANESE, format, column)),
                    Text.of(words.say("tables.need." + need(column))),
                    Text.marked(column.type().holds(words.language(), format)),
                    Text.marked(meaningWithRule(words, column)),
                    Text.quoted(example(i))));
        }
        return Grid.of(
                Stream.of("column", "japanese", "filled", "holds", "means", "example")
                        .map(heading -> Text.of(words.say("tables.heading." + heading)))
                        .toList(),
                rows);
    }

    private static List<String> names(List<Column<?>> columns) {
        return columns.stream().<String>map(Column::name).toList();
    }

    private static String need(Column<?> column) {
        return switch (column.empty()) {
            case NEVER -> "always";
            case BY_RULE -> column.mayBeLeftOut() ? "by-rule-left-out" : "by-rule";
            case ALWAYS -> column.mayBeLeftOut() ? "left-out" : "never";
        };
    }

    private String meaningWithRule(Words words, Column<?> column) {
        String meaning = meaning(words, format, column);
        return words.find(file() + "/" + column.name() + ".empty")
                .map(rule -> meaning + words.say("tables.gap") + rule)
                .orElse(meaning);
    }

    /** The words that a column may hold, and what each means. */
    private static List<Text> items(Words words, WordList<?> list) {
        return list.names().stream()
                .map(word -> Text.say(
                        words,
                        "tables.word",
                        Text.code(word),
                        Text.quoted(list.in(Locale.JAPANESE, word)),
                        Text.marked(list.meaning(words.language(), word))))
                .toList();
    }
}
