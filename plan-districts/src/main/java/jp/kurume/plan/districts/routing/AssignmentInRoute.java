package jp.kurume.plan.districts.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.OfficeRole;
import jp.kurume.plan.districts.RemitInJson;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.interchange.Day;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.source.Citation;
import org.jspecify.annotations.Nullable;

/** The JSON form of an assignment in a route, which says its district once. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssignmentInRoute(
        ConsultationField field,
        Office office,
        Basis basis,
        List<Office> alternatives,
        Citation citation,
        @SinceVersion(2) @Nullable String part,
        @SinceVersion(2) @Nullable OfficeRole role,
        @SinceVersion(2) @Nullable String forWhom,
        @SinceVersion(2) @Nullable Day from,
        @SinceVersion(2) @Nullable Day to) {

    static AssignmentInRoute of(Assignment assignment) {
        RemitInJson remit = RemitInJson.of(assignment.remit());
        return new AssignmentInRoute(
                assignment.field(),
                assignment.office(),
                assignment.basis(),
                assignment.alternatives(),
                assignment.citation(),
                remit.part(),
                remit.role(),
                remit.forWhom(),
                remit.from(),
                remit.to());
    }

    Assignment to(SchoolDistrict district) {
        RemitInJson remit = new RemitInJson(part, role, forWhom, from, to);
        return new Assignment(district, field, office, basis, alternatives, citation, remit.remit());
    }
}
