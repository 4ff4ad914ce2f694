package jp.kurume.plan.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.text.DamagedText;

/** Finds the cells of a table that a wrong encoding has damaged, so that they are told of as that and as nothing else. */
final class DamagedCells {

    /** More cells than these have one cause, which is told once. */
    private static final int TOLD_SINGLY = 3;

    /** A question that somebody asks, or an address of the web with a query. */
    private static final Pattern QUESTION = Pattern.compile("([^?]*か[?])+[^?]*|.*://.*");

    private final TableReading reading;
    private final Table table;
    private final TableEncoding encoding;
    /** Whether the table may have begun as a copy of bundled ones, and been saved in another encoding since. */
    private final boolean mayBeACopy;

    private final LostLetters lost;
    private final List<Lost> lostCells = new ArrayList<>();
    private final Map<DamagedText.Kind, List<Damaged>> found = new EnumMap<>(DamagedText.Kind.class);

    DamagedCells(TableReading reading, Table table, TableEncoding encoding, boolean mayBeACopy) {
        this.reading = reading;
        this.table = table;
        this.encoding = encoding;
        this.mayBeACopy = mayBeACopy;
        this.lost = new LostLetters(table.format());
    }

    private record Damaged(TableRow row, Column<?> column, DamagedText damage) {}

    /** A cell whose question marks were letters, and what stood there. */
    private record Lost(TableRow row, Column<?> column, String before) {}

    /** Notes what is damaged; no value is read from a cell that can only be. */
    void mark(List<TableRow> rows) {
        for (TableRow row : rows) {
            for (Column<?> column : table.format().columns()) {
                String text = row.text(column);
                Optional<String> before = before(column, text);
                if (before.isPresent()) {
                    lostCells.add(new Lost(row, column, before.get()));
                } else {
                    DamagedText.in(text)
                            .or(() -> saved(text))
                            .ifPresent(damage -> found.computeIfAbsent(damage.kind(), none -> new ArrayList<>())
                                    .add(new Damaged(row, column, damage)));
                }
            }
        }
        lostCells.forEach(one -> one.row().spoil(one.column()));
        if (lostCells.size() > TOLD_SINGLY) {
            noteMany(lostCells.stream()
                    .map(one -> new Damaged(
                            one.row(),
                            one.column(),
                            new DamagedText(DamagedText.Kind.QUESTION_MARKS, one.before(), "")))
                    .toList());
        } else {
            lostCells.forEach(this::noteLost);
        }
        found.forEach((kind, all) -> {
            if (kind.isCertain()) {
                all.forEach(one -> one.row().spoil(one.column()));
            }
            if (kind.isCertain() && all.size() > TOLD_SINGLY) {
                noteMany(all);
            } else {
                all.forEach(one -> note(code(kind), one, List.of(one.damage().evidence())));
            }
        });
    }

    /** Many cells have one cause. */
    private void noteMany(List<Damaged> all) {
        Damaged first = all.get(0);
        note(
                TableProblems.TEXT_DAMAGED,
                first,
                List.of(
                        String.valueOf(all.size()),
                        String.valueOf(first.row().line()),
                        String.valueOf(all.get(all.size() - 1).row().line())));
    }

    /** What stood in a cell where question marks stand now, in the table from which this one began. */
    private Optional<String> before(Column<?> column, String text) {
        return mayBeACopy && text.indexOf('?') >= 0 && Windows31J.isKnown()
                ? lost.before(column, text)
                : Optional.empty();
    }

    private void noteLost(Lost one) {
        String text = one.before();
        reading.add(new Problem(
                TableProblems.TEXT_LOST,
                one.row().place(one.column()),
                one.row().text(one.column()),
                List.of(text),
                List.of(
                        encoding == TableEncoding.WINDOWS_31J
                                ? new Windows31J().written(Windows31J.asMeant(text))
                                : text)));
    }

    /**
     * A question mark in Windows-31J, in which people ask with one of full width, may be what was saved of a letter.
     */
    private Optional<DamagedText> saved(String text) {
        boolean mayBe = encoding == TableEncoding.WINDOWS_31J
                && text.indexOf('?') >= 0
                && !QUESTION.matcher(text).matches();
        return mayBe
                ? Optional.of(new DamagedText(DamagedText.Kind.QUESTION_MARKS_WITHIN, text, ""))
                : Optional.empty();
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
            case HALF_LETTER -> TableProblems.TEXT_REPLACED;
            case SPREADSHEET_ERROR -> TableProblems.TEXT_SPREADSHEET_ERROR;
            case ESCAPED -> TableProblems.TEXT_ESCAPED;
            case QUESTION_MARKS_WITHIN -> TableProblems.TEXT_QUESTION_MARKS_WITHIN;
            case PRIVATE_USE -> TableProblems.TEXT_PRIVATE_USE;
        };
    }
}
