package jp.kurume.plan.districts;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.model.UnknownElementException;
import org.immutables.value.Value;

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
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Route implements Serializable {

    private static final long serialVersionUID = 1L;

    Route() {}

    /**
     * Starts a route, to be built part by part.
     *
     * @return a builder without any part
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The district.
     *
     * @return the district
     */
    public abstract SchoolDistrict district();

    /**
     * Its offices, and what it rests on that they are.
     *
     * @return the assignments, one per field in the order of the fields
     */
    public abstract List<Assignment> assignments();

    /**
     * The office for those who do not know whom to ask (相談先がわからないとき).
     *
     * @return the office
     */
    public abstract Office fallback();

    /**
     * The assignment of a field.
     *
     * @param field the field
     * @return the assignment
     * @throws UnknownElementException if the routing table has no such field
     */
    public Assignment assignment(ConsultationField field) {
        // A loop by index over a handful of fields: quicker than a map, and nothing is allocated.
        List<Assignment> assignments = assignments();
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            if (assignment.field().id().equals(field.id())) {
                return assignment;
            }
        }
        List<String> known = new ArrayList<>();
        for (Assignment assignment : assignments) {
            known.add(assignment.field().id());
        }
        throw new UnknownElementException("field of consultation", field.id(), known);
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
     * Prints the district and its offices by their short names; inferred ones are marked 要確認 with the alternatives, and
     * the office for those who do not know whom to ask comes last.
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
        return out.toString();
    }

    private static void print(Office office, StringBuilder out) {
        out.append(office.shortName()).append(' ').append(office.telephone());
    }

    /** Builds a route part by part. */
    public static final class Builder extends ImmutableRoute.Builder {
        Builder() {}
    }

    /**
     * Keeps the parts consistent.
     *
     * @throws IllegalArgumentException if two assignments are of one field, or one is of another district
     */
    @Value.Check
    protected void check() {
        List<String> fields = new ArrayList<>();
        for (Assignment assignment : assignments()) {
            String field = assignment.field().id();
            if (fields.contains(field)) {
                throw new IllegalArgumentException(
                        "The route of " + district() + " has two assignments for the field " + field);
            }
            fields.add(field);
            // Looks at identity first, which is all it takes when the tables are read.
            if (!Objects.equals(assignment.district(), district())) {
                throw new IllegalArgumentException("The route of " + district() + " holds an assignment of "
                        + assignment.district() + " for the field " + field);
            }
        }
    }
}
