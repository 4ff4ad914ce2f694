package jp.kurume.plan.districts.listing;

import java.util.List;
import jp.kurume.plan.text.TextTable;

/**
 * A list as it is set: a title, one table or several, and notes below.
 *
 * @param title the title, in one line
 * @param tables the tables
 * @param notes the notes, each in one line
 */
record Sheet(String title, List<TextTable> tables, List<String> notes) {

    String text() {
        StringBuilder out = new StringBuilder(oneLine(title)).append('\n');
        for (TextTable table : tables) {
            out.append('\n').append(table);
        }
        if (!notes.isEmpty()) {
            out.append('\n');
        }
        for (String note : notes) {
            out.append(oneLine(note)).append('\n');
        }
        return out.toString();
    }

    String markdown() {
        StringBuilder out = new StringBuilder("## ")
                .append(TextTable.escapeMarkdown(oneLine(title)))
                .append('\n');
        for (TextTable table : tables) {
            out.append('\n').append(table.toMarkdown());
        }
        if (!notes.isEmpty()) {
            out.append('\n');
        }
        for (String note : notes) {
            out.append("- ").append(TextTable.escapeMarkdown(oneLine(note))).append('\n');
        }
        return out.toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }
}
