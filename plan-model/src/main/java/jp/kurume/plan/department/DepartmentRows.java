package jp.kurume.plan.department;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.FoldedText;
import jp.kurume.plan.text.SimilarNames;

/**
 * The departments that the rows of {@code departments.csv} name, sound or not, so that a cell which names one is not blamed
 * for its row. Tables of other subjects, in which departments are named, hold their cells against it.
 *
 * <p>Not thread-safe, as the reading is.
 */
public final class DepartmentRows {

    private final Table table;

    /**
     * The departments of a folder.
     *
     * @param reading a reading of it; what is wrong with the table is noted there
     */
    public DepartmentRows(TableReading reading) {
        table = Objects.requireNonNull(reading, "reading").table(DepartmentTables.DEPARTMENTS);
    }

    /** {@return whether there is nothing to hold a name against} */
    public boolean isEmpty() {
        return table.rows().isEmpty() && table.isWhole();
    }

    /** The edition whose departments answer for an edition: itself, or the only one that has some. */
    String editionFor(String edition) {
        Set<String> editions = new LinkedHashSet<>();
        table.rows().forEach(row -> editions.add(row.text(Editions.EDITION)));
        return editions.contains(edition) || editions.size() != 1
                ? edition
                : editions.iterator().next();
    }

    /** The id of the department that a cell names by its id or by one of its names; nothing where that is noted, or cannot be told. */
    Optional<String> find(TableRow row, Column<String> column) {
        return find(row, column, row.text(Editions.EDITION));
    }

    /**
     * The department that a cell names by its id or by one of its names.
     *
     * @param row the row of the cell
     * @param column its column
     * @param edition the id of the edition of the row
     * @return the id of the department; nothing where the cell names none or several, which is noted, or cannot be told
     */
    public Optional<String> find(TableRow row, Column<String> column, String edition) {
        String text = row.text(column);
        Set<String> ids = ids(text, edition);
        if (ids.size() == 1) {
            return Optional.of(ids.iterator().next());
        }
        if (ids.isEmpty() && table.isWhole()) {
            row.problem(column, DepartmentProblems.UNKNOWN, suggestions(text, edition), List.of());
        } else if (!ids.isEmpty()) {
            row.problem(column, DepartmentProblems.AMBIGUOUS, List.copyOf(ids), List.of());
        }
        return Optional.empty();
    }

    /**
     * The departments of an id, or else of a name of today or of former days, among those that answer for an edition.
     *
     * @param text an id or a name, in any width
     * @param edition the id of the edition
     * @return the ids of the departments; none if none is called so
     */
    public Set<String> ids(String text, String edition) {
        String folded = FoldedText.of(text).letters();
        Set<String> named = new LinkedHashSet<>();
        for (TableRow row : rows(edition)) {
            if (row.text(DepartmentTables.ID).equals(text)) {
                return Set.of(text);
            }
            if (FoldedText.of(row.text(DepartmentTables.NAME)).letters().equals(folded)) {
                named.add(row.text(DepartmentTables.ID));
            }
        }
        return Collections.unmodifiableSet(named);
    }

    /**
     * The ids and names that look like a text.
     *
     * @param text a text that is none of them
     * @param edition the id of the edition
     * @return at most two, most alike first
     */
    public List<String> suggestions(String text, String edition) {
        List<String> known = new ArrayList<>();
        for (TableRow row : rows(edition)) {
            known.add(row.text(DepartmentTables.ID));
            known.add(row.text(DepartmentTables.NAME));
        }
        return SimilarNames.closest(text, known, 2);
    }

    private List<TableRow> rows(String edition) {
        String its = editionFor(edition);
        return table.rows().stream()
                .filter(row -> row.text(Editions.EDITION).equals(its))
                .toList();
    }
}
