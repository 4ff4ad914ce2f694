package jp.kurume.plan.districts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import jp.kurume.plan.interchange.Day;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * That an office serves a district in a field of consultation (担当), what that rests on, and which others it may be.
 *
 * <p>A district may have several in a field: offices that divide it, branches, offices for some people or some days. For what
 * of the district this one is there says its {@linkplain #remit() remit}.
 *
 * <p>Whoever shows an inferred assignment to a resident shows the alternatives and {@link
 * jp.kurume.plan.districts.routing.Route#fallback()} with it, as {@link jp.kurume.plan.districts.routing.Route#toString()} does.
 *
 * <p>In JSON the parts of its remit stand beside the others; what limits nothing is left out.
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
 * @param remit for which part of the district it is, in what role, for whom, and on which days
 */
@JsonRootName("assignment")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Value.Builder
public record Assignment(
        SchoolDistrict district,
        ConsultationField field,
        Office office,
        Basis basis,
        List<Office> alternatives,
        Citation citation,
        @JsonIgnore Remit remit)
        implements RouteRow, WithAssignment {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if an office that is not inferred has alternatives, an alternative is given
     *     twice or is the office itself, a basis that is a reading has no reason, or a printed office has one
     */
    public Assignment {
        Objects.requireNonNull(alternatives, "alternatives");
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(remit, "remit");
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
        Set<String> named = new HashSet<>(Set.of(office.id()));
        for (Office alternative : alternatives) {
            if (!named.add(alternative.id())) {
                throw refusal(district, field, "names " + alternative.id() + " twice");
            }
        }
    }

    /**
     * The assignment of the main office for everybody in the whole district.
     *
     * @param district the district
     * @param field the field
     * @param office the office
     * @param basis what that rests on
     * @param alternatives the other offices it may be
     * @param citation where it is printed, or why it is read so
     * @throws IllegalArgumentException as the constructor of all parts does
     */
    public Assignment(
            SchoolDistrict district,
            ConsultationField field,
            Office office,
            Basis basis,
            List<Office> alternatives,
            Citation citation) {
        this(district, field, office, basis, alternatives, citation, Remit.PLAIN);
    }

    @JsonCreator
    static Assignment fromJson(
            @JsonProperty("district") SchoolDistrict district,
            @JsonProperty("field") ConsultationField field,
            @JsonProperty("office") Office office,
            @JsonProperty("basis") Basis basis,
            @JsonProperty("alternatives") List<Office> alternatives,
            @JsonProperty("citation") Citation citation,
            @JsonProperty("part") @SinceVersion(2) @Nullable String part,
            @JsonProperty("role") @SinceVersion(2) @Nullable OfficeRole role,
            @JsonProperty("forWhom") @SinceVersion(2) @Nullable String forWhom,
            @JsonProperty("from") @SinceVersion(2) @Nullable Day from,
            @JsonProperty("to") @SinceVersion(2) @Nullable Day to) {
        return new Assignment(
                district,
                field,
                office,
                basis,
                alternatives,
                citation,
                new RemitInJson(part, role, forWhom, from, to).remit());
    }

    @JsonProperty("part")
    @Nullable
    String partInJson() {
        return RemitInJson.of(remit).part();
    }

    @JsonProperty("role")
    @Nullable
    OfficeRole roleInJson() {
        return RemitInJson.of(remit).role();
    }

    @JsonProperty("forWhom")
    @Nullable
    String forWhomInJson() {
        return RemitInJson.of(remit).forWhom();
    }

    @JsonProperty("from")
    @Nullable
    Day fromInJson() {
        return RemitInJson.of(remit).from();
    }

    @JsonProperty("to")
    @Nullable
    Day toInJson() {
        return RemitInJson.of(remit).to();
    }

    @Override
    public <T> T fold(
            Function<? super Assignment, ? extends T> served, Function<? super Unserved, ? extends T> unserved) {
        Objects.requireNonNull(served, "served");
        Objects.requireNonNull(unserved, "unserved");
        return served.apply(this);
    }

    private static IllegalArgumentException refusal(SchoolDistrict district, ConsultationField field, String why) {
        return new IllegalArgumentException("The office of " + district.name() + " for " + field.id() + " " + why);
    }

    /**
     * Prints district, field and office, and marks an inferred one as to be confirmed: {@code 日吉 livelihood:
     * 生活自立支援センター(東部) 0942-30-9113 (要確認: or 生活自立支援センター(西部) 0942-30-9185)}. What limits its remit stands before the
     * office in brackets.
     */
    @Override
    public String toString() {
        String limits = remit.toString();
        return district.name() + " " + field.id() + ": " + (limits.isEmpty() ? "" : "[" + limits + "] ") + office
                + remark();
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
        /** Starts with the remit of a main office for everybody, and no other part set. */
        public Builder() {
            remit(Remit.PLAIN);
        }
    }
}
