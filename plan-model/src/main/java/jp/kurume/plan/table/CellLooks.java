package jp.kurume.plan.table;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What readers took the cells of tables for, as they read them. */
final class CellLooks {

    private final Map<String, Column> columns = new LinkedHashMap<>();

    /** What a reading remembers, which only one that describes does. */
    static CellLooks remembered(@Nullable CellLooks looks) {
        if (looks == null) {
            throw new IllegalStateException(
                    "Only a reading that describes remembers what was looked for: see describing()");
        }
        return looks;
    }

    /** A look at a cell. */
    void note(String file, String column, long line, CellKind kind) {
        column(file, column).note(line, kind, !kind.mayBeEmpty());
    }

    void noteNumber(String file, String column, long line, int least, int most) {
        Column its = column(file, column);
        its.note(line, CellKind.NUMBER, true);
        its.least = its.least == null ? least : Math.min(its.least, least);
        its.most = its.most == null ? most : Math.max(its.most, most);
    }

    void noteWord(String file, String column, long line, Collection<String> words) {
        Column its = column(file, column);
        its.note(line, CellKind.WORD, !words.contains(""));
        its.words.addAll(words);
        its.words.remove("");
    }

    void noteReference(String file, String column, long line, CellKind kind, TableFormat target) {
        note(file, column, line, kind);
        column(file, column).target = target;
    }

    private Column column(String file, String column) {
        return columns.computeIfAbsent(file + " " + column, name -> new Column());
    }

    /** What a column holds, as far as it was looked at. */
    ColumnDescription describe(TableFormat format, String column, List<TableRow> rows) {
        Column its = column(format.file(), column);
        Set<String> otherWords = new LinkedHashSet<>();
        boolean filled = !rows.isEmpty();
        for (TableRow row : rows) {
            String text = row.textOrEmpty(column);
            filled &= its.filled.contains(row.line());
            if (!text.isEmpty() && its.kind != CellKind.TEXT && !its.looked.contains(row.line())) {
                otherWords.add(text);
            }
        }
        return new ColumnDescription(
                column,
                its.kind,
                filled,
                format.columns().contains(column),
                List.copyOf(its.words),
                List.copyOf(otherWords),
                its.least,
                its.most,
                its.target);
    }

    private static final class Column {
        private CellKind kind = CellKind.TEXT;
        private final Set<Long> looked = new HashSet<>();
        private final Set<Long> filled = new HashSet<>();
        private final Set<String> words = new LinkedHashSet<>();
        private @Nullable Integer least;
        private @Nullable Integer most;
        private @Nullable TableFormat target;

        private void note(long line, CellKind look, boolean required) {
            looked.add(line);
            if (required) {
                filled.add(line);
            }
            kind = look.compareTo(kind) > 0 ? look : kind;
        }
    }
}
