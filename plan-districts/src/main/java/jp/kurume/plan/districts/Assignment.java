package jp.kurume.plan.districts;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * That an office serves a district in a field of consultation (担当), what that rests on, and which others it may be.
 *
 * <p>Whoever shows an inferred assignment to a resident shows the alternatives and {@link
 * jp.kurume.plan.districts.routing.Route#fallback()} with it, as {@link jp.kurume.plan.districts.routing.Route#toString()} does.
 *
 * <p>Immutable and thread-safe.
 *
 * @param district the district
 * @param field the field
 * @param office the office: the best reading there is
 * @param basis what that rests on
 * @param alternatives the other offices it may be; none unless the basis is {@link Basis#INFERRED}
 * @param citation where it is printed; a reading, with the reason, where the basis {@linkplain Basis#isReading() is
 *     one}
 */
@JsonRootName("assignment")
@Value.Builder
public record Assignment(
        SchoolDistrict district,
        ConsultationField field,
        Office office,
        Basis basis,
        List<Office> alternatives,
        Citation citation)
        implements WithAssignment, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if an office that is not inferred has alternatives, an alternative is given
     *     twice or is the office itself, a basis that is a reading has no reason, or a printed office has one
     */
    public Assignment {
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(citation, "citation");
        alternatives = List.copyOf(alternatives);
        if (basis != Basis.INFERRED && !alternatives.isEmpty()) {
            throw refusal(district, field, "is " + basis + " and has alternatives");
        }
        if (basis.isReading() && !citation.isReading()) {
            throw refusal(district, field, "is " + basis + ", but its citation does not say why");
        }
        if (basis == Basis.PRINTED && citation.isReading()) {
            throw refusal(district, field, "is " + basis + ", but its citation is a reading");
        }
        // Ids rather than offices: comparing records for the first time costs a starting process some milliseconds.
        for (int i = 0; i < alternatives.size(); i++) {
            String id = alternatives.get(i).id();
            boolean twice = id.equals(office.id());
            for (int j = 0; j < i; j++) {
                twice |= id.equals(alternatives.get(j).id());
            }
            if (twice) {
                throw refusal(district, field, "names " + id + " twice");
            }
        }
    }

    private static IllegalArgumentException refusal(SchoolDistrict district, ConsultationField field, String why) {
        return new IllegalArgumentException("The office of " + district.name() + " for " + field.id() + " " + why);
    }

    /**
     * Prints district, field and office, and marks an inferred one as to be confirmed: {@code 日吉 livelihood:
     * 生活自立支援センター(東部) 0942-30-9113 (要確認: or 生活自立支援センター(西部) 0942-30-9185)}.
     */
    @Override
    public String toString() {
        return district.name() + " " + field.id() + ": " + office + remark();
    }

    /** What has to be said beside the office wherever it is shown: nothing, or that it is to be confirmed. */
    private String remark() {
        if (basis.isConfirmed()) {
            return "";
        }
        StringBuilder remark = new StringBuilder(" (要確認");
        for (int i = 0; i < alternatives.size(); i++) {
            remark.append(i == 0 ? ": or " : ", or ").append(alternatives.get(i));
        }
        return remark.append(')').toString();
    }

    /** Builds an assignment part by part. */
    public static final class Builder extends AssignmentBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
