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
 * That no office serves a district in a field of consultation (窓口なし), and why; or perhaps none, where it is inferred.
 *
 * <p>Residents turn to {@link jp.kurume.plan.districts.routing.Route#fallback()} then. It may be so in a part of the district, for
 * some people or on some days only.
 *
 * <p>In JSON the parts of its remit stand beside the others; what limits nothing is left out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param district the district
 * @param field the field
 * @param basis what it rests on that there is none
 * @param alternatives the offices that it may be after all; none unless the basis is {@link Basis#INFERRED}
 * @param citation where that is printed, with the reason; without one where the city has confirmed it since
 * @param remit for which part of the district that is so, for whom, and on which days
 */
@JsonRootName("unserved")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Value.Builder
public record Unserved(
        SchoolDistrict district,
        ConsultationField field,
        Basis basis,
        List<Office> alternatives,
        Citation citation,
        @JsonIgnore Remit remit)
        implements RouteRow, WithUnserved {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if there is no reason, or there are alternatives although it is not inferred, or one
     *     of them twice
     */
    public Unserved {
        Objects.requireNonNull(alternatives, "alternatives");
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(remit, "remit");
        alternatives = List.copyOf(alternatives);
        if (!citation.isReading() && basis != Basis.CONFIRMED) {
            throw new IllegalArgumentException(
                    "That no office serves " + district.name() + " for " + field.id() + " needs a reason");
        }
        Set<String> named = new HashSet<>();
        if ((!alternatives.isEmpty() && basis != Basis.INFERRED)
                || !alternatives.stream().allMatch(office -> named.add(office.id()))) {
            throw new IllegalArgumentException("That no office serves " + district.name() + " for " + field.id()
                    + " is " + basis + " and has the alternatives " + alternatives);
        }
    }

    @JsonCreator
    static Unserved fromJson(
            @JsonProperty("district") SchoolDistrict district,
            @JsonProperty("field") ConsultationField field,
            @JsonProperty("basis") Basis basis,
            @JsonProperty("alternatives") List<Office> alternatives,
            @JsonProperty("citation") Citation citation,
            @JsonProperty("part") @SinceVersion(2) @Nullable String part,
            @JsonProperty("role") @SinceVersion(2) @Nullable OfficeRole role,
            @JsonProperty("forWhom") @SinceVersion(2) @Nullable String forWhom,
            @JsonProperty("from") @SinceVersion(2) @Nullable Day from,
            @JsonProperty("to") @SinceVersion(2) @Nullable Day to) {
        Remit remit = new RemitInJson(part, role, forWhom, from, to).remit();
        return new Unserved(district, field, basis, alternatives, citation, remit);
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
        return unserved.apply(this);
    }

    /** {@return why no office serves the district; empty where the city has confirmed it without a reason} */
    public String reason() {
        return citation.fold(printed -> "", Citation.Reading::reason);
    }

    /** Prints district and field, and the reason: {@code 北 youth: no office (相談は本庁でのみ行う)}; 要確認 where it is inferred. */
    @Override
    public String toString() {
        String limits = remit.toString();
        return district.name() + " " + field.id() + ": " + (limits.isEmpty() ? "" : "[" + limits + "] ") + "no office"
                + (reason().isEmpty() ? "" : " (" + reason() + ")")
                + (basis.isConfirmed() ? "" : " (要確認" + others() + ")");
    }

    private String others() {
        return alternatives.isEmpty()
                ? ""
                : ": or "
                        + String.join(
                                ", or ",
                                alternatives.stream().map(Office::toString).toList());
    }

    /** Builds one part by part. */
    public static final class Builder extends UnservedBuilder {
        /** Starts with no limits, and no part set. */
        public Builder() {
            remit(Remit.PLAIN);
        }
    }
}
