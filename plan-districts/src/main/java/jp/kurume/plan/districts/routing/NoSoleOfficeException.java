package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Unserved;
import jp.kurume.plan.problem.HasProblems;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;

/**
 * Says that a district has no one office for everybody in a field: several divide it, residents choose, or there is none. It
 * tells all rows.
 */
public final class NoSoleOfficeException extends NoSuchElementException implements HasProblems {

    private static final long serialVersionUID = 1L;

    private final SchoolDistrict district;
    private final ConsultationField field;
    private final ArrayList<Assignment> assignments;
    private final ArrayList<Unserved> unserved;

    /**
     * Says of which district and field.
     *
     * @param district the district
     * @param field the field
     * @param assignments the rows with an office
     * @param unserved the rows without one
     */
    public NoSoleOfficeException(
            SchoolDistrict district, ConsultationField field, List<Assignment> assignments, List<Unserved> unserved) {
        super("No one office serves everybody of "
                + Objects.requireNonNull(district, "district").name()
                + " in the field " + Objects.requireNonNull(field, "field") + ": "
                + String.join(
                        "; ",
                        rows(
                                Objects.requireNonNull(assignments, "assignments"),
                                Objects.requireNonNull(unserved, "unserved"))));
        this.district = district;
        this.field = field;
        this.assignments = new ArrayList<>(assignments);
        this.unserved = new ArrayList<>(unserved);
    }

    private static List<String> rows(List<Assignment> assignments, List<Unserved> unserved) {
        List<String> rows = new ArrayList<>();
        assignments.forEach(assignment -> rows.add(assignment.toString()));
        unserved.forEach(none -> rows.add(none.toString()));
        return rows;
    }

    /** {@return the district} */
    public SchoolDistrict district() {
        return district;
    }

    /** {@return the field of consultation} */
    public ConsultationField field() {
        return field;
    }

    /** {@return the rows with an office, in the order of the tables} */
    public List<Assignment> assignments() {
        return List.copyOf(assignments);
    }

    /** {@return the rows without one, in the order of the tables} */
    public List<Unserved> unserved() {
        return List.copyOf(unserved);
    }

    /** One problem, {@link RoutingProblems#NO_SOLE_OFFICE}; it suggests the names of the offices. */
    @Override
    public List<Problem> problems() {
        return List.of(new Problem(
                RoutingProblems.NO_SOLE_OFFICE,
                Place.Property.of("field"),
                field.id(),
                List.of(district.name(), String.join("; ", rows(assignments, unserved))),
                assignments.stream()
                        .map(assignment -> assignment.office().name())
                        .distinct()
                        .toList()));
    }
}
