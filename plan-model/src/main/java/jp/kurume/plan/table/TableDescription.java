package jp.kurume.plan.table;

import java.util.List;
import java.util.Locale;
import jp.kurume.plan.words.Words;

/**
 * What a table holds, for people: a section of a page.
 *
 * @param format its columns and keys
 * @param example the texts of a row, one per column; none if there is no table to take one from
 */
record TableDescription(TableFormat format, List<String> example) {

    /** With the first of the rows that have most cells filled. */
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

    void describe(StringBuilder page, Locale locale) {
        Words words = Words.in(locale);
        page.append("\n## ").append(file()).append("\n\n");
        page.append(words.say(format.mayBeMissing() ? "tables.optional" : "tables.required"));
        words.find(file() + ".meaning")
                .ifPresent(meaning -> page.append(words.say("tables.gap")).append(meaning));
        if (!format.keys().isEmpty()) {
            page.append(words.say("tables.gap"))
                    .append(words.say("tables.key", String.join("`, `", names(format.keys()))));
        }
        page.append("\n\n").append(words.say("tables.heading")).append("\n|---|---|---|---|---|---|\n");
        for (int i = 0; i < format.columns().size(); i++) {
            Column<?> column = format.columns().get(i);
            page.append("| `").append(column.name()).append("` | ");
            page.append(Headings.in(Locale.JAPANESE, format, column)).append(" | ");
            page.append(words.say("tables.need." + need(column))).append(" | ");
            page.append(escaped(column.type().holds(locale, format))).append(" | ");
            page.append(escaped(meaningWithRule(words, column))).append(" | ");
            page.append(escaped(example(i))).append(" |\n");
        }
        for (Column<?> column : format.columns()) {
            describeWords(page, locale, column);
        }
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

    /** A list of the words that a column may hold, and what each means. */
    private static void describeWords(StringBuilder page, Locale locale, Column<?> column) {
        WordList<?> list = column.type().words();
        if (list == null) {
            return;
        }
        Words words = Words.in(locale);
        page.append('\n').append(words.say("tables.words", column.name())).append("\n\n");
        for (String word : list.names()) {
            page.append("- ")
                    .append(words.say("tables.word", word, list.in(Locale.JAPANESE, word), list.meaning(locale, word)))
                    .append('\n');
        }
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replaceAll("\\R", " ");
    }
}
