package jp.kurume.plan.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.text.DamagedText;

/** Finds the cells of a table that a wrong encoding has damaged, so that they are told of as that and as nothing else. */
final class DamagedCells {

    /** More cells than these have one cause, which is told once. */
    private static final int TOLD_SINGLY = 3;

    private final TableReading reading;
    private final Table table;
    private final Map<DamagedText.Kind, List<Damaged>> found = new EnumMap<>(DamagedText.Kind.class);

    DamagedCells(TableReading reading, Table table) {
        this.reading = reading;
        this.table = table;
    }

    private record Damaged(TableRow row, Column<?> column, DamagedText damage) {}

    /** Notes what is damaged; no value is read from a cell that can only be. */
    void mark(List<TableRow> rows) {
        for (TableRow row : rows) {
            for (Column<?> column : table.format().columns()) {
                DamagedText.in(row.text(column))
                        .ifPresent(damage -> found.computeIfAbsent(damage.kind(), none -> new ArrayList<>())
                                .add(new Damaged(row, column, damage)));
            }
        }
        found.forEach((kind, all) -> {
            if (kind.isCertain()) {
                all.forEach(one -> one.row().spoil(one.column()));
            }
            if (kind.isCertain() && all.size() > TOLD_SINGLY) {
                Damaged first = all.get(0);
                note(
                        TableProblems.TEXT_DAMAGED,
                        first,
                        List.of(
                                String.valueOf(all.size()),
                                String.valueOf(first.row().line()),
                                String.valueOf(all.get(all.size() - 1).row().line())));
            } else {
                all.forEach(one -> note(code(kind), one, List.of(one.damage().evidence())));
            }
        });
    }

    private void note(ProblemCode code, Damaged one, List<String> arguments) {
        String meant = one.damage().meant();
        reading.add(new Problem(
                code,
                one.row().place(one.column()),
                one.row().text(one.column()),
                arguments,
                meant.isEmpty() || code.equals(TableProblems.TEXT_DAMAGED) ? List.of() : List.of(meant)));
    }

    /** The kind of problem that a damage is. */
    static ProblemCode code(DamagedText.Kind kind) {
        return switch (kind) {
            case REPLACED -> TableProblems.TEXT_REPLACED;
            case CONTROL -> TableProblems.TEXT_CONTROL;
            case QUESTION_MARKS -> TableProblems.TEXT_QUESTION_MARKS;
            case GARBLED -> TableProblems.TEXT_GARBLED;
            case QUESTION_MARKS_WITHIN -> TableProblems.TEXT_QUESTION_MARKS_WITHIN;
            case PRIVATE_USE -> TableProblems.TEXT_PRIVATE_USE;
        };
    }
}
