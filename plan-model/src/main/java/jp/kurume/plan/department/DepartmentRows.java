package jp.kurume.plan.department;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
 * for its row.
 */
final class DepartmentRows {

    private final Table table;

    DepartmentRows(TableReading reading) {
        table = reading.table(DepartmentTables.DEPARTMENTS);
    }

    /** Whether there is nothing to hold a name against. */
    boolean isEmpty() {
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
        String text = row.text(column);
        Set<String> ids = ids(text, row.text(Editions.EDITION));
        if (ids.size() == 1) {
            return Optional.of(ids.iterator().next());
        }
        if (ids.isEmpty() && table.isWhole()) {
            row.problem(column, DepartmentProblems.UNKNOWN, suggestions(text, row.text(Editions.EDITION)), List.of());
        } else if (!ids.isEmpty()) {
            row.problem(column, DepartmentProblems.AMBIGUOUS, List.copyOf(ids), List.of());
        }
        return Optional.empty();
    }

    /** The departments of an id, or else of a name, among those that answer for an edition. */
    Set<String> ids(String text, String edition) {
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
        return named;
    }

    List<String> suggestions(String text, String edition) {
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
