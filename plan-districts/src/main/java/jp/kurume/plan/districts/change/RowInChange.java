package jp.kurume.plan.districts.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.OfficeRole;
import jp.kurume.plan.districts.RemitInJson;
import jp.kurume.plan.districts.RouteRow;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Unserved;
import jp.kurume.plan.interchange.Day;
import jp.kurume.plan.interchange.MayBeLeftOut;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.source.Citation;
import org.jspecify.annotations.Nullable;

/** The JSON form of a row in a change, which leaves out the office where none serves. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RowInChange(
        SchoolDistrict district,
        ConsultationField field,
        @MayBeLeftOut @Nullable Office office,
        Basis basis,
        List<Office> alternatives,
        Citation citation,
        @SinceVersion(2) @Nullable String part,
        @SinceVersion(2) @Nullable OfficeRole role,
        @SinceVersion(2) @Nullable String forWhom,
        @SinceVersion(2) @Nullable Day from,
        @SinceVersion(2) @Nullable Day to) {

    static RowInChange of(RouteRow row) {
        RemitInJson remit = RemitInJson.of(row.remit());
        return new RowInChange(
                row.district(),
                row.field(),
                row.serving().orElse(null),
                row.basis(),
                row.alternatives(),
                row.citation(),
                remit.part(),
                remit.role(),
                remit.forWhom(),
                remit.from(),
                remit.to());
    }

    RouteRow row() {
        RemitInJson remit = new RemitInJson(part, role, forWhom, from, to);
        return office == null
                ? new Unserved(district, field, basis, alternatives, citation, remit.remit())
                : new Assignment(district, field, office, basis, alternatives, citation, remit.remit());
    }
}
