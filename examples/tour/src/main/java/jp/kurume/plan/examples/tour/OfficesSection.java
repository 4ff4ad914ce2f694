package jp.kurume.plan.examples.tour;

import java.util.List;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.text.TextTable;

/** Where a resident of a district turns, field by field; what is inferred says so and names what else it may be. */
record OfficesSection(RoutingTable routing, Route route) {

    @Override
    public String toString() {
        TextTable offices = TextTable.of("分野", "窓口", "電話", "FAX", "確認");
        StringBuilder notes = new StringBuilder();
        for (Assignment assignment : route.assignments()) {
            Office office = assignment.office();
            boolean confirmed = assignment.basis().isConfirmed();
            offices.row(
                    routing.heading(assignment.field()),
                    office.name(),
                    office.telephone().toString(),
                    office.fax().toString(),
                    confirmed ? "" : "要確認");
            if (!confirmed) {
                notes.append("要確認 ")
                        .append(routing.heading(assignment.field()))
                        .append(": 他の候補 ")
                        .append(contacts(assignment.alternatives()))
                        .append("\n  ")
                        .append(assignment.citation())
                        .append('\n');
            }
        }
        return "1. " + route.district().name() + "校区の相談窓口 / Where a resident of "
                + route.district().name() + " turns\n\n" + offices + notes + "相談先がわからないとき: "
                + contacts(List.of(route.fallback())) + "\n";
    }

    private static String contacts(List<Office> offices) {
        return String.join(
                ", ",
                offices.stream()
                        .map(office -> office.name() + " " + office.telephone() + " (FAX " + office.fax() + ")")
                        .toList());
    }
}
