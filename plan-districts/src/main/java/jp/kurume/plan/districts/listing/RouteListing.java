package jp.kurume.plan.districts.listing;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.text.TextTable;

/** The offices of one district. */
final class RouteListing extends Listing {

    private static final long serialVersionUID = 1L;

    private final RoutingTable routing;
    private final Route route;

    RouteListing(RoutingTable routing, Route route) {
        this.routing = routing;
        this.route = route;
    }

    @Override
    Sheet sheet(Words words) {
        TextTable table = TextTable.of(
                words.say("分野", "field"),
                words.say("窓口", "office"),
                words.say("電話", "telephone"),
                "FAX",
                words.say("確認", "remark"));
        List<String> notes = new ArrayList<>();
        for (Assignment assignment : route.assignments()) {
            Office office = assignment.office();
            String heading = routing.heading(assignment.field());
            table.row(
                    heading,
                    office.name(),
                    office.telephone().toString(),
                    words.fax(office.fax()),
                    words.mark(assignment));
            if (!assignment.basis().isConfirmed()) {
                notes.add(Words.TO_BE_CONFIRMED + " " + heading + ": " + words.alternatives(assignment.alternatives()));
            }
        }
        notes.add(words.fallback(routing));
        String name = route.district().name();
        return new Sheet(
                words.say(name + "校区の相談窓口", "Where a resident of " + name + " turns") + " (" + words.edition(routing)
                        + ")",
                List.of(table),
                notes);
    }
}
