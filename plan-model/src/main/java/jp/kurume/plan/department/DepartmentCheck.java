package jp.kurume.plan.department;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.kurume.plan.check.SubjectCheck;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.text.SimilarNames;

/**
 * Checks the tables of departments and owners, and holds them against what the folder has to be answered for: what an
 * owner's row names has to be there, and what nobody is in charge of is told, kind by kind, in editions that have owners.
 *
 * <p>An action item is answered for if it or its direction is, and a direction if it or all of its action items are.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class DepartmentCheck implements SubjectCheck {

    private static final int MOST_SUGGESTIONS = 2;

    /** Makes one for the service loader. */
    public DepartmentCheck() {}

    @Override
    public String subject() {
        return "department";
    }

    @Override
    public List<TableFormat> tables() {
        return DepartmentTables.formats();
    }

    /** A city need not tell who answers for its plan. */
    @Override
    public boolean isOptional() {
        return true;
    }

    @Override
    public List<Problem> check(TableReading reading) {
        DepartmentReader reader = new DepartmentReader(reading);
        reader.readAll();
        OwnedRows rows = new OwnedRows(reading);
        List<Problem> problems = new ArrayList<>();
        Set<String> editions = new LinkedHashSet<>();
        for (DepartmentReader.Owned owned : reader.owned()) {
            editions.add(owned.edition());
            checkElement(owned, rows, problems);
        }
        for (String edition : editions) {
            checkAnswered(edition, reader.owned(), rows, problems);
        }
        return problems;
    }

    private static void checkElement(DepartmentReader.Owned owned, OwnedRows rows, List<Problem> problems) {
        OwnedElement element = owned.ownership().element();
        Set<String> ids = rows.ids(element.kind(), owned.edition());
        if (rows.knows(element.kind()) && !ids.contains(element.id())) {
            problems.add(new Problem(
                    DepartmentProblems.ELEMENT,
                    owned.row().place(DepartmentTables.ELEMENT),
                    element.id(),
                    List.of(OwnedRows.file(element.kind())),
                    SimilarNames.closest(element.id(), ids, MOST_SUGGESTIONS)));
        }
    }

    private static void checkAnswered(
            String edition, List<DepartmentReader.Owned> owned, OwnedRows rows, List<Problem> problems) {
        Set<OwnedElement> answered = new HashSet<>();
        for (DepartmentReader.Owned one : owned) {
            if (one.edition().equals(edition) && one.ownership().role() == OwnerRole.IN_CHARGE) {
                answered.add(one.ownership().element());
            }
        }
        for (OwnedKind kind : OwnedKind.values()) {
            List<String> left = rows.ids(kind, edition).stream()
                    .filter(id -> !isAnswered(new OwnedElement(kind, id), edition, answered, rows))
                    .toList();
            if (!left.isEmpty()) {
                problems.add(new Problem(
                        DepartmentProblems.unanswered(kind),
                        new Place.WholeTable(DepartmentTables.OWNERS.file()),
                        "",
                        List.of(String.valueOf(left.size()), Excerpt.of(left)),
                        List.of()));
            }
        }
    }

    private static boolean isAnswered(
            OwnedElement element, String edition, Set<OwnedElement> answered, OwnedRows rows) {
        if (answered.contains(element)) {
            return true;
        }
        return switch (element.kind()) {
            case ACTION -> answered.contains(OwnedElement.direction(OwnedRows.directionOf(element.id())));
            case DIRECTION -> {
                List<String> actions = rows.actionsOf(element.id(), edition);
                yield !actions.isEmpty()
                        && actions.stream().map(OwnedElement::action).allMatch(answered::contains);
            }
            case MEASURE, OFFICE, FIELD -> false;
        };
    }

    /** Prints the subject. */
    @Override
    public String toString() {
        return "check of the subject " + subject();
    }
}
