package jp.kurume.plan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a table holds.
 *
 * @param format its columns and keys
 * @param columns its columns, in the order of the format
 * @param example the texts of a row, one per column
 */
record TableDescription(TableFormat format, List<ColumnDescription> columns, List<String> example) {

    static TableDescription of(Table table, CellLooks looks) {
        List<ColumnDescription> columns = new ArrayList<>();
        for (String column : table.format().allColumns()) {
            columns.add(looks.describe(table.format(), column, table.rows()));
        }
        return new TableDescription(table.format(), List.copyOf(columns), example(table));
    }

    /** The first of the rows that have most cells filled. */
    private static List<String> example(Table table) {
        List<String> columns = table.format().allColumns();
        List<String> fullest = columns.stream().map(column -> "").toList();
        for (TableRow row : table.rows()) {
            List<String> texts = columns.stream().map(row::textOrEmpty).toList();
            if (filled(texts) > filled(fullest)) {
                fullest = texts;
            }
        }
        return fullest;
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

    void describe(StringBuilder page, Locale locale) {
        boolean japanese = locale.getLanguage().equals("ja");
        page.append("\n## ").append(file()).append("\n\n");
        page.append(
                format.mayBeMissing()
                        ? (japanese ? "任意の表。" : "A city may do without it.")
                        : (japanese ? "必須の表。" : "Every city has it."));
        if (!format.keys().isEmpty()) {
            page.append(japanese ? "行を特定する列: `" : " A row is identified by `")
                    .append(String.join("`, `", format.keys()))
                    .append(japanese ? "`。" : "`.");
        }
        page.append("\n\n");
        page.append(
                japanese
                        ? "| 列 | 見出し | 必須 | 内容 | 例 |\n|---|---|---|---|---|\n"
                        : "| column | Japanese heading | must be filled | holds | example |\n|---|---|---|---|---|\n");
        for (int i = 0; i < columns.size(); i++) {
            ColumnDescription column = columns.get(i);
            page.append("| `").append(column.name()).append("` | ");
            page.append(Headings.in(Locale.JAPANESE, format, column.name())).append(" | ");
            page.append(need(column, japanese)).append(" | ");
            page.append(escaped(column.holds(locale))).append(" | ");
            page.append(escaped(example.get(i))).append(" |\n");
        }
    }

    private static String need(ColumnDescription column, boolean japanese) {
        if (column.filled()) {
            return japanese ? "必須" : "yes";
        }
        return column.there() ? (japanese ? "空欄可" : "no") : (japanese ? "列ごと省略可" : "no; may be left out");
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replaceAll("\\R", " ");
    }
}
