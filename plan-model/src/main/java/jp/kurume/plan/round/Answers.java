package jp.kurume.plan.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.kurume.plan.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** The answers of one kind: what replies fill in, held against one another and against the city's own table. */
final class Answers {

    /** Columns that say who answers and what is cited; answers that differ in nothing else say the same. */
    private static final Set<String> WHO = Set.of("source", "because", "departments", "checked_by", "said_by");

    private final DueKind kind;
    private final TableFormat format;
    private final YearlyRound round;
    private final List<ReplyRow> city;
    private final List<String> compared;
    private final List<ReplyConflict> conflicts = new ArrayList<>();
    private final List<ReplyChange> changes = new ArrayList<>();
    private final Set<Due> answered = new LinkedHashSet<>();

    Answers(DueKind kind, RepliedTables tables, YearlyRound round, Set<ReplyRow> leftOut) {
        this.kind = kind;
        this.round = round;
        format = tables.format(kind);
        city = tables.ofCity(format);
        compared = format.columns().stream()
                .map(column -> column.name())
                .filter(name -> !WHO.contains(name))
                .toList();
        Map<List<String>, List<ReplyRow>> questions = new LinkedHashMap<>();
        List<String> key = questionKey();
        tables.rows(kind).stream()
                .filter(row -> isFilled(kind, row) && !leftOut.contains(row))
                .sorted(Comparator.comparingInt((ReplyRow row) -> order(row))
                        .thenComparing(ReplyRow::from)
                        .thenComparing(ReplyRow::line))
                .forEach(row -> questions
                        .computeIfAbsent(CellMeaning.of(format, row, key), none -> new ArrayList<>())
                        .add(row));
        questions.values().forEach(this::take);
    }

    static boolean isFilled(DueKind kind, ReplyRow row) {
        return kind.answers().stream().anyMatch(column -> !row.text(column).isEmpty());
    }

    /** What tells apart the questions that replies answer: who did it, and a value that is only expected, are questions of their own. */
    private List<String> questionKey() {
        List<String> key = new ArrayList<>(kind.identity());
        if (kind == DueKind.RESULT || kind == DueKind.OBSERVATION) {
            key.addAll(kind.further());
        }
        return key;
    }

    private int order(ReplyRow row) {
        int index = round.dues().indexOf(due(row));
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    /** The question that a row answers; null if it is none of those that are due. */
    private @Nullable Due due(ReplyRow row) {
        return find(kind, format, row, round.dues());
    }

    static @Nullable Due find(DueKind kind, TableFormat format, ReplyRow row, List<Due> dues) {
        List<String> identity = CellMeaning.of(format, row, kind.identity());
        List<Due> asked = dues.stream()
                .filter(due -> due.kind() == kind && identity.equals(given(format, due, kind.identity())))
                .toList();
        List<String> further = CellMeaning.of(format, row, kind.further());
        return asked.stream()
                .filter(due -> further.equals(given(format, due, kind.further())))
                .findFirst()
                .or(() -> asked.stream().findFirst())
                .orElse(null);
    }

    private static List<String> given(TableFormat format, Due due, List<String> columns) {
        return columns.stream()
                .map(name -> CellMeaning.of(format, name, due.given(name)))
                .toList();
    }

    /** Takes the answers to one question, if they are one. */
    private void take(List<ReplyRow> answers) {
        ReplyRow first = answers.get(0);
        List<String> differing = compared.stream()
                .filter(name -> answers.stream()
                        .anyMatch(other -> !CellMeaning.of(format, name, other.text(name))
                                .equals(CellMeaning.of(format, name, first.text(name)))))
                .toList();
        if (!differing.isEmpty()) {
            conflicts.add(new ReplyConflict(answers, differing));
            return;
        }
        Due due = due(first);
        List<String> key = new ArrayList<>(kind.identity());
        key.addAll(kind.further());
        List<String> its = CellMeaning.of(format, first, key);
        List<ReplyRow> there = city.stream()
                .filter(row -> CellMeaning.of(format, row, key).equals(its))
                .toList();
        List<String> others = there.isEmpty() ? List.of() : differing(there.get(0), first);
        if (there.isEmpty()) {
            changes.add(new ReplyChange(first, List.of()));
        } else if (!others.isEmpty()) {
            if (due == null || !isOpen(due)) {
                List<ReplyRow> both = new ArrayList<>(List.of(there.get(0)));
                both.addAll(answers);
                conflicts.add(new ReplyConflict(both, others));
                return;
            }
            changes.add(new ReplyChange(first, List.of(there.get(0))));
        }
        if (due != null) {
            answered.add(due);
        }
    }

    /** In which cells an answer says otherwise than the city's row; an empty cell says nothing. */
    private List<String> differing(ReplyRow own, ReplyRow answer) {
        return compared.stream()
                .filter(name -> !answer.text(name).isEmpty()
                        && !CellMeaning.of(format, name, answer.text(name))
                                .equals(CellMeaning.of(format, name, own.text(name))))
                .toList();
    }

    /** Whether the city's row holds no answer yet, so that one may take its place. */
    private static boolean isOpen(Due due) {
        return due.reason() == DueReason.PLANNED_ONLY
                || due.reason() == DueReason.IN_PREPARATION
                || due.reason() == DueReason.EXPECTED_ONLY;
    }

    List<ReplyConflict> conflicts() {
        return conflicts;
    }

    List<ReplyChange> changes() {
        return changes;
    }

    Set<Due> answered() {
        return answered;
    }

    /** The city's table with the answers in it. */
    MergedTable merged(Locale language) {
        MergedTable merged = new MergedTable(format, language);
        Map<ReplyRow, ReplyRow> replaced = new LinkedHashMap<>();
        changes.forEach(change -> change.replaced().forEach(row -> replaced.put(row, change.row())));
        city.forEach(row -> merged.add(Objects.requireNonNullElse(replaced.get(row), row)));
        changes.stream().filter(change -> change.replaced().isEmpty()).forEach(change -> merged.add(change.row()));
        return merged;
    }

    /** Prints the kind and how many answers there are. */
    @Override
    public String toString() {
        return kind + ": " + changes.size() + " changes, " + conflicts.size() + " conflicts";
    }
}
