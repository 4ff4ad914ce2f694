package jp.kurume.plan.districts.routing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.SchoolDistrict;
import org.jspecify.annotations.Nullable;

/**
 * The offices that serve one district: one for each field of consultation, and one for who does not know whom to ask.
 *
 * <pre>{@code
 * Route route = KurumeDistricts.routing().route("日吉校区");
 * route.office(ConsultationField.ELDERLY).telephone();         // 0942-46-8711
 * route.confirmedOffice(ConsultationField.LIVELIHOOD);         // empty: this one is inferred
 * route.assignment(ConsultationField.LIVELIHOOD).citation();   // why it is read so
 * }</pre>
 *
 * <p>In JSON its assignments leave out their district, which it says once.
 *
 * <p>Immutable and thread-safe.
 */
@JsonRootName("route")
public final class Route implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AsOf asOf;
    private final SchoolDistrict district;
    private final List<Assignment> assignments;
    private final Office fallback;
    private final HashMap<String, Assignment> byField = new HashMap<>();

    private Route(AsOf asOf, SchoolDistrict district, List<Assignment> assignments, Office fallback) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.district = Objects.requireNonNull(district, "district");
        this.assignments = List.copyOf(assignments);
        this.fallback = Objects.requireNonNull(fallback, "fallback");
        for (Assignment assignment : this.assignments) {
            String field = assignment.field().id();
            if (byField.put(field, assignment) != null) {
                throw new IllegalArgumentException(
                        "The route of " + district + " has two assignments for the field " + field);
            }
            // Looks at identity first, which is all it takes when the tables are read.
            if (!Objects.equals(assignment.district(), district)) {
                throw new IllegalArgumentException("The route of " + district + " holds an assignment of "
                        + assignment.district() + " for the field " + field);
            }
        }
    }

    /**
     * A route.
     *
     * @param asOf the edition and the date it speaks for
     * @param district the district
     * @param assignments its offices, one per field in the order of the fields
     * @param fallback the office for those who do not know whom to ask
     * @return the route
     * @throws IllegalArgumentException if two assignments are of one field, or one is of another district
     */
    public static Route of(AsOf asOf, SchoolDistrict district, List<Assignment> assignments, Office fallback) {
        return new Route(asOf, district, assignments, fallback);
    }

    @JsonCreator
    static Route fromJson(
            @JsonProperty("asOf") AsOf asOf,
            @JsonProperty("district") SchoolDistrict district,
            @JsonProperty("assignments") List<AssignmentInRoute> assignments,
            @JsonProperty("fallback") Office fallback) {
        List<Assignment> own = new ArrayList<>();
        for (AssignmentInRoute assignment : assignments) {
            own.add(assignment.to(district));
        }
        return of(asOf, district, own, fallback);
    }

    @JsonProperty("assignments")
    List<AssignmentInRoute> assignmentsInJson() {
        return AssignmentInRoute.of(this);
    }

    /**
     * What it speaks for: the edition of the list, and the date for which that holds.
     *
     * @return edition and date, the same as of its routing table
     */
    @JsonProperty("asOf")
    public AsOf asOf() {
        return asOf;
    }

    /**
     * The district.
     *
     * @return the district
     */
    @JsonProperty("district")
    public SchoolDistrict district() {
        return district;
    }

    /**
     * Its offices, and what it rests on that they are.
     *
     * @return the assignments, one per field in the order of the fields
     */
    public List<Assignment> assignments() {
        return assignments;
    }

    /**
     * The office for those who do not know whom to ask (相談先がわからないとき).
     *
     * @return the office
     */
    @JsonProperty("fallback")
    public Office fallback() {
        return fallback;
    }

    /**
     * The assignment of a field.
     *
     * @param field the field
     * @return the assignment
     * @throws UnknownElementException if the routing table has no such field
     */
    public Assignment assignment(ConsultationField field) {
        Assignment assignment = byField.get(field.id());
        if (assignment == null) {
            throw UnknownElementException.of("field of consultation", field.id(), byField.keySet());
        }
        return assignment;
    }

    /**
     * The office for a field by the best reading there is, which may be {@linkplain Basis#INFERRED inferred}: whoever
     * shows it to a resident looks at {@link #assignment} too, or asks for {@link #confirmedOffice}.
     *
     * @param field the field
     * @return the office
     * @throws UnknownElementException if the routing table has no such field
     */
    public Office office(ConsultationField field) {
        return assignment(field).office();
    }

    /**
     * The office for a field if a resident may be told it as certain.
     *
     * @param field the field
     * @return the office, or nothing if it is inferred
     * @throws UnknownElementException if the routing table has no such field
     */
    public Optional<Office> confirmedOffice(ConsultationField field) {
        Assignment assignment = assignment(field);
        return assignment.basis().isConfirmed() ? Optional.of(assignment.office()) : Optional.empty();
    }

    /**
     * Prints the district and its offices by their short names; inferred ones are marked 要確認 with the alternatives. The
     * office for those who do not know whom to ask comes last, and behind it what the route speaks for.
     */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(district().name()).append(": ");
        for (Assignment assignment : assignments()) {
            out.append(assignment.field().id()).append(' ');
            print(assignment.office(), out);
            if (!assignment.basis().isConfirmed()) {
                out.append(" 要確認");
                for (Office alternative : assignment.alternatives()) {
                    out.append(" or ");
                    print(alternative, out);
                }
            }
            out.append("; ");
        }
        out.append("in doubt ");
        print(fallback(), out);
        return out.append(" (").append(asOf()).append(')').toString();
    }

    private static void print(Office office, StringBuilder out) {
        out.append(office.shortName()).append(' ').append(office.telephone());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Route other
                && asOf.equals(other.asOf)
                && district.equals(other.district)
                && assignments.equals(other.assignments)
                && fallback.equals(other.fallback);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, district, assignments, fallback);
    }
}
