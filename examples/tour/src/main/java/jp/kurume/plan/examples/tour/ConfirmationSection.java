package jp.kurume.plan.examples.tour;

import java.util.List;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.routing.RoutingTable;

/** How many assignments of districts to offices are inferred and need the city's word. */
record ConfirmationSection(RoutingTable routing) {

    @Override
    public String toString() {
        List<Assignment> unconfirmed = routing.unconfirmed();
        int all = routing.districts().size() * routing.fields().size();
        StringBuilder out = new StringBuilder("5. 要確認 / To be confirmed by the city: ")
                .append(unconfirmed.size())
                .append(" of ")
                .append(all)
                .append(" assignments\n\n");
        for (ConsultationField field : routing.fields()) {
            long inferred = unconfirmed.stream()
                    .filter(assignment -> assignment.field().equals(field))
                    .count();
            if (inferred > 0) {
                out.append("  ")
                        .append(routing.heading(field))
                        .append("  ")
                        .append(inferred)
                        .append('\n');
            }
        }
        return out.toString();
    }
}
