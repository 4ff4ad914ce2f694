package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.source.Citation;

/** The JSON form of an assignment in a route, which says its district once. */
record AssignmentInRoute(
        ConsultationField field, Office office, Basis basis, List<Office> alternatives, Citation citation) {

    static List<AssignmentInRoute> of(Route route) {
        List<AssignmentInRoute> forms = new ArrayList<>();
        for (Assignment assignment : route.assignments()) {
            forms.add(new AssignmentInRoute(
                    assignment.field(),
                    assignment.office(),
                    assignment.basis(),
                    assignment.alternatives(),
                    assignment.citation()));
        }
        return forms;
    }

    Assignment to(SchoolDistrict district) {
        return new Assignment(district, field, office, basis, alternatives, citation);
    }
}
