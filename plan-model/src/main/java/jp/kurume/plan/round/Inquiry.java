package jp.kurume.plan.round;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.kurume.plan.source.Source;

/**
 * What one department is asked for a year (照会), or what is due and nobody answers for.
 *
 * <p>Immutable and thread-safe.
 *
 * @param respondent who is asked
 * @param source what the answers are cited as, unless they cite a document of their own
 * @param dues what is due, at least one thing
 */
public record Inquiry(Respondent respondent, Source source, List<Due> dues) implements Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if nothing is due
     */
    public Inquiry {
        Objects.requireNonNull(respondent, "respondent");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(dues, "dues");
        dues = List.copyOf(dues);
        if (dues.isEmpty()) {
            throw new IllegalArgumentException("Nobody is asked for nothing");
        }
    }

    /**
     * The same dues by kind.
     *
     * @return those of each kind that there is, in the order of the kinds
     */
    public Map<DueKind, List<Due>> byKind() {
        Map<DueKind, List<Due>> byKind = new LinkedHashMap<>();
        for (DueKind kind : DueKind.values()) {
            List<Due> its = dues.stream().filter(due -> due.kind() == kind).toList();
            if (!its.isEmpty()) {
                byKind.put(kind, its);
            }
        }
        return byKind;
    }

    /**
     * The cells of the row that answers a question, as far as they are known: those of the question, and who answers, where a
     * department does.
     *
     * @param due a question
     * @return the cells
     */
    public List<DueCell> given(Due due) {
        List<DueCell> cells = new ArrayList<>(due.given());
        String name = respondent.fold(Respondent.OfDepartment::name, () -> "");
        if (!name.isEmpty()) {
            switch (due.kind()) {
                case RESULT -> cells.add(new DueCell("departments", name));
                case CHECK -> cells.add(new DueCell("checked_by", name));
                case CONFIRMATION -> cells.add(new DueCell("said_by", name));
                case OBSERVATION -> {
                    // A table of observations has no column for it.
                }
            }
        }
        if (due.kind() == DueKind.OBSERVATION || due.kind() == DueKind.RESULT) {
            // A citation has a place behind its source: here whose answer it is.
            cells.add(new DueCell("source", source.id() + " " + (name.isEmpty() ? "担当なし" : name)));
        }
        return List.copyOf(cells);
    }

    /**
     * The columns that are asked, of a question that nobody answers for also who answers.
     *
     * @param due a question
     * @return the names of the columns
     */
    public List<String> asked(Due due) {
        List<String> asked = new ArrayList<>(due.asked());
        boolean isKnown = respondent.fold(known -> true, () -> false);
        if (!isKnown && due.kind() == DueKind.CHECK) {
            asked.add("checked_by");
        } else if (!isKnown && due.kind() == DueKind.CONFIRMATION) {
            asked.add("said_by");
        }
        return List.copyOf(asked);
    }

    /** Prints who is asked and for how much. */
    @Override
    public String toString() {
        return respondent + ": " + dues.size() + " due";
    }
}
