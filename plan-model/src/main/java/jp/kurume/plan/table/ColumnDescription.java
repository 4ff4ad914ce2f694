package jp.kurume.plan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds.
 *
 * @param name its heading in English
 * @param kind what its cells are
 * @param filled whether no cell may be empty
 * @param there whether the file must have the column
 * @param words the words that it may hold, for {@link CellKind#WORD}
 * @param otherWords words that stand in place of what it holds otherwise, such as 調査中 in place of a number
 * @param least the least number, for {@link CellKind#NUMBER}
 * @param most the greatest number
 * @param target the table it refers to
 */
record ColumnDescription(
        String name,
        CellKind kind,
        boolean filled,
        boolean there,
        List<String> words,
        List<String> otherWords,
        @Nullable Integer least,
        @Nullable Integer most,
        @Nullable TableFormat target) {

    /** What its cells hold, in words. */
    String holds(Locale locale) {
        boolean japanese = locale.getLanguage().equals("ja");
        StringBuilder holds = new StringBuilder(kind.in(japanese));
        if (least != null) {
            holds.append(' ').append(least).append('–').append(most);
        }
        if (!words.isEmpty()) {
            holds.append(": ").append(quoted(words));
        }
        if (target != null) {
            holds.append(": `").append(target.file()).append('`');
        }
        if (!otherWords.isEmpty()) {
            holds.append(japanese ? "。または " : "; or ").append(quoted(otherWords));
        }
        return holds.toString();
    }

    private static String quoted(List<String> words) {
        return "`" + String.join("`, `", words) + "`";
    }

    /** A regular expression for its cells; empty where any text may do, or a type says more. */
    String pattern() {
        if (kind.pattern().isEmpty() || otherWords.isEmpty()) {
            return kind.pattern();
        }
        List<String> alternatives = new ArrayList<>();
        for (String word : otherWords) {
            alternatives.add(literal(word));
        }
        alternatives.add(kind.pattern());
        return "(" + String.join("|", alternatives) + ")";
    }

    private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");

    /** In the expressions of every language, which the quotes of Java's are not. */
    private static String literal(String word) {
        return SPECIAL.matcher(word).replaceAll("\\\\$0");
    }
}
