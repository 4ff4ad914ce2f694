package jp.kurume.plan.round;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.department.OwnedElement;

/**
 * One thing that is due for a year (照会事項): a question that a row of a table answers, of which some cells are known and others asked.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what is asked for
 * @param reason why it is asked for
 * @param edition the id of the edition
 * @param nearestFirst what it is about, then what that belongs to: an action item, then its direction; who is in charge of the first
 *     of them that anybody is in charge of answers
 * @param name what it is about in words, such as the name of a measure or the wording of an action item
 * @param given the cells that are known
 * @param asked the columns that are asked
 * @param facts what is known beside it
 */
public record Due(
        DueKind kind,
        DueReason reason,
        String edition,
        List<OwnedElement> nearestFirst,
        String name,
        List<DueCell> given,
        List<String> asked,
        List<DueFact> facts)
        implements Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if it is about nothing, or nothing is asked
     */
    public Due {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(nearestFirst, "nearestFirst");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(facts, "facts");
        nearestFirst = List.copyOf(nearestFirst);
        given = List.copyOf(given);
        asked = List.copyOf(asked);
        facts = List.copyOf(facts);
        if (nearestFirst.isEmpty() || asked.isEmpty()) {
            throw new IllegalArgumentException("A question is about something and asks for something: " + name);
        }
    }

    /**
     * What it is about.
     *
     * @return a measure, an action item, an office or a field
     */
    public OwnedElement element() {
        return nearestFirst.get(0);
    }

    /**
     * What is known of a cell of its row.
     *
     * @param column the name of the column
     * @return the text; empty if it is not known, or nothing stands there
     */
    public String given(String column) {
        Objects.requireNonNull(column, "column");
        return given.stream()
                .filter(cell -> cell.column().equals(column))
                .map(DueCell::text)
                .findFirst()
                .orElse("");
    }

    /**
     * The same with a further fact.
     *
     * @param fact the fact
     * @return the question
     */
    Due with(DueFact fact) {
        List<DueFact> more = new ArrayList<>(facts);
        more.add(fact);
        return new Due(kind, reason, edition, nearestFirst, name, given, asked, more);
    }

    /** Prints what is asked, of what, and why: {@code RESULT 具体的な取組み 1.1-1: PLANNED_ONLY}. */
    @Override
    public String toString() {
        return kind + " " + element() + ": " + reason;
    }
}
