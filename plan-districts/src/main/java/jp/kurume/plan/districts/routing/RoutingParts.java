package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Assurance;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.FieldWord;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Unserved;
import jp.kurume.plan.problem.Problem;

/** Whether the parts of a routing table go together. */
final class RoutingParts {

    private final RoutingTable table;
    private final Set<String> ids = new HashSet<>();
    private final List<String> fields;

    RoutingParts(RoutingTable table) {
        this.table = table;
        this.fields =
                table.columns().stream().map(column -> column.field().id()).toList();
    }

    /**
     * Refuses parts that do not.
     *
     * @throws IllegalArgumentException with the first thing that is wrong
     */
    void check() {
        for (FieldColumn column : table.columns()) {
            distinct("field", column.field().id());
        }
        for (FieldWord word : table.fieldWords()) {
            if (!fields.contains(word.field().id())) {
                throw new IllegalArgumentException("The word " + word + " points to a field that the table has not");
            }
        }
        for (Office office : table.offices()) {
            distinct("office", office.id());
        }
        table.assurances().forEach(this::checkElement);
        own(table.fallback());
        if (table.fallback().findTelephone().isEmpty()) {
            throw new IllegalArgumentException("The office for those who do not know whom to ask needs a telephone: "
                    + table.fallback().name());
        }
        AsOf asOf = RoutingTable.asOf(table.edition(), table.corrections());
        for (Route route : table.routes()) {
            distinct("district", route.district().id());
            if (!route.asOf().equals(asOf)) {
                throw new IllegalArgumentException("The route of " + route.district() + " speaks for " + route.asOf()
                        + ", but its table for " + asOf);
            }
            check(route);
        }
        DistrictNamesakes.alike(table.districts()).ifPresent(two -> {
            throw new CollidingDistrictNamesException(two.get(0), two.get(1));
        });
        checkSuccessions();
    }

    private void checkElement(Assurance assurance) {
        String element = assurance.element();
        boolean isThere = switch (assurance.kind()) {
            case OFFICE, TELEPHONE, FAX -> table.officesById().containsKey(element);
            case FIELD -> fields.contains(element);
            case ASSIGNMENT -> isOfDistrict(element);
        };
        if (!isThere) {
            throw new IllegalArgumentException("The check " + assurance + " is of nothing in the table");
        }
    }

    private boolean isOfDistrict(String element) {
        return table.districts().stream()
                .map(district -> district.id() + " ")
                .anyMatch(district ->
                        element.startsWith(district) && fields.contains(element.substring(district.length())));
    }

    private void check(Route route) {
        for (Assignment assignment : route.assignments()) {
            own(assignment.office());
            assignment.alternatives().forEach(this::own);
        }
        for (Unserved none : route.unserved()) {
            none.alternatives().forEach(this::own);
        }
        boolean isComplete = table.fields().stream().allMatch(route::isCovered)
                && route.fallback().equals(table.fallback())
                && isInOrder(route.assignments().stream()
                        .map(Assignment::field)
                        .map(ConsultationField::id)
                        .toList())
                && isInOrder(route.unserved().stream()
                        .map(Unserved::field)
                        .map(ConsultationField::id)
                        .toList());
        if (!isComplete) {
            throw new IllegalArgumentException("The route of " + route.district()
                    + " does not hold one assignment for every field of the table or more, in their order, or why there is"
                    + " none, and its fallback");
        }
    }

    /** Whether rows are of fields of the table, and in their order. */
    private boolean isInOrder(List<String> ofRows) {
        int last = 0;
        for (String field : ofRows) {
            int place = fields.indexOf(field);
            if (place < last) {
                return false;
            }
            last = place;
        }
        return true;
    }

    private void checkSuccessions() {
        Set<String> current = new HashSet<>();
        for (SchoolDistrict district : table.districts()) {
            current.add(district.id());
        }
        List<Problem> problems = new ArrayList<>();
        for (Successions.Fault fault : new Successions(table.successions(), current).faults(table.districts())) {
            problems.add(fault.problem());
        }
        if (!problems.isEmpty()) {
            throw new InvalidRoutingException("the successions of districts", problems);
        }
    }

    private void distinct(String kind, String id) {
        if (!ids.add(kind + " " + id)) {
            throw new IllegalArgumentException("A routing table cannot have two elements " + kind + " " + id);
        }
    }

    private void own(Office office) {
        if (!office.equals(table.officesById().get(office.id()))) {
            throw new IllegalArgumentException("The office " + office + " is not among the table's own");
        }
    }
}
